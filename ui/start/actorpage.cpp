// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/start/actorpage.h"

#include "core/settings/preferences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterwalker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {

ActorPage::ActorPage(const Workbench *bench, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", QStringLiteral("page"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *pane = new ScrollPane(this);
    whole->addWidget(pane);
    QVBoxLayout *column = pane->body();
    column->setSpacing(spaceOf(Space::Medium));
    column->addSpacing(spaceOf(Space::Large));
    if (const auto committee = bench->room->cases().committee())
        column->addWidget(textLabel(committee.value().name, TextLevel::Body, Tone::Muted));
    column->addWidget(textLabel(tr("Who is working now?"), TextLevel::Title));
    auto *card = new Card(QString(), this);
    auto *row = new QWidget(card);
    auto *flow = new FlowLayout(row);
    for (const Choice &one : bench->mediators()) {
        auto *button = new ActionButton(ActionButton::Kind::Secondary, one.label, row);
        button->setObjectName(QStringLiteral("actorButton"));
        button->setMinimumHeight(controlHeight() * 5 / 4);
        const MediatorId id = MediatorId::fromText(one.code);
        connect(button, &ActionButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        flow->addWidget(button);
        if (m_first == nullptr || one.code == bench->preferences->lastActor())
            m_first = button;
    }
    card->body()->addWidget(row);
    card->body()->addWidget(
        textLabel(tr("The name is kept with everything that is entered, printed and exported."),
                  TextLevel::Body, Tone::Muted));
    column->addWidget(card);
    new EnterWalker(this);
}

void ActorPage::focusFirstField()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace maplebridge
