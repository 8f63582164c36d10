// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sessions/inquirestep.h"

#include "core/domain/casejson.h"
#include "ui/sessions/attachmentscard.h"
#include "ui/sessions/helperseditor.h"
#include "ui/sessions/questionseditor.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/readonly.h"

#include <QHBoxLayout>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;

} // namespace

InquireStep::InquireStep(const Workbench *bench, CaseId caseId, QWidget *parent)
    : StepPage(bench, caseId, parent)
    , m_pick(new ChipsEdit)
    , m_grid(new FormGrid)
    , m_form(m_grid, [this] { edited(); })
    , m_asked(new ChoiceEdit)
    , m_investigators(new ChipsEdit)
    , m_recorder(new ChoiceEdit)
    , m_attachments(new AttachmentsCard(bench, caseId))
{
    auto *line = new QHBoxLayout;
    m_pick->setExclusive(true);
    markAsLooking(m_pick);
    m_pick->setObjectName(QStringLiteral("inquiryPick"));
    m_pick->setAccessibleName(tr("Inquiries"));
    line->addWidget(m_pick, 1);
    auto *add = new ActionButton(ActionButton::Kind::Secondary, tr("Add an in&quiry"), this);
    add->setObjectName(QStringLiteral("addInquiryButton"));
    connect(add, &ActionButton::clicked, this, &InquireStep::addInquiry);
    line->addWidget(add, 0, Qt::AlignTop);
    column()->addLayout(line);
    connect(m_pick, &ChipsEdit::codesChanged, this, [this](const QStringList &codes) {
        if (codes.isEmpty() || SectionId::fromText(codes.first()) == m_chosen)
            return;
        saveNow();
        m_chosen = SectionId::fromText(codes.first());
        showChosen();
    });

    using I = Investigation;
    m_card = addCard(tr("The inquiry"));
    m_card->body()->addWidget(m_grid);
    m_form.add(tr("Day"), new DateEdit(bench->clock()), &I::day, QStringLiteral("day"), half);
    m_form.add(tr("Place"), new QLineEdit, &I::place, QStringLiteral("place"), half);
    m_form.add(tr("From"), new TimeEdit, &I::from, QStringLiteral("from"), half);
    m_form.add(tr("Until"), new TimeEdit, &I::until, QStringLiteral("until"), half);
    m_form.add(tr("Which party was asked"), m_asked, &I::askedParty, QStringLiteral("asked_party"),
               half);
    m_form.add(tr("Or somebody else: name"), new QLineEdit, &I::askedName,
               QStringLiteral("asked_name"), half);
    m_form.add(tr("About that person: sex, age, address, relation"), new QLineEdit,
               &I::askedDetails, QStringLiteral("asked_details"));
    m_form.add(tr("Who inquired"), m_investigators, &I::investigators,
               QStringLiteral("investigators"));
    m_form.add(tr("Recorder"), m_recorder, &I::recorder, QStringLiteral("recorder"), half);
    m_form.add(tr("Others present"), new HelpersEditor, &I::participants,
               QStringLiteral("participants"));
    m_form.add(tr("Questions and answers"), new QuestionsEditor, &I::questions,
               QStringLiteral("questions"));
    auto *findings = new GrowingTextEdit;
    findings->setLines(2, 10);
    m_form.add(tr("What was seen"), findings, &I::findings, QStringLiteral("findings"));
    auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take this inquiry away"), this);
    connect(remove, &ActionButton::clicked, this, [this] {
        const SectionId gone = m_chosen;
        if (!mayTakeAway(tr("this inquiry"), tr("Its questions and answers go with it.")))
            return;
        perform([&] {
            return desk().remove(this->caseId(), QString(Investigation::type), gone.uuid());
        });
    });
    column()->addWidget(remove, 0, Qt::AlignTrailing);
    m_remove = remove;
    column()->addWidget(m_attachments);
    connect(m_attachments, &AttachmentsCard::changed, this, [this] { edited(); });
    connect(m_attachments, &AttachmentsCard::saveWanted, this, &InquireStep::saveNow);
    connect(m_attachments, &AttachmentsCard::saved, this, &InquireStep::saved);
    connect(m_attachments, &AttachmentsCard::failed, this, &InquireStep::failed);
    column()->addStretch();
}

QWidget *InquireStep::firstField()
{
    return findChild<QWidget *>(m_chosen.isNull() ? QStringLiteral("addInquiryButton")
                                                  : QStringLiteral("dayEdit"));
}

void InquireStep::refresh()
{
    QList<Choice> picks;
    bool known = false;
    for (qsizetype i = 0; i < file().investigations.size(); ++i) {
        const Investigation &inquiry = file().investigations[i];
        picks.append(
            {inquiry.id.text(), tr("Inquiry %1   %2").arg(i + 1).arg(dayText(inquiry.day))});
        known = known || inquiry.id == m_chosen;
    }
    if (!known)
        m_chosen = file().investigations.isEmpty() ? SectionId() : file().investigations.last().id;
    m_pick->setChoices(picks);
    m_pick->setCodes(m_chosen.isNull() ? QStringList() : QStringList{m_chosen.text()});
    QList<Choice> parties = partyChoices();
    parties.prepend({QString(), QString()});
    m_asked->setChoices(parties);
    m_investigators->setChoices(bench().mediators(mediatorsNamedIn(file())));
    m_recorder->setChoices(bench().mediators(mediatorsNamedIn(file())));
    showChosen();
    m_attachments->show(file());
}

void InquireStep::showChosen()
{
    m_card->setVisible(!m_chosen.isNull());
    m_remove->setVisible(!m_chosen.isNull());
    for (const Investigation &inquiry : file().investigations) {
        if (inquiry.id == m_chosen)
            m_form.show(inquiry);
    }
}

void InquireStep::choosePart(const Issue &issue)
{
    if (issue.type == Attachment::type)
        m_attachments->choose(SectionId(issue.id));
    if (issue.type == Investigation::type)
        m_pick->setCodes({SectionId(issue.id).text()});
}

Done InquireStep::save()
{
    QList<Change> changes;
    const auto add = [&]<typename T>(const T &section) {
        if (!section.id.isNull())
            changes.append({QString(T::type), section.id.uuid(), caseId().uuid(), bodyOf(section)});
    };
    add(m_form.edited());
    add(m_attachments->edited());
    return desk().saveAll(caseId(), changes);
}

void InquireStep::addInquiry()
{
    Investigation inquiry;
    inquiry.id = SectionId::fresh();
    inquiry.day = bench().clock()->today();
    if (!file().record.presiding.isNull())
        inquiry.investigators.append(file().record.presiding);
    inquiry.investigators += file().record.mediators;
    inquiry.recorder = file().record.recorder;
    saveNow();
    m_chosen = inquiry.id;
    perform([&] { return desk().save(caseId(), inquiry); });
    firstField()->setFocus();
}

} // namespace maplebridge
