// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace maplebridge {

class GrowingTextEdit;
class ObligationForm;

/// The numbered clauses of an agreement in their order: own words, or a promise whose
/// sentence is made from its facts and shown as it will be printed.
class ClausesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClausesEditor(const Workbench *bench, QWidget *parent = nullptr);

    void setCase(const CaseFile &file);
    [[nodiscard]] QList<Clause> clauses() const;
    [[nodiscard]] QList<Obligation> obligations() const;
    void say(const QList<Issue> &issues);

Q_SIGNALS:
    void edited();
    /// A clause was taken away together with its promise.
    void obligationRemoved(const maplebridge::ObligationId &id);

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QLabel *number = nullptr;
        QLabel *problem = nullptr;
        GrowingTextEdit *text = nullptr;
        ObligationForm *promise = nullptr;
        QLabel *sentence = nullptr;
        ObligationId obligation;
    };

    void build(const QList<Clause> &wanted);
    void addLine(const Clause &clause, const Obligation *obligation);
    void addPromise(DutyKind kind);
    void move(QWidget *widget, int by);
    void removeLine(QWidget *widget);
    void renumber();
    void showSentences();

    const Workbench *m_bench;
    CaseFile m_file;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace maplebridge
