// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace maplebridge {

/// An amount of renminbi in whole fen. Never a floating number.
struct Money
{
    qint64 fen = 0;

    friend bool operator==(const Money &, const Money &) = default;
    friend auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend Money operator-(Money a, Money b) { return {a.fen - b.fen}; }
};

/// The largest amount the program takes in: one fen less than a trillion yuan.
constexpr Money largestMoney{99'999'999'999'999};

/// "18,600.00": grouped by thousands, always two decimals.
[[nodiscard]] QString digitsOf(Money amount);

/// "¥18,600.00" with U+00A5, because open 仿宋 fonts draw U+FFE5 as a dollar sign.
[[nodiscard]] QString yuanSignOf(Money amount);

/// "人民币壹万捌仟陆佰元整", the capitals of 支付结算办法 (银发〔1997〕393号) annex 1;
/// 角 without 整, inner zeros as one 零. Negative amounts have no capitals: empty.
[[nodiscard]] QString capitalsOf(Money amount);

/// "人民币壹万捌仟陆佰元整（¥18,600.00）", as agreements write it.
[[nodiscard]] QString writtenOut(Money amount);

/// What a person types: "18600", "18,600.5", "¥1.86万", full-width digits. Not more
/// than two decimals of a yuan, not negative, at most `largestMoney`. Invalid otherwise.
Result<Money> moneyFromText(QStringView typed);

/// `total` in `parts` equal amounts of whole fen where the last takes the rest.
/// Empty when `parts` < 1. Amounts are rounded down to whole yuan where `total` allows it.
[[nodiscard]] QList<Money> splitEvenly(Money total, int parts);

} // namespace maplebridge
