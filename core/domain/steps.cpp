// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/domain/rules.h"

namespace maplebridge {
namespace {

/// The first act of each kind of one party.
struct PartyActs
{
    QDate hand; ///< Signature or fingerprint.
    QDate seal;
};

/// All acts that lie on one issued version of the agreement.
struct ActsOnPaper
{
    QHash<PartyId, PartyActs> parties;
    QDate mediator;
    QDate seal;
};

/// Whether someone only keeps the record of this case. The recorder signs too, but
/// article 29 asks for a mediator's signature.
bool isOnlyRecorder(const CaseFile &file, MediatorId id)
{
    const auto mediates
        = [id](const auto &part) { return part.presiding == id || part.mediators.contains(id); };
    const auto records = [id](const auto &part) { return part.recorder == id; };
    const auto any = [&file](const auto &test) {
        return test(file.record) || std::any_of(file.sessions.begin(), file.sessions.end(), test);
    };
    return any(records) && !any(mediates);
}

ActsOnPaper actsOn(const CaseFile &file, PaperId paper)
{
    ActsOnPaper acts;
    const auto earliest = [](QDate &known, const QDate &day) {
        if (!known.isValid() || day < known)
            known = day;
    };
    for (const Signing &signing : file.signings) {
        if (signing.document != u"AGREE" || signing.paper != paper || !signing.on.isValid())
            continue;
        if (!signing.party.isNull()) {
            PartyActs &party = acts.parties[signing.party];
            earliest(signing.act == ActKind::Seal ? party.seal : party.hand, signing.on);
        } else if (signing.committee) {
            if (signing.act == ActKind::Seal)
                earliest(acts.seal, signing.on);
        } else if (signing.act == ActKind::Signature && !signing.mediator.isNull()
                   && !isOnlyRecorder(file, signing.mediator))
        {
            earliest(acts.mediator, signing.on);
        }
    }
    return acts;
}

/// The day on which a party had done what binds it; invalid: not yet. A person signs,
/// presses a finger or seals; an organisation seals and its head or agent signs.
QDate boundOn(const Party &party, const ActsOnPaper &acts)
{
    const PartyActs own = acts.parties.value(party.id);
    if (party.kind == PartyKind::Organisation)
        return own.hand.isValid() && own.seal.isValid() ? std::max(own.hand, own.seal) : QDate();
    if (!own.hand.isValid() || !own.seal.isValid())
        return own.hand.isValid() ? own.hand : own.seal;
    return std::min(own.hand, own.seal);
}

QDate effectiveOn(const CaseFile &file, PaperId paper)
{
    const ActsOnPaper acts = actsOn(file, paper);
    const auto parties = concludingParties(file);
    if (!acts.mediator.isValid() || !acts.seal.isValid() || parties.isEmpty())
        return {};
    QDate latest = std::max(acts.mediator, acts.seal);
    for (const Party *party : parties) {
        const QDate day = boundOn(*party, acts);
        if (!day.isValid())
            return {};
        latest = std::max(latest, day);
    }
    return latest;
}

StepState stateOf(bool done, bool begun)
{
    return done ? StepState::Finished : begun ? StepState::Begun : StepState::Todo;
}

} // namespace

QList<const Party *> concludingParties(const CaseFile &file)
{
    QList<const Party *> parties;
    for (const Party &party : file.parties) {
        const bool chosen = !file.agreement || file.agreement->parties.isEmpty()
                            || file.agreement->parties.contains(party.id);
        if (chosen)
            parties.append(&party);
    }
    return parties;
}

QDate effectiveOn(const CaseFile &file)
{
    if (!file.agreement)
        return {};
    if (file.agreement->form == AgreementForm::Oral)
        return file.agreement->agreedOn;
    QDate first = effectiveOn(file, PaperId());
    for (const Paper &paper : file.papers) {
        if (paper.document != u"AGREE")
            continue;
        const QDate day = effectiveOn(file, paper.id);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

OwedActs owedActs(const CaseFile &file, PaperId paper)
{
    const ActsOnPaper acts = actsOn(file, paper);
    OwedActs owed{{}, !acts.mediator.isValid(), !acts.seal.isValid()};
    for (const Party *party : concludingParties(file)) {
        if (!boundOn(*party, acts).isValid())
            owed.parties.append(party);
    }
    return owed;
}

QString agreementNumber(const CaseFile &file)
{
    return file.agreement && !file.agreement->number.isEmpty() ? file.agreement->number
                                                               : file.record.number;
}

int copiesOf(const CaseFile &file)
{
    const auto extra = file.agreement ? file.agreement->extraCopies.size() : 0;
    return static_cast<int>(concludingParties(file).size() + 1 + extra);
}

Money agreedAmount(const CaseFile &file)
{
    Money sum;
    for (const Obligation &obligation : file.obligations) {
        if (obligation.kind == DutyKind::Money)
            sum = sum + obligation.total;
    }
    return sum;
}

const Paper *frozenPaper(const CaseFile &file, const QString &document, SectionId subject)
{
    const Paper *frozen = nullptr;
    for (const Paper &paper : file.papers) {
        const bool signedPaper
            = std::any_of(file.signings.begin(), file.signings.end(),
                          [&paper](const Signing &signing) { return signing.paper == paper.id; });
        if (paper.document == document && paper.subject == subject && signedPaper
            && (frozen == nullptr || paper.version > frozen->version))
            frozen = &paper;
    }
    return frozen;
}

QList<StepState> stepStates(const CaseFile &file)
{
    QList<StepState> states(stepCount, StepState::Todo);
    const auto at = [&states](Step step) -> StepState & { return states[static_cast<int>(step)]; };
    const bool bothSides
        = !file.side(Side::Applicant).isEmpty() && !file.side(Side::Respondent).isEmpty();
    const bool ended = file.closing && file.closing->on.isValid();
    const bool accepted = file.record.acceptedOn.isValid() && !file.record.number.isEmpty();
    const bool agreed = file.agreement && effectiveOn(file).isValid();
    const bool mediated = std::any_of(file.sessions.begin(), file.sessions.end(),
                                      [](const Session &s) { return !s.result.isEmpty(); });
    const bool endedWithout = ended && !file.agreement;
    at(Step::Register) = stateOf(bothSides && !file.narrative.summary.isEmpty(),
                                 !file.parties.isEmpty() || !file.narrative.summary.isEmpty());
    at(Step::Accept) = stateOf(accepted, file.record.appliedOn.isValid());
    at(Step::Inquire) = !file.investigations.isEmpty()          ? StepState::Finished
                        : (mediated || file.agreement || ended) ? StepState::Skipped
                                                                : StepState::Todo;
    at(Step::Mediate) = stateOf(mediated, !file.sessions.isEmpty());
    if (at(Step::Mediate) != StepState::Finished && (ended || agreed))
        at(Step::Mediate) = StepState::Skipped;
    at(Step::Agree)
        = endedWithout ? StepState::Skipped : stateOf(agreed, file.agreement.has_value());
    at(Step::Perform) = endedWithout ? StepState::Skipped
                        : agreed     ? stateOf(isPerformed(file), true)
                                     : StepState::Todo;
    at(Step::Archive) = stateOf(file.record.archivedOn.isValid(), false);
    return states;
}

Step currentStep(const CaseFile &file)
{
    const QList<StepState> states = stepStates(file);
    for (int i = 0; i < stepCount; ++i) {
        const bool optional = static_cast<Step>(i) == Step::Inquire
                              && file.record.acceptedOn.isValid() && file.investigations.isEmpty();
        if (!optional && states[i] != StepState::Finished && states[i] != StepState::Skipped)
            return static_cast<Step>(i);
    }
    return Step::Archive;
}

QString proposedShortName(const QString &committeeName)
{
    QString name = committeeName.trimmed();
    for (const QString &ending : {QStringLiteral("人民调解委员会"), QStringLiteral("调解委员会"),
                                  QStringLiteral("村民委员会"), QStringLiteral("居民委员会"),
                                  QStringLiteral("社区"), QStringLiteral("村")})
    {
        if (name.endsWith(ending) && name.size() > ending.size())
            name.chop(ending.size());
    }
    return name;
}

QString titleOf(const CaseFile &file, const CodeTables &codes, bool english)
{
    const auto sideName = [&](Side side) {
        const auto parties = file.side(side);
        QStringList names;
        for (const Party *party : parties)
            names += party->details.name;
        if (names.size() <= 3)
            return names.join(english ? QStringLiteral(", ") : QStringLiteral("、"));
        return english ? QStringLiteral("%1 and %2 others").arg(names.first()).arg(names.size() - 1)
                       : QStringLiteral("%1等%2人").arg(names.first()).arg(names.size());
    };
    const QString kind = file.record.kind.isEmpty()
                             ? (english ? QString() : QStringLiteral("纠纷"))
                             : codes.label(u"dispute_kind", file.record.kind, english);
    const QString first = sideName(Side::Applicant);
    const QString second = sideName(Side::Respondent);
    if (english) {
        const QString between = second.isEmpty() ? first : first + QStringLiteral(" v. ") + second;
        return kind.isEmpty() ? between : between + QStringLiteral(" (") + kind + u')';
    }
    if (first.isEmpty() || second.isEmpty())
        return first + second + kind;
    return first + u'与' + second + kind;
}

QString caseNumber(const QString &pattern, int year, const QString &shortName, int n)
{
    QString number = pattern;
    return number.replace(u"{year}"_s, QString::number(year))
        .replace(u"{abbr}"_s, shortName)
        .replace(u"{n}"_s, QString::number(n));
}

} // namespace maplebridge
