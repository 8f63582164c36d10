// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/daytext.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

const QString hanDigits = u"〇一二三四五六七八九"_s;

QString numberOf(const QString &han)
{
    const qsizetype ten = han.indexOf(u'十');
    if (ten < 0) {
        QString digits;
        for (const QChar c : han)
            digits += QString::number(hanDigits.indexOf(c));
        return digits;
    }
    const qsizetype tens = ten == 0 ? 1 : hanDigits.indexOf(han[ten - 1]);
    const qsizetype ones = ten + 1 < han.size() ? hanDigits.indexOf(han[ten + 1]) : 0;
    return QString::number(tens * 10 + ones);
}

/// Half-width, small letters, no blanks, Chinese numerals as digits ("二十三" becomes "23").
QString plain(const QString &text)
{
    QString out = halfWidth(text).trimmed().toLower();
    out.replace(u'。', u'.').replace(u'：', u':').replace(u'零', u'〇').replace(u'两', u'二');
    static const QRegularExpression numerals(u"[〇一二三四五六七八九十]+"_s);
    qsizetype from = 0;
    for (auto match = numerals.match(out, from); match.hasMatch();
         match = numerals.match(out, from)) {
        const QString number = numberOf(match.captured());
        out.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
    return out;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression between(u"(?<=\\d)\\s+(?=\\d)"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.replace(between, u"-"_s).remove(blanks);
}

QDate namedDay(const QString &word, const QDate &today)
{
    static const QHash<QString, int> words{
        {u"今天"_s, 0},  {u"今日"_s, 0},       {u"today"_s, 0}, {u"昨天"_s, -1},
        {u"昨日"_s, -1}, {u"yesterday"_s, -1}, {u"前天"_s, -2}, {u"明天"_s, 1},
        {u"明日"_s, 1},  {u"tomorrow"_s, 1},   {u"后天"_s, 2},
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? QDate() : today.addDays(*found);
}

DayReading checked(int year, int month, int dayOfMonth)
{
    DayReading reading{{}, DayReading::Fault::None, year, month, dayOfMonth};
    if (month < 1 || month > 12)
        reading.fault = DayReading::Fault::NoSuchMonth;
    else if (!QDate::isValid(year, month, dayOfMonth))
        reading.fault = DayReading::Fault::NoSuchDay;
    else
        reading.day = QDate(year, month, dayOfMonth);
    return reading;
}

std::optional<int> hourOf(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour;
    if (half == u"am" || half == u"凌晨")
        return hour > 12 ? std::nullopt : std::optional(hour % 12);
    const bool morning = half == u"上午" || half.startsWith(u'早') || half == u"清晨";
    if (morning)
        return hour > 12 ? std::nullopt : std::optional(hour);
    if (half == u"中午")
        return hour >= 11 && hour <= 14 ? std::optional(hour)
               : hour <= 2 && hour > 0  ? std::optional(hour + 12)
                                        : std::nullopt;
    const bool evening = half.startsWith(u'晚') || half == u"夜里";
    if (hour == 12 && evening)
        return std::nullopt; // Midnight of which day? Better to ask.
    return hour < 12 ? hour + 12 : hour;
}

} // namespace

DayReading readDay(const QString &text, const QDate &today, const QDate &notBefore)
{
    static const QRegularExpression weekday(u"[(（]?(?:星期|周)[一二三四五六日天][)）]?$"_s);
    static const QRegularExpression parts(
        u"^(?:(\\d{4}|\\d{2})[-./年])?(\\d{1,2})[-./月](\\d{1,2})[日号]?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression dayOnly(u"^(\\d{1,2})[日号]$"_s);

    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (const QDate named = namedDay(halfWidth(trimmed).toLower(), today); named.isValid())
        return checked(named.year(), named.month(), named.day());
    const QString word = withoutBlanks(plain(trimmed.remove(weekday)));
    if (const auto match = parts.match(word); match.hasMatch()) {
        const QString written = match.captured(1);
        const int month = match.captured(2).toInt();
        const int dayOfMonth = match.captured(3).toInt();
        if (written.isEmpty() && notBefore.isValid()) {
            const DayReading same = checked(notBefore.year(), month, dayOfMonth);
            return same.day.isValid() && same.day < notBefore
                       ? checked(notBefore.year() + 1, month, dayOfMonth)
                       : same;
        }
        const int year = written.isEmpty()     ? today.year()
                         : written.size() == 2 ? 2000 + written.toInt()
                                               : written.toInt();
        return checked(year, month, dayOfMonth);
    }
    if (const auto match = compact.match(word); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt());
    if (const auto match = dayOnly.match(word); match.hasMatch())
        return checked(today.year(), today.month(), match.captured(1).toInt());
    return {{}, DayReading::Fault::NotUnderstood, 0, 0, 0};
}

TimeReading readTime(const QString &text)
{
    static const QRegularExpression clock(
        u"^(上午|早上|早晨|早|清晨|凌晨|中午|下午|午后|傍晚|晚上|晚|夜里)?(\\d{1,2})"
        "(?:[:.点时](?:(\\d{1,2})分?)?)?(am|pm)?$"_s);
    static const QRegularExpression compact(u"^(\\d{1,2})(\\d{2})$"_s);

    QString word = text.trimmed();
    if (word.isEmpty())
        return {};
    word.replace(u"一刻"_s, u"15分"_s).replace(u"三刻"_s, u"45分"_s).replace(u'半', u"30分"_s);
    word = plain(word).remove(u' ').remove(u'整').replace(u"点钟"_s, u"点"_s);
    if (const auto match = compact.match(word); match.hasMatch() && word.size() >= 3) {
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        return {time, time.isValid()};
    }
    const auto match = clock.match(word);
    if (!match.hasMatch())
        return {{}, false};
    const QString half = match.captured(4).isEmpty() ? match.captured(1) : match.captured(4);
    const auto hour = hourOf(match.captured(2).toInt(), half);
    const QTime time = hour ? QTime(*hour, match.captured(3).toInt()) : QTime();
    return {time, time.isValid()};
}

} // namespace maplebridge
