// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"
#include "core/domain/office.h"

#include <QRandomGenerator>

namespace maplebridge::tests {

/// How large a twin is. As it stands it has the figures that Karamay published for the 21 months
/// from January 2022 to September 2023.
struct TwinScale
{
    int districts = 4;
    int streets = 15;
    int rooms = 112;
    int committees = 195; ///< Of all kinds; those beyond the offices above are professional ones.
    int mediators = 1157;
    int fullTime = 142;
    int cases = 12'472;
    int settled = 12'335;
    int difficult = 192;
    qint64 difficultFen = Q_INT64_C(15'900'000'000); ///< ¥159 million.
    int family = 1192;
    QDate from = {2022, 1, 1};
    QDate to = {2023, 9, 30};

    /// About one twentieth, for the everyday tests.
    static TwinScale small();
};

/// One office of the twin.
struct TwinOffice
{
    Committee committee;
    Tier tier = Tier::Room;
    int parent = -1; ///< Index; -1 for the city.
    QList<Mediator> mediators;
    QList<CaseFile> cases; ///< In the order of their numbers.
};

/// A city that never was: its offices, mediators and cases, all from the seed. Names are made up,
/// ID numbers begin with a division that does not exist.
[[nodiscard]] QList<TwinOffice> cityTwin(quint32 seed, const TwinScale &scale);

/// The sections of a case as changes of a log.
[[nodiscard]] QList<Section> twinSections(const CaseFile &file);

} // namespace maplebridge::tests
