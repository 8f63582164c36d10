// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"
#include "core/domain/enquiry.h"

namespace maplebridge {

/// Which entries of the register are asked for.
struct EnquiryFilter
{
    QString words; ///< Part of a name, telephone, place, number or of what it is about.
    bool openOnly = false;
    QDate from;  ///< Invalid: from the beginning.
    QDate until; ///< Invalid: to the end.
};

/// The register of who came, called or was met on a round (来访、排查登记).
class EnquiryDesk
{
public:
    explicit EnquiryDesk(Room *room) : m_room(room) {}

    /// The newest day first; of one day the last written first.
    static Result<QList<Enquiry>> list(const Room &room, const EnquiryFilter &filter = {});
    /// NotFound when there is none of that id.
    static Result<Enquiry> find(const Room &room, SectionId id);

    /// An entry of today, taken in by who works here; not kept yet.
    [[nodiscard]] Enquiry fresh() const;

    /// Keeps an entry as it is now; one without an id is new. Gives the id.
    Result<SectionId> save(Enquiry enquiry);

    /// Takes an entry out of the register (a mark, not a deletion); `save` puts it back. Refused
    /// when a case that stands came of it.
    Done remove(SectionId id);

    /// Makes a case of it, in one call: parties on both sides, what it is about, kind, place and
    /// source; the entry points to it from then on. Refused when a case that stands came of it.
    Result<CaseId> promote(SectionId id);

private:
    /// Refused while the case it became is not in the bin.
    Done checkNoCase(const Enquiry &enquiry) const;

    Room *m_room;
};

} // namespace maplebridge
