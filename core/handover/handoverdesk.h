// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/casework/room.h"
#include "core/handover/officecard.h"
#include "core/handover/parcel.h"
#include "core/packages/packageopening.h"
#include "core/storage/peerbook.h"

namespace maplebridge {

/// What an office has not been told yet, as far as is known.
struct Waiting
{
    int entries = 0;
    QList<CaseId> cases;     ///< Cases they belong to.
    qint64 lastSent = 0;     ///< Number of the newest package written for it; 0 for none.
    QDateTime lastSentAt;    ///< UTC; invalid for none.
    qint64 acknowledged = 0; ///< Highest number of ours that it said it took in; 0 for none.
};

/// A file that somebody brought, looked at and not taken in.
struct Arrival
{
    QString path;
    PackageVerdict verdict = PackageVerdict::Unreadable;
    Error error;  ///< Why it cannot be taken in; its detail is empty when it can.
    QString from; ///< Site, when it is known or claimed.
    QString fromName;
    qint64 pno = 0;
    QDateTime writtenAt;
    QByteArray sha256;
    bool wasTaken = false; ///< The very same file was taken in before.
    Taken taken;           ///< What taking it in would do.

    [[nodiscard]] bool canBeTaken() const
    {
        return verdict == PackageVerdict::Accepted && error.detail.isEmpty();
    }
};

/// Pages and tables that a person without the program can read, for the cases of a package.
class ReadablePart
{
public:
    ReadablePart() = default;
    ReadablePart(const ReadablePart &) = delete;
    ReadablePart &operator=(const ReadablePart &) = delete;
    virtual ~ReadablePart() = default;

    /// Files with paths under data/readable/.
    virtual Result<QList<PackageFile>> filesFor(const QList<CaseId> &cases) = 0;
};

/// What came of a batch.
struct BatchOutcome
{
    QList<Arrival> taken;
    QList<Arrival> aside; ///< Not taken in, each with its reason; none of them stops the others.
    QString backup;       ///< Made before the first was taken in; empty when none was.
};

/// Handing over: keys, enrolment, packages out and in. Used by windows and the command line.
class HandoverDesk
{
public:
    /// `app` is the version that packages name.
    HandoverDesk(Room *room, const PackageLimits *limits, QString app)
        : m_room(room), m_limits(limits), m_app(std::move(app))
    {}

    /// How this office stands in its own roster: what it wrote of itself, else what its committee
    /// says. Room, without a centre above, unless somebody said otherwise.
    Result<Office> self() const;
    /// Says what this office is (its tier, name, telephone, second recipient). The keys are made
    /// with it, if there are none.
    Done describeSelf(Office office);

    /// The card to give to another office; makes the keys when there are none.
    Result<QByteArray> ownCard();
    /// 24 digits of our own keys.
    Result<QString> ownFingerprint();

    /// Hands over to this centre from now on. Refused when this office is above it, or the card is
    /// our own. To be called after both have compared the digits.
    Done joinCentre(const OfficeCard &card);
    /// Takes an office in below this one; a known one gets its new key beside the old ones. Refused
    /// when the card is our own, or the office stands above us or below another centre.
    Done enrol(const OfficeCard &card);
    /// An office that hands over no more, or does so again.
    Done setClosed(const QString &site, bool closed);
    /// Entries that the office signs from now on with the key of that id are not taken in.
    Done revokeKey(const QString &site, const QString &keyId);

    Result<Waiting> waitingFor(const QString &site) const;
    /// Writes the next package for the centre above or an office below into a folder. The office
    /// may have nothing new: the package is its receipt and sign of life all the same.
    Result<WrittenPackage> send(const QString &site, const QString &folder,
                                ReadablePart *readable = nullptr, const Progress &progress = {});
    /// Says that nothing arose in the week of that day.
    Done reportNothing(const QDate &day);

    /// Opens a package and says what it would do; changes nothing.
    Arrival look(const QString &path, const Progress &progress = {});
    /// Backs up, then takes in one after another, each whole or not at all.
    Result<BatchOutcome> take(const QList<Arrival> &arrivals, const Progress &progress = {});

    /// Writes a note, correction, reminder or order, about a case or in general.
    Result<SectionId> writeNote(const OfficeNote &note, CaseId about = {});
    /// Hands a case over to the centre above or an office right below. Refused while it has an open
    /// conflict, or when it is not ours.
    Done handOver(CaseId id, const QString &to, const QString &why);

private:
    Result<OpeningTerms> terms(const Roster &roster, const Progress &progress) const;
    [[nodiscard]] LogPlace place() const;
    void tellOf(const Taken &taken) const;
    Done saveOffice(const Office &office, const QString &why = {});

    Room *m_room;
    const PackageLimits *m_limits;
    QString m_app;
};

/// Packages and cards in a folder and those below it, by name; at most `most`.
struct BroughtFiles
{
    QStringList packages;
    QStringList cards;
};
[[nodiscard]] BroughtFiles filesIn(const QString &folder, int most = 2000);

} // namespace maplebridge
