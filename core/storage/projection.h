// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/roster.h"
#include "core/domain/rules.h"
#include "core/storage/entityview.h"
#include "core/storage/revisionlog.h"

namespace maplebridge {

/// The tables that lists and forms read, drawn from the log. All of it can be thrown
/// away and drawn again.
class Projection
{
public:
    Projection(Database *database, const CodeTables *codes) : m_database(database), m_codes(codes)
    {}

    /// Draws one revision that was just appended: heads and section. Call `drawCase` once all of a
    /// desk call are drawn.
    Done draw(const Revision &revision);
    /// Draws whose a case is. Call it before the entities of a case that got revisions from
    /// elsewhere.
    Result<Ownership> drawOwner(const QUuid &caseId);
    /// Draws an entity from all its revisions, whoever wrote them.
    Done drawEntity(const QUuid &entity, const Ownership &ownership);

    /// What to do about a case that cannot be put together, or whose number another case bears.
    enum class Trouble {
        Fails, ///< Conflict or Corrupt: nobody may write such a thing here.
        Notes, ///< It came so from elsewhere: the list says so.
    };
    /// Draws the lines that lists read of a case anew.
    Done drawCase(const QUuid &caseId, Trouble trouble = Trouble::Fails);
    /// Notes when the case was last changed, when nothing else that its row shows is other than
    /// before.
    Done touchCase(const QUuid &caseId, qint64 hlc);

    /// Throws everything away and draws it from the log.
    Done rebuild();

    /// SHA-256 over all drawn rows, as hex.
    Result<QString> fingerprint() const;

private:
    Done drawHead(const Revision &revision);
    Done drawSection(const Revision &revision, qint64 born, const QString &openedBy);
    Done drawStanding(const QList<Revision> &revisions, const EntityView &view);
    Done drawBroken(const QUuid &caseId, const Error &fault);
    Done drawTrouble(const QUuid &caseId);
    Done checkNumber(const CaseFile &file) const;
    Result<QString> ownSite() const;
    Done drawNumber(const Revision &revision);
    Done drawCount(const CaseFile &file);
    Done drawLists(const CaseFile &file, bool deleted, qint64 clock);

    Database *m_database;
    const CodeTables *m_codes;
    std::optional<Roster> m_roster; ///< Read when a ruling has to be judged.
};

} // namespace maplebridge
