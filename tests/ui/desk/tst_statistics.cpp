// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "tests/support/verify.h"
#include "tests/ui/typist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// The page of tables as a clerk uses it: by keys and clicks, over the practice room.
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_fixture->open();
        m_fixture->window->resize(1366, 716);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_6, Qt::AltModifier);
        QVERIFY(m_fixture->find(u"printTableButton"_s) != nullptr);
    }

    void theQuarterOfTodayIsCountedAtOnce()
    {
        QCOMPARE(number(u"total"_s), u"3"_s);
        QVERIFY(sentences().contains(u"2026, quarter 3: 3 cases"));
    }

    void anotherPeriodIsAKeyAway()
    {
        Typist typist(m_fixture.get());
        typist.choose(u"periodKindEdit"_s, {u"year"_s});
        QCOMPARE(number(u"total"_s), u"5"_s);
        QCOMPARE(number(u"amount"_s), u"38.19 万元"_s);
        typist.choose(u"periodKindEdit"_s, {u"quarter"_s});
        typist.pick(u"periodEdit"_s, u"2026-Q2"_s);
        QCOMPARE(number(u"total"_s), u"2"_s);
        typist.choose(u"basisEdit"_s, {u"accepted"_s});
        QCOMPARE(number(u"total"_s), u"3"_s);
        typist.choose(u"periodKindEdit"_s, {u"custom"_s});
        typist.fill(u"fromEdit"_s, QDate(2026, 8, 1));
        typist.fill(u"toEdit"_s, QDate(2026, 8, 31));
        QTRY_COMPARE(number(u"total"_s), u"1"_s);
    }

    void aNumberOpensItsCases()
    {
        Typist typist(m_fixture.get());
        typist.choose(u"periodKindEdit"_s, {u"year"_s});
        typist.press(u"kind.02Button"_s);
        auto *list = m_fixture->find<QListWidget>(u"countedCaseList"_s);
        QVERIFY(list != nullptr);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"12"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        typist.press(u"openCountedButton"_s);
        QTRY_VERIFY(m_fixture->find(u"printTableButton"_s) == nullptr);
        m_fixture->window->openPage(MainWindow::Statistics);
        QVERIFY(m_fixture->find(u"printTableButton"_s) != nullptr);
    }

    void aNumberWithoutCasesOpensNothing()
    {
        QVERIFY(!m_fixture->find<QAbstractButton>(u"kind.01Button"_s)->isEnabled());
        QVERIFY(m_fixture->find<QAbstractButton>(u"kind.10Button"_s)->isEnabled());
    }

    void whatDoesNotAddUpIsSaidWithItsCases()
    {
        CaseFile file = m_fixture->room()
                            ->cases()
                            .load(m_fixture->room()->cases().findByNumber(u"24"_s).value())
                            .value();
        file.record.kind.clear();
        VERIFY_RESULT(CaseDesk(m_fixture->room()).saveRecord(file.id, file.record));
        QTRY_VERIFY(sentences().contains(u"adds up to 2"));
        QTRY_VERIFY(m_fixture->find(u"whichCasesButton"_s) != nullptr);
        Typist(m_fixture.get()).press(u"whichCasesButton"_s);
        auto *list = m_fixture->find<QListWidget>(u"countedCaseList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"24"));
    }

    void theReportingYearIsKeptInTheRoom()
    {
        Typist typist(m_fixture.get());
        typist.pick(u"yearStartEdit"_s, u"12"_s);
        QCOMPARE(m_fixture->room()->cases().committee().value().yearStart, 12);
        typist.choose(u"periodKindEdit"_s, {u"quarter"_s});
        typist.pick(u"periodEdit"_s, u"2026-Q3"_s);
        QCOMPARE(number(u"total"_s), u"5"_s);
    }

    void theFormIsPrintedOnItsSide()
    {
        Typist(m_fixture.get()).press(u"printTableButton"_s);
        QCOMPARE(m_fixture->printer.printed.size(), 1);
        const PageModel &pages = m_fixture->printer.printed.first();
        QVERIFY(pages.pageSize.width() > pages.pageSize.height());
        QVERIFY(!pages.pages.isEmpty());
        QVERIFY(said().contains(u"test printer"));
    }

    void withoutAPrinterThePageSaysWhatToDo()
    {
        m_fixture->printer.names.clear();
        Typist(m_fixture.get()).press(u"printTableButton"_s);
        QVERIFY(m_fixture->printer.printed.isEmpty());
        QVERIFY(said().contains(u"PDF"));
    }

    void theTableIsSavedInTheFormThatTheNameAsksFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"table.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("xlsx") << u"table.xlsx"_s << QByteArray("PK");
        QTest::newRow("csv") << u"table.csv"_s << QByteArray("\xEF\xBB\xBF");
    }

    void theTableIsSavedInTheFormThatTheNameAsksFor()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        m_fixture->prompts.willChoose(m_fixture->path(name));
        Typist(m_fixture.get()).press(u"saveTableButton"_s);
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(said().contains(name));
    }

private:
    /// What stands on the tile of a column.
    [[nodiscard]] QString number(const QString &column) const
    {
        const auto *tile = m_fixture->find<QAbstractButton>(column + u"Button");
        return tile == nullptr ? QString() : tile->text().trimmed();
    }
    [[nodiscard]] QString sentences() const
    {
        QString all;
        for (const QLabel *label : m_fixture->find(u"tableRemarks"_s)->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = m_fixture->find<QLabel>(u"tableOutcome"_s);
        return label == nullptr ? QString() : label->text();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
