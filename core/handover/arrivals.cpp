// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

/// Packages that come in.

#include "core/base/canonicaljson.h"
#include "core/handover/handoverdesk.h"
#include "core/handover/officekeys.h"
#include "core/handover/parcelfiles.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Io, file.errorString(), path};
    return hash.result();
}

/// A package that was not taken in, as the inbox remembers it.
ReceivedPackage asideOf(const Arrival &arrival, const QDateTime &at)
{
    const bool later = arrival.verdict == PackageVerdict::TooNew;
    return {arrival.sha256,
            arrival.from,
            {},
            {},
            arrival.pno,
            QFileInfo(arrival.path).fileName(),
            QFileInfo(arrival.path).size(),
            arrival.writtenAt,
            at,
            later ? u"kept"_s : u"refused"_s,
            canonicalJson(QJsonObject{{u"verdict"_s, static_cast<int>(arrival.verdict)},
                                      {u"detail"_s, arrival.error.detail},
                                      {u"where"_s, arrival.error.where}})};
}

} // namespace

Result<OpeningTerms> HandoverDesk::terms(const Roster &roster, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const QList<DeviceKeys> keys, ownKeys(*m_room->database()));
    OpeningTerms terms;
    for (const DeviceKeys &one : keys)
        terms.keys.append(one.seal);
    terms.sites = {siteCodeOf(roster.ownSite())};
    terms.senders
        = [roster](const QString &code, const QString &keyId) -> std::optional<VerifyKey> {
        const Office *office = officeWithCode(roster, code);
        if (office == nullptr)
            return std::nullopt;
        for (const QString &text : office->signingKeys) {
            auto key = VerifyKey::fromText(text.toLatin1());
            if (key && key.value().keyId() == keyId)
                return key.value();
        }
        return std::nullopt;
    };
    terms.limits = *m_limits;
    terms.progress = progress;
    return terms;
}

Arrival HandoverDesk::look(const QString &path, const Progress &progress)
{
    Arrival arrival;
    arrival.path = path;
    const auto failed = [&arrival](const Error &error) {
        arrival.error = error;
        return arrival;
    };
    const auto hash = hashOfFile(path);
    if (!hash)
        return failed(hash.error());
    arrival.sha256 = hash.value();
    const auto before = PeerBook(m_room->database()).received(arrival.sha256);
    arrival.wasTaken = before && before.value() && before.value()->state == u"taken";
    const auto roster = m_room->roster();
    if (!roster)
        return failed(roster.error());
    const auto opening = terms(roster.value(), progress);
    if (!opening)
        return failed(opening.error());
    const PackageOpening opened = openPackage(path, opening.value());
    arrival.verdict = opened.verdict;
    if (opened.claim) {
        const Office *office = officeWithCode(roster.value(), opened.claim->from);
        arrival.from = office == nullptr ? opened.claim->from : office->site;
        arrival.fromName = office == nullptr ? opened.claim->from : office->name;
        arrival.pno = opened.claim->number;
    }
    if (opened.verdict != PackageVerdict::Accepted)
        return failed(opened.error);
    arrival.writtenAt = opened.package->header().wall;
    const auto parcel = parcelOf(opened.package.get(), roster.value(), *m_limits);
    if (!parcel)
        return failed(parcel.error());
    const auto taken = takeParcel(place(), parcel.value(), KeyVouching({}), {}, TakeMode::Preview);
    if (!taken)
        return failed(taken.error());
    arrival.taken = taken.value();
    return arrival;
}

Result<BatchOutcome> HandoverDesk::take(const QList<Arrival> &arrivals, const Progress &progress)
{
    QList<Arrival> sorted = arrivals;
    std::sort(sorted.begin(), sorted.end(), [](const Arrival &a, const Arrival &b) {
        return std::tie(a.from, a.pno, a.path) < std::tie(b.from, b.pno, b.path);
    });
    BatchOutcome batch;
    int done = 0;
    for (Arrival &arrival : sorted) {
        if (progress && !progress(static_cast<int>(1000 * done++ / sorted.size())))
            return Error{ErrorCode::Cancelled, u"stopped"_s};
        const auto roster = m_room->roster();
        RETURN_IF_ERROR(roster ? Done(Success{}) : Done(roster.error()));
        ASSIGN_OR_RETURN(const OpeningTerms opening, terms(roster.value(), {}));
        const PackageOpening opened = openPackage(arrival.path, opening);
        const auto setAside = [&](PackageVerdict verdict, const Error &error) -> Done {
            arrival.verdict = verdict;
            arrival.error = error;
            batch.aside.append(arrival);
            if (arrival.sha256.isEmpty())
                return Success{};
            ASSIGN_OR_RETURN(const auto transaction, Transaction::begin(m_room->database()));
            RETURN_IF_ERROR(
                PeerBook(m_room->database()).noteReceived(asideOf(arrival, place().at)));
            return transaction->commit();
        };
        if (opened.verdict != PackageVerdict::Accepted) {
            RETURN_IF_ERROR(setAside(opened.verdict, opened.error));
            continue;
        }
        const auto parcel = parcelOf(opened.package.get(), roster.value(), *m_limits);
        if (!parcel) {
            RETURN_IF_ERROR(setAside(opened.verdict, parcel.error()));
            continue;
        }
        if (batch.backup.isEmpty()) {
            ASSIGN_OR_RETURN(batch.backup, m_room->backUp());
        }
        const auto taken = takeParcel(
            place(), parcel.value(), KeyVouching({}),
            {arrival.sha256, QFileInfo(arrival.path).fileName(), QFileInfo(arrival.path).size()});
        if (!taken) {
            RETURN_IF_ERROR(setAside(opened.verdict, taken.error()));
            continue;
        }
        arrival.taken = taken.value();
        batch.taken.append(arrival);
        tellOf(arrival.taken);
        RETURN_IF_ERROR(m_room->note(u"take_in"_s, {{u"from"_s, arrival.from},
                                                    {u"pno"_s, arrival.pno},
                                                    {u"entries"_s, taken.value().revisions}}));
    }
    return batch;
}

void HandoverDesk::tellOf(const Taken &taken) const
{
    ChangeNotice notice;
    notice.room = true;
    for (const TakenCase &one : taken.cases)
        notice.cases.insert(CaseId(one.id));
    m_room->notifier()->tell(notice);
}

BroughtFiles filesIn(const QString &folder, int most)
{
    BroughtFiles files;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && files.packages.size() + files.cards.size() < most) {
        const QString path = walk.next();
        if (isPackageFileName(walk.fileName()))
            files.packages += path;
        else if (path.endsWith(cardEnding()))
            files.cards += path;
    }
    files.packages.sort();
    files.cards.sort();
    return files;
}

} // namespace maplebridge
