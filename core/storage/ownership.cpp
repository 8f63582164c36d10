// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/ownership.h"

#include "core/base/id.h"

#include <QJsonObject>

#include <tuple>

namespace maplebridge {

using namespace Qt::StringLiterals;

QUuid transferEntity(const QUuid &caseId)
{
    QByteArray bytes = sha256Of("maplebridge-transfer-v1\n" + caseId.toRfc4122()).left(16);
    // Version 8 of RFC 9562: an id made from a hash.
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x80U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    return QUuid::fromRfc4122(bytes);
}

Ownership::Ownership(const QList<Revision> &opening, const QList<Revision> &transfers)
{
    const Revision *first = nullptr;
    for (const Revision &one : opening) {
        if (one.parents.isEmpty()
            && (first == nullptr || std::tie(one.hlc, one.rid) < std::tie(first->hlc, first->rid)))
            first = &one;
    }
    if (first == nullptr)
        return;
    m_openedBy = first->site;
    // A transfer counts once the one it follows does: as many rounds as there are links.
    for (bool grown = true; grown;) {
        grown = false;
        for (const Revision &one : transfers) {
            const bool follows = !one.parents.isEmpty();
            if (m_transfers.contains(one.rid) || one.deletes || !one.hasBody
                || one.parents.size() > 1 || (follows && !m_transfers.contains(one.parents.first()))
                || one.site != ownerBy(follows ? one.parents.first() : QByteArray()))
                continue;
            Transfer transfer;
            transfer.rid = one.rid;
            transfer.before = follows ? one.parents.first() : QByteArray();
            transfer.to = one.body.value("to"_L1).toString();
            transfer.epoch = epochOf(transfer.before) + 1;
            transfer.hlc = one.hlc;
            const QJsonObject heads = one.body.value("heads"_L1).toObject();
            for (auto it = heads.constBegin(); it != heads.constEnd(); ++it)
                transfer.heads.insert(uuidFromText(it.key()),
                                      QByteArray::fromHex(it.value().toString().toLatin1()));
            m_transfers.insert(one.rid, transfer);
            grown = true;
        }
    }
    const Transfer *newest = nullptr;
    for (const Transfer &one : std::as_const(m_transfers)) {
        if (newest == nullptr
            || std::tie(one.epoch, one.hlc, one.rid)
                   > std::tie(newest->epoch, newest->hlc, newest->rid))
            newest = &one;
    }
    if (newest != nullptr)
        m_tip = newest->rid;
}

QString Ownership::owner() const
{
    return ownerBy(m_tip);
}

int Ownership::epoch() const
{
    return epochOf(m_tip);
}

QString Ownership::ownerBy(const QByteArray &tenure) const
{
    return tenure.isEmpty() ? m_openedBy : m_transfers.value(tenure).to;
}

int Ownership::epochOf(const QByteArray &tenure) const
{
    return tenure.isEmpty() ? 0 : m_transfers.value(tenure).epoch;
}

const Ownership::Transfer *Ownership::endOf(const QByteArray &tenure, bool *lost) const
{
    *lost = false;
    QByteArray at = m_tip;
    while (at != tenure) {
        const auto found = m_transfers.constFind(at);
        if (found == m_transfers.constEnd()) {
            *lost = true; // the chain of today's owner does not pass there
            return nullptr;
        }
        if (found->before == tenure)
            return &*found;
        at = found->before;
    }
    return nullptr;
}

} // namespace maplebridge
