// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace maplebridge {

/// What is wrong at a place of a case file, or what was expected there, in the language of the
/// program: the words that the readers of JSON put into Error::detail and Error::expected. Words
/// that are not known – codes, or the lists of them – come back as they are.
QString fileFaultWords(const QString &words);

} // namespace maplebridge
