// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/typesetting/pdfwriter.h"

class QPDF;

/// What all our PDFs have in common when qpdf writes them. Both throw what libqpdf throws.

namespace maplebridge {

/// Title, author, language, creator and time of a document.
void describeFile(QPDF &document, const PdfInfo &info);

/// The document as bytes, the same for the same content.
[[nodiscard]] QByteArray writtenFile(QPDF &document);

} // namespace maplebridge
