// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/numerals.h"

#include <array>
#include <utility>

namespace maplebridge {

QString chineseNumber(int n)
{
    if (n < 0 || n > 9999)
        return {};
    const QString digits = QStringLiteral("零一二三四五六七八九");
    if (n < 10)
        return digits.mid(n, 1);
    constexpr std::array<std::pair<int, char16_t>, 4> places{
        {{1000, u'千'}, {100, u'百'}, {10, u'十'}, {1, u'\0'}}};
    QString text;
    bool skipped = false;
    for (const auto &[worth, sign] : places) {
        const int digit = n / worth % 10;
        if (digit == 0) {
            skipped = !text.isEmpty();
            continue;
        }
        if (skipped)
            text += u'零';
        skipped = false;
        // "十二", but "一百一十二".
        if (!(worth == 10 && digit == 1 && text.isEmpty()))
            text += digits.at(digit);
        if (sign != u'\0')
            text += QChar(sign);
    }
    return text;
}

QString chineseCount(int n)
{
    return n == 2 ? QStringLiteral("两") : chineseNumber(n);
}

} // namespace maplebridge
