// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace maplebridge {

class ActionButton;

/// Takes the newest change of a case back, or brings it again; each says beforehand what
/// that is.
class UndoButtons : public QWidget
{
    Q_OBJECT

public:
    /// `saveFirst` writes what is still being typed.
    UndoButtons(const Workbench *bench, CaseId caseId, std::function<void()> saveFirst,
                QWidget *parent = nullptr);

    /// Reads the log after a pause, so that typing never waits for it.
    void refreshSoon();

Q_SIGNALS:
    void done();
    void failed(const maplebridge::Error &error);

private:
    void refresh();
    void undo();
    void redo();
    void tell(const Result<QUuid> &call, const QString &sentence);
    /// What a desk call changed, in words.
    [[nodiscard]] QString nameOf(const QUuid &call) const;

    const Workbench *m_bench;
    CaseId m_caseId;
    std::function<void()> m_saveFirst;
    ActionButton *m_undo;
    ActionButton *m_redo;
    QTimer m_pause;
};

} // namespace maplebridge
