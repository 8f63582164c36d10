// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/intakecommands.h"

#include "app/cli/optionfields.h"
#include "app/cli/workplace.h"
#include "core/base/text.h"
#include "core/casework/casedesk.h"
#include "core/domain/peoplelist.h"
#include "core/domain/riskrules.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"

#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

/// Codes of an option that takes several; Invalid names the first that is none.
Result<QStringList> codesOf(const Invocation &call, const QString &option, QStringView table,
                            const CodeTables &codes)
{
    const QStringList given = call.options.value(option);
    for (const QString &code : given) {
        if (!code.isEmpty() && codes.table(table).find(code) == nullptr)
            return Error{ErrorCode::Invalid, u"unknown code"_s, u"--"_s + option, code};
    }
    QStringList kept = given;
    kept.removeAll(QString());
    return kept;
}

Result<Answer> riskTold(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    const CodeTables &codes = room.rules().codes;
    const RiskCheck check = file.risk.value_or(RiskCheck{});
    Answer answer;
    QJsonObject json = bodyOf(check);
    json.insert(u"colour"_s, file.record.risk);
    json.insert(u"proposed"_s, proposedColour(check, codes));
    if (!check.on.isValid())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "The questions were not asked yet."));
    for (const QString &found : check.found)
        answer.lines += u"! "_s + codes.label(u"risk_question", found, isEnglish());
    if (!file.record.risk.isEmpty())
        answer.lines += codes.label(u"risk_colour", file.record.risk, isEnglish()) + u"  "_s
                        + file.narrative.riskReason;
    for (const DangerReport &report : check.reports)
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Reported on %1: %2"))
                            .arg(dayText(report.on),
                                 codes.label(u"report_organ", report.organ, isEnglish()));
    QJsonArray owed;
    for (const CompulsoryReport &rule : owedReports(file, room.rules().limits)) {
        owed.append(QJsonObject{{u"organs"_s, QJsonArray::fromStringList(rule.organs)},
                                {u"source"_s, rule.source}});
        answer.lines
            += cliText(QT_TRANSLATE_NOOP("Cli", "Has to be reported: %1")).arg(rule.source);
    }
    json.insert(u"owed"_s, owed);
    for (const Issue &issue : riskIssuesOf(file, room.clock().today(), room.rules().limits))
        answer.lines += u"  ! "_s + sentenceFor(issue);
    answer.json = json;
    answer.negative = !owed.isEmpty();
    return answer;
}

Result<Answer> runRiskShow(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    return riskTold(*room, id);
}

Result<Answer> runRiskCheck(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(CaseFile file, room->cases().load(id));
    const CodeTables &codes = room->rules().codes;
    const RiskCheck known = file.risk.value_or(RiskCheck{});
    ASSIGN_OR_RETURN(RiskCheck check,
                     withOptions(known, call, codes, {u"found"_s, u"colour"_s, u"reason"_s}));
    ASSIGN_OR_RETURN(check.found, codesOf(call, u"found"_s, u"risk_question", codes));
    check.notFound.clear();
    for (const CodeRow &row : codes.table(u"risk_question").rows) {
        if (!check.found.contains(row.code))
            check.notFound += row.code;
    }
    check.on = room->clock().today();
    check.asker = room->actor();
    if (check.id.isNull())
        check.id = SectionId::fresh();
    const auto change = [id](const QString &type, const QUuid &entity, const QJsonObject &body) {
        return Change{type, entity, id.uuid(), body};
    };
    QList<Change> changes{change(QString(RiskCheck::type), check.id.uuid(), bodyOf(check))};
    if (call.has(u"colour"_s)) {
        ASSIGN_OR_RETURN(const QStringList colours,
                         codesOf(call, u"colour"_s, u"risk_colour", codes));
        file.record.risk = colours.value(0);
        changes += change(QString(CaseRecord::type), id.uuid(), bodyOf(file.record));
    }
    if (call.has(u"reason"_s)) {
        file.narrative.riskReason = call.value(u"reason"_s);
        if (file.narrative.id.isNull())
            file.narrative.id = SectionId::fresh();
        changes += change(QString(CaseNarrative::type), file.narrative.id.uuid(),
                          bodyOf(file.narrative));
    }
    RETURN_IF_ERROR(CaseDesk(room).saveAll(id, changes));
    return riskTold(*room, id);
}

Result<Answer> runRiskReport(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    const QDateTime now = room->clock().wallTime();
    DangerReport fresh;
    fresh.on = now.date();
    fresh.at = QTime(now.time().hour(), now.time().minute());
    fresh.manner = u"phone"_s;
    QJsonObject body = bodyOf(fresh);
    for (auto it = call.options.constBegin(); it != call.options.constEnd(); ++it)
        body.insert(it.key(), it.value().last());
    body.insert(u"organ"_s, call.arguments.at(1));
    // A report has no id of its own: it is read as part of the check.
    RiskCheck check = file.risk.value_or(RiskCheck{});
    QJsonObject whole = bodyOf(check);
    QJsonArray reports = whole[u"reports"_s].toArray();
    reports.append(body);
    whole.insert(u"reports"_s, reports);
    ASSIGN_OR_RETURN(RiskCheck changed, fromBody<RiskCheck>(whole, {}, room->rules().codes));
    changed.id = check.id.isNull() ? SectionId::fresh() : check.id;
    RETURN_IF_ERROR(CaseDesk(room).save(id, changed));
    return riskTold(*room, id);
}

Result<Answer> admissionTold(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    const CodeTables &codes = room.rules().codes;
    const Admission admission = file.admission.value_or(Admission{});
    Answer answer;
    for (const QString &code : admission.conditions)
        answer.lines += u"+ "_s + codes.label(u"admission_condition", code, isEnglish());
    for (const QString &code : admission.reasons) {
        const CodeRow *row = codes.table(u"refusal_reason").find(code);
        answer.lines += u"! "_s + codes.label(u"refusal_reason", code, isEnglish());
        if (row != nullptr)
            answer.lines += u"  "_s + row->more[u"article"_s].toString();
    }
    if (!admission.goTo.isEmpty())
        answer.lines += u"  "_s + admission.goTo;
    if (answer.lines.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Nothing was marked yet."));
    for (const Issue &issue : issuesOf(admission, file))
        answer.lines += u"  ! "_s + sentenceFor(issue);
    answer.json = bodyOf(admission);
    return answer;
}

Result<Answer> runAdmissionShow(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(const Room *room, place.room());
    return admissionTold(*room, id);
}

Result<Answer> runAdmissionSet(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    const CodeTables &codes = room->rules().codes;
    const Admission known = file.admission.value_or(Admission{});
    ASSIGN_OR_RETURN(Admission admission,
                     withOptions(known, call, codes, {u"conditions"_s, u"reasons"_s}));
    if (call.has(u"conditions"_s)) {
        ASSIGN_OR_RETURN(admission.conditions,
                         codesOf(call, u"conditions"_s, u"admission_condition", codes));
    }
    if (call.has(u"reasons"_s)) {
        ASSIGN_OR_RETURN(admission.reasons, codesOf(call, u"reasons"_s, u"refusal_reason", codes));
    }
    if (admission.id.isNull())
        admission.id = SectionId::fresh();
    RETURN_IF_ERROR(CaseDesk(room).save(id, admission));
    return admissionTold(*room, id);
}

Result<Answer> endingTold(const Room &room, CaseId id)
{
    ASSIGN_OR_RETURN(const CaseFile file, room.cases().load(id));
    Answer answer;
    if (!file.closing) {
        answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "The case has not ended."))};
        answer.json = QJsonObject();
        return answer;
    }
    answer.json = bodyOf(*file.closing);
    answer.lines = {dayText(file.closing->on) + u"  "_s
                    + room.rules().codes.label(u"outcome", file.closing->outcome, isEnglish())};
    if (!file.closing->handedTo.isEmpty())
        answer.lines += u"  "_s + file.closing->handedTo + u"  "_s + file.closing->letterNumber;
    for (const Issue &issue : issuesOf(file, room.clock().today(), room.rules().limits)) {
        if (issue.type == Closing::type)
            answer.lines += u"  ! "_s + sentenceFor(issue);
    }
    return answer;
}

Result<Answer> runEnd(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    Closing known = file.closing.value_or(Closing{});
    if (!known.on.isValid())
        known.on = room->clock().today();
    ASSIGN_OR_RETURN(Closing closing,
                     withOptions(known, call, room->rules().codes, {u"remedies"_s}));
    if (call.has(u"remedies"_s)) {
        ASSIGN_OR_RETURN(closing.remedies,
                         codesOf(call, u"remedies"_s, u"remedy", room->rules().codes));
    }
    if (closing.outcome.isEmpty())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say how it ended: --outcome.")));
    if (closing.id.isNull())
        closing.id = SectionId::fresh();
    RETURN_IF_ERROR(CaseDesk(room).save(id, closing));
    return endingTold(*room, id);
}

Result<Answer> runReopen(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.first()));
    if (call.value(u"why"_s).trimmed().isEmpty())
        return misused(cliText(QT_TRANSLATE_NOOP("Cli", "Please say why: --why.")));
    ASSIGN_OR_RETURN(Room * room, place.room());
    RETURN_IF_ERROR(CaseDesk(room).reopen(id, call.value(u"why"_s)));
    return endingTold(*room, id);
}

Result<Answer> runPartyAddList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const CaseId id, place.caseOf(call.arguments.at(0)));
    const auto side = fromStoredWord<Side>(
        call.has(u"side"_s) ? call.value(u"side"_s) : QString(storedWord(Side::Applicant)));
    if (!side)
        return Error{ErrorCode::Invalid, u"wrong value"_s, u"--side"_s,
                     u"applicant | respondent | third_party"_s};
    ASSIGN_OR_RETURN(const QByteArray bytes, readFileWhole(call.arguments.at(1)));
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const CaseFile file, room->cases().load(id));
    const PeopleList list = peopleIn(textOfTable(bytes), *side, file, room->rules().codes);
    QList<Party> parties;
    Answer answer;
    QJsonArray leftOut;
    for (const ListedPerson &person : list.people) {
        const QString name = person.party.details.name;
        if (person.isThere) {
            leftOut.append(name);
            answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Line %1: %2 is there already."))
                                .arg(person.line)
                                .arg(name);
            continue;
        }
        Party party = person.party;
        party.position = static_cast<int>(file.side(*side).size() + parties.size());
        parties.append(party);
        if (!person.notTaken.isEmpty())
            answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Line %1: not taken: %2"))
                                .arg(person.line)
                                .arg(person.notTaken.join(u" · "_s));
        for (const Issue &issue : issuesOf(party, room->clock().today(), room->rules().limits))
            answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Line %1: %2"))
                                .arg(person.line)
                                .arg(sentenceFor(issue));
    }
    if (!parties.isEmpty())
        RETURN_IF_ERROR(CaseDesk(room).addParties(id, parties));
    answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Parties added: %1")).arg(parties.size());
    answer.json = QJsonObject{{u"added"_s, parties.size()},
                              {u"already_there"_s, leftOut},
                              {u"columns_not_taken"_s, QJsonArray::fromStringList(list.leftOut)}};
    answer.negative = parties.isEmpty();
    return answer;
}

CommandSpec command(const QStringList &words, const char *arguments, int count, const char *about,
                    const QList<OptionSpec> &options, const QString &example, CommandFunction run)
{
    return {words, arguments, count, count, about, options, {example}, run};
}

} // namespace

QList<CommandSpec> intakeCommands()
{
    return {
        command(
            {u"risk"_s, u"show"_s}, "CASE", 1,
            QT_TRANSLATE_NOOP("Cli", "What was found about danger, and what has to be reported"),
            {}, u"risk show 12"_s, runRiskShow),
        command({u"risk"_s, u"check"_s}, "CASE", 1,
                QT_TRANSLATE_NOOP("Cli", "Note that all eight questions were asked"),
                {{"found", "CODE…",
                  QT_TRANSLATE_NOOP("Cli", "What is so: violence, threat, weapon, self_harm, home, "
                                           "minor, helpless, crowd; none: nothing"),
                  true},
                 {"facts", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was seen and heard")},
                 {"measures", "TEXT", QT_TRANSLATE_NOOP("Cli", "What is done about it")},
                 {"colour", "CODE", QT_TRANSLATE_NOOP("Cli", "blue, yellow, orange, red")},
                 {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why it is seen so")}},
                u"risk check 12 --found home minor --colour red --reason 孩子身上有伤"_s,
                runRiskCheck),
        command({u"risk"_s, u"report"_s}, "CASE ORGAN", 2,
                QT_TRANSLATE_NOOP("Cli", "Note a report: police, street, centre, women, "
                                         "civil_affairs, education, health, other"),
                {{"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "Which one, and whom there")},
                 {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day; else today")},
                 {"at", "TIME", QT_TRANSLATE_NOOP("Cli", "Hour; else now")},
                 {"manner", "CODE",
                  QT_TRANSLATE_NOOP("Cli", "phone, home, office, online, transfer, cash")},
                 {"reply", "TEXT", QT_TRANSLATE_NOOP("Cli", "What they said")}},
                u"risk report 12 police --name 示例派出所"_s, runRiskReport),
        command({u"admission"_s, u"show"_s}, "CASE", 1,
                QT_TRANSLATE_NOOP("Cli", "Whether a dispute may be taken up"), {},
                u"admission show 12"_s, runAdmissionShow),
        command({u"admission"_s, u"set"_s}, "CASE", 1,
                QT_TRANSLATE_NOOP("Cli", "Mark conditions, or reasons for refusing"),
                {{"conditions", "CODE…",
                  QT_TRANSLATE_NOOP("Cli", "respondent, request, facts, scope, place"), true},
                 {"reasons", "CODE…",
                  QT_TRANSLATE_NOOP("Cli", "reserved, pending, party_refuses, crime, settled, "
                                           "no_respondent, not_civil, elsewhere"),
                  true},
                 {"details", "TEXT", QT_TRANSLATE_NOOP("Cli", "In words, as the notice prints it")},
                 {"go-to", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where to go instead")},
                 {"told-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day they were told")}},
                u"admission set 12 --reasons pending"_s, runAdmissionSet),
        command({u"party"_s, u"add"_s}, "CASE LIST.csv", 2,
                QT_TRANSLATE_NOOP("Cli", "Add the people of a list, one in each line"),
                {{"side", "WORD",
                  QT_TRANSLATE_NOOP("Cli", "applicant (else this), respondent, third_party")}},
                u"party add 12 workers.csv --side applicant"_s, runPartyAddList),
        command({u"case"_s, u"end"_s}, "CASE", 1, QT_TRANSLATE_NOOP("Cli", "Say how a case ended"),
                {{"outcome", "CODE",
                  QT_TRANSLATE_NOOP("Cli", "written, oral, partly, failed, refused, overdue, "
                                           "out_of_scope, untraceable, withdrawn, self_settled, "
                                           "transferred, not_accepted")},
                 {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day; else today")},
                 {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why")},
                 {"remedies", "CODE…",
                  QT_TRANSLATE_NOOP("Cli", "What was told: court, arbitration, administrative, "
                                           "remediation"),
                  true},
                 {"handed-to", "TEXT", QT_TRANSLATE_NOOP("Cli", "To whom it was handed")},
                 {"letter-number", "TEXT", QT_TRANSLATE_NOOP("Cli", "Number of the letter")},
                 {"handed-with", "TEXT", QT_TRANSLATE_NOOP("Cli", "What went with it")},
                 {"answered-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of their answer")},
                 {"answer", "TEXT", QT_TRANSLATE_NOOP("Cli", "What they answered")}},
                u"case end 12 --outcome transferred --handed-to 示例区住建局"_s, runEnd),
        command({u"case"_s, u"reopen"_s}, "CASE", 1,
                QT_TRANSLATE_NOOP("Cli", "Take a case up again that has ended"),
                {{"why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The reason; it stays in the history")}},
                u"case reopen 12 --why 对方反悔"_s, runReopen),
    };
}

QList<GroupSpec> intakeGroups()
{
    return {
        {u"enquiry"_s, QT_TRANSLATE_NOOP("Cli", "The register of who came, called or was met"),
         u"list"_s},
        {u"party"_s, QT_TRANSLATE_NOOP("Cli", "People of a case"), {}},
        {u"risk"_s, QT_TRANSLATE_NOOP("Cli", "Danger in a case, and who was told"), {}},
        {u"admission"_s, QT_TRANSLATE_NOOP("Cli", "Taking a dispute up or not"), {}},
    };
}

} // namespace maplebridge
