// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

namespace maplebridge {

/// Which paper is wanted.
struct PaperRequest
{
    QString document;       ///< Code, e.g. AGREE.
    SectionId subject = {}; ///< What it is about; see subjectsOf().
    QDate day = {};         ///< The day the paper bears; ages are taken at it.
    bool blank = false;     ///< To be carried out and written on: what is unknown becomes room.
    int version = 1;
    QString marginNote = {}; ///< "副本"; empty for none.
};

/// What a paper is made from. Lent for one call; `file` and `committee` may be null for an
/// entirely blank form.
struct PaperContext
{
    const CaseFile *file = nullptr;
    const Committee *committee = nullptr;
    QList<Mediator> mediators = {}; ///< Those that the case names.
    const CodeTables *codes = nullptr;
    const Limits *limits = nullptr;
};

} // namespace maplebridge
