// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/roster.h"

#include <algorithm>

namespace maplebridge {

Roster::Roster(QString ownSite, const QList<RosterEntry> &entries) : m_own(std::move(ownSite))
{
    // What we wrote ourselves, then what those we know say about those right below them, and
    // what centres above say about themselves and those below them.
    take(entries, m_own);
    for (qsizetype i = 0; i < m_offices.size(); ++i) {
        const QString author = m_offices.at(i).site; // the list grows meanwhile
        take(entries, author);
    }
    std::sort(m_offices.begin(), m_offices.end(), [](const Office &a, const Office &b) {
        return std::tie(a.name, a.site) < std::tie(b.name, b.site);
    });
}

void Roster::take(const QList<RosterEntry> &entries, const QString &author)
{
    const Office *self = find(m_own);
    const QString above = self == nullptr ? QString() : self->parent;
    for (const RosterEntry &entry : entries) {
        const Office &office = entry.office;
        if (entry.author != author || office.site.isEmpty() || find(office.site) != nullptr)
            continue;
        const bool ours = author == m_own;
        const bool belowAuthor = office.parent == author && office.site != m_own;
        const bool sameAbove = author == above && office.site != m_own;
        if (ours || belowAuthor || sameAbove)
            m_offices.append(office);
    }
}

const Office *Roster::find(const QString &site) const
{
    const auto found = std::find_if(m_offices.begin(), m_offices.end(),
                                    [&site](const Office &one) { return one.site == site; });
    return found == m_offices.end() ? nullptr : &*found;
}

const Office *Roster::parent() const
{
    const Office *own = self();
    return own == nullptr || own->parent.isEmpty() ? nullptr : find(own->parent);
}

QList<const Office *> Roster::children() const
{
    QList<const Office *> below;
    for (const Office &one : m_offices) {
        if (one.parent == m_own && one.site != m_own)
            below.append(&one);
    }
    return below;
}

QStringList Roster::withBelow(const QString &site) const
{
    QStringList sites{site};
    for (qsizetype i = 0; i < sites.size(); ++i) {
        for (const Office &one : m_offices) {
            if (one.parent == sites.at(i) && !sites.contains(one.site))
                sites += one.site;
        }
    }
    return sites;
}

bool Roster::isAbove(const QString &above, const QString &below) const
{
    QString at = below;
    // A ring of parents would be somebody's mistake: no walk is longer than the roster.
    for (qsizetype i = 0; i <= m_offices.size(); ++i) {
        const Office *office = find(at);
        if (office == nullptr || office->parent.isEmpty())
            return false;
        at = office->parent;
        if (at == above)
            return true;
    }
    return false;
}

QString Roster::childTowards(const QString &site) const
{
    for (const Office *child : children()) {
        if (child->site == site || isAbove(child->site, site))
            return child->site;
    }
    return {};
}

QString Roster::nameOf(const QString &site) const
{
    const Office *office = find(site);
    return office == nullptr || office->name.isEmpty() ? site : office->name;
}

} // namespace maplebridge
