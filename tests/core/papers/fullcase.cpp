// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/papers/fullcase.h"

#include "tests/core/documents/caseparts.h"

namespace maplebridge::tests {
namespace {

constexpr int workers = 20;

/// Puts the full case together; ids and what only chooses between wordings are set by hand.
class CaseFiller
{
public:
    explicit CaseFiller(const FullStyle &style) : m_style(style)
    {
        m_full.put.codes = &codeTables();
        m_full.put.mixed = style.mixed;
    }

    FullCase run()
    {
        addRoom();
        addRecord();
        addParties();
        if (m_style.halfOnly)
            return m_full;
        addInquiry();
        addSessions();
        addAgreement();
        addFollowUps();
        addLetters();
        fill(u"closing"_s, file().closing.emplace());
        file().closing->id = steady<SectionId>(80);
        // The court is named in the phrase that stands for its label.
        m_full.put.forget(u"closing.remedies.court"_s);
        return m_full;
    }

private:
    CaseFile &file() { return m_full.paperCase.file; }

    template<typename T>
    void fill(const QString &path, T &section, int longestAny = FieldNote{}.longest)
    {
        fillSection(path, section, m_full.put, m_style.longestFree, longestAny);
    }

    void addRoom()
    {
        fill(u"committee"_s, m_full.paperCase.committee);
        int n = 900;
        for (const QString &who : {u"presiding"_s, u"second"_s, u"recorder"_s, u"inquirer"_s}) {
            Mediator one;
            fill(who, one);
            one.id = steady<MediatorId>(++n);
            m_full.paperCase.mediators.append(one);
        }
    }

    void addRecord()
    {
        file().id = steady<CaseId>(10);
        fill(u"case"_s, file().record);
        file().record.presiding = steady<MediatorId>(901);
        file().record.mediators = {steady<MediatorId>(902)};
        file().record.recorder = steady<MediatorId>(903);
        file().narrative.id = steady<SectionId>(11);
        fill(u"narrative"_s, file().narrative);
    }

    Party party(int n, Side side, const QString &path, int longestAny)
    {
        Party one;
        fill(path, one, longestAny);
        fill(path, one.details, longestAny);
        one.id = steady<PartyId>(n);
        one.side = side;
        one.position = n;
        one.details.party = one.id;
        one.details.birth = QDate(1980, 1, 1).addDays(n * 50);
        m_full.put.replace(path + u".birth"_s, officialDate(one.details.birth));
        m_full.put.replace(path + u".age"_s,
                           QString::number(ageOn(one.details.birth, fullCaseDay)) + u"岁"_s);
        one.details.sex = Sex::Female;
        one.details.representatives.first().sex = Sex::Male;
        one.needsInterpreter = true;
        return one;
    }

    void addParties()
    {
        for (int n = 1; n <= workers; ++n) {
            // Their cells are narrow: the longest of all of them would be a book.
            Party worker = party(n, Side::Applicant, u"worker%1"_s.arg(n),
                                 n == 1  ? std::min(m_style.longestOfParty, 260)
                                 : n < 4 ? 56
                                         : 20);
            if (n > 1) {
                worker.details.representatives.removeLast();
                m_full.put.values.removeIf([n](const PutIn &value) {
                    return value.path.startsWith(u"worker%1.representatives.1"_s.arg(n));
                });
            }
            worker.elected = n < 4;
            file().parties.append(worker);
        }
        Party firm = party(101, Side::Respondent, u"firm"_s, m_style.longestOfParty);
        firm.kind = PartyKind::Organisation;
        m_full.put.forget(u"firm.age"_s);
        Party child = party(102, Side::Respondent, u"child"_s, m_style.longestOfParty);
        child.details.birth = {2020, 3, 4};
        m_full.put.replace(u"child.birth"_s, officialDate(child.details.birth));
        m_full.put.replace(u"child.age"_s, u"11岁"_s);
        for (Representative &one : child.details.representatives)
            one.kind = RepresentativeKind::Guardian;
        file().parties
            += {firm, child, party(103, Side::ThirdParty, u"third"_s, m_style.longestOfParty)};
    }

    void addInquiry()
    {
        Investigation one;
        fill(u"inquiry"_s, one);
        one.id = steady<SectionId>(30);
        one.investigators = {steady<MediatorId>(904)};
        one.recorder = steady<MediatorId>(903);
        file().investigations = {one};
    }

    void addSessions()
    {
        for (int n = 1; n <= 2; ++n) {
            const QString path = u"session%1"_s.arg(n);
            Session one;
            fill(path, one);
            one.id = steady<SessionId>(39 + n);
            one.presiding = steady<MediatorId>(901);
            one.mediators = {steady<MediatorId>(902)};
            one.recorder = steady<MediatorId>(903);
            one.rightsTold = true;
            one.zone = u"Asia/Urumqi"_s;
            m_full.put.replace(path + u".zone"_s, u"（新疆时间）"_s);
            for (const Party &party : file().parties) {
                if (n == 1 || party.side != Side::Applicant)
                    one.present.append(party.id);
            }
            file().sessions.append(one);
            for (int line = 0; line < (n == 1 ? m_style.minuteLines : 3); ++line)
                addMinute(one.id, n, line);
        }
    }

    void addMinute(SessionId session, int number, int line)
    {
        const QString path = u"minute%1.%2"_s.arg(number).arg(line);
        MinuteLine one;
        fill(path, one, line == 0 ? FieldNote{}.longest : 60);
        one.id = steady<SectionId>(3000 + 500 * number + line);
        one.session = session;
        one.place = QString::number(1000 + line);
        m_full.put.replace(path + u".place"_s, one.place);
        file().minutes.append(one);
    }

    Obligation obligation(int n, const QString &path, DutyKind kind)
    {
        Obligation one;
        one.instalments.resize(kind == DutyKind::Money ? 5 : 0);
        if (kind == DutyKind::Money) {
            for (int worker = 1; worker <= workers; ++worker)
                one.allocations.append(
                    {steady<PartyId>(worker), QList<Money>(one.instalments.size())});
        }
        fill(path, one);
        if (kind == DutyKind::Act) { // the filler makes two of each
            one.instalments.clear();
            one.allocations.clear();
            m_full.put.values.removeIf([&path](const PutIn &value) {
                return value.path.startsWith(path + u".instalments"_s)
                       || value.path.startsWith(path + u".allocations"_s)
                       || value.path == path + u".total"_s;
            });
        }
        one.id = steady<ObligationId>(n);
        one.position = n;
        one.kind = kind;
        one.debtors = {steady<PartyId>(101), steady<PartyId>(102)};
        one.creditors = {steady<PartyId>(1)};
        return one;
    }

    void addAgreement()
    {
        file().obligations = {obligation(60, u"paid"_s, DutyKind::Money),
                              obligation(61, u"worded"_s, DutyKind::Act),
                              obligation(62, u"unnamed"_s, DutyKind::Act)};
        Agreement one;
        fill(u"agreement"_s, one);
        one.id = steady<SectionId>(70);
        one.clauses[0].obligation = file().obligations[1].id;
        one.clauses.append({{}, file().obligations[0].id});
        one.partial = true;
        if (m_style.mixed) { // then they come from the duty that is put into other words
            for (QString *term : {&one.manner, &one.place, &one.timeLimit})
                term->clear();
            for (const QString &term : {u"manner"_s, u"place"_s, u"time_limit"_s})
                m_full.put.forget(u"agreement."_s + term);
        } else {
            for (const QString &term : {u"manner"_s, u"place"_s, u"due_on"_s})
                m_full.put.forget(u"worded."_s + term);
        }
        file().agreement = one;
    }

    void addFollowUps()
    {
        Performance entry;
        fill(u"entry"_s, entry);
        entry.id = steady<SectionId>(90);
        entry.obligation = file().obligations[0].id;
        entry.part = 2;
        entry.mediator = steady<MediatorId>(901);
        file().performances = {entry};
        Visit visit;
        fill(u"visit"_s, visit);
        visit.id = steady<SectionId>(91);
        visit.asked = {steady<PartyId>(1), steady<PartyId>(101)};
        visit.trouble = true;
        visit.visitors = {steady<MediatorId>(902)};
        file().visits = {visit};
    }

    /// What letters, lists and the report of a danger are made from.
    void addLetters()
    {
        fill(u"clock"_s, file().clock.emplace());
        file().clock->id = steady<SectionId>(92);
        fill(u"admission"_s, file().admission.emplace());
        file().admission->id = steady<SectionId>(93);
        fill(u"confirmation"_s, file().confirmation.emplace());
        file().confirmation->id = steady<SectionId>(94);
        fill(u"danger"_s, file().risk.emplace());
        file().risk->id = steady<SectionId>(95);
        file().risk->asker = steady<MediatorId>(901);
        Attachment evidence;
        fill(u"evidence"_s, evidence);
        evidence.id = steady<SectionId>(96);
        evidence.original = true;
        evidence.pages = 7;
        m_full.put.replace(u"evidence.received_on"_s, evidence.receivedOn.toString(u"yyyy-M-d"_s));
        file().attachments = {evidence};
    }

    FullStyle m_style;
    FullCase m_full;
};

bool fits(QStringView pattern, QStringView path)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == path;
    if (!path.startsWith(pattern.left(star)))
        return false;
    for (qsizetype at = star; at <= path.size(); ++at) {
        if (fits(pattern.mid(star + 1), path.mid(at)))
            return true;
    }
    return false;
}

} // namespace

FullCase fullCase(const FullStyle &style)
{
    return CaseFiller(style).run();
}

bool matches(const QList<NotPrinted> &list, const QString &path)
{
    bool found = false;
    for (const NotPrinted &one : list) {
        if (one.pattern.startsWith(u'!')) {
            if (fits(QStringView(one.pattern).mid(1), path))
                return false;
        } else {
            found = found || fits(one.pattern, path);
        }
    }
    return found;
}

QList<NotPrinted> neverPrinted()
{
    const QString later = u"happens after the paper is signed"_s;
    const QString register_ = u"for registers and tables, not for a party's dossier"_s;
    return {{u"*.typed_name"_s, u"history: the name itself is printed"_s},
            {u"*.home_region"_s, register_},
            {u"*.consent_on"_s, u"the party signs and the paper bears its day"_s},
            {u"narrative.risk_reason"_s, u"must never be read by a party"_s},
            {u"narrative.remark"_s, u"a note of the room"_s},
            {u"case.registered_on"_s, register_},
            {u"case.difficulty"_s, register_},
            {u"case.risk"_s, u"must never be read by a party"_s},
            {u"case.risk_kinds.*"_s, u"must never be read by a party"_s},
            {u"case.archived_on"_s, u"stands on the cover of the folder"_s},
            {u"case.retention"_s, u"stands on the cover of the folder"_s},
            {u"case.filing_note"_s, u"stands on the note of the folder"_s},
            {u"minute*.place"_s, u"the order of lines"_s},
            {u"*.languages"_s, u"of a mediator a paper says the name"_s},
            {u"presiding.phone"_s, u"the committee's number is given"_s},
            {u"second.phone"_s, u"the committee's number is given"_s},
            {u"recorder.phone"_s, u"the committee's number is given"_s},
            {u"inquirer.phone"_s, u"the committee's number is given"_s},
            {u"presiding.ethnicity"_s, u"of a mediator a paper says the name"_s},
            {u"second.ethnicity"_s, u"of a mediator a paper says the name"_s},
            {u"recorder.ethnicity"_s, u"of a mediator a paper says the name"_s},
            {u"inquirer.ethnicity"_s, u"of a mediator a paper says the name"_s},
            {u"committee.short_name"_s, u"stands in the numbers of cases"_s},
            {u"committee.kind"_s, register_},
            {u"committee.place"_s, u"offered as the place of a session"_s},
            {u"committee.credit_code"_s, register_},
            {u"committee.street"_s, register_},
            {u"committee.district"_s, register_},
            {u"committee.centre"_s, register_},
            {u"committee.number_pattern"_s, u"makes the numbers of cases"_s},
            {u"*.paid_on"_s, later},
            {u"*.done_on"_s, later},
            {u"entry.next_on"_s, u"reminds the room itself"_s},
            {u"closing.on"_s, u"the paper bears its own day"_s},
            {u"closing.answer*"_s, later},
            {u"clock.limit"_s, u"chooses which limit is counted"_s},
            {u"clock.reply_due_on"_s, u"reminds the room itself"_s},
            {u"clock.replied_on"_s, u"the paper bears its own day"_s},
            {u"clock.suspensions.*"_s, register_},
            {u"clock.extensions.0.*"_s, u"the last one is asked for"_s},
            {u"clock.extensions.1.consented_on"_s, u"the paper bears its own day"_s},
            {u"admission.conditions.*"_s, register_},
            {u"admission.told_on"_s, u"the paper bears its own day"_s},
            {u"confirmation.applied_on"_s, u"the paper bears its own day"_s},
            {u"confirmation.obstacles.*"_s, u"with one of them there is no application"_s},
            {u"confirmation.number"_s, later},
            {u"confirmation.accepted_on"_s, later},
            {u"confirmation.ruling"_s, later},
            {u"confirmation.ruled_on"_s, later},
            {u"confirmation.received_on"_s, later},
            {u"confirmation.remark"_s, u"a note of the room"_s},
            {u"danger.not_found.*"_s, u"what was not found is not reported"_s},
            {u"evidence.category"_s, register_},
            {u"evidence.file*"_s, u"of the file, not of the paper"_s},
            {u"evidence.media_type"_s, u"of the file, not of the paper"_s}};
}

} // namespace maplebridge::tests
