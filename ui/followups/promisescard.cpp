// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followups/promisescard.h"

#include "core/words/promisewords.h"
#include "core/words/sentences.h"
#include "ui/theme/grid.h"
#include "ui/theme/tone.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace maplebridge {
namespace {

bool isRefused(const Promise &promise)
{
    if (promise.isKept() || promise.entries.isEmpty())
        return false;
    const PromiseResult last = promise.entries.last()->result;
    return last == PromiseResult::Refused || last == PromiseResult::Disputed;
}

} // namespace

PromisesCard::PromisesCard(const Workbench *bench, QWidget *parent)
    : Card(tr("What was promised"), parent), m_bench(bench), m_rows(new RowList)
{
    setObjectName(QStringLiteral("promisesCard"));
    body()->addWidget(m_rows);
}

void PromisesCard::show(const CaseFile &file)
{
    m_rows->clear();
    const QList<Promise> promises = promisesOf(file);
    if (promises.isEmpty()) {
        auto *empty = new EmptyState(QStringLiteral("check"));
        empty->setTexts(tr("There is nothing to be kept."),
                        tr("Payments and duties come from the clauses of the agreement."));
        m_rows->addWidget(empty);
        return;
    }
    for (const Promise &promise : promises)
        addPromise(promise, file);
    showRoutes(promises, file);
}

void PromisesCard::addPromise(const Promise &promise, const CaseFile &file)
{
    const QDate today = m_bench->clock()->today();
    const QString title = promiseTitle(promise, file);
    const ObligationId id = promise.obligation->id;
    m_rows->addText(title);
    m_rows->addText(promiseState(promise, today), TextLevel::Body,
                    promise.isKept()        ? Tone::Ok
                    : promise.isLate(today) ? Tone::Late
                                            : Tone::Muted);
    for (const Performance *entry : promise.entries)
        addEntry(*entry, promise);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, spaceOf(Space::Small));
    auto *kept = new DateEdit(m_bench->clock());
    kept->setObjectName(QStringLiteral("keptEdit"));
    kept->setAccessibleName(tr("Kept on: %1").arg(title));
    kept->setDay(promise.keptOn);
    kept->setPlaceholderText(tr("all of it kept on"));
    // What entries say is changed in them, not over their head.
    const bool byEntries = promise.isKept() && !promise.entries.isEmpty();
    kept->setEnabled(!byEntries);
    connect(kept, &DateEdit::dayChanged, this,
            [this, id, part = promise.part](const QDate &day) { Q_EMIT keptOn(id, part, day); });
    row->addWidget(kept, 1);
    if (!promise.isKept()) {
        auto *now = new ActionButton(ActionButton::Kind::Quiet, tr("Today"));
        now->setAccessibleName(tr("Kept today: %1").arg(title));
        connect(now, &ActionButton::clicked, this,
                [this, id, part = promise.part, today] { Q_EMIT keptOn(id, part, today); });
        row->addWidget(now);
        auto *call = new ActionButton(ActionButton::Kind::Secondary, tr("Call …"));
        call->setObjectName(QStringLiteral("callButton"));
        call->setAccessibleName(tr("Call, payment or part: %1").arg(title));
        connect(call, &ActionButton::clicked, this,
                [this, id, part = promise.part] { Q_EMIT callWanted(id, part); });
        row->addWidget(call);
    }
    m_rows->addWidget(line);
}

void PromisesCard::addEntry(const Performance &entry, const Promise &promise)
{
    const QString text = entryText(entry, promise, m_bench->codes());
    QList<QWidget *> actions;
    if (entry.result == PromiseResult::Kept) {
        auto *receipt = new ActionButton(ActionButton::Kind::Quiet, tr("Receipt"));
        receipt->setObjectName(QStringLiteral("receiptButton"));
        receipt->setAccessibleName(tr("Receipt: %1").arg(text));
        connect(receipt, &ActionButton::clicked, this, [this, id = entry.id] {
            Q_EMIT paperWanted({QStringLiteral("PERF"), id});
        });
        actions += receipt;
    }
    auto *back = new ActionButton(ActionButton::Kind::Quiet, tr("Take away"));
    back->setObjectName(QStringLiteral("takeBackButton"));
    back->setAccessibleName(tr("Take away: %1").arg(text));
    connect(back, &ActionButton::clicked, this,
            [this, id = entry.id] { Q_EMIT takeBackWanted(id); });
    actions += back;
    m_rows->addLine(text, QString(), Tone::Muted, actions);
}

void PromisesCard::showRoutes(const QList<Promise> &promises, const CaseFile &file)
{
    const QDate today = m_bench->clock()->today();
    const bool any = std::any_of(promises.begin(), promises.end(), [&today](const Promise &one) {
        return one.isLate(today) || isRefused(one);
    });
    if (!any)
        return;
    m_rows->addText(tr("If it is not kept in spite of urging"), TextLevel::Section);
    for (const FollowUpRules::Route &route : routesOf(file, m_bench->room->rules().followUps)) {
        m_rows->addText(isEnglish() ? route.english : route.chinese);
        m_rows->addText(route.source, TextLevel::Small, Tone::Muted);
    }
}

} // namespace maplebridge
