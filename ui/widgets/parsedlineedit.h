// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace maplebridge {

/// A line of text that means a value. What is not understood stays as typed and is said in
/// a sentence; the sentence waits until the focus leaves, so that nobody is interrupted.
/// The value counts as changed when the focus leaves, on Enter, or when something other
/// than the keyboard sets the text.
class ParsedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ParsedLineEdit(QWidget *parent = nullptr);

    /// Whether the text, as it is at this moment, is not understood. Empty is understood.
    [[nodiscard]] bool hasInvalidText() const { return !m_fault.isEmpty(); }
    /// The sentence that is being said, or empty.
    [[nodiscard]] QString problem() const { return m_said; }
    /// A live remark on the value, e.g. an amount in capitals; or empty.
    [[nodiscard]] QString note() const { return m_note; }

Q_SIGNALS:
    void edited(); ///< Any change of the text by a person or assistive technology.
    void problemChanged(const QString &problem);
    void noteChanged(const QString &note);

protected:
    /// Takes the value from the text; gives the sentence when it is not understood.
    [[nodiscard]] virtual QString read(const QString &text) = 0;
    /// The value as it is shown when the focus is elsewhere.
    [[nodiscard]] virtual QString shown() const = 0;
    [[nodiscard]] virtual QString remark() const { return {}; }
    /// Emits the changed signal of the subclass if the value is another than last told.
    virtual void tell() = 0;

    /// Shows the value that the subclass holds now, without telling.
    void showValue();
    /// Reads, tidies the text, says the problem and tells the value.
    void commit();

    void changeEvent(QEvent *event) override;

private:
    void takeText();
    void say(const QString &problem);
    void readText();

    QString m_fault;
    QString m_said;
    QString m_note;
    bool m_showing = false;
};

} // namespace maplebridge
