// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/centre/roomspage.h"

#include "core/settings/preferences.h"
#include "ui/centre/enrolcard.h"
#include "ui/centre/officebox.h"
#include "ui/centre/owncardbox.h"
#include "ui/centre/walltable.h"
#include "ui/centre/watchbox.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollpane.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int weeksShown = 12;

} // namespace

RoomsPage::RoomsPage(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_pane(new ScrollPane(this))
    , m_wallCard(new Card(tr("Who delivered, week by week")))
    , m_wall(new WallTable(bench->theme))
    , m_empty(new EmptyState(QStringLiteral("room")))
    , m_legend(textLabel(QString(), TextLevel::Small, Tone::Muted))
    , m_office(new OfficeBox(bench))
    , m_enrol(new EnrolCard(bench))
    , m_watch(new WatchBox(bench))
    , m_own(new OwnCardBox(bench))
{
    setProperty("surface", QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Large);
    column->setContentsMargins(margin, spaceOf(Space::Medium), margin, spaceOf(Space::Medium));
    auto *header = new PageHeader(tr("Rooms"), this);
    auto *enrol = new ActionButton(ActionButton::Kind::Secondary, tr("&Enrol an office …"), this);
    enrol->setObjectName(QStringLiteral("enrolButton"));
    enrol->setIconName(QStringLiteral("add"));
    connect(enrol, &ActionButton::clicked, this, &RoomsPage::chooseCard);
    header->addAction(enrol);
    m_first = enrol;
    column->addWidget(header);
    column->addWidget(m_pane, 1);
    m_pane->body()->addWidget(m_enrol);
    buildWall();
    for (QWidget *part : {static_cast<QWidget *>(m_office), static_cast<QWidget *>(m_watch),
                          static_cast<QWidget *>(m_own)})
        m_pane->body()->addWidget(part);
    connect(m_watch, &WatchBox::caseWanted, this, &RoomsPage::caseWanted);
    connect(m_enrol, &EnrolCard::enrolled, this, &RoomsPage::reload, Qt::QueuedConnection);
    connect(bench->room->notifier(), &ChangeNotifier::changed, this,
            [this](const ChangeNotice &notice) {
                if (notice.room && isVisible())
                    reload();
            });
}

void RoomsPage::buildWall()
{
    m_empty->setTexts(tr("Nobody hands over here yet."),
                      tr("Give an office our card (below). It hands over its own card with its "
                         "first package: take that in under Arrivals, or here."));
    m_empty->setActionText(tr("Enrol an office …"));
    connect(m_empty, &EmptyState::actionRequested, this, &RoomsPage::chooseCard);
    m_wallCard->body()->addWidget(m_empty);
    m_wallCard->body()->addWidget(m_wall);
    m_legend->setText(tr("A number: the newest package of that week. “!”: one before it never "
                         "came, which is no loss once a later one has come. 0: nothing arose. "
                         "–: nothing came, please phone. ·: not enrolled yet."));
    m_wallCard->body()->addWidget(m_legend);
    m_pane->body()->addWidget(m_wallCard);
    connect(m_wall, &WallTable::officeChosen, m_office,
            qOverload<const QString &>(&OfficeBox::show));
}

void RoomsPage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
    m_pane->verticalScrollBar()->setValue(0);
}

void RoomsPage::reload()
{
    const auto rows = wallOfOffices(*m_bench->room, weeksShown);
    const bool any = rows && !rows.value().isEmpty();
    m_empty->setVisible(!any);
    m_wall->setVisible(any);
    m_legend->setVisible(any);
    if (any)
        m_wall->show(rows.value());
    m_office->show(m_wall->chosen());
    m_watch->reload();
    m_own->reload();
}

void RoomsPage::chooseCard()
{
    const auto path = m_bench->prompts->chooseFileToRead(
        this, {tr("The card of the office"), m_bench->preferences->exportFolder(),
               tr("Cards of offices (*.mboffice)")});
    if (path)
        m_enrol->check(*path);
}

} // namespace maplebridge
