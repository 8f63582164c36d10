// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/intakecommands.h"
#include "app/cli/optionfields.h"
#include "app/cli/workplace.h"
#include "core/base/text.h"
#include "core/models/enquirylist.h"
#include "core/platform/files.h"
#include "core/words/sentences.h"

#include <QFileInfo>
#include <QJsonArray>

namespace maplebridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastOfId = 4;

/// The short name of an entry in lists: the end of its id.
QString shortId(SectionId id)
{
    return id.text().right(8);
}

/// An entry by its id or the end of it.
Result<Enquiry> entryOf(const Room &room, const QString &wanted)
{
    ASSIGN_OR_RETURN(const QList<Enquiry> all, EnquiryDesk::list(room));
    QList<Enquiry> found;
    for (const Enquiry &one : all) {
        if (wanted.size() >= leastOfId && one.id.text().endsWith(wanted, Qt::CaseInsensitive))
            found.append(one);
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, u"no such entry"_s, wanted};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous, u"several entries"_s, wanted};
    return found.first();
}

Result<EnquiryFilter> filterOf(const Invocation &call)
{
    EnquiryFilter filter;
    filter.words = call.arguments.value(0);
    filter.openOnly = call.has(u"open"_s);
    for (const auto &[option, day] :
         {std::pair{u"from"_s, &filter.from}, std::pair{u"until"_s, &filter.until}})
    {
        if (!call.has(option))
            continue;
        *day = QDate::fromString(call.value(option), Qt::ISODate);
        if (!day->isValid())
            return Error{ErrorCode::Invalid, u"wrong value"_s, u"--"_s + option,
                         u"a day as yyyy-mm-dd"_s};
    }
    return filter;
}

QJsonObject jsonOf(const EnquiryRow &row)
{
    QJsonObject json = bodyOf(row.enquiry);
    json.insert(u"id"_s, row.enquiry.id.text());
    json.insert(u"open"_s, row.open);
    return json;
}

Result<Answer> told(const Room &room, SectionId id)
{
    ASSIGN_OR_RETURN(const Enquiry entry, EnquiryDesk::find(room, id));
    ASSIGN_OR_RETURN(const QList<EnquiryRow> rows, enquiryRowsOf(room, {entry}));
    const EnquiryRow &row = rows.first();
    Answer answer;
    answer.json = jsonOf(row);
    answer.lines += u"%1  %2 · %3 · %4"_s.arg(shortId(id), row.day, row.manner, row.who);
    answer.lines += u"  "_s + row.matter;
    answer.lines += u"  "_s + row.cameOf;
    for (const Issue &issue : issuesOf(entry, room.clock().today()))
        answer.lines += u"  ! "_s + sentenceFor(issue);
    return answer;
}

Result<Answer> runList(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(const Room *room, place.room());
    ASSIGN_OR_RETURN(const EnquiryFilter filter, filterOf(call));
    ASSIGN_OR_RETURN(const QList<Enquiry> entries, EnquiryDesk::list(*room, filter));
    ASSIGN_OR_RETURN(const QList<EnquiryRow> rows, enquiryRowsOf(*room, entries));
    Answer answer;
    QJsonArray list;
    for (const EnquiryRow &row : rows) {
        list.append(jsonOf(row));
        answer.lines += u"%1  %2 · %3 · %4 · %5 · %6"_s.arg(
            shortId(row.enquiry.id), row.day, row.manner, row.who, row.matter, row.cameOf);
    }
    if (rows.isEmpty())
        answer.lines += cliText(QT_TRANSLATE_NOOP("Cli", "Nothing stands in the register."));
    answer.json = list;
    return answer;
}

Result<Answer> runAdd(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    EnquiryDesk desk(room);
    Enquiry fresh = desk.fresh();
    fresh.manner = u"walk_in"_s;
    ASSIGN_OR_RETURN(const Enquiry entry, withOptions(fresh, call, room->rules().codes));
    ASSIGN_OR_RETURN(const SectionId id, desk.save(entry));
    return told(*room, id);
}

Result<Answer> runChange(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const Enquiry known, entryOf(*room, call.arguments.first()));
    ASSIGN_OR_RETURN(const Enquiry entry, withOptions(known, call, room->rules().codes));
    ASSIGN_OR_RETURN(const SectionId id, EnquiryDesk(room).save(entry));
    return told(*room, id);
}

Result<Answer> runPromote(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const Enquiry entry, entryOf(*room, call.arguments.first()));
    ASSIGN_OR_RETURN(const CaseId id, EnquiryDesk(room).promote(entry.id));
    Answer answer;
    answer.json = QJsonObject{{u"case"_s, id.text()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "It is the case %1 now.")).arg(id.text())};
    return answer;
}

Result<Answer> runRemove(Workplace &place, const Invocation &call)
{
    ASSIGN_OR_RETURN(Room * room, place.room());
    ASSIGN_OR_RETURN(const Enquiry entry, entryOf(*room, call.arguments.first()));
    RETURN_IF_ERROR(EnquiryDesk(room).remove(entry.id));
    Answer answer;
    answer.json = QJsonObject{{u"removed"_s, entry.id.text()}};
    answer.lines
        = {cliText(QT_TRANSLATE_NOOP("Cli", "Taken out of the register; the history keeps it."))};
    return answer;
}

Result<Answer> runWrite(Workplace &place, const Invocation &call)
{
    const QString path = call.arguments.first();
    if (QFileInfo::exists(path) && !call.has(u"overwrite"_s))
        return Error{ErrorCode::Conflict, u"there is a file of that name"_s, path};
    ASSIGN_OR_RETURN(const Room *room, place.room());
    Invocation asked = call;
    asked.arguments.clear();
    ASSIGN_OR_RETURN(const EnquiryFilter filter, filterOf(asked));
    ASSIGN_OR_RETURN(const QList<Enquiry> entries, EnquiryDesk::list(*room, filter));
    ASSIGN_OR_RETURN(const QList<EnquiryRow> rows, enquiryRowsOf(*room, entries));
    QByteArray bytes;
    if (path.endsWith(u".csv", Qt::CaseInsensitive)) {
        bytes = enquiryCsv(rows, room->rules().codes);
    } else {
        ASSIGN_OR_RETURN(const PaperDesk *desk, place.papers());
        ASSIGN_OR_RETURN(const Committee committee, room->cases().committee());
        ASSIGN_OR_RETURN(const PrintedPaper printed,
                         desk->press()->print(
                             enquirySheet(rows, room->rules().codes, committee.name, spanOf(rows)),
                             desk->papers().profile(u"table"_s)));
        bytes = printed.pdf;
    }
    RETURN_IF_ERROR(writeFileDurably(path, bytes));
    Answer answer;
    answer.json = QJsonObject{{u"file"_s, path}, {u"entries"_s, rows.size()}};
    answer.lines = {cliText(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path)};
    return answer;
}

QList<OptionSpec> fieldOptions()
{
    return {{"manner", "CODE",
             QT_TRANSLATE_NOOP("Cli", "walk_in (else this), phone, online, screening, grid, "
                                      "hotline, sent")},
            {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day; else today")},
            {"name", "NAMES", QT_TRANSLATE_NOOP("Cli", "Who came, or whom it concerns")},
            {"phone", "TEXT", QT_TRANSLATE_NOOP("Cli", "Telephone")},
            {"other", "NAMES", QT_TRANSLATE_NOOP("Cli", "The other side")},
            {"place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where it is, or where they live")},
            {"matter", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is about")},
            {"kind", "CODE", QT_TRANSLATE_NOOP("Cli", "Kind of dispute: 01 to 17, or 99")},
            {"result", "CODE",
             QT_TRANSLATE_NOOP("Cli", "answered, settled, referred, refused, watched")},
            {"answer", "TEXT", QT_TRANSLATE_NOOP("Cli", "What was said or done")},
            {"look-again-on", "DAY", QT_TRANSLATE_NOOP("Cli", "When to see how it goes")},
            {"risk", "CODE", QT_TRANSLATE_NOOP("Cli", "blue, yellow, orange, red")},
            {"organ", "TEXT", QT_TRANSLATE_NOOP("Cli", "Who reported it or sent it here")},
            {"organ-number", "TEXT", QT_TRANSLATE_NOOP("Cli", "Its number there")}};
}

QList<OptionSpec> listOptions()
{
    return {{"open", "", QT_TRANSLATE_NOOP("Cli", "Only what is not finished")},
            {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "First day")},
            {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day")}};
}

CommandSpec command(const char *verb, const char *arguments, int least, int most, const char *about,
                    const QList<OptionSpec> &options, const QString &example, CommandFunction run)
{
    return {{u"enquiry"_s, QString::fromLatin1(verb)},
            arguments,
            least,
            most,
            about,
            options,
            {u"enquiry "_s + example},
            run};
}

} // namespace

QList<CommandSpec> enquiryCommands()
{
    const OptionSpec overwrite{"overwrite", "",
                               QT_TRANSLATE_NOOP("Cli", "Write over files of the same name")};
    return {
        command("list", "[WORDS]", 0, 1,
                QT_TRANSLATE_NOOP("Cli", "The register of enquiries, the newest first"),
                listOptions(), u"list --open"_s, runList),
        command("add", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "Add an entry to the register"),
                fieldOptions(), u"add --name 陈某 --matter 楼上漏水 --result answered"_s, runAdd),
        command("change", "ENTRY", 1, 1, QT_TRANSLATE_NOOP("Cli", "Change an entry"),
                fieldOptions(), u"change 1a2b3c4d --result settled --answer 当场修好"_s, runChange),
        command("promote", "ENTRY", 1, 1, QT_TRANSLATE_NOOP("Cli", "Make a case of an entry"), {},
                u"promote 1a2b3c4d"_s, runPromote),
        command("remove", "ENTRY", 1, 1,
                QT_TRANSLATE_NOOP("Cli", "Take an entry out of the register"), {},
                u"remove 1a2b3c4d"_s, runRemove),
        command("write", "FILE.pdf|FILE.csv", 1, 1,
                QT_TRANSLATE_NOOP("Cli", "Write the register as a PDF or a table"),
                listOptions() + QList<OptionSpec>{overwrite}, u"write register.pdf"_s, runWrite)};
}

} // namespace maplebridge
