// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/watchbox.h"

#include "core/handover/handoverwords.h"
#include "core/words/sentences.h"
#include "ui/exchange/handoverwork.h"
#include "ui/exchange/notedialog.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int mostShown = 50;
/// How long somebody who is reminded has for an answer, unless another day is written.
constexpr int daysToAnswer = 7;

QString watchName(Watch list)
{
    switch (list) {
    case Watch::Overdue:
        return WatchBox::tr("Overdue");
    case Watch::Risky:
        return WatchBox::tr("Risky");
    case Watch::InDefault:
        return WatchBox::tr("In default");
    case Watch::Reopened:
        return WatchBox::tr("Reopened");
    }
    Q_UNREACHABLE();
}

QString watchPurpose(Watch list)
{
    switch (list) {
    case Watch::Overdue:
        return WatchBox::tr("Open for longer than a dispute is usually settled in.");
    case Watch::Risky:
        return WatchBox::tr(
            "Open and marked with a colour above the lowest, the most urgent first.");
    case Watch::InDefault:
        return WatchBox::tr("A promise of the agreement whose day has passed is not kept.");
    case Watch::Reopened:
        return WatchBox::tr("The ending that was recorded was taken back.");
    }
    Q_UNREACHABLE();
}

} // namespace

WatchBox::WatchBox(const Workbench *bench, QWidget *parent)
    : Card(tr("To look after"), parent)
    , m_bench(bench)
    , m_which(new ChipsEdit)
    , m_rows(new RowList)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("watchBox"));
    m_which->setExclusive(true);
    m_which->setObjectName(QStringLiteral("watchEdit"));
    m_which->setAccessibleName(tr("To look after"));
    body()->addWidget(m_which);
    body()->addWidget(m_rows);
    m_outcome->setObjectName(QStringLiteral("watchOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    connect(m_which, &ChipsEdit::codesChanged, this, [this] {
        m_outcome->hide();
        showList();
    });
    reload();
}

void WatchBox::reload()
{
    QList<Choice> choices;
    for (int i = 0; i < watchCount; ++i) {
        const auto list = static_cast<Watch>(i);
        const auto cases = watchedCases(*m_bench->room, list);
        choices.append({QString::number(i),
                        tr("%1 (%2)").arg(watchName(list)).arg(cases ? cases.value().size() : 0)});
    }
    m_which->setChoices(choices);
    if (m_which->codes().isEmpty())
        m_which->setCodes({QString::number(0)});
    showList();
}

void WatchBox::showList()
{
    m_rows->clear();
    const auto list = static_cast<Watch>(m_which->codes().value(0).toInt());
    m_rows->addText(watchPurpose(list), TextLevel::Body, Tone::Muted);
    const auto cases = watchedCases(*m_bench->room, list);
    if (!cases) {
        m_rows->addText(sentenceFor(cases.error()), TextLevel::Body, Tone::Late);
        return;
    }
    if (cases.value().isEmpty())
        m_rows->addText(tr("There is none."), TextLevel::Body, Tone::Ok);
    const Roster roster = rosterOf(*m_bench);
    for (const WatchedCase &one : cases.value().mid(0, mostShown))
        addCase(one, roster);
    const auto rest = static_cast<int>(cases.value().size()) - mostShown;
    if (rest > 0)
        m_rows->addText(tr("and %n more case(s)", nullptr, rest), TextLevel::Small, Tone::Muted);
}

QString WatchBox::wordOf(const WatchedCase &one) const
{
    switch (static_cast<Watch>(m_which->codes().value(0).toInt())) {
    case Watch::Overdue:
        return tr("open since %1").arg(dayText(one.since));
    case Watch::Risky:
        return tr("risk: %1").arg(m_bench->codes().label(u"risk_colour", one.risk, isEnglish()));
    case Watch::InDefault:
        return one.amount.fen == 0
                   ? tr("due since %1").arg(dayText(one.since))
                   : tr("%1 due since %2").arg(yuanSignOf(one.amount), dayText(one.since));
    case Watch::Reopened:
        return tr("reopened on %1").arg(dayText(one.since));
    }
    Q_UNREACHABLE();
}

void WatchBox::addCase(const WatchedCase &one, const Roster &roster)
{
    const QString title
        = one.number.isEmpty() ? one.parties : tr("%1 %2").arg(one.number, one.parties);
    QStringList about{wordOf(one), callText(roster, one.owner)};
    if (one.reminded)
        about += tr("reminded");
    QList<QWidget *> actions;
    auto *open = new ActionButton(ActionButton::Kind::Quiet, tr("Open"));
    open->setObjectName(QStringLiteral("openWatchedButton"));
    open->setAccessibleName(tr("Open: %1").arg(title));
    connect(open, &ActionButton::clicked, this, [this, id = one.id] { Q_EMIT caseWanted(id); });
    actions.append(open);
    if (roster.isAbove(roster.ownSite(), one.owner)) {
        auto *remind = new ActionButton(ActionButton::Kind::Quiet, tr("Remind"));
        remind->setObjectName(QStringLiteral("remindButton"));
        remind->setAccessibleName(tr("Remind: %1").arg(title));
        connect(remind, &ActionButton::clicked, this, [this, one] { this->remind(one); });
        actions.append(remind);
    }
    m_rows->addLine(title, about.join(tr(", ")), one.reminded ? Tone::Muted : Tone::Late, actions);
}

void WatchBox::remind(const WatchedCase &one)
{
    NoteDraft draft{{NoteKind::Reminder, NoteKind::Order, NoteKind::Correction, NoteKind::Note},
                    one.owner};
    draft.about = one.id;
    draft.caseName = one.number.isEmpty() ? one.parties : tr("%1 %2").arg(one.number, one.parties);
    draft.text = tr("Please tell us how this case stands and what happens next.");
    draft.days = daysToAnswer;
    auto *dialog = new NoteDialog(m_bench, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::written, this, [this](const QString &sentence) {
        reload();
        m_outcome->setText(sentence);
        setTone(m_outcome, Tone::Ok);
        m_outcome->show();
    });
    dialog->open();
}

} // namespace maplebridge
