// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

namespace maplebridge {

/// The version of the case file format that is written. resources/rules/case-format.md
/// describes it, resources/rules/case.schema.json is its JSON Schema; both are made here.
constexpr int caseFormatVersion = 1;

/// A case as a file carries it, with the mediators it names, so that it stands alone.
struct CaseDocument
{
    QList<Mediator> mediators;
    CaseFile file;
    bool hasOwnIds = false; ///< The file gave the case its id: it updates, it does not add.

    friend bool operator==(const CaseDocument &, const CaseDocument &) = default;
};

/// Reads a case file strictly; nothing of a file with a fault is given. Faults of shape are
/// Invalid with the JSON pointer in `where`; a later version of the format is TooNew.
/// Sections without id and those with a label (`#name`) get fresh ids that sort in the
/// order of the file.
Result<CaseDocument> caseDocumentFromJson(const QByteArray &bytes, const CodeTables &codes);

/// The file of a case: UTF-8, two blanks of indent, mediators first, then the order of
/// `sectionsOf`, ending in a line feed. Reading it gives the same document again.
[[nodiscard]] QByteArray caseDocumentJson(const CaseDocument &document);

/// What two files of the same case have in common: canonical JSON in which ids, instants and
/// hashes of PDFs are replaced by their order of appearance, with the mediators in the order
/// in which the case names them. Equal bytes: the same JSON.
[[nodiscard]] QByteArray comparableJson(const CaseDocument &document);

/// Every mediator and clerk a case names, in the order of its sections: what has to go
/// into its file.
[[nodiscard]] QList<MediatorId> mediatorsNamedIn(const CaseFile &file);

/// A room before its first case: the committee and its people.
struct RoomDocument
{
    Committee committee;
    QList<Mediator> mediators;

    friend bool operator==(const RoomDocument &, const RoomDocument &) = default;
};

/// Reads `{"format":"maplebridge.room","version":1,"committee":{…},"mediators":[{"id":…,
/// "body":{…}}…]}` as strictly as a case file. Ids that are not given are fresh.
Result<RoomDocument> roomDocumentFromJson(const QByteArray &bytes, const CodeTables &codes);

/// The JSON Schema (2020-12) of case files.
[[nodiscard]] QJsonObject caseSchema(const CodeTables &codes);

/// The description of case files for people, in Markdown: every section, field and code.
[[nodiscard]] QString caseFormatText(const CodeTables &codes);

} // namespace maplebridge
