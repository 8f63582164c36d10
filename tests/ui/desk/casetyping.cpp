// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/desk/casetyping.h"

#include "ui/widgets/chipsedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace maplebridge::tests {

using namespace Qt::StringLiterals;

CaseTyping::CaseTyping(WindowFixture *fixture, const CaseDocument &given)
    : m_fixture(fixture), m_given(given), m_typist(fixture)
{}

void CaseTyping::setToday(const QDate &day)
{
    if (day.isValid())
        m_fixture->clock.set(QDateTime(day, QTime(2, 0), Qt::UTC));
}

CaseFile CaseTyping::stored() const
{
    const auto file = m_fixture->room()->cases().load(m_id);
    if (!file)
        qFatal("the case cannot be read");
    return file.value();
}

QString CaseTyping::partyCode(PartyId given) const
{
    const Party *wanted = m_given.file.party(given);
    if (wanted == nullptr)
        return {};
    for (const Party &party : stored().parties) {
        if (party.details.name == wanted->details.name)
            return party.id.text();
    }
    qFatal("%s was not entered", qPrintable(wanted->details.name));
}

QStringList CaseTyping::partyCodes(const QList<PartyId> &given) const
{
    QStringList codes;
    for (const PartyId &id : given)
        codes += partyCode(id);
    return codes;
}

QString CaseTyping::mediatorCode(MediatorId given) const
{
    if (given.isNull())
        return {};
    const auto known = m_fixture->room()->cases().mediators();
    for (const Mediator &wanted : m_given.mediators) {
        if (wanted.id != given)
            continue;
        for (const Mediator &one : known.value()) {
            if (one.name == wanted.name)
                return one.id.text();
        }
        qFatal("%s does not work here", qPrintable(wanted.name));
    }
    return {};
}

QStringList CaseTyping::mediatorCodes(const QList<MediatorId> &given) const
{
    QStringList codes;
    for (const MediatorId &id : given)
        codes += mediatorCode(id);
    return codes;
}

void CaseTyping::goToStep(Step step)
{
    m_fixture->window->openCase(m_id, step);
    QApplication::processEvents();
}

CaseId CaseTyping::typeAll()
{
    const CaseRecord &record = m_given.file.record;
    setToday(record.registeredOn);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F2);
    QApplication::processEvents();
    const auto rows = m_fixture->room()->cases().list({});
    m_id = rows.value().first().id;
    typeParties();
    typeDispute();
    typeAcceptance();
    typeInquiries();
    typeSessions();
    typeAgreement();
    typeEnding();
    typePerformance();
    m_fixture->window->openPage(MainWindow::Today); // leaves the case, which saves
    return m_id;
}

void CaseTyping::typeParties()
{
    bool first = true;
    for (const Party &party : m_given.file.parties) {
        if (!first || party.side != Side::Applicant) {
            const QString button = party.side == Side::Applicant    ? u"addApplicantButton"_s
                                   : party.side == Side::Respondent ? u"addRespondentButton"_s
                                                                    : u"addThirdPartyButton"_s;
            m_typist.press(button);
        }
        first = false;
        typeParty(party);
    }
}

void CaseTyping::typeParty(const Party &party)
{
    const PartyDetails &facts = party.details;
    m_typist.fill(u"nameEdit"_s, facts.name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // known people are not meant
    // The case has a kind as well; the party's stands first.
    auto *kind = qobject_cast<ChipsEdit *>(m_typist.at(u"kindEdit"_s, 0));
    if (kind->codes() != QStringList{storedWord(party.kind)}) {
        kind->chip(storedWord(party.kind))->setFocus();
        QTest::keyClick(kind->chip(storedWord(party.kind)), Qt::Key_Space);
    }
    m_typist.fill(u"id_numberEdit"_s, facts.idNumber);
    if (party.kind == PartyKind::Person) {
        if (facts.sex != Sex::Unknown)
            m_typist.choose(u"sexEdit"_s, {storedWord(facts.sex)});
        m_typist.fill(u"birthEdit"_s, facts.birth);
        m_typist.pick(u"ethnicityEdit"_s, facts.ethnicity);
        m_typist.tick(u"sensitive_consentEdit"_s, party.sensitiveConsent);
        m_typist.tick(u"electedEdit"_s, party.elected);
    } else {
        m_typist.fill(u"head_nameEdit"_s, facts.headName);
        m_typist.fill(u"head_positionEdit"_s, facts.headPosition);
        m_typist.fill(u"head_id_numberEdit"_s, facts.headIdNumber);
    }
    m_typist.fill(u"occupationEdit"_s, facts.occupation);
    m_typist.fill(u"phoneEdit"_s, facts.phone);
    m_typist.fill(u"addressEdit"_s, facts.address);
    for (const Representative &one : facts.representatives)
        typeRepresentative(one);
}

void CaseTyping::typeRepresentative(const Representative &one)
{
    const bool guardian = one.kind == RepresentativeKind::Guardian;
    m_typist.press(guardian ? u"addGuardianButton"_s : u"addAgentButton"_s);
    m_typist.fill(u"rep_nameEdit"_s, one.name);
    if (one.sex != Sex::Unknown)
        m_typist.pick(u"rep_sexEdit"_s, storedWord(one.sex));
    m_typist.fill(u"rep_id_numberEdit"_s, one.idNumber);
    m_typist.fill(u"rep_phoneEdit"_s, one.phone);
    m_typist.fill(u"rep_relationEdit"_s, one.relation);
    m_typist.fill(u"rep_unitEdit"_s, one.unit);
    if (!guardian) {
        m_typist.choose(u"rep_powersEdit"_s, one.powers);
        m_typist.fill(u"rep_scopeEdit"_s, one.scope);
    }
}

void CaseTyping::typeDispute()
{
    const CaseNarrative &narrative = m_given.file.narrative;
    const CaseRecord &record = m_given.file.record;
    m_typist.fill(u"summaryEdit"_s, narrative.summary);
    m_typist.fill(u"requestsEdit"_s, narrative.requests.join(u'\n'));
    m_typist.pick(u"kindEdit"_s, record.kind); // the last one: of the dispute
    m_typist.fill(u"claimEdit"_s, record.claim);
    m_typist.pick(u"sourceEdit"_s, record.source);
    m_typist.fill(u"source_organEdit"_s, record.sourceOrgan);
    m_typist.fill(u"source_numberEdit"_s, record.sourceNumber);
    m_typist.fill(u"placeEdit"_s, record.place);
    m_typist.fill(u"occurred_onEdit"_s, record.occurredOn);
    m_typist.fill(u"registered_onEdit"_s, record.registeredOn);
    if (!record.difficulty.isEmpty())
        m_typist.choose(u"difficultyEdit"_s, {record.difficulty});
    if (!record.risk.isEmpty())
        m_typist.choose(u"riskEdit"_s, {record.risk});
    m_typist.choose(u"risk_kindsEdit"_s, record.riskKinds);
    m_typist.fill(u"risk_reasonEdit"_s, narrative.riskReason);
    m_typist.fill(u"remarkEdit"_s, narrative.remark);
}

void CaseTyping::typeAcceptance()
{
    const CaseRecord &record = m_given.file.record;
    setToday(record.acceptedOn);
    goToStep(Step::Accept);
    m_typist.fill(u"numberEdit"_s, record.number);
    m_typist.fill(u"applied_onEdit"_s, record.appliedOn);
    m_typist.fill(u"accepted_onEdit"_s, record.acceptedOn);
    m_typist.pick(u"presidingEdit"_s, mediatorCode(record.presiding));
    m_typist.pick(u"recorderEdit"_s, mediatorCode(record.recorder));
    m_typist.choose(u"mediatorsEdit"_s, mediatorCodes(record.mediators));
    m_typist.tick(u"oral_applicationEdit"_s, record.oralApplication);
    m_typist.tick(u"chosen_by_partiesEdit"_s, record.chosenByParties);
    m_typist.tick(u"confidentialEdit"_s, record.confidential);
    int row = 0;
    for (const Party &party : m_given.file.parties) {
        setToday(party.consentOn);
        auto *chips = qobject_cast<ChipsEdit *>(m_typist.at(u"consentEdit"_s, row++));
        chips->chip(storedWord(party.consent))->setFocus();
        QTest::keyClick(chips->chip(storedWord(party.consent)), Qt::Key_Space);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier); // on that day
    }
}

void CaseTyping::typeHelpers(const QList<Participant> &helpers)
{
    for (const Participant &helper : helpers) {
        m_typist.press(u"addHelperButton"_s);
        m_typist.fill(u"helperNameEdit"_s, helper.name);
        m_typist.fill(u"helperRoleEdit"_s, helper.role);
        m_typist.fill(u"helperUnitEdit"_s, helper.unit);
    }
}

void CaseTyping::typeInquiries()
{
    for (const Investigation &inquiry : m_given.file.investigations) {
        setToday(inquiry.day);
        goToStep(Step::Inquire);
        m_typist.press(u"addInquiryButton"_s);
        m_typist.fill(u"dayEdit"_s, inquiry.day);
        m_typist.fill(u"placeEdit"_s, inquiry.place);
        m_typist.fill(u"fromEdit"_s, inquiry.from);
        m_typist.fill(u"untilEdit"_s, inquiry.until);
        m_typist.pick(u"asked_partyEdit"_s, partyCode(inquiry.askedParty));
        m_typist.fill(u"asked_nameEdit"_s, inquiry.askedName);
        m_typist.fill(u"asked_detailsEdit"_s, inquiry.askedDetails);
        m_typist.choose(u"investigatorsEdit"_s, mediatorCodes(inquiry.investigators));
        m_typist.pick(u"recorderEdit"_s, mediatorCode(inquiry.recorder));
        typeHelpers(inquiry.participants);
        for (int i = 0; i < inquiry.questions.size(); ++i) {
            m_typist.type(m_typist.at(u"questionEdit"_s, i), inquiry.questions[i].question);
            m_typist.type(m_typist.at(u"answerEdit"_s, i), inquiry.questions[i].answer);
        }
        m_typist.fill(u"findingsEdit"_s, inquiry.findings);
    }
}

void CaseTyping::typeSessions()
{
    for (const Session &session : m_given.file.sessions) {
        setToday(session.day);
        goToStep(Step::Mediate);
        m_typist.press(u"addSessionButton"_s);
        m_typist.fill(u"dayEdit"_s, session.day);
        m_typist.fill(u"placeEdit"_s, session.place);
        // The hour is proposed; where the file has none, it is taken out.
        for (const auto &[field, time] :
             {std::pair(u"fromEdit"_s, session.from), std::pair(u"untilEdit"_s, session.until)})
        {
            if (time.isValid()) {
                m_typist.fill(field, time);
            } else {
                m_typist.fill(field, u" "_s);
                QTest::keyClick(m_typist.at(field), Qt::Key_Backspace);
            }
        }
        m_typist.choose(u"presentEdit"_s, partyCodes(session.present));
        m_typist.pick(u"presidingEdit"_s, mediatorCode(session.presiding));
        m_typist.pick(u"recorderEdit"_s, mediatorCode(session.recorder));
        m_typist.choose(u"mediatorsEdit"_s, mediatorCodes(session.mediators));
        typeHelpers(session.participants);
        m_typist.choose(u"methodsEdit"_s, session.methods);
        m_typist.tick(u"rights_toldEdit"_s, session.rightsTold);
        m_typist.tick(u"openEdit"_s, session.open);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier);
        typeMinutes(session);
        if (!session.result.isEmpty())
            m_typist.choose(u"resultEdit"_s, {session.result});
        m_typist.fill(u"result_textEdit"_s, session.resultText);
        m_typist.fill(u"next_onEdit"_s, session.nextOn);
    }
}

void CaseTyping::typeMinutes(const Session &session)
{
    for (const MinuteLine *line : m_given.file.minutesOf(session.id)) {
        QString code;
        if (!line->party.isNull())
            code = u"p:"_s + partyCode(line->party);
        else if (!line->mediator.isNull())
            code = u"m:"_s + mediatorCode(line->mediator);
        else if (!line->speaker.isEmpty())
            code = u"h:"_s + line->speaker;
        auto *speakers = qobject_cast<ChipsEdit *>(m_typist.at(u"speakersEdit"_s));
        QWidget *field = m_typist.at(u"minuteLineEdit"_s);
        field->setFocus();
        QPushButton *chip = speakers->chip(code);
        if (chip == nullptr)
            qFatal("%s cannot speak", qPrintable(line->speaker));
        const QChar digit = chip->text().at(0);
        if (digit.isDigit()) {
            QTest::keyClick(field, static_cast<Qt::Key>(digit.unicode()), Qt::ControlModifier);
        } else { // beyond nine people there is the Tab key
            chip->setFocus(Qt::TabFocusReason);
            QTest::keyClick(chip, Qt::Key_Space);
        }
        m_typist.type(field, line->text + u'\n');
    }
}

void CaseTyping::typeAgreement()
{
    if (!m_given.file.agreement)
        return;
    const Agreement &agreement = *m_given.file.agreement;
    setToday(agreement.agreedOn);
    goToStep(Step::Agree);
    m_typist.press(agreement.form == AgreementForm::Oral ? u"oralButton"_s : u"writtenButton"_s);
    m_typist.fill(u"agreed_onEdit"_s, agreement.agreedOn);
    m_typist.fill(u"factsEdit"_s, agreement.facts);
    m_typist.fill(u"disputedEdit"_s, agreement.disputed);
    m_typist.fill(u"responsibilitiesEdit"_s, agreement.responsibilities);
    // Fields of the agreement as a whole first: promises have fields of the same names.
    m_typist.fill(u"mannerEdit"_s, agreement.manner);
    m_typist.fill(u"placeEdit"_s, agreement.place);
    m_typist.fill(u"time_limitEdit"_s, agreement.timeLimit);
    m_typist.fill(u"extra_copiesEdit"_s, agreement.extraCopies.join(u'\n'));
    m_typist.tick(u"partialEdit"_s, agreement.partial);
    QList<ObligationId> typed;
    for (const Clause &clause : agreement.clauses) {
        const Obligation *promise = m_given.file.obligation(clause.obligation);
        if (promise != nullptr && !typed.contains(promise->id)) {
            typed.append(promise->id);
            typeObligation(*promise);
        } else {
            m_typist.press(u"addClauseButton"_s);
        }
        if (!clause.text.isEmpty())
            m_typist.type(m_typist.at(u"clauseEdit"_s), clause.text);
    }
}

void CaseTyping::typeObligation(const Obligation &obligation)
{
    const bool money = obligation.kind == DutyKind::Money;
    m_typist.press(money ? u"addPaymentButton"_s : u"addActButton"_s);
    QWidget *form = m_typist.at(u"debtorsEdit"_s);
    while (form != nullptr && !form->inherits("maplebridge::ObligationForm"))
        form = form->parentWidget();
    m_typist.lookInside(form);
    m_typist.choose(u"debtorsEdit"_s, partyCodes(obligation.debtors));
    m_typist.choose(u"creditorsEdit"_s, partyCodes(obligation.creditors));
    m_typist.fill(u"whatEdit"_s, obligation.what);
    if (money)
        m_typist.fill(u"totalEdit"_s, std::optional<Money>(obligation.total));
    m_typist.fill(u"due_onEdit"_s, obligation.dueOn);
    m_typist.fill(u"mannerEdit"_s, obligation.manner);
    m_typist.fill(u"placeEdit"_s, obligation.place);
    for (const Instalment &one : obligation.instalments) {
        m_typist.press(u"addInstalmentButton"_s);
        m_typist.fill(u"dueEdit"_s, one.dueOn);
        if (one.onTheDay)
            m_typist.pick(u"dueMannerEdit"_s, u"on"_s);
        m_typist.fill(u"amountEdit"_s, std::optional<Money>(one.amount));
    }
    if (!obligation.allocations.isEmpty())
        typeAllocations(obligation);
    m_typist.lookInside(nullptr);
}

void CaseTyping::typeAllocations(const Obligation &obligation)
{
    auto *table = qobject_cast<QTableWidget *>(m_typist.at(u"allocationTable"_s));
    table->setFocus(Qt::TabFocusReason);
    for (const Allocation &share : obligation.allocations) {
        const QString name = m_given.file.party(share.creditor)->details.name;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->verticalHeaderItem(row)->text() != name)
                continue;
            for (int part = 0; part < share.amounts.size(); ++part) {
                table->setCurrentCell(row, part);
                const Money amount = share.amounts[part];
                for (const QChar digit :
                     u"%1.%2"_s.arg(amount.fen / 100).arg(amount.fen % 100, 2, 10, QChar(u'0')))
                    QTest::keyClick(QApplication::focusWidget(), digit.toLatin1());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
        }
    }
}

void CaseTyping::typeEnding()
{
    const CaseRecord &record = m_given.file.record;
    const Closing closing = m_given.file.closing.value_or(Closing{});
    setToday(closing.on);
    goToStep(Step::Archive);
    m_typist.choose(u"outcomeEdit"_s, {closing.outcome});
    m_typist.fill(u"onEdit"_s, closing.on);
    m_typist.fill(u"reasonEdit"_s, closing.reason);
    m_typist.choose(u"remediesEdit"_s, closing.remedies);
    m_typist.fill(u"remedies_told_onEdit"_s, closing.remediesToldOn);
    if (!record.retention.isEmpty())
        m_typist.choose(u"retentionEdit"_s, {record.retention});
    m_typist.fill(u"archived_onEdit"_s, record.archivedOn);
}

void CaseTyping::typePerformance()
{
    goToStep(Step::Perform);
    int row = 0;
    for (const Obligation &obligation : m_given.file.obligations) {
        QList<QDate> days;
        for (const Instalment &one : obligation.instalments)
            days.append(one.paidOn);
        if (days.isEmpty())
            days.append(obligation.doneOn);
        for (const QDate &day : std::as_const(days)) {
            if (day.isValid()) {
                QWidget *field = m_typist.at(u"keptEdit"_s, row);
                m_typist.type(field, day.toString(Qt::ISODate) + u'\n');
                QTest::qWait(1); // the rows are built anew
            }
            ++row;
        }
    }
}

void CaseTyping::recordSignings()
{
    // A record is signed on the day of its session, each one for itself.
    QList<PaperRequest> papers;
    for (const Signing &signing : m_given.file.signings) {
        PaperRequest paper{signing.document};
        for (const Session &session : stored().sessions) {
            if (signing.document == u"RECORD" && session.day == signing.on)
                paper.subject = SectionId(session.id.uuid());
        }
        for (const Investigation &inquiry : stored().investigations) {
            if (signing.document == u"INVEST" && inquiry.day == signing.on)
                paper.subject = inquiry.id;
        }
        if (std::ranges::none_of(papers, [&](const PaperRequest &other) {
                return other.document == paper.document && other.subject == paper.subject;
            }))
            papers.append(paper);
    }
    for (const PaperRequest &paper : std::as_const(papers)) {
        m_fixture->window->openPaper(m_id, paper);
        QApplication::processEvents();
        m_typist.press(u"printButton"_s);
        typeSignings(paper);
    }
    m_fixture->window->openPage(MainWindow::Today);
}

void CaseTyping::typeSignings(const PaperRequest &paper)
{
    const CaseFile file = stored();
    const Session *session = file.session(SessionId(paper.subject.uuid()));
    const QDate day = session == nullptr ? QDate() : session->day;
    for (const Signing &signing : m_given.file.signings) {
        if (signing.document != paper.document || (day.isValid() && signing.on != day))
            continue;
        // The committee has neither id.
        const QString who
            = signing.party.isNull() ? mediatorCode(signing.mediator) : partyCode(signing.party);
        const Party *party = m_given.file.party(signing.party);
        setToday(signing.on);
        if (!signing.by.isEmpty()) {
            for (int i = 0; i < m_typist.count(u"signedByEdit"_s); ++i) {
                auto *by = qobject_cast<ChoiceEdit *>(m_typist.at(u"signedByEdit"_s, i));
                if (by->accessibleName().contains(party->details.name) && by->isEnabled()) {
                    by->setFocus();
                    for (int step = 0; step < by->count() && by->code() != signing.by; ++step)
                        QTest::keyClick(by, Qt::Key_Down);
                }
            }
        }
        bool found = false;
        for (int i = 0; i < m_typist.count(u"signedBox"_s); ++i) {
            auto *box = qobject_cast<QCheckBox *>(m_typist.at(u"signedBox"_s, i));
            if (box->property("act").toString() != storedWord(signing.act)
                || box->property("who").toString() != who)
                continue;
            found = true;
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        if (!found)
            qFatal("%s cannot sign %s", qPrintable(storedWord(signing.act)),
                   qPrintable(paper.document));
        m_typist.fill(u"signedOnEdit"_s, signing.on);
        m_typist.press(u"recordSigningsButton"_s);
    }
}

} // namespace maplebridge::tests
