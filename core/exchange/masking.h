// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casejson.h"

namespace maplebridge {

/// "金河区胡杨街道****": what lies below street or township is taken away.
[[nodiscard]] QString maskedAddress(const QString &address);

/// A case that can be shown to others: identity numbers, phones, addresses and days of birth
/// are masked in their fields and wherever a text repeats them; so are numbers that look like
/// one of an identity paper, a phone or an account, and what is told of witnesses. Names
/// stay. Issued papers lose their text and their bytes, because those cannot be masked: papers
/// have to be composed anew.
[[nodiscard]] CaseDocument maskedDocument(const CaseDocument &document);

} // namespace maplebridge
