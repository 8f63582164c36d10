// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/handover/modelnet.h"

#include "core/base/canonicaljson.h"
#include "core/handover/transfer.h"
#include "core/storage/migrator.h"

#include <sqlite3.h>

#include <algorithm>

namespace maplebridge::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngParcels = 12;

struct TreeRow
{
    const char *site;
    const char *parent;
};
constexpr std::array<TreeRow, 8> tree{{{"D", ""},
                                       {"S1", "D"},
                                       {"S2", "D"},
                                       {"R1", "S1"},
                                       {"R2", "S1"},
                                       {"R3", "S1"},
                                       {"R4", "S2"},
                                       {"R5", "S2"}}};

Office officeOf(const TreeRow &row)
{
    Office office;
    office.id = OfficeId::fresh();
    office.site = QString::fromLatin1(row.site);
    office.parent = QString::fromLatin1(row.parent);
    office.name = office.site;
    return office;
}

} // namespace

ModelNet::ModelNet(quint32 seed, const CodeTables *codes) : m_random(seed), m_codes(codes)
{
    for (const TreeRow &row : tree) {
        auto computer = std::make_unique<Computer>();
        computer->site = QString::fromLatin1(row.site);
        computer->parent = QString::fromLatin1(row.parent);
        computer->machine = u"m%1"_s.arg(++m_counter);
        for (const TreeRow &other : tree) {
            if (computer->site == QLatin1StringView(other.parent))
                computer->children += QString::fromLatin1(other.site);
        }
        setUp(*computer);
        m_computers.push_back(std::move(computer));
    }
}

void ModelNet::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = u"at %1: %2"_s.arg(m_time).arg(what);
}

LogPlace ModelNet::placeOf(Computer &computer) const
{
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return {computer.database.get(), m_codes, start.addSecs(m_time * 60 + computer.skew)};
}

void ModelNet::setUp(Computer &computer)
{
    auto opened = Database::open(u":memory:"_s, Database::Mode::Writer);
    if (!opened || !migrate(opened.value().get())) {
        fail(u"no database"_s);
        return;
    }
    computer.database = std::move(opened).value();
    {
        const auto transaction = Transaction::begin(computer.database.get());
        if (!RevisionLog(computer.database.get())
                 .begin(computer.site, computer.machine, placeOf(computer).at)
            || !transaction.value()->commit())
            fail(u"no identity"_s);
    }
    QList<Change> changes;
    for (const TreeRow &row : tree) {
        const Office office = officeOf(row);
        if (office.site == computer.site || office.site == computer.parent
            || office.parent == computer.site)
            changes.append({QString(Office::type), office.id.uuid(), {}, bodyOf(office)});
    }
    write(computer, changes, {});
}

void ModelNet::write(Computer &computer, const QList<Change> &changes, WriteContext context)
{
    const LogPlace place = placeOf(computer);
    context.at = place.at;
    context.call = newUuid();
    auto transaction = Transaction::begin(place.database);
    RevisionLog log(place.database);
    Projection projection(place.database, m_codes);
    QSet<QUuid> cases;
    for (const Change &change : changes) {
        const auto revision = log.append(change, context);
        if (!revision) {
            fail(revision.error().detail);
            return;
        }
        if (revision.value().rid.isEmpty())
            continue;
        if (const Done drawn = projection.draw(revision.value()); !drawn)
            fail(u"draw: "_s + drawn.error().detail);
        if (!change.caseId.isNull())
            cases.insert(change.caseId);
    }
    for (const QUuid &caseId : std::as_const(cases)) {
        if (const Done drawn = projection.drawCase(caseId, Projection::Trouble::Notes); !drawn)
            fail(u"draw case: "_s + drawn.error().detail);
    }
    if (!transaction.value()->commit())
        fail(u"commit"_s);
}

QList<QByteArray> ModelNet::rows(Computer &computer, const QString &sql)
{
    QList<QByteArray> found;
    auto read = Statement::prepare(*computer.database, sql);
    if (!read || !read.value().exec()) {
        fail(u"sql: "_s + sql);
        return found;
    }
    while (read.value().next())
        found.append(read.value().bytes(0));
    return found;
}

void ModelNet::create(Computer &computer)
{
    const QUuid id = newUuid();
    Change record{u"case"_s, id, id, QJsonObject{{u"place"_s, u"new %1"_s.arg(++m_counter)}}};
    Change story{u"case_narrative"_s, newUuid(), id,
                 QJsonObject{{u"summary"_s, u"told %1"_s.arg(m_counter)}}};
    write(computer, {record, story}, {});
}

void ModelNet::edit(Computer &computer)
{
    const auto own = rows(computer, u"SELECT hex(section.entity) || hex(section.case_id) "
                                    "FROM section JOIN case_owner USING (case_id) "
                                    "WHERE case_owner.site = '%1' AND type LIKE 'case%' "
                                    "AND section.deleted = 0 ORDER BY 1"_s.arg(computer.site));
    if (own.isEmpty())
        return;
    const QByteArray pick = QByteArray::fromHex(own.at(below(static_cast<int>(own.size()))));
    const QUuid entity = QUuid::fromRfc4122(pick.left(16));
    const QUuid caseId = QUuid::fromRfc4122(pick.mid(16));
    const bool record = entity == caseId;
    const QString value = u"edit %1"_s.arg(++m_counter);
    write(computer,
          {{record ? u"case"_s : u"case_narrative"_s, entity, caseId,
            QJsonObject{{record ? u"place"_s : u"summary"_s, value}}}},
          {});
}

void ModelNet::merge(Computer &computer)
{
    const auto open = rows(
        computer, u"SELECT hex(head.entity) || hex(revision.case_id) || revision.type || '/' || "
                  "case_owner.site FROM head JOIN revision USING (rid) "
                  "JOIN case_owner ON case_owner.case_id = revision.case_id "
                  "WHERE revision.type LIKE 'case%' GROUP BY head.entity HAVING COUNT(*) > 1 "
                  "ORDER BY 1"_s);
    if (open.isEmpty())
        return;
    const QByteArray pick = open.at(below(static_cast<int>(open.size())));
    const QString owner = QString::fromLatin1(pick.mid(pick.indexOf('/') + 1));
    const QString type = QString::fromLatin1(pick.mid(64, pick.indexOf('/') - 64));
    bool ruling = false;
    for (QString at = owner; at != computer.site;) {
        const auto row = std::ranges::find_if(
            tree, [&at](const TreeRow &one) { return at == QLatin1StringView(one.site); });
        if (row == tree.end() || QByteArray(row->parent).isEmpty())
            return; // neither the owner nor above it
        at = QString::fromLatin1(row->parent);
        ruling = true;
    }
    WriteContext context;
    context.settles = true;
    const QString value = u"merged %1"_s.arg(++m_counter);
    write(computer,
          {{type, QUuid::fromRfc4122(QByteArray::fromHex(pick.left(32))),
            QUuid::fromRfc4122(QByteArray::fromHex(pick.mid(32, 32))),
            QJsonObject{{type == u"case" ? u"place"_s : u"summary"_s, value}}, false, ruling}},
          context);
}

void ModelNet::transfer(Computer &computer)
{
    const auto own = rows(computer, u"SELECT case_id FROM case_owner WHERE site = '%1' "
                                    "ORDER BY case_id"_s.arg(computer.site));
    QStringList targets = computer.children;
    if (!computer.parent.isEmpty())
        targets += computer.parent;
    if (own.isEmpty() || targets.isEmpty())
        return;
    const QUuid caseId = QUuid::fromRfc4122(own.at(below(static_cast<int>(own.size()))));
    const QString to = targets.at(below(static_cast<int>(targets.size())));
    const auto change = transferOf(*computer.database, caseId, to);
    if (!change)
        return; // an open conflict
    WriteContext context;
    if (to != computer.parent)
        context.to = to;
    write(computer, {change.value()}, context);
}

int ModelNet::send(Computer &computer, const QString &to)
{
    const LogPlace place = placeOf(computer);
    auto parcel = makeParcel(place, to, m_vouching);
    if (!parcel) {
        fail(u"make: "_s + parcel.error().detail);
        return -1;
    }
    if (const Done noted = noteSent(place, parcel.value(), {}, {}, 0); !noted)
        fail(u"note: "_s + noted.error().detail);
    m_pool.append(std::move(parcel).value());
    return static_cast<int>(m_pool.size()) - 1;
}

void ModelNet::take(Computer &computer, int parcel, bool crash)
{
    const auto taken = takeParcel(placeOf(computer), m_pool.at(parcel), m_vouching,
                                  {QByteArray::number(parcel).rightJustified(32, '0'), {}, 0},
                                  crash ? TakeMode::Preview : TakeMode::Keep);
    if (!taken)
        fail(u"take at %1: %2 %3"_s.arg(computer.site, taken.error().detail, taken.error().where));
    else if (!crash)
        computer.done.append(parcel);
}

QByteArray ModelNet::snapshot(Computer &computer)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(computer.database->handle(), "main", &size, 0);
    QByteArray copy(reinterpret_cast<const char *>(bytes), size); // NOLINT
    sqlite3_free(bytes);
    return copy;
}

void ModelNet::putBack(Computer &computer, const QByteArray &bytes)
{
    computer.database->idleQueries()->queries.clear(); // they belong to the file that goes
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<quint64>(bytes.size())));
    std::copy(bytes.begin(), bytes.end(), copy);
    if (sqlite3_deserialize(computer.database->handle(), "main", copy, bytes.size(), bytes.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        fail(u"put back"_s);
}

void ModelNet::renew(Computer &computer)
{
    auto transaction = Transaction::begin(computer.database.get());
    if (!RevisionLog(computer.database.get()).renewReplica(computer.machine, placeOf(computer).at)
        || !transaction.value()->commit())
        fail(u"renew"_s);
}

void ModelNet::meddle(Computer &computer, double chance)
{
    if (chance < .25) {
        computer.backup = snapshot(computer);
        computer.doneAtBackup = computer.done;
    } else if (chance < .5 && !computer.backup.isEmpty()) {
        // A backup put back, noticed or not.
        putBack(computer, computer.backup);
        computer.done = computer.doneAtBackup;
        if (this->chance() < .5)
            renew(computer);
    } else if (chance < .62 && computer.children.isEmpty()
               && std::ranges::count_if(m_computers, [&](const auto &one) {
                      return one->site == computer.site;
                  }) < 2)
    {
        // A disk cloned: two computers with one identity.
        auto clone = std::make_unique<Computer>();
        clone->site = computer.site;
        clone->parent = computer.parent;
        clone->done = computer.done;
        clone->machine = u"m%1"_s.arg(++m_counter);
        auto opened = Database::open(u":memory:"_s, Database::Mode::Writer);
        clone->database = std::move(opened).value();
        putBack(*clone, snapshot(computer));
        if (this->chance() < .5)
            renew(*clone);
        m_computers.push_back(std::move(clone));
    } else {
        const std::array<qint64, 5> skews{0, 0, -6'000'000, 6'000'000, 30'000};
        computer.skew = skews.at(static_cast<Index>(below(5)));
    }
}

void ModelNet::step(bool faults)
{
    ++m_time;
    Computer &computer = *m_computers.at(static_cast<Index>(below(int(m_computers.size()))));
    QStringList next = computer.children;
    if (!computer.parent.isEmpty())
        next += computer.parent;
    const double x = chance();
    if (x < .16) {
        create(computer);
    } else if (x < .36) {
        edit(computer);
    } else if (x < .40) {
        transfer(computer);
    } else if (x < .43) {
        merge(computer);
    } else if (x < .62) {
        const QString to = next.at(below(static_cast<int>(next.size())));
        send(computer, to);
        if (faults && chance() < .1)
            send(computer, to);
    } else if (x < .92 && !m_pool.isEmpty()) {
        const int size = static_cast<int>(m_pool.size());
        const int parcel
            = chance() < .4 ? below(size) : size - 1 - below(std::min(size, youngParcels));
        std::vector<Computer *> there;
        for (const auto &one : m_computers) {
            if (one->site == m_pool.at(parcel).to)
                there.push_back(one.get());
        }
        Computer &target = *there.at(static_cast<Index>(below(int(there.size()))));
        if (faults && chance() < .12) {
            // Set back silently right after taking in, perhaps with parcels sent in between.
            const QByteArray before = snapshot(target);
            const QList<int> done = target.done;
            take(target, parcel);
            for (int sent = below(3); sent > 0; --sent) {
                QStringList to = target.children;
                if (!target.parent.isEmpty())
                    to += target.parent;
                send(target, to.at(below(static_cast<int>(to.size()))));
            }
            putBack(target, before);
            target.done = done;
        } else {
            take(target, parcel, faults && chance() < .15);
        }
    } else if (faults) {
        meddle(computer, chance());
    }
}

void ModelNet::heal(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        const Index count = m_computers.size();
        for (Index i = 0; i < count; ++i) {
            Computer &computer = *m_computers.at(i);
            QStringList next = computer.children;
            if (!computer.parent.isEmpty())
                next += computer.parent;
            for (const QString &to : std::as_const(next)) {
                const int parcel = send(computer, to);
                if (parcel < 0)
                    return;
                for (const auto &other : m_computers) {
                    if (other->site != to)
                        continue;
                    take(*other, parcel);
                    take(*other, parcel);
                }
            }
        }
    }
}

QHash<QByteArray, Shown> ModelNet::shown(Computer &computer)
{
    QHash<QByteArray, Shown> sections;
    auto read = Statement::prepare(*computer.database, u"SELECT entity, body, deleted FROM section "
                                                       "WHERE case_id IS NOT NULL"_s);
    if (!read || !read.value().exec())
        fail(u"sections"_s);
    while (read.value().next())
        sections[read.value().bytes(0)] = {{}, read.value().bytes(1), read.value().number(2) == 1};
    auto heads = Statement::prepare(*computer.database,
                                    u"SELECT head.entity, head.rid FROM head "
                                    "JOIN revision USING (rid) WHERE revision.case_id IS NOT NULL "
                                    "ORDER BY head.rid"_s);
    if (!heads || !heads.value().exec())
        fail(u"heads"_s);
    while (heads.value().next())
        sections[heads.value().bytes(0)].heads.append(heads.value().bytes(1));
    return sections;
}

QHash<QByteArray, QByteArray> ModelNet::owners(Computer &computer)
{
    QHash<QByteArray, QByteArray> found;
    for (const QByteArray &row : rows(computer, u"SELECT hex(case_id) || site FROM case_owner"_s))
        found.insert(row.left(32), row.mid(32));
    return found;
}

QByteArray ModelNet::state(Computer &computer)
{
    const auto print = Projection(computer.database.get(), m_codes).fingerprint();
    return rows(computer, u"SELECT hex(rid) FROM revision ORDER BY rid"_s).join()
           + (print ? print.value().toLatin1() : QByteArray("?"));
}

QString ModelNet::compareWithDistrict(const QString &when)
{
    const auto there = shown(district());
    const auto theirOwners = owners(district());
    for (const auto &computer : m_computers) {
        const auto here = shown(*computer);
        for (auto it = here.constBegin(); it != here.constEnd(); ++it) {
            if (there.value(it.key()) != it.value())
                return u"%1: %2 shows a section otherwise than the district"_s.arg(when,
                                                                                   computer->site);
        }
        const auto ours = owners(*computer);
        for (auto it = theirOwners.constBegin(); it != theirOwners.constEnd(); ++it) {
            if (it.value() == computer->site.toLatin1() && ours.value(it.key()) != it.value())
                return u"%1: %2 does not have its own case"_s.arg(when, computer->site);
            if (ours.contains(it.key()) && ours.value(it.key()) != it.value())
                return u"%1: %2 sees another owner"_s.arg(when, computer->site);
        }
    }
    return {};
}

QString ModelNet::checkReplays()
{
    for (const auto &computer : m_computers) {
        const QByteArray before = state(*computer);
        for (int i = 0; i < 8 && !computer->done.isEmpty(); ++i)
            take(*computer, computer->done.at(below(static_cast<int>(computer->done.size()))));
        if (state(*computer) != before)
            return u"a replay changed "_s + computer->site;
    }
    return {};
}

QString ModelNet::checkForks()
{
    QHash<QByteArray, QSet<QByteArray>> places;
    for (const auto &computer : m_computers) {
        for (const QByteArray &row :
             rows(*computer, u"SELECT hex(feed.replica) || feed.channel || '/' || seq || '=' || "
                             "hex(rid) FROM revision JOIN feed USING (fid)"_s))
            places[row.left(row.indexOf('='))].insert(row.mid(row.indexOf('=')));
    }
    const QList<QByteArray> known
        = rows(district(), u"SELECT hex(feed.replica) || feed.channel || '/' || seq "
                           "FROM fork JOIN feed USING (fid)"_s);
    for (auto it = places.constBegin(); it != places.constEnd(); ++it) {
        if (it.value().size() > 1 && !known.contains(it.key()))
            return u"two branches of a feed are not known at the district"_s;
    }
    return {};
}

QString ModelNet::firstFault()
{
    if (!m_failure.isEmpty())
        return m_failure;
    QSet<QByteArray> live;
    for (const auto &computer : m_computers) {
        for (const QByteArray &rid : rows(*computer, u"SELECT rid FROM revision"_s))
            live.insert(rid);
    }
    for (const QByteArray &rid : rows(district(), u"SELECT rid FROM revision"_s))
        live.remove(rid);
    if (!live.isEmpty())
        return u"the district misses %1 entries that exist somewhere"_s.arg(live.size());
    if (const QString fault = compareWithDistrict(u"after healing"_s); !fault.isEmpty())
        return fault;
    // Without further faults identities have to have parted by now.
    const auto forks
        = rows(district(), u"SELECT hex(replica) || '/' || seq FROM fork JOIN feed USING (fid)"_s);
    for (int i = 0; i < 40; ++i) {
        ++m_time;
        Computer &computer = *m_computers.at(static_cast<Index>(below(int(m_computers.size()))));
        chance() < .5 ? create(computer) : edit(computer);
    }
    heal(7);
    for (const QByteArray &row :
         rows(district(), u"SELECT hex(replica) || '/' || seq FROM fork JOIN feed USING (fid)"_s))
    {
        // A clone that was never seen may part only now; one that was seen must have parted.
        const bool wasSeen = std::ranges::any_of(
            forks, [&row](const QByteArray &old) { return old.left(32) == row.left(32); });
        if (wasSeen && !forks.contains(row))
            return u"identities still fork after the notice"_s;
    }
    if (const QString fault = checkReplays(); !fault.isEmpty())
        return fault;
    for (int i = 0; i < 40 && !m_pool.isEmpty(); ++i) {
        const int parcel = below(static_cast<int>(m_pool.size()));
        for (const auto &computer : m_computers) {
            if (computer->site == m_pool.at(parcel).to)
                take(*computer, parcel);
        }
    }
    heal(8);
    if (const QString fault = compareWithDistrict(u"late delivery"_s); !fault.isEmpty())
        return fault;
    for (const auto &computer : m_computers) {
        Projection projection(computer->database.get(), m_codes);
        auto transaction = Transaction::begin(computer->database.get());
        const auto before = projection.fingerprint();
        const Done rebuilt = projection.rebuild();
        const auto after = projection.fingerprint();
        if (!rebuilt || !before || !after || before.value() != after.value())
            return u"the tables of %1 differ from its log"_s.arg(computer->site);
        if (const Done sound = RevisionLog(computer->database.get()).verify(); !sound)
            return u"log of %1: %2"_s.arg(computer->site, sound.error().detail);
    }
    if (const QString fault = checkForks(); !fault.isEmpty())
        return fault;
    return m_failure;
}

int ModelNet::revisions()
{
    return static_cast<int>(rows(district(), u"SELECT rid FROM revision"_s).size());
}

} // namespace maplebridge::tests
