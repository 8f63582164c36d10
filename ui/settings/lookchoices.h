// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/chipsedit.h"

namespace maplebridge {

class Preferences;
struct Workbench;

/// Choices of letter size, colours and language. A choice is seen at once and kept; the language
/// is kept only, for the window to build itself anew.
[[nodiscard]] ChipsEdit *lettersChoice(const Workbench *bench, QWidget *parent);
[[nodiscard]] ChipsEdit *schemeChoice(const Workbench *bench, QWidget *parent);
[[nodiscard]] ChipsEdit *languageChoice(const Workbench *bench, QWidget *parent);

/// The look the preferences ask for.
[[nodiscard]] Look lookOf(const Preferences &preferences);

} // namespace maplebridge
