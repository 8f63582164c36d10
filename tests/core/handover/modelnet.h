// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/parcel.h"
#include "core/storage/projection.h"

#include <QRandomGenerator>

#include <memory>

namespace maplebridge::tests {

/// Takes everybody's word: the protocol is tried here, not the signatures.
class EverybodyVouches : public Vouching
{
public:
    Result<Mark> sign(const QByteArray & /*rid*/) const override
    {
        return Mark{QStringLiteral("k"), QByteArray(64, 's')};
    }
    Done verify(const RevisionLine & /*line*/, const Revision & /*revision*/,
                const Roster & /*roster*/) const override
    {
        return Success{};
    }
};

/// One computer of one office, with a real log in memory.
struct Computer
{
    QString site;
    QString parent;
    QStringList children;
    QString machine;
    std::unique_ptr<Database> database;
    qint64 skew = 0;   ///< How wrong its clock is, in seconds.
    QByteArray backup; ///< A copy of its file; empty for none.
    QList<int> done;   ///< Parcels it has taken in.
    QList<int> doneAtBackup;
};

/// What one computer shows of one section.
struct Shown
{
    QList<QByteArray> heads;
    QByteArray body;
    bool deleted = false;

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// A district with two street centres and five rooms that hand over by parcels, with everything
/// that goes wrong: lost, doubled, late and replayed parcels, crashes while taking in, restored
/// backups, snapshots put back, cloned disks, wild clocks. All chance comes from the seed.
class ModelNet
{
public:
    ModelNet(quint32 seed, const CodeTables *codes);

    void step(bool faults = true);
    /// Everybody hands over to everybody next to them, twice each.
    void heal(int rounds);
    /// The first thing that does not hold; empty when all does.
    QString firstFault();
    [[nodiscard]] int revisions();
    [[nodiscard]] QString failure() const { return m_failure; }

private:
    using Index = std::size_t;

    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] double chance() { return m_random.generateDouble(); }
    [[nodiscard]] LogPlace placeOf(Computer &computer) const;
    void setUp(Computer &computer);
    void create(Computer &computer);
    void edit(Computer &computer);
    void merge(Computer &computer);
    void transfer(Computer &computer);
    /// The parcel it wrote, as its number in the pool; -1 when it could not.
    int send(Computer &computer, const QString &to);
    void take(Computer &computer, int parcel, bool crash = false);
    void meddle(Computer &computer, double chance);
    void write(Computer &computer, const QList<Change> &changes, WriteContext context);
    void fail(const QString &what);

    QByteArray snapshot(Computer &computer);
    void putBack(Computer &computer, const QByteArray &bytes);
    void renew(Computer &computer);
    QList<QByteArray> rows(Computer &computer, const QString &sql);
    QHash<QByteArray, Shown> shown(Computer &computer);
    QHash<QByteArray, QByteArray> owners(Computer &computer);
    QByteArray state(Computer &computer);
    Computer &district() { return *m_computers.front(); }
    QString compareWithDistrict(const QString &when);
    QString checkReplays();
    QString checkForks();

    QRandomGenerator m_random;
    const CodeTables *m_codes;
    EverybodyVouches m_vouching;
    std::vector<std::unique_ptr<Computer>> m_computers;
    QList<Parcel> m_pool;
    qint64 m_time = 0;
    int m_counter = 0;
    QString m_failure;
};

} // namespace maplebridge::tests
