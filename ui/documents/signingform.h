// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class DateEdit;

/// Records what happened to an issued paper on the table: who signed, pressed a finger or
/// sealed, and on which day. From the first act on, what the paper says is frozen.
class SigningForm : public QWidget
{
    Q_OBJECT

public:
    SigningForm(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    /// Shows the acts on `paper` and those still possible.
    void show(const CaseFile &file, const Paper &paper);
    using QWidget::show;

Q_SIGNALS:
    void recorded();
    void withdrawn();
    void failed(const maplebridge::Error &error);

private:
    struct Row
    {
        Signing signing; ///< Its id is null until it is recorded.
        QCheckBox *box = nullptr;
        ChoiceEdit *by = nullptr; ///< Only where somebody may sign in the party's place.
    };

    /// A row for everybody who may sign `paper`.
    void addSigners(const CaseFile &file, const Paper &paper);
    void addSigner(const QString &who, const Signing &signer, const QList<ActKind> &acts,
                   const QStringList &standIns, const CaseFile &file);
    void tickAll();
    /// Lets what is recorded be unticked, or goes back to ticking what is open.
    void correct(bool correcting);
    void takeBack();
    void record();

    const Workbench *m_bench;
    CaseId m_caseId;
    PaperId m_paper;
    QLabel *m_state;
    QWidget *m_rowsHost = nullptr;
    QVBoxLayout *m_column = nullptr;
    DateEdit *m_day;
    ActionButton *m_all;
    ActionButton *m_record;
    ActionButton *m_correct;
    QList<Row> m_rows;
};

} // namespace maplebridge
