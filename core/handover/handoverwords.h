// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/handoverdesk.h"

namespace maplebridge {

/// Sentences about handing over, shared by window and command line, in the language that is
/// installed. Each says what a thing is and what to do next.

[[nodiscard]] QString tierName(Tier tier);
[[nodiscard]] QString noteKindName(NoteKind kind);
/// An instant as people in the room read it: day and minute.
[[nodiscard]] QString momentText(const QDateTime &at);

/// Which package of whom, e.g. "Package 7 of 红柳社区…, written on 8 May 2026 10:00".
[[nodiscard]] QString arrivalTitle(const Arrival &arrival);
/// What came of looking at it; for one that cannot be taken in, whom to phone and what to ask.
[[nodiscard]] QString arrivalSentence(const Arrival &arrival, const Roster &roster);

/// What a package brings, counted.
[[nodiscard]] QString takenSentence(const Taken &taken);
/// What it brings to one case; `known` names the case where it is here already.
[[nodiscard]] QString takenCaseSentence(const TakenCase &one, const QString &known,
                                        const Roster &roster);
/// What is wrong with a case after it; empty when nothing is.
[[nodiscard]] QString troubleSentence(const QString &trouble);

/// How much an office has not been told yet, and since when.
[[nodiscard]] QString waitingSentence(const Waiting &waiting);
/// What became of a package that came, from what the inbox keeps.
[[nodiscard]] QString receivedSentence(const ReceivedPackage &package, const Roster &roster);

/// One sentence after the other, with a blank between where the language wants one.
[[nodiscard]] QString joinedSentences(QStringList sentences);

/// What went wrong while handing over, and what to do next.
[[nodiscard]] QString handoverSentence(const Error &error);
/// Whom to call: "胡杨街道… (0990-000 0101)"; the name alone without a number.
[[nodiscard]] QString callText(const Roster &roster, const QString &site);

} // namespace maplebridge
