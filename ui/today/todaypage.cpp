// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/today/todaypage.h"

#include "core/handover/handoverwords.h"
#include "core/platform/files.h"
#include "core/settings/preferences.h"
#include "core/storage/backup.h"
#include "core/words/sentences.h"
#include "ui/calendar/calendarview.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperprinter.h"
#include "ui/documents/printjobs.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/noterows.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/today/daysheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollpane.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

const QString dayCode = QStringLiteral("day");
const QString weekCode = QStringLiteral("week");
const QString monthCode = QStringLiteral("month");

Tone toneOf(DayRow::Weight weight)
{
    switch (weight) {
    case DayRow::Weight::Plain:
        return Tone::Muted;
    case DayRow::Weight::Near:
        return Tone::Warn;
    case DayRow::Weight::Late:
        return Tone::Late;
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(tr("Today"), this))
    , m_span(new ChipsEdit(this))
    , m_outcome(textLabel(QString()))
    , m_pane(new ScrollPane(this))
    , m_calendar(new CalendarView(bench))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_span);
    m_outcome->setObjectName(QStringLiteral("todayOutcome"));
    m_outcome->hide();
    column->addWidget(m_outcome);
    column->addWidget(m_pane, 1);
    m_pane->body()->addWidget(m_calendar);
    connect(m_calendar, &CalendarView::caseWanted, this, &TodayPage::caseWanted);
    connect(m_calendar, &CalendarView::weekWanted, this, [this](const QDate &day) {
        m_span->setCodes({weekCode});
        m_calendar->showDay(day);
        reload();
    });
    connect(bench->room->notifier(), &ChangeNotifier::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
}

void TodayPage::buildHeader()
{
    m_span->setObjectName(QStringLiteral("spanEdit"));
    m_span->setExclusive(true);
    m_span->setChoices({{dayCode, tr("Today")}, {weekCode, tr("Week")}, {monthCode, tr("Month")}});
    m_span->setCodes({dayCode});
    connect(m_span, &ChipsEdit::codesChanged, this, [this] {
        m_outcome->hide();
        reload();
    });
    const auto action = [this](const QString &text, const QString &icon, const QString &name) {
        auto *button = new ActionButton(ActionButton::Kind::Quiet, text, this);
        button->setIconName(icon);
        button->setObjectName(name);
        m_header->addAction(button);
        return button;
    };
    connect(action(tr("&Print the day"), QStringLiteral("print"), QStringLiteral("printDayButton")),
            &ActionButton::clicked, this, &TodayPage::printDay);
    connect(
        action(tr("&Calendar file"), QStringLiteral("today"), QStringLiteral("calendarFileButton")),
        &ActionButton::clicked, this, &TodayPage::saveCalendar);
    auto *add = new PrimaryButton(tr("&New dispute (F2)"), this);
    add->setObjectName(QStringLiteral("newCaseButton"));
    add->setIconName(QStringLiteral("add"));
    connect(add, &ActionButton::clicked, this, &TodayPage::newCaseWanted);
    m_header->addAction(add);
}

void TodayPage::reload()
{
    m_header->setSubtitle(dayText(m_bench->clock()->today()));
    delete m_lists;
    m_lists = new QWidget;
    auto *column = new QVBoxLayout(m_lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(Space::Medium));
    m_pane->body()->addWidget(m_lists);
    const QString span = m_span->codes().value(0, dayCode);
    m_calendar->setVisible(span != dayCode);
    m_lists->setVisible(span == dayCode);
    if (span == dayCode)
        showDay();
    else
        m_calendar->setSpan(span == weekCode ? CalendarView::Span::Week
                                             : CalendarView::Span::Month);
    column->addStretch();
}

void TodayPage::showDay()
{
    showNotes();
    CaseFilter any;
    any.limit = 1;
    const auto all = m_bench->room->cases().list(any);
    if (all && all.value().isEmpty()) {
        auto *empty = new EmptyState(QStringLiteral("today"));
        empty->setTexts(tr("No dispute has been registered yet."),
                        tr("When somebody comes, press F2 and write the first name. Everything is "
                           "saved as you type."));
        empty->setActionText(tr("New dispute"));
        connect(empty, &EmptyState::actionRequested, this, &TodayPage::newCaseWanted);
        m_lists->layout()->addWidget(empty);
        return;
    }
    const auto sections = dayOf(*m_bench->room);
    if (!sections) {
        m_lists->layout()->addWidget(
            textLabel(sentenceFor(sections.error()), TextLevel::Body, Tone::Late));
        return;
    }
    for (const DaySection &section : sections.value())
        showSection(section);
    showCare();
}

Card *TodayPage::addList(const QString &title, const QString &objectName)
{
    auto *card = new Card(title, m_lists);
    card->setObjectName(objectName);
    card->body()->setSpacing(spaceOf(Space::Hair));
    m_lists->layout()->addWidget(card);
    return card;
}

void TodayPage::showSection(const DaySection &section)
{
    Card *card = addList(section.title, section.name + QStringLiteral("Card"));
    auto *rows = new RowList(card);
    card->body()->addWidget(rows);
    for (const DayRow &row : section.rows) {
        auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open"));
        open->setObjectName(QStringLiteral("openCaseButton"));
        open->setAccessibleName(tr("Open: %1").arg(row.text));
        connect(open, &ActionButton::clicked, this,
                [this, id = row.id, step = row.step, enquiry = row.enquiry] {
                    if (enquiry.isNull())
                        Q_EMIT caseWanted(id, step);
                    else
                        Q_EMIT enquiryWanted(enquiry);
                });
        QList<QWidget *> ends{open};
        if (!row.obligation.isNull()) {
            auto *call = new ActionButton(ActionButton::Kind::Secondary, tr("Call"));
            call->setObjectName(QStringLiteral("callButton"));
            call->setIconName(QStringLiteral("phone"));
            call->setAccessibleName(tr("Call: %1").arg(row.text));
            connect(call, &ActionButton::clicked, this,
                    [this, key = PromiseKey{row.id, row.obligation, row.part}] { callAbout(key); });
            ends.append(call);
        }
        if (!row.when.isEmpty()) {
            QLabel *when = textLabel(row.when, TextLevel::Body, toneOf(row.weight));
            when->setWordWrap(false);
            ends.prepend(when);
        }
        rows->addLine(row.text, row.about, toneOf(row.weight), ends);
    }
    if (section.rows.isEmpty())
        rows->addText(section.nothing, TextLevel::Body, Tone::Muted);
}

void TodayPage::callAbout(const PromiseKey &key)
{
    auto *dialog = new CallDialog(m_bench, key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CallDialog::noted, this,
            [this](const QString &sentence) { say(sentence, false); });
    dialog->open();
}

void TodayPage::showNotes()
{
    NoteFilter filter;
    filter.to = rosterOf(*m_bench).ownSite();
    filter.openOnly = true;
    auto *rows = new NoteRows(m_bench);
    if (rows->show(filter) == 0) {
        delete rows;
        return;
    }
    addList(tr("From other offices"), QStringLiteral("notesCard"))->body()->addWidget(rows);
    connect(rows, &NoteRows::caseWanted, this,
            [this](CaseId id) { Q_EMIT caseWanted(id, std::nullopt); });
}

void TodayPage::showCare()
{
    QStringList sentences;
    const QString path = m_bench->room->path();
    const QList<BackupFile> backups = backupsIn(backupFolder(path), path);
    const QDateTime now = m_bench->clock()->now();
    const int days = m_bench->room->rules().limits.backupDays;
    const auto newest = m_bench->room->cases().newestClock();
    const bool isChanged
        = newest
          && (backups.isEmpty()
              || backups.first().madeAt.toMSecsSinceEpoch() < (newest.value() >> 16));
    if (isChanged && (backups.isEmpty() || backups.first().madeAt.daysTo(now) >= days))
        sentences += backups.isEmpty()
                         ? tr("There is no backup of this room yet.")
                         : tr("The newest backup is of %1.")
                               .arg(dayText(backups.first().madeAt.toLocalTime().date()));
    if (const Office *parent = rosterOf(*m_bench).parent()) {
        const auto waiting = handoverDesk(*m_bench).waitingFor(parent->site);
        if (waiting && waiting.value().entries > 0)
            sentences += waitingSentence(waiting.value());
    }
    if (sentences.isEmpty())
        return;
    auto *rows = new RowList;
    for (const QString &sentence : std::as_const(sentences)) {
        auto *go = new ActionButton(ActionButton::Kind::Quiet, tr("Go there"));
        go->setObjectName(QStringLiteral("goToHandOverButton"));
        go->setAccessibleName(tr("Go there: %1").arg(sentence));
        connect(go, &ActionButton::clicked, this, &TodayPage::handOverWanted);
        rows->addLine(sentence, QString(), Tone::Warn, {go});
    }
    addList(tr("Not sent, not backed up"), QStringLiteral("careCard"))->body()->addWidget(rows);
}

void TodayPage::printDay()
{
    const auto sections = dayOf(*m_bench->room);
    const QDate today = m_bench->clock()->today();
    const auto sessions = calendarOf(*m_bench->room, today, today);
    if (!sections || !sessions) {
        say(sentenceFor(sections ? sessions.error() : sections.error()), true);
        return;
    }
    if (m_bench->printer->printerName().isEmpty()) {
        say(tr("No printer is set up on this computer."), true);
        return;
    }
    const auto committee = m_bench->room->cases().committee();
    const Done printed = printSheet(*m_bench,
                                    daySheet(today, committee ? committee.value().name : QString(),
                                             sessions.value(), sections.value()),
                                    QStringLiteral("form"), tr("Day sheet"));
    say(printed ? tr("Sent to %1.").arg(m_bench->printer->printerName())
                : sentenceFor(printed.error()),
        !printed);
}

void TodayPage::saveCalendar()
{
    // What is shown; from the page of the day, the next three months.
    const bool isDay = m_span->codes().value(0, dayCode) == dayCode;
    const QDate today = m_bench->clock()->today();
    const QDate from = isDay ? today : m_calendar->firstDay();
    const QDate until = isDay ? today.addMonths(3) : m_calendar->lastDay();
    const QString folder = m_bench->preferences->exportFolder();
    const auto path = m_bench->prompts->chooseFileToWrite(
        this, {tr("Save the calendar"),
               QDir(folder).filePath(
                   QStringLiteral("maplebridge-%1.ics").arg(from.toString(Qt::ISODate))),
               tr("Calendar (*.ics)")});
    if (!path)
        return;
    const auto entries = calendarOf(*m_bench->room, from, until);
    const Done written
        = entries ? writeFileDurably(
              *path, iCalendarOf(entries.value(), m_bench->codes(), m_bench->clock()->now()))
                  : Done(entries.error());
    if (!written) {
        say(sentenceFor(written.error()), true);
        return;
    }
    m_bench->preferences->setExportFolder(QFileInfo(*path).absolutePath());
    say(tr("Saved: %1. The entries bear numbers and kinds, no names.")
            .arg(QDir::toNativeSeparators(*path)),
        false);
}

void TodayPage::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
