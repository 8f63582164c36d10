// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/documents/paperfacts.h"

/// Facts of the one page that hands a dangerous dispute to police, women's federation or street.

namespace maplebridge {
namespace {

Facts questionFacts(const CodeRow &row, bool ticked, const FactSource &source)
{
    Facts facts;
    facts.setText(u"danger_box"_s, source.phrases->box(ticked));
    facts.setText(u"danger_label"_s, row.chinese);
    return facts;
}

Facts reportFacts(const DangerReport &one, const FactSource &source)
{
    Facts facts;
    facts.setText(u"report_organ"_s, source.label(u"report_organ"_s, one.organ));
    facts.setText(u"report_name"_s, one.name);
    facts.setText(u"report_on"_s, officialDate(one.on));
    facts.setText(u"report_at"_s, one.at.isValid() ? one.at.toString(u"H:mm"_s) : QString());
    facts.setText(u"report_manner"_s, source.label(u"contact_manner"_s, one.manner));
    facts.setText(u"report_reply"_s, one.reply);
    return facts;
}

} // namespace

void addRisk(Facts &facts, const FactSource &source)
{
    const CaseFile &file = *source.file;
    const bool isReport = source.request->document == u"RISK";
    const RiskCheck check = isReport ? file.risk.value_or(RiskCheck{}) : RiskCheck{};
    const QString colour = isReport ? file.record.risk : QString();
    const CodeRow *row = source.codes->table(u"risk_colour").find(colour);
    facts.setText(u"danger_colour"_s, source.label(u"risk_colour"_s, colour));
    facts.setText(u"danger_leads"_s, row != nullptr ? row->more[u"leads"_s].toString() : QString());
    facts.setText(u"danger_hours"_s,
                  row != nullptr ? QString::number(row->more[u"hours"_s].toInt()) : QString());
    facts.setText(u"danger_reason"_s, isReport ? file.narrative.riskReason : QString());
    QStringList kinds;
    if (isReport) {
        for (const QString &code : file.record.riskKinds)
            kinds += source.label(u"risk_kind"_s, code);
    }
    facts.setText(u"danger_kinds"_s, kinds.join(source.phrases->word(u"separator"_s)));
    QList<Facts> dangers;
    for (const CodeRow &question : source.codes->table(u"risk_question").rows)
        dangers += questionFacts(question, check.found.contains(question.code), source);
    facts.setList(u"dangers"_s, dangers, questionFacts({}, false, source));
    facts.setText(u"danger_asked_on"_s, officialDate(check.on));
    facts.setText(u"danger_asker"_s, source.mediatorName(check.asker));
    facts.setText(u"danger_facts"_s, check.facts);
    facts.setText(u"danger_measures"_s, check.measures);
    QList<Facts> reports;
    for (const DangerReport &one : check.reports)
        reports += reportFacts(one, source);
    facts.setList(u"danger_reports"_s, reports, reportFacts({}, source));
}

} // namespace maplebridge
