// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/models/icalendar.h"

#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

/// Most bytes of a line before it has to be folded (RFC 5545 section 3.1).
constexpr qsizetype longestLine = 75;

QString said(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QByteArray escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).toUtf8();
}

/// A line with its end, folded between characters.
QByteArray line(const QByteArray &content)
{
    QByteArray folded;
    qsizetype used = 0;
    for (qsizetype i = 0; i < content.size();) {
        qsizetype next = i + 1;
        while (next < content.size() && (static_cast<uchar>(content[next]) & 0xC0U) == 0x80U)
            ++next; // the rest of this character
        if (used + next - i > longestLine) {
            folded += "\r\n ";
            used = 1;
        }
        folded += content.mid(i, next - i);
        used += next - i;
        i = next;
    }
    return folded + "\r\n";
}

QByteArray instant(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QString kindOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarEntry::Kind::Session:
    case CalendarEntry::Kind::Appointment:
        return said(QT_TRANSLATE_NOOP("Words", "Mediation"));
    case CalendarEntry::Kind::Deadline:
        return clockName(entry.deadline.limit.clock);
    case CalendarEntry::Kind::Payment:
        return said(QT_TRANSLATE_NOOP("Words", "Payment due"));
    case CalendarEntry::Kind::Act:
        return said(QT_TRANSLATE_NOOP("Words", "To be performed"));
    }
    Q_UNREACHABLE();
}

QByteArray daysOf(const CalendarEntry &entry)
{
    if (!entry.from.isValid()) {
        const auto date = [](const QDate &day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); };
        return line("DTSTART;VALUE=DATE:" + date(entry.day))
               + line("DTEND;VALUE=DATE:" + date(entry.day.addDays(1)))
               + line("TRANSP:TRANSPARENT");
    }
    const QTimeZone zone(entry.zone.isEmpty() ? QByteArray("Asia/Shanghai")
                                              : entry.zone.toLatin1());
    const QDateTime from(entry.day, entry.from, zone);
    QDateTime until = from.addSecs(3600);
    if (entry.until.isValid())
        until = QDateTime(entry.until < entry.from ? entry.day.addDays(1) : entry.day, entry.until,
                          zone);
    return line("DTSTART:" + instant(from)) + line("DTEND:" + instant(until));
}

} // namespace

QString calendarLine(const CalendarEntry &entry)
{
    QStringList parts;
    if (entry.from.isValid()) {
        QString hours = entry.from.toString(u"HH:mm"_s);
        if (entry.until.isValid())
            hours += u'–' + entry.until.toString(u"HH:mm"_s);
        parts += hours;
    }
    parts += kindOf(entry);
    parts += entry.title;
    if (!entry.what.isEmpty())
        parts += entry.what;
    if (entry.amount.fen != 0)
        parts += yuanSignOf(entry.amount);
    if (!entry.mediators.isEmpty())
        parts += entry.mediators.join(u'、');
    if (!entry.place.isEmpty())
        parts += entry.place;
    return parts.join(u"  "_s);
}

QByteArray iCalendarOf(const QList<CalendarEntry> &entries, const CodeTables &codes,
                       const QDateTime &stamp)
{
    QByteArray text = line("BEGIN:VCALENDAR") + line("VERSION:2.0")
                      + line("PRODID:-//Maplebridge//Maplebridge//ZH") + line("CALSCALE:GREGORIAN")
                      + line("METHOD:PUBLISH");
    for (const CalendarEntry &entry : entries) {
        QString summary = kindOf(entry);
        const QString kind = codes.label(u"dispute_kind", entry.disputeKind, isEnglish());
        for (const QString &part : {entry.number, kind}) {
            if (!part.isEmpty())
                summary += u' ' + part;
        }
        text += line("BEGIN:VEVENT") + line("UID:" + entry.mark.toUtf8() + "@maplebridge")
                + line("DTSTAMP:" + instant(stamp)) + daysOf(entry)
                + line("SUMMARY:" + escaped(summary));
        if (!entry.place.isEmpty())
            text += line("LOCATION:" + escaped(entry.place));
        if (entry.kind == CalendarEntry::Kind::Deadline)
            text += line("DESCRIPTION:" + escaped(deadlineRule(entry.deadline)));
        text += line("END:VEVENT");
    }
    return text + line("END:VCALENDAR");
}

} // namespace maplebridge
