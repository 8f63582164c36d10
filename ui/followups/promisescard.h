// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/papercontext.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

namespace maplebridge {

class RowList;

/// Every payment and act of the agreement: what is due, what was kept, what calls brought; and the
/// ways that are open when something is not kept.
class PromisesCard : public Card
{
    Q_OBJECT

public:
    explicit PromisesCard(const Workbench *bench, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;

Q_SIGNALS:
    /// All of it was kept on this day; invalid: it was not.
    void keptOn(maplebridge::ObligationId obligation, int part, const QDate &day);
    void callWanted(maplebridge::ObligationId obligation, int part);
    void takeBackWanted(maplebridge::SectionId entry);
    void paperWanted(const maplebridge::PaperRequest &request);

private:
    void addPromise(const Promise &promise, const CaseFile &file);
    void addEntry(const Performance &entry, const Promise &promise);
    void showRoutes(const QList<Promise> &promises, const CaseFile &file);

    const Workbench *m_bench;
    RowList *m_rows;
};

} // namespace maplebridge
