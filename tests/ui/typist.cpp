// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/typist.h"

#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/formgrid.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTest>

namespace maplebridge::tests {

void Typist::goTo(QWidget *widget) const
{
    widget->setFocus(Qt::TabFocusReason);
}

void Typist::unfold(QWidget *widget) const
{
    QWidget *cell = widget;
    while (cell != nullptr && qobject_cast<FormGrid *>(cell->parentWidget()) == nullptr)
        cell = cell->parentWidget();
    auto *grid = cell == nullptr ? nullptr : qobject_cast<FormGrid *>(cell->parentWidget());
    if (grid == nullptr || !grid->isVisible() || !grid->isFoldedAway(cell))
        return;
    auto *button = grid->findChild<QPushButton *>(QStringLiteral("foldButton"));
    goTo(button);
    QTest::keyClick(button, Qt::Key_Space);
}

QWidget *Typist::at(const QString &name, int index) const
{
    QList<QWidget *> seen;
    QWidget *scope = m_scope == nullptr ? m_fixture->window.get() : m_scope;
    for (QWidget *widget : scope->findChildren<QWidget *>(name)) {
        unfold(widget);
        if (widget->isVisible())
            seen.append(widget);
    }
    if (index < 0)
        index = static_cast<int>(seen.size()) - 1;
    if (index < 0 || index >= seen.size())
        qFatal("%s is not in sight", qPrintable(name));
    return seen[index];
}

int Typist::count(const QString &name) const
{
    int seen = 0;
    const QWidget *scope = m_scope == nullptr ? m_fixture->window.get() : m_scope;
    for (const QWidget *widget : scope->findChildren<QWidget *>(name))
        seen += widget->isVisible() ? 1 : 0;
    return seen;
}

void Typist::type(QWidget *widget, const QString &text)
{
    goTo(widget);
    QWidget *target = widget->focusProxy() == nullptr ? widget : widget->focusProxy();
    QString composed;
    const auto commit = [&] {
        if (composed.isEmpty())
            return;
        QInputMethodEvent event;
        event.setCommitString(composed);
        QApplication::sendEvent(target, &event);
        composed.clear();
    };
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x80) {
            composed += letter;
            continue;
        }
        commit();
        if (letter == u'\n')
            QTest::keyClick(target, Qt::Key_Return);
        else
            QTest::keyClick(target, letter.toLatin1());
    }
    commit();
    QApplication::processEvents(); // what the text brings with it appears
}

void Typist::fill(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *widget = at(field);
    goTo(widget);
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
}

void Typist::fill(const QString &field, const QDate &day)
{
    fill(field, day.toString(Qt::ISODate));
}

void Typist::fill(const QString &field, const QTime &time)
{
    fill(field, time.toString(QStringLiteral("HH:mm")));
}

void Typist::fill(const QString &field, const std::optional<Money> &amount)
{
    if (amount && amount->fen != 0)
        fill(field, QStringLiteral("%1.%2")
                        .arg(amount->fen / 100)
                        .arg(amount->fen % 100, 2, 10, QChar(u'0')));
}

void Typist::choose(const QString &field, const QStringList &codes)
{
    auto *edit = qobject_cast<ChipsEdit *>(at(field));
    if (edit == nullptr)
        qFatal("%s has no chips", qPrintable(field));
    for (QPushButton *chip : edit->findChildren<QPushButton *>()) {
        const bool wanted = codes.contains(chip->property("code").toString());
        if (chip->isChecked() == wanted)
            continue;
        if (!wanted && chip->group() != nullptr)
            continue; // the new choice takes its place
        goTo(chip);
        QTest::keyClick(chip, Qt::Key_Space);
    }
    QStringList sorted = codes;
    QStringList chosen = edit->codes();
    sorted.sort();
    chosen.sort();
    if (chosen != sorted)
        qFatal("%s says %s", qPrintable(field), qPrintable(chosen.join(u' ')));
}

void Typist::pick(const QString &field, const QString &code)
{
    if (code.isEmpty())
        return;
    auto *edit = qobject_cast<ChoiceEdit *>(at(field));
    if (edit == nullptr)
        qFatal("%s is no list", qPrintable(field));
    goTo(edit);
    QTest::keyClick(edit, Qt::Key_Home);
    for (int i = 0; i < edit->count() && edit->code() != code; ++i)
        QTest::keyClick(edit, Qt::Key_Down);
    if (edit->code() != code)
        qFatal("%s does not offer %s", qPrintable(field), qPrintable(code));
}

void Typist::tick(const QString &field, bool on)
{
    auto *box = qobject_cast<QCheckBox *>(at(field));
    if (box == nullptr)
        qFatal("%s cannot be ticked", qPrintable(field));
    if (box->isChecked() == on)
        return;
    goTo(box);
    QTest::keyClick(box, Qt::Key_Space);
}

void Typist::press(const QString &button)
{
    auto *widget = qobject_cast<QPushButton *>(at(button));
    if (widget == nullptr || !widget->isEnabled())
        qFatal("%s cannot be pressed", qPrintable(button));
    goTo(widget);
    QTest::keyClick(widget, Qt::Key_Space);
    QApplication::processEvents();
}

} // namespace maplebridge::tests
