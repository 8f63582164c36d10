// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/handoverdesk.h"

#include "core/handover/officekeys.h"
#include "core/handover/parcelfiles.h"
#include "core/handover/transfer.h"

namespace maplebridge {

using namespace Qt::StringLiterals;

LogPlace HandoverDesk::place() const
{
    return {m_room->database(), &m_room->rules().codes, m_room->clock().now()};
}

Result<Office> HandoverDesk::self() const
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    if (const Office *own = roster.self())
        return *own;
    Office office;
    office.id = OfficeId::fresh();
    office.site = roster.ownSite();
    if (const auto committee = m_room->cases().committee()) {
        office.name = committee.value().name;
        office.phone = committee.value().phone;
        office.committeeKind = committee.value().kind;
    }
    return office;
}

Done HandoverDesk::saveOffice(const Office &office, const QString &why)
{
    WriteContext context;
    context.why = why;
    RETURN_IF_ERROR(m_room->write(
        {Change{QString(Office::type), office.id.uuid(), {}, bodyOf(office)}}, context));
    return Success{};
}

Done HandoverDesk::describeSelf(Office office)
{
    ASSIGN_OR_RETURN(const DeviceKeys keys, ownKeysMade(m_room->database(), place().at));
    const QString sign = QString::fromLatin1(keys.sign.publicKey().text());
    if (!office.signingKeys.contains(sign))
        office.signingKeys += sign;
    office.sealingKey = QString::fromLatin1(keys.seal.publicKey().text());
    return saveOffice(office);
}

Result<QByteArray> HandoverDesk::ownCard()
{
    ASSIGN_OR_RETURN(const DeviceKeys keys, ownKeysMade(m_room->database(), place().at));
    ASSIGN_OR_RETURN(const Office office, self());
    return cardOf(office, keys);
}

Result<QString> HandoverDesk::ownFingerprint()
{
    ASSIGN_OR_RETURN(const DeviceKeys keys, ownKeysMade(m_room->database(), place().at));
    return fingerprintOf(keys.publicKeys());
}

Done HandoverDesk::joinCentre(const OfficeCard &card)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    ASSIGN_OR_RETURN(Office own, self());
    if (card.office.site == own.site || roster.isAbove(own.site, card.office.site))
        return Error{ErrorCode::Refused, u"not an office above"_s, card.office.name};
    Office centre = card.office;
    const Office *known = roster.find(centre.site);
    centre.id = known == nullptr ? OfficeId::fresh() : known->id;
    if (known != nullptr) {
        for (const QString &key : known->signingKeys) {
            if (!centre.signingKeys.contains(key))
                centre.signingKeys.prepend(key);
        }
    }
    centre.enrolledOn = m_room->clock().today();
    RETURN_IF_ERROR(saveOffice(centre));
    own.parent = centre.site;
    return describeSelf(own);
}

Done HandoverDesk::enrol(const OfficeCard &card)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    const Office *known = roster.find(card.office.site);
    if (card.office.site == roster.ownSite() || roster.isAbove(card.office.site, roster.ownSite())
        || (known != nullptr && known->parent != roster.ownSite()))
        return Error{ErrorCode::Refused, u"not an office below"_s, card.office.name};
    Office office = card.office;
    office.id = known == nullptr ? OfficeId::fresh() : known->id;
    office.parent = roster.ownSite();
    office.enrolledOn = m_room->clock().today();
    if (known != nullptr) {
        office.revoked = known->revoked;
        office.profile = known->profile;
        for (const QString &key : known->signingKeys) {
            if (!office.signingKeys.contains(key))
                office.signingKeys.prepend(key);
        }
    }
    return saveOffice(office);
}

Done HandoverDesk::setClosed(const QString &site, bool closed)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    const Office *office = roster.find(site);
    if (office == nullptr || office->parent != roster.ownSite())
        return Error{ErrorCode::NotFound, u"office"_s, site};
    Office changed = *office;
    changed.closed = closed;
    return saveOffice(changed);
}

Done HandoverDesk::revokeKey(const QString &site, const QString &keyId)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    const Office *office = roster.find(site);
    if (office == nullptr || office->parent != roster.ownSite())
        return Error{ErrorCode::NotFound, u"office"_s, site};
    Office changed = *office;
    // By sequence, not by time: what has come counts, nothing more does.
    ASSIGN_OR_RETURN(const QList<FeedState> feeds, RevisionLog(m_room->database()).feeds());
    for (const FeedState &feed : feeds) {
        if (feed.site == site)
            changed.revoked += u"%1 %2 %3"_s.arg(keyId, QString::fromLatin1(feed.replica.toHex()))
                                   .arg(feed.length);
    }
    changed.revoked += keyId + u" * 0"_s;
    changed.revoked.removeDuplicates();
    return saveOffice(changed);
}

Result<Waiting> HandoverDesk::waitingFor(const QString &site) const
{
    Waiting waiting;
    ASSIGN_OR_RETURN(const Lacking lacking, lackingAt(place(), site));
    waiting.entries = lacking.entries;
    for (const QUuid &id : lacking.cases)
        waiting.cases.append(CaseId(id));
    const PeerBook book(m_room->database());
    ASSIGN_OR_RETURN(const LogIdentity identity, RevisionLog(m_room->database()).identity());
    ASSIGN_OR_RETURN(waiting.lastSent, book.lastSent(site, identity.epoch));
    ASSIGN_OR_RETURN(const QList<SentPackage> sent, book.sent(site, 1));
    if (!sent.isEmpty())
        waiting.lastSentAt = sent.first().at;
    ASSIGN_OR_RETURN(const QList<PeerWord> words, book.words(site));
    for (const PeerWord &word : words)
        waiting.acknowledged = std::max(waiting.acknowledged, word.echo);
    return waiting;
}

Result<WrittenPackage> HandoverDesk::send(const QString &site, const QString &folder,
                                          ReadablePart *readable, const Progress &progress)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    const Office *office = roster.find(site);
    if (office == nullptr || office->sealingKey.isEmpty())
        return Error{ErrorCode::NotFound, u"office"_s, site};
    ASSIGN_OR_RETURN(const DeviceKeys keys, ownKeysMade(m_room->database(), place().at));
    const KeyVouching vouching(keys.sign);
    ASSIGN_OR_RETURN(const Parcel parcel, makeParcel(place(), site, vouching));
    const bool up = roster.parent() != nullptr && roster.parent()->site == site;
    PackageOrder order{{}, nullptr, keys.sign, {}, *m_limits, progress};
    ASSIGN_OR_RETURN(order.header, headerOfParcel(parcel, up, m_app));
    QStringList recipients{office->sealingKey};
    if (!office->secondKey.isEmpty())
        recipients += office->secondKey;
    for (const QString &text : std::as_const(recipients)) {
        ASSIGN_OR_RETURN(const RecipientKey key, RecipientKey::fromText(text.toLatin1()));
        order.recipients.append(key);
    }
    QList<PackageFile> files = filesOfParcel(parcel, *m_limits);
    if (readable != nullptr) {
        ASSIGN_OR_RETURN(const Waiting waiting, waitingFor(site));
        ASSIGN_OR_RETURN(const QList<PackageFile> pages, readable->filesFor(waiting.cases));
        files += pages;
    }
    FilesInMemory content(files);
    order.content = &content;
    FileCalls calls;
    ASSIGN_OR_RETURN(const WrittenPackage written, writePackage(order, folder, &calls));
    RETURN_IF_ERROR(noteSent(place(), parcel, written.path, written.sha256, 0));
    RETURN_IF_ERROR(
        m_room->note(u"send"_s, {{u"to"_s, site},
                                 {u"pno"_s, parcel.pno},
                                 {u"file"_s, written.path.section(u'/', -1)},
                                 {u"sha256"_s, QString::fromLatin1(written.sha256.toHex())}}));
    return written;
}

Done HandoverDesk::reportNothing(const QDate &day)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    if (roster.parent() == nullptr)
        return Error{ErrorCode::Refused, u"no centre above"_s};
    OfficeNote note;
    note.kind = NoteKind::NothingArose;
    note.to = roster.parent()->site;
    note.dueOn = day.addDays(7 - day.dayOfWeek());
    RETURN_IF_ERROR(writeNote(note));
    return Success{};
}

Result<SectionId> HandoverDesk::writeNote(const OfficeNote &note, CaseId about)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    OfficeNote kept = note;
    if (kept.id.isNull())
        kept.id = SectionId::fresh();
    WriteContext context;
    if (roster.isAbove(roster.ownSite(), kept.to))
        context.to = roster.childTowards(kept.to);
    RETURN_IF_ERROR(m_room->write(
        {Change{QString(OfficeNote::type), kept.id.uuid(), about.uuid(), bodyOf(kept)}}, context));
    return kept.id;
}

Done HandoverDesk::handOver(CaseId id, const QString &to, const QString &why)
{
    ASSIGN_OR_RETURN(const Roster roster, m_room->roster());
    const Office *office = roster.find(to);
    const bool up = roster.parent() != nullptr && roster.parent()->site == to;
    if (office == nullptr || (!up && office->parent != roster.ownSite()))
        return Error{ErrorCode::Refused, u"not an office right above or below"_s,
                     roster.nameOf(to)};
    ASSIGN_OR_RETURN(const Change change, transferOf(*m_room->database(), id.uuid(), to));
    WriteContext context;
    context.why = why;
    if (!up)
        context.to = to;
    RETURN_IF_ERROR(m_room->write({change}, context));
    return Success{};
}

} // namespace maplebridge
