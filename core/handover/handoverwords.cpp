// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/handoverwords.h"

#include "core/base/canonicaljson.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <array>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("Handover", text, nullptr, count);
}

struct Refusal
{
    const char *detail; ///< How the detail of the error begins.
    const char *text;   ///< %1: the office or file that is meant.
};

const std::array refusals{
    Refusal{"not an office right above or below",
            QT_TRANSLATE_NOOP("Handover",
                              "%1 is neither the centre above nor an office right below that hands "
                              "over here. If it should be, enrol it again with its card.")},
    Refusal{"not an office above",
            QT_TRANSLATE_NOOP("Handover", "This card is our own, or that of an office below. Ask "
                                          "the centre for the card of the centre itself.")},
    Refusal{"not an office below",
            QT_TRANSLATE_NOOP("Handover",
                              "%1 cannot be enrolled here: it is this office itself, stands above "
                              "it, or hands over to another centre. Phone them and ask which.")},
    Refusal{"for another office", QT_TRANSLATE_NOOP("Handover", "It is meant for %1, not for this "
                                                                "office. Please give it on.")},
    Refusal{"open conflict",
            QT_TRANSLATE_NOOP("Handover", "The case has an open conflict. Please decide it first; "
                                          "then hand the case over.")},
    Refusal{"the conflict is another one now",
            QT_TRANSLATE_NOOP("Handover", "Something else came in or was decided meanwhile. Please "
                                          "look at it again.")},
    Refusal{"of another office",
            QT_TRANSLATE_NOOP("Handover", "The case is with %1. Only they can change it; you can "
                                          "write them a note.")},
    Refusal{"no centre above",
            QT_TRANSLATE_NOOP("Handover", "This office does not hand over to a centre yet. Take in "
                                          "the centre’s card first.")},
    Refusal{"nobody knows the office",
            QT_TRANSLATE_NOOP("Handover",
                              "Something in it was written by an office that nobody enrolled (%1). "
                              "Phone the sender and ask who that is.")},
    Refusal{"the key was revoked",
            QT_TRANSLATE_NOOP("Handover",
                              "Something in it bears a key of %1 that was taken back. Phone them: "
                              "somebody may be writing in their name.")},
    Refusal{"the office does not vouch",
            QT_TRANSLATE_NOOP("Handover", "Something in it bears the name of %1 without their "
                                          "signature. Phone them before you take anything in.")},
};

/// What kind of file it is, and what to do; %1: whom to phone.
const char *verdictText(PackageVerdict verdict)
{
    switch (verdict) {
    case PackageVerdict::Accepted:
        return QT_TRANSLATE_NOOP("Handover", "Sound, and signed by %1.");
    case PackageVerdict::NotAPackage:
        return QT_TRANSLATE_NOOP("Handover", "This is no package of the program. Leave it aside.");
    case PackageVerdict::NotForUs:
        return QT_TRANSLATE_NOOP("Handover", "It is sealed for another office and cannot be opened "
                                             "here. Ask who brought it for whom it is.");
    case PackageVerdict::Damaged:
        return QT_TRANSLATE_NOOP("Handover", "It was damaged on the way. Nothing is lost: phone %1 "
                                             "and ask for a new package, on another stick.");
    case PackageVerdict::UnknownSender:
        return QT_TRANSLATE_NOOP(
            "Handover", "It opens, but the office that signed it is not enrolled here. Ask "
                        "it for its card, compare the digits by telephone and enrol it; "
                        "then take the package in.");
    case PackageVerdict::Malformed:
        return QT_TRANSLATE_NOOP("Handover", "No version of this program writes such a package. It "
                                             "is not taken in: phone %1 and ask how it was made.");
    case PackageVerdict::TooNew:
        return QT_TRANSLATE_NOOP("Handover",
                                 "It was written by a newer version of the program. Keep it: once "
                                 "the program here is renewed, it can be taken in.");
    case PackageVerdict::WrongAddressee:
        return QT_TRANSLATE_NOOP("Handover", "It was written for another office and passed on. It "
                                             "is not taken in: phone %1 and ask for one of ours.");
    case PackageVerdict::OverLimit:
        return QT_TRANSLATE_NOOP("Handover", "It is larger than any package may be. It is not "
                                             "taken in: phone %1.");
    case PackageVerdict::Unreadable:
        return QT_TRANSLATE_NOOP("Handover",
                                 "It could not be read. Pull the stick out, put it in "
                                 "again and try once more; else ask for a new package.");
    case PackageVerdict::Stopped:
        return QT_TRANSLATE_NOOP("Handover", "You stopped before it was looked at.");
    }
    Q_UNREACHABLE();
}

QString sectionNames(const QStringList &types)
{
    QStringList names;
    for (const QString &type : types) {
        const QString name
            = type == CaseTransfer::type ? said(QT_TRANSLATE_NOOP("Handover", "whose it is"))
              : type == OfficeNote::type ? said(QT_TRANSLATE_NOOP("Handover", "notes"))
                                         : sectionName(type);
        if (!names.contains(name))
            names += name;
    }
    return names.join(said(QT_TRANSLATE_NOOP("Handover", ", ")));
}

} // namespace

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Room:
        return said(QT_TRANSLATE_NOOP("Handover", "mediation room"));
    case Tier::Street:
        return said(QT_TRANSLATE_NOOP("Handover", "street centre"));
    case Tier::District:
        return said(QT_TRANSLATE_NOOP("Handover", "district centre"));
    case Tier::City:
        return said(QT_TRANSLATE_NOOP("Handover", "city centre"));
    }
    Q_UNREACHABLE();
}

QString noteKindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return said(QT_TRANSLATE_NOOP("Handover", "Note"));
    case NoteKind::Correction:
        return said(QT_TRANSLATE_NOOP("Handover", "To be corrected"));
    case NoteKind::Reminder:
        return said(QT_TRANSLATE_NOOP("Handover", "Reminder"));
    case NoteKind::Order:
        return said(QT_TRANSLATE_NOOP("Handover", "Order"));
    case NoteKind::NothingArose:
        return said(QT_TRANSLATE_NOOP("Handover", "Nothing arose"));
    }
    Q_UNREACHABLE();
}

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime beijing = at.toOffsetFromUtc(8 * 3600);
    return said(QT_TRANSLATE_NOOP("Handover", "%1, %2"))
        .arg(dayText(beijing.date()), beijing.time().toString(u"HH:mm"_s));
}

QString callText(const Roster &roster, const QString &site)
{
    if (site.isEmpty())
        return said(QT_TRANSLATE_NOOP("Handover", "the office it came from"));
    const Office *office = roster.find(site);
    if (office == nullptr || office->phone.isEmpty())
        return roster.nameOf(site);
    return said(QT_TRANSLATE_NOOP("Handover", "%1 (telephone %2)"))
        .arg(roster.nameOf(site), office->phone);
}

QString arrivalTitle(const Arrival &arrival)
{
    if (arrival.fromName.isEmpty())
        return QFileInfo(arrival.path).fileName();
    if (!arrival.writtenAt.isValid())
        return said(QT_TRANSLATE_NOOP("Handover", "Package %1 of %2"))
            .arg(arrival.pno)
            .arg(arrival.fromName);
    return said(QT_TRANSLATE_NOOP("Handover", "Package %1 of %2, written on %3"))
        .arg(arrival.pno)
        .arg(arrival.fromName, momentText(arrival.writtenAt));
}

QString arrivalSentence(const Arrival &arrival, const Roster &roster)
{
    const QString whom = callText(roster, arrival.from);
    if (arrival.canBeTaken()) {
        if (arrival.wasTaken)
            return said(QT_TRANSLATE_NOOP("Handover", "This very package was taken in before. Once "
                                                      "more changes nothing."));
        return joinedSentences({QString(said(verdictText(PackageVerdict::Accepted)))
                                    .replace(u"%1"_s, roster.nameOf(arrival.from)),
                                takenSentence(arrival.taken)});
    }
    if (arrival.verdict == PackageVerdict::Accepted)
        return handoverSentence(arrival.error);
    return QString(said(verdictText(arrival.verdict))).replace(u"%1"_s, whom);
}

QString takenSentence(const Taken &taken)
{
    QStringList parts;
    const auto fresh = static_cast<int>(
        std::count_if(taken.cases.begin(), taken.cases.end(), [](auto &c) { return c.isNew; }));
    const int changed = static_cast<int>(taken.cases.size()) - fresh;
    if (fresh > 0)
        parts += said(QT_TRANSLATE_N_NOOP("Handover", "%n new case(s)"), fresh);
    if (changed > 0)
        parts += said(QT_TRANSLATE_N_NOOP("Handover", "%n changed case(s)"), changed);
    if (taken.notes > 0)
        parts += said(QT_TRANSLATE_N_NOOP("Handover", "%n note(s)"), taken.notes);
    if (taken.files > 0)
        parts += said(QT_TRANSLATE_N_NOOP("Handover", "%n paper(s) and scan(s)"), taken.files);
    QStringList sentences{
        parts.isEmpty() ? said(QT_TRANSLATE_NOOP("Handover", "It brings nothing new about cases, "
                                                             "only word of what they have."))
                        : said(QT_TRANSLATE_NOOP("Handover", "It brings %1."))
                              .arg(parts.join(said(QT_TRANSLATE_NOOP("Handover", ", "))))};
    if (taken.renewed)
        sentences += said(
            QT_TRANSLATE_NOOP("Handover", "This file turned out to be an older copy: it goes on as "
                                          "a new one, and what it lacked comes back."));
    if (taken.forks > 0)
        sentences += said(
            QT_TRANSLATE_NOOP("Handover", "Two computers wrote as one there; both are kept. Phone "
                                          "them and ask which computer they go on with."));
    return joinedSentences(sentences);
}

QString troubleSentence(const QString &trouble)
{
    if (trouble == u"conflict")
        return said(QT_TRANSLATE_NOOP("Handover", "Two say different things: please decide."));
    if (trouble == u"standing")
        return said(QT_TRANSLATE_NOOP("Handover", "Something written about it does not count yet: "
                                                  "its history says what."));
    if (trouble == u"number")
        return said(QT_TRANSLATE_NOOP("Handover", "Another case bears the same number: please give "
                                                  "one of them another."));
    if (trouble == u"broken")
        return said(QT_TRANSLATE_NOOP("Handover", "It cannot be shown whole: a part of it has not "
                                                  "come, or a newer program wrote it."));
    return {};
}

QString takenCaseSentence(const TakenCase &one, const QString &known, const Roster &roster)
{
    const QString name = !known.isEmpty()       ? known
                         : one.number.isEmpty() ? one.parties
                                                : u"%1 · %2"_s.arg(one.number, one.parties);
    QString sentence
        = one.isNew
              ? said(QT_TRANSLATE_NOOP("Handover", "New here: %1")).arg(sectionNames(one.types))
              : said(QT_TRANSLATE_NOOP("Handover", "%1: changed in %2"))
                    .arg(name.isEmpty() ? said(QT_TRANSLATE_NOOP("Handover", "A case")) : name,
                         sectionNames(one.types));
    if (one.isNew && !name.isEmpty())
        sentence.prepend(name + u" · "_s);
    if (!one.isNew && one.owner != one.ownerBefore && !one.owner.isEmpty())
        sentence += said(QT_TRANSLATE_NOOP("Handover", "; it is with %1 from now on"))
                        .arg(roster.nameOf(one.owner));
    sentence += said(QT_TRANSLATE_NOOP("Handover", "."));
    return joinedSentences({sentence, one.troubleIsNew ? troubleSentence(one.trouble) : QString()});
}

QString waitingSentence(const Waiting &waiting)
{
    QString sentence;
    const auto count = static_cast<int>(waiting.cases.size());
    if (waiting.entries == 0)
        sentence = said(QT_TRANSLATE_NOOP("Handover", "The centre has everything."));
    else if (count == 0)
        sentence = said(QT_TRANSLATE_N_NOOP("Handover", "%n note(s) about yourselves are not "
                                                        "confirmed by the centre yet."),
                        waiting.entries);
    else
        sentence = said(QT_TRANSLATE_N_NOOP("Handover",
                                            "%n case(s) with something that the centre has not "
                                            "confirmed yet."),
                        count);
    return sentence;
}

QString receivedSentence(const ReceivedPackage &package, const Roster &roster)
{
    const auto report = strictJson(package.report);
    const QJsonObject json = report ? report.value().toObject() : QJsonObject();
    if (package.state == u"taken") {
        Taken taken;
        taken.notes = json.value(u"notes"_s).toInt();
        taken.files = json.value(u"files"_s).toInt();
        taken.forks = json.value(u"forks"_s).toInt();
        taken.renewed = json.value(u"renewed"_s).toBool();
        for (const QJsonValue one : json.value(u"cases"_s).toArray()) {
            TakenCase found;
            found.isNew = one[u"new"_s].toBool();
            taken.cases.append(found);
        }
        return takenSentence(taken);
    }
    Arrival arrival;
    arrival.from = package.site;
    arrival.verdict = static_cast<PackageVerdict>(json.value(u"verdict"_s).toInt());
    arrival.error = {ErrorCode::Refused, json.value(u"detail"_s).toString(),
                     json.value(u"where"_s).toString()};
    return arrivalSentence(arrival, roster);
}

QString joinedSentences(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(isEnglish() ? u" "_s : QString());
}

QString handoverSentence(const Error &error)
{
    for (const Refusal &refusal : refusals) {
        if (error.code != ErrorCode::Cancelled
            && error.detail.startsWith(QLatin1StringView(refusal.detail)))
            return QString(said(refusal.text)).replace(u"%1"_s, error.where);
    }
    if (error.code == ErrorCode::Foreign)
        return said(QT_TRANSLATE_NOOP("Handover", "This is no card of an office. The card is a "
                                                  "file whose name ends in .mboffice."));
    if (error.code == ErrorCode::Invalid && error.detail == u"the signature does not fit")
        return said(QT_TRANSLATE_NOOP("Handover", "The card was changed on the way. Do not use it: "
                                                  "ask for it again."));
    if (error.code == ErrorCode::NotFound && error.detail == u"office")
        return said(QT_TRANSLATE_NOOP("Handover", "This office is not enrolled here. Take in its "
                                                  "card first."));
    return sentenceFor(error);
}

} // namespace maplebridge
