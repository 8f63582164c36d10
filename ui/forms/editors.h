// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/money.h"
#include "core/domain/identitynumber.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/timeedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>
#include <type_traits>

/// How each kind of editor shows a value and gives one back. Showing leaves an editor alone that
/// says the same already, so that a refresh never moves the cursor of somebody typing.

namespace maplebridge {

inline void showIn(QLineEdit *editor, const QString &value)
{
    if (editor->text() != value)
        editor->setText(value);
}
inline void takeFrom(const QLineEdit *editor, QString &value)
{
    value = editor->text();
}

inline void showIn(GrowingTextEdit *editor, const QString &value)
{
    if (editor->text() != value)
        editor->setText(value);
}
inline void takeFrom(const GrowingTextEdit *editor, QString &value)
{
    value = editor->text();
}

/// One item a line.
inline void showIn(GrowingTextEdit *editor, const QStringList &value)
{
    QStringList shown = editor->text().split(u'\n');
    shown.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (shown != value)
        editor->setText(value.join(u'\n'));
}
inline void takeFrom(const GrowingTextEdit *editor, QStringList &value)
{
    value = editor->text().split(u'\n');
    value.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
}

/// Whether an editor holds text that was not understood and should stay, because the value it
/// stands for (`renewed` is false) is still the one it was typed over.
template<typename Editor>
bool keepsWhatIsTyped(Editor *editor, bool renewed)
{
    if constexpr (std::is_base_of_v<ParsedLineEdit, Editor>) {
        if (!editor->hasInvalidText())
            return false;
        if (!renewed)
            return true;
        editor->clear(); // an empty value would otherwise look like the one that is shown
    }
    return false;
}

inline void showIn(DateEdit *editor, const QDate &value)
{
    if (editor->day() != value)
        editor->setDay(value);
}
/// What is not understood stays in the field with its sentence; the value stays as it was.
inline void takeFrom(const DateEdit *editor, QDate &value)
{
    if (!editor->hasInvalidText())
        value = editor->day();
}

inline void showIn(TimeEdit *editor, const QTime &value)
{
    if (editor->time() != value)
        editor->setTime(value);
}
inline void takeFrom(const TimeEdit *editor, QTime &value)
{
    if (!editor->hasInvalidText())
        value = editor->time();
}

inline void showIn(MoneyEdit *editor, const std::optional<Money> &value)
{
    if (editor->amount() != value)
        editor->setAmount(value);
}
inline void takeFrom(const MoneyEdit *editor, std::optional<Money> &value)
{
    if (!editor->hasInvalidText())
        value = editor->amount();
}
inline void showIn(MoneyEdit *editor, const Money &value)
{
    showIn(editor, value.fen == 0 ? std::optional<Money>() : std::optional<Money>(value));
}
inline void takeFrom(const MoneyEdit *editor, Money &value)
{
    if (!editor->hasInvalidText())
        value = editor->amount().value_or(Money{});
}

inline void showIn(ChoiceEdit *editor, const QString &value)
{
    if (editor->code() != value)
        editor->setCode(value);
}
inline void takeFrom(const ChoiceEdit *editor, QString &value)
{
    value = editor->code();
}
template<typename Tag>
void showIn(ChoiceEdit *editor, const Id<Tag> &value)
{
    showIn(editor, value.text());
}
template<typename Tag>
void takeFrom(const ChoiceEdit *editor, Id<Tag> &value)
{
    value = Id<Tag>::fromText(editor->code());
}
template<typename E>
requires std::is_enum_v<E>
void showIn(ChoiceEdit *editor, const E &value)
{
    showIn(editor, storedWord(value));
}
template<typename E>
requires std::is_enum_v<E>
void takeFrom(const ChoiceEdit *editor, E &value)
{
    value = fromStoredWord<E>(editor->code()).value_or(value);
}

inline void showIn(ChipsEdit *editor, const QStringList &value)
{
    if (editor->codes() != value)
        editor->setCodes(value);
}
inline void takeFrom(const ChipsEdit *editor, QStringList &value)
{
    value = editor->codes();
}
template<typename Tag>
void showIn(ChipsEdit *editor, const QList<Id<Tag>> &value)
{
    QStringList codes;
    for (const auto &id : value)
        codes += id.text();
    showIn(editor, codes);
}
template<typename Tag>
void takeFrom(const ChipsEdit *editor, QList<Id<Tag>> &value)
{
    value.clear();
    for (const QString &code : editor->codes())
        value.append(Id<Tag>::fromText(code));
}
/// A chip group with one choice at most.
inline void showIn(ChipsEdit *editor, const QString &value)
{
    showIn(editor, value.isEmpty() ? QStringList() : QStringList{value});
}
inline void takeFrom(const ChipsEdit *editor, QString &value)
{
    value = editor->codes().value(0);
}
template<typename E>
requires std::is_enum_v<E>
void showIn(ChipsEdit *editor, const E &value)
{
    showIn(editor, storedWord(value));
}
template<typename E>
requires std::is_enum_v<E>
void takeFrom(const ChipsEdit *editor, E &value)
{
    value = fromStoredWord<E>(editor->codes().value(0)).value_or(value);
}

/// Sex: nothing chosen while it is unknown.
class SexEdit : public ChipsEdit
{
public:
    using ChipsEdit::ChipsEdit;
};
inline void showIn(SexEdit *editor, const Sex &value)
{
    showIn(editor, value == Sex::Unknown ? QStringList() : QStringList{storedWord(value)});
}
inline void takeFrom(const SexEdit *editor, Sex &value)
{
    value = fromStoredWord<Sex>(editor->codes().value(0)).value_or(Sex::Unknown);
}

inline void showIn(QCheckBox *editor, bool value)
{
    editor->setChecked(value);
}
inline void takeFrom(const QCheckBox *editor, bool &value)
{
    value = editor->isChecked();
}

inline void showIn(QSpinBox *editor, int value)
{
    if (editor->value() != value)
        editor->setValue(value);
}
inline void takeFrom(const QSpinBox *editor, int &value)
{
    value = editor->value();
}
inline void listenTo(QSpinBox *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &QSpinBox::valueChanged, editor, edited);
}

/// Calls `edited` on any change, by a person or by assistive technology.
inline void listenTo(QLineEdit *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &QLineEdit::textChanged, editor, edited);
}
inline void listenTo(ParsedLineEdit *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &ParsedLineEdit::edited, editor, edited);
}
inline void listenTo(DateEdit *editor, const std::function<void()> &edited)
{
    listenTo(static_cast<ParsedLineEdit *>(editor), edited);
    QObject::connect(editor, &DateEdit::dayChanged, editor, edited);
}
inline void listenTo(GrowingTextEdit *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &GrowingTextEdit::edited, editor, edited);
}
inline void listenTo(ChoiceEdit *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &ChoiceEdit::codeChanged, editor, edited);
}
inline void listenTo(ChipsEdit *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &ChipsEdit::codesChanged, editor, edited);
}
inline void listenTo(QCheckBox *editor, const std::function<void()> &edited)
{
    QObject::connect(editor, &QCheckBox::toggled, editor, edited);
}

} // namespace maplebridge
