// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casefile.h"

namespace maplebridge {

/// A sentence of the room's own that comes back in minutes.
struct Phrase
{
    static constexpr QLatin1StringView type = "phrase"_L1;

    SectionId id;
    QString text;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

template<typename V, typename T>
requires std::same_as<std::remove_const_t<T>, Phrase>
void fieldsOf(V &visit, T &p)
{
    visit("text"_L1, p.text, {.about = "The sentence", .required = true, .longest = 2000});
}

/// Sentences of one stage of a session (开场, 权利义务, 陈述 …).
struct PhraseGroup
{
    QString chinese;
    QString english;
    QStringList phrases; ///< With names such as {applicants} that a session fills in.
};

/// What minutes say again and again; data with its source (resources/rules).
struct PhraseBook
{
    QList<PhraseGroup> groups;

    static Result<PhraseBook> fromJson(const QByteArray &bytes);
};

/// Who stands for the names in phrases.
struct PhraseNames
{
    QString committee;
    QString mediator;
    QString recorder;
    QString applicants;
    QString respondents;
};

/// The names of a side, as a sentence lists them: 甲、乙.
[[nodiscard]] QString namesOfSide(const CaseFile &file, Side side);

/// The phrase with its names filled in; what is not known becomes a gap, ＿＿.
[[nodiscard]] QString filledPhrase(QString phrase, const PhraseNames &names);

} // namespace maplebridge
