// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/casefile.h"

#include <algorithm>

namespace maplebridge {
namespace {

template<typename T>
Section sectionOf(const T &value)
{
    return {QString(T::type), value.id.uuid(), bodyOf(value)};
}

/// Reads one section into the place it has in the case.
class Assembler
{
public:
    Assembler(CaseFile *file, const CodeTables *codes) : m_file(file), m_codes(codes) {}

    Done take(const Section &section, const QString &pointer)
    {
        RETURN_IF_ERROR(refuseSecond(section, pointer));
        if (section.type == CaseRecord::type) {
            ASSIGN_OR_RETURN(m_file->record, fromBody<CaseRecord>(section.body, pointer, *m_codes));
            m_file->id = CaseId(section.id);
            return Success{};
        }
        if (section.type == PartyDetails::type) {
            ASSIGN_OR_RETURN(auto details, fromBody<PartyDetails>(section.body, pointer, *m_codes));
            details.id = SectionId(section.id);
            m_details.append({details, pointer});
            return Success{};
        }
        if (section.type == CaseNarrative::type)
            return takeOne(section, pointer, m_file->narrative);
        if (section.type == Agreement::type)
            return takeOne(section, pointer, m_file->agreement.emplace());
        if (section.type == Closing::type)
            return takeOne(section, pointer, m_file->closing.emplace());
        if (section.type == CaseClock::type)
            return takeOne(section, pointer, m_file->clock.emplace());
        if (section.type == Confirmation::type)
            return takeOne(section, pointer, m_file->confirmation.emplace());
        if (section.type == Admission::type)
            return takeOne(section, pointer, m_file->admission.emplace());
        if (section.type == RiskCheck::type)
            return takeOne(section, pointer, m_file->risk.emplace());
        return takeListed(section, pointer);
    }

    Done finish()
    {
        for (const auto &[details, pointer] : m_details) {
            const auto party
                = std::find_if(m_file->parties.begin(), m_file->parties.end(),
                               [&id = details.party](const Party &p) { return p.id == id; });
            if (party == m_file->parties.end() || !party->details.id.isNull())
                return Error{ErrorCode::Invalid, QStringLiteral("no such party"),
                             pointer + QStringLiteral("/party"),
                             QStringLiteral("the id of a party without other details")};
            party->details = details;
        }
        sortLists();
        auto checked = checkReferences(*m_file);
        if (checked)
            return Success{};
        Error error = checked.error(); // "minute <id>/party": told by what no file has
        const qsizetype start = error.where.indexOf(u' ') + 1;
        const qsizetype end = error.where.indexOf(u'/', start);
        error.where = m_pointers.value(uuidFromText(error.where.mid(start, end - start)))
                      + error.where.mid(end);
        return error;
    }

private:
    /// One id is one section, and of some kinds a case has one at most.
    Done refuseSecond(const Section &section, const QString &pointer)
    {
        const bool isSecond
            = (section.type == CaseRecord::type && !m_file->id.isNull())
              || (section.type == CaseNarrative::type && !m_file->narrative.id.isNull())
              || (section.type == Agreement::type && m_file->agreement)
              || (section.type == Closing::type && m_file->closing)
              || (section.type == CaseClock::type && m_file->clock)
              || (section.type == Confirmation::type && m_file->confirmation)
              || (section.type == Admission::type && m_file->admission)
              || (section.type == RiskCheck::type && m_file->risk);
        if (isSecond)
            return Error{ErrorCode::Invalid, QStringLiteral("a second ") + section.type,
                         pointer.chopped(4) + QStringLiteral("type"),
                         QStringLiteral("one section of type ") + section.type};
        if (section.id.isNull() || m_pointers.contains(section.id))
            return Error{ErrorCode::Invalid, QStringLiteral("id missing or used twice"),
                         pointer.chopped(4) + QStringLiteral("id"),
                         QStringLiteral("an id of its own")};
        m_pointers.insert(section.id, pointer);
        return Success{};
    }

    template<typename T>
    Done takeOne(const Section &section, const QString &pointer, T &place)
    {
        ASSIGN_OR_RETURN(place, fromBody<T>(section.body, pointer, *m_codes));
        place.id = decltype(place.id)(section.id);
        return Success{};
    }

    template<typename T>
    Done append(const Section &section, const QString &pointer, QList<T> &list)
    {
        T value;
        RETURN_IF_ERROR(takeOne(section, pointer, value));
        list.append(value);
        return Success{};
    }

    Done takeListed(const Section &section, const QString &pointer)
    {
        if (section.type == Party::type)
            return append(section, pointer, m_file->parties);
        if (section.type == Investigation::type)
            return append(section, pointer, m_file->investigations);
        if (section.type == Session::type)
            return append(section, pointer, m_file->sessions);
        if (section.type == MinuteLine::type)
            return append(section, pointer, m_file->minutes);
        if (section.type == Obligation::type)
            return append(section, pointer, m_file->obligations);
        if (section.type == Paper::type)
            return append(section, pointer, m_file->papers);
        if (section.type == Signing::type)
            return append(section, pointer, m_file->signings);
        if (section.type == Performance::type)
            return append(section, pointer, m_file->performances);
        if (section.type == Visit::type)
            return append(section, pointer, m_file->visits);
        if (section.type == Attachment::type)
            return append(section, pointer, m_file->attachments);
        return Error{ErrorCode::Invalid, QStringLiteral("section type ") + section.type,
                     pointer.chopped(4) + QStringLiteral("type"),
                     QStringLiteral("a known section type")};
    }

    void sortLists()
    {
        std::stable_sort(m_file->parties.begin(), m_file->parties.end(),
                         [](const Party &a, const Party &b) {
                             return std::tuple(a.side, a.position) < std::tuple(b.side, b.position);
                         });
        const auto byDay = [](const auto &a, const auto &b) {
            return std::tuple(a.day, a.from) < std::tuple(b.day, b.from);
        };
        std::stable_sort(m_file->investigations.begin(), m_file->investigations.end(), byDay);
        std::stable_sort(m_file->sessions.begin(), m_file->sessions.end(), byDay);
        std::stable_sort(m_file->obligations.begin(), m_file->obligations.end(),
                         [](const auto &a, const auto &b) { return a.position < b.position; });
        const auto earlier = [](const auto &a, const auto &b) { return a.on < b.on; };
        std::stable_sort(m_file->performances.begin(), m_file->performances.end(), earlier);
        std::stable_sort(m_file->visits.begin(), m_file->visits.end(), earlier);
        std::stable_sort(m_file->papers.begin(), m_file->papers.end(),
                         [](const auto &a, const auto &b) { return a.issuedAt < b.issuedAt; });
        const auto sessionRank = [this](SessionId id) {
            return std::find_if(m_file->sessions.begin(), m_file->sessions.end(),
                                [id](const Session &s) { return s.id == id; })
                   - m_file->sessions.begin();
        };
        std::stable_sort(m_file->minutes.begin(), m_file->minutes.end(),
                         [&](const MinuteLine &a, const MinuteLine &b) {
                             return std::tuple(sessionRank(a.session), a.place)
                                    < std::tuple(sessionRank(b.session), b.place);
                         });
    }

    CaseFile *m_file;
    const CodeTables *m_codes;
    QList<std::pair<PartyDetails, QString>> m_details;
    QHash<QUuid, QString> m_pointers; ///< Where each section stands.
};

template<typename List, typename IdType>
auto findById(const List &list, const IdType &id) -> const typename List::value_type *
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&id](const auto &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Party *CaseFile::party(PartyId wanted) const
{
    return findById(parties, wanted);
}

QStringList CaseFile::namesOf(const QList<PartyId> &ids) const
{
    QStringList names;
    for (const PartyId &wanted : ids) {
        if (const Party *one = party(wanted))
            names += one->details.name;
    }
    return names;
}

const Obligation *CaseFile::obligation(ObligationId wanted) const
{
    return findById(obligations, wanted);
}

const Session *CaseFile::session(SessionId wanted) const
{
    return findById(sessions, wanted);
}

const Attachment *CaseFile::attachment(SectionId wanted) const
{
    return findById(attachments, wanted);
}

QList<const Party *> CaseFile::side(Side wanted) const
{
    QList<const Party *> found;
    for (const Party &party : parties) {
        if (party.side == wanted)
            found.append(&party);
    }
    return found;
}

QList<const MinuteLine *> CaseFile::minutesOf(SessionId wanted) const
{
    QList<const MinuteLine *> found;
    for (const MinuteLine &line : minutes) {
        if (line.session == wanted)
            found.append(&line);
    }
    return found;
}

QString placeAfter(const QString &last)
{
    constexpr qsizetype mostDigits = 9;
    static const QString first = QStringLiteral("000001");
    qsizetype digits = 0;
    while (digits < std::min(last.size(), mostDigits)
           && QStringView(u"0123456789").contains(last.at(last.size() - 1 - digits)))
        ++digits;
    const QString next = QString::number(last.right(digits).toInt() + 1);
    if (digits == 0 || next.size() > digits)
        return last + first; // longer sorts behind, and leaves room to count on
    return last.chopped(digits) + next.rightJustified(digits, u'0');
}

QList<Section> sectionsOf(const CaseFile &file)
{
    QList<Section> sections;
    sections.append({QString(CaseRecord::type), file.id.uuid(), bodyOf(file.record)});
    if (!file.narrative.id.isNull())
        sections.append(sectionOf(file.narrative));
    const auto all = [&sections](const auto &list) {
        for (const auto &item : list)
            sections.append(sectionOf(item));
    };
    for (const Party &party : file.parties) {
        sections.append(sectionOf(party));
        if (!party.details.id.isNull())
            sections.append(sectionOf(party.details));
    }
    all(file.investigations);
    all(file.sessions);
    all(file.minutes);
    if (file.agreement)
        sections.append(sectionOf(*file.agreement));
    all(file.obligations);
    all(file.papers);
    all(file.signings);
    if (file.closing)
        sections.append(sectionOf(*file.closing));
    if (file.clock)
        sections.append(sectionOf(*file.clock));
    if (file.confirmation)
        sections.append(sectionOf(*file.confirmation));
    if (file.admission)
        sections.append(sectionOf(*file.admission));
    if (file.risk)
        sections.append(sectionOf(*file.risk));
    all(file.performances);
    all(file.visits);
    all(file.attachments);
    return sections;
}

Result<CaseFile> caseFileOf(const QList<Section> &sections, const CodeTables &codes)
{
    CaseFile file;
    Assembler assembler(&file, &codes);
    for (qsizetype i = 0; i < sections.size(); ++i)
        RETURN_IF_ERROR(assembler.take(sections[i], QStringLiteral("/sections/%1/body").arg(i)));
    if (file.id.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("no case section"),
                     QStringLiteral("/sections"), QStringLiteral("one section of type case")};
    RETURN_IF_ERROR(assembler.finish());
    return file;
}

namespace {

bool isKnown(const CaseFile &file, PartyId id)
{
    return id.isNull() || file.party(id) != nullptr;
}

bool areKnown(const CaseFile &file, const QList<PartyId> &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&file](PartyId id) { return isKnown(file, id); });
}

// The first field of a section that names what the case does not have; empty when there is none.

QLatin1StringView danglingField(const CaseFile &file, const Session &session)
{
    return areKnown(file, session.present) ? ""_L1 : "present"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const MinuteLine &line)
{
    if (file.session(line.session) == nullptr)
        return "session"_L1;
    return isKnown(file, line.party) ? ""_L1 : "party"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Investigation &inquiry)
{
    return isKnown(file, inquiry.askedParty) ? ""_L1 : "asked_party"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Obligation &obligation)
{
    if (!areKnown(file, obligation.debtors))
        return "debtors"_L1;
    if (!areKnown(file, obligation.creditors))
        return "creditors"_L1;
    const bool sound
        = std::all_of(obligation.allocations.begin(), obligation.allocations.end(),
                      [&file](const Allocation &share) { return isKnown(file, share.creditor); });
    return sound ? ""_L1 : "allocations"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Signing &signing)
{
    if (!isKnown(file, signing.party))
        return "party"_L1;
    const bool sound = signing.paper.isNull() || findById(file.papers, signing.paper) != nullptr;
    return sound ? ""_L1 : "paper"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Confirmation &confirmation)
{
    return areKnown(file, confirmation.applicants) ? ""_L1 : "applicants"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Performance &entry)
{
    return file.obligation(entry.obligation) != nullptr ? ""_L1 : "obligation"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Visit &visit)
{
    return areKnown(file, visit.asked) ? ""_L1 : "asked"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Attachment &attachment)
{
    return isKnown(file, attachment.party) ? ""_L1 : "party"_L1;
}

QLatin1StringView danglingField(const CaseFile &file, const Agreement &agreement)
{
    if (!areKnown(file, agreement.parties))
        return "parties"_L1;
    const bool sound = std::all_of(
        agreement.clauses.begin(), agreement.clauses.end(), [&file](const Clause &clause) {
            return clause.obligation.isNull() || file.obligation(clause.obligation) != nullptr;
        });
    return sound ? ""_L1 : "clauses"_L1;
}

template<typename T>
Done checkOne(const CaseFile &file, const T &section)
{
    const QLatin1StringView field = danglingField(file, section);
    if (field.isEmpty())
        return Success{};
    return Error{ErrorCode::Invalid, QStringLiteral("dangling reference"),
                 QString(T::type) + u' ' + section.id.text() + u'/' + QString(field),
                 QStringLiteral("the id of a section of this case")};
}

template<typename T>
Done checkEach(const CaseFile &file, const QList<T> &sections)
{
    for (const T &section : sections)
        RETURN_IF_ERROR(checkOne(file, section));
    return Success{};
}

} // namespace

Done checkReferences(const CaseFile &file)
{
    RETURN_IF_ERROR(checkEach(file, file.sessions));
    RETURN_IF_ERROR(checkEach(file, file.minutes));
    RETURN_IF_ERROR(checkEach(file, file.investigations));
    RETURN_IF_ERROR(checkEach(file, file.obligations));
    RETURN_IF_ERROR(checkEach(file, file.signings));
    RETURN_IF_ERROR(checkEach(file, file.performances));
    RETURN_IF_ERROR(checkEach(file, file.visits));
    RETURN_IF_ERROR(checkEach(file, file.attachments));
    if (file.confirmation)
        RETURN_IF_ERROR(checkOne(file, *file.confirmation));
    if (file.agreement)
        return checkOne(file, *file.agreement);
    return Success{};
}

} // namespace maplebridge
