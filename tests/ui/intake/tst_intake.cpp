// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "tests/support/verify.h"
#include "tests/ui/screens/camera.h"
#include "tests/ui/typist.h"
#include "ui/documents/printtogether.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// What is asked when a dispute comes in and how it leaves again: danger, taking up or not, several
/// papers at once, taking up again.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(u"en"_s);
        m_fixture->open();
        m_fixture->window->resize(screenSize);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        m_fixture->window->workAs(m_fixture->room()->cases().mediators().value().first().id);
    }

    void askingIsOnePress();
    void aCompulsoryReportIsOnePressAndHoldsTheFile();
    void whatIsNotTakenUpGetsItsNotice();
    void whatEndedIsTakenUpAgainWithAReason();
    void severalPapersComeWithOnePress();
    void aListOfPeopleComesAtOnce();

private:
    CaseId freshCase()
    {
        CaseDesk desk(m_fixture->room());
        const CaseId id = desk.openCase().value();
        CaseRecord record = file(id).record;
        record.kind = u"02"_s;
        if (!desk.saveRecord(id, record))
            qFatal("the case was not saved");
        return id;
    }
    [[nodiscard]] CaseFile file(CaseId id) const
    {
        return m_fixture->room()->cases().load(id).value();
    }
    [[nodiscard]] QString textOf(const QWidget *widget) const
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    /// A picture for people to look at.
    void keepPicture(QWidget *widget, const QString &name) const
    {
        QDir().mkpath(Camera::folder());
        QTest::qWait(60);
        QVERIFY(widget->grab().save(QDir(Camera::folder()).filePath(name)));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestIntake::askingIsOnePress()
{
    Typist typist(m_fixture.get());
    const CaseId id = freshCase();
    m_fixture->window->openCase(id, Step::Register);
    QVERIFY(textOf(m_fixture->find(u"riskCard"_s)).contains(u"Please ask the eight questions"));
    typist.press(u"riskAllAskedButton"_s);
    QTRY_VERIFY(file(id).risk.has_value());
    const RiskCheck check = *file(id).risk;
    QVERIFY(check.found.isEmpty());
    QCOMPARE(check.notFound.size(), 8);
    QCOMPARE(check.on, m_fixture->clock.today());
    QCOMPARE(check.asker, m_fixture->room()->actor());
    QTRY_VERIFY(textOf(m_fixture->find(u"riskCard"_s)).contains(u"Nothing was found on"));
}

void TestIntake::aCompulsoryReportIsOnePressAndHoldsTheFile()
{
    Typist typist(m_fixture.get());
    const CaseId id = freshCase();
    m_fixture->window->openCase(id, Step::Register);
    typist.lookInside(m_fixture->find(u"riskCard"_s));
    typist.choose(u"risk_check_foundEdit"_s, {u"minor"_s, u"home"_s});
    QTRY_VERIFY(m_fixture->find(u"reportedNowButton"_s) != nullptr);
    QVERIFY(textOf(m_fixture->find(u"riskCard"_s)).contains(u"Has to be reported"));
    keepPicture(m_fixture->find(u"riskCard"_s), u"17-risk-en-15.png"_s);

    m_fixture->window->openCase(id, Step::Archive);
    typist.lookInside(nullptr);
    typist.press(u"fileButton"_s);
    QTest::qWait(100);
    QVERIFY(!file(id).record.archivedOn.isValid());

    m_fixture->window->openCase(id, Step::Register);
    typist.press(u"reportedNowButton"_s);
    QTRY_COMPARE(file(id).risk->reports.size(), 1);
    QCOMPARE(file(id).risk->reports.first().on, m_fixture->clock.today());
    // Taking it back takes the report back, and what was owed is owed again.
    VERIFY_RESULT(CaseDesk(m_fixture->room()).undo(id));
    QCOMPARE(file(id).risk->reports.size(), 0);
}

void TestIntake::whatIsNotTakenUpGetsItsNotice()
{
    Typist typist(m_fixture.get());
    const CaseId id = freshCase();
    m_fixture->window->openCase(id, Step::Accept);
    typist.lookInside(m_fixture->find(u"admissionCard"_s));
    typist.choose(u"admission_reasonsEdit"_s, {u"pending"_s});
    QTRY_VERIFY(file(id).admission.has_value());
    const Admission known = *file(id).admission;
    QVERIFY2(!known.goTo.isEmpty(), "where to go instead is proposed");
    QTRY_VERIFY(m_fixture->find(u"refuseButton"_s) != nullptr);
    keepPicture(m_fixture->find(u"admissionCard"_s), u"18-admission-en-15.png"_s);
    typist.press(u"refuseButton"_s);
    QTRY_VERIFY(file(id).closing.has_value());
    QCOMPARE(file(id).closing->outcome, u"not_accepted"_s);
    QVERIFY2(file(id).record.number.isEmpty(), "what is not taken up takes no number");
    QTRY_VERIFY(m_fixture->find(u"readBackButton"_s) != nullptr);
}

void TestIntake::whatEndedIsTakenUpAgainWithAReason()
{
    Typist typist(m_fixture.get());
    const CaseId id = freshCase();
    Closing closing;
    closing.id = SectionId::fresh();
    closing.outcome = u"withdrawn"_s;
    closing.on = m_fixture->clock.today();
    closing.reason = u"已自行和好"_s;
    VERIFY_RESULT(CaseDesk(m_fixture->room()).save(id, closing));
    m_fixture->window->openCase(id, Step::Archive);
    m_fixture->prompts.willChoose(std::nullopt); // one thinks better of it
    typist.press(u"reopenButton"_s);
    QVERIFY(file(id).closing.has_value());
    m_fixture->prompts.willChoose(u"对方又来吵"_s);
    typist.press(u"reopenButton"_s);
    QTRY_VERIFY(!file(id).closing.has_value());
}

void TestIntake::severalPapersComeWithOnePress()
{
    Typist typist(m_fixture.get());
    CaseId id;
    const QList<CaseRow> rows = m_fixture->room()->cases().list({}).value();
    for (const CaseRow &row : rows) {
        if (row.number.contains(u"第12号"_s))
            id = row.id;
    }
    QVERIFY(!id.isNull());
    m_fixture->window->openCase(id, Step::Accept);
    typist.press(u"printTogetherOpener"_s);
    auto *dialog = m_fixture->window->findChild<QDialog *>(u"printTogether"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    keepPicture(dialog, u"19-several-en-15.png"_s);
    QVERIFY(dialog->width() <= screenSize.width() && dialog->height() <= screenSize.height());
    int wanted = 0;
    int copies = 0;
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            ++wanted;
    }
    QVERIFY(wanted >= 2);
    dialog->findChild<QPushButton *>(u"printTogetherButton"_s)->click();
    QTRY_COMPARE(m_fixture->printer.jobs.size(), wanted);
    for (const PrintJob &job : m_fixture->printer.jobs)
        copies += job.copies;
    QVERIFY(copies >= wanted);
}

void TestIntake::aListOfPeopleComesAtOnce()
{
    Typist typist(m_fixture.get());
    const CaseId id = freshCase();
    m_fixture->window->openCase(id, Step::Register);
    typist.press(u"addListOpener"_s);
    auto *dialog = m_fixture->window->findChild<QDialog *>(u"peopleListDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QString rows = u"姓名\t性别\t身份证号\t联系电话\t欠薪金额\n"_s;
    for (int n = 1; n <= 38; ++n)
        rows += u"工人%1\t男\t\t0990-00004%2\t%3\n"_s.arg(n)
                    .arg(n, 2, 10, QLatin1Char('0'))
                    .arg(n * 100);
    rows += u"工人7\t\t990000199003070018\t\t\n"_s; // there already, and a wrong number
    QGuiApplication::clipboard()->setText(rows);
    QTest::keySequence(dialog->findChild<QWidget *>(u"listTextEdit"_s), QKeySequence::Paste);
    auto *table = dialog->findChild<QTableWidget *>(u"listTable"_s);
    QTRY_COMPARE(table->rowCount(), 39);
    QCOMPARE(table->item(38, 0)->checkState(), Qt::Unchecked);
    const QString state = dialog->findChild<QLabel *>(u"listState"_s)->text();
    QVERIFY2(state.contains(u"欠薪金额"_s), qPrintable(state));
    keepPicture(dialog, u"23-list-en-15.png"_s);
    dialog->findChild<QPushButton *>(u"addListButton"_s)->click();
    QTRY_COMPARE(file(id).side(Side::Applicant).size(), 38);
    QCOMPARE(file(id).side(Side::Applicant).last()->details.name, u"工人38"_s);
    QTRY_COMPARE(m_fixture->find<QListWidget>(u"partyList"_s)->count(), 38);
    // One step takes all of them back.
    VERIFY_RESULT(CaseDesk(m_fixture->room()).undo(id));
    QCOMPARE(file(id).parties.size(), 0);
}

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
