// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/enquiry.h"
#include "core/domain/phrasebook.h"
#include "core/domain/rules.h"
#include "core/domain/workcalendar.h"
#include "core/storage/database.h"

namespace maplebridge {

/// A case as stored, with what stands beside it.
struct StoredCase
{
    CaseFile file;
    bool deleted = false; ///< In the bin.
    qint64 clock = 0;     ///< Logical clock of its newest revision.
};

/// One line of the list of cases.
struct CaseRow
{
    CaseId id;
    QString number;
    QString kind;
    QString applicants;
    QString respondents;
    QString summary;
    Step step = Step::Register;
    QString outcome;
    QDate registeredOn;
    QDate acceptedOn;
    QDate endedOn;
    QDate effectiveOn;
    QDate nextSessionOn;
    bool awaitsSignatures = false;
    Money amount;
    QDate changedOn; ///< Day of its newest entry, in UTC.
};

/// Which cases a list shows.
struct CaseFilter
{
    QString words; ///< Part of a name, number, phone or summary; blanks separate.
    bool openOnly = false;
    bool bin = false;
    int limit = 100'000;
};

/// Something that falls due.
struct DueRow
{
    CaseId id;
    QDate on;
    QString sort; ///< payment, act or session.
    QString what;
    Money amount;
    QString parties;
};

/// A session with the case it belongs to.
struct DatedSession
{
    CaseId id;
    Session session;
};

/// A day on which a case is to go on, though no session was opened for it yet.
struct Appointment
{
    CaseId id;
    QDate on;
};

/// A human or organisation as known from the newest case.
struct PersonRow
{
    PersonId person;
    PartyId party; ///< Where the newest facts stand.
    CaseId caseId;
    QString name;
    QString idNumber;
    QString phone;
    QDate knownOn;
    int cases = 0;
};

/// Something done that changed no entity, as Room::note kept it.
struct NoteRow
{
    qint64 clock = 0; ///< Logical clock of the entry.
    QDateTime at;     ///< UTC.
    CaseId about;     ///< Null when it is about no case.
    QJsonObject details;
};

/// A case that has ended.
struct EndedRow
{
    CaseId id;
    qint64 clock = 0; ///< Logical clock of the entry that says so.
};

/// What an id is taken by.
struct EntityPlace
{
    QString type;
    CaseId caseId; ///< Null for what belongs to the room as a whole.
};

/// Reads cases and what belongs to the room.
class CaseRepository
{
public:
    CaseRepository(const Database *database, const CodeTables *codes)
        : m_database(database), m_codes(codes)
    {}

    /// NotFound when there is no such case.
    Result<StoredCase> stored(CaseId id) const;
    Result<CaseFile> load(CaseId id) const;
    /// The case with that number, or whose number ends in it ("12"); Ambiguous for several.
    Result<CaseId> findByNumber(const QString &number) const;
    Result<QList<CaseRow>> list(const CaseFilter &filter) const;
    Result<QList<DueRow>> dueUntil(const QDate &until) const;
    /// Sessions of the room's own cases from one day to another, by day and hour.
    Result<QList<DatedSession>> sessionsBetween(const QDate &from, const QDate &until) const;
    /// Days agreed on for the next session of the room's own open cases.
    Result<QList<Appointment>> appointmentsBetween(const QDate &from, const QDate &until) const;
    /// Newest first; `words` may be part of a name, ID number or phone; empty for all.
    Result<QList<PersonRow>> persons(const QString &words, int limit) const;
    Result<QList<CaseRow>> casesOfPerson(const PersonRow &person) const;

    /// NotFound in a room without a committee.
    Result<Committee> committee() const;
    Result<QList<Mediator>> mediators() const;
    /// The room's own phrases, as they were added.
    Result<QList<Phrase>> phrases() const;
    /// Holidays the room was given beside what is compiled in.
    Result<QList<HolidayYear>> holidayYears() const;
    /// The room's own register of enquiries, as they were first written.
    Result<QList<Enquiry>> enquiries() const;
    /// Cases of the room itself in which a limit may run: open ones, those whose agreement took
    /// effect on `since` or later, and those that went to a court.
    Result<QList<CaseId>> casesWithClocks(const QDate &since) const;

    /// The highest number of a series that was given this year, 0 for none, and the
    /// numbers up to it that no case of today bears.
    Result<int> lastGivenNumber(int year) const;
    Result<QList<QString>> unusedNumbers(int year) const;
    /// The number of a case that is not in the bin, empty before it is accepted; none when there is
    /// no such case or it is in the bin.
    Result<std::optional<QString>> standingNumber(CaseId id) const;
    /// Whether any case, also one in the bin, bears the number.
    Result<bool> isNumberTaken(const QString &number) const;

    /// Bytes of an attachment; NotFound when there is none of that hash.
    Result<QByteArray> attachment(const QString &sha256) const;

    /// Notes of an action, e.g. "export", newest first.
    [[nodiscard]] Result<QList<NoteRow>> notes(const QString &action) const;
    /// Logical clock of the newest entry of the log; 0 in an empty one.
    [[nodiscard]] Result<qint64> newestClock() const;
    /// Cases that have a day of ending and are not in the bin, the earliest ending first.
    [[nodiscard]] Result<QList<EndedRow>> endedCases() const;
    /// The section of that id, also a deleted one; nothing when the id is free.
    [[nodiscard]] Result<std::optional<EntityPlace>> placeOf(const QUuid &entity) const;

private:
    const Database *m_database;
    const CodeTables *m_codes;
};

} // namespace maplebridge
