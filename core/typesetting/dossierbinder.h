// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/dossierparts.h"
#include "core/typesetting/pdfwriter.h"

namespace maplebridge {

/// One PDF of all leaves in their order: pages as they are, pictures as large as an A4 page lets
/// them be, page numbers at the upper right, an entry of the outline for each leaf. Refused, with
/// the leaf's title in `where` and "3 / 1" in `expected`, when a leaf has 3 pages and not the 1
/// that was said, also when it is no readable PDF or picture (then "0 / 1").
[[nodiscard]] Result<QByteArray> boundPdf(const QList<BoundLeaf> &leaves, const PdfInfo &info);

} // namespace maplebridge
