// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/caseimport.h"

#include "core/domain/sectiontypes.h"

#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace maplebridge {
namespace {

/// One document on its way into a room: its ids first, then its changes.
class Arrival
{
public:
    Arrival(const Room *room, const CaseDocument *document, const CameAlong *files)
        : m_room(room)
        , m_document(document)
        , m_cases(room->cases())
        , m_sections(sectionsOf(document->file))
        , m_files(files)
    {}

    Result<ImportedCase> prepare()
    {
        RETURN_IF_ERROR(settlePeople());
        RETURN_IF_ERROR(settleIds());
        RETURN_IF_ERROR(readPresent());
        RETURN_IF_ERROR(settleNumber());
        RETURN_IF_ERROR(addSections());
        RETURN_IF_ERROR(takeAwayTheRest());
        m_outcome.id = caseId();
        m_outcome.number = m_document->file.record.number;
        m_outcome.isNew = !m_present;
        RETURN_IF_ERROR(settleFiles());
        return m_outcome;
    }

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    /// Hashes of what came along and has to be kept before the changes are written.
    [[nodiscard]] const QStringList &wantedFiles() const { return m_wanted; }

private:
    /// Gives every mediator of the document the id that this room knows them by.
    Done settlePeople()
    {
        ASSIGN_OR_RETURN(const QList<Mediator> known, m_cases.mediators());
        for (const Mediator &mediator : m_document->mediators) {
            ASSIGN_OR_RETURN(const MediatorId id, knownIdOf(mediator, known));
            if (!id.isNull()) {
                rename(mediator.id.uuid(), id.uuid());
                continue;
            }
            ASSIGN_OR_RETURN(const auto taken, m_cases.placeOf(mediator.id.uuid()));
            const QUuid fresh = taken ? newUuid() : mediator.id.uuid();
            rename(mediator.id.uuid(), fresh);
            m_changes.append({QString(Mediator::type), fresh, {}, bodyOf(mediator)});
            m_outcome.newMediators += mediator.name;
        }
        return Success{};
    }

    static Result<MediatorId> knownIdOf(const Mediator &wanted, const QList<Mediator> &known)
    {
        QList<const Mediator *> ofThatName;
        for (const Mediator &one : known) {
            if (one.id == wanted.id)
                return one.id;
            if (one.name == wanted.name)
                ofThatName.append(&one);
        }
        if (ofThatName.size() > 1)
            ofThatName.removeIf(
                [&wanted](const Mediator *one) { return bodyOf(*one) != bodyOf(wanted); });
        else if (ofThatName.isEmpty())
            return MediatorId();
        if (ofThatName.size() != 1)
            return Error{ErrorCode::Ambiguous, QStringLiteral("several mediators of that name"),
                         wanted.name};
        return ofThatName.first()->id;
    }

    /// Ids that a new case brings along and that are taken here become fresh ones; a case with
    /// its own id must not reach into another.
    Done settleIds()
    {
        for (const Section &section : m_sections) {
            ASSIGN_OR_RETURN(const auto taken, m_cases.placeOf(section.id));
            if (!taken)
                continue;
            const bool isOwn = m_document->hasOwnIds && taken->type == section.type
                               && taken->caseId == m_document->file.id;
            if (isOwn)
                continue;
            if (m_document->hasOwnIds)
                return Error{ErrorCode::Conflict, QStringLiteral("id taken by another case"),
                             uuidText(section.id)};
            rename(section.id, newUuid());
        }
        return Success{};
    }

    /// What the room has of this case already.
    Done readPresent()
    {
        auto stored = m_cases.stored(caseId());
        if (stored)
            m_present = std::move(stored).value();
        else if (stored.error().code != ErrorCode::NotFound)
            return stored.error();
        return Success{};
    }

    Done settleNumber()
    {
        const CaseRecord &record = m_document->file.record;
        if (record.number.isEmpty()
            || (m_present && m_present->file.record.number == record.number))
            return Success{};
        ASSIGN_OR_RETURN(const bool taken, m_cases.isNumberTaken(record.number));
        if (taken)
            return Error{ErrorCode::Conflict, QStringLiteral("number taken"), record.number};
        ASSIGN_OR_RETURN(const Committee committee, m_cases.committee());
        const QString pattern = committee.numberPattern.isEmpty()
                                    ? m_room->rules().limits.numberPattern
                                    : committee.numberPattern;
        const QDate day = record.acceptedOn.isValid() ? record.acceptedOn : record.registeredOn;
        const int n = placeInSeries(record.number, pattern, day.year(), committee.shortName);
        if (n > 0)
            m_changes.append(
                {QStringLiteral("event"), newUuid(m_room->clock().now()), caseId().uuid(),
                 QJsonObject{{QStringLiteral("action"), QStringLiteral("number_given")},
                             {QStringLiteral("number"), record.number},
                             {QStringLiteral("year"), day.year()},
                             {QStringLiteral("n"), n}}});
        return Success{};
    }

    /// Which number of the year's series this is; 0 when it is not of the series.
    static int placeInSeries(const QString &number, const QString &pattern, int year,
                             const QString &shortName)
    {
        static const QRegularExpression digits(QStringLiteral("[0-9]{1,6}"));
        auto groups = digits.globalMatch(number);
        while (groups.hasNext()) {
            const int n = groups.next().captured().toInt();
            if (caseNumber(pattern, year, shortName, n) == number)
                return n;
        }
        return 0;
    }

    Done addSections()
    {
        const IdWalker::Change settle
            = [this](const QString &id, QLatin1StringView /*target*/, const QString & /*pointer*/) {
                  return Result<QString>(uuidText(renamed(uuidFromText(id))));
              };
        for (const Section &section : m_sections) {
            ASSIGN_OR_RETURN(const QJsonObject body,
                             withIdsChanged(section.type, section.body, {}, settle));
            m_changes.append({section.type, renamed(section.id), caseId().uuid(), body});
            m_kept.insert(renamed(section.id), body);
        }
        return Success{};
    }

    Done takeAwayTheRest()
    {
        if (!m_present)
            return Success{};
        for (const Section &section : sectionsOf(m_present->file)) {
            const bool stays = m_kept.contains(section.id);
            if (section.type == Paper::type && (!stays || m_kept.value(section.id) != section.body))
                return Error{ErrorCode::Refused, QStringLiteral("an issued paper stays as it is"),
                             m_present->file.record.number};
            if (!stays)
                m_changes.append({section.type, section.id, caseId().uuid(), {}, true});
        }
        return Success{};
    }

    /// Which bytes the case refers to: kept here, brought along, or missing.
    Done settleFiles()
    {
        for (const Paper &paper : m_document->file.papers) {
            ASSIGN_OR_RETURN(const bool hasPdf, settleFile(paper.pdf));
            RETURN_IF_ERROR(settleFile(paper.content));
            m_outcome.papersWithoutPdf += hasPdf ? 0 : 1;
        }
        for (const Attachment &attachment : m_document->file.attachments) {
            ASSIGN_OR_RETURN(const bool isThere, settleFile(attachment.file));
            m_outcome.attachmentsWithoutFile += isThere || attachment.file.isEmpty() ? 0 : 1;
        }
        return Success{};
    }

    Result<bool> settleFile(const QString &hash)
    {
        const auto kept = m_cases.attachment(hash);
        if (kept)
            return true;
        if (kept.error().code != ErrorCode::NotFound)
            return kept.error();
        if (!m_files->contains(hash))
            return false;
        m_wanted.append(hash);
        return true;
    }

    void rename(const QUuid &from, const QUuid &to) { m_renamed.insert(from, to); }
    [[nodiscard]] QUuid renamed(const QUuid &id) const { return m_renamed.value(id, id); }
    [[nodiscard]] CaseId caseId() const { return CaseId(renamed(m_document->file.id.uuid())); }

    const Room *m_room;
    const CaseDocument *m_document;
    CaseRepository m_cases;
    QList<Section> m_sections;
    const CameAlong *m_files;
    QHash<QUuid, QUuid> m_renamed;
    std::optional<StoredCase> m_present;
    QHash<QUuid, QJsonObject> m_kept;
    QList<Change> m_changes;
    ImportedCase m_outcome;
    QStringList m_wanted;
};

} // namespace

Result<ImportedCase> importCase(Room *room, const CaseDocument &document, const QString &source,
                                const CameAlong &files)
{
    Arrival arrival(room, &document, &files);
    ASSIGN_OR_RETURN(ImportedCase imported, arrival.prepare());
    const QMimeDatabase types;
    for (const QString &hash : arrival.wantedFiles()) {
        const QByteArray &bytes = *files.constFind(hash);
        RETURN_IF_ERROR(room->keepAttachment(bytes, types.mimeTypeForData(bytes).name()));
    }
    WriteContext context;
    context.source = source;
    ASSIGN_OR_RETURN(const QUuid call, room->write(arrival.changes(), context));
    imported.isChanged = !call.isNull();
    return imported;
}

Result<ImportedCase> importCaseJson(Room *room, const QByteArray &bytes, const QString &source)
{
    ASSIGN_OR_RETURN(const CaseDocument document, caseDocumentFromJson(bytes, room->rules().codes));
    return importCase(room, document, source);
}

Result<CaseDocument> caseDocumentOf(const Room &room, CaseId id)
{
    const CaseRepository cases = room.cases();
    CaseDocument document;
    document.hasOwnIds = true;
    ASSIGN_OR_RETURN(document.file, cases.load(id));
    ASSIGN_OR_RETURN(const QList<Mediator> people, cases.mediators());
    for (const MediatorId &named : mediatorsNamedIn(document.file)) {
        const auto one = std::find_if(people.begin(), people.end(),
                                      [&](const Mediator &person) { return person.id == named; });
        if (one == people.end())
            return Error{ErrorCode::Corrupt, QStringLiteral("a mediator is missing"), named.text()};
        document.mediators.append(*one);
    }
    return document;
}

} // namespace maplebridge
