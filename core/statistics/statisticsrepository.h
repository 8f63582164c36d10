// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/statistics/tablecount.h"
#include "core/storage/caserepository.h"

namespace maplebridge {

/// Reads what tables count, from the rows that are drawn for it.
class StatisticsRepository
{
public:
    StatisticsRepository(const Database *database, const CodeTables *codes)
        : m_database(database), m_codes(codes)
    {}

    /// The cases that the scope asks for, by the order of their numbers; what lies in the bin is
    /// not counted.
    Result<QList<CountedCase>> cases(const CountScope &scope) const;
    /// The rooms whose cases are in the file, with or without cases: the own one first, under an
    /// empty code, then the others by their codes.
    Result<QList<CountedSite>> sites() const;
    /// The days of the first and the last case that was accepted or ended; invalid in an empty
    /// room.
    Result<Period> range() const;

private:
    Result<Committee> ownCommittee() const;

    const Database *m_database;
    const CodeTables *m_codes;
};

} // namespace maplebridge
