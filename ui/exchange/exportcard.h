// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow/workbench.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;

namespace maplebridge {

class ActionButton;

/// Puts case files into one zip that anybody can read without this program, and says so
/// before it does.
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(const Workbench *bench, QWidget *parent = nullptr);

    void reload();
    /// Chooses this case alone.
    void offerCase(CaseId id);

private:
    [[nodiscard]] QList<CaseId> chosen() const;
    void write();
    void say(const QString &sentence, bool isFault);
    void showSelection();

    const Workbench *m_bench;
    ChoiceEdit *m_which;
    QCheckBox *m_masked;
    QLabel *m_selection;
    QLabel *m_outcome;
    ActionButton *m_write;
};

} // namespace maplebridge
