// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/tiercard.h"

#include "core/handover/handoverwords.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/handoverwork.h"
#include "ui/theme/tone.h"
#include "ui/widgets/chipsedit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

ChipsEdit *tierChoice(QWidget *parent)
{
    auto *chips = new ChipsEdit(parent);
    chips->setExclusive(true);
    QList<Choice> choices;
    for (const Tier tier : {Tier::Room, Tier::Street, Tier::District, Tier::City})
        choices.append({storedWord(tier), tierName(tier)});
    chips->setChoices(choices);
    chips->setCodes({storedWord(Tier::Room)});
    return chips;
}

TierCard::TierCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Room or centre"), parent)
    , m_bench(bench)
    , m_chips(tierChoice(this))
    , m_outcome(textLabel(QString(), TextLevel::Body, Tone::Late))
{
    body()->addWidget(
        textLabel(tr("A centre takes in what the rooms hand over. It gets the pages Arrivals, "
                     "Rooms and Conflicts."),
                  TextLevel::Body, Tone::Muted));
    m_chips->setObjectName(QStringLiteral("tierEdit"));
    m_chips->setAccessibleName(tr("Room or centre"));
    body()->addWidget(m_chips);
    m_outcome->hide();
    body()->addWidget(m_outcome);
    connect(m_chips, &ChipsEdit::codesChanged, this,
            [this](const QStringList &codes) { choose(codes.value(0)); });
    reload();
}

void TierCard::reload()
{
    const auto self = handoverDesk(*m_bench).self();
    m_chips->setCodes({storedWord(self ? self.value().tier : Tier::Room)});
}

void TierCard::choose(const QString &code)
{
    const auto tier = fromStoredWord<Tier>(code);
    const auto self = handoverDesk(*m_bench).self();
    if (!tier || !self || self.value().tier == *tier)
        return;
    const Decision decision{tr("Make this file that of a %1?").arg(tierName(*tier)),
                            tr("The cases stay as they are. It can be changed back here."),
                            {tr("Leave it as it is"), tr("Make it a %1").arg(tierName(*tier))},
                            0,
                            -1};
    if (m_bench->prompts->ask(this, decision) != 1) {
        reload();
        return;
    }
    Office office = self.value();
    office.tier = *tier;
    const Done done = handoverDesk(*m_bench).describeSelf(office);
    m_outcome->setVisible(!done);
    if (!done) {
        m_outcome->setText(handoverSentence(done.error()));
        reload();
        return;
    }
    Q_EMIT tierChanged();
}

} // namespace maplebridge
