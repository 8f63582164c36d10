// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Taking in what another office handed over.

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/handover/holdings.h"
#include "core/storage/peerbook.h"
#include "core/storage/rosterrepository.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

struct ReadLine
{
    const RevisionLine *line = nullptr;
    Revision revision;
};

/// What is known of a case before or after.
struct CaseState
{
    bool exists = false;
    QString owner;
    QString trouble;
    QString number;
    QString parties;
};

Result<CaseState> stateOf(const Database &database, const QUuid &caseId)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(database, QStringLiteral(R"(
        SELECT owner, trouble, number, applicants, respondents FROM mediation_case
         WHERE case_id = :id)")));
    read.bind(QStringLiteral(":id"), caseId.toRfc4122());
    RETURN_IF_ERROR(read.exec());
    if (!read.next())
        return CaseState{};
    return CaseState{true, read.text(0), read.text(1), read.text(2),
                     QString(read.text(3) + u" / " + read.text(4))};
}

Result<qint64> countOf(const Database &database, const QString &sql)
{
    ASSIGN_OR_RETURN(Statement read, Statement::prepare(database, sql));
    RETURN_IF_ERROR(read.exec());
    return read.next() ? read.number(0) : 0;
}

class Taker
{
public:
    Taker(const LogPlace *place, const Parcel *parcel, const Vouching *vouching)
        : m_place(place), m_parcel(parcel), m_vouching(vouching)
    {}

    Done read()
    {
        ASSIGN_OR_RETURN(m_identity, RevisionLog(m_place->database).identity());
        ASSIGN_OR_RETURN(m_roster, readRoster(*m_place->database, *m_place->codes));
        if (m_parcel->to != m_identity.site)
            return Error{ErrorCode::Refused, u"for another office"_s,
                         m_roster.nameOf(m_parcel->to)};
        const Office *from = m_roster.find(m_parcel->from);
        const bool above
            = m_roster.parent() != nullptr && m_roster.parent()->site == m_parcel->from;
        if (from == nullptr || from->closed || (!above && from->parent != m_identity.site))
            return Error{ErrorCode::Refused, u"not an office right above or below"_s,
                         m_roster.nameOf(m_parcel->from)};
        m_lines.reserve(m_parcel->lines.size());
        for (const RevisionLine &line : m_parcel->lines) {
            ASSIGN_OR_RETURN(Revision revision, strictRevisionOf(line.header));
            m_lines.append({&line, std::move(revision)});
        }
        std::sort(m_lines.begin(), m_lines.end(), [](const ReadLine &a, const ReadLine &b) {
            return std::tie(a.revision.replica, a.revision.channel, a.revision.seq, a.revision.rid)
                   < std::tie(b.revision.replica, b.revision.channel, b.revision.seq,
                              b.revision.rid);
        });
        return vouch();
    }

    /// Everything, inside the open transaction.
    Done take(Taken *taken)
    {
        for (const ReadLine &one : std::as_const(m_lines)) {
            if (!one.revision.caseId.isNull() && !m_before.contains(one.revision.caseId)) {
                ASSIGN_OR_RETURN(const CaseState state,
                                 stateOf(*m_place->database, one.revision.caseId));
                m_before.insert(one.revision.caseId, state);
            }
        }
        ASSIGN_OR_RETURN(const qint64 forksBefore,
                         countOf(*m_place->database, u"SELECT COUNT(*) FROM fork"_s));
        Receiver receiver(m_place->database, m_place->at);
        for (const ReadLine &one : std::as_const(m_lines))
            RETURN_IF_ERROR(receiver.take(*one.line, one.revision));
        RETURN_IF_ERROR(takeFiles(taken));
        RETURN_IF_ERROR(drawReceived(m_place->database, *m_place->codes, receiver.work()));
        ASSIGN_OR_RETURN(const qint64 forksAfter,
                         countOf(*m_place->database, u"SELECT COUNT(*) FROM fork"_s));
        RETURN_IF_ERROR(hear(taken));
        taken->revisions = receiver.work().revisions;
        taken->known = static_cast<int>(m_lines.size()) - taken->revisions;
        taken->forks = static_cast<int>(forksAfter - forksBefore);
        return report(receiver.work(), taken);
    }

private:
    /// Every entry needs its office's word. Offices that the parcel itself introduces are known to
    /// the check: their entries are vouched for by who introduces them.
    Done vouch()
    {
        QList<RosterEntry> entries;
        for (const Office &office : m_roster.offices())
            entries.append(
                {office.site == m_roster.ownSite() || office.parent == m_roster.ownSite()
                         || (m_roster.parent() != nullptr && office.site == m_roster.parent()->site)
                     ? m_roster.ownSite()
                     : office.parent,
                 office});
        for (const ReadLine &one : std::as_const(m_lines)) {
            if (one.revision.type != Office::type || !one.line->hasBody)
                continue;
            const auto body = strictJson(one.line->body);
            const auto office = body
                                    ? fromBody<Office>(body.value().toObject(), {}, *m_place->codes)
                                    : Result<Office>(body.error());
            if (office)
                entries.prepend({one.revision.site, office.value()});
        }
        const Roster roster(m_roster.ownSite(), entries);
        for (const ReadLine &one : std::as_const(m_lines)) {
            const Done sound = m_vouching->verify(*one.line, one.revision, roster);
            if (!sound)
                return Error{sound.error().code, sound.error().detail,
                             roster.nameOf(one.revision.site)};
        }
        return Success{};
    }

    Done takeFiles(Taken *taken)
    {
        for (const ParcelFile &file : m_parcel->files) {
            if (sha256Of(file.bytes) != file.sha256)
                return Error{ErrorCode::Invalid, u"a file does not fit its hash"_s};
            ASSIGN_OR_RETURN(Statement keep,
                             Statement::prepare(*m_place->database, QStringLiteral(R"(
                INSERT INTO attachment (sha256, media_type, size, bytes)
                VALUES (:sha256, :media_type, :size, :bytes) ON CONFLICT (sha256) DO NOTHING)")));
            keep.bind(QStringLiteral(":sha256"), file.sha256)
                .bind(QStringLiteral(":media_type"), file.mediaType)
                .bind(QStringLiteral(":size"), file.bytes.size())
                .bind(QStringLiteral(":bytes"), file.bytes);
            RETURN_IF_ERROR(keep.exec());
            taken->files += keep.changedRows() > 0 ? 1 : 0;
        }
        return Success{};
    }

    /// What the other office says of itself and of us.
    Done hear(Taken *taken)
    {
        PeerBook book(m_place->database);
        const qint64 echo = m_parcel->echo.value(m_identity.epoch, -1);
        ASSIGN_OR_RETURN(const qint64 issued, book.lastSent(m_parcel->from, m_identity.epoch));
        // It read a package we never wrote, or more of our feed than we have: this is an older
        // copy.
        bool older = echo > issued || m_parcel->forks.contains(m_identity.replica);
        ASSIGN_OR_RETURN(const Holdings own, holdingsOf(*m_place->database));
        for (auto it = m_parcel->holds.feeds.constBegin();
             it != m_parcel->holds.feeds.constEnd() && !older; ++it)
        {
            if (!it.key().startsWith(m_identity.replica))
                continue;
            ASSIGN_OR_RETURN(const bool ahead, isAheadOfUs(it.key(), it.value(), own));
            older = ahead;
        }
        ASSIGN_OR_RETURN(const bool doubled, hasOwnFork());
        older = older || doubled;
        RETURN_IF_ERROR(
            book.hear({m_parcel->from, m_parcel->replica, m_parcel->machine, m_parcel->epoch,
                       m_parcel->pno, echo, canonicalJson(jsonOf(m_parcel->holds)), m_place->at}));
        RETURN_IF_ERROR(book.see(m_parcel->from, m_parcel->epoch, m_parcel->pno));
        if (!older)
            return Success{};
        taken->renewed = true;
        return RevisionLog(m_place->database).renewReplica(m_identity.machine, m_place->at);
    }

    Result<bool> isAheadOfUs(const QByteArray &key, const FeedReach &mark, const Holdings &own)
    {
        const FeedReach ours = own.feeds.value(key);
        if (mark.length > ours.length)
            return true;
        ASSIGN_OR_RETURN(Statement at, Statement::prepare(*m_place->database, QStringLiteral(R"(
            SELECT revision.rid FROM revision JOIN feed ON feed.fid = revision.fid
             WHERE feed.replica = :replica AND feed.channel = :channel
               AND revision.seq = :seq AND revision.in_log = 1)")));
        at.bind(QStringLiteral(":replica"), key.left(16))
            .bind(QStringLiteral(":channel"), QString::fromUtf8(key.mid(16)))
            .bind(QStringLiteral(":seq"), mark.length);
        RETURN_IF_ERROR(at.exec());
        return !at.next() || at.bytes(0) != mark.tip;
    }

    /// Entries of our own replica came that are not ours: somebody else writes as we do.
    Result<bool> hasOwnFork()
    {
        ASSIGN_OR_RETURN(Statement find, Statement::prepare(*m_place->database, QStringLiteral(R"(
            SELECT EXISTS (SELECT 1 FROM fork JOIN feed ON feed.fid = fork.fid
                            WHERE feed.replica = :replica)
                OR EXISTS (SELECT 1 FROM revision JOIN feed ON feed.fid = revision.fid
                            WHERE feed.replica = :replica AND revision.received_at <> ''))")));
        find.bind(QStringLiteral(":replica"), m_identity.replica);
        RETURN_IF_ERROR(find.exec());
        return find.next() && find.number(0) == 1;
    }

    Done report(const ReceivedWork &work, Taken *taken)
    {
        QHash<QUuid, QSet<QString>> types;
        for (const ReadLine &one : std::as_const(m_lines)) {
            const QUuid entity = one.revision.entity;
            if (one.revision.type == OfficeNote::type
                && (work.entities.contains(entity) || work.offices.contains(entity)))
                ++taken->notes;
            if (work.entities.contains(one.revision.entity))
                types[one.revision.caseId].insert(one.revision.type);
        }
        for (const QUuid &caseId : work.cases) {
            const CaseState before = m_before.value(caseId);
            ASSIGN_OR_RETURN(const CaseState after, stateOf(*m_place->database, caseId));
            TakenCase one;
            one.id = caseId;
            one.number = after.number;
            one.parties = after.parties;
            one.isNew = !before.exists;
            one.types = types.value(caseId).values();
            one.types.sort();
            one.ownerBefore = before.owner;
            one.owner = after.owner;
            one.trouble = after.trouble;
            one.troubleIsNew = after.trouble != before.trouble;
            taken->cases.append(one);
        }
        std::sort(taken->cases.begin(), taken->cases.end(),
                  [](const TakenCase &a, const TakenCase &b) {
                      return a.id.toRfc4122() < b.id.toRfc4122();
                  });
        return Success{};
    }

    const LogPlace *m_place;
    const Parcel *m_parcel;
    const Vouching *m_vouching;
    LogIdentity m_identity;
    Roster m_roster;
    QList<ReadLine> m_lines;
    QHash<QUuid, CaseState> m_before;
};

QByteArray reportOf(const Taken &taken)
{
    QJsonArray cases;
    for (const TakenCase &one : taken.cases)
        cases.append(QJsonObject{{u"id"_s, uuidText(one.id)},
                                 {u"new"_s, one.isNew},
                                 {u"owner"_s, one.owner},
                                 {u"trouble"_s, one.trouble},
                                 {u"types"_s, QJsonArray::fromStringList(one.types)}});
    return canonicalJson(QJsonObject{{u"revisions"_s, taken.revisions},
                                     {u"known"_s, taken.known},
                                     {u"files"_s, taken.files},
                                     {u"forks"_s, taken.forks},
                                     {u"notes"_s, taken.notes},
                                     {u"renewed"_s, taken.renewed},
                                     {u"cases"_s, cases}});
}

} // namespace

Result<Taken> takeParcel(const LogPlace &place, const Parcel &parcel, const Vouching &vouching,
                         const ParcelSource &source, TakeMode mode)
{
    Taker taker(&place, &parcel, &vouching);
    RETURN_IF_ERROR(taker.read());
    Taken taken;
    ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(place.database));
    RETURN_IF_ERROR(taker.take(&taken));
    if (mode == TakeMode::Preview)
        return taken; // the transaction goes, and all it did
    RETURN_IF_ERROR(PeerBook(place.database)
                        .noteReceived({source.sha256, parcel.from, parcel.replica, parcel.epoch,
                                       parcel.pno, source.name, source.size, parcel.writtenAt,
                                       place.at, u"taken"_s, reportOf(taken)}));
    RETURN_IF_ERROR(transaction->commit());
    return taken;
}

} // namespace maplebridge
