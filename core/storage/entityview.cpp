// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/entityview.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace maplebridge {
namespace {

using Graph = QHash<QByteArray, const Revision *>;

/// The revision and all it builds on, as far as they are here.
QSet<QByteArray> lineageOf(const Graph &graph, const QByteArray &rid)
{
    QSet<QByteArray> seen;
    QList<QByteArray> open{rid};
    while (!open.isEmpty()) {
        const QByteArray at = open.takeLast();
        const Revision *revision = graph.value(at);
        if (revision == nullptr || seen.contains(at))
            continue;
        seen.insert(at);
        open += revision->parents;
    }
    return seen;
}

/// Judges the revisions of one entity, each once and after those it builds on.
class Judge
{
public:
    Judge(const QList<Revision> &revisions, const Ownership *ownership, const EntityRules *rules)
        : m_ownership(ownership), m_rules(rules)
    {
        const Revision *first = nullptr;
        for (const Revision &one : revisions) {
            m_graph.insert(one.rid, &one);
            if (one.parents.isEmpty()
                && (first == nullptr
                    || std::tie(one.hlc, one.rid) < std::tie(first->hlc, first->rid)))
                first = &one;
        }
        m_openedBy = first == nullptr ? QString() : first->site;
    }

    [[nodiscard]] const Graph &graph() const { return m_graph; }
    [[nodiscard]] QString openedBy() const { return m_openedBy; }

    Standing judge(const QByteArray &rid)
    {
        if (const auto known = m_standing.constFind(rid); known != m_standing.constEnd())
            return *known;
        // A chain can be longer than a stack is deep: first what it builds on, without recursion.
        QList<QByteArray> open{rid};
        while (!open.isEmpty()) {
            const QByteArray at = open.last();
            bool ready = true;
            for (const QByteArray &parent : m_graph.value(at)->parents) {
                if (m_graph.contains(parent) && !m_standing.contains(parent)) {
                    open.append(parent);
                    ready = false;
                }
            }
            if (!ready)
                continue;
            open.removeLast();
            m_standing.insert(at, judged(*m_graph.value(at)));
        }
        return m_standing.value(rid);
    }

    [[nodiscard]] const QHash<QByteArray, Standing> &all() const { return m_standing; }

private:
    Standing judged(const Revision &one)
    {
        for (const QByteArray &parent : one.parents) {
            if (!m_graph.contains(parent))
                return Standing::Waiting;
            const Standing before = m_standing.value(parent);
            if (before == Standing::Waiting || before == Standing::Unentitled)
                return before;
        }
        const Standing entitled = entitlementOf(one);
        return entitled == Standing::Counts || entitled == Standing::Late ? readOr(one, entitled)
                                                                          : entitled;
    }

    [[nodiscard]] Standing readOr(const Revision &one, Standing otherwise) const
    {
        const Standing readable = one.deletes ? Standing::Counts : m_rules->readable(one);
        return readable == Standing::Counts ? otherwise : readable;
    }

    [[nodiscard]] Standing entitlementOf(const Revision &one)
    {
        if (m_rules->isOpenToAll(one.type))
            return one.parents.isEmpty() || one.site == m_openedBy ? Standing::Counts
                                                                   : Standing::Unentitled;
        if (one.caseId.isNull())
            return one.site == m_openedBy ? Standing::Counts : Standing::Unentitled;
        if (!m_ownership->isKnown())
            return Standing::Waiting;
        if (one.entity == transferEntity(one.caseId))
            return m_ownership->isTransfer(one.rid) ? Standing::Counts : Standing::Unentitled;
        const QString owner = m_ownership->ownerBy(one.tenure);
        if (owner.isEmpty())
            return Standing::Waiting; // for the transfer it names
        if (isRuling(one) && m_rules->isAbove(one.site, owner))
            return Standing::Counts;
        if (one.site != owner)
            return Standing::Unentitled;
        return isLate(one) ? Standing::Late : Standing::Counts;
    }

    /// Settles a conflict, or takes such a decision back.
    [[nodiscard]] bool isRuling(const Revision &one) const
    {
        return one.ruling
               && (one.parents.size() > 1
                   || (one.parents.size() == 1 && m_graph.value(one.parents.first())->ruling));
    }

    [[nodiscard]] bool isLate(const Revision &one)
    {
        bool lost = false;
        const Ownership::Transfer *end = m_ownership->endOf(one.tenure, &lost);
        if (lost)
            return true;
        if (end == nullptr)
            return false;
        if (!m_handedOver.contains(end->rid))
            m_handedOver.insert(end->rid, lineageOf(m_graph, end->heads.value(one.entity)));
        return !m_handedOver.value(end->rid).contains(one.rid);
    }

    const Ownership *m_ownership;
    const EntityRules *m_rules;
    Graph m_graph;
    QString m_openedBy;
    QHash<QByteArray, Standing> m_standing;
    QHash<QByteArray, QSet<QByteArray>> m_handedOver; ///< Lineage of what each transfer handed on.
};

bool isFact(Standing standing)
{
    return standing == Standing::Counts || standing == Standing::Unreadable
           || standing == Standing::Newer;
}

/// Those that nothing of the same set builds on.
QList<const Revision *> tipsOf(const QList<const Revision *> &set)
{
    QSet<QByteArray> builtOn;
    for (const Revision *one : set) {
        for (const QByteArray &parent : one->parents)
            builtOn.insert(parent);
    }
    QList<const Revision *> tips;
    for (const Revision *one : set) {
        if (!builtOn.contains(one->rid))
            tips.append(one);
    }
    return tips;
}

} // namespace

EntityView viewOf(const QList<Revision> &revisions, const Ownership &ownership,
                  const EntityRules &rules)
{
    Judge judge(revisions, &ownership, &rules);
    QList<const Revision *> facts;
    QList<const Revision *> known; // facts and late ones
    EntityView view;
    view.openedBy = judge.openedBy();
    for (const Revision &one : revisions) {
        const Standing standing = judge.judge(one.rid);
        if (isFact(standing))
            facts.append(&one);
        if (isFact(standing) || standing == Standing::Late)
            known.append(&one);
    }
    view.standing = judge.all();
    QList<const Revision *> heads = tipsOf(facts);
    const QList<const Revision *> candidates = heads.isEmpty() ? tipsOf(known) : heads;
    for (const Revision *one : tipsOf(known)) {
        if (!heads.contains(one))
            heads.append(one);
    }
    const auto rank = [&](const Revision *one) {
        return std::tuple(!one->deletes, ownership.epochOf(one->tenure), one->hlc, one->rid);
    };
    const auto best = [&](const QList<const Revision *> &among) {
        const Revision *found = nullptr;
        for (const Revision *one : among) {
            const Standing standing = view.standing.value(one->rid);
            if ((standing == Standing::Counts || standing == Standing::Late)
                && (found == nullptr || rank(one) > rank(found)))
                found = one;
        }
        return found;
    };
    const Revision *shown = best(candidates);
    if (shown == nullptr)
        shown = best(known); // what stood there before a later program wrote
    view.shown = shown == nullptr ? QByteArray() : shown->rid;
    for (const Revision *one : std::as_const(heads))
        view.heads.append(one->rid);
    std::sort(view.heads.begin(), view.heads.end());
    view.born = known.isEmpty()
                    ? 0
                    : (*std::min_element(known.begin(), known.end(), [](auto *a, auto *b) {
                          return a->hlc < b->hlc;
                      }))->hlc;
    return view;
}

QByteArray commonAncestor(const QList<Revision> &revisions, const QByteArray &one,
                          const QByteArray &other)
{
    Graph graph;
    for (const Revision &revision : revisions)
        graph.insert(revision.rid, &revision);
    const Revision *found = nullptr;
    QSet<QByteArray> shared = lineageOf(graph, one);
    shared.intersect(lineageOf(graph, other));
    for (const QByteArray &rid : std::as_const(shared)) {
        const Revision *candidate = graph.value(rid);
        if (found == nullptr
            || std::tie(candidate->hlc, candidate->rid) > std::tie(found->hlc, found->rid))
            found = candidate;
    }
    return found == nullptr ? QByteArray() : found->rid;
}

} // namespace maplebridge
