// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTime>
#include <QWidget>

class QLabel;

namespace maplebridge {

/// Says in a corner whether the work is safe: saved at what time, being saved, or not
/// saved and why.
class SaveIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit SaveIndicator(QWidget *parent = nullptr);

    void showNothing();
    void showSaving();
    void showSaved(const QTime &at);
    void showFailed(const QString &why);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Nothing, Saving, Saved, Failed };
    void refresh();

    State m_state = State::Nothing;
    QTime m_at;
    QString m_why;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace maplebridge
