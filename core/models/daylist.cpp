// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/models/daylist.h"

#include "core/casework/deadlinelist.h"
#include "core/casework/followuplist.h"
#include "core/models/caselistmodel.h"
#include "core/models/enquirylist.h"
#include "core/words/deadlinewords.h"
#include "core/words/promisewords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

QString shortTitle(const CaseRow &row, const CodeTables &codes)
{
    QStringList parts{partiesText(row)};
    if (!row.kind.isEmpty())
        parts += codes.label(u"dispute_kind", row.kind, isEnglish());
    if (!row.number.isEmpty())
        parts += row.number;
    return parts.join(u"   "_s);
}

Result<DaySection> limits(const QList<CaseFile> &cases, const Room &room)
{
    DaySection section{
        u"deadlines"_s, said(QT_TRANSLATE_NOOP("Words", "Limits that are near or past")), {}, {}};
    const QDate today = room.clock().today();
    ASSIGN_OR_RETURN(const QList<CaseDeadline> list, deadlinesOf(cases, room));
    for (const CaseDeadline &one : list) {
        const DeadlineState state = stateOf(one.deadline, today);
        if (state != DeadlineState::Near && state != DeadlineState::Over)
            continue;
        section.rows.append(
            {one.title,
             said(QT_TRANSLATE_NOOP("Words", "%1: %2"))
                     .arg(clockName(one.deadline.limit.clock), deadlineText(one.deadline, today))
                 + u'\n' + deadlineRule(one.deadline),
             {},
             state == DeadlineState::Over ? DayRow::Weight::Late : DayRow::Weight::Near,
             one.id,
             stepOf(one.deadline)});
    }
    return section;
}

DaySection calls(const QList<DueCall> &list, const QDate &today)
{
    DaySection section{u"calls"_s, said(QT_TRANSLATE_NOOP("Words", "Calls to make")), {}, {}};
    for (const DueCall &one : list) {
        DayRow row{promiseTitle(one.promise, *one.file),
                   promiseState(one.promise, today),
                   phonesOf(one.promise, *one.file).value(0),
                   DayRow::Weight::Plain,
                   one.file->id,
                   Step::Perform,
                   one.promise.obligation->id,
                   one.promise.part};
        if (one.promise.isLate(today))
            row.weight = DayRow::Weight::Late;
        section.rows.append(row);
    }
    return section;
}

DaySection visits(const QList<CaseFile> &cases, const Room &room)
{
    DaySection section{u"visits"_s, said(QT_TRANSLATE_NOOP("Words", "Visits to make")), {}, {}};
    const QDate today = room.clock().today();
    for (const CaseVisit &one : visitsOf(cases, room)) {
        const bool isLate = one.visit.lastDay < today;
        section.rows.append({one.title,
                             dueVisitText(one.visit, today) + u'\n' + one.visit.rule.source,
                             {},
                             isLate ? DayRow::Weight::Late : DayRow::Weight::Plain,
                             one.id,
                             Step::Perform});
    }
    return section;
}

/// What falls due soon, without what stands among the calls already.
Result<DaySection> due(const Room &room, const QList<DueCall> &called)
{
    const QDate today = room.clock().today();
    const QDate until = today.addDays(room.rules().limits.daysAhead);
    DaySection section{u"due"_s,
                       said(QT_TRANSLATE_NOOP("Words", "Due until %1")).arg(dayText(until)),
                       said(QT_TRANSLATE_NOOP("Words", "Nothing falls due.")),
                       {}};
    ASSIGN_OR_RETURN(const QList<DueRow> list, room.cases().dueUntil(until));
    for (const DueRow &one : list) {
        const bool isCalled
            = one.sort != u"session"
              && std::any_of(called.begin(), called.end(), [&one](const DueCall &call) {
                     return call.file->id == one.id && call.promise.listedOn() == one.on
                            && call.promise.obligation->what == one.what;
                 });
        if (isCalled)
            continue;
        const bool late = one.on < today;
        QString text = one.parties + u"   "_s + one.what;
        if (one.amount.fen != 0)
            text += u"   "_s + yuanSignOf(one.amount);
        const QString day
            = one.on == today
                  ? said(QT_TRANSLATE_NOOP("Words", "today"))
                  : (late ? said(QT_TRANSLATE_NOOP("Words", "%1, late")).arg(dayText(one.on))
                          : dayText(one.on));
        section.rows.append({text,
                             {},
                             day,
                             late ? DayRow::Weight::Late : DayRow::Weight::Plain,
                             one.id,
                             one.sort == u"session" ? Step::Mediate : Step::Perform});
    }
    return section;
}

/// Entries of the register that somebody still has to see to, from the day on that was set.
Result<DaySection> enquiries(const Room &room)
{
    DaySection section{
        u"enquiries"_s, said(QT_TRANSLATE_NOOP("Words", "Enquiries to see to")), {}, {}};
    const QDate today = room.clock().today();
    EnquiryFilter filter;
    filter.openOnly = true;
    ASSIGN_OR_RETURN(QList<Enquiry> open, EnquiryDesk::list(room, filter));
    open.removeIf([&today](const Enquiry &one) { return one.lookAgainOn > today; });
    ASSIGN_OR_RETURN(const QList<EnquiryRow> rows, enquiryRowsOf(room, open));
    for (const EnquiryRow &row : rows) {
        DayRow shown;
        shown.text = row.who + u"   "_s + row.matter;
        shown.when = row.day;
        if (row.enquiry.lookAgainOn.isValid()) {
            shown.when = dayText(row.enquiry.lookAgainOn);
            shown.weight
                = row.enquiry.lookAgainOn < today ? DayRow::Weight::Late : DayRow::Weight::Near;
        }
        shown.enquiry = row.enquiry.id;
        section.rows.append(shown);
    }
    return section;
}

/// Cases by what they wait for; one stands in one of the lists.
class OpenCases
{
public:
    explicit OpenCases(const Room *room) : m_room(room) {}

    Done sort()
    {
        CaseFilter filter;
        filter.openOnly = true;
        ASSIGN_OR_RETURN(const QList<CaseRow> rows, m_room->cases().list(filter));
        const QDate quiet = m_room->clock().today().addDays(-m_room->rules().limits.silentDays);
        const CodeTables &codes = m_room->rules().codes;
        for (const CaseRow &row : rows) {
            DayRow shown{shortTitle(row, codes), {}, {}, DayRow::Weight::Plain, row.id, {}};
            if (row.awaitsSignatures) {
                shown.step = Step::Agree;
                awaiting.rows.append(shown);
            } else if (row.changedOn < quiet) {
                shown.when
                    = said(QT_TRANSLATE_NOOP("Words", "last entry %1")).arg(dayText(row.changedOn));
                shown.weight = DayRow::Weight::Near;
                silent.rows.append(shown);
            } else {
                shown.when = progressText(row, codes);
                open.rows.append(shown);
            }
        }
        silent.title = said(QT_TRANSLATE_N_NOOP("Words", "Nothing happened for %n day(s)"),
                            m_room->rules().limits.silentDays);
        if (awaiting.rows.isEmpty() && silent.rows.isEmpty())
            open.nothing = said(QT_TRANSLATE_NOOP("Words", "Every case is finished."));
        return Success{};
    }

    DaySection awaiting{u"unsigned"_s,
                        said(QT_TRANSLATE_NOOP("Words", "Agreements not signed by all yet")),
                        {},
                        {}};
    DaySection silent{u"silent"_s, {}, {}, {}};
    DaySection open{u"open"_s, said(QT_TRANSLATE_NOOP("Words", "Not finished")), {}, {}};

private:
    const Room *m_room;
};

} // namespace

Result<QList<DaySection>> dayOf(const Room &room)
{
    ASSIGN_OR_RETURN(const QList<DueCall> toCall, callsOf(room));
    ASSIGN_OR_RETURN(const QList<CaseFile> moving, casesInMotion(room));
    ASSIGN_OR_RETURN(const DaySection near, limits(moving, room));
    ASSIGN_OR_RETURN(const DaySection promised, due(room, toCall));
    ASSIGN_OR_RETURN(const DaySection asked, enquiries(room));
    OpenCases cases(&room);
    RETURN_IF_ERROR(cases.sort());
    QList<DaySection> sections{calls(toCall, room.clock().today()),
                               visits(moving, room),
                               near,
                               asked,
                               promised,
                               cases.awaiting,
                               cases.silent,
                               cases.open};
    sections.removeIf(
        [](const DaySection &one) { return one.rows.isEmpty() && one.nothing.isEmpty(); });
    return sections;
}

} // namespace maplebridge
