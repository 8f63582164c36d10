// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace maplebridge {

/// Lets everything inside `scope` be read, chosen and copied, but not be changed: texts become
/// read-only, what changes by a click is switched off. What only chooses what is in sight stays:
/// lists, tables, folds, and whatever has markAsLooking(). Call again after new fields came.
void forbidChanges(QWidget *scope);

/// The widget only chooses what is in sight, e.g. which session; it changes nothing.
void markAsLooking(QWidget *widget);

} // namespace maplebridge
