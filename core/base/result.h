// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace maplebridge {

/// The value of a call that has none to give.
struct Success
{};

/// Either a value or the reason there is none. Never ignored, never thrown.
template<typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: a function returns its value or its error as it is.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT

    [[nodiscard]] explicit operator bool() const { return m_state.index() == 0; }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(m_state.index() == 0);
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

using Done = Result<Success>;

} // namespace maplebridge

// A macro that declares its target cannot put it in parentheses, and the result it keeps is named
// after the line.
// NOLINTBEGIN(bugprone-macro-parentheses, readability-identifier-naming): see above
#define MAPLEBRIDGE_JOIN_(a, b) a##b
#define MAPLEBRIDGE_JOIN(a, b) MAPLEBRIDGE_JOIN_(a, b)

/// Leaves the function with the error of `call`, if it has one.
#define RETURN_IF_ERROR(call)                                                                      \
    if (auto outcome = (call); !outcome)                                                           \
    return outcome.error()

/// Declares or assigns `target` from the value of `call`, or leaves with its error.
#define ASSIGN_OR_RETURN(target, call)                                                             \
    auto MAPLEBRIDGE_JOIN(result_, __LINE__) = (call);                                             \
    if (!MAPLEBRIDGE_JOIN(result_, __LINE__))                                                      \
        return MAPLEBRIDGE_JOIN(result_, __LINE__).error();                                        \
    target = std::move(MAPLEBRIDGE_JOIN(result_, __LINE__)).value()
// NOLINTEND(bugprone-macro-parentheses, readability-identifier-naming)
