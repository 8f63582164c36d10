// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace maplebridge {

class ChoiceEdit;

/// Hands a case to the centre above or an office right below, with the reason.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    TransferDialog(const Workbench *bench, CaseId caseId, QWidget *parent);

    /// Whether there is anybody to hand a case to.
    [[nodiscard]] static bool isPossible(const Workbench &bench);

private:
    void handOver();

    const Workbench *m_bench;
    CaseId m_case;
    ChoiceEdit *m_to;
    QLineEdit *m_why;
    QLabel *m_problem;
};

} // namespace maplebridge
