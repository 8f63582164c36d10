// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pdfwriter.h"

namespace maplebridge {

/// Gives a PDF that QPdfWriter made from `model` its right text layer, title, language and a
/// stable identity. Refuses with Corrupt when drawing and model do not match text by text.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &raw, const PageModel &model,
                                             const PdfInfo &info);

} // namespace maplebridge
