// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/casedesk.h"
#include "core/casework/enquirydesk.h"
#include "tests/support/verify.h"
#include "tests/ui/screens/camera.h"
#include "tests/ui/typist.h"
#include "ui/cases/casepage.h"
#include "ui/widgets/chipsedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

/// The register of enquiries as a clerk meets it: keys alone, one entry after the other.
class TestEnquiryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QByteArray(QTest::currentTestFunction()) != "fitsTheScreen")
            begin(u"en"_s, 15);
    }

    void entriesFollowEachOtherByKeysAlone();
    void oneKeyMakesACase();
    void whoWasHereBeforeIsOffered();
    void whatIsTakenOutIsPutBack();
    void theDayLeadsToTheEntry();
    void theRegisterIsPrintedAndSaved();
    void fitsTheScreen_data();
    void fitsTheScreen();

private:
    void begin(const QString &language, int points)
    {
        m_fixture = std::make_unique<WindowFixture>(language, points);
        m_fixture->open();
        m_fixture->window->resize(screenSize);
        m_fixture->window->show();
        QApplication::setActiveWindow(m_fixture->window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        VERIFY_RESULT(m_fixture->window->openPracticeRoom(m_fixture->path(u"practice.mbroom"_s)));
        m_fixture->window->workAs(m_fixture->room()->cases().mediators().value().first().id);
        m_fixture->window->openPage(MainWindow::Enquiries);
    }
    [[nodiscard]] QList<Enquiry> entries() const
    {
        return EnquiryDesk::list(*m_fixture->room()).value();
    }
    /// An entry that is kept, as somebody else wrote it.
    SectionId kept(const QString &name, const QString &matter)
    {
        EnquiryDesk desk(m_fixture->room());
        Enquiry entry = desk.fresh();
        entry.manner = u"walk_in"_s;
        entry.name = name;
        entry.matter = matter;
        return desk.save(entry).value();
    }
    /// One key at whatever has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QApplication::processEvents();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEnquiryPage::entriesFollowEachOtherByKeysAlone()
{
    const qsizetype before = entries().size();
    Typist typist(m_fixture.get());
    for (const QString &name : {u"陈志远"_s, u"古丽娜尔"_s}) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"enquiry_nameEdit"_s);
        typist.type(QApplication::focusWidget(), name + u'\n');
        typist.type(QApplication::focusWidget(), u"09900000301\n"_s);
        typist.type(QApplication::focusWidget(), u"李四\n"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"enquiry_matterEdit"_s);
        typist.type(QApplication::focusWidget(), u"楼上漏水"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"enquiry_kindEdit"_s);
        key(Qt::Key_Return);
        typist.type(QApplication::focusWidget(), u"5栋\n"_s);
        key(Qt::Key_Space); // the first of what may come of it
        while (QApplication::focusWidget()->objectName() != u"enquiry_answerEdit")
            key(Qt::Key_Tab);
        typist.type(QApplication::focusWidget(), u"告知先找物业"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < 3 && QApplication::focusWidget()->objectName() != u"nextEnquiryButton";
             ++i)
            key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"nextEnquiryButton"_s);
        QTest::qWait(400); // not the same hit of the key that came here
        key(Qt::Key_Return);
    }
    QCOMPARE(entries().size(), before + 2);
    const QList<Enquiry> all = entries();
    QCOMPARE(all[0].name, u"古丽娜尔"_s);
    QCOMPARE(all[0].other, u"李四"_s);
    QCOMPARE(all[0].matter, u"楼上漏水"_s);
    QCOMPARE(all[0].place, u"5栋"_s);
    QCOMPARE(all[0].result, u"answered"_s);
    QCOMPARE(all[0].answer, u"告知先找物业"_s);
    QCOMPARE(all[0].on, m_fixture->clock.today());
    QCOMPARE(all[0].notedBy, m_fixture->room()->actor());
    QCOMPARE(all[1].name, u"陈志远"_s);
}

void TestEnquiryPage::oneKeyMakesACase()
{
    kept(u"陈志远"_s, u"楼上漏水"_s);
    m_fixture->window->openPage(MainWindow::Enquiries);
    auto *table = m_fixture->find<QTableWidget>(u"enquiryTable"_s);
    QVERIFY(table);
    table->setFocus();
    table->selectRow(0);
    QCOMPARE(m_fixture->find<QLineEdit>(u"enquiry_nameEdit"_s)->text(), u"陈志远"_s);
    key(Qt::Key_F6);
    QTRY_VERIFY(m_fixture->window->findChild<CasePage *>() != nullptr);
    const auto file
        = m_fixture->room()->cases().load(m_fixture->window->findChild<CasePage *>()->caseId());
    VERIFY_RESULT(file);
    QCOMPARE(namesOfSide(file.value(), Side::Applicant), u"陈志远"_s);
    QCOMPARE(file.value().narrative.summary, u"楼上漏水"_s);
    m_fixture->window->openPage(MainWindow::Enquiries);
    QTRY_VERIFY(m_fixture->find(u"openPromotedButton"_s) != nullptr);
    QVERIFY(m_fixture->find(u"promoteButton"_s) == nullptr);
}

void TestEnquiryPage::whoWasHereBeforeIsOffered()
{
    const qsizetype before = entries().size();
    Typist typist(m_fixture.get());
    typist.type(QApplication::focusWidget(), u"王秀"_s);
    QAbstractItemView *popup = nullptr;
    for (const QCompleter *known : m_fixture->window->findChildren<QCompleter *>()) {
        if (known->popup()->isVisible())
            popup = known->popup();
    }
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->find<QLineEdit>(u"enquiry_nameEdit"_s)->text(), u"王秀芹"_s);
    QTRY_COMPARE(entries().size(), before + 1);
    QTRY_COMPARE(entries().first().name, u"王秀芹"_s);
    QCOMPARE(entries().first().phone, u"0990-0000102"_s);
}

void TestEnquiryPage::whatIsTakenOutIsPutBack()
{
    const SectionId id = kept(u"陈志远"_s, u"楼上漏水"_s);
    const qsizetype before = entries().size();
    m_fixture->window->openEnquiry(id);
    Typist typist(m_fixture.get());
    typist.press(u"takeAwayButton"_s);
    QCOMPARE(entries().size(), before - 1);
    typist.press(u"putBackButton"_s);
    QCOMPARE(entries().size(), before);
    QCOMPARE(m_fixture->find<QLineEdit>(u"enquiry_nameEdit"_s)->text(), u"陈志远"_s);
}

void TestEnquiryPage::theDayLeadsToTheEntry()
{
    kept(u"陈志远"_s, u"楼上漏水"_s);
    m_fixture->window->openPage(MainWindow::Today);
    QTRY_VERIFY(m_fixture->find(u"enquiriesCard"_s) != nullptr);
    Typist typist(m_fixture.get());
    typist.lookInside(m_fixture->find(u"enquiriesCard"_s));
    QTest::keyClick(typist.at(u"openCaseButton"_s, 0), Qt::Key_Space);
    QTRY_VERIFY(m_fixture->find(u"enquiryTable"_s) != nullptr);
    QCOMPARE(m_fixture->find<QLineEdit>(u"enquiry_nameEdit"_s)->text(), u"陈志远"_s);
}

void TestEnquiryPage::theRegisterIsPrintedAndSaved()
{
    kept(u"陈志远"_s, u"楼上漏水"_s);
    m_fixture->window->openPage(MainWindow::Enquiries);
    Typist typist(m_fixture.get());
    typist.press(u"printRegisterButton"_s);
    QCOMPARE(m_fixture->printer.printed.size(), 1);
    for (const QString &name : {u"register.pdf"_s, u"register.csv"_s}) {
        m_fixture->prompts.willChoose(m_fixture->path(name));
        typist.press(u"saveRegisterButton"_s);
        QFile file(m_fixture->path(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(file.size() > 50);
    }
    QFile pdf(m_fixture->path(u"register.pdf"_s));
    QVERIFY(pdf.copy(QDir(Camera::folder()).filePath(u"register.pdf"_s))
            || QFile::exists(QDir(Camera::folder()).filePath(u"register.pdf"_s)));
}

void TestEnquiryPage::fitsTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    QTest::newRow("zh-15") << u"zh_CN"_s << 15;
    QTest::newRow("zh-18") << u"zh_CN"_s << 18;
    QTest::newRow("zh-12") << u"zh_CN"_s << 12;
    QTest::newRow("en-15") << u"en"_s << 15;
    QTest::newRow("en-18") << u"en"_s << 18;
}

void TestEnquiryPage::fitsTheScreen()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    begin(language, points);
    Camera camera(m_fixture->window.get(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(camera.take(u"09-enquiries-new"_s));
    kept(u"陈志远"_s, u"楼上漏水，物业不管，问应该找谁赔"_s);
    kept(u"阿卜杜热依木·麦麦提依明、古丽娜尔·阿不都热合曼"_s, u"工钱被拖欠三个月，包工头失联"_s);
    const SectionId id = kept(u"赵国强"_s, u"夜间烧烤摊油烟和噪声，排查时多户反映"_s);
    Enquiry entry = EnquiryDesk::find(*m_fixture->room(), id).value();
    entry.manner = u"screening"_s;
    entry.result = u"watched"_s;
    entry.answer = u"当场劝导，约定晚十点收摊"_s;
    entry.lookAgainOn = m_fixture->clock.today().addDays(7);
    VERIFY_RESULT(EnquiryDesk(m_fixture->room()).save(entry));
    m_fixture->window->openEnquiry(id);
    QVERIFY(camera.take(u"09-enquiries"_s));
}

QTEST_MAIN(TestEnquiryPage)
#include "tst_enquirypage.moc"
