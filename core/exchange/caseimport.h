// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"
#include "core/domain/casejson.h"

namespace maplebridge {

/// What taking a case in did.
struct ImportedCase
{
    CaseId id;
    QString number;
    bool isNew = false;       ///< The room did not have it.
    bool isChanged = false;   ///< Anything was written.
    QStringList newMediators; ///< Names of those whom the room did not know.
    int papersWithoutPdf = 0; ///< Issued papers whose PDF is not in this room: a case file alone
                              ///< carries their text only.
    int attachmentsWithoutFile = 0; ///< Attachments whose bytes are not in this room.
};

/// Bytes that came along with a case, by their SHA-256 in hex.
using CameAlong = QHash<QString, QByteArray>;

/// Takes a case in as one desk call: all of it or nothing.
///
/// People are the room's own by id, else by exact name; whom the room does not know is added.
/// Ambiguous when several bear the name and none says the same. A document without an id of
/// its own makes a new case. One with its own id makes the room's case say what it says, and
/// what it leaves out is taken away; the same document twice changes nothing. A number is kept,
/// and where it is one of the room's own series, the series goes on after it.
///
/// Conflict when the number or an id is taken by another case; Refused when an issued paper
/// would go or change. `source` is what the log names as the origin, e.g. a file name.
/// Of `files`, the room keeps what the case refers to and the room does not have.
Result<ImportedCase> importCase(Room *room, const CaseDocument &document,
                                const QString &source = {}, const CameAlong &files = {});

/// The same from the bytes of a case file.
Result<ImportedCase> importCaseJson(Room *room, const QByteArray &bytes,
                                    const QString &source = {});

/// A case of the room as a file carries it: with the mediators it names.
Result<CaseDocument> caseDocumentOf(const Room &room, CaseId id);

} // namespace maplebridge
