// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/mainwindow.h"

#include "core/handover/handoverdesk.h"
#include "core/settings/preferences.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/exchange/handoverwork.h"
#include "ui/start/actorpage.h"
#include "ui/start/startpage.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace maplebridge {

MainWindow::MainWindow(Workbench bench, WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_bench(bench)
    , m_services(std::move(services))
    , m_whole(new QStackedWidget(this))
{
    setCentralWidget(m_whole);
    setWindowTitle(tr("Maplebridge"));
    resize(1280, 720);
    buildShortcuts();
}

MainWindow::~MainWindow()
{
    dropPages(); // before the room they read from
}

void MainWindow::buildShortcuts()
{
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::Key_F2), [this] {
        if (m_work != nullptr)
            newCase();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusFilter(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { saveNow(); });
}

void MainWindow::start()
{
    const QString last = m_bench.preferences->lastRoom();
    if (last.isEmpty()) {
        showStart(QString());
        return;
    }
    const Done opened = openRoom(last);
    if (!opened)
        showStart(sentenceFor(opened.error()));
}

Done MainWindow::openRoom(const QString &path)
{
    saveNow();
    if (m_room && m_room->path() == path)
        return Success{};
    ASSIGN_OR_RETURN(std::unique_ptr<Room> room,
                     Room::open(path, m_services.rules, m_services.clock));
    takeRoom(std::move(room));
    m_practice = false;
    m_bench.preferences->setLastRoom(path);
    askWho();
    return Success{};
}

Done MainWindow::openPracticeRoom(const QString &path)
{
    saveNow();
    ASSIGN_OR_RETURN(std::unique_ptr<Room> room, m_services.makePracticeRoom(path));
    takeRoom(std::move(room));
    m_practice = true;
    const QList<Choice> people = m_bench.mediators();
    workAs(people.isEmpty() ? MediatorId() : MediatorId::fromText(people.first().code));
    return Success{};
}

void MainWindow::createRoom(const QString &path, const Committee &committee,
                            const Mediator &mediator, Tier tier)
{
    auto room = Room::create(path, committee, {mediator}, m_services.rules, m_services.clock);
    if (!room) {
        m_start->say(sentenceFor(room.error()));
        return;
    }
    takeRoom(std::move(room).value());
    m_practice = false;
    m_bench.preferences->setLastRoom(path);
    if (tier != Tier::Room) {
        auto self = handoverDesk(m_bench).self();
        if (self) {
            self.value().tier = tier;
            if (const Done done = handoverDesk(m_bench).describeSelf(self.value()); !done)
                m_bench.prompts->say(this, sentenceFor(done.error()));
        }
    }
    askWho();
}

void MainWindow::takeRoom(std::unique_ptr<Room> room)
{
    dropPages();
    if (m_room && m_room->hasUnsavedWork() && !m_practice) {
        // The room that is left gets its backup as at the end of a day.
        if (const auto kept = m_room->backUp(); !kept)
            m_bench.prompts->say(this, sentenceFor(kept.error()));
    }
    m_room = std::move(room);
    m_bench.room = m_room.get();
}

void MainWindow::showStart(const QString &sentence)
{
    if (m_start == nullptr) {
        m_start = new StartPage(&m_bench, this);
        m_whole->addWidget(m_start);
        connect(m_start, &StartPage::roomWanted, this, &MainWindow::createRoom);
        connect(m_start, &StartPage::openWanted, this, [this](const QString &path) {
            if (const Done opened = openRoom(path); !opened)
                m_start->say(sentenceFor(opened.error()));
        });
        connect(m_start, &StartPage::practiceWanted, this, [this] {
            if (const Done opened = openPracticeRoom(QString()); !opened)
                m_start->say(sentenceFor(opened.error()));
        });
        connect(m_start, &StartPage::languageChanged, this, &MainWindow::changeLanguage,
                Qt::QueuedConnection);
    }
    m_start->say(sentence);
    m_whole->setCurrentWidget(m_start);
    m_start->focusFirstField();
}

void MainWindow::askWho()
{
    const QList<Choice> people = m_bench.mediators();
    if (people.size() <= 1) {
        workAs(people.isEmpty() ? MediatorId() : MediatorId::fromText(people.first().code));
        return;
    }
    auto *page = new ActorPage(&m_bench, this);
    m_whole->addWidget(page);
    m_whole->setCurrentWidget(page);
    connect(page, &ActorPage::chosen, this, [this, page](MediatorId id) {
        page->deleteLater();
        workAs(id);
    });
    page->focusFirstField();
}

void MainWindow::workAs(MediatorId id)
{
    m_room->actAs(id);
    if (!m_practice)
        m_bench.preferences->setLastActor(id.text());
    if (m_start != nullptr) {
        m_start->deleteLater();
        m_start = nullptr;
    }
    buildPages();
    openPage(Today);
}

void MainWindow::changeLanguage()
{
    const QString language = m_bench.preferences->language();
    m_services.installLanguage(language);
    m_bench.theme->setLanguage(language == u"en" ? QStringLiteral("en") : QStringLiteral("zh"));
    if (m_work != nullptr) {
        saveNow();
        buildPages();
        openPage(Settings);
    } else if (m_start != nullptr) {
        m_start->deleteLater();
        m_start = nullptr;
        showStart(QString());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveNow();
    if (m_room && m_room->hasUnsavedWork() && !m_practice) {
        const auto kept = m_room->backUp();
        if (!kept) {
            const Decision decision{tr("The backup could not be made. Close anyway?"),
                                    sentenceFor(kept.error()),
                                    {tr("Keep the window open"), tr("Close without a backup")},
                                    0,
                                    -1};
            if (m_bench.prompts->ask(this, decision) == 0) {
                event->ignore();
                return;
            }
        }
    }
    event->accept();
}

} // namespace maplebridge
