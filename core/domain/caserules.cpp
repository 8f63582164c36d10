// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/domain/promises.h"
#include "core/domain/riskrules.h"

#include <QRegularExpression>

namespace maplebridge {
namespace {

/// Names of everyone who is a party, as search keys.
QSet<QString> partyNames(const CaseFile &file)
{
    QSet<QString> names;
    for (const Party &party : file.parties) {
        if (!party.details.name.isEmpty())
            names.insert(searchKey(party.details.name));
    }
    return names;
}

/// "¥18,600.00" or "18600元" stands in an agreement without capitals anywhere beside it.
bool statesDigitsOnly(const QString &clause)
{
    static const QRegularExpression digits(
        QStringLiteral("[¥￥]\\s*[0-9]|[0-9][0-9,.]*\\s*(万)?元"));
    static const QRegularExpression capitals(
        QStringLiteral("[壹贰叁肆伍陆柒捌玖拾佰仟零][元万亿角分]"));
    return digits.match(clause).hasMatch() && !capitals.match(clause).hasMatch();
}

void checkInstalments(const Obligation &obligation, const CaseFile &file, QList<Issue> &issues)
{
    const auto add = [&](const QString &field, Problem problem, Money amount = {}) {
        issues.append({QString(Obligation::type), obligation.id.uuid(), field, problem,
                       obligation.what, amount});
    };
    Money sum;
    QDate last;
    for (qsizetype i = 0; i < obligation.instalments.size(); ++i) {
        const Instalment &part = obligation.instalments[i];
        const QString field = QStringLiteral("instalments/%1").arg(i);
        sum = sum + part.amount;
        if (!part.dueOn.isValid())
            add(field, Problem::Missing);
        if (last.isValid() && part.dueOn.isValid() && part.dueOn < last)
            add(field, Problem::InstalmentOrder);
        last = part.dueOn;
        if (file.agreement && file.agreement->agreedOn.isValid() && part.dueOn.isValid()
            && part.dueOn < file.agreement->agreedOn)
            add(field, Problem::DueBeforeAgreement);
    }
    if (!obligation.instalments.isEmpty() && sum != obligation.total)
        add(QStringLiteral("instalments"), Problem::InstalmentsSum, obligation.total - sum);
    if (obligation.allocations.isEmpty())
        return;
    qsizetype parts = std::max<qsizetype>(1, obligation.instalments.size());
    for (const Allocation &share : obligation.allocations)
        parts = std::max(parts, share.amounts.size());
    for (qsizetype i = 0; i < parts; ++i) {
        Money shared;
        for (const Allocation &share : obligation.allocations)
            shared = shared + share.amounts.value(i);
        const Money single = i == 0 ? obligation.total : Money{};
        const Money due
            = obligation.instalments.isEmpty() ? single : obligation.instalments.value(i).amount;
        if (shared != due)
            add(QStringLiteral("allocations/%1").arg(i), Problem::AllocationSum, due - shared);
    }
}

void checkOrderOfDays(const CaseFile &file, const QDate &today, QList<Issue> &issues)
{
    const auto add = [&](QLatin1StringView field, Problem problem) {
        issues.append({QString(CaseRecord::type), file.id.uuid(), QString(field), problem});
    };
    const CaseRecord &record = file.record;
    const std::array<std::pair<QLatin1StringView, QDate>, 3> days{
        {{"occurred_on"_L1, record.occurredOn},
         {"applied_on"_L1, record.appliedOn},
         {"accepted_on"_L1, record.acceptedOn}}};
    QDate last;
    for (const auto &[field, day] : days) {
        if (!day.isValid())
            continue;
        if (day > today)
            add(field, Problem::DateInFuture);
        if (last.isValid() && day < last)
            add(field, Problem::DatesOutOfOrder);
        last = day;
    }
}

/// Article 26: who ends without result is told the other ways, on a day that is noted.
void checkRemedies(const Closing &closing, QList<Issue> &issues)
{
    // The outcomes of the class "failure"; a test holds them against the code table.
    static const QSet<QString> failures{QStringLiteral("failed"), QStringLiteral("refused"),
                                        QStringLiteral("overdue"), QStringLiteral("out_of_scope"),
                                        QStringLiteral("untraceable")};
    if (!failures.contains(closing.outcome))
        return;
    if (closing.remedies.isEmpty())
        issues.append({QString(Closing::type), closing.id.uuid(), QStringLiteral("remedies"),
                       Problem::RemediesNotTold});
    else if (!closing.remediesToldOn.isValid())
        issues.append({QString(Closing::type), closing.id.uuid(),
                       QStringLiteral("remedies_told_on"), Problem::Missing});
}

} // namespace

QList<Issue> issuesOf(const Session &session, const CaseFile &file)
{
    QList<Issue> issues;
    const auto add = [&](const QString &field, Problem problem, const QString &name = {}) {
        issues.append({QString(Session::type), session.id.uuid(), field, problem, name});
    };
    if (!session.day.isValid())
        add(QStringLiteral("day"), Problem::Missing);
    if (session.from.isValid() && session.until.isValid() && session.until == session.from)
        add(QStringLiteral("until"), Problem::EndBeforeStart);
    if (session.place.trimmed().isEmpty())
        add(QStringLiteral("place"), Problem::Missing);
    if (session.present.isEmpty())
        add(QStringLiteral("present"), Problem::NobodyPresent);
    if (session.presiding.isNull())
        add(QStringLiteral("presiding"), Problem::PresidingMissing);
    if (session.recorder.isNull())
        add(QStringLiteral("recorder"), Problem::RecorderMissing);
    else if (session.recorder == session.presiding)
        add(QStringLiteral("recorder"), Problem::RecorderPresides);
    if (!session.rightsTold)
        add(QStringLiteral("rights_told"), Problem::RightsNotTold);
    const QSet<QString> names = partyNames(file);
    for (qsizetype i = 0; i < session.participants.size(); ++i) {
        const QString &name = session.participants[i].name;
        if (!name.isEmpty() && names.contains(searchKey(name)))
            add(QStringLiteral("participants/%1").arg(i), Problem::SamePersonTwice, name);
    }
    if (!session.interpreter.name.isEmpty() && names.contains(searchKey(session.interpreter.name)))
        add(QStringLiteral("interpreter"), Problem::SamePersonTwice, session.interpreter.name);
    for (const PartyId &id : session.present) {
        const Party *party = file.party(id);
        if (party != nullptr && party->needsInterpreter && session.interpreter.name.isEmpty())
            add(QStringLiteral("interpreter"), Problem::InterpreterMissing, party->details.name);
    }
    return issues;
}

QList<Issue> issuesOf(const Obligation &obligation, const CaseFile &file)
{
    QList<Issue> issues;
    const auto add = [&](QLatin1StringView field, Problem problem) {
        issues.append({QString(Obligation::type), obligation.id.uuid(), QString(field), problem,
                       obligation.what});
    };
    if (obligation.what.trimmed().isEmpty())
        add("what"_L1, Problem::Missing);
    if (obligation.debtors.isEmpty())
        add("debtors"_L1, Problem::DebtorMissing);
    if (obligation.kind == DutyKind::Act)
        return issues;
    if (obligation.creditors.isEmpty())
        add("creditors"_L1, Problem::CreditorMissing);
    if (obligation.total.fen <= 0)
        add("total"_L1, Problem::Missing);
    if (obligation.instalments.isEmpty() && !obligation.dueOn.isValid())
        add("due_on"_L1, Problem::Missing);
    if (file.agreement && file.agreement->agreedOn.isValid() && obligation.dueOn.isValid()
        && obligation.dueOn < file.agreement->agreedOn)
        add("due_on"_L1, Problem::DueBeforeAgreement);
    checkInstalments(obligation, file, issues);
    return issues;
}

QList<Issue> issuesOf(const Agreement &agreement, const CaseFile &file)
{
    QList<Issue> issues;
    const auto add = [&](const QString &field, Problem problem) {
        issues.append({QString(Agreement::type), agreement.id.uuid(), field, problem});
    };
    if (!agreement.agreedOn.isValid())
        add(QStringLiteral("agreed_on"), Problem::Missing);
    if (agreement.facts.trimmed().isEmpty())
        add(QStringLiteral("facts"), Problem::Missing);
    if (agreement.clauses.isEmpty())
        add(QStringLiteral("clauses"), Problem::ClausesMissing);
    for (qsizetype i = 0; i < agreement.clauses.size(); ++i) {
        const Clause &clause = agreement.clauses[i];
        const QString field = QStringLiteral("clauses/%1").arg(i);
        if (clause.text.trimmed().isEmpty() && clause.obligation.isNull())
            add(field, Problem::Missing);
        if (statesDigitsOnly(clause.text))
            add(field, Problem::AmountUnstated);
    }
    for (const Obligation &obligation : file.obligations)
        issues += issuesOf(obligation, file);
    return issues;
}

QList<Issue> issuesOf(const Attachment &attachment, const QDate &today)
{
    QList<Issue> issues;
    const auto add = [&](QLatin1StringView field, Problem problem) {
        issues.append({QString(Attachment::type), attachment.id.uuid(), QString(field), problem,
                       attachment.title});
    };
    if (attachment.title.trimmed().isEmpty())
        add("title"_L1, Problem::Missing);
    if (attachment.receivedOn.isValid() && attachment.receivedOn > today)
        add("received_on"_L1, Problem::DateInFuture);
    return issues;
}

QList<Issue> issuesOf(const CaseFile &file, const QDate &day, const Limits &limits)
{
    QList<Issue> issues;
    const auto add = [&](QLatin1StringView field, Problem problem, const QString &name = {}) {
        issues.append({QString(CaseRecord::type), file.id.uuid(), QString(field), problem, name});
    };
    if (file.side(Side::Applicant).isEmpty() || file.side(Side::Respondent).isEmpty())
        add("parties"_L1, Problem::SidesMissing);
    if (file.record.kind.isEmpty())
        add("kind"_L1, Problem::Missing);
    if (file.record.source.isEmpty())
        add("source"_L1, Problem::Missing);
    if (file.narrative.summary.trimmed().isEmpty())
        add("summary"_L1, Problem::Missing);
    checkOrderOfDays(file, day, issues);
    for (const Party &party : file.parties) {
        issues += issuesOf(party, day, limits);
        if (party.consent == Consent::Refuses)
            add("consent"_L1, Problem::Refused, party.details.name);
    }
    for (const Side side : {Side::Applicant, Side::Respondent}) {
        const auto many = file.side(side);
        const auto elected = std::count_if(many.begin(), many.end(),
                                           [](const Party *party) { return party->elected; });
        if (elected > 0
            && (elected < limits.fewestRepresentatives || elected > limits.mostRepresentatives))
            add("elected"_L1, Problem::ElectedCount);
    }
    for (const Session &session : file.sessions) {
        issues += issuesOf(session, file);
        if (session.day > day && !session.result.isEmpty())
            issues.append({QString(Session::type), session.id.uuid(), QStringLiteral("day"),
                           Problem::DateInFuture, QString()});
    }
    if (file.agreement)
        issues += issuesOf(*file.agreement, file);
    for (const Performance &entry : file.performances)
        issues += issuesOf(entry, file, day);
    for (const Visit &visit : file.visits)
        issues += issuesOf(visit, file, day);
    for (const Attachment &attachment : file.attachments)
        issues += issuesOf(attachment, day);
    issues += riskIssuesOf(file, day, limits);
    if (file.admission)
        issues += issuesOf(*file.admission, file);
    if (file.closing) {
        checkRemedies(*file.closing, issues);
        if (file.closing->outcome == u"transferred" && file.closing->handedTo.trimmed().isEmpty())
            issues.append({QString(Closing::type), file.closing->id.uuid(),
                           QStringLiteral("handed_to"), Problem::Missing});
    }
    return issues;
}

} // namespace maplebridge
