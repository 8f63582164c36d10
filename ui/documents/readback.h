// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/block.h"

class QTextEdit;

namespace maplebridge {

/// Shows what a paper says, line by line, to be read aloud. Lines run as they do on paper.
void showAloud(QTextEdit *reading, const PaperText &paper);

} // namespace maplebridge
