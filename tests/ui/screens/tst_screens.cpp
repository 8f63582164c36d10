// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/casework/attachments.h"
#include "core/casework/casedesk.h"
#include "tests/support/uyghurtalk.h"
#include "tests/ui/screens/camera.h"
#include "tests/ui/windowfixture.h"
#include "ui/cases/casepage.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/scrollpane.h"

#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace maplebridge;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

/// Puts what was said in Uyghur into the last session of the case.
Done sayInUyghur(Room *room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    CaseDesk desk(room);
    const Session &session = file.sessions.last();
    const QStringList talk = uyghurTalk();
    for (int i = 0; i < talk.size(); ++i) {
        const Party &party = file.parties[i % 2];
        MinuteLine line;
        line.id = SectionId::fresh();
        line.session = session.id;
        line.place = QString::number(900 + i).rightJustified(6, u'0');
        line.party = party.id;
        line.speaker = i == 4 ? u"ئايگۈل مەمەت"_s : party.details.name;
        line.text = talk[i];
        RETURN_IF_ERROR(desk.save(id, line));
    }
    Party guest = file.parties.last();
    guest.details.originalName = u"ئايگۈل مەمەت"_s;
    return desk.save(id, guest);
}

CaseId caseOfNumber(const Room &room, const QString &number)
{
    const auto id = room.cases().findByNumber(number);
    return id ? id.value() : CaseId();
}

} // namespace

/// Counts requests for a new layout anywhere in the window.
class LayoutCounter : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

/// Two things handed in: a photograph, and a contract that lies on paper alone.
bool handIn(Room *room, CaseId id)
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(QColor(0xC8, 0xB8, 0x98));
    QPainter painter(&image);
    painter.fillRect(150, 80, 320, 220, QColor(0x8A, 0x7A, 0x60));
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    Attachment contract;
    contract.id = SectionId::fresh();
    contract.title = u"房屋装修施工合同（复印件，双方签字页）"_s;
    contract.giver = u"金河安居物业服务有限公司胡杨街道服务处"_s;
    contract.category = u"evidence"_s;
    contract.receivedOn = QDate(2026, 4, 24);
    Attachment photo;
    photo.title = u"天花板水渍"_s;
    photo.category = u"photo"_s;
    return CaseDesk(room).save(id, contract)
           && attach(room, id, photo, {buffer.data(), u"IMG_1.png"_s, u"image/png"_s});
}

/// Writes a picture of every page in every look, for people to look at, and fails when a page
/// does not fit the smallest screen.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFitTheScreen_data();
    void pagesFitTheScreen();
    void aSessionInUyghur_data();
    void aSessionInUyghur();
    void aCallFitsTheScreen_data();
    void aCallFitsTheScreen();
    void pagesComeToRest();
};

void TestScreens::pagesFitTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("zh 15") << u"zh_CN"_s << 15 << u"light"_s;
    QTest::newRow("zh 12") << u"zh_CN"_s << 12 << u"light"_s;
    QTest::newRow("zh 18") << u"zh_CN"_s << 18 << u"light"_s;
    QTest::newRow("en 15") << u"en"_s << 15 << u"light"_s;
    QTest::newRow("en 18 contrast") << u"en"_s << 18 << u"contrast"_s;
    QTest::newRow("zh 15 dark") << u"zh_CN"_s << 15 << u"dark"_s;
}

void TestScreens::pagesFitTheScreen()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    QFETCH(QString, scheme);
    WindowFixture fixture(language, points, scheme);
    fixture.open();
    const QString mark = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    Camera camera(fixture.window.get(), mark);
    bool fits = true;

    fixture.window->start();
    fits &= camera.take(u"01-start"_s);
    QVERIFY(fixture.window->openPracticeRoom(fixture.path(u"practice.mbroom"_s)));
    fits &= camera.take(u"02-today"_s);
    for (const QString &span : {u"week"_s, u"month"_s}) {
        fixture.find<ChipsEdit>(u"spanEdit"_s)->chip(span)->click();
        fits &= camera.take(u"02-today-"_s + span);
    }
    fixture.window->openPage(MainWindow::Cases);
    fits &= camera.take(u"03-cases"_s);
    fixture.window->openPage(MainWindow::People);
    fits &= camera.take(u"04-people"_s);
    fixture.window->openPage(MainWindow::HandOver);
    fits &= camera.take(u"05-handover"_s);
    fixture.window->openPage(MainWindow::Settings);
    fits &= camera.take(u"06-settings"_s);
    fixture.window->openPage(MainWindow::Statistics);
    fits &= camera.take(u"07-statistics"_s);
    fixture.find<QPushButton>(u"totalButton"_s)->click();
    fits &= camera.take(u"08-counted"_s);
    fixture.window->openPage(MainWindow::Cases); // where one comes from
    QVERIFY(handIn(fixture.room(), caseOfNumber(*fixture.room(), u"12"_s)));
    const QStringList numbers{u"12"_s, u"15"_s, u"24"_s};
    for (const QString &number : numbers) {
        const CaseId id = caseOfNumber(*fixture.room(), number);
        QVERIFY(!id.isNull());
        for (int step = 0; step < stepCount; ++step) {
            fixture.window->openCase(id, static_cast<Step>(step));
            fits &= camera.take(u"1%1-case%2"_s.arg(step).arg(number));
        }
    }
    const CaseId id = caseOfNumber(*fixture.room(), u"12"_s);
    fixture.window->openPaper(id, {u"AGREE"_s});
    fits &= camera.take(u"20-agreement"_s);
    fixture.window->openPaper(id, {u"APPLY"_s});
    fits &= camera.take(u"21-application"_s);
    fixture.window->newCase();
    fits &= camera.take(u"22-new"_s);
    QVERIFY(fits);
}

void TestScreens::aSessionInUyghur_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("mirrored");
    for (const int points : {12, 15, 18}) {
        QTest::addRow("uyghur %d", points) << points << false;
        QTest::addRow("uyghur %d mirrored", points) << points << true;
    }
}

void TestScreens::aSessionInUyghur()
{
    QFETCH(int, points);
    QFETCH(bool, mirrored);
    WindowFixture fixture(u"zh_CN"_s, points);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    const auto restored
        = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    fixture.open();
    QVERIFY(fixture.window->openPracticeRoom(fixture.path(u"practice.mbroom"_s)));
    const QString mark = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    Camera camera(fixture.window.get(), mark);
    const CaseId id = caseOfNumber(*fixture.room(), u"12"_s);
    QVERIFY(sayInUyghur(fixture.room(), id));
    bool fits = true;
    fixture.window->openCase(id, Step::Mediate);
    auto *typed = fixture.find<GrowingTextEdit>(u"minuteLineEdit"_s);
    QVERIFY(typed);
    fits &= camera.take(u"30-mediate"_s);
    typed->setPlainText(uyghurTalk()[2]);
    typed->setFocus();
    fits &= camera.take(u"31-minutes"_s);
    if (mirrored) {
        for (const Step step : {Step::Register, Step::Agree}) {
            fixture.window->openCase(id, step);
            fits &= camera.take(u"3%1-step"_s.arg(static_cast<int>(step) + 2));
        }
        const QList<std::pair<MainWindow::PageId, QString>> pages{
            {MainWindow::Today, u"40-today"_s},           {MainWindow::Cases, u"41-cases"_s},
            {MainWindow::HandOver, u"42-handover"_s},     {MainWindow::Settings, u"43-settings"_s},
            {MainWindow::Statistics, u"47-statistics"_s}, {MainWindow::People, u"44-people"_s}};
        for (const auto &[page, name] : pages) {
            fixture.window->openPage(page);
            fits &= camera.take(name);
        }
    }
    const auto file = fixture.room()->cases().load(id);
    QVERIFY(file);
    fixture.window->openPaper(id,
                              {u"RECORD"_s, SectionId(file.value().sessions.last().id.uuid()), {}});
    fits &= camera.take(u"45-record"_s);
    fixture.find<QPushButton>(u"readBackButton"_s)->click();
    auto *reading = fixture.find<QTextEdit>(u"readBackText"_s);
    QVERIFY(reading && reading->find(u"对不起"_s)); // brings the minutes into sight
    fits &= camera.take(u"46-readback"_s);
    reading->find(u"张师傅"_s, QTextDocument::FindBackward);
    // What the paper sets from the right begins at the right here too, name and all.
    QCOMPARE(reading->textCursor().blockFormat().layoutDirection(), Qt::RightToLeft);
    QVERIFY(fits);
}

void TestScreens::aCallFitsTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    QTest::newRow("zh 15") << u"zh_CN"_s << 15;
    QTest::newRow("en 15") << u"en"_s << 15;
    QTest::newRow("en 18") << u"en"_s << 18;
}

/// The dialog of a call: within the screen, and a bare digit notes what came of it.
void TestScreens::aCallFitsTheScreen()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    WindowFixture fixture(language, points);
    fixture.open();
    QVERIFY(fixture.window->openPracticeRoom(fixture.path(u"practice.mbroom"_s)));
    fixture.window->resize(screenSize);
    fixture.window->show();
    const CaseId id = caseOfNumber(*fixture.room(), u"12"_s);
    const auto file = fixture.room()->cases().load(id);
    QVERIFY(file);
    Obligation owed = file.value().obligations.last();
    owed.instalments.last().paidOn = {};
    QVERIFY(CaseDesk(fixture.room()).save(id, owed));
    fixture.window->openCase(id, Step::Perform);
    QTRY_VERIFY(fixture.find<QPushButton>(u"callButton"_s));
    fixture.find<QPushButton>(u"callButton"_s)->click();
    auto *dialog = fixture.window->findChild<QDialog *>(u"callDialog"_s);
    QVERIFY(dialog);
    QTest::qWait(100);
    const QString mark = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    QVERIFY(dialog->grab().save(QDir(Camera::folder()).filePath(u"50-call-"_s + mark + u".png"_s)));
    const QSize size = dialog->size();
    QVERIFY2(size.width() <= screenSize.width() && size.height() <= screenSize.height(),
             qPrintable(u"%1×%2"_s.arg(size.width()).arg(size.height())));
    QTest::keyClick(dialog, Qt::Key_3);
    const auto noted = fixture.room()->cases().load(id);
    QVERIFY(noted);
    QCOMPARE(noted.value().performances.size(), 1);
    QCOMPARE(noted.value().performances.first().result, PromiseResult::NotReached);
    QCOMPARE(noted.value().performances.first().part, 3);
    QVERIFY(noted.value().performances.first().nextOn.isValid());
}

void TestScreens::pagesComeToRest()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.window->openPracticeRoom(fixture.path(u"practice.mbroom"_s)));
    fixture.window->resize(screenSize);
    fixture.window->show();
    const CaseId id = caseOfNumber(*fixture.room(), u"12"_s);
    for (int step = 0; step < stepCount; ++step) {
        fixture.window->openCase(id, static_cast<Step>(step));
        QTest::qWait(300);
        LayoutCounter counter;
        qApp->installEventFilter(&counter);
        QTest::qWait(200);
        qApp->removeEventFilter(&counter);
        QVERIFY2(counter.count < 5,
                 qPrintable(u"step %1: %2 layouts at rest"_s.arg(step).arg(counter.count)));
    }
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
