// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"
#include "core/documents/dossierparts.h"

#include <QByteArray>

namespace maplebridge {

/// What a press gives for a paper.
struct PrintedPaper
{
    QByteArray pdf;
    int pages = 0;
};

/// Makes pages of what a paper says. The program fills it from typesetting; rooms without
/// fonts know this much only.
class PaperPress
{
public:
    PaperPress() = default;
    PaperPress(const PaperPress &) = delete;
    PaperPress &operator=(const PaperPress &) = delete;
    virtual ~PaperPress() = default;

    virtual Result<PrintedPaper> print(const PaperText &paper, const PaperProfile &profile) = 0;
    /// Characters that no installed font can draw; empty when the paper can be printed whole.
    virtual QStringList charactersWithoutFont(const PaperText &paper) = 0;

    /// One PDF of many, in their order, with its numbers on the pages and an outline. A press that
    /// knows no pages refuses; so it does when a leaf cannot be read or has other pages than said,
    /// and names the leaf in `where`.
    virtual Result<PrintedPaper> bind(const QList<BoundLeaf> &leaves, const QString &title)
    {
        Q_UNUSED(leaves)
        return Error{ErrorCode::Refused, QStringLiteral("this press binds nothing"), title, {}};
    }
};

} // namespace maplebridge
