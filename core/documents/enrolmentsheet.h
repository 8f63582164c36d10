// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"

namespace maplebridge {

/// What the enrolment sheet of an office names.
struct SheetFacts
{
    QString name;
    QString tier; ///< In words.
    QString phone;
    QString digits; ///< The 24, in groups.
};

/// One page that a centre gives those who shall hand over to it; its last part is left free for the
/// QR code of the card. `wording` is
/// resources/rules/enrolment-sheet.json; Invalid when it is not of that shape.
Result<PaperText> enrolmentSheet(const SheetFacts &facts, const QByteArray &wording);

} // namespace maplebridge
