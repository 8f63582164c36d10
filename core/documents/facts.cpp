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
    inner.m_levels.append(item);
    return inner;
}

bool Scope::knowsText(const QString &key) const
{
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [&key](const Facts *facts) { return facts->hasText(key); });
}

QString Scope::text(const QString &key) const
{
    for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
        if ((*level)->hasText(key))
            return (*level)->text(key);
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
    for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
        if ((*level)->hasList(key))
            return *level;
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
