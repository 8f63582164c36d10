// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/exchange/casesheaf.h"
#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QCheckBox;
class QLabel;


namespace maplebridge {

class ActionButton;
class CountEdit;

/// Prints several papers of a case with one press: those of the step are ticked, each with its
/// copies; what cannot be printed for signature says why and stays out.
class PrintTogether : public QDialog
{
    Q_OBJECT

public:
    PrintTogether(const Workbench *bench, CaseId caseId, const QString &stepCode,
                  QWidget *parent = nullptr);

private:
    struct Line
    {
        PaperRequest request;
        QString title;
        QCheckBox *wanted = nullptr;
        CountEdit *copies = nullptr;
        QLabel *state = nullptr;
    };

    void addLines(const CaseFile &file, const QString &stepCode, QWidget *list);
    void print();
    void countWanted();

    const Workbench *m_bench;
    CaseId m_caseId;
    QList<Line> m_lines;
    ActionButton *m_print;
    QLabel *m_outcome;
};

} // namespace maplebridge
