// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/theme/themedicon.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace maplebridge;
using namespace Qt::StringLiterals;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyTextStandsOutFromWhatIsBehindIt_data();
    void everyTextStandsOutFromWhatIsBehindIt();
    void everyBorderAndRingCanBeSeen_data() { everyTextStandsOutFromWhatIsBehindIt_data(); }
    void everyBorderAndRingCanBeSeen();
    void contrastIsCountedAsPublished();
    void controlsGrowWithTheLetters_data();
    void controlsGrowWithTheLetters();
    void theLookChangesWhileWidgetsAreShown();
    void tonesComeFromTheScheme();
    void everyIconIsDrawnInTheColourOfItsRole();
    void arrowsMirrorWithTheWindow();
    void emptyFieldsBeginWhereTheWindowDoes();

private:
    Theme m_theme;
};

void TstTheme::cleanup()
{
    m_theme.apply({});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TstTheme::everyTextStandsOutFromWhatIsBehindIt_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void TstTheme::everyTextStandsOutFromWhatIsBehindIt()
{
    QFETCH(int, scheme);
    const Colours &c = coloursOf(static_cast<Scheme>(scheme));
    for (const QColor &text : {c.text, c.muted, c.accent, c.ok, c.warn, c.late}) {
        for (const QColor &behind : {c.page, c.card, c.soft})
            QVERIFY2(contrastOf(text, behind) >= 4.5,
                     qPrintable(text.name() + u" on "_s + behind.name()));
    }
    QVERIFY(contrastOf(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrastOf(c.onSidebar, c.sidebar) >= 4.5);
    QVERIFY(contrastOf(c.onChosen, c.chosen) >= 4.5);
}

void TstTheme::everyBorderAndRingCanBeSeen()
{
    QFETCH(int, scheme);
    const Colours &c = coloursOf(static_cast<Scheme>(scheme));
    for (const QColor &line : {c.control, c.focus, c.warn}) {
        for (const QColor &behind : {c.page, c.card})
            QVERIFY2(contrastOf(line, behind) >= 3, qPrintable(line.name()));
    }
}

void TstTheme::contrastIsCountedAsPublished()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TstTheme::controlsGrowWithTheLetters_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("height");
    QTest::newRow("standard") << 12 << 40;
    QTest::newRow("large") << 15 << 48;
    QTest::newRow("largest") << 18 << 60;
}

void TstTheme::controlsGrowWithTheLetters()
{
    QFETCH(int, points);
    QFETCH(int, height);
    m_theme.setLetterSize(static_cast<LetterSize>(points));
    QCOMPARE(QApplication::font().pointSize(), points);
    QCOMPARE(controlHeight(), height);
    QLineEdit line;
    QComboBox box;
    PrimaryButton button(u"完成"_s);
    for (const QWidget *widget : std::initializer_list<QWidget *>{&line, &box, &button})
        QVERIFY2(widget->sizeHint().height() >= height, widget->metaObject()->className());
}

void TstTheme::theLookChangesWhileWidgetsAreShown()
{
    QWidget window;
    QLabel label(u"调解"_s, &window);
    setTextLevel(&label, TextLevel::Title);
    window.show();
    QSignalSpy changed(&m_theme, &Theme::changed);
    const int before = QFontMetrics(label.font()).height();
    m_theme.setLetterSize(LetterSize::Largest);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(label.font().pointSizeF(), 27.0);
    QVERIFY(QFontMetrics(label.font()).height() > before);
    m_theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(window.palette().color(QPalette::Window), coloursOf(Scheme::Dark).page);
    m_theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 2);
}

void TstTheme::tonesComeFromTheScheme()
{
    QLabel label(u"超期 1 天"_s);
    setTone(&label, Tone::Late);
    label.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Light).late);
    m_theme.setScheme(Scheme::HighContrast);
    label.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), coloursOf(Scheme::HighContrast).late);
}

void TstTheme::everyIconIsDrawnInTheColourOfItsRole()
{
    int count = 0;
    for (QDirIterator files(u":/icons"_s); files.hasNext(); ++count) {
        const QString name = QFileInfo(files.next()).baseName();
        const QImage picture = themedIcon(name, QPalette::Highlight).pixmap(48, 48).toImage();
        bool drawn = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                drawn = true;
                QCOMPARE(pixel.rgb(), m_theme.colours().accent.rgb());
            }
        }
        QVERIFY2(drawn, qPrintable(name));
    }
    QVERIFY(count >= 20);
}

void TstTheme::arrowsMirrorWithTheWindow()
{
    const QImage left = iconPixmap(u"back"_s, 24, Qt::black).toImage();
    const QImage fixed = iconPixmap(u"print"_s, 24, Qt::black).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(iconPixmap(u"back"_s, 24, Qt::black).toImage() != left);
    QCOMPARE(iconPixmap(u"print"_s, 24, Qt::black).toImage(), fixed);
}

void TstTheme::emptyFieldsBeginWhereTheWindowDoes()
{
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(window);
        QLineEdit line;
        line.resize(400, 40);
        line.show();
        const auto begins = [&line](const QString &text) {
            line.setText(text);
            line.home(false);
            (void)line.grab(); // places the text
            const bool right = line.inputMethodQuery(Qt::ImCursorRectangle).toRectF().x() > 200;
            return right ? Qt::RightToLeft : Qt::LeftToRight;
        };
        QCOMPARE(begins({}), window);
        QCOMPARE(begins(u"楼上漏水。"_s), Qt::LeftToRight);
        QCOMPARE(begins(u"ئۆيۈمگە سۇ ئاقتى."_s), Qt::RightToLeft);
        QCOMPARE(begins({}), window);
    }
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
