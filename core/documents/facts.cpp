// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/facts.h"

#include <algorithm>

namespace maplebridge {

QStringList Facts::keys() const
{
    QStringList keys = m_texts.keys() + m_items.keys();
    keys.sort();
    return keys;
}

Scope Scope::inside(const Facts *item) const
{
    Scope inner = *this;
    inner.m_levels.prepend(item);
    return inner;
}

bool Scope::knowsText(const QString &key) const
{
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [&key](const Facts *facts) { return facts->hasText(key); });
}

QString Scope::text(const QString &key) const
{
    for (const Facts *facts : m_levels) {
        if (facts->hasText(key))
            return facts->text(key);
    }
    return {};
}

bool Scope::isPresent(const QString &key) const
{
    if (const Facts *owner = listOwner(key))
        return !owner->items(key).isEmpty();
    return !text(key).isEmpty();
}

const Facts *Scope::listOwner(const QString &key) const
{
    for (const Facts *facts : m_levels) {
        if (facts->hasList(key))
            return facts;
    }
    return nullptr;
}

QStringList Scope::keys() const
{
    QStringList keys;
    for (const Facts *facts : m_levels)
        keys += facts->keys();
    return keys;
}

} // namespace maplebridge
