// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/storage/revision.h"

#include <QHash>

#include <functional>

namespace maplebridge {

/// Whether the first office stands above the second in the tree of offices.
using SuperiorOf = std::function<bool(const QString &above, const QString &below)>;

/// The entity that all handings over of a case are revisions of.
[[nodiscard]] QUuid transferEntity(const QUuid &caseId);

/// Whose a case was when, from its opening and its handings over. It rests on what they say of
/// each other alone, never on the order in which they came or on clocks: the same entries give the
/// same owner everywhere.
class Ownership
{
public:
    /// One handing over that counts.
    struct Transfer
    {
        QByteArray rid;
        QByteArray before; ///< The transfer it follows; empty for the first.
        QString to;
        int epoch = 1; ///< How many handings over there were with it.
        qint64 hlc = 0;
        QHash<QUuid, QByteArray> heads; ///< What each section said when it was handed over.
    };

    Ownership() = default;
    /// `opening`: all revisions of the section `case`; `transfers`: those of transferEntity().
    Ownership(const QList<Revision> &opening, const QList<Revision> &transfers);

    /// Nobody's while the revision that opened the case has not come.
    [[nodiscard]] bool isKnown() const { return !m_openedBy.isEmpty(); }
    [[nodiscard]] QString openedBy() const { return m_openedBy; }
    [[nodiscard]] QString owner() const; ///< Today's.
    /// The transfer today's owner has it by; empty for who opened it.
    [[nodiscard]] QByteArray tenure() const { return m_tip; }
    [[nodiscard]] int epoch() const;

    /// Whose the case is by that transfer; empty when it is not known or does not count.
    [[nodiscard]] QString ownerBy(const QByteArray &tenure) const;
    /// How many handings over led to that transfer.
    [[nodiscard]] int epochOf(const QByteArray &tenure) const;
    /// The handing over that ended the tenure; null when it lasts, or when the tenure itself was
    /// lost against another transfer (`lost` is set then).
    [[nodiscard]] const Transfer *endOf(const QByteArray &tenure, bool *lost) const;
    [[nodiscard]] bool isTransfer(const QByteArray &rid) const { return m_transfers.contains(rid); }

private:
    QString m_openedBy;
    QByteArray m_tip;
    QHash<QByteArray, Transfer> m_transfers;
};

} // namespace maplebridge
