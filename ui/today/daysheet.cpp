// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/today/daysheet.h"

#include "core/words/deadlinewords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("maplebridge::TodayPage", text);
}

Paragraph paragraph(const QString &text, TextStyle style, Alignment alignment)
{
    Paragraph one;
    one.spans = {{text}};
    one.style = style;
    one.alignment = alignment;
    one.keepWithNext = style == TextStyle::Heading || style == TextStyle::Title;
    return one;
}

Cell cell(const QStringList &lines, Alignment alignment = Alignment::Leading)
{
    Cell one;
    for (const QString &line : lines)
        one.paragraphs.append(paragraph(line, TextStyle::TableText, alignment));
    one.verticallyCentred = true;
    return one;
}

Row row(const QStringList &what, const QString &when)
{
    Row one;
    one.cells = {cell({QStringLiteral("□")}, Alignment::Centred), cell(what), cell({when})};
    one.splittable = false;
    return one;
}

void addTable(PaperText &paper, const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    paper.blocks.append(paragraph(title, TextStyle::Heading, Alignment::Leading));
    Table table;
    table.columnShares = {1, 11, 4};
    table.rows = rows;
    paper.blocks.append(table);
}

} // namespace

PaperText daySheet(const QDate &day, const QString &committee, const QList<CalendarEntry> &entries,
                   const QList<DaySection> &sections)
{
    PaperText paper;
    paper.title = said(QT_TRANSLATE_NOOP("maplebridge::TodayPage", "Day sheet"));
    paper.blocks.append(paragraph(paper.title, TextStyle::Title, Alignment::Centred));
    QString under = dayWithWeekday(day);
    if (!committee.isEmpty())
        under = committee + QStringLiteral("  ") + under;
    paper.blocks.append(paragraph(under, TextStyle::Body, Alignment::Centred));
    QList<Row> sessions;
    for (const CalendarEntry &entry : entries) {
        if (entry.kind == CalendarEntry::Kind::Session
            || entry.kind == CalendarEntry::Kind::Appointment)
            sessions.append(row({calendarLine(entry), entry.number}, QString()));
    }
    addTable(paper, said(QT_TRANSLATE_NOOP("maplebridge::TodayPage", "Sessions today")), sessions);
    for (const DaySection &section : sections) {
        QList<Row> rows;
        for (const DayRow &one : section.rows) {
            QStringList lines{one.text};
            if (!one.about.isEmpty())
                lines += one.about.split(u'\n');
            rows.append(row(lines, one.when));
        }
        addTable(paper, section.title, rows);
    }
    if (paper.blocks.size() == 2)
        paper.blocks.append(
            paragraph(said(QT_TRANSLATE_NOOP("maplebridge::TodayPage", "Nothing is due today.")),
                      TextStyle::Body, Alignment::Centred));
    return paper;
}

} // namespace maplebridge
