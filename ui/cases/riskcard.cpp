// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cases/riskcard.h"

#include "core/domain/riskrules.h"
#include "core/words/sentences.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/timeedit.h"

#include <QVBoxLayout>

namespace maplebridge {

ReportsEditor::ReportsEditor(const Clock *clock, QList<Choice> organs, QList<Choice> manners,
                             QWidget *parent)
    : LinesEditor(clock, tr("Note a report"), parent)
    , m_organs(std::move(organs))
    , m_manners(std::move(manners))
{
    addButton()->setObjectName(QStringLiteral("addReportButton"));
    connect(addButton(), &ActionButton::clicked, this, [this] {
        const QDateTime now = this->clock()->wallTime();
        DangerReport fresh;
        fresh.organ = m_organs.value(0).code;
        fresh.on = now.date();
        fresh.at = QTime(now.time().hour(), now.time().minute());
        fresh.manner = QStringLiteral("phone");
        add(fresh);
        m_rows.last().name->setFocus();
        Q_EMIT edited();
    });
}

void ReportsEditor::add(const DangerReport &one)
{
    Line line;
    line.organ = new ChoiceEdit;
    line.organ->setObjectName(QStringLiteral("reportOrganEdit"));
    line.name = textField(tr("which one, whom there"), one.name);
    line.name->setObjectName(QStringLiteral("reportNameEdit"));
    line.on = dayField(tr("on"), one.on);
    line.at = new TimeEdit;
    line.at->setAccessibleName(tr("at"));
    line.at->setTime(one.at);
    connect(line.at, &TimeEdit::timeChanged, this, &LinesEditor::edited);
    line.manner = new ChoiceEdit;
    line.reply = textField(tr("what they said"), one.reply);
    line.widget = addLine({line.organ, line.name, line.on, line.at, line.manner, line.reply});
    line.organ->setSpokenName(tr("reported to"));
    line.organ->setChoices(m_organs);
    line.organ->setCode(one.organ);
    line.manner->setSpokenName(tr("how it was reported"));
    line.manner->setChoices(m_manners);
    line.manner->setCode(one.manner);
    connect(line.organ, &ChoiceEdit::codeChanged, this, &LinesEditor::edited);
    connect(line.manner, &ChoiceEdit::codeChanged, this, &LinesEditor::edited);
    m_rows.append(line);
}

void ReportsEditor::setValue(const QList<DangerReport> &list)
{
    m_rows.clear();
    clearLines();
    for (const DangerReport &one : list)
        add(one);
}

QList<DangerReport> ReportsEditor::value() const
{
    QList<DangerReport> list;
    for (const Line &line : m_rows)
        list.append({line.organ->code(), line.name->text(), line.on->day(), line.at->time(),
                     line.manner->code(), line.reply->text()});
    return list;
}

void ReportsEditor::forget(const QWidget *line)
{
    m_rows.removeIf([line](const Line &row) { return row.widget == line; });
}

RiskCard::RiskCard(const Workbench *bench, const std::function<void()> &edited, QWidget *parent)
    : Card(tr("Is there any danger?"), parent)
    , m_bench(bench)
    , m_edited(edited)
    , m_state(new RowList)
    , m_grid(new FormGrid)
    , m_check(m_grid, edited, QStringLiteral("risk_check_"))
    , m_record(m_grid, edited)
    , m_narrative(m_grid, edited)
    , m_found(new ChipsEdit)
    , m_reports(new ReportsEditor(bench->clock(), bench->choices(u"report_organ"),
                                  bench->choices(u"contact_manner")))
{
    setObjectName(QStringLiteral("riskCard"));
    auto *all = new ActionButton(ActionButton::Kind::Secondary, tr("All asked: nothing more"));
    all->setObjectName(QStringLiteral("riskAllAskedButton"));
    all->setToolTip(tr("All eight questions were asked; what is not marked was answered with no."));
    connect(all, &ActionButton::clicked, this, &RiskCard::askedAll);
    addTitleAction(all);
    body()->addWidget(m_state);
    body()->addWidget(m_grid);
    buildForm();
}

void RiskCard::buildForm()
{
    m_found->setChoices(m_bench->choices(u"risk_question"));
    m_check.add(tr("Mark what is so"), m_found, &RiskCheck::found, QStringLiteral("found"));
    auto *colour = new ChipsEdit;
    colour->setExclusive(true);
    colour->setChoices(m_bench->choices(u"risk_colour"));
    m_record.add(tr("Risk, as you see it"), colour, &CaseRecord::risk, QStringLiteral("risk"));
    m_narrative
        .add(tr("Why the risk is seen so"), new QLineEdit, &CaseNarrative::riskReason,
             QStringLiteral("risk_reason"))
        ->setHint(tr("Never printed on any paper for the parties."));
    m_grid->foldRest(tr("What was seen, what is done, reports"));
    auto *kinds = new ChipsEdit;
    kinds->setChoices(m_bench->choices(u"risk_kind"));
    m_record.add(tr("Kinds of risk"), kinds, &CaseRecord::riskKinds, QStringLiteral("risk_kinds"));
    m_check.add(tr("What was seen and heard"), new GrowingTextEdit, &RiskCheck::facts,
                QStringLiteral("facts"));
    m_check.add(tr("What is done about it"), new GrowingTextEdit, &RiskCheck::measures,
                QStringLiteral("measures"));
    m_check.add(tr("Reported to"), m_reports, &RiskCheck::reports, QStringLiteral("reports"));
}

void RiskCard::show(const CaseFile &file)
{
    m_askedAll = false;
    m_check.show(file.risk.value_or(RiskCheck{}));
    m_record.show(file.record);
    m_narrative.show(file.narrative);
    if (m_check.fillsFold() || m_record.fillsFold())
        m_grid->setFoldOpen(true);
    const QDate today = m_bench->clock()->today();
    QList<Issue> check;
    QList<Issue> narrative;
    for (const Issue &issue : riskIssuesOf(file, today, m_bench->room->rules().limits))
        (issue.type == RiskCheck::type ? check : narrative).append(issue);
    m_check.say(check);
    m_narrative.say(narrative);
    showState(file);
}

void RiskCard::showState(const CaseFile &file)
{
    m_state->clear();
    const RiskCheck check = file.risk.value_or(RiskCheck{});
    const CodeTables &codes = m_bench->codes();
    if (!check.on.isValid() && check.found.isEmpty())
        m_state->addText(tr("Please ask the eight questions once with every dispute."),
                         TextLevel::Body, Tone::Muted);
    else if (check.found.isEmpty())
        m_state->addText(tr("Nothing was found on %1.").arg(dayText(check.on)), TextLevel::Body,
                         Tone::Ok);
    const auto told = [&codes](const QString &colour, QLatin1StringView key) {
        const CodeRow *row = codes.table(u"risk_colour").find(colour);
        return row == nullptr
                   ? QString()
                   : row->more[isEnglish() ? QString(key) + QStringLiteral("_en") : QString(key)]
                         .toString();
    };
    const QString proposed = proposedColour(check, codes);
    if (!proposed.isEmpty() && file.record.risk.isEmpty())
        m_state->addText(tr("What is marked suggests %1. The colour is yours to choose.")
                             .arg(codes.label(u"risk_colour", proposed, isEnglish())),
                         TextLevel::Body, Tone::Warn);
    const CodeRow *own = codes.table(u"risk_colour").find(file.record.risk);
    if (own != nullptr)
        m_state->addText(tr("%1: led by %2, looked after within %n hour(s), told to: %3.", nullptr,
                            own->more[QStringLiteral("hours")].toInt())
                             .arg(isEnglish() ? own->english : own->chinese,
                                  told(own->code, "leads"_L1), told(own->code, "tell"_L1)));
    for (const CompulsoryReport &rule : owedReports(file, m_bench->room->rules().limits))
        addOwed(rule);
    if (!check.found.isEmpty() || !check.reports.isEmpty()) {
        auto *sheet = new ActionButton(ActionButton::Kind::Quiet,
                                       tr("Print the sheet for police or street"));
        sheet->setObjectName(QStringLiteral("riskSheetButton"));
        sheet->setIconName(QStringLiteral("print"));
        connect(sheet, &ActionButton::clicked, this,
                [this] { Q_EMIT paperWanted({QStringLiteral("RISK")}); });
        m_state->addWidget(sheet);
    }
}

void RiskCard::addOwed(const CompulsoryReport &rule)
{
    QStringList organs;
    for (const QString &organ : rule.organs)
        organs += m_bench->codes().label(u"report_organ", organ, isEnglish());
    const QString first = rule.organs.first();
    auto *done
        = new ActionButton(ActionButton::Kind::Secondary,
                           tr("Reported just now: %1")
                               .arg(m_bench->codes().label(u"report_organ", first, isEnglish())));
    done->setObjectName(QStringLiteral("reportedNowButton"));
    connect(done, &ActionButton::clicked, this, [this, first] {
        const QDateTime now = m_bench->clock()->wallTime();
        QList<DangerReport> reports = m_reports->value();
        DangerReport fresh;
        fresh.organ = first;
        fresh.on = now.date();
        fresh.at = QTime(now.time().hour(), now.time().minute());
        fresh.manner = QStringLiteral("phone");
        reports.append(fresh);
        m_grid->setFoldOpen(true);
        m_reports->setValue(reports);
        m_edited();
    });
    m_state->addLine(
        tr("Has to be reported to: %1")
            .arg(organs.join(isEnglish() ? QStringLiteral(" or ") : QStringLiteral("、"))),
        rule.source, Tone::Late, {done});
}

void RiskCard::askedAll()
{
    m_askedAll = true;
    m_edited();
}

QList<Change> RiskCard::changes(const CaseFile &file) const
{
    const RiskCheck known = file.risk.value_or(RiskCheck{});
    RiskCheck check = m_check.edited();
    if (check.found != known.found || m_askedAll) {
        check.on = m_bench->clock()->today();
        check.asker = m_bench->room->actor();
        check.notFound.removeIf([&](const QString &code) { return check.found.contains(code); });
    }
    if (m_askedAll) {
        check.notFound.clear();
        for (const CodeRow &row : m_bench->codes().table(u"risk_question").rows) {
            if (!check.found.contains(row.code))
                check.notFound += row.code;
        }
    }
    if (check == known)
        return {};
    if (check.id.isNull())
        check.id = SectionId::fresh();
    return {{QString(RiskCheck::type), check.id.uuid(), file.id.uuid(), bodyOf(check)}};
}

void RiskCard::takeInto(CaseRecord &record, CaseNarrative &narrative) const
{
    const CaseRecord own = m_record.edited();
    record.risk = own.risk;
    record.riskKinds = own.riskKinds;
    narrative.riskReason = m_narrative.edited().riskReason;
}

} // namespace maplebridge
