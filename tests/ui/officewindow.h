// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/builtinlimits.h"
#include "core/handover/handoverdesk.h"
#include "tests/support/verify.h"
#include "tests/ui/typist.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

namespace maplebridge::tests {

/// The window of one office over a file of its own, and somebody who works at it.
class OfficeWindow
{
public:
    /// In English or `language`, as the tier says.
    OfficeWindow(const QString &name, Tier tier, const QString &language = QStringLiteral("en"),
                 int points = 15)
        : fixture(language, points), typist(&fixture), m_name(name), m_tier(tier)
    {}

    Done open()
    {
        ASSIGN_OR_RETURN(m_rules, builtInRules());
        ASSIGN_OR_RETURN(m_limits, builtInPackageLimits());
        Committee committee;
        committee.name = m_name;
        committee.shortName = m_name.left(2);
        committee.phone = QStringLiteral("0990-0000101");
        Mediator mediator;
        mediator.name = QStringLiteral("张明德");
        const QString path = fixture.path(QStringLiteral("office.mbroom"));
        {
            ASSIGN_OR_RETURN(const std::unique_ptr<Room> room,
                             Room::create(path, committee, {mediator}, &m_rules, &fixture.clock));
            if (m_tier != Tier::Room) {
                HandoverDesk desk(room.get(), &m_limits, QStringLiteral("test"));
                ASSIGN_OR_RETURN(Office self, desk.self());
                self.tier = m_tier;
                RETURN_IF_ERROR(desk.describeSelf(self));
            }
        }
        fixture.open();
        fixture.window->resize(1366, 716);
        fixture.window->show();
        RETURN_IF_ERROR(fixture.window->openRoom(path));
        settle();
        return Success{};
    }

    [[nodiscard]] Room *room() const { return fixture.room(); }
    [[nodiscard]] HandoverDesk desk() { return {room(), &m_limits, QStringLiteral("test")}; }
    void go(MainWindow::PageId page)
    {
        fixture.window->openPage(page);
        settle();
    }
    void press(const QString &button)
    {
        typist.press(button);
        settle();
    }
    /// What a label in sight says; empty when there is none of that name.
    [[nodiscard]] QString said(const QString &label) const
    {
        const auto *shown = fixture.find<QLabel>(label);
        return shown == nullptr ? QString() : shown->text();
    }
    /// Everything that stands in sight inside the widget of that name.
    [[nodiscard]] QString textIn(const QString &name) const
    {
        QStringList texts;
        if (const auto *widget = fixture.find<QWidget>(name)) {
            for (const QLabel *label : widget->findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts += label->text();
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    /// What is queued happens: pages that are built anew, notices.
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    WindowFixture fixture;
    Typist typist;

private:
    QString m_name;
    Tier m_tier;
    RoomRules m_rules;
    PackageLimits m_limits;
};

} // namespace maplebridge::tests
