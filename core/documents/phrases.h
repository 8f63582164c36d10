// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/documents/inlinetext.h"

#include <QByteArray>

namespace maplebridge {

/// The small fixed words that papers share and that templates cannot hold, because a
/// sentence is put together from facts: roles, the sentence of an obligation, boxes.
/// Read from resources/papers/phrases.json.
class Phrases
{
public:
    /// Refuses a file in which a phrase is missing or names a field that no phrase has;
    /// `where` is the JSON pointer.
    static Result<Phrases> fromJson(const QByteArray &bytes);

    [[nodiscard]] QString word(const QString &key) const { return fill(key, {}); }
    [[nodiscard]] QString fill(const QString &key, const QHash<QString, QString> &values) const;
    /// "☑" or "□".
    [[nodiscard]] QString box(bool ticked) const
    {
        return word(ticked ? QStringLiteral("ticked") : QStringLiteral("unticked"));
    }
    /// `text`, or a drawn blank where it is empty.
    [[nodiscard]] QString orBlank(const QString &text) const
    {
        return text.isEmpty() ? word(QStringLiteral("blank")) : text;
    }
    [[nodiscard]] int number(const QString &key) const { return m_numbers.value(key); }

    /// The verb an obligation of money takes, from how its object ends: 损失 → 赔偿.
    [[nodiscard]] QString verbFor(const QString &object) const;
    [[nodiscard]] bool beginsWithVerb(const QString &object) const;
    [[nodiscard]] bool isWholeManner(const QString &manner) const;
    /// What a time zone is called on paper; empty for the usual one.
    [[nodiscard]] QString zoneName(const QString &zone) const { return m_zones.value(zone); }
    [[nodiscard]] QString version() const { return m_version; }

private:
    QString m_version;
    QHash<QString, QList<Piece>> m_words;
    QHash<QString, int> m_numbers;
    QHash<QString, QString> m_zones;
    QList<std::pair<QString, QString>> m_verbs; ///< Ending and verb; the first that fits.
    QStringList m_leadingVerbs;
    QStringList m_wholeManners;
};

} // namespace maplebridge
