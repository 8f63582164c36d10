// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/inlinetext.h"

#include "core/base/text.h"
#include "core/documents/numerals.h"

#include <QRegularExpression>

namespace maplebridge {
namespace {

constexpr double usualBlankEms = 8;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

Error fault(const QString &detail, const QString &expected)
{
    return {ErrorCode::Invalid, detail, {}, expected};
}

bool isFieldName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    return pattern.match(name).hasMatch();
}

/// Reads a line from left to right; brackets may stand inside one another.
class InlineParser
{
public:
    explicit InlineParser(QString line) : m_line(std::move(line)) {}

    Result<QList<Piece>> run(bool inside)
    {
        QList<Piece> pieces;
        while (m_at < m_line.size()) {
            if (at(u"]]")) {
                if (!inside)
                    return fault(QStringLiteral("]] without [["), QStringLiteral("[[field: …]]"));
                break;
            }
            if (at(u"{{")) {
                ASSIGN_OR_RETURN(const Piece field, readField());
                pieces.append(field);
            } else if (at(u"[[")) {
                ASSIGN_OR_RETURN(const Piece group, readGroup());
                pieces.append(group);
            } else if (at(u"}}")) {
                return fault(QStringLiteral("}} without {{"), QStringLiteral("{{field}}"));
            } else {
                addLetter(pieces);
            }
        }
        return pieces;
    }

private:
    [[nodiscard]] bool at(QStringView sign) const
    {
        return QStringView(m_line).mid(m_at).startsWith(sign);
    }

    void addLetter(QList<Piece> &pieces)
    {
        if (pieces.isEmpty() || pieces.last().kind != Piece::Kind::Text)
            pieces.append({.kind = Piece::Kind::Text, .text = {}, .inner = {}});
        pieces.last().text += m_line.at(m_at++);
    }

    Result<Piece> readField()
    {
        const qsizetype end = m_line.indexOf(QStringLiteral("}}"), m_at);
        const QString said = m_line.mid(m_at + 2, end < 0 ? -1 : end - m_at - 2);
        if (end < 0)
            return fault(QStringLiteral("unclosed {{") + said, QStringLiteral("}}"));
        m_at = end + 2;
        Piece piece{.kind = Piece::Kind::Field, .text = said.trimmed(), .inner = {}};
        static const QRegularExpression mark(QStringLiteral("[|~]"));
        const qsizetype bar = piece.text.indexOf(mark);
        if (bar >= 0) {
            bool isNumber = false;
            piece.underlined = piece.text.at(bar) == u'|';
            piece.leastEms = piece.text.mid(bar + 1).toDouble(&isNumber);
            if (!isNumber || piece.leastEms <= 0 || piece.leastEms > 200)
                return fault(QStringLiteral("width of {{%1}}").arg(said),
                             QStringLiteral("a number of characters, 1 to 200"));
            piece.text = piece.text.left(bar).trimmed();
        }
        if (piece.text.endsWith(u'?')) {
            piece.mayBeEmpty = true;
            piece.text.chop(1);
        }
        if (!isFieldName(piece.text))
            return fault(QStringLiteral("field {{%1}}").arg(said),
                         QStringLiteral("{{name_of_a_field}}"));
        return piece;
    }

    Result<Piece> readGroup()
    {
        const qsizetype colon = m_line.indexOf(u':', m_at);
        const qsizetype end = m_line.indexOf(QStringLiteral("]]"), m_at);
        const QString said = m_line.mid(m_at);
        if (end < 0)
            return fault(QStringLiteral("unclosed ") + said, QStringLiteral("]]"));
        if (colon < 0 || colon > end)
            return fault(QStringLiteral("no ':' in ") + said, QStringLiteral("[[?field: …]]"));
        QString name = m_line.mid(m_at + 2, colon - m_at - 2).trimmed();
        Piece piece{.kind = Piece::Kind::Repeat, .text = {}, .inner = {}};
        if (name.startsWith(u'?') || name.startsWith(u'!')) {
            piece.kind = name.startsWith(u'?') ? Piece::Kind::Present : Piece::Kind::Absent;
            name = name.mid(1).trimmed();
        }
        if (!isFieldName(name))
            return fault(QStringLiteral("field [[%1:").arg(name), QStringLiteral("[[?field: …]]"));
        piece.text = name;
        m_at = colon + 1;
        while (m_at < m_line.size() && m_line.at(m_at) == u' ')
            ++m_at;
        ASSIGN_OR_RETURN(piece.inner, run(true));
        if (!at(u"]]"))
            return fault(QStringLiteral("unclosed [[%1:").arg(name), QStringLiteral("]]"));
        m_at += 2;
        return piece;
    }

    QString m_line;
    qsizetype m_at = 0;
};

void append(QList<Span> &spans, const Span &span)
{
    if (span.text.isEmpty() && span.leastEms <= 0)
        return;
    if (!spans.isEmpty() && !spans.last().filledIn && !span.filledIn
        && spans.last().bold == span.bold)
        spans.last().text += span.text;
    else
        spans.append(span);
}

/// Each line becomes a paragraph, where an isolate ends.
QString isolatedLines(const QString &value)
{
    QStringList lines = value.split(u'\n');
    for (QString &line : lines) {
        if (hasRightToLeft(line))
            line = firstStrongIsolate + line + popIsolate;
    }
    return lines.join(u'\n');
}

Span spanOfField(const Piece &piece, const Scope &scope, FieldLook look)
{
    QString value = scope.text(piece.text);
    if (value.isEmpty()) {
        if (piece.mayBeEmpty || look == FieldLook::NoRooms)
            return {};
        return {{}, false, true, piece.leastEms > 0 ? piece.leastEms : usualBlankEms};
    }
    // A sentence made of phrases has its isolates inside already.
    if (hasRightToLeft(value) && !value.contains(firstStrongIsolate))
        value = isolatedLines(value);
    const bool underlined = piece.underlined && look == FieldLook::Form;
    return {value, false, underlined, underlined ? piece.leastEms : 0};
}

} // namespace

Result<QList<Piece>> parseInline(const QString &line)
{
    return InlineParser(line).run(false);
}

QString unknownField(const QList<Piece> &pieces, const Scope &scope)
{
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Text)
            continue;
        const bool list = scope.knowsList(piece.text);
        const bool known = piece.kind == Piece::Kind::Field ? scope.knowsText(piece.text)
                           : piece.kind == Piece::Kind::Repeat
                               ? list
                               : list || scope.knowsText(piece.text);
        if (!known)
            return piece.text;
        QString inner;
        if (piece.kind == Piece::Kind::Repeat) {
            const Facts item = numbered(scope.listOwner(piece.text)->specimen(piece.text), 1);
            inner = unknownField(piece.inner, scope.inside(&item));
        } else {
            inner = unknownField(piece.inner, scope);
        }
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

QList<Span> spansOf(const QList<Piece> &pieces, const Scope &scope, FieldLook look)
{
    QList<Span> spans;
    const auto addAll = [&spans](const QList<Span> &more) {
        for (const Span &span : more)
            append(spans, span);
    };
    for (const Piece &piece : pieces) {
        switch (piece.kind) {
        case Piece::Kind::Text:
            append(spans, {piece.text});
            break;
        case Piece::Kind::Field:
            append(spans, spanOfField(piece, scope, look));
            break;
        case Piece::Kind::Present:
        case Piece::Kind::Absent:
            if (scope.isPresent(piece.text) == (piece.kind == Piece::Kind::Present))
                addAll(spansOf(piece.inner, scope, look));
            break;
        case Piece::Kind::Repeat:
            if (const Facts *owner = scope.listOwner(piece.text)) {
                int n = 0;
                for (const Facts &item : owner->items(piece.text)) {
                    const Facts seen = numbered(item, ++n);
                    addAll(spansOf(piece.inner, scope.inside(&seen), look));
                }
            }
            break;
        }
    }
    return spans;
}

QString textOf(const QList<Piece> &pieces, const Scope &scope)
{
    QString text;
    for (const Span &span : spansOf(pieces, scope, FieldLook::NoRooms))
        text += span.text;
    return text;
}

Facts numbered(const Facts &item, int n)
{
    Facts seen = item;
    seen.setText(QStringLiteral("n"), QString::number(n));
    seen.setText(QStringLiteral("n_zh"), chineseNumber(n));
    return seen;
}

} // namespace maplebridge
