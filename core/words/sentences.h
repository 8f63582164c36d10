// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/error.h"
#include "core/domain/rules.h"

namespace maplebridge {

/// Sentences for people, shared by window and command line, in the language that is installed.

/// What went wrong and what to do next.
[[nodiscard]] QString sentenceFor(const Error &error);

/// What is wrong with a field, to stand beside it.
[[nodiscard]] QString sentenceFor(const Issue &issue);

/// The name of a step, e.g. 受理.
[[nodiscard]] QString stepName(Step step);
/// What the step is for, in one sentence.
[[nodiscard]] QString stepPurpose(Step step);

/// What a section type and a field of it are called, for the history.
[[nodiscard]] QString sectionName(const QString &type);
[[nodiscard]] QString fieldName(const QString &type, const QString &field);

/// 申请人, 被申请人, 第三人.
[[nodiscard]] QString sideName(Side side);
[[nodiscard]] QString sexName(Sex sex);

/// A day as people read it: 2026年5月8日 or 8 May 2026; empty for an invalid one.
[[nodiscard]] QString dayText(const QDate &day);

/// Whether the installed language is English; for labels of code tables.
[[nodiscard]] bool isEnglish();
/// Set by whoever installs the translators.
void setEnglish(bool english);

} // namespace maplebridge
