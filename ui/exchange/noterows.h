// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/correspondence.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;

namespace maplebridge {

class RowList;

/// Notes between offices as lines: what, from whom, until when; to be answered, settled or
/// followed to their case.
class NoteRows : public QWidget
{
    Q_OBJECT

public:
    explicit NoteRows(const Workbench *bench, QWidget *parent = nullptr);

    /// Shows these notes; how many there are.
    int show(const NoteFilter &filter);
    using QWidget::show;
    /// Without the way to the case, in the narrow column beside it.
    void standBesideCase();

Q_SIGNALS:
    void caseWanted(maplebridge::CaseId id);

private:
    void addNote(const NoteEntry &entry, const Roster &roster);
    void answer(const NoteEntry &entry);
    void settle(const NoteEntry &entry);
    void say(const QString &sentence, bool isFault);

    const Workbench *m_bench;
    RowList *m_rows;
    QLabel *m_outcome;
    NoteFilter m_filter;
    bool m_withCases = true;
};

} // namespace maplebridge
