// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/words/sentences.h"

#include "core/base/text.h"
#include "core/words/filefaults.h"
#include "core/words/isolation.h"
#include "core/words/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <atomic>

namespace maplebridge {
namespace {

std::atomic_bool englishInstalled = false; ///< Jobs ask as well.

QString said(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QString fileNameOf(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).fileName();
}

QString foreignSentence(const Error &error)
{
    if (error.detail.startsWith(u"network"))
        return said(QT_TRANSLATE_NOOP(
                        "Words",
                        "“%1” lies on a network drive, where a power cut or a lost connection can "
                        "damage it. Please keep the room on a disk of this computer."))
            .arg(error.where);
    return said(QT_TRANSLATE_NOOP("Words",
                                  "“%1” is not a room file of this program. Nothing was changed."))
        .arg(fileNameOf(error.where));
}

QString conflictSentence(const Error &error)
{
    if (error.detail == u"number taken" || error.detail.contains(u"mediation_case.number"))
        return said(
                   QT_TRANSLATE_NOOP(
                       "Words", "The number %1 is taken by another case. Please give another one."))
            .arg(error.where);
    return said(QT_TRANSLATE_NOOP(
                    "Words",
                    "“%1” is there already and was left as it is. Please choose another name."))
        .arg(error.where);
}

QString invalidSentence(const Error &error)
{
    const QString where = error.where.isEmpty() ? QStringLiteral("/") : error.where;
    if (error.expected.isEmpty())
        return said(QT_TRANSLATE_NOOP("Words", "At %1: %2. Nothing was taken in."))
            .arg(where, fileFaultWords(error.detail));
    return said(QT_TRANSLATE_NOOP("Words", "At %1: %2; expected: %3. Nothing was taken in."))
        .arg(where, fileFaultWords(error.detail), fileFaultWords(error.expected));
}

} // namespace

bool isEnglish()
{
    return englishInstalled;
}

void setEnglish(bool english)
{
    englishInstalled = english;
}

QString sentenceFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return said(QT_TRANSLATE_NOOP("Words", "“%1” was not found."))
            .arg(error.where.isEmpty() ? error.detail : error.where);
    case ErrorCode::Invalid:
        return invalidSentence(error);
    case ErrorCode::Refused:
        return refusalSentence(error);
    case ErrorCode::Conflict:
        return conflictSentence(error);
    case ErrorCode::Ambiguous:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "“%1” could mean more than one. Please say it in full."))
            .arg(error.where);
    case ErrorCode::Locked:
        return said(QT_TRANSLATE_NOOP("Words", "The room is open in another window or program. "
                                               "Please go on there, or close it first."));
    case ErrorCode::TooNew:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "“%1” was written by a newer version of this program. Please "
                                      "install that version; the file was left untouched."))
            .arg(fileNameOf(error.where));
    case ErrorCode::Foreign:
        return foreignSentence(error);
    case ErrorCode::Corrupt:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "The room file is damaged (%1). Please do not go on in it: "
                                      "restore the newest backup under Handover and backup."))
            .arg(error.where.isEmpty() ? error.detail : error.where);
    case ErrorCode::DiskFull:
        return said(QT_TRANSLATE_NOOP("Words", "The disk is full. Nothing was lost, but the last "
                                               "change is not saved yet: please free some space."));
    case ErrorCode::Storage:
        return said(QT_TRANSLATE_NOOP(
                        "Words", "The room file did not take the change (%1). It was not saved."))
            .arg(error.detail);
    case ErrorCode::Io:
        return said(QT_TRANSLATE_NOOP("Words", "“%1” could not be read or written: %2."))
            .arg(error.where, error.detail);
    case ErrorCode::Cancelled:
        return said(QT_TRANSLATE_NOOP("Words", "Stopped as you wished; nothing was changed."));
    }
    Q_UNREACHABLE();
}

// One sentence for each problem, in one place for whoever looks for a wording.
// NOLINTNEXTLINE(readability-function-size): as long as the list of problems
QString sentenceFor(const Issue &issue)
{
    const QString who = issue.name.isEmpty() ? said(QT_TRANSLATE_NOOP("Words", "the party"))
                                             : isolated(issue.name);
    switch (issue.problem) {
    case Problem::Missing:
        return said(QT_TRANSLATE_NOOP("Words", "Please fill this in: %1."))
            .arg(fieldName(issue.type, issue.field));
    case Problem::IdLength:
        return said(
            QT_TRANSLATE_NOOP("Words", "An identity number has 18 characters. Please check it."));
    case Problem::IdCharacters:
        return said(
            QT_TRANSLATE_NOOP("Words", "An identity number has digits only; the last may be X."));
    case Problem::IdDate:
        return said(
            QT_TRANSLATE_NOOP("Words", "The day of birth in this identity number does not exist."));
    case Problem::IdCheck:
        return said(QT_TRANSLATE_NOOP(
            "Words",
            "A digit of this identity number is mistyped: the last character does not fit."));
    case Problem::CodeLength:
        return said(
            QT_TRANSLATE_NOOP("Words", "A social credit code has 18 characters. Please check it."));
    case Problem::CodeCharacters:
        return said(
            QT_TRANSLATE_NOOP("Words", "A social credit code has no letters I, O, S, V or Z."));
    case Problem::CodeCheck:
        return said(QT_TRANSLATE_NOOP(
            "Words", "A character of this credit code is mistyped: the last one does not fit."));
    case Problem::BirthDiffersFromId:
        return said(
            QT_TRANSLATE_NOOP("Words", "The day of birth differs from the identity number."));
    case Problem::SexDiffersFromId:
        return said(QT_TRANSLATE_NOOP("Words", "The sex differs from the identity number."));
    case Problem::GuardianMissing:
        return said(QT_TRANSLATE_NOOP("Words", "%1 needs a guardian (法定代理人): please add one."))
            .arg(who);
    case Problem::AgentWithoutPowers:
        return said(QT_TRANSLATE_NOOP("Words", "Please tick what the agent may do."));
    case Problem::HeadMissing:
        return said(QT_TRANSLATE_NOOP(
            "Words",
            "Please name the legal representative (法定代表人) or person in charge (负责人)."));
    case Problem::SidesMissing:
        return said(QT_TRANSLATE_NOOP("Words", "There must be somebody on both sides."));
    case Problem::ElectedCount:
        return said(
            QT_TRANSLATE_NOOP("Words", "Of many parties, 2 to 5 representatives are elected."));
    case Problem::Refused:
        return said(QT_TRANSLATE_NOOP(
                        "Words", "%1 clearly refuses: mediation may not go on (Act, article 17)."))
            .arg(who);
    case Problem::EndBeforeStart:
        return said(QT_TRANSLATE_NOOP("Words", "The end must be after the beginning."));
    case Problem::NobodyPresent:
        return said(QT_TRANSLATE_NOOP("Words", "Please tick who was present."));
    case Problem::PresidingMissing:
        return said(QT_TRANSLATE_NOOP("Words", "Please choose who presided."));
    case Problem::RecorderMissing:
        return said(QT_TRANSLATE_NOOP("Words", "Please choose who recorded."));
    case Problem::RecorderPresides:
        return said(QT_TRANSLATE_NOOP("Words", "The presiding mediator also records. A small room "
                                               "may do so; better is somebody else."));
    case Problem::RightsNotTold:
        return said(QT_TRANSLATE_NOOP(
            "Words", "Please tick that the parties were told their rights and duties."));
    case Problem::SamePersonTwice:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "%1 is a party and cannot take part in another role."))
            .arg(who);
    case Problem::InterpreterMissing:
        return said(QT_TRANSLATE_NOOP("Words", "%1 needs an interpreter: please name one."))
            .arg(who);
    case Problem::InstalmentsSum:
        return issue.amount.fen > 0
                   ? said(QT_TRANSLATE_NOOP("Words", "The instalments are %1 short of the total."))
                         .arg(yuanSignOf(issue.amount))
                   : said(QT_TRANSLATE_NOOP("Words", "The instalments exceed the total by %1."))
                         .arg(yuanSignOf(Money{-issue.amount.fen}));
    case Problem::InstalmentOrder:
        return said(QT_TRANSLATE_NOOP("Words", "This day is before the one above."));
    case Problem::DueBeforeAgreement:
        return said(QT_TRANSLATE_NOOP("Words", "This day is before the day of the agreement."));
    case Problem::AllocationSum:
        return said(QT_TRANSLATE_NOOP(
                        "Words",
                        "The shares of the creditors do not add up to the instalment: %1 differ."))
            .arg(yuanSignOf(Money{std::abs(issue.amount.fen)}));
    case Problem::DebtorMissing:
        return said(QT_TRANSLATE_NOOP("Words", "Please choose who owes it."));
    case Problem::CreditorMissing:
        return said(QT_TRANSLATE_NOOP("Words", "Please choose to whom it is owed."));
    case Problem::ClausesMissing:
        return said(QT_TRANSLATE_NOOP("Words", "Please write at least one clause."));
    case Problem::AmountUnstated:
        return said(QT_TRANSLATE_NOOP(
            "Words", "Beside the digits the sum must stand in capitals (人民币…元整)."));
    case Problem::RemediesNotTold:
        return said(QT_TRANSLATE_NOOP(
            "Words", "Please tick which other ways the parties were told (Act, article 26)."));
    case Problem::DateInFuture:
        return said(QT_TRANSLATE_NOOP("Words", "This day is still to come."));
    case Problem::DatesOutOfOrder:
        return said(QT_TRANSLATE_NOOP("Words", "This day is before an earlier step."));
    case Problem::NotExtendable:
        return said(QT_TRANSLATE_NOOP("Words", "This limit cannot be extended by consent."));
    case Problem::ConsentMissing:
        return said(QT_TRANSLATE_NOOP(
            "Words", "Please write the day on which both sides consented; without it the "
                     "extension does not count."));
    case Problem::BothSidesNeeded:
        return said(
            QT_TRANSLATE_NOOP("Words", "Both sides have to apply together (Act, article 33)."));
    case Problem::ReportMissing:
        return said(QT_TRANSLATE_NOOP(
            "Words", "This danger has to be reported at once; nobody has noted a report."));
    case Problem::PaidTooMuch:
        return said(QT_TRANSLATE_NOOP("Words", "%1 more was paid than was promised."))
            .arg(yuanSignOf(issue.amount));
    case Problem::NotEffective:
        return said(QT_TRANSLATE_NOOP(
            "Words", "The agreement has not taken effect: signatures or the seal are missing."));
    }
    Q_UNREACHABLE();
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Register:
        return said(QT_TRANSLATE_NOOP("Words", "Register"));
    case Step::Accept:
        return said(QT_TRANSLATE_NOOP("Words", "Accept"));
    case Step::Inquire:
        return said(QT_TRANSLATE_NOOP("Words", "Inquire"));
    case Step::Mediate:
        return said(QT_TRANSLATE_NOOP("Words", "Mediate"));
    case Step::Agree:
        return said(QT_TRANSLATE_NOOP("Words", "Agree"));
    case Step::Perform:
        return said(QT_TRANSLATE_NOOP("Words", "Perform"));
    case Step::Archive:
        return said(QT_TRANSLATE_NOOP("Words", "File"));
    }
    Q_UNREACHABLE();
}

QString stepPurpose(Step step)
{
    switch (step) {
    case Step::Register:
        return said(QT_TRANSLATE_NOOP("Words", "Write down who came, against whom, and what it is "
                                               "about. Everything later draws on it."));
    case Step::Accept:
        return said(QT_TRANSLATE_NOOP("Words", "Accept the dispute, give it its number, and tell "
                                               "both sides their rights and duties."));
    case Step::Inquire:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "Ask those who know, look at the place, write down question "
                                      "and answer. Leave it out when nothing is unclear."));
    case Step::Mediate:
        return said(QT_TRANSLATE_NOOP("Words",
                                      "Hold the sessions and keep the minutes. Another session "
                                      "can be held at any time, also after the agreement."));
    case Step::Agree:
        return said(QT_TRANSLATE_NOOP("Words", "Write what was agreed, read it back, print it, and "
                                               "record who signed and sealed on which day."));
    case Step::Perform:
        return said(
            QT_TRANSLATE_NOOP("Words", "Tick what was paid and done until every promise is kept."));
    case Step::Archive:
        return said(QT_TRANSLATE_NOOP("Words", "Close the dossier and hand the case file on."));
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Applicant:
        return said(QT_TRANSLATE_NOOP("Words", "Applicant"));
    case Side::Respondent:
        return said(QT_TRANSLATE_NOOP("Words", "Respondent"));
    case Side::ThirdParty:
        return said(QT_TRANSLATE_NOOP("Words", "Third party"));
    }
    Q_UNREACHABLE();
}

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return {};
    case Sex::Male:
        return said(QT_TRANSLATE_NOOP("Words", "male"));
    case Sex::Female:
        return said(QT_TRANSLATE_NOOP("Words", "female"));
    case Sex::Unstated:
        return said(QT_TRANSLATE_NOOP("Words", "not stated"));
    }
    Q_UNREACHABLE();
}

QString dayText(const QDate &day)
{
    if (isEnglish() && day.isValid())
        return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
    return officialDate(day);
}

} // namespace maplebridge
