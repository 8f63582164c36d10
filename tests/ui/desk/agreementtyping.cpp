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
    if (const auto &court = m_given.file.confirmation) {
        m_typist.tick(u"confirmation_wantedEdit"_s, court->wanted);
        m_typist.tick(u"confirmation_declinedEdit"_s, court->declined);
        m_typist.choose(u"confirmation_obstaclesEdit"_s, court->obstacles);
        m_typist.fill(u"confirmation_courtEdit"_s, court->court);
        m_typist.fill(u"confirmation_applied_onEdit"_s, court->appliedOn);
        m_typist.choose(u"confirmation_applicantsEdit"_s, partyCodes(court->applicants));
        m_typist.fill(u"confirmation_numberEdit"_s, court->number);
        m_typist.fill(u"confirmation_accepted_onEdit"_s, court->acceptedOn);
        m_typist.pick(u"confirmation_rulingEdit"_s, court->ruling);
        m_typist.fill(u"confirmation_ruled_onEdit"_s, court->ruledOn);
        m_typist.fill(u"confirmation_received_onEdit"_s, court->receivedOn);
        m_typist.fill(u"confirmation_remarkEdit"_s, court->remark);
    }
    for (const Visit &visit : m_given.file.visits)
        typeVisit(visit);
}

void CaseTyping::typeVisit(const Visit &visit)
{
    m_typist.press(u"addVisitButton"_s);
    QTest::qWait(1);
    m_typist.fill(u"visit_onEdit"_s, visit.on);
    m_typist.pick(u"visit_mannerEdit"_s, visit.manner);
    m_typist.choose(u"visit_askedEdit"_s, partyCodes(visit.asked));
    m_typist.fill(u"visit_findingsEdit"_s, visit.findings);
    m_typist.pick(u"visit_satisfactionEdit"_s, visit.satisfaction);
    m_typist.choose(u"visit_visitorsEdit"_s, mediatorCodes(visit.visitors));
    m_typist.tick(u"visit_troubleEdit"_s, visit.trouble);
    m_typist.fill(u"visit_measuresEdit"_s, visit.measures);
    m_typist.fill(u"visit_judgmentEdit"_s, visit.judgment);
    m_typist.fill(u"visit_othersEdit"_s, visit.others);
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
