// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/exchange/caseexport.h"
#include "tests/support/verify.h"
#include "tests/ui/typist.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QSemaphore>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// Prints nothing before it is let.
class GatedPress : public PaperPress
{
public:
    explicit GatedPress(QSemaphore *gate) : m_gate(gate) {}
    Result<PrintedPaper> print(const PaperText &paper, const PaperProfile & /*unused*/) override
    {
        m_gate->acquire();
        return PrintedPaper{plainText(paper).toUtf8(), 1};
    }
    QStringList charactersWithoutFont(const PaperText & /*unused*/) override { return {}; }

private:
    QSemaphore *m_gate;
};

constexpr int wideOpen = 100'000;

} // namespace

/// Handing over while one works on. A gate holds the job at its first paper.
class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_gate = std::make_unique<QSemaphore>();
        m_fixture->makePress = [this] { return std::make_shared<GatedPress>(m_gate.get()); };
        m_fixture->open();
        m_fixture->window->resize(1366, 716);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        m_fixture->window->openPage(MainWindow::HandOver);
        m_zip = m_fixture->path(u"all.zip"_s);
        m_fixture->prompts.willChoose(m_zip);
    }

    void cleanup() { m_gate->release(wideOpen); } // whatever a failed test left waiting

    void whatIsWrittenMeanwhileIsNotHandedOver();
    void theRealPressPrintsInAJob();
    void stoppingLeavesNoFile();
    void closingTheWindowAsksFirst();
    void openingAnotherRoomStopsIt();

private:
    [[nodiscard]] QString outcome() const
    {
        const auto *label = m_fixture->find<QLabel>(u"exportOutcome"_s);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] bool isRunning() const
    {
        return m_fixture->find<QProgressBar>(u"exportProgress"_s) != nullptr;
    }
    [[nodiscard]] QStringList zips() const
    {
        return QFileInfo(m_zip).dir().entryList({u"*.zip*"_s}, QDir::Files);
    }

    std::unique_ptr<QSemaphore> m_gate; ///< Outlives the window.
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_zip;
};

void TestExportJob::whatIsWrittenMeanwhileIsNotHandedOver()
{
    Typist typist(m_fixture.get());
    Room *room = m_fixture->room();
    const QList<CaseId> ended = endedSinceExport(*room).value();
    QVERIFY(ended.size() > 2);
    typist.press(u"exportButton"_s);
    QTRY_VERIFY(isRunning());
    QTRY_COMPARE(zips(), QStringList{u"all.zip.part"_s}); // the room was read, its papers wait
    const CaseFile before = room->cases().load(ended.last()).value();
    Closing corrected = *before.closing;
    corrected.reason = u"更正后的原因"_s;
    VERIFY_RESULT(CaseDesk(room).save(before.id, corrected));
    m_gate->release(wideOpen);
    QTRY_VERIFY(outcome().contains(u"compared"));
    QVERIFY(!isRunning());
    VERIFY_RESULT(checkExport(m_zip));
    QFile zip(m_zip);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(!zip.readAll().contains(corrected.reason.toUtf8()));
    QCOMPARE(endedSinceExport(*room).value(), QList<CaseId>{before.id});
    QVERIFY(room->check(false).value().isSound());
}

void TestExportJob::theRealPressPrintsInAJob()
{
    m_fixture->makePress = nullptr;
    m_fixture->open();
    m_fixture->window->show();
    VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"second.mbroom"_s)));
    m_fixture->window->openPage(MainWindow::HandOver);
    Typist(m_fixture.get()).press(u"exportButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome().contains(u"compared"), 60'000);
    QVERIFY2(!outcome().contains(u"no PDF"), qPrintable(outcome()));
    VERIFY_RESULT(checkExport(m_zip));
}

void TestExportJob::stoppingLeavesNoFile()
{
    Typist typist(m_fixture.get());
    typist.press(u"exportButton"_s);
    QTRY_COMPARE(zips(), QStringList{u"all.zip.part"_s});
    typist.press(u"stopExportButton"_s);
    m_gate->release(wideOpen);
    QTRY_VERIFY(outcome().contains(u"Stopped"));
    QCOMPARE(zips(), QStringList());
    QVERIFY(m_fixture->room()->cases().notes(u"export"_s).value().isEmpty());
    // And it can be begun again.
    m_fixture->prompts.willChoose(m_zip);
    typist.press(u"exportButton"_s);
    QTRY_VERIFY(outcome().contains(u"compared"));
    VERIFY_RESULT(checkExport(m_zip));
}

void TestExportJob::closingTheWindowAsksFirst()
{
    Typist typist(m_fixture.get());
    typist.press(u"exportButton"_s);
    QTRY_COMPARE(zips(), QStringList{u"all.zip.part"_s});
    m_fixture->window->close();
    QCOMPARE(m_fixture->prompts.asked().size(), 1);
    QVERIFY(m_fixture->window->isVisible()); // the safe answer is to wait
    m_gate->release(wideOpen);
    QTRY_VERIFY(outcome().contains(u"compared"));
    m_fixture->window->close();
    QCOMPARE(m_fixture->prompts.asked().size(), 1);
    QVERIFY(!m_fixture->window->isVisible());
}

void TestExportJob::openingAnotherRoomStopsIt()
{
    Typist typist(m_fixture.get());
    typist.press(u"exportButton"_s);
    QTRY_COMPARE(zips(), QStringList{u"all.zip.part"_s});
    m_gate->release(wideOpen);
    VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"second.mbroom"_s)));
    QCOMPARE(zips(), QStringList());
    // The first room is closed whole: no connection of the job has stayed behind.
    QVERIFY(!QFile::exists(m_fixture->path(u"practice.mbroom-wal"_s)));
}

QTEST_MAIN(TestExportJob)
#include "tst_exportjob.moc"
