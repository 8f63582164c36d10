// SPDX-FileCopyrightText: 2026 Maplebridge contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/clockcommands.h"
#include "app/cli/commands.h"
#include "app/cli/followupcommands.h"
#include "app/cli/intakecommands.h"
#include "app/cli/officecommands.h"

#include <QCoreApplication>

namespace maplebridge {
namespace {

const OptionSpec toFolder{"to", "FOLDER",
                          QT_TRANSLATE_NOOP("Cli", "Where to; made when it is not there")};
const OptionSpec overwrite{"overwrite", "",
                           QT_TRANSLATE_NOOP("Cli", "Write over files of the same name")};

/// The options that stand for fields of the same name.
QList<OptionSpec> committeeFields()
{
    return {{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Full name as on the seal")},
            {"short-name", "NAME", QT_TRANSLATE_NOOP("Cli", "What stands in case numbers")},
            {"kind", "CODE", QT_TRANSLATE_NOOP("Cli", "Kind of committee, e.g. residents")},
            {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address")},
            {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Telephone")},
            {"place", "TEXT", QT_TRANSLATE_NOOP("Cli", "Where sessions are held")},
            {"credit-code", "CODE", QT_TRANSLATE_NOOP("Cli", "Unified social credit code")},
            {"street", "NAME", QT_TRANSLATE_NOOP("Cli", "Street or township")},
            {"district", "NAME", QT_TRANSLATE_NOOP("Cli", "District")},
            {"centre", "NAME", QT_TRANSLATE_NOOP("Cli", "Centre above")},
            {"court", "NAME", QT_TRANSLATE_NOOP("Cli", "Court named in remedies")},
            {"year-start", "MONTH",
             QT_TRANSLATE_NOOP("Cli", "Month in which the reporting year begins; 1 at first")},
            {"number-pattern", "TEXT",
             QT_TRANSLATE_NOOP("Cli", "Case numbers, with {year} {abbr} {n}; '' for the usual")}};
}

QList<OptionSpec> mediatorFields()
{
    return {{"duty", "WORD", QT_TRANSLATE_NOOP("Cli", "mediator or clerk")},
            {"sex", "WORD", QT_TRANSLATE_NOOP("Cli", "male or female")},
            {"ethnicity", "CODE", QT_TRANSLATE_NOOP("Cli", "Ethnic group, e.g. 01")},
            {"full-time", "yes|no", QT_TRANSLATE_NOOP("Cli", "Full-time")},
            {"head", "yes|no", QT_TRANSLATE_NOOP("Cli", "Head of the committee")},
            {"languages", "TEXT", QT_TRANSLATE_NOOP("Cli", "Languages spoken")},
            {"phone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Telephone")}};
}

QList<OptionSpec> mediatorChanges()
{
    QList<OptionSpec> options{{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Another name")}};
    return options + mediatorFields();
}

QList<CommandSpec> roomCommands()
{
    return {
        {{QStringLiteral("init")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Make a new room file"),
         {{"committee", "NAME", QT_TRANSLATE_NOOP("Cli", "Its full name as on the seal")},
          {"short", "NAME", QT_TRANSLATE_NOOP("Cli", "What stands in case numbers")},
          {"kind", "CODE", QT_TRANSLATE_NOOP("Cli", "Kind of committee, e.g. residents")},
          {"mediator", "NAME…", QT_TRANSLATE_NOOP("Cli", "Who mediates; one or more"), true},
          {"clerk", "NAME…", QT_TRANSLATE_NOOP("Cli", "Who records; one or more"), true},
          {"from", "ROOM.json", QT_TRANSLATE_NOOP("Cli", "Committee and people from a file")},
          {"practice", "", QT_TRANSLATE_NOOP("Cli", "A room with made-up cases, to learn in")}},
         {QStringLiteral("--room 红柳.mbroom init --committee 红柳社区人民调解委员会 --short 红柳 "
                         "--mediator 张明德 杨春梅 --clerk 宋晓岚"),
          QStringLiteral("--room 练习.mbroom init --practice")},
         runInit},
        {{QStringLiteral("committee"), QStringLiteral("show")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Say whose room this is"),
         {},
         {QStringLiteral("committee show")},
         runCommitteeShow},
        {{QStringLiteral("committee"), QStringLiteral("set")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Change what is known of the committee"),
         committeeFields(),
         {QStringLiteral("committee set --phone 0990-0000100 --court 金河区人民法院")},
         runCommitteeSet},
    };
}

QList<CommandSpec> peopleCommands()
{
    return {
        {{QStringLiteral("mediator"), QStringLiteral("list")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "List mediators and clerks"),
         {{"all", "", QT_TRANSLATE_NOOP("Cli", "Also those who have left")}},
         {QStringLiteral("mediator list --all")},
         runMediatorList},
        {{QStringLiteral("mediator"), QStringLiteral("add")},
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Add somebody who mediates or records"),
         mediatorFields(),
         {QStringLiteral("mediator add 宋晓岚 --duty clerk")},
         runMediatorAdd},
        {{QStringLiteral("mediator"), QStringLiteral("set")},
         "NAME|ID",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Change what is known of somebody"),
         mediatorChanges(),
         {QStringLiteral("mediator set 张明德 --head yes")},
         runMediatorSet},
        {{QStringLiteral("mediator"), QStringLiteral("left")},
         "NAME|ID",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Note that somebody has left; old cases keep them"),
         {{"back", "", QT_TRANSLATE_NOOP("Cli", "Came back")}},
         {QStringLiteral("mediator left 杨春梅")},
         runMediatorLeft},
    };
}

QList<CommandSpec> caseCommands()
{
    return {
        {{QStringLiteral("case"), QStringLiteral("import")},
         "FILE…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Take cases in from JSON files or exported zips; - is standard input"),
         {},
         {QStringLiteral("case import case01.json case02.json")},
         runCaseImport},
        {{QStringLiteral("case"), QStringLiteral("export")},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Write the JSON of a case to standard output or a file"),
         {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "Where to")}, overwrite},
         {QStringLiteral("case export 12 --to case12.json")},
         runCaseExport},
        {{QStringLiteral("case"), QStringLiteral("list")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "List the cases"),
         {{"open", "", QT_TRANSLATE_NOOP("Cli", "Only those that have not ended")},
          {"bin", "", QT_TRANSLATE_NOOP("Cli", "Only those in the bin")}},
         {QStringLiteral("case list --open")},
         runCaseList},
        {{QStringLiteral("case"), QStringLiteral("show")},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Say what is known of a case and what is missing"),
         {},
         {QStringLiteral("case show 12")},
         runCaseShow},
        {{QStringLiteral("search")},
         "WORDS…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Find cases and people by name, number, phone or summary"),
         {},
         {QStringLiteral("search 李建民")},
         runSearch},
        {{QStringLiteral("history")},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Every change of a case, newest first"),
         {},
         {QStringLiteral("history 12")},
         runHistory},
    };
}

QList<CommandSpec> attachmentCommands()
{
    return {
        {{QStringLiteral("attachment"), QStringLiteral("list")},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "List what was handed in"),
         {},
         {QStringLiteral("attachment list 12")},
         runAttachmentList},
        {{QStringLiteral("attachment"), QStringLiteral("add")},
         "CASE [FILE…]",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Copy files into a case, or note what lies on paper alone"),
         {{"title", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is; else the name of the file")},
          {"category", "CODE", QT_TRANSLATE_NOOP("Cli", "Kind of thing, e.g. photo")},
          {"from", "NAME", QT_TRANSLATE_NOOP("Cli", "Who gave it; a party or somebody else")},
          {"received-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day it was received; else today")},
          {"original", "yes|no", QT_TRANSLATE_NOOP("Cli", "The original was handed in or shown")},
          {"pages", "N", QT_TRANSLATE_NOOP("Cli", "Number of pages")},
          {"proves", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it proves")}},
         {QStringLiteral("attachment add 12 天花板.jpg --category photo --from 李建民")},
         runAttachmentAdd},
        {{QStringLiteral("attachment"), QStringLiteral("save")},
         "CASE N",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Write the file of an attachment"),
         {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "Where to")}, overwrite},
         {QStringLiteral("attachment save 12 1 --to photo.jpg")},
         runAttachmentSave},
        {{QStringLiteral("attachment"), QStringLiteral("remove")},
         "CASE N",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Take an attachment out of a case; the history keeps it"),
         {{"why", "TEXT", QT_TRANSLATE_NOOP("Cli", "The reason")}},
         {QStringLiteral("attachment remove 12 1 --why 交错了")},
         runAttachmentRemove},
    };
}

QList<CommandSpec> paperCommands()
{
    return {
        {{QStringLiteral("document"), QStringLiteral("list")},
         "[CASE]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "List all documents, or those of a case"),
         {},
         {QStringLiteral("document list 12")},
         runDocumentList},
        {{QStringLiteral("document"), QStringLiteral("write")},
         "CASE DOCUMENT…|--all",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Write papers of a case as PDF: drafts, or issued ones"),
         {toFolder,
          {"all", "", QT_TRANSLATE_NOOP("Cli", "Every document that fits the case")},
          {"issue", "", QT_TRANSLATE_NOOP("Cli", "Issue and keep it, for signature")},
          {"copies", "N", QT_TRANSLATE_NOOP("Cli", "Copies that are issued")},
          {"session", "N", QT_TRANSLATE_NOOP("Cli", "RECORD: of the N-th session only")},
          {"inquiry", "N", QT_TRANSLATE_NOOP("Cli", "INVEST: of the N-th inquiry only")},
          {"promise", "N", QT_TRANSLATE_NOOP("Cli", "SLIP: of the N-th promise only")},
          {"entry", "N", QT_TRANSLATE_NOOP("Cli", "PERF: of the N-th payment or act only")},
          {"blank", "", QT_TRANSLATE_NOOP("Cli", "Half filled, to be written on by hand")},
          {"day", "DAY", QT_TRANSLATE_NOOP("Cli", "The day it bears, as 2026-05-08")},
          {"text", "", QT_TRANSLATE_NOOP("Cli", "Plain text instead of PDF")},
          overwrite},
         {QStringLiteral("document write 12 --all --to papers"),
          QStringLiteral("document write 12 AGREE --issue --to papers")},
         runDocumentWrite},
        {{QStringLiteral("document"), QStringLiteral("blank")},
         "DOCUMENT…|--all",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Write empty forms, to be carried to where the dispute is"),
         {toFolder,
          {"all", "", QT_TRANSLATE_NOOP("Cli", "Every form")},
          {"text", "", QT_TRANSLATE_NOOP("Cli", "Plain text instead of PDF")},
          overwrite},
         {QStringLiteral("document blank APPLY RECORD --to forms")},
         runDocumentBlank},
    };
}

const OptionSpec tableFile{
    "table", "FILE",
    QT_TRANSLATE_NOOP("Cli", "A definition of one's own; else the official table")};
const OptionSpec tablePeriod{
    "period", "PERIOD",
    QT_TRANSLATE_NOOP("Cli", "2026, 2026-H1, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30; else the "
                             "present quarter")};
const OptionSpec tableBasis{"by", "ended|accepted",
                            QT_TRANSLATE_NOOP("Cli", "Which day of a case counts; else ended")};

const OptionSpec tableRooms{
    "rooms", "CODE,…",
    QT_TRANSLATE_NOOP("Cli", "Cases of these rooms alone, e.g. own; else of all in the file")};

QList<CommandSpec> tableCommands()
{
    return {
        {{QStringLiteral("table"), QStringLiteral("count")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Count the official table of a period"),
         {tablePeriod,
          tableBasis,
          tableFile,
          tableRooms,
          {"by-room", "", QT_TRANSLATE_NOOP("Cli", "A row for each room")},
          {"pdf", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the form as PDF")},
          {"xlsx", "FILE", QT_TRANSLATE_NOOP("Cli", "Write a workbook")},
          {"csv", "FILE", QT_TRANSLATE_NOOP("Cli", "Write a text table")},
          overwrite},
         {QStringLiteral("table count --period 2026-Q3 --pdf table.pdf")},
         runTableCount},
        {{QStringLiteral("table"), QStringLiteral("cases")},
         "COLUMN",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "List the cases behind a number of the table"),
         {tablePeriod, tableBasis, tableFile, tableRooms},
         {QStringLiteral("table cases kind.02 --period 2026")},
         runTableCases},
        {{QStringLiteral("table"), QStringLiteral("check")},
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Check the definition of a table"),
         {},
         {QStringLiteral("table check our-table.json")},
         runTableCheck},
    };
}

QList<CommandSpec> handoverCommands()
{
    return {
        {{QStringLiteral("dossier")},
         "CASE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Bind the dossier of a case that ended into one PDF"),
         {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "The PDF, or a folder for it")}, overwrite},
         {QStringLiteral("dossier 12 --to dossier12.pdf")},
         runDossier},
        {{QStringLiteral("casefile"), QStringLiteral("export")},
         "CASE…|--closed",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Write whole case files as one zip, not sealed"),
         {{"to", "FILE", QT_TRANSLATE_NOOP("Cli", "The zip, or a folder for it")},
          {"closed", "", QT_TRANSLATE_NOOP("Cli", "All that ended since they were last exported")},
          {"masked", "",
           QT_TRANSLATE_NOOP("Cli", "Without identity numbers, telephones and addresses")},
          overwrite},
         {QStringLiteral("casefile export 12 --to case12.zip"),
          QStringLiteral("casefile export --closed --to /media/stick")},
         runCasefileExport},
        {{QStringLiteral("casefile"), QStringLiteral("check")},
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Compare an exported zip with its manifest"),
         {},
         {QStringLiteral("casefile check case12.zip")},
         runCasefileCheck},
        {{QStringLiteral("check")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Read the whole room and say whether it is sound"),
         {{"rebuild", "", QT_TRANSLATE_NOOP("Cli", "Draw the tables anew from the log")}},
         {QStringLiteral("check")},
         runCheck},
        {{QStringLiteral("backup"), QStringLiteral("make")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Back the room up beside itself"),
         {},
         {QStringLiteral("backup make")},
         runBackupMake},
        {{QStringLiteral("backup"), QStringLiteral("list")},
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "List the backups, newest first"),
         {},
         {QStringLiteral("backup list")},
         runBackupList},
        {{QStringLiteral("backup"), QStringLiteral("restore")},
         "DAY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Put the newest backup of a day beside the room"),
         {},
         {QStringLiteral("backup restore 2026-05-08")},
         runBackupRestore},
    };
}

} // namespace

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table
        = roomCommands() + peopleCommands() + caseCommands() + attachmentCommands()
          + paperCommands() + tableCommands() + handoverCommands() + officeCommands()
          + packageCommands() + clockCommands() + calendarCommands() + followUpCommands()
          + enquiryCommands() + intakeCommands();
    return table;
}

const QList<GroupSpec> &groupTable()
{
    static const QList<GroupSpec> table = QList<GroupSpec>{
        {QStringLiteral("committee"), QT_TRANSLATE_NOOP("Cli", "Whose room this is"),
         QStringLiteral("show")},
        {QStringLiteral("mediator"), QT_TRANSLATE_NOOP("Cli", "Who works here"),
         QStringLiteral("list")},
        {QStringLiteral("case"), QT_TRANSLATE_NOOP("Cli", "The cases of the room"), {}},
        {QStringLiteral("attachment"),
         QT_TRANSLATE_NOOP("Cli", "Evidence and other attachments"),
         {}},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("Cli", "Official papers"), {}},
        {QStringLiteral("table"), QT_TRANSLATE_NOOP("Cli", "Official tables"),
         QStringLiteral("count")},
        {QStringLiteral("casefile"), QT_TRANSLATE_NOOP("Cli", "Handing case files over"), {}},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("Cli", "Other offices, and what this one is"),
         QStringLiteral("list")},
        {QStringLiteral("handover"),
         QT_TRANSLATE_NOOP("Cli", "Sealed packages for other offices, and from them"),
         QStringLiteral("status")},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("Cli", "Backups of the room"),
         QStringLiteral("make")},
    }
        + clockGroups() + calendarGroups() + followUpGroups() + intakeGroups();
    return table;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {"room", "FILE.mbroom",
         QT_TRANSLATE_NOOP("Cli", "The room; else $MAPLEBRIDGE_ROOM, else the last one")},
        {"json", "", QT_TRANSLATE_NOOP("Cli", "Answers and faults as JSON")},
        {"lang", "zh_CN|en", QT_TRANSLATE_NOOP("Cli", "Language of sentences")},
        {"as", "NAME", QT_TRANSLATE_NOOP("Cli", "In whose name; else the program’s")},
        {"help", "", QT_TRANSLATE_NOOP("Cli", "Say this")},
        {"version", "", QT_TRANSLATE_NOOP("Cli", "Say the version")}};
    return options;
}

QString cliText(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace maplebridge
