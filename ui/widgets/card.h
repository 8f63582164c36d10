// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace maplebridge {

/// A quiet frame around what belongs together, with an optional title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Something small at the far end of the title line, e.g. a quiet button.
    void addTitleAction(QWidget *action);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyGrid();
    void showTitleLine();

    QVBoxLayout *m_whole;
    QWidget *m_titleLine;
    QHBoxLayout *m_titleRow;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

/// The top of a page: what it is, a word about it, and its actions at the far end.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Before the title, e.g. a "back" button.
    void addLeading(QWidget *widget);
    /// At the far end, in the order of the calls; under a title that is too long for two lines
    /// beside them.
    void addAction(QWidget *widget);
    using QWidget::addAction;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyGrid();
    void placeActions();

    QHBoxLayout *m_row;
    QWidget *m_secondLine;
    QHBoxLayout *m_second; ///< In the second line: subtitle, and the actions under a long title.
    QWidget *m_actions;
    QLabel *m_title;
    QLabel *m_subtitle;
    int m_leading = 0;
};

} // namespace maplebridge
