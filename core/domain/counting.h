// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"

namespace maplebridge {

/// What statistical tables ask of one case. Codes stand as they were entered: what they count as
/// is looked up when a table is made, so that a change of the lists counts old cases anew.
struct CountedCase
{
    CaseId id;
    QString site;          ///< Code of the room that concluded it; empty for the file's own room.
    QString committeeKind; ///< Code of committee_kind of that room's committee.
    QString number;
    QString applicants;
    QString respondents;
    QString kind;           ///< Code of dispute_kind; empty while nobody said.
    QString source;         ///< Code of case_source.
    QString difficulty;     ///< Code of difficulty.
    QString outcome;        ///< Code of outcome; empty while the case is open.
    QString form;           ///< Stored word of AgreementForm; empty without an agreement.
    int parties = 0;        ///< People and organisations that are parties; agents are not counted.
    Money amount;           ///< Sum of what the agreement promises in money.
    bool performed = false; ///< An agreement was made and every promise in it is kept.
    QDate acceptedOn;
    QDate endedOn;

    friend bool operator==(const CountedCase &, const CountedCase &) = default;
};

/// What the case itself says; whose it is and of which kind the room is, others have to say.
[[nodiscard]] CountedCase countedCase(const CaseFile &file);

} // namespace maplebridge
