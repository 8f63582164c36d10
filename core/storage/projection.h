// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/rules.h"
#include "core/storage/revisionlog.h"

namespace maplebridge {

/// The tables that lists and forms read, drawn from the log. All of it can be thrown
/// away and drawn again.
class Projection
{
public:
    Projection(Database *database, const CodeTables *codes) : m_database(database), m_codes(codes)
    {}

    /// Draws one revision: heads and section. Call `drawCase` once all of a desk call are drawn.
    Done draw(const Revision &revision);

    /// Draws the lines that lists read of a case anew. Conflict when its number is taken.
    Done drawCase(const QUuid &caseId);
    /// Notes when the case was last changed, when nothing else that its row shows is other than
    /// before.
    Done touchCase(const QUuid &caseId, qint64 hlc);

    /// Throws everything away and draws it from the log.
    Done rebuild();

    /// SHA-256 over all drawn rows, as hex.
    Result<QString> fingerprint() const;

private:
    Done drawNumber(const Revision &revision);
    Done drawCount(const CaseFile &file);
    Done drawLists(const CaseFile &file, bool deleted, qint64 clock);

    Database *m_database;
    const CodeTables *m_codes;
};

} // namespace maplebridge
