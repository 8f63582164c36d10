// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

namespace maplebridge {

/// One step of a case: shows the facts that belong to it and saves them as one types. Nothing
/// blocks; what is missing is said beside the fields.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const Workbench *bench, CaseId caseId, QWidget *parent = nullptr);

    /// Shows the case as it is now; fields that say the same already are left alone.
    void show(const CaseFile &file);
    using QWidget::show;
    /// Writes what was typed and waits to be saved.
    void saveNow();
    /// Where typing begins.
    virtual QWidget *firstField() = 0;
    /// Shows the part of the case that an issue is about and gives its field the keyboard.
    void goTo(const Issue &issue);
    /// For a case of another office: everything can be read, nothing changed. Before show().
    void setReadOnly() { m_readOnly = true; }

Q_SIGNALS:
    void saving();
    void saved();
    void failed(const maplebridge::Error &error);
    /// The user wants this paper.
    void paperWanted(const maplebridge::PaperRequest &request);
    /// The user wants another step.
    void stepWanted(maplebridge::Step step);

protected:
    /// Draws the facts of file().
    virtual void refresh() = 0;
    /// Writes the edited sections through the desk; Success when there is nothing to write.
    virtual Done save() = 0;

    [[nodiscard]] const Workbench &bench() const { return *m_bench; }
    [[nodiscard]] CaseId caseId() const { return m_caseId; }
    [[nodiscard]] const CaseFile &file() const { return m_file; }
    [[nodiscard]] CaseDesk desk() const { return CaseDesk(m_bench->room); }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    Card *addCard(const QString &title);

    /// Chooses the party, session or inquiry that an issue is about; pages without a choice
    /// have nothing to do.
    virtual void choosePart(const Issue & /*issue*/) {}
    /// The field that mends an issue, by its key; null where the page has none.
    [[nodiscard]] virtual QWidget *fieldOf(const Issue &issue);

    /// Saves soon: half a second after the last key.
    void edited();
    /// Does it at once, after what waits, and says when it failed.
    void perform(const std::function<Done()> &action);
    /// Asks before something that was written is taken away; true to go on.
    [[nodiscard]] bool mayTakeAway(const QString &what, const QString &detail);
    /// Choices of the case's parties by id.
    [[nodiscard]] QList<Choice> partyChoices() const;
    bool event(QEvent *event) override;

private:
    const Workbench *m_bench;
    CaseId m_caseId;
    CaseFile m_file;
    bool m_readOnly = false; ///< Before the layout, whose making sends events already.
    QVBoxLayout *m_column;
    QTimer m_timer;
    QElapsedTimer m_unsaved; ///< Since the first edit that is not saved.
    bool m_dirty = false;
};

} // namespace maplebridge
