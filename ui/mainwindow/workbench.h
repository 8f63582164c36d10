// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/casedesk.h"
#include "core/paperwork/paperdesk.h"
#include "core/typesetting/fontbook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choiceedit.h"

#include <functional>
#include <memory>

namespace maplebridge {

class PaperPrinter;
class Preferences;
class Prompts;

/// What the pages of the window work with. Everything in it outlives the pages.
struct Workbench
{
    Room *room = nullptr;
    const PaperSet *papers = nullptr;
    PaperPress *press = nullptr;
    /// A press for a job, made in its thread.
    std::function<std::shared_ptr<PaperPress>()> makePress;
    PaperPrinter *printer = nullptr;
    FontBook *fonts = nullptr;
    Prompts *prompts = nullptr;
    Theme *theme = nullptr;
    Preferences *preferences = nullptr;

    [[nodiscard]] const CodeTables &codes() const { return room->rules().codes; }
    [[nodiscard]] const Clock *clock() const { return &room->clock(); }

    /// The rows of a code table as choices in the window's language.
    [[nodiscard]] QList<Choice> choices(QStringView table) const;
    /// Mediators or clerks who are still here, by id; and those of `also`, who may have left.
    [[nodiscard]] QList<Choice> mediators(const QList<MediatorId> &also = {}) const;
    /// The same without the one who presides, unless `chosen` names them already.
    [[nodiscard]] QList<Choice> otherMediators(MediatorId presiding,
                                               const QList<MediatorId> &chosen,
                                               const QList<MediatorId> &also) const;
    /// Names of all who ever were here, by the text of the id.
    [[nodiscard]] QHash<QString, QString> mediatorNames() const;
};

} // namespace maplebridge
