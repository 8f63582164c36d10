// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// The pages of the window: which there are, and how one leads to another.

#include "core/words/sentences.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/casepage.h"
#include "ui/centre/arrivalspage.h"
#include "ui/centre/conflictspage.h"
#include "ui/centre/roomspage.h"
#include "ui/dialogs/prompts.h"
#include "ui/documents/paperpage.h"
#include "ui/enquiries/enquiriespage.h"
#include "ui/exchange/handoverpage.h"
#include "ui/exchange/handoverwork.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/parties/peoplepage.h"
#include "ui/settings/settingspage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/sidebar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace maplebridge {

void MainWindow::buildPages()
{
    dropPages();
    m_work = new QWidget;
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sideBar = new SideBar(m_work);
    m_sideBar->setObjectName(QStringLiteral("sideBar"));
    m_sideBar->setTitle(m_practice ? tr("Practice room") : tr("Maplebridge"));
    m_sideBar->addPage(Today, QStringLiteral("today"), tr("Today"));
    m_sideBar->addPage(Cases, QStringLiteral("cases"), tr("Cases"));
    m_sideBar->addPage(People, QStringLiteral("people"), tr("People"));
    m_sideBar->addPage(Enquiries, QStringLiteral("phone"), tr("Enquiries"));
    const bool centre = isCentre(m_bench);
    if (centre) {
        m_sideBar->addPage(Arrivals, QStringLiteral("import"), tr("Arrivals"));
        m_sideBar->addPage(Rooms, QStringLiteral("room"), tr("Rooms"));
    }
    m_sideBar->addPage(HandOver, QStringLiteral("usb"), tr("Handover"));
    m_sideBar->addPage(Statistics, QStringLiteral("statistics"), tr("Statistics"));
    if (centre)
        m_sideBar->addPage(Conflicts, QStringLiteral("warn"), tr("Conflicts"));
    m_sideBar->addStretch();
    m_sideBar->addPage(Settings, QStringLiteral("settings"), tr("Settings"));
    connect(m_sideBar, &SideBar::pageChosen, this,
            [this](int id) { openPage(static_cast<PageId>(id)); });
    row->addWidget(m_sideBar);
    m_pages = new QStackedWidget(m_work);
    row->addWidget(m_pages, 1);

    m_today = new TodayPage(&m_bench);
    m_cases = new CaseListPage(&m_bench);
    m_people = new PeoplePage(&m_bench);
    m_enquiries = new EnquiriesPage(&m_bench);
    m_handOver = new HandOverPage(&m_bench);
    m_statistics = new StatisticsPage(&m_bench);
    m_settings = new SettingsPage(&m_bench);
    for (QWidget *page : {static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_cases),
                          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_enquiries),
                          static_cast<QWidget *>(m_handOver), static_cast<QWidget *>(m_statistics),
                          static_cast<QWidget *>(m_settings)})
        m_pages->addWidget(page);
    connect(m_today, &TodayPage::newCaseWanted, this, &MainWindow::newCase);
    connect(m_today, &TodayPage::caseWanted, this, &MainWindow::openCase);
    connect(m_today, &TodayPage::handOverWanted, this, [this] { openPage(HandOver); });
    connect(m_cases, &CaseListPage::newCaseWanted, this, &MainWindow::newCase);
    connect(m_cases, &CaseListPage::caseWanted, this, [this](CaseId id) { openCase(id); });
    connect(m_today, &TodayPage::enquiryWanted, this, &MainWindow::openEnquiry);
    connect(
        m_enquiries, &EnquiriesPage::caseWanted, this, [this](CaseId id) { openCase(id); },
        Qt::QueuedConnection);
    connect(m_people, &PeoplePage::caseWanted, this, [this](CaseId id) { openCase(id); });
    connect(m_statistics, &StatisticsPage::caseWanted, this, [this](CaseId id) { openCase(id); });
    connect(m_handOver, &HandOverPage::caseWanted, this, [this](CaseId id) { openCase(id); });
    connect(
        m_handOver, &HandOverPage::roomRestored, this,
        [this](const QString &path) {
            if (const Done opened = openRoom(path); !opened)
                m_bench.prompts->say(this, sentenceFor(opened.error()));
        },
        Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::languageChanged, this, &MainWindow::changeLanguage,
            Qt::QueuedConnection);
    connect(
        m_settings, &SettingsPage::tierChanged, this,
        [this] {
            buildPages();
            openPage(Settings);
        },
        Qt::QueuedConnection);
    buildCentrePages();
    m_whole->addWidget(m_work);
    m_whole->setCurrentWidget(m_work);
    const auto committee = m_room->cases().committee();
    setWindowTitle(committee ? tr("%1 – Maplebridge").arg(committee.value().name)
                             : tr("Maplebridge"));
}

void MainWindow::buildCentrePages()
{
    m_conflicts = new ConflictsPage(&m_bench);
    m_pages->addWidget(m_conflicts);
    const auto openIt = [this](CaseId id) { openCase(id); };
    connect(m_conflicts, &ConflictsPage::caseWanted, this, openIt);
    // A room meets a conflict once in years: the entry comes with it and stays.
    auto showEntry = [this, listed = isCentre(m_bench)]() mutable {
        if (!listed && m_conflicts->count() > 0) {
            m_sideBar->addPage(Conflicts, QStringLiteral("warn"), tr("Conflicts"));
            listed = true;
        }
    };
    showEntry();
    connect(m_conflicts, &ConflictsPage::countChanged, this, showEntry);
    if (isCentre(m_bench)) {
        m_arrivals = new ArrivalsPage(&m_bench);
        m_rooms = new RoomsPage(&m_bench);
        m_pages->addWidget(m_arrivals);
        m_pages->addWidget(m_rooms);
        connect(m_rooms, &RoomsPage::caseWanted, this, openIt);
    }
}

void MainWindow::dropPages()
{
    delete m_work;
    m_work = nullptr;
    m_case = nullptr;
    m_paper = nullptr;
    m_arrivals = nullptr;
    m_rooms = nullptr;
    m_conflicts = nullptr;
    m_sideBar = nullptr;
    m_pages = nullptr;
}

void MainWindow::saveNow()
{
    if (m_work == nullptr)
        return;
    if (m_case != nullptr)
        m_case->saveNow();
    m_enquiries->saveNow();
    m_settings->saveNow();
}

void MainWindow::openPage(PageId page)
{
    saveNow();
    {
        const QSignalBlocker blocker(m_sideBar);
        m_sideBar->choose(page);
    }
    switch (page) {
    case Today:
        m_today->reload();
        showOnly(m_today);
        break;
    case Cases:
        m_cases->reload();
        showOnly(m_cases);
        m_cases->focusFilter();
        break;
    case People:
        m_people->reload();
        showOnly(m_people);
        m_people->focusFilter();
        break;
    case Enquiries:
        m_enquiries->reload();
        showOnly(m_enquiries);
        m_enquiries->focusEntry();
        break;
    case HandOver:
        m_handOver->reload();
        showOnly(m_handOver);
        break;
    case Statistics:
        m_statistics->reload();
        showOnly(m_statistics);
        m_statistics->focusFirstField();
        break;
    case Settings:
        showOnly(m_settings);
        break;
    case Arrivals:
        m_arrivals->reload();
        showOnly(m_arrivals);
        m_arrivals->focusFirst();
        break;
    case Rooms:
        m_rooms->reload();
        showOnly(m_rooms);
        m_rooms->focusFirst();
        break;
    case Conflicts:
        m_conflicts->reload();
        showOnly(m_conflicts);
        break;
    }
    m_cameFrom = page;
}

void MainWindow::openEnquiry(SectionId id)
{
    openPage(Enquiries);
    m_enquiries->openEntry(id);
}

void MainWindow::showOnly(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page != m_paper && m_paper != nullptr) {
        m_paper->deleteLater();
        m_paper = nullptr;
    }
    if (page != m_case && page != m_paper && m_case != nullptr) {
        m_case->deleteLater();
        m_case = nullptr;
    }
}

void MainWindow::openCase(CaseId id, std::optional<Step> step)
{
    saveNow();
    if (m_case == nullptr || m_case->caseId() != id) {
        if (m_case != nullptr)
            m_case->deleteLater();
        m_case = new CasePage(&m_bench, id);
        m_pages->addWidget(m_case);
        connect(m_case, &CasePage::backWanted, this, &MainWindow::leaveCase, Qt::QueuedConnection);
        connect(m_case, &CasePage::paperWanted, this,
                [this, id](const PaperRequest &request) { openPaper(id, request); });
        connect(
            m_case, &CasePage::exportWanted, this,
            [this, id] {
                openPage(HandOver);
                m_handOver->offerCase(id);
            },
            Qt::QueuedConnection);
    }
    if (step)
        m_case->showStep(*step);
    showOnly(m_case);
    const QSignalBlocker blocker(m_sideBar);
    m_sideBar->choose(m_cameFrom == Today ? Today : m_cameFrom);
    m_case->focusFirstField();
}

void MainWindow::leaveCase()
{
    openPage(m_cameFrom);
}

void MainWindow::openPaper(CaseId id, const PaperRequest &request)
{
    saveNow();
    if (m_paper != nullptr)
        m_paper->deleteLater();
    m_paper = new PaperPage(&m_bench, id, request);
    m_pages->addWidget(m_paper);
    connect(
        m_paper, &PaperPage::backWanted, this, [this, id] { openCase(id); }, Qt::QueuedConnection);
    m_pages->setCurrentWidget(m_paper);
    m_paper->focusFirstField();
}

void MainWindow::newCase()
{
    saveNow();
    const auto id = CaseDesk(m_room.get()).openCase();
    if (!id) {
        m_bench.prompts->say(this, sentenceFor(id.error()));
        return;
    }
    openCase(id.value());
}

void MainWindow::focusFilter()
{
    if (m_work == nullptr)
        return;
    if (m_pages->currentWidget() == m_people) {
        m_people->focusFilter();
        return;
    }
    if (m_pages->currentWidget() == m_enquiries) {
        m_enquiries->focusFilter();
        return;
    }
    if (m_pages->currentWidget() != m_cases)
        openPage(Cases);
    m_cases->focusFilter();
}

} // namespace maplebridge
