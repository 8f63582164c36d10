// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "ui/mainwindow/workbench.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace maplebridge {

class ActionButton;
class Card;
class NoteRows;
class RowList;

/// Beside a step: what it is for, what is missing, which papers there are. It tells and leads,
/// and never stops anybody.
class CaseGuide : public QWidget
{
    Q_OBJECT

public:
    explicit CaseGuide(const Workbench *bench, QWidget *parent = nullptr);

    void show(const CaseFile &file, Step step);
    using QWidget::show;
    /// Offers to print the papers of the step that is shown.
    void printTogether();

Q_SIGNALS:
    void paperWanted(const maplebridge::PaperRequest &request);
    void stepWanted(maplebridge::Step step);
    /// What was typed has to be saved first.
    void aboutToPrint();
    /// The user wants to mend this.
    void fieldWanted(const maplebridge::Issue &issue);

private:
    void refill(Card *card, QWidget *&rows);
    void addIssue(QVBoxLayout *column, const Issue &issue);
    void showIssues(const CaseFile &file, Step step);
    void showLimits(const CaseFile &file);
    void showPapers(const CaseFile &file, Step step);
    void showNotes(const CaseFile &file);
    void addPrintTogether(QVBoxLayout *column, Step step);
    void writeNote();
    void addPaper(QVBoxLayout *column, const CaseFile &file, const PaperRequest &request,
                  const QString &title);

    const Workbench *m_bench;
    Card *m_purpose;
    QLabel *m_purposeText;
    Card *m_limits;
    RowList *m_limitRows;
    Card *m_missing;
    QWidget *m_issueRows = nullptr;
    Card *m_papers;
    QWidget *m_paperRows = nullptr;
    bool m_allPapers = false; ///< Those of other steps are shown, too.
    Card *m_notes;
    NoteRows *m_noteRows;
    ActionButton *m_writeNote;
    CaseId m_case;
    Step m_step = Step::Register;
};

/// The step in which a broken rule is mended.
[[nodiscard]] Step stepOf(const Issue &issue);

} // namespace maplebridge
