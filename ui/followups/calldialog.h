// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace maplebridge {

class ChoiceEdit;
class DateEdit;
class FormGrid;
class GrowingTextEdit;
class MoneyEdit;

/// Which promise of which case.
struct PromiseKey
{
    CaseId id;
    ObligationId obligation;
    int part = 0;
};

/// A call about a promise: whom to call, what to say, and what came of it with one key. The same
/// place notes a payment or an act.
class CallDialog : public QDialog
{
    Q_OBJECT

public:
    CallDialog(const Workbench *bench, const PromiseKey &key, QWidget *parent);

Q_SIGNALS:
    /// It was noted; the sentence says what happens next.
    void noted(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showPromise(QVBoxLayout *column);
    void buildForm(QVBoxLayout *column);
    void buildResults(QVBoxLayout *column);
    void addResult(QLayout *row, PromiseResult result, int digit);
    /// The day on which to look again, if nobody writes another.
    [[nodiscard]] QDate nextOnFor(const Performance &entry) const;
    void note(PromiseResult result);
    void say(const QString &sentence);

    const Workbench *m_bench;
    PromiseKey m_key;
    CaseFile m_file;
    Promise m_promise;
    FormGrid *m_grid;
    MoneyEdit *m_amount;
    QCheckBox *m_partial;
    DateEdit *m_on;
    DateEdit *m_next;
    ChoiceEdit *m_manner;
    QLineEdit *m_by;
    QLineEdit *m_proof;
    GrowingTextEdit *m_note;
    QLabel *m_problem;
};

} // namespace maplebridge
