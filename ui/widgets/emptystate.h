// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace maplebridge {

class ActionButton;

/// What stands where a list would be while there is nothing in it: an icon, one sentence,
/// a hint what to do, and perhaps the button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QString iconName, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &hint = {});
    /// Shows the button; an empty text takes it away.
    void setActionText(const QString &text);
    [[nodiscard]] ActionButton *actionButton() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    ActionButton *m_button;
};

} // namespace maplebridge
