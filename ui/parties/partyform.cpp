// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parties/partyform.h"

#include "core/base/text.h"
#include "ui/parties/knownpeople.h"
#include "ui/parties/representativeseditor.h"

#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

/// A field of the details, for binding.
template<auto Member>
constexpr auto detail = [](Party &party) -> auto &
{
    return party.details.*Member;
};

using D = PartyDetails;

} // namespace

PartyForm::PartyForm(const Workbench *bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_grid(new FormGrid(this))
    , m_form(m_grid, [this] { Q_EMIT edited(); })
    , m_name(new QLineEdit)
    , m_kind(new ChipsEdit)
    , m_representatives(new RepresentativesEditor(bench))
    , m_known(new KnownPeople(bench, m_name))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);

    m_form.add(tr("Name"), m_name, detail<&D::name>, QStringLiteral("name"), half)->setNeeded();
    m_kind->setExclusive(true);
    m_kind->setChoices({{storedWord(PartyKind::Person), tr("Person")},
                        {storedWord(PartyKind::Organisation), tr("Organisation")}});
    m_form.add(tr("Is a"), m_kind, &Party::kind, QStringLiteral("kind"), half);
    buildPersonFields();
    buildOrganisationFields();
    m_form.add(tr("Telephone"), new QLineEdit, detail<&D::phone>, QStringLiteral("phone"), half);
    m_form.add(tr("Address or unit"), new QLineEdit, detail<&D::address>,
               QStringLiteral("address"));
    m_form.add(tr("Guardians and agents"), m_representatives, detail<&D::representatives>,
               QStringLiteral("representatives"));
    m_form.add(tr("Agreed in writing that sensitive facts are kept"), new QCheckBox,
               &Party::sensitiveConsent, QStringLiteral("sensitive_consent"));
    m_personRows += findChild<QCheckBox *>(QStringLiteral("sensitive_consentEdit"));
    buildSeldomFields();

    m_name->setMaxLength(200);
    connect(m_name, &QLineEdit::editingFinished, this, &PartyForm::tidyName);
    connect(m_known, &KnownPeople::chosen, this, &PartyForm::takeKnown);
    connect(m_kind, &ChipsEdit::codesChanged, this, &PartyForm::showKind);
    connect(m_idNumber, &QLineEdit::editingFinished, this, &PartyForm::proposeFromId);
    showKind();
}

void PartyForm::buildPersonFields()
{
    m_idNumber = new QLineEdit;
    m_idNumber->setMaxLength(40);
    m_form.add(tr("Identity number"), m_idNumber, detail<&D::idNumber>, QStringLiteral("id_number"),
               half);
    auto *sex = new SexEdit;
    sex->setExclusive(true);
    sex->setChoices({{storedWord(Sex::Male), sexName(Sex::Male)},
                     {storedWord(Sex::Female), sexName(Sex::Female)}});
    m_personRows += m_form.add(tr("Sex"), sex, detail<&D::sex>, QStringLiteral("sex"), half);
    m_personRows += m_form.add(tr("Born"), new DateEdit(m_bench->clock()), detail<&D::birth>,
                               QStringLiteral("birth"), half);
    auto *ethnicity = new ChoiceEdit;
    QList<Choice> groups = m_bench->choices(u"ethnicity");
    groups.prepend({QString(), QString()}); // never preset: a default would lie
    ethnicity->setChoices(groups);
    m_personRows += m_form.add(tr("Ethnic group"), ethnicity, detail<&D::ethnicity>,
                               QStringLiteral("ethnicity"), half);
    m_form.add(tr("Occupation"), new QLineEdit, detail<&D::occupation>,
               QStringLiteral("occupation"), half);
}

void PartyForm::buildSeldomFields()
{
    m_grid->foldRest(tr("More: language, interpreter, capacity"));
    m_personRows += m_form.add(tr("Name in own script"), new QLineEdit, detail<&D::originalName>,
                               QStringLiteral("original_name"), half);
    auto *language = new ChoiceEdit;
    QList<Choice> languages = m_bench->choices(u"language");
    languages.prepend({QString(), QString()});
    language->setChoices(languages);
    m_personRows
        += m_form.add(tr("Language"), language, &Party::language, QStringLiteral("language"), half);
    m_personRows += m_form.add(tr("Home region"), new QLineEdit, detail<&D::homeRegion>,
                               QStringLiteral("home_region"), half);
    m_form.add(tr("Needs an interpreter"), new QCheckBox, &Party::needsInterpreter,
               QStringLiteral("needs_interpreter"));
    m_form.add(tr("Adult without full capacity"), new QCheckBox, detail<&D::lacksCapacity>,
               QStringLiteral("lacks_capacity"));
    m_form.add(tr("Elected representative of the side"), new QCheckBox, &Party::elected,
               QStringLiteral("elected"));
    for (const char *name : {"needs_interpreterEdit", "lacks_capacityEdit", "electedEdit"})
        m_personRows += findChild<QCheckBox *>(QString::fromLatin1(name));
}

void PartyForm::buildOrganisationFields()
{
    m_organisationRows += m_form.add(tr("Legal representative"), new QLineEdit,
                                     detail<&D::headName>, QStringLiteral("head_name"), half);
    m_organisationRows += m_form.add(tr("Position"), new QLineEdit, detail<&D::headPosition>,
                                     QStringLiteral("head_position"), half);
    m_organisationRows
        += m_form.add(tr("Identity number of the head"), new QLineEdit, detail<&D::headIdNumber>,
                      QStringLiteral("head_id_number"), half);
}

void PartyForm::setParty(const Party &party)
{
    const bool other = party.id != m_form.edited().id;
    m_form.show(party);
    m_known->leaveOut(party.id);
    if (other || m_form.fillsFold())
        m_grid->setFoldOpen(m_form.fillsFold());
    showKind();
}

Party PartyForm::party() const
{
    Party party = m_form.edited();
    party.details.idNumber = tidiedNumber(party.details.idNumber);
    return party;
}

void PartyForm::say(const QList<Issue> &issues)
{
    m_form.say(issues);
    m_representatives->say(issues);
}

void PartyForm::showKind()
{
    const bool organisation = m_kind->codes().value(0) == storedWord(PartyKind::Organisation);
    for (QWidget *row : std::as_const(m_personRows))
        m_grid->setFieldVisible(row, !organisation);
    for (QWidget *row : std::as_const(m_organisationRows))
        m_grid->setFieldVisible(row, organisation);
    m_form.row(QStringLiteral("id_number"))
        ->setLabel(organisation ? tr("Social credit code") : tr("Identity number"));
}

void PartyForm::takeKnown(const PersonRow &person)
{
    const auto file = m_bench->room->cases().load(person.caseId);
    const Party *known = file ? file.value().party(person.party) : nullptr;
    if (known == nullptr)
        return;
    // The same human, with the facts of that day; what belongs to this case stays.
    Party party = m_form.edited();
    const SectionId detailsId = party.details.id;
    party.person = known->person;
    party.kind = known->kind;
    party.language = known->language;
    party.needsInterpreter = known->needsInterpreter;
    party.details = known->details;
    party.details.id = detailsId;
    party.details.party = party.id;
    const Party before = m_form.edited();
    setParty(party);
    if (party != before)
        Q_EMIT edited();
}

void PartyForm::proposeFromId()
{
    const QString number = tidiedNumber(m_idNumber->text());
    const bool organisation = m_kind->codes().value(0) == storedWord(PartyKind::Organisation);
    if (organisation || faultOfIdNumber(number, m_bench->clock()->today()) != NumberFault::None)
        return;
    auto *birth = findChild<DateEdit *>(QStringLiteral("birthEdit"));
    auto *sex = findChild<ChipsEdit *>(QStringLiteral("sexEdit"));
    if (!birth->day().isValid() && birth->text().isEmpty())
        birth->setDay(birthOfIdNumber(number));
    if (sex->codes().isEmpty())
        sex->setCodes({storedWord(sexOfIdNumber(number))});
    Q_EMIT edited();
}

void PartyForm::tidyName()
{
    const QString typed = m_name->text();
    const QString name = normalisedName(typed);
    if (name == typed)
        return;
    Party party = m_form.edited();
    party.details.typedName = typed;
    party.details.name = name;
    setParty(party);
    Q_EMIT edited();
}

} // namespace maplebridge
