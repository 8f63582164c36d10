// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/documents/paperrules.h"

#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace maplebridge {
namespace {

constexpr EnumText<Problem, 41> problemWords{{
    {Problem::Missing, "missing"_L1},
    {Problem::IdLength, "id_length"_L1},
    {Problem::IdCharacters, "id_characters"_L1},
    {Problem::IdDate, "id_date"_L1},
    {Problem::IdCheck, "id_check"_L1},
    {Problem::CodeLength, "code_length"_L1},
    {Problem::CodeCharacters, "code_characters"_L1},
    {Problem::CodeCheck, "code_check"_L1},
    {Problem::BirthDiffersFromId, "birth_differs_from_id"_L1},
    {Problem::SexDiffersFromId, "sex_differs_from_id"_L1},
    {Problem::GuardianMissing, "guardian_missing"_L1},
    {Problem::AgentWithoutPowers, "agent_without_powers"_L1},
    {Problem::HeadMissing, "head_missing"_L1},
    {Problem::SidesMissing, "sides_missing"_L1},
    {Problem::ElectedCount, "elected_count"_L1},
    {Problem::Refused, "refused"_L1},
    {Problem::EndBeforeStart, "end_before_start"_L1},
    {Problem::NobodyPresent, "nobody_present"_L1},
    {Problem::PresidingMissing, "presiding_missing"_L1},
    {Problem::RecorderMissing, "recorder_missing"_L1},
    {Problem::RecorderPresides, "recorder_presides"_L1},
    {Problem::RightsNotTold, "rights_not_told"_L1},
    {Problem::SamePersonTwice, "same_person_twice"_L1},
    {Problem::InterpreterMissing, "interpreter_missing"_L1},
    {Problem::InstalmentsSum, "instalments_sum"_L1},
    {Problem::InstalmentOrder, "instalment_order"_L1},
    {Problem::DueBeforeAgreement, "due_before_agreement"_L1},
    {Problem::AllocationSum, "allocation_sum"_L1},
    {Problem::DebtorMissing, "debtor_missing"_L1},
    {Problem::CreditorMissing, "creditor_missing"_L1},
    {Problem::ClausesMissing, "clauses_missing"_L1},
    {Problem::AmountUnstated, "amount_unstated"_L1},
    {Problem::RemediesNotTold, "remedies_not_told"_L1},
    {Problem::DateInFuture, "date_in_future"_L1},
    {Problem::DatesOutOfOrder, "dates_out_of_order"_L1},
    {Problem::NotExtendable, "not_extendable"_L1},
    {Problem::ConsentMissing, "consent_missing"_L1},
    {Problem::BothSidesNeeded, "both_sides_needed"_L1},
    {Problem::NotEffective, "not_effective"_L1},
    {Problem::ReportMissing, "report_missing"_L1},
    {Problem::PaidTooMuch, "paid_too_much"_L1},
}};
static_assert(problemWords.size() == static_cast<size_t>(Problem::PaidTooMuch) + 1,
              "every problem has a word");

/// "representatives/0/name" as rules name it: "representatives/name".
QString withoutPositions(QString field)
{
    static const QRegularExpression position(u"/[0-9]+"_s);
    return field.remove(position);
}

Error fault(const QString &pointer, const QString &detail, const QString &expected)
{
    return {ErrorCode::Invalid, detail, pointer, expected};
}

} // namespace

QString problemWord(Problem problem)
{
    for (const auto &[known, word] : problemWords) {
        if (known == problem)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<Problem> problemFromWord(QStringView wanted)
{
    for (const auto &[known, word] : problemWords) {
        if (word == wanted)
            return known;
    }
    return std::nullopt;
}

Result<Refusals> Refusals::fromJson(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const QJsonValue read, strictJson(bytes));
    Refusals refusals;
    const QJsonArray documents = read[u"documents"_s].toArray();
    if (documents.isEmpty())
        return fault(u"/documents"_s, u"no refusals"_s, u"a list"_s);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString document = documents[i][u"document"_s].toString();
        const QJsonArray stops = documents[i][u"stops"_s].toArray();
        if (document.isEmpty())
            return fault(u"/documents/%1/document"_s.arg(i), u"no document"_s, u"its code"_s);
        for (qsizetype k = 0; k < stops.size(); ++k) {
            const QString word = stops[k][u"problem"_s].toString();
            const auto problem = problemFromWord(word);
            if (!problem)
                return fault(u"/documents/%1/stops/%2/problem"_s.arg(i).arg(k),
                             u"unknown problem "_s + word, u"a word of the rules"_s);
            refusals.m_rules[document].append(
                {*problem, stops[k][u"type"_s].toString(), stops[k][u"field"_s].toString()});
        }
    }
    return refusals;
}

QList<Issue> Refusals::stopping(const QString &document, const QList<Issue> &issues,
                                SectionId subject) const
{
    const QList<Rule> rules = m_rules.value(document);
    const auto stops = [&](const Issue &issue) {
        const bool elsewhere
            = !subject.isNull() && issue.type == Session::type && issue.id != subject.uuid();
        return !elsewhere && std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
            return rule.problem == issue.problem && (rule.type.isEmpty() || rule.type == issue.type)
                   && (rule.field.isEmpty() || rule.field == withoutPositions(issue.field));
        });
    };
    QList<Issue> found;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(found), stops);
    return found;
}

Result<QHash<QString, PaperProfile>> profilesFromJson(const QByteArray &bytes)
{
    // Not strictJson: millimetres may have a fraction.
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray rows = document[u"profiles"_s].toArray();
    if (rows.isEmpty())
        return fault(u"/profiles"_s, u"no profiles"_s, u"a list of profiles"_s);
    QHash<QString, PaperProfile> profiles;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonValue row = rows[i];
        PaperProfile profile;
        profile.name = row[u"name"_s].toString();
        const std::array<std::pair<QString, double *>, 9> places{
            {{u"top_margin_mm"_s, &profile.topMargin},
             {u"bottom_margin_mm"_s, &profile.bottomMargin},
             {u"binding_margin_mm"_s, &profile.bindingMargin},
             {u"outer_margin_mm"_s, &profile.outerMargin},
             {u"body_pt"_s, &profile.bodyPoints},
             {u"leading_pt"_s, &profile.leadingPoints},
             {u"table_pt"_s, &profile.tablePoints},
             {u"table_leading_pt"_s, &profile.tableLeadingPoints},
             {u"title_pt"_s, &profile.titlePoints}}};
        for (const auto &[key, place] : places) {
            *place = row[key].toDouble();
            if (*place <= 0 || *place > 100)
                return fault(u"/profiles/%1/%2"_s.arg(i).arg(key), u"size"_s,
                             u"a number above 0, at most 100"_s);
        }
        profile.charactersPerLine = row[u"characters_per_line"_s].toInt();
        profile.landscape = row[u"landscape"_s].toBool();
        const QString sheet = row[u"sheet"_s].toString(u"A4"_s);
        profile.half = sheet == u"A5";
        if (sheet != u"A4" && !profile.half)
            return fault(u"/profiles/%1/sheet"_s.arg(i), sheet, u"A4 | A5"_s);
        if (profile.name.isEmpty())
            return fault(u"/profiles/%1/name"_s.arg(i), u"no name"_s, u"a name"_s);
        profiles.insert(profile.name, profile);
    }
    return profiles;
}

} // namespace maplebridge
