// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

namespace maplebridge {

class ActionButton;

/// The start of work in a room with several people: who is it today? Every entry of the
/// log bears the answer.
class ActorPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActorPage(const Workbench *bench, QWidget *parent = nullptr);

    /// The one of last time, so that Enter is enough.
    void focusFirstField();

Q_SIGNALS:
    void chosen(maplebridge::MediatorId id);

private:
    ActionButton *m_first = nullptr;
};

} // namespace maplebridge
