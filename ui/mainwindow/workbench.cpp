// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/workbench.h"

#include "core/words/sentences.h"

namespace maplebridge {

QList<Choice> Workbench::choices(QStringView table) const
{
    QList<Choice> choices;
    for (const CodeRow &row : codes().table(table).rows)
        choices.append({row.code, codes().label(table, row.code, isEnglish())});
    return choices;
}

QList<Choice> Workbench::mediators(const QList<MediatorId> &also) const
{
    QList<Choice> choices;
    const auto mediators = room->cases().mediators();
    if (!mediators)
        return choices;
    for (const Mediator &mediator : mediators.value()) {
        if (!mediator.left || also.contains(mediator.id))
            choices.append({mediator.id.text(), mediator.name});
    }
    return choices;
}

QHash<QString, QString> Workbench::mediatorNames() const
{
    QHash<QString, QString> names;
    if (const auto mediators = room->cases().mediators()) {
        for (const Mediator &mediator : mediators.value())
            names.insert(mediator.id.text(), mediator.name);
    }
    return names;
}

QList<Choice> Workbench::otherMediators(MediatorId presiding, const QList<MediatorId> &chosen,
                                        const QList<MediatorId> &also) const
{
    QList<Choice> choices = mediators(also);
    if (!chosen.contains(presiding))
        choices.removeIf(
            [&presiding](const Choice &choice) { return choice.code == presiding.text(); });
    return choices;
}

} // namespace maplebridge
