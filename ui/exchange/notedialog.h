// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"

#include <QDialog>

class QLabel;

namespace maplebridge {

class ChipsEdit;
class DateEdit;
class GrowingTextEdit;

/// A note to another office before it is written.
struct NoteDraft
{
    QList<NoteKind> kinds; ///< To choose from; the first holds.
    QString to;            ///< Site.
    CaseId about = {};
    QString caseName = {};
    QString text = {};
    int days = 0; ///< Until it is due; 0 for no day.
    SectionId answers = {};
};

/// Writes a note, a correction, a reminder or an order to another office. It travels with the
/// next package.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Workbench *bench, const NoteDraft &draft, QWidget *parent);

Q_SIGNALS:
    /// It was written; the sentence says what happens next.
    void written(const QString &sentence);

private:
    void build();
    void write();

    const Workbench *m_bench;
    NoteDraft m_draft;
    ChipsEdit *m_kind;
    GrowingTextEdit *m_text;
    DateEdit *m_due;
    QLabel *m_problem;
};

} // namespace maplebridge
