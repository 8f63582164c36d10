// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/cardcheck.h"

#include "core/handover/handoverwords.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

QWidget *digitsLabel(const QString &digits, const QString &name)
{
    QLabel *label = textLabel(digits, TextLevel::Figure);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(digits);
    return label;
}

CardCheck::CardCheck(const OfficeCard &card, QWidget *parent)
    : Card(tr("Is this card the right one?"), parent), m_card(card)
{
    setObjectName(QStringLiteral("cardCheck"));
    const Office &office = card.office;
    body()->addWidget(textLabel(
        tr("The card says: %1, %2.")
            .arg(office.name.isEmpty() ? tr("(no name)") : office.name, tierName(office.tier)),
        TextLevel::Section));
    body()->addWidget(textLabel(
        office.phone.isEmpty()
            ? tr("There is no telephone on it. Phone them at the number that you know.")
            : tr("The telephone on the card is %1. Phone them, at best at the number that you know "
                 "already.")
                  .arg(office.phone)));
    body()->addWidget(textLabel(tr("Read these 24 digits to each other:")));
    body()->addWidget(digitsLabel(card.fingerprint, QStringLiteral("cardDigits")));
    body()->addWidget(textLabel(tr("Do all of them agree?"), TextLevel::Section));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    auto *yes = new ActionButton(ActionButton::Kind::Secondary, tr("&Yes, all 24 agree"), row);
    yes->setObjectName(QStringLiteral("digitsAgreeButton"));
    yes->setIconName(QStringLiteral("check"));
    connect(yes, &ActionButton::clicked, this, &CardCheck::agreed);
    flow->addWidget(yes);
    auto *no = new ActionButton(ActionButton::Kind::Secondary, tr("No, or I cannot phone them now"),
                                row);
    no->setObjectName(QStringLiteral("digitsDifferButton"));
    connect(no, &ActionButton::clicked, this, &CardCheck::differed);
    flow->addWidget(no);
    m_no = no;
    body()->addWidget(row);
}

void CardCheck::focusAnswer()
{
    m_no->setFocus(Qt::OtherFocusReason);
}

} // namespace maplebridge
