// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/paperset.h"

#include <memory>

/// Cases that papers are tested with. Persons and numbers are fictional.
namespace maplebridge::tests {

/// A case with everything a paper is made from.
struct PaperCase
{
    CaseFile file;
    Committee committee;
    QList<Mediator> mediators;

    /// What `compose` wants; good as long as this lives.
    [[nodiscard]] PaperContext context() const;
    [[nodiscard]] SectionId session(int n) const { return SectionId(file.sessions[n].id.uuid()); }
};

/// Ids that are the same on every run.
[[nodiscard]] QUuid steadyUuid(int n);

[[nodiscard]] QHash<QString, QByteArray> paperFiles(); ///< resources/papers as it stands.
[[nodiscard]] const PaperSet &paperSet();
[[nodiscard]] const CodeTables &codeTables();

[[nodiscard]] PaperCase leakCase();     ///< Two persons, written agreement in instalments.
[[nodiscard]] PaperCase corridorCase(); ///< Own initiative, oral agreement.
[[nodiscard]] PaperCase leaseCase();    ///< No agreement; end of mediation.
[[nodiscard]] PaperCase wagesCase();    ///< Twenty workers, two organisations, shares.
[[nodiscard]] PaperCase propertyCase(); ///< An organisation with an agent against two persons.
[[nodiscard]] PaperCase minorCase();    ///< A child with its guardian.
[[nodiscard]] PaperCase uyghurCase();   ///< Another language, an interpreter.
/// The same held in Uyghur: minutes, an inquiry, facts and clauses.
[[nodiscard]] PaperCase uyghurTalkCase();

} // namespace maplebridge::tests
