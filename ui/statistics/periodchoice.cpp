// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statistics/periodchoice.h"

#include "core/casework/roomdesk.h"
#include "core/statistics/leaderreport.h"
#include "core/statistics/statisticsrepository.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formgrid.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace maplebridge {
namespace {

constexpr auto half = FormGrid::Span::Half;
constexpr int monthsInYear = 12;

constexpr std::array kinds{
    std::pair("month", PeriodKind::Month), std::pair("quarter", PeriodKind::Quarter),
    std::pair("half", PeriodKind::HalfYear), std::pair("year", PeriodKind::Year),
    std::pair("custom", PeriodKind::Custom)};

} // namespace

PeriodChoice::PeriodChoice(const Workbench *bench, QWidget *parent)
    : Card(QString(), parent)
    , m_bench(bench)
    , m_grid(new FormGrid)
    , m_kind(new ChipsEdit)
    , m_period(new ChoiceEdit)
    , m_from(new DateEdit(bench->clock()))
    , m_to(new DateEdit(bench->clock()))
    , m_basis(new ChipsEdit)
    , m_yearStart(new ChoiceEdit)
{
    body()->addWidget(m_grid);
    buildFields();
    connect(m_kind, &ChipsEdit::codesChanged, this, [this] {
        reload();
        Q_EMIT changed();
    });
    connect(m_yearStart, &ChoiceEdit::codeChanged, this, &PeriodChoice::keepFirstMonth);
    connect(m_period, &ChoiceEdit::codeChanged, this, &PeriodChoice::changed);
    connect(m_basis, &ChipsEdit::codesChanged, this, &PeriodChoice::changed);
    connect(m_from, &DateEdit::dayChanged, this, &PeriodChoice::changed);
    connect(m_to, &DateEdit::dayChanged, this, &PeriodChoice::changed);
    reload();
}

void PeriodChoice::buildFields()
{
    m_kind->setObjectName(QStringLiteral("periodKindEdit"));
    m_kind->setExclusive(true);
    m_kind->setChoices({{QStringLiteral("month"), tr("Month")},
                        {QStringLiteral("quarter"), tr("Quarter")},
                        {QStringLiteral("half"), tr("Half-year")},
                        {QStringLiteral("year"), tr("Year")},
                        {QStringLiteral("custom"), tr("From … to …")}});
    m_kind->setCodes({QStringLiteral("quarter")});
    m_grid->addField(tr("How long"), m_kind);
    m_period->setObjectName(QStringLiteral("periodEdit"));
    m_grid->addField(tr("Period"), m_period, half);
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_grid->addField(tr("First day"), m_from, half);
    m_to->setObjectName(QStringLiteral("toEdit"));
    m_grid->addField(tr("Last day"), m_to, half);
    m_basis->setObjectName(QStringLiteral("basisEdit"));
    m_basis->setExclusive(true);
    m_basis->setChoices({{QStringLiteral("ended"), tr("it ended")},
                         {QStringLiteral("accepted"), tr("it was accepted")}});
    m_basis->setCodes({QStringLiteral("ended")});
    m_grid->addField(tr("A case counts by the day"), m_basis, half);
    m_grid->foldRest(tr("More: when the reporting year begins"));
    m_yearStart->setObjectName(QStringLiteral("yearStartEdit"));
    QList<Choice> months{{QStringLiteral("1"), tr("In January")}};
    for (int month = 2; month <= monthsInYear; ++month)
        months.append({QString::number(month), tr("In month %1 of the year before").arg(month)});
    m_yearStart->setChoices(months);
    m_grid->addField(tr("The reporting year begins"), m_yearStart, half);
}

void PeriodChoice::focusFirstField()
{
    (kind() == PeriodKind::Custom ? static_cast<QWidget *>(m_from) : m_period)
        ->setFocus(Qt::ShortcutFocusReason);
}

PeriodKind PeriodChoice::kind() const
{
    const QString chosen = m_kind->codes().value(0);
    const auto found = std::ranges::find_if(
        kinds, [&chosen](const auto &one) { return chosen == QLatin1StringView(one.first); });
    return found == kinds.end() ? PeriodKind::Quarter : found->second;
}

int PeriodChoice::firstMonth() const
{
    const auto committee = m_bench->room->cases().committee();
    return committee ? std::clamp(committee.value().yearStart, 1, monthsInYear) : 1;
}

void PeriodChoice::keepFirstMonth()
{
    auto committee = m_bench->room->cases().committee();
    if (!committee)
        return;
    Committee changed = committee.value();
    changed.yearStart = m_yearStart->code().toInt();
    if (changed == committee.value())
        return;
    // What could not be kept goes back to what is.
    static_cast<void>(RoomDesk(m_bench->room).saveCommittee(changed));
    reload();
    Q_EMIT this->changed();
}

void PeriodChoice::reload()
{
    m_yearStart->setCode(QString::number(firstMonth()));
    const PeriodKind kind = this->kind();
    const bool custom = kind == PeriodKind::Custom;
    m_grid->setFieldVisible(m_period->parentWidget(), !custom);
    m_grid->setFieldVisible(m_from->parentWidget(), custom);
    m_grid->setFieldVisible(m_to->parentWidget(), custom);
    const QDate today = m_bench->clock()->today();
    if (custom) {
        if (!m_from->day().isValid() && !m_from->hasInvalidText())
            m_from->setDay({today.year(), 1, 1});
        if (!m_to->day().isValid() && !m_to->hasInvalidText())
            m_to->setDay(today);
        return;
    }
    // A room without cases is offered the present period.
    QDate first = today;
    if (const auto range
        = StatisticsRepository(m_bench->room->database(), &m_bench->codes()).range();
        range && range.value().from.isValid())
        first = std::min(first, range.value().from);
    const QString before = m_period->code();
    QList<Choice> choices;
    for (Period period = periodAround(kind, today, firstMonth()); period.to >= first;
         period = periodAround(kind, period.from.addDays(-1), firstMonth()))
        choices.append({textOf(period), periodName(period)});
    m_period->setChoices(choices);
    const bool stays = std::ranges::any_of(
        choices, [&before](const Choice &choice) { return choice.code == before; });
    m_period->setCode(stays ? before : choices.first().code);
}

Period PeriodChoice::period() const
{
    if (kind() == PeriodKind::Custom)
        return customPeriod(m_from->day(), m_to->day());
    const auto period = periodFromText(m_period->code(), firstMonth());
    return period ? period.value() : Period{};
}

CountBasis PeriodChoice::basis() const
{
    return m_basis->codes().value(0) == u"accepted" ? CountBasis::Accepted : CountBasis::Ended;
}

} // namespace maplebridge
