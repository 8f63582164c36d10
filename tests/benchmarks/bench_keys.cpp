// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

// bench_keys ours|bare KEYS
//
// Types KEYS keys into the minutes of a session that has 200 lines already, and measures each
// from the key event until the picture of the window is finished. `bare` types the same into
// a plain text editor of Qt with the same 200 lines in it. A line ends every 40 keys; those
// Enter keys, which in ours save the line, are counted apart. Prints figures as JSON.

#include "core/casework/casedesk.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/ui/windowfixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScreen>
#include <QTest>
#include <QTextEdit>
#include <QWindow>

#include <cstdio>

using namespace maplebridge;
using namespace maplebridge::bench;
using namespace maplebridge::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesBefore = 200;
constexpr int keysOfLine = 40;
constexpr QSize screenSize(1366, 716);

QString lineText(int number)
{
    return u"第%1句：楼上的水管从四月起就漏，天花板和衣柜都泡坏了，我们要求修好并赔偿。"_s.arg(
        number);
}

/// Knows when a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// Types into an editor and waits for the picture each time.
class Keyboard
{
public:
    explicit Keyboard(QTextEdit *edit) : m_edit(edit), m_watch(edit->viewport()) {}

    /// A letter of the keyboard, or what an input method commits, in turn.
    void type(int number)
    {
        const bool letter = number % 2 == 0;
        const QString text
            = letter ? QString(QChar(u'a' + number % 26)) : lineText(0).mid(4 + number % 30, 1);
        waitForPicture([&] {
            if (letter) {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
                QApplication::sendEvent(m_edit, &press);
            } else {
                QInputMethodEvent commit;
                commit.setCommitString(text);
                QApplication::sendEvent(m_edit, &commit);
            }
        });
    }

    void endLine()
    {
        waitForPicture([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
            QApplication::sendEvent(m_edit, &press);
        });
    }

    /// Whether the editor looks otherwise on the screen than at the last call.
    bool isNewPicture()
    {
        const QRect place(m_edit->mapTo(m_edit->window(), QPoint()), m_edit->size());
        const QWindow *window = m_edit->window()->windowHandle();
        const QImage picture
            = window->screen()
                  ->grabWindow(window->winId(), place.x(), place.y(), place.width(), place.height())
                  .toImage();
        return picture != std::exchange(m_picture, picture);
    }

private:
    template<typename Key>
    void waitForPicture(const Key &key)
    {
        m_watch.painted = false;
        key();
        while (!m_watch.painted)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // What the key asked of other parts of the window is part of its price.
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }

    QTextEdit *m_edit;
    PaintWatch m_watch;
    QImage m_picture;
};

QJsonObject typed(QTextEdit *edit, int keys)
{
    Keyboard keyboard(edit);
    for (int i = 0; i < 10; ++i)
        keyboard.type(i); // the first letters of a face cost what no later one does
    Stopwatch key;
    Stopwatch enter;
    int seen = 0;
    keyboard.isNewPicture();
    for (int i = 0; i < keys; ++i) {
        key.time([&] { keyboard.type(i); });
        seen += keyboard.isNewPicture() ? 1 : 0;
        if (i % keysOfLine == keysOfLine - 1)
            enter.time([&] { keyboard.endLine(); });
    }
    return {{u"key"_s, key.figures()},
            {u"enter"_s, enter.figures()},
            {u"pictures_seen"_s, seen}}; // as many as keys, or what was timed was not the picture
}

void showAndSettle(QWidget *window)
{
    window->resize(screenSize);
    window->show();
    QApplication::setActiveWindow(window);
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window does not come up");
    QTest::qWait(300);
}

QJsonObject ours(int keys)
{
    WindowFixture fixture;
    fixture.open();
    if (!fixture.window->openPracticeRoom(fixture.path(u"practice.mbroom"_s)))
        qFatal("no practice room");
    const auto id = fixture.room()->cases().findByNumber(u"12"_s);
    const auto file = fixture.room()->cases().load(id.value());
    QList<Change> changes;
    for (int i = 0; i < linesBefore; ++i) {
        MinuteLine line;
        line.id = SectionId::fresh();
        line.session = file.value().sessions.last().id;
        line.place = QString::number(100 + i).rightJustified(6, u'0');
        line.text = lineText(i);
        changes.append(
            {QString(MinuteLine::type), line.id.uuid(), id.value().uuid(), bodyOf(line)});
    }
    if (!CaseDesk(fixture.room()).saveAll(id.value(), changes))
        qFatal("the lines are refused");
    fixture.window->openCase(id.value(), Step::Mediate);
    showAndSettle(fixture.window.get());
    auto *edit = fixture.find<QTextEdit>(u"minuteLineEdit"_s);
    if (edit == nullptr)
        qFatal("no line to type into");
    edit->setFocus();
    QTest::qWait(300);
    return typed(edit, keys);
}

QJsonObject bare(int keys)
{
    QTextEdit edit;
    QFont font = edit.font();
    font.setPointSize(15);
    edit.setFont(font);
    QStringList lines;
    for (int i = 0; i < linesBefore; ++i)
        lines += lineText(i);
    edit.setPlainText(lines.join(u'\n') + u'\n');
    showAndSettle(&edit);
    edit.setFocus();
    edit.moveCursor(QTextCursor::End);
    QTest::qWait(300);
    return typed(&edit, keys);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a blink is no answer to a key
    const QStringList words = QCoreApplication::arguments();
    const int keys = words.value(2).toInt();
    const bool isOurs = words.value(1) == u"ours";
    if (keys < 1 || (!isOurs && words.value(1) != u"bare")) {
        std::fputs("bench_keys ours|bare KEYS\n", stderr);
        return 2;
    }
    const QJsonObject figures = isOurs ? ours(keys) : bare(keys);
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
