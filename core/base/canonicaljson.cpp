// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <cmath>

namespace maplebridge {
namespace {

constexpr double largestWhole = 9007199254740992.0; // 2^53
constexpr int deepest = 32;

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<uchar>(byte) < 0x20)
                out += "\\u00" + QByteArray(1, byte).toHex();
            else
                out += byte;
        }
    }
    out += '"';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        Q_ASSERT(std::floor(value.toDouble()) == value.toDouble());
        out += QByteArray::number(value.toInteger());
        break;
    case QJsonValue::String:
        writeString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            write(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        const QJsonObject object = value.toObject(); // QJsonObject keeps its names sorted
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it != object.begin())
                out += ',';
            writeString(out, it.key());
            out += ':';
            write(out, it.value());
        }
        out += '}';
        break;
    }
    }
}

/// A recursive-descent reader. Qt's own takes duplicates and fractions without a word
/// and names no place, which a file that becomes evidence cannot afford.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    Result<QJsonValue> readAll()
    {
        ASSIGN_OR_RETURN(QJsonValue value, readValue({}, 0));
        skipBlanks();
        if (m_at != m_text.size())
            return fault({}, QStringLiteral("text after the end"));
        return value;
    }

private:
    [[nodiscard]] Error fault(const QString &pointer, const QString &detail) const
    {
        const auto line = m_text.first(std::min(m_at, m_text.size())).count(u'\n') + 1;
        return {ErrorCode::Invalid, detail + QStringLiteral(" (line %1)").arg(line),
                pointer.isEmpty() ? QStringLiteral("/") : pointer, QStringLiteral("json")};
    }
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size()
               && (peek() == u' ' || peek() == u'\n' || peek() == u'\r' || peek() == u'\t'))
            ++m_at;
    }
    bool take(QChar c)
    {
        skipBlanks();
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QStringView word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    Result<QJsonValue> readValue(const QString &pointer, int depth)
    {
        if (depth > deepest)
            return fault(pointer, QStringLiteral("nested too deeply"));
        skipBlanks();
        if (peek() == u'{')
            return readObject(pointer, depth);
        if (peek() == u'[')
            return readArray(pointer, depth);
        if (peek() == u'"') {
            ASSIGN_OR_RETURN(QString text, readString(pointer));
            return QJsonValue(text);
        }
        if (takeWord(u"true"))
            return QJsonValue(true);
        if (takeWord(u"false"))
            return QJsonValue(false);
        if (takeWord(u"null"))
            return QJsonValue(QJsonValue::Null);
        return readNumber(pointer);
    }

    Result<QJsonValue> readNumber(const QString &pointer)
    {
        const qsizetype from = m_at;
        if (peek() == u'-')
            ++m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        const QStringView digits = m_text.mid(from, m_at - from);
        bool isNumber = false;
        const qlonglong number = digits.toLongLong(&isNumber);
        const bool leadingZero = digits.size() > 1 && digits.startsWith(u'0');
        if (!isNumber || leadingZero || peek() == u'.' || peek() == u'e' || peek() == u'E')
            return fault(pointer, QStringLiteral("not a whole number or other JSON value"));
        if (std::abs(static_cast<double>(number)) > largestWhole)
            return fault(pointer, QStringLiteral("number too large"));
        return QJsonValue(number);
    }

    Result<QString> readString(const QString &pointer)
    {
        QString text;
        ++m_at;
        while (true) {
            if (m_at >= m_text.size())
                return fault(pointer, QStringLiteral("unfinished string"));
            const QChar c = m_text[m_at++];
            if (c == u'"')
                break;
            if (c < u' ')
                return fault(pointer, QStringLiteral("control character in a string"));
            if (c != u'\\') {
                text += c;
                continue;
            }
            ASSIGN_OR_RETURN(const QChar escaped, readEscape(pointer));
            text += escaped;
        }
        if (!text.isValidUtf16())
            return fault(pointer, QStringLiteral("half a surrogate pair"));
        return text;
    }

    Result<QChar> readEscape(const QString &pointer)
    {
        const QChar c = peek();
        ++m_at;
        constexpr QStringView names = u"\"\\/bfnrt";
        constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
        if (const qsizetype which = names.indexOf(c); which >= 0)
            return meant[which];
        bool isHex = false;
        const ushort code = m_text.mid(m_at, 4).toUShort(&isHex, 16);
        if (c != u'u' || !isHex || m_text.size() - m_at < 4)
            return fault(pointer, QStringLiteral("unknown escape"));
        m_at += 4;
        return QChar(code);
    }

    Result<QJsonValue> readArray(const QString &pointer, int depth)
    {
        QJsonArray array;
        ++m_at;
        if (take(u']'))
            return QJsonValue(array);
        do {
            ASSIGN_OR_RETURN(const QJsonValue item,
                             readValue(pointer + u'/' + QString::number(array.size()), depth + 1));
            array.append(item);
        } while (take(u','));
        if (!take(u']'))
            return fault(pointer, QStringLiteral("\",\" or \"]\" expected"));
        return QJsonValue(array);
    }

    Result<QJsonValue> readObject(const QString &pointer, int depth)
    {
        QJsonObject object;
        ++m_at;
        if (take(u'}'))
            return QJsonValue(object);
        do {
            skipBlanks();
            if (peek() != u'"')
                return fault(pointer, QStringLiteral("a name in quotes expected"));
            ASSIGN_OR_RETURN(const QString name, readString(pointer));
            const QString inside = pointer + u'/'
                                   + QString(name)
                                         .replace(u'~', QStringLiteral("~0"))
                                         .replace(u'/', QStringLiteral("~1"));
            if (object.contains(name))
                return fault(inside, QStringLiteral("the name stands twice"));
            if (!take(u':'))
                return fault(inside, QStringLiteral("\":\" expected"));
            ASSIGN_OR_RETURN(const QJsonValue value, readValue(inside, depth + 1));
            object.insert(name, value);
        } while (take(u','));
        if (!take(u'}'))
            return fault(pointer, QStringLiteral("\",\" or \"}\" expected"));
        return QJsonValue(object);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

Result<QJsonValue> strictJson(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::Invalid, QStringLiteral("not UTF-8"), QStringLiteral("/"),
                     QStringLiteral("json")};
    return Reader(text).readAll();
}

} // namespace maplebridge
