// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/dossierparts.h"
#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace maplebridge {

class ActionButton;

/// The dossier as it would be bound now: its parts with their pages, what is missing, and one
/// button that makes a single PDF of it.
class DossierCard : public Card
{
    Q_OBJECT

public:
    DossierCard(const Workbench *bench, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    using QWidget::show;

Q_SIGNALS:
    /// What was typed has to be written before it is bound.
    void aboutToBind();
    void paperWanted(const maplebridge::PaperRequest &request);

private:
    void addParts(const QList<DossierPart> &parts, QGridLayout *grid);
    void addMissing(const CaseFile &file, QGridLayout *grid);
    void bind();
    void say(const QString &text, bool isFine);

    const Workbench *m_bench;
    CaseId m_case;
    QLabel *m_hint;
    QWidget *m_list = nullptr; ///< Made anew each time.
    ActionButton *m_bind;
    QLabel *m_outcome;
};

} // namespace maplebridge
