// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace maplebridge {

/// A column that scrolls up and down only, is never narrower than its content, and brings
/// the field that gets the keyboard into sight.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ScrollPane)
    ~ScrollPane() override;

    /// Where the content goes; a stretch below it keeps it at the top.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyGrid();
    void keepInSight(QWidget *field);

    QVBoxLayout *m_body;
};

} // namespace maplebridge
