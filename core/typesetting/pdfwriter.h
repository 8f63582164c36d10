// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/typesetting/pagemodel.h"

#include <QByteArray>
#include <QDateTime>

namespace maplebridge {

/// What a PDF says about itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString language = QStringLiteral("zh-CN");
    QDateTime created; ///< Written as UTC; left out when invalid.
};

/// The pages as PDF, fonts embedded. Copying or searching gives the characters of the paper, not
/// those that share a glyph with them; an error when that cannot be promised.
[[nodiscard]] Result<QByteArray> pdfOf(const PageModel &model, const PdfInfo &info);

} // namespace maplebridge
