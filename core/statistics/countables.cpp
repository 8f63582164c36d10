// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/statistics/countables.h"

#include "core/domain/agreement.h"
#include "core/domain/committee.h"

#include <algorithm>

namespace maplebridge {

using namespace Qt::StringLiterals;

QStringList Countable::values(const CodeTables &tables) const
{
    if (codes.isEmpty())
        return words;
    QStringList known;
    for (const CodeRow &row : tables.table(codes).rows)
        known += row.code;
    return known;
}

const QList<Countable> &countables()
{
    static const QStringList yesNo{u"yes"_s, u"no"_s};
    static const QList<Countable> all{
        {Countee::Case, u"kind"_s, u"dispute_kind"_s, {}},
        {Countee::Case,
         u"source"_s,
         {},
         {u"own_initiative"_s, u"application"_s, u"court"_s, u"procuratorate"_s, u"police"_s,
          u"petition"_s, u"other_department"_s}},
        {Countee::Case, u"outcome"_s, u"outcome"_s, {}},
        {Countee::Case, u"outcome_class"_s, {}, {u"success"_s, u"failure"_s, u"excluded"_s}},
        {Countee::Case,
         u"form"_s,
         {},
         {storedWord(AgreementForm::Written), storedWord(AgreementForm::Oral)}},
        {Countee::Case, u"difficulty"_s, u"difficulty"_s, {}},
        {Countee::Case, u"difficult"_s, {}, yesNo},
        {Countee::Case, u"committee_kind"_s, u"committee_kind"_s, {}},
        {Countee::Case, u"performed"_s, {}, yesNo},
        {Countee::Committee, u"committee_kind"_s, u"committee_kind"_s, {}},
        {Countee::Mediator, u"committee_kind"_s, u"committee_kind"_s, {}},
        {Countee::Mediator, u"full_time"_s, {}, yesNo},
        {Countee::Mediator, u"head"_s, {}, yesNo},
        {Countee::Mediator,
         u"sex"_s,
         {},
         {storedWord(Sex::Male), storedWord(Sex::Female), storedWord(Sex::Unknown),
          storedWord(Sex::Unstated)}},
        {Countee::Mediator, u"minority"_s, {}, yesNo},
    };
    return all;
}

QStringList countableFields(Countee about)
{
    QStringList fields;
    for (const Countable &one : countables()) {
        if (one.about == about)
            fields += one.field;
    }
    return fields;
}

const Countable *countable(Countee about, QStringView field)
{
    const auto found = std::ranges::find_if(countables(), [&](const Countable &one) {
        return one.about == about && one.field == field;
    });
    return found == countables().end() ? nullptr : &*found;
}

} // namespace maplebridge
