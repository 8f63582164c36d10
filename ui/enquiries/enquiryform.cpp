// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/enquiries/enquiryform.h"

#include "core/words/sentences.h"
#include "ui/parties/knownpeople.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterwalker.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

constexpr int quietMs = 500;

} // namespace

EnquiryForm::EnquiryForm(const Workbench *bench, QWidget *parent)
    : ScrollPane(parent)
    , m_bench(bench)
    , m_card(new Card)
    , m_grid(new FormGrid)
    , m_fields(
          m_grid, [this] { edited(); }, QStringLiteral("enquiry_"))
    , m_became(textLabel(QString(), TextLevel::Body, Tone::Ok))
    , m_next(new PrimaryButton(tr("&Next entry")))
    , m_promote(new ActionButton(ActionButton::Kind::Secondary, tr("Make it a case (F6)")))
    , m_openCase(new ActionButton(ActionButton::Kind::Secondary, tr("Open the case")))
    , m_takeAway(new ActionButton(ActionButton::Kind::Quiet, tr("Take it out of the register")))
{
    m_card->setObjectName(QStringLiteral("enquiryCard"));
    m_card->body()->addWidget(m_became);
    m_card->body()->addWidget(m_grid);
    buildFields();
    buildActions();
    body()->addWidget(m_card);
    body()->addStretch(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &EnquiryForm::saveNow);
    new EnterWalker(m_card);
    begin();
}

void EnquiryForm::buildFields()
{
    constexpr auto half = FormGrid::Span::Half;
    const auto chips = [this](QStringView table) {
        auto *edit = new ChipsEdit;
        edit->setExclusive(true);
        edit->setChoices(m_bench->choices(table));
        return edit;
    };
    m_fields.add(tr("How it came"), chips(u"enquiry_manner"), &Enquiry::manner,
                 QStringLiteral("manner"));
    m_fields.add(tr("Day"), new DateEdit(m_bench->clock()), &Enquiry::on, QStringLiteral("on"),
                 half);
    m_name = new QLineEdit;
    auto *known = new KnownPeople(m_bench, m_name);
    connect(known, &KnownPeople::chosen, this, [this](const PersonRow &person) {
        Enquiry enquiry = m_fields.edited();
        enquiry.name = person.name;
        enquiry.phone = person.phone;
        m_fields.show(enquiry);
        edited();
    });
    m_fields.add(tr("Who"), m_name, &Enquiry::name, QStringLiteral("name"), half);
    m_fields.add(tr("Telephone"), new QLineEdit, &Enquiry::phone, QStringLiteral("phone"), half);
    m_fields.add(tr("The other side"), new QLineEdit, &Enquiry::other, QStringLiteral("other"),
                 half);
    auto *matter = new GrowingTextEdit;
    matter->setLines(2, 8);
    m_fields.add(tr("What it is about"), matter, &Enquiry::matter, QStringLiteral("matter"));
    auto *kind = new ChoiceEdit;
    kind->setChoices(m_bench->choices(u"dispute_kind"));
    m_fields.add(tr("Kind"), kind, &Enquiry::kind, QStringLiteral("kind"), half);
    m_fields.add(tr("Place"), new QLineEdit, &Enquiry::place, QStringLiteral("place"), half);
    m_fields.add(tr("What came of it"), chips(u"enquiry_result"), &Enquiry::result,
                 QStringLiteral("result"));
    auto *answer = new GrowingTextEdit;
    answer->setLines(2, 8);
    m_fields.add(tr("What was said or done"), answer, &Enquiry::answer, QStringLiteral("answer"));
    m_grid->foldRest(tr("Look again, risk, who sent it"));
    m_fields.add(tr("Look again on"), new DateEdit(m_bench->clock()), &Enquiry::lookAgainOn,
                 QStringLiteral("look_again_on"), half);
    auto *by = new ChoiceEdit;
    by->setChoices(m_bench->mediators());
    m_fields.add(tr("Taken in by"), by, &Enquiry::notedBy, QStringLiteral("noted_by"), half);
    m_fields.add(tr("Risk, as you see it"), chips(u"risk_colour"), &Enquiry::risk,
                 QStringLiteral("risk"));
    m_fields.add(tr("Who reported or sent it"), new QLineEdit, &Enquiry::organ,
                 QStringLiteral("organ"), half);
    m_fields.add(tr("Its number there"), new QLineEdit, &Enquiry::organNumber,
                 QStringLiteral("organ_number"), half);
}

void EnquiryForm::buildActions()
{
    m_next->setObjectName(QStringLiteral("nextEnquiryButton"));
    m_promote->setObjectName(QStringLiteral("promoteButton"));
    m_openCase->setObjectName(QStringLiteral("openPromotedButton"));
    m_takeAway->setObjectName(QStringLiteral("takeAwayButton"));
    m_takeAway->setIconName(QStringLiteral("trash"));
    connect(m_next, &ActionButton::clicked, this, &EnquiryForm::nextWanted);
    connect(m_promote, &ActionButton::clicked, this, &EnquiryForm::promoteWanted);
    connect(m_openCase, &ActionButton::clicked, this,
            [this] { Q_EMIT caseWanted(m_shown.caseId); });
    connect(m_takeAway, &ActionButton::clicked, this, &EnquiryForm::takeAwayWanted);
    for (ActionButton *button : {m_next, m_promote, m_openCase, m_takeAway})
        m_card->body()->addWidget(button);
}

void EnquiryForm::begin()
{
    const Enquiry before = m_shown;
    Enquiry enquiry = EnquiryDesk(m_bench->room).fresh();
    enquiry.manner = before.manner.isEmpty() ? QStringLiteral("walk_in") : before.manner;
    if (before.on.isValid())
        enquiry.on = before.on;
    enquiry.organ = before.organ;
    show(enquiry);
}

void EnquiryForm::show(const Enquiry &enquiry)
{
    m_shown = enquiry;
    m_dirty = false;
    m_timer.stop();
    m_fields.show(enquiry);
    refresh();
}

void EnquiryForm::refresh()
{
    const bool isNew = m_shown.id.isNull();
    m_card->setTitle(isNew ? tr("New entry") : tr("Entry of %1").arg(dayText(m_shown.on)));
    m_fields.say(isNew ? QList<Issue>() : issuesOf(m_shown, m_bench->clock()->today()));
    // Who took it in is always known; the rest of the fold is there to be seen when it says more.
    if (m_shown.lookAgainOn.isValid() || !m_shown.risk.isEmpty() || !m_shown.organ.isEmpty()
        || !m_shown.organNumber.isEmpty())
        m_grid->setFoldOpen(true);
    else if (isNew)
        m_grid->setFoldOpen(false);
    const auto became = m_bench->room->cases().standingNumber(m_shown.caseId);
    const bool isCase = became && became.value();
    m_became->setVisible(isCase);
    if (isCase) {
        const QString number = *became.value();
        m_became->setText(number.isEmpty() ? tr("It became a case.")
                                           : tr("It became the case %1.").arg(number));
    }
    m_openCase->setVisible(isCase);
    m_promote->setVisible(!isNew && !isCase);
    m_takeAway->setVisible(!isNew && !isCase);
}

void EnquiryForm::edited()
{
    m_dirty = true;
    m_timer.start();
}

bool EnquiryForm::saveNow()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    Enquiry enquiry = m_fields.edited();
    if (enquiry == m_shown) {
        m_dirty = false;
        return true;
    }
    const auto id = EnquiryDesk(m_bench->room).save(enquiry);
    if (!id) {
        Q_EMIT failed(sentenceFor(id.error()));
        return false;
    }
    enquiry.id = id.value();
    m_dirty = false;
    m_shown = enquiry;
    m_fields.show(enquiry);
    refresh();
    Q_EMIT saved(enquiry.id);
    return true;
}

void EnquiryForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace maplebridge
