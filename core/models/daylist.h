// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"

namespace maplebridge {

/// Something a mediator has to see to.
struct DayRow
{
    enum class Weight { Plain, Near, Late };

    QString text;
    QString about; ///< A second line, e.g. the rule a limit comes from; may be empty.
    QString when;  ///< May be empty.
    Weight weight = Weight::Plain; ///< The words say the same.
    CaseId id;
    std::optional<Step> step;     ///< Where it is seen to; none: where the case stands.
    ObligationId obligation = {}; ///< Of a call: about which promise.
    int part = 0;                 ///< Of a call: which instalment.
    SectionId enquiry = {};       ///< An entry of the register instead of a case.
};

/// Rows of one kind under a title.
struct DaySection
{
    QString name; ///< One word for programs: calls, visits, deadlines, enquiries, due, unsigned,
                  ///< silent, open.
    QString title;
    QString nothing; ///< What is said when there are no rows; empty: the section is left out.
    QList<DayRow> rows;
};

/// What a day at this desk holds, in words: calls and visits to make, limits that are near or past,
/// what falls due, papers that wait for signatures, cases in which nothing happened for long, and
/// what is not finished. The window, the printed sheet and the command line show the same.
Result<QList<DaySection>> dayOf(const Room &room);

} // namespace maplebridge
