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
    bool isFirst = true;
    for (const Session &session : m_given.file.sessions) {
        setToday(session.day);
        goToStep(Step::Mediate);
        m_typist.press(isFirst ? u"firstSessionButton"_s : u"addSessionButton"_s);
        isFirst = false;
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

} // namespace maplebridge::tests
