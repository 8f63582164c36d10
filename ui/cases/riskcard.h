// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "ui/cases/clockeditors.h"
#include "ui/forms/sectionform.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;
class TimeEdit;

/// To whom a danger was reported, line by line.
class ReportsEditor : public LinesEditor
{
    Q_OBJECT

public:
    ReportsEditor(const Clock *clock, QList<Choice> organs, QList<Choice> manners,
                  QWidget *parent = nullptr);

    void setValue(const QList<DangerReport> &list);
    [[nodiscard]] QList<DangerReport> value() const;

protected:
    void forget(const QWidget *line) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        ChoiceEdit *organ = nullptr;
        QLineEdit *name = nullptr;
        DateEdit *on = nullptr;
        TimeEdit *at = nullptr;
        ChoiceEdit *manner = nullptr;
        QLineEdit *reply = nullptr;
    };
    void add(const DangerReport &one);

    QList<Choice> m_organs;
    QList<Choice> m_manners;
    QList<Line> m_rows;
};

/// 风险研判: eight plain questions, the mediator's own colour with its reason, what law wants
/// reported, and the reports.
class RiskCard : public Card
{
    Q_OBJECT

public:
    RiskCard(const Workbench *bench, const std::function<void()> &edited,
             QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;
    /// The check as it was edited, to be saved with the page.
    [[nodiscard]] QList<Change> changes(const CaseFile &file) const;
    /// Colour, kinds and reason stand in these two; whatever else they hold stays.
    void takeInto(CaseRecord &record, CaseNarrative &narrative) const;

Q_SIGNALS:
    void paperWanted(const maplebridge::PaperRequest &request);

private:
    void buildForm();
    void showState(const CaseFile &file);
    void addOwed(const CompulsoryReport &rule);
    void askedAll();

    const Workbench *m_bench;
    std::function<void()> m_edited;
    RowList *m_state;
    FormGrid *m_grid;
    SectionForm<RiskCheck> m_check;
    SectionForm<CaseRecord> m_record;
    SectionForm<CaseNarrative> m_narrative;
    ChipsEdit *m_found;
    ReportsEditor *m_reports;
    bool m_askedAll = false; ///< Every question was put since the card was shown.
};

} // namespace maplebridge
