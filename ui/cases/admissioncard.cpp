// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/admissioncard.h"

#include "core/domain/riskrules.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowlist.h"

#include <QVBoxLayout>

namespace maplebridge {

AdmissionCard::AdmissionCard(const Workbench *bench, const std::function<void()> &edited,
                             QWidget *parent)
    : Card(tr("May it be taken up?"), parent)
    , m_bench(bench)
    , m_state(new RowList)
    , m_grid(new FormGrid)
    , m_form(m_grid, edited, QStringLiteral("admission_"))
    , m_refuse(new ActionButton(ActionButton::Kind::Secondary,
                                tr("Do not take it up; write the notice")))
{
    setObjectName(QStringLiteral("admissionCard"));
    body()->addWidget(m_state);
    body()->addWidget(m_grid);
    auto *conditions = new ChipsEdit;
    conditions->setChoices(bench->choices(u"admission_condition"));
    m_form.add(tr("What is met"), conditions, &Admission::conditions, QStringLiteral("conditions"));
    m_grid->foldRest(tr("It cannot be taken up"));
    auto *reasons = new ChipsEdit;
    reasons->setChoices(bench->choices(u"refusal_reason"));
    m_form.add(tr("Why not"), reasons, &Admission::reasons, QStringLiteral("reasons"));
    m_form.add(tr("In words, as the notice prints it"), new GrowingTextEdit, &Admission::details,
               QStringLiteral("details"));
    m_form
        .add(tr("Where to go instead"), new GrowingTextEdit, &Admission::goTo,
             QStringLiteral("go_to"))
        ->setHint(tr("Left empty: what fits the reasons."));
    m_form.add(tr("Told on"), new DateEdit(bench->clock()), &Admission::toldOn,
               QStringLiteral("told_on"), FormGrid::Span::Half);
    m_refuse->setObjectName(QStringLiteral("refuseButton"));
    connect(m_refuse, &ActionButton::clicked, this, &AdmissionCard::refused);
    m_grid->addWide(m_refuse);
}

void AdmissionCard::show(const CaseFile &file)
{
    const Admission known = file.admission.value_or(Admission{});
    m_form.show(known);
    m_form.say(issuesOf(known, file));
    if (m_form.fillsFold())
        m_grid->setFoldOpen(true);
    m_grid->setFieldVisible(m_refuse, !known.reasons.isEmpty() && !file.closing);
    showState(file);
}

void AdmissionCard::showState(const CaseFile &file)
{
    m_state->clear();
    const Admission known = file.admission.value_or(Admission{});
    const CodeTable &reasons = m_bench->codes().table(u"refusal_reason");
    for (const QString &code : known.reasons) {
        if (const CodeRow *row = reasons.find(code))
            m_state->addLine(isEnglish() ? row->english : row->chinese,
                             row->more[QStringLiteral("article")].toString(), Tone::Warn);
    }
    if (!known.reasons.isEmpty())
        return;
    QStringList open;
    const CodeTable &conditions = m_bench->codes().table(u"admission_condition");
    for (const CodeRow &row : conditions.rows) {
        if (!known.conditions.contains(row.code))
            open += isEnglish() ? row.english : row.chinese;
    }
    if (open.isEmpty())
        m_state->addText(tr("All conditions are met: it can be taken up."), TextLevel::Body,
                         Tone::Ok);
    else if (!known.conditions.isEmpty())
        m_state->addText(tr("Not marked yet: %1").arg(open.join(QStringLiteral(" · "))),
                         TextLevel::Body, Tone::Muted);
}

QString AdmissionCard::proposedWay(const QStringList &reasons) const
{
    QStringList ways;
    for (const QString &code : reasons) {
        const CodeRow *row = m_bench->codes().table(u"refusal_reason").find(code);
        if (row != nullptr)
            ways += row->more[QStringLiteral("go_to")].toString();
    }
    ways.removeDuplicates();
    return ways.join(QString());
}

QList<Change> AdmissionCard::changes(const CaseFile &file) const
{
    const Admission known = file.admission.value_or(Admission{});
    Admission value = m_form.edited();
    // What was proposed follows the reasons until somebody writes it otherwise.
    if (value.reasons != known.reasons
        && (value.goTo.isEmpty() || value.goTo == proposedWay(known.reasons)))
        value.goTo = proposedWay(value.reasons);
    if (value == known)
        return {};
    if (value.id.isNull())
        value.id = SectionId::fresh();
    return {{QString(Admission::type), value.id.uuid(), file.id.uuid(), bodyOf(value)}};
}

} // namespace maplebridge
