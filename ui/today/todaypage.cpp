// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/today/todaypage.h"

#include "core/models/caselistmodel.h"
#include "core/words/sentences.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/noterows.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/today/deadlinescard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// How far the day looks ahead.
constexpr int daysAhead = 7;

QString shortTitle(const CaseRow &row, const CodeTables &codes)
{
    QStringList parts{partiesText(row)};
    if (!row.kind.isEmpty())
        parts += codes.label(u"dispute_kind", row.kind, isEnglish());
    if (!row.number.isEmpty())
        parts += row.number;
    return parts.join(QStringLiteral("   "));
}

} // namespace

TodayPage::TodayPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_header(new PageHeader(tr("Today"), this))
    , m_pane(new ScrollPane(this))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    auto *add = new PrimaryButton(tr("&New dispute (F2)"), this);
    add->setObjectName(QStringLiteral("newCaseButton"));
    add->setIconName(QStringLiteral("add"));
    connect(add, &ActionButton::clicked, this, &TodayPage::newCaseWanted);
    m_header->addAction(add);
    column->addWidget(m_header);
    column->addWidget(m_pane, 1);
    connect(bench->room->notifier(), &ChangeNotifier::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
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
    CaseFilter filter;
    filter.openOnly = true;
    const auto rows = m_bench->room->cases().list(filter);
    if (!rows) {
        column->addWidget(textLabel(sentenceFor(rows.error()), TextLevel::Body, Tone::Late));
        return;
    }
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
        column->addWidget(empty);
        return;
    }
    showDeadlines();
    showDue();
    showUnsigned(rows.value());
    showUnfinished(rows.value());
    column->addStretch();
}

Card *TodayPage::addList(const QString &title, const QString &objectName)
{
    auto *card = new Card(title, m_lists);
    card->setObjectName(objectName);
    card->body()->setSpacing(spaceOf(Space::Hair));
    m_lists->layout()->addWidget(card);
    return card;
}

void TodayPage::addLine(Card *card, const QString &text, const QString &day, bool late, CaseId id,
                        std::optional<Step> step)
{
    auto *line = new QWidget(card);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceOf(Space::Medium));
    row->addWidget(textLabel(text), 1);
    if (!day.isEmpty()) {
        QLabel *when = textLabel(day, TextLevel::Body, late ? Tone::Late : Tone::Muted);
        when->setWordWrap(false);
        row->addWidget(when);
    }
    auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open"));
    open->setObjectName(QStringLiteral("openCaseButton"));
    open->setAccessibleName(tr("Open: %1").arg(text));
    connect(open, &ActionButton::clicked, this, [this, id, step] { Q_EMIT caseWanted(id, step); });
    row->addWidget(open);
    card->body()->addWidget(line);
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

void TodayPage::showDeadlines()
{
    auto *card = new DeadlinesCard(m_bench);
    if (card->shown() == 0) {
        delete card;
        return;
    }
    m_lists->layout()->addWidget(card);
    connect(card, &DeadlinesCard::caseWanted, this, &TodayPage::caseWanted);
}

void TodayPage::showDue()
{
    const QDate today = m_bench->clock()->today();
    const auto due = m_bench->room->cases().dueUntil(today.addDays(daysAhead));
    Card *card = addList(tr("Due until %1").arg(dayText(today.addDays(daysAhead))),
                         QStringLiteral("dueCard"));
    if (!due) {
        card->body()->addWidget(textLabel(sentenceFor(due.error()), TextLevel::Body, Tone::Late));
        return;
    }
    for (const DueRow &row : due.value()) {
        const bool late = row.on < today;
        QString text = row.parties + QStringLiteral("   ") + row.what;
        if (row.amount.fen != 0)
            text += QStringLiteral("   ") + yuanSignOf(row.amount);
        const QString day = row.on == today
                                ? tr("today")
                                : (late ? tr("%1, late").arg(dayText(row.on)) : dayText(row.on));
        addLine(card, text, day, late, row.id,
                row.sort == u"session" ? Step::Mediate : Step::Perform);
    }
    if (due.value().isEmpty())
        card->body()->addWidget(textLabel(tr("Nothing falls due."), TextLevel::Body, Tone::Muted));
}

void TodayPage::showUnsigned(const QList<CaseRow> &rows)
{
    Card *card = nullptr;
    for (const CaseRow &row : rows) {
        if (!row.awaitsSignatures)
            continue;
        if (card == nullptr)
            card = addList(tr("Agreements not signed by all yet"), QStringLiteral("unsignedCard"));
        addLine(card, shortTitle(row, m_bench->codes()), QString(), false, row.id, Step::Agree);
    }
}

void TodayPage::showUnfinished(const QList<CaseRow> &rows)
{
    const bool anyUnsigned = std::any_of(rows.begin(), rows.end(),
                                         [](const CaseRow &row) { return row.awaitsSignatures; });
    if (anyUnsigned && std::all_of(rows.begin(), rows.end(), [](const CaseRow &row) {
            return row.awaitsSignatures;
        }))
        return;
    Card *card = addList(tr("Not finished"), QStringLiteral("openCard"));
    int shown = 0;
    for (const CaseRow &row : rows) {
        if (row.awaitsSignatures)
            continue;
        ++shown;
        addLine(card, shortTitle(row, m_bench->codes()), progressText(row, m_bench->codes()), false,
                row.id, std::nullopt);
    }
    if (shown == 0)
        card->body()->addWidget(
            textLabel(tr("Every case is finished."), TextLevel::Body, Tone::Ok));
}

} // namespace maplebridge
