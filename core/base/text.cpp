// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"

#include <QDate>
#include <QStringDecoder>
#include <QTextBoundaryFinder>

namespace maplebridge {
namespace {

/// U+2022, 2027, 30FB, FF65, 22C5: dots that keyboards and old systems put for U+00B7.
bool isLookalikeDot(QChar c)
{
    return c == u'\u2022' || c == u'\u2027' || c == u'\u30FB' || c == u'\uFF65' || c == u'\u22C5';
}

bool hasHan(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::script(c) == QChar::Script_Han)
            return true;
    }
    return false;
}

} // namespace

qsizetype lengthOf(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

QString halfWidth(QStringView text)
{
    QString half;
    half.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            half += QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        else
            half += c == u'\u3000' ? QChar(u' ') : c;
    }
    return half;
}

QString searchKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : halfWidth(text)) {
        if (c.isSpace() || c == u'·' || c == u'.' || c == u'-' || isLookalikeDot(c))
            continue;
        key += c.toCaseFolded();
    }
    return key;
}

QString normalisedName(QStringView typed, bool minorityName)
{
    QString name = typed.trimmed().toString();
    const bool dotted = minorityName || hasHan(name);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool between = i > 0 && i + 1 < name.size() && !name[i - 1].isDigit()
                             && !name[i + 1].isDigit() && !name[i - 1].isSpace()
                             && !name[i + 1].isSpace();
        if (isLookalikeDot(c) || (dotted && between && (c == u'.' || c == u'\uFF0E')))
            name[i] = u'·';
    }
    return name;
}

QString maskedIdNumber(QStringView number)
{
    if (number.size() <= 10)
        return {number.size(), u'*'};
    return number.first(6) + QString(number.size() - 10, u'*') + number.last(4);
}

QString maskedPhone(QStringView phone)
{
    if (phone.size() <= 4)
        return {phone.size(), u'*'};
    return QString(phone.size() - 4, u'*') + phone.last(4);
}

QString officialDate(const QDate &day)
{
    if (!day.isValid())
        return {};
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

QString textOfTable(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? QString(chinese(bytes)) : text;
}

QString csvField(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace maplebridge
