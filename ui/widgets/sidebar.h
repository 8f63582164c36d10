// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace maplebridge {

/// The way around the program: words with an icon, one of them chosen. Alt+1 … Alt+9
/// and Alt+0 choose by place; screen readers choose by toggling.
class SideBar : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Adds an entry at the end; ids are the caller's. The first one becomes the chosen one.
    void addPage(int id, const QString &iconName, const QString &text);
    /// Puts what follows at the lower end.
    void addStretch();
    void setPageText(int id, const QString &text);
    void setPageVisible(int id, bool visible);

    [[nodiscard]] int currentPage() const;
    /// Chooses as a click would; `pageChosen` follows when it was another one.
    void choose(int id);

Q_SIGNALS:
    void pageChosen(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyGrid();
    void showShortcuts();

    QLabel *m_title;
    QVBoxLayout *m_entries;
    QButtonGroup *m_group;
    QList<QPushButton *> m_buttons;
    bool m_split = false; ///< Whether new entries go below the stretch.
};

} // namespace maplebridge
