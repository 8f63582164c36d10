// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/promises.h"

#include <QStringList>

/// Promises, calls and visits in words.

namespace maplebridge {

/// "王秀芹 → 李建民：吊顶、墙面损失，第2期".
[[nodiscard]] QString promiseTitle(const Promise &promise, const CaseFile &file);

/// When it is due and what of it is open: "¥6,000.00, until 30 June 2026, 3 days late".
[[nodiscard]] QString promiseState(const Promise &promise, const QDate &today);

/// What came of it, as it stands on a button or in a list.
[[nodiscard]] QString resultName(PromiseResult result, bool isAct);

/// One entry: "29 June 2026: paid ¥6,000.00 – by transfer".
[[nodiscard]] QString entryText(const Performance &entry, const Promise &promise,
                                const CodeTables &codes);

/// What is said on the telephone, in Chinese, from the scripts of the rules.
[[nodiscard]] QString callScript(const Promise &promise, const CaseFile &file,
                                 const FollowUpRules &rules, const QString &committee,
                                 const QString &mediator, const QDate &today);

/// Telephone numbers of those who owe it, with their names: "王秀芹 0990-0000012".
[[nodiscard]] QStringList phonesOf(const Promise &promise, const CaseFile &file);

/// The rule and its last day: "Visit within 15 days …: until 14 August 2026".
[[nodiscard]] QString dueVisitText(const DueVisit &visit, const QDate &today);

} // namespace maplebridge
