// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace maplebridge {

/// Lets both programs speak `language` (zh_CN or en) from now on: takes away the translators
/// of an earlier call, installs :/i18n/maplebridge_LANGUAGE.qm and Qt's own qtbase_LANGUAGE
/// where they are there, and tells core/words. Sentences without a translation stay English.
/// QLocale's default is the C locale afterwards, so that numbers look alike everywhere. Windows
/// run from the right when the catalogue found is in a script that does (as Uyghur's); with any
/// other, or none, Qt decides, so that its own argument -reverse mirrors the window for a trial.
void installLanguage(const QString &language);

/// The same with the program's catalogues from `folder`.
void installLanguageFrom(const QString &folder, const QString &language);

} // namespace maplebridge
