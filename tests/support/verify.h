// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's own words; evaluates its argument once.
#define VERIFY_RESULT(call)                                                                        \
    do {                                                                                           \
        const auto &outcome_ = (call);                                                             \
        QVERIFY2(outcome_,                                                                         \
                 outcome_ ? ""                                                                     \
                          : qPrintable(outcome_.error().detail + u' ' + outcome_.error().where));  \
    } while (false)
