// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "core/domain/office.h"
#include "ui/mainwindow/workbench.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace maplebridge {

class ArrivalsPage;
class CaseListPage;
class CasePage;
class ConflictsPage;
class EnquiriesPage;
class HandOverPage;
class PaperPage;
class PeoplePage;
class RoomsPage;
class SettingsPage;
class SideBar;
class StartPage;
class StatisticsPage;
class TodayPage;

/// What the window gets from the program.
struct WindowServices
{
    const RoomRules *rules = nullptr;
    const Clock *clock = nullptr;
    std::function<void(const QString &language)> installLanguage;
    /// Makes a practice room of that path.
    std::function<Result<std::unique_ptr<Room>>(const QString &path)> makePracticeRoom;
};

/// The one window: opens a room, asks who works, and leads from page to page. It owns the
/// room while it is open and makes a backup when it closes.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `bench` without a room; the window puts one in.
    MainWindow(Workbench bench, WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The last room, or the three questions of a first start.
    void start();
    /// NotFound, Locked and so on leave the window as it is.
    Done openRoom(const QString &path);
    Done openPracticeRoom(const QString &path);
    /// Begins work as this person; the first page is 今天.
    void workAs(MediatorId id);

    void openCase(CaseId id, std::optional<Step> step = std::nullopt);
    void openPaper(CaseId id, const PaperRequest &request);
    void newCase();
    enum PageId {
        Today,
        Cases,
        People,
        HandOver,
        Statistics,
        Settings,
        Arrivals,  ///< Of a centre.
        Rooms,     ///< Of a centre.
        Conflicts, ///< In sight in a centre, or when there are any.
        Enquiries,
    };
    void openPage(PageId page);
    /// The page of enquiries with that entry in its form.
    void openEnquiry(SectionId id);

    [[nodiscard]] Room *room() const { return m_room.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void takeRoom(std::unique_ptr<Room> room);
    void showStart(const QString &sentence);
    void askWho();
    void buildPages();
    void buildShortcuts();
    void dropPages();
    void changeLanguage();
    void saveNow();
    void focusFilter();
    void leaveCase();
    void createRoom(const QString &path, const Committee &committee, const Mediator &mediator,
                    Tier tier);
    void buildCentrePages();
    void showOnly(QWidget *page);

    Workbench m_bench;
    WindowServices m_services;
    std::unique_ptr<Room> m_room;
    QStackedWidget *m_whole; ///< Start, who, or the work.
    StartPage *m_start = nullptr;
    QWidget *m_work = nullptr;
    SideBar *m_sideBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    TodayPage *m_today = nullptr;
    CaseListPage *m_cases = nullptr;
    PeoplePage *m_people = nullptr;
    EnquiriesPage *m_enquiries = nullptr;
    HandOverPage *m_handOver = nullptr;
    StatisticsPage *m_statistics = nullptr;
    SettingsPage *m_settings = nullptr;
    ArrivalsPage *m_arrivals = nullptr; ///< Null in a room.
    RoomsPage *m_rooms = nullptr;       ///< Null in a room.
    ConflictsPage *m_conflicts = nullptr;
    CasePage *m_case = nullptr;
    PaperPage *m_paper = nullptr;
    PageId m_cameFrom = Today;
    bool m_practice = false;
};

} // namespace maplebridge
