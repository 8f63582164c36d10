// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/counting.h"

#include "core/domain/phrasebook.h"

#include <algorithm>

namespace maplebridge {

CountedCase countedCase(const CaseFile &file)
{
    CountedCase counted;
    counted.id = file.id;
    counted.number = file.record.number;
    counted.applicants = namesOfSide(file, Side::Applicant);
    counted.respondents = namesOfSide(file, Side::Respondent);
    counted.kind = file.record.kind;
    counted.source = file.record.source;
    counted.difficulty = file.record.difficulty;
    counted.parties = static_cast<int>(file.parties.size());
    counted.amount = agreedAmount(file);
    counted.acceptedOn = file.record.acceptedOn;
    if (file.closing) {
        counted.outcome = file.closing->outcome;
        counted.endedOn = file.closing->on;
    }
    if (file.agreement) {
        counted.form = storedWord(file.agreement->form);
        counted.performed = isPerformed(file);
    }
    return counted;
}

} // namespace maplebridge
