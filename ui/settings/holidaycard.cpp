// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/holidaycard.h"

#include "core/casework/roomdesk.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

/// From November on the table of the next year is asked for.
constexpr int monthsAhead = 2;

} // namespace

HolidayCard::HolidayCard(const Workbench *bench, QWidget *parent)
    : Card(tr("Holidays"), parent)
    , m_bench(bench)
    , m_rows(new RowList)
    , m_outcome(textLabel(QString()))
{
    setObjectName(QStringLiteral("holidayCard"));
    body()->addWidget(textLabel(
        tr("The last day of a limit moves past holidays. Each autumn the State Council sets those "
           "of the next year; the centre passes them on as a file."),
        TextLevel::Body, Tone::Muted));
    body()->addWidget(m_rows);
    auto *add
        = new ActionButton(ActionButton::Kind::Secondary, tr("Add a year from a file …"), this);
    add->setObjectName(QStringLiteral("addHolidaysButton"));
    connect(add, &ActionButton::clicked, this, &HolidayCard::addFromFile);
    body()->addWidget(add, 0, Qt::AlignLeading);
    m_outcome->setObjectName(QStringLiteral("holidayOutcome"));
    m_outcome->hide();
    body()->addWidget(m_outcome);
    reload();
}

void HolidayCard::reload()
{
    m_rows->clear();
    const auto calendar = m_bench->room->calendar();
    if (!calendar) {
        m_rows->addText(sentenceFor(calendar.error()), TextLevel::Body, Tone::Late);
        return;
    }
    const int next = m_bench->clock()->today().addMonths(monthsAhead).year();
    if (!calendar.value().knows(next))
        m_rows->addText(tr("The holidays of %1 are not known yet.").arg(next), TextLevel::Body,
                        Tone::Warn);
    for (const HolidayYear &year : calendar.value().years()) {
        QList<QWidget *> actions;
        if (!year.id.isNull()) {
            auto *remove = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"));
            remove->setObjectName(QStringLiteral("removeHolidaysButton"));
            remove->setAccessibleName(tr("Take away: %1").arg(year.year));
            connect(remove, &ActionButton::clicked, this, [this, year] {
                const Done done = RoomDesk(m_bench->room).removeHolidayYear(year.id);
                say(done ? tr("Taken away: the table of %1.").arg(year.year)
                         : sentenceFor(done.error()),
                    !done);
                reload();
            });
            actions.append(remove);
        }
        m_rows->addLine(QString::number(year.year), year.source, Tone::Muted, actions);
    }
}

void HolidayCard::addFromFile()
{
    const auto path = m_bench->prompts->chooseFileToRead(
        this, {tr("Add the holidays of a year"), QString(), tr("Holidays (*.json)")});
    if (!path)
        return;
    const auto bytes = readFileWhole(*path);
    const auto years
        = bytes ? holidayYearsFromJson(bytes.value()) : Result<QList<HolidayYear>>(bytes.error());
    const Done done
        = years ? RoomDesk(m_bench->room).saveHolidayYears(years.value()) : Done(years.error());
    QStringList names;
    if (years) {
        for (const HolidayYear &year : years.value())
            names += QString::number(year.year);
    }
    say(done ? tr("The holidays of %1 are known now.").arg(names.join(tr(", ")))
             : sentenceFor(done.error()),
        !done);
    reload();
}

void HolidayCard::say(const QString &sentence, bool isFault)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, isFault ? Tone::Late : Tone::Ok);
    m_outcome->show();
}

} // namespace maplebridge
