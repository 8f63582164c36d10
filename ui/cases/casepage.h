// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "ui/mainwindow/workbench.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace maplebridge {

class ActionButton;
class CaseGuide;
class PageHeader;
class SaveIndicator;
class ScrollPane;
class StepBar;
class StepPage;
class UndoButtons;

/// One case: its seven steps, what is missing, its papers, and the way to the next step. Any
/// step may be visited and corrected at any time.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    CasePage(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    [[nodiscard]] CaseId caseId() const { return m_caseId; }
    [[nodiscard]] Step shownStep() const { return m_shown; }
    void showStep(Step step);
    void focusFirstField();
    /// Writes what waits; before leaving the page or the program.
    void saveNow();

Q_SIGNALS:
    void backWanted();
    void paperWanted(const maplebridge::PaperRequest &request);
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildHeader();
    void buildFooter();
    StepPage *pageOf(Step step);
    void reload();
    void refreshGuide();
    void showHistory();
    void discard();
    void handOver();
    /// Whose the case is; pages are built anew when that changes.
    void showHolder();
    void arrange();

    const Workbench *m_bench;
    CaseId m_caseId;
    CaseFile m_file;
    Step m_shown = Step::Register;
    PageHeader *m_header;
    StepBar *m_steps;
    ScrollPane *m_pane;
    ScrollPane *m_guidePane;
    QWidget *m_stepHost;
    CaseGuide *m_guide;
    SaveIndicator *m_indicator;
    UndoButtons *m_undo = nullptr;
    ActionButton *m_bin = nullptr;
    ActionButton *m_transfer = nullptr;
    QLabel *m_holder; ///< Only of a case of another office, or with something the matter.
    bool m_ours = true;
    ActionButton *m_previous = nullptr;
    ActionButton *m_next = nullptr;
    QHash<int, StepPage *> m_pages;
};

} // namespace maplebridge
