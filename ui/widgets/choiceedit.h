// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>
#include <QList>

class QLabel;

namespace maplebridge {

/// A stored code word and what people read.
struct Choice
{
    QString code;
    QString label;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// One of several choices by code word. The wheel scrolls the page, never the value, unless
/// the field has the focus; letters jump to the choice they begin.
class ChoiceEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);

    /// Keeps the code that is chosen. Also the way to retranslate the labels.
    void setChoices(const QList<Choice> &choices);
    /// Empty while nothing is chosen.
    [[nodiscard]] QString code() const;
    /// Does not emit. A code that is not among the choices is shown as it is, never lost.
    void setCode(const QString &code);
    /// Names a list that has no label beside it. Needs its parent: Qt tells assistive technology
    /// on Linux the value of a list as its name, and the name only through a label.
    void setSpokenName(const QString &name);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QLabel *m_spoken = nullptr; ///< Never seen.
    bool m_showing = false;
};

} // namespace maplebridge
