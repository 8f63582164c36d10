// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

namespace maplebridge {

/// GB/T 2261.1 sex codes as far as an ID number tells them.
enum class Sex { Unknown = 0, Male = 1, Female = 2, Unstated = 9 };

/// What is wrong with a citizen ID number or a credit code.
enum class NumberFault { None, Length, Characters, Date, CheckCharacter };

/// Half-width, without blanks, x as X.
[[nodiscard]] QString tidiedNumber(QStringView typed);

/// Checks a citizen ID number (GB 11643-1999, ISO 7064 MOD 11-2). An unknown division is
/// no fault: codes change and old ones stay. The birth date must not be after `today`.
[[nodiscard]] NumberFault faultOfIdNumber(QStringView number, const QDate &today);

/// The birth date an ID number holds; invalid when it holds none.
[[nodiscard]] QDate birthOfIdNumber(QStringView number);
/// The sex an ID number holds; Unknown when it holds none. A proposal: papers differ at times.
[[nodiscard]] Sex sexOfIdNumber(QStringView number);

/// Whole years between birth and `day` (the date of the paper, never "today");
/// -1 when either is missing or `day` is before birth.
[[nodiscard]] int ageOn(const QDate &birth, const QDate &day);

/// Checks a unified social credit code (GB 32100-2015).
[[nodiscard]] NumberFault faultOfCreditCode(QStringView code);

} // namespace maplebridge
