// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/party.h"

namespace maplebridge {

/// What was handed in or belongs to the dossier besides the program's own papers: evidence, a
/// copy of an identity card, a photograph, a scan. Its fields are those of the list of evidence
/// (证据清单) of the national forms of 2010.
struct Attachment
{
    static constexpr QLatin1StringView type = "attachment"_L1;

    SectionId id;
    QString title;    ///< 证据名称.
    QString category; ///< Code of attachment_kind.
    PartyId party;    ///< The party who gave it; null: nobody of the case.
    QString giver;    ///< Who gave it, where it was no party.
    QDate receivedOn;
    bool original = false; ///< The original was handed in or shown; else a copy.
    int pages = 0;         ///< 0: not counted.
    QString proves;        ///< 证明内容.
    QString fileName;      ///< As it was called where it came from, without folders.
    QString mediaType;     ///< E.g. image/jpeg; empty without a file.
    QString file;          ///< SHA-256 of its bytes in the room; empty: it is kept on paper alone.

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Attachment>
void fieldsOf(V &visit, T &a)
{
    visit("title"_L1, a.title, {.about = "What it is", .longest = 400});
    visit("category"_L1, a.category, {.about = "Kind of thing", .codes = "attachment_kind"_L1});
    visit("party"_L1, a.party, {.about = "The party who gave it"});
    visit("giver"_L1, a.giver, {.about = "Who gave it, where it was no party", .longest = 200});
    visit("received_on"_L1, a.receivedOn, {.about = "Day it was received"});
    visit("original"_L1, a.original, {.about = "The original was handed in or shown"});
    visit("pages"_L1, a.pages, {.about = "Number of pages; 0: not counted"});
    visit("proves"_L1, a.proves, {.about = "What it proves", .longest = 2000});
    visit("file_name"_L1, a.fileName, {.about = "Its name where it came from", .longest = 400});
    visit("media_type"_L1, a.mediaType, {.about = "Media type, e.g. image/jpeg", .longest = 200});
    visit("file"_L1, a.file,
          {.about = "SHA-256 of its bytes; empty: on paper alone", .longest = 64});
}

} // namespace maplebridge
