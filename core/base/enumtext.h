// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace maplebridge {

/// The words that are stored for the values of an enumeration; renaming an enumerator
/// cannot change them. Beside each stored enumeration stands an overload
/// `storedWords(E *)` that returns its table.
template<typename E, size_t N>
using EnumText = std::array<std::pair<E, QLatin1StringView>, N>;

/// The stored word of a value.
template<typename E>
[[nodiscard]] QString storedWord(E value)
{
    for (const auto &[known, word] : storedWords(static_cast<E *>(nullptr))) {
        if (known == value)
            return word;
    }
    Q_UNREACHABLE();
}

/// The value of a stored word, or nothing for a word that is not known.
template<typename E>
[[nodiscard]] std::optional<E> fromStoredWord(QStringView stored)
{
    for (const auto &[known, word] : storedWords(static_cast<E *>(nullptr))) {
        if (word == stored)
            return known;
    }
    return std::nullopt;
}

} // namespace maplebridge
