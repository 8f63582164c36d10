// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace maplebridge {

class ActionButton;

/// Sentences that minutes say again and again: typing narrows the list, Enter takes one. The
/// room's own come first; the line being typed can be kept as one of them.
class PhrasePicker : public QDialog
{
    Q_OBJECT

public:
    /// `line` is what is being typed, to be kept if wished.
    PhrasePicker(const Workbench *bench, PhraseNames names, const QString &line,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QString &phrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addGroup(const QString &title);
    void addPhrase(const QString &text, SectionId own = {});
    void take();
    void keepLine();
    void removeOwn();
    void showButtons();

    const Workbench *m_bench;
    PhraseNames m_names;
    QString m_line;
    QLineEdit *m_filter;
    QListWidget *m_list;
    ActionButton *m_keep;
    ActionButton *m_remove;
};

} // namespace maplebridge
