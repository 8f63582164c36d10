// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/ownership.h"

namespace maplebridge {

/// Whether a revision counts as a fact, and why not.
enum class Standing {
    Counts,
    Waiting,    ///< For a revision it builds on, or for the one that opened its case.
    Unentitled, ///< Its office did not own the case, or it builds on one that was not entitled.
    Late,       ///< Written by a former owner without knowing that the case was handed over.
    Unreadable, ///< Its body breaks the rules of its type.
    Newer,      ///< Of a type or version that a later program knows.
};

/// What a section says, of all that was written about it.
struct EntityView
{
    QHash<QByteArray, Standing> standing; ///< Of every revision.
    QList<QByteArray> heads; ///< Those that nothing builds on; several are an open conflict.
    QByteArray shown;        ///< Whose body is shown; empty when none can be.
    qint64 born = 0;         ///< Clock of the earliest that counts.
    QString openedBy;        ///< The office that wrote that.
};

/// Who may write what: types to which any office may add, and what a body must look like.
struct EntityRules
{
    std::function<bool(const QString &type)> isOpenToAll;
    /// Counts, Unreadable or Newer.
    std::function<Standing(const Revision &)> readable;
    SuperiorOf isAbove;
};

/// The view on one entity; a pure function of its revisions and of the ownership of its case
/// (which is not asked for what belongs to an office as a whole). Late revisions and concurrent
/// ones are heads beside the shown one, never silently replaced or taken over. Shown is, among the
/// heads that count, one that is not a deletion before one that is, then the one of the later
/// tenure, the higher clock, the higher hash.
[[nodiscard]] EntityView viewOf(const QList<Revision> &revisions, const Ownership &ownership,
                                const EntityRules &rules);

/// Of two revisions the one that both build on last; empty when there is none. Gives the highest
/// clock among several.
[[nodiscard]] QByteArray commonAncestor(const QList<Revision> &revisions, const QByteArray &one,
                                        const QByteArray &other);

} // namespace maplebridge
