// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/papertemplate.h"

#include "core/documents/templatelines.h"

#include <QRegularExpression>

namespace maplebridge {
namespace {

using Kind = TemplateNode::Kind;

/// Where an instruction stands decides what may stand beside it.
enum class Place { Page, Table, Sign };

Error faultAt(const TemplateLine &line, const QString &detail, const QString &expected)
{
    return {ErrorCode::Invalid, detail, line.place(), expected};
}

/// Cuts "a | b {{c|4}}" at the bars that stand outside brackets.
QStringList cellsOf(const QString &text)
{
    QStringList cells{QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView pair = QStringView(text).mid(i, 2);
        if (pair == u"{{" || pair == u"[[")
            ++depth;
        else if (pair == u"}}" || pair == u"]]")
            --depth;
        const bool twoLetters = pair == u"{{" || pair == u"[[" || pair == u"}}" || pair == u"]]";
        if (twoLetters) {
            cells.last() += pair;
            ++i;
        } else if (text.at(i) == u'|' && depth <= 0) {
            cells.append(QString());
        } else {
            cells.last() += text.at(i);
        }
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// Builds the tree of instructions from the lines of a template.
class TreeBuilder
{
public:
    explicit TreeBuilder(const QList<TemplateLine> *lines) : m_lines(lines) {}

    Result<QList<TemplateNode>> run()
    {
        ASSIGN_OR_RETURN(QList<TemplateNode> nodes, readBody(Place::Page));
        if (m_at < m_lines->size())
            return faultAt(current(), current().directive + QStringLiteral(" without a beginning"),
                           QStringLiteral("@each, @if, @table or @sign before it"));
        return nodes;
    }

private:
    [[nodiscard]] const TemplateLine &current() const { return m_lines->at(m_at); }

    Result<QList<TemplateNode>> readBody(Place place)
    {
        QList<TemplateNode> nodes;
        while (m_at < m_lines->size()) {
            const QString directive = current().directive;
            if (directive == u"@end" || directive == u"@else")
                break;
            ASSIGN_OR_RETURN(const TemplateNode node, readNode(place));
            nodes.append(node);
        }
        return nodes;
    }

    Result<TemplateNode> readNode(Place place)
    {
        const TemplateLine &line = current();
        TemplateNode node;
        node.file = line.file;
        node.line = line.number;
        ++m_at;
        const QString &directive = line.directive;
        if (directive == u"@each" || directive == u"@if" || directive == u"@unless")
            return readBranch(node, line, place);
        if (place == Place::Table)
            return readTableLine(node, line);
        if (place == Place::Sign)
            return readSignLine(node, line);
        if (directive == u"@table" || directive == u"@sign")
            return readContainer(node, line);
        return readPageLine(node, line);
    }

    /// The instructions up to @end, which is taken too.
    Result<TemplateNode> closed(TemplateNode node, const TemplateLine &opening, Place place)
    {
        ASSIGN_OR_RETURN(node.body, readBody(place));
        if (m_at < m_lines->size() && current().directive == u"@else") {
            if (node.kind != Kind::If)
                return faultAt(current(), QStringLiteral("@else outside @if"),
                               QStringLiteral("@end"));
            ++m_at;
            ASSIGN_OR_RETURN(node.otherwise, readBody(place));
        }
        if (m_at >= m_lines->size() || current().directive != u"@end")
            return faultAt(
                opening, opening.directive + u' ' + opening.rest + QStringLiteral(" is not closed"),
                QStringLiteral("@end"));
        ++m_at;
        return node;
    }

    Result<TemplateNode> readBranch(TemplateNode node, const TemplateLine &line, Place place)
    {
        static const QRegularExpression each(
            QStringLiteral("^([a-z][a-z0-9_]*)(?:\\s+blank\\s+([0-9]{1,2}))?$"));
        static const QRegularExpression condition(QStringLiteral("^([a-z][a-z0-9_]*)$"));
        const bool loop = line.directive == u"@each";
        const auto match = (loop ? each : condition).match(line.rest);
        if (!match.hasMatch())
            return faultAt(line, QStringLiteral("cannot read ") + line.directive + u' ' + line.rest,
                           loop ? QStringLiteral("@each list blank 3")
                                : line.directive + QStringLiteral(" field"));
        node.kind = loop ? Kind::Each : Kind::If;
        node.negated = line.directive == u"@unless";
        node.field = match.captured(1);
        node.count = match.captured(2).toInt();
        return closed(node, line, place);
    }

    Result<TemplateNode> readContainer(TemplateNode node, const TemplateLine &line)
    {
        if (line.directive == u"@table") {
            node.kind = Kind::Table;
            RETURN_IF_ERROR(readCells(node, line, line.rest.split(u' ', Qt::SkipEmptyParts)));
            return closed(node, line, Place::Table);
        }
        static const QRegularExpression columns(QStringLiteral("^(?:columns\\s+([1-4]))?$"));
        const auto match = columns.match(line.rest);
        if (!match.hasMatch())
            return faultAt(line, QStringLiteral("cannot read @sign ") + line.rest,
                           QStringLiteral("@sign columns 2"));
        node.kind = Kind::Sign;
        node.count = std::max(1, match.captured(1).toInt());
        return closed(node, line, Place::Sign);
    }

    Result<TemplateNode> readTableLine(TemplateNode node, const TemplateLine &line)
    {
        if (line.directive == u"@height")
            return readMillimetres(node, line, Kind::RowHeight);
        if (line.directive != u"@row" && line.directive != u"@head")
            return faultAt(line, QStringLiteral("not inside @table: ") + line.said(),
                           QStringLiteral("@head, @row, @height, @each, @if or @end"));
        node.kind = Kind::TableRow;
        node.head = line.directive == u"@head";
        RETURN_IF_ERROR(readCells(node, line, cellsOf(line.rest)));
        return node;
    }

    Result<TemplateNode> readSignLine(TemplateNode node, const TemplateLine &line)
    {
        if (line.directive == u"@tall")
            return readMillimetres(node, line, Kind::SignHeight);
        if (line.directive == u"@line")
            node.kind = Kind::SignLine;
        else if (line.directive == u"@seal")
            node.kind = Kind::Seal;
        else if (line.directive == u"@date")
            node.kind = Kind::Date;
        else
            return faultAt(line, QStringLiteral("not inside @sign: ") + line.said(),
                           QStringLiteral("@line, @tall, @seal, @date, @each, @if or @end"));
        RETURN_IF_ERROR(readCells(node, line, cellsOf(line.rest)));
        if (node.cells.size() > 2 || line.rest.isEmpty())
            return faultAt(line, QStringLiteral("cannot read ") + line.said(),
                           QStringLiteral("@line label | printed name"));
        return node;
    }

    Result<TemplateNode> readPageLine(TemplateNode node, const TemplateLine &line)
    {
        if (line.directive == u"@text" || line.directive == u"@lines")
            return readRoom(node, line);
        if (line.directive == u"@pagebreak") {
            node.kind = Kind::PageBreak;
            return node;
        }
        if (line.directive == u"@gap")
            return readMillimetres(node, line, Kind::Gap);
        if (line.directive == u"@subtitle") {
            node.style = TextStyle::Subtitle;
            node.alignment = Alignment::Centred;
        } else if (line.directive == u"@heading") {
            node.style = TextStyle::Heading;
            node.alignment = Alignment::Leading;
        } else if (line.directive == u"@small") {
            node.style = TextStyle::Small;
        } else if (line.directive == u"@centre") {
            node.alignment = Alignment::Centred;
        } else if (line.directive == u"@right") {
            node.alignment = Alignment::Trailing;
        } else if (line.directive == u"@keep") {
            node.keepWithNext = true;
        } else if (!line.directive.isEmpty()) {
            return faultAt(line, QStringLiteral("unknown instruction ") + line.directive,
                           QStringLiteral("one of those in resources/papers/README.md"));
        }
        node.indented = line.indented;
        RETURN_IF_ERROR(readCells(node, line, {line.rest}));
        return node;
    }

    /// @text field lines 4, or @lines 4.
    Result<TemplateNode> readRoom(TemplateNode node, const TemplateLine &line)
    {
        static const QRegularExpression text(
            QStringLiteral("^([a-z][a-z0-9_]*)(?:\\s+lines\\s+([0-9]{1,2}))?$"));
        static const QRegularExpression lines(QStringLiteral("^()([0-9]{1,2})$"));
        const bool isText = line.directive == u"@text";
        const auto match = (isText ? text : lines).match(line.rest);
        if (!match.hasMatch())
            return faultAt(line, QStringLiteral("cannot read ") + line.said(),
                           isText ? QStringLiteral("@text field lines 4")
                                  : QStringLiteral("@lines 4"));
        node.kind = isText ? Kind::Text : Kind::Lines;
        node.field = match.captured(1);
        node.count = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        return node;
    }

    static Result<TemplateNode> readMillimetres(TemplateNode node, const TemplateLine &line,
                                                Kind kind)
    {
        bool isNumber = false;
        node.kind = kind;
        node.number = line.rest.toDouble(&isNumber);
        if (!isNumber || node.number < 0 || node.number > 200)
            return faultAt(line, QStringLiteral("cannot read ") + line.said(),
                           QStringLiteral("millimetres, 0 to 200"));
        return node;
    }

    static Done readCells(TemplateNode &node, const TemplateLine &line, const QStringList &texts)
    {
        for (const QString &text : texts) {
            auto pieces = parseInline(text);
            if (!pieces)
                return faultAt(line, pieces.error().detail, pieces.error().expected);
            node.cells.append(std::move(pieces).value());
        }
        return Success{};
    }

    const QList<TemplateLine> *m_lines;
    qsizetype m_at = 0;
};

Done checkNodes(const QList<TemplateNode> &nodes, const Scope &scope)
{
    const auto unknown = [](const TemplateNode &node, const QString &field, const Scope &seen) {
        QStringList known = seen.keys();
        known.sort();
        return Error{ErrorCode::Invalid, QStringLiteral("unknown field ") + field, node.place(),
                     known.join(u' ')};
    };
    for (const TemplateNode &node : nodes) {
        for (const QList<Piece> &cell : node.cells) {
            if (const QString field = unknownField(cell, scope); !field.isEmpty())
                return unknown(node, field, scope);
        }
        if (node.kind == Kind::Text && !scope.knowsText(node.field))
            return unknown(node, node.field, scope);
        if (node.kind == Kind::If && !scope.knowsText(node.field) && !scope.knowsList(node.field))
            return unknown(node, node.field, scope);
        if (node.kind == Kind::Each) {
            const Facts *owner = scope.listOwner(node.field);
            if (owner == nullptr)
                return unknown(node, node.field, scope);
            const Facts item = numbered(owner->specimen(node.field), 1);
            RETURN_IF_ERROR(checkNodes(node.body, scope.inside(&item)));
            continue;
        }
        RETURN_IF_ERROR(checkNodes(node.body, scope));
        RETURN_IF_ERROR(checkNodes(node.otherwise, scope));
    }
    return Success{};
}

} // namespace

Result<PaperTemplate> readTemplate(const QString &file, const QHash<QString, QByteArray> &files)
{
    ASSIGN_OR_RETURN(const TemplateSource source, readTemplateSource(file, files));
    PaperTemplate paper{.file = file,
                        .document = source.document,
                        .version = source.version,
                        .source = source.source,
                        .profile = source.profile,
                        .title = source.title,
                        .underlinesFields = source.underline != u"no",
                        .body = {}};
    const auto status = fromStoredWord<WordingStatus>(source.status);
    if (!status)
        return Error{ErrorCode::Invalid, QStringLiteral("@status ") + source.status,
                     file + QStringLiteral(":1"), QStringLiteral("verified, derived or assumed")};
    paper.status = *status;
    ASSIGN_OR_RETURN(paper.body, TreeBuilder(&source.lines).run());
    return paper;
}

Done checkFields(const PaperTemplate &paper, const Facts &catalogue)
{
    return checkNodes(paper.body, Scope(&catalogue));
}

} // namespace maplebridge
