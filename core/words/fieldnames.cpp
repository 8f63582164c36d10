// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/sentences.h"

#include <QCoreApplication>

#include <array>

namespace maplebridge {
namespace {

struct Name
{
    const char *key;
    const char *text;
};

const std::array sectionNames{
    Name{"case", QT_TRANSLATE_NOOP("Words", "Case")},
    Name{"case_narrative", QT_TRANSLATE_NOOP("Words", "Dispute")},
    Name{"party", QT_TRANSLATE_NOOP("Words", "Party")},
    Name{"party_pii", QT_TRANSLATE_NOOP("Words", "Party’s facts")},
    Name{"session", QT_TRANSLATE_NOOP("Words", "Session")},
    Name{"minute", QT_TRANSLATE_NOOP("Words", "Line of minutes")},
    Name{"investigation", QT_TRANSLATE_NOOP("Words", "Inquiry")},
    Name{"agreement", QT_TRANSLATE_NOOP("Words", "Agreement")},
    Name{"obligation", QT_TRANSLATE_NOOP("Words", "Promise")},
    Name{"signing", QT_TRANSLATE_NOOP("Words", "Signature or seal")},
    Name{"paper", QT_TRANSLATE_NOOP("Words", "Paper")},
    Name{"closing", QT_TRANSLATE_NOOP("Words", "Ending")},
    Name{"committee", QT_TRANSLATE_NOOP("Words", "Committee")},
    Name{"mediator", QT_TRANSLATE_NOOP("Words", "Mediator")},
    Name{"attachment", QT_TRANSLATE_NOOP("Words", "Attachment")},
    Name{"case_clock", QT_TRANSLATE_NOOP("Words", "Limit of mediation")},
    Name{"confirmation", QT_TRANSLATE_NOOP("Words", "Judicial confirmation")},
    Name{"admission", QT_TRANSLATE_NOOP("Words", "Taking up")},
    Name{"risk_check", QT_TRANSLATE_NOOP("Words", "Danger")},
    Name{"performance", QT_TRANSLATE_NOOP("Words", "Entry about a promise")},
    Name{"visit", QT_TRANSLATE_NOOP("Words", "Visit")},
    Name{"holiday_year", QT_TRANSLATE_NOOP("Words", "Holidays of a year")},
    Name{"enquiry", QT_TRANSLATE_NOOP("Words", "Enquiry")},
    Name{"event", QT_TRANSLATE_NOOP("Words", "Event")},
};

const std::array fieldNames{
    Name{"enquiry/on", QT_TRANSLATE_NOOP("Words", "Day")},
    Name{"enquiry/manner", QT_TRANSLATE_NOOP("Words", "How it came")},
    Name{"enquiry/name", QT_TRANSLATE_NOOP("Words", "Who came, or whom it concerns")},
    Name{"enquiry/other", QT_TRANSLATE_NOOP("Words", "The other side")},
    Name{"enquiry/place", QT_TRANSLATE_NOOP("Words", "Place")},
    Name{"matter", QT_TRANSLATE_NOOP("Words", "What it is about")},
    Name{"enquiry/result", QT_TRANSLATE_NOOP("Words", "What came of it")},
    Name{"enquiry/answer", QT_TRANSLATE_NOOP("Words", "What was said or done")},
    Name{"look_again_on", QT_TRANSLATE_NOOP("Words", "Look again on")},
    Name{"noted_by", QT_TRANSLATE_NOOP("Words", "Taken in by")},
    Name{"organ_number", QT_TRANSLATE_NOOP("Words", "Its number there")},
    Name{"enquiry/organ", QT_TRANSLATE_NOOP("Words", "Who reported it or sent it here")},
    Name{"performance/obligation", QT_TRANSLATE_NOOP("Words", "Promise")},
    Name{"part", QT_TRANSLATE_NOOP("Words", "Instalment")},
    Name{"performance/result", QT_TRANSLATE_NOOP("Words", "What came of it")},
    Name{"performance/amount", QT_TRANSLATE_NOOP("Words", "Paid")},
    Name{"performance/partial", QT_TRANSLATE_NOOP("Words", "Only a part was done")},
    Name{"performance/by", QT_TRANSLATE_NOOP("Words", "Who paid or was spoken to")},
    Name{"proof", QT_TRANSLATE_NOOP("Words", "What shows it")},
    Name{"performance/next_on", QT_TRANSLATE_NOOP("Words", "Look again on")},
    Name{"note", QT_TRANSLATE_NOOP("Words", "Note")},
    Name{"asked", QT_TRANSLATE_NOOP("Words", "Parties visited")},
    Name{"others", QT_TRANSLATE_NOOP("Words", "Who else was spoken to")},
    Name{"visit/findings", QT_TRANSLATE_NOOP("Words", "What the visit showed")},
    Name{"satisfaction", QT_TRANSLATE_NOOP("Words", "Satisfied")},
    Name{"trouble", QT_TRANSLATE_NOOP("Words", "Hidden trouble was found")},
    Name{"measures", QT_TRANSLATE_NOOP("Words", "What was found and is done about it")},
    Name{"judgment", QT_TRANSLATE_NOOP("Words", "What a court decided")},
    Name{"visitors", QT_TRANSLATE_NOOP("Words", "Who visited")},
    Name{"committee/address", QT_TRANSLATE_NOOP("Words", "Address of the committee")},
    Name{"centre", QT_TRANSLATE_NOOP("Words", "Centre above")},
    Name{"court", QT_TRANSLATE_NOOP("Words", "Basic court")},
    Name{"credit_code", QT_TRANSLATE_NOOP("Words", "Social credit code")},
    Name{"district", QT_TRANSLATE_NOOP("Words", "District")},
    Name{"street", QT_TRANSLATE_NOOP("Words", "Street or township")},
    Name{"year_start", QT_TRANSLATE_NOOP("Words", "Month in which the reporting year begins")},
    Name{"number_pattern", QT_TRANSLATE_NOOP("Words", "Pattern of case numbers")},
    Name{"case/kind", QT_TRANSLATE_NOOP("Words", "Kind of dispute")},
    Name{"party/kind", QT_TRANSLATE_NOOP("Words", "Person or organisation")},
    Name{"attachment/category", QT_TRANSLATE_NOOP("Words", "Kind of thing")},
    Name{"attachment/party", QT_TRANSLATE_NOOP("Words", "Given by")},
    Name{"attachment/title", QT_TRANSLATE_NOOP("Words", "What it is")},
    Name{"giver", QT_TRANSLATE_NOOP("Words", "Given by somebody else")},
    Name{"received_on", QT_TRANSLATE_NOOP("Words", "Received on")},
    Name{"original", QT_TRANSLATE_NOOP("Words", "Original")},
    Name{"pages", QT_TRANSLATE_NOOP("Words", "Pages")},
    Name{"proves", QT_TRANSLATE_NOOP("Words", "What it proves")},
    Name{"file_name", QT_TRANSLATE_NOOP("Words", "File")},
    Name{"name", QT_TRANSLATE_NOOP("Words", "Name")},
    Name{"original_name", QT_TRANSLATE_NOOP("Words", "Name in own script")},
    Name{"sex", QT_TRANSLATE_NOOP("Words", "Sex")},
    Name{"ethnicity", QT_TRANSLATE_NOOP("Words", "Ethnic group")},
    Name{"birth", QT_TRANSLATE_NOOP("Words", "Born")},
    Name{"id_kind", QT_TRANSLATE_NOOP("Words", "Identity paper")},
    Name{"id_number", QT_TRANSLATE_NOOP("Words", "Identity number")},
    Name{"phone", QT_TRANSLATE_NOOP("Words", "Telephone")},
    Name{"occupation", QT_TRANSLATE_NOOP("Words", "Occupation")},
    Name{"address", QT_TRANSLATE_NOOP("Words", "Address")},
    Name{"home_region", QT_TRANSLATE_NOOP("Words", "Home region")},
    Name{"head_name", QT_TRANSLATE_NOOP("Words", "Legal representative")},
    Name{"head_position", QT_TRANSLATE_NOOP("Words", "Position")},
    Name{"representatives", QT_TRANSLATE_NOOP("Words", "Guardians and agents")},
    Name{"consent", QT_TRANSLATE_NOOP("Words", "Consent")},
    Name{"number", QT_TRANSLATE_NOOP("Words", "Number")},
    Name{"kind", QT_TRANSLATE_NOOP("Words", "Kind")},
    Name{"source", QT_TRANSLATE_NOOP("Words", "Source")},
    Name{"source_organ", QT_TRANSLATE_NOOP("Words", "Sent by")},
    Name{"source_number", QT_TRANSLATE_NOOP("Words", "Their number")},
    Name{"place", QT_TRANSLATE_NOOP("Words", "Place")},
    Name{"occurred_on", QT_TRANSLATE_NOOP("Words", "Day it arose")},
    Name{"registered_on", QT_TRANSLATE_NOOP("Words", "Registered on")},
    Name{"applied_on", QT_TRANSLATE_NOOP("Words", "Applied on")},
    Name{"accepted_on", QT_TRANSLATE_NOOP("Words", "Accepted on")},
    Name{"archived_on", QT_TRANSLATE_NOOP("Words", "Filed on")},
    Name{"claim", QT_TRANSLATE_NOOP("Words", "Amount claimed")},
    Name{"difficulty", QT_TRANSLATE_NOOP("Words", "Difficulty")},
    Name{"risk", QT_TRANSLATE_NOOP("Words", "Risk")},
    Name{"risk_kinds", QT_TRANSLATE_NOOP("Words", "Kinds of risk")},
    Name{"risk_reason", QT_TRANSLATE_NOOP("Words", "Reason of the risk")},
    Name{"presiding", QT_TRANSLATE_NOOP("Words", "Presiding mediator")},
    Name{"mediators", QT_TRANSLATE_NOOP("Words", "Other mediators")},
    Name{"recorder", QT_TRANSLATE_NOOP("Words", "Recorder")},
    Name{"retention", QT_TRANSLATE_NOOP("Words", "Retention")},
    Name{"filing_note", QT_TRANSLATE_NOOP("Words", "State of the dossier")},
    Name{"summary", QT_TRANSLATE_NOOP("Words", "The dispute in brief")},
    Name{"requests", QT_TRANSLATE_NOOP("Words", "What is asked for")},
    Name{"remark", QT_TRANSLATE_NOOP("Words", "Remark")},
    Name{"parties", QT_TRANSLATE_NOOP("Words", "Parties")},
    Name{"day", QT_TRANSLATE_NOOP("Words", "Day")},
    Name{"from", QT_TRANSLATE_NOOP("Words", "From")},
    Name{"until", QT_TRANSLATE_NOOP("Words", "Until")},
    Name{"open", QT_TRANSLATE_NOOP("Words", "Open to others")},
    Name{"methods", QT_TRANSLATE_NOOP("Words", "Methods")},
    Name{"present", QT_TRANSLATE_NOOP("Words", "Present")},
    Name{"participants", QT_TRANSLATE_NOOP("Words", "Invited helpers")},
    Name{"interpreter", QT_TRANSLATE_NOOP("Words", "Interpreter")},
    Name{"rights_told", QT_TRANSLATE_NOOP("Words", "Rights told")},
    Name{"result", QT_TRANSLATE_NOOP("Words", "Result")},
    Name{"result_text", QT_TRANSLATE_NOOP("Words", "Result in words")},
    Name{"next_on", QT_TRANSLATE_NOOP("Words", "Next session")},
    Name{"text", QT_TRANSLATE_NOOP("Words", "Text")},
    Name{"speaker", QT_TRANSLATE_NOOP("Words", "Speaker")},
    Name{"questions", QT_TRANSLATE_NOOP("Words", "Questions and answers")},
    Name{"findings", QT_TRANSLATE_NOOP("Words", "Findings")},
    Name{"asked_name", QT_TRANSLATE_NOOP("Words", "Who was asked")},
    Name{"asked_details", QT_TRANSLATE_NOOP("Words", "About the one asked")},
    Name{"form", QT_TRANSLATE_NOOP("Words", "Written or oral")},
    Name{"agreed_on", QT_TRANSLATE_NOOP("Words", "Day of the agreement")},
    Name{"facts", QT_TRANSLATE_NOOP("Words", "Main facts")},
    Name{"disputed", QT_TRANSLATE_NOOP("Words", "Disputed matters")},
    Name{"responsibilities", QT_TRANSLATE_NOOP("Words", "Responsibilities")},
    Name{"clauses", QT_TRANSLATE_NOOP("Words", "Clauses")},
    Name{"manner", QT_TRANSLATE_NOOP("Words", "Manner")},
    Name{"time_limit", QT_TRANSLATE_NOOP("Words", "Time limit")},
    Name{"extra_copies", QT_TRANSLATE_NOOP("Words", "Further copies")},
    Name{"debtors", QT_TRANSLATE_NOOP("Words", "Who owes it")},
    Name{"creditors", QT_TRANSLATE_NOOP("Words", "To whom")},
    Name{"what", QT_TRANSLATE_NOOP("Words", "What")},
    Name{"total", QT_TRANSLATE_NOOP("Words", "Total")},
    Name{"due_on", QT_TRANSLATE_NOOP("Words", "Due on")},
    Name{"instalments", QT_TRANSLATE_NOOP("Words", "Instalments")},
    Name{"allocations", QT_TRANSLATE_NOOP("Words", "Shares")},
    Name{"done_on", QT_TRANSLATE_NOOP("Words", "Done on")},
    Name{"outcome", QT_TRANSLATE_NOOP("Words", "Outcome")},
    Name{"on", QT_TRANSLATE_NOOP("Words", "Day")},
    Name{"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    Name{"remedies", QT_TRANSLATE_NOOP("Words", "Other ways told")},
    Name{"document", QT_TRANSLATE_NOOP("Words", "Document")},
    Name{"limit", QT_TRANSLATE_NOOP("Words", "Limit")},
    Name{"suspensions", QT_TRANSLATE_NOOP("Words", "Days not counted")},
    Name{"extensions", QT_TRANSLATE_NOOP("Words", "Extensions")},
    Name{"consented_on", QT_TRANSLATE_NOOP("Words", "Both sides consented on")},
    Name{"details", QT_TRANSLATE_NOOP("Words", "In words")},
    Name{"wanted", QT_TRANSLATE_NOOP("Words", "Wanted")},
    Name{"declined", QT_TRANSLATE_NOOP("Words", "Not wanted")},
    Name{"obstacles", QT_TRANSLATE_NOOP("Words", "What stands against it")},
    Name{"confirmation/court", QT_TRANSLATE_NOOP("Words", "Court")},
    Name{"confirmation/number", QT_TRANSLATE_NOOP("Words", "The court’s number")},
    Name{"applicants", QT_TRANSLATE_NOOP("Words", "Who applied")},
    Name{"ruling", QT_TRANSLATE_NOOP("Words", "Ruling")},
    Name{"ruled_on", QT_TRANSLATE_NOOP("Words", "Ruled on")},
    Name{"handed_to", QT_TRANSLATE_NOOP("Words", "Handed to")},
    Name{"letter_number", QT_TRANSLATE_NOOP("Words", "Number of the letter")},
    Name{"handed_with", QT_TRANSLATE_NOOP("Words", "What went along")},
    Name{"answered_on", QT_TRANSLATE_NOOP("Words", "Answered on")},
    Name{"answer", QT_TRANSLATE_NOOP("Words", "What was answered")},
    Name{"reply_due_on", QT_TRANSLATE_NOOP("Words", "Reply wanted by")},
    Name{"replied_on", QT_TRANSLATE_NOOP("Words", "Replied on")},
    Name{"reply", QT_TRANSLATE_NOOP("Words", "Reply")},
    Name{"conditions", QT_TRANSLATE_NOOP("Words", "Conditions that are met")},
    Name{"reasons", QT_TRANSLATE_NOOP("Words", "Why it is not taken up")},
    Name{"go_to", QT_TRANSLATE_NOOP("Words", "Where to go instead")},
    Name{"told_on", QT_TRANSLATE_NOOP("Words", "Told on")},
    Name{"asker", QT_TRANSLATE_NOOP("Words", "Who asked")},
    Name{"risk_check/found", QT_TRANSLATE_NOOP("Words", "Found")},
    Name{"not_found", QT_TRANSLATE_NOOP("Words", "Not found")},
    Name{"risk_check/facts", QT_TRANSLATE_NOOP("Words", "What was seen and heard")},
    Name{"risk_check/measures", QT_TRANSLATE_NOOP("Words", "What is done about it")},
    Name{"reports", QT_TRANSLATE_NOOP("Words", "Reports")},
    Name{"organ", QT_TRANSLATE_NOOP("Words", "To whom")},
    Name{"at", QT_TRANSLATE_NOOP("Words", "Hour")},
    Name{"short_name", QT_TRANSLATE_NOOP("Words", "Short name")},
};

template<typename Table>
QString lookUp(const Table &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&key](const Name &name) {
        return key == QLatin1StringView(name.key);
    });
    return found == table.end() ? key : QCoreApplication::translate("Words", found->text);
}

} // namespace

QString sectionName(const QString &type)
{
    return lookUp(sectionNames, type);
}

QString fieldName(const QString &type, const QString &field)
{
    // "clauses/2" is the third clause.
    const QStringList parts = field.split(u'/');
    const QString exact = type + u'/' + parts.first();
    const QString named = lookUp(fieldNames, exact);
    QString name = named == exact ? lookUp(fieldNames, parts.first()) : named;
    bool isNumber = false;
    const int index = parts.size() > 1 ? parts[1].toInt(&isNumber) : 0;
    if (!isNumber)
        return name;
    const QString item = QStringLiteral("%1 %2").arg(name).arg(index + 1);
    return parts.size() > 2 ? item + (isEnglish() ? QStringLiteral(", ") : QStringLiteral("，"))
                                  + lookUp(fieldNames, parts[2])
                            : item;
}

} // namespace maplebridge
