// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/domain/casejson.h"
#include "tests/ui/typist.h"

namespace maplebridge::tests {

/// Enters a whole case through the window, step by step, as its file says. People and
/// mediators are found by name, as a person finds them.
class CaseTyping
{
public:
    CaseTyping(WindowFixture *fixture, const CaseDocument &given);

    /// Everything but the signatures. Gives the id of the case.
    CaseId typeAll();
    /// Prints each paper that was signed and records who signed it.
    void recordSignings();

private:
    void typeParties();
    void typeParty(const Party &party);
    void typeRepresentative(const Representative &one);
    void typeDispute();
    void typeAcceptance();
    void typeInquiries();
    void typeSessions();
    void typeMinutes(const Session &session);
    void typeAgreement();
    void typeObligation(const Obligation &obligation);
    void typeAllocations(const Obligation &obligation);
    void typeEnding();
    void typePerformance();
    void typeVisit(const Visit &visit);
    void typeSignings(const PaperRequest &paper);
    void setToday(const QDate &day);
    void goToStep(Step step);
    void typeHelpers(const QList<Participant> &helpers);
    /// The room's own id of a party or mediator of the file.
    [[nodiscard]] QString partyCode(PartyId given) const;
    [[nodiscard]] QStringList partyCodes(const QList<PartyId> &given) const;
    [[nodiscard]] QString mediatorCode(MediatorId given) const;
    [[nodiscard]] QStringList mediatorCodes(const QList<MediatorId> &given) const;
    [[nodiscard]] CaseFile stored() const;

    WindowFixture *m_fixture;
    CaseDocument m_given;
    Typist m_typist;
    CaseId m_id;
};

} // namespace maplebridge::tests
