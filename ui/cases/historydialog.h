// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QDialog>

namespace maplebridge {

/// Every change of every field of a case, newest first: when, who, what, before and after.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);
};

} // namespace maplebridge
