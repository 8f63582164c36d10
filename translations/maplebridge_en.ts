<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1: taken in as %2.</source>
        <translation>%1: taken in as %2.</translation>
    </message>
    <message>
        <source>%1: %2 now says the same.</source>
        <translation>%1: %2 now says the same.</translation>
    </message>
    <message>
        <source>%1: %2 says the same already.</source>
        <translation>%1: %2 says the same already.</translation>
    </message>
    <message>
        <source>  New in the room: %1.</source>
        <translation>  New in the room: %1.</translation>
    </message>
    <message>
        <source>  Issued papers whose PDF stayed where they were issued: %1.</source>
        <translation>  Issued papers whose PDF stayed where they were issued: %1.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>Ended: %1, %2</source>
        <translation>Ended: %1, %2</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Nothing was found for “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>The option “%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %2.</source>
        <translation>The option “%1” needs a value: %2.</translation>
    </message>
    <message>
        <source>Please say a command.</source>
        <translation>Please say a command.</translation>
    </message>
    <message>
        <source>“%1” needs a second word.</source>
        <translation>“%1” needs a second word.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Something is missing: %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options of every command:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>Works in a mediation room without a window.</source>
        <translation>Works in a mediation room without a window.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>CASE is a case number, the end of one (12), or the id of the case. “COMMAND --help” says more. Ends with 0 when done, 1 when refused or not found, 2 when the command was not understood.</source>
        <translation>CASE is a case number, the end of one (12), or the id of the case. “COMMAND --help” says more. Ends with 0 when done, 1 when refused or not found, 2 when the command was not understood.</translation>
    </message>
    <message>
        <source>Where to; made when it is not there</source>
        <translation>Where to; made when it is not there</translation>
    </message>
    <message>
        <source>Write over files of the same name</source>
        <translation>Write over files of the same name</translation>
    </message>
    <message>
        <source>Full name as on the seal</source>
        <translation>Full name as on the seal</translation>
    </message>
    <message>
        <source>What stands in case numbers</source>
        <translation>What stands in case numbers</translation>
    </message>
    <message>
        <source>Kind of committee, e.g. residents</source>
        <translation>Kind of committee, e.g. residents</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Where sessions are held</source>
        <translation>Where sessions are held</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>Street or township</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>Centre above</translation>
    </message>
    <message>
        <source>Court named in remedies</source>
        <translation>Court named in remedies</translation>
    </message>
    <message>
        <source>Case numbers, with {year} {abbr} {n}; &apos;&apos; for the usual</source>
        <translation>Case numbers, with {year} {abbr} {n}; &apos;&apos; for the usual</translation>
    </message>
    <message>
        <source>mediator or clerk</source>
        <translation>mediator or clerk</translation>
    </message>
    <message>
        <source>male or female</source>
        <translation>male or female</translation>
    </message>
    <message>
        <source>Ethnic group, e.g. 01</source>
        <translation>Ethnic group, e.g. 01</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Full-time</translation>
    </message>
    <message>
        <source>Head of the committee</source>
        <translation>Head of the committee</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Make a new room file</source>
        <translation>Make a new room file</translation>
    </message>
    <message>
        <source>Its full name as on the seal</source>
        <translation>Its full name as on the seal</translation>
    </message>
    <message>
        <source>Who mediates; one or more</source>
        <translation>Who mediates; one or more</translation>
    </message>
    <message>
        <source>Who records; one or more</source>
        <translation>Who records; one or more</translation>
    </message>
    <message>
        <source>Committee and people from a file</source>
        <translation>Committee and people from a file</translation>
    </message>
    <message>
        <source>A room with made-up cases, to learn in</source>
        <translation>A room with made-up cases, to learn in</translation>
    </message>
    <message>
        <source>Say whose room this is</source>
        <translation>Say whose room this is</translation>
    </message>
    <message>
        <source>Change what is known of the committee</source>
        <translation>Change what is known of the committee</translation>
    </message>
    <message>
        <source>List mediators and clerks</source>
        <translation>List mediators and clerks</translation>
    </message>
    <message>
        <source>Also those who have left</source>
        <translation>Also those who have left</translation>
    </message>
    <message>
        <source>Add somebody who mediates or records</source>
        <translation>Add somebody who mediates or records</translation>
    </message>
    <message>
        <source>Change what is known of somebody</source>
        <translation>Change what is known of somebody</translation>
    </message>
    <message>
        <source>Note that somebody has left; old cases keep them</source>
        <translation>Note that somebody has left; old cases keep them</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Write the JSON of a case to standard output or a file</source>
        <translation>Write the JSON of a case to standard output or a file</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>List the cases</source>
        <translation>List the cases</translation>
    </message>
    <message>
        <source>Only those that have not ended</source>
        <translation>Only those that have not ended</translation>
    </message>
    <message>
        <source>Only those in the bin</source>
        <translation>Only those in the bin</translation>
    </message>
    <message>
        <source>Say what is known of a case and what is missing</source>
        <translation>Say what is known of a case and what is missing</translation>
    </message>
    <message>
        <source>Find cases and people by name, number, phone or summary</source>
        <translation>Find cases and people by name, number, phone or summary</translation>
    </message>
    <message>
        <source>Every change of a case, newest first</source>
        <translation>Every change of a case, newest first</translation>
    </message>
    <message>
        <source>List all documents, or those of a case</source>
        <translation>List all documents, or those of a case</translation>
    </message>
    <message>
        <source>Write papers of a case as PDF: drafts, or issued ones</source>
        <translation>Write papers of a case as PDF: drafts, or issued ones</translation>
    </message>
    <message>
        <source>Every document that fits the case</source>
        <translation>Every document that fits the case</translation>
    </message>
    <message>
        <source>Issue and keep it, for signature</source>
        <translation>Issue and keep it, for signature</translation>
    </message>
    <message>
        <source>Copies that are issued</source>
        <translation>Copies that are issued</translation>
    </message>
    <message>
        <source>RECORD: of the N-th session only</source>
        <translation>RECORD: of the N-th session only</translation>
    </message>
    <message>
        <source>INVEST: of the N-th inquiry only</source>
        <translation>INVEST: of the N-th inquiry only</translation>
    </message>
    <message>
        <source>Half filled, to be written on by hand</source>
        <translation>Half filled, to be written on by hand</translation>
    </message>
    <message>
        <source>The day it bears, as 2026-05-08</source>
        <translation>The day it bears, as 2026-05-08</translation>
    </message>
    <message>
        <source>Plain text instead of PDF</source>
        <translation>Plain text instead of PDF</translation>
    </message>
    <message>
        <source>Write empty forms, to be carried to where the dispute is</source>
        <translation>Write empty forms, to be carried to where the dispute is</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Every form</translation>
    </message>
    <message>
        <source>Write whole case files as one zip, not sealed</source>
        <translation>Write whole case files as one zip, not sealed</translation>
    </message>
    <message>
        <source>The zip, or a folder for it</source>
        <translation>The zip, or a folder for it</translation>
    </message>
    <message>
        <source>All that ended since they were last exported</source>
        <translation>All that ended since they were last exported</translation>
    </message>
    <message>
        <source>Without identity numbers, telephones and addresses</source>
        <translation>Without identity numbers, telephones and addresses</translation>
    </message>
    <message>
        <source>Compare an exported zip with its manifest</source>
        <translation>Compare an exported zip with its manifest</translation>
    </message>
    <message>
        <source>Read the whole room and say whether it is sound</source>
        <translation>Read the whole room and say whether it is sound</translation>
    </message>
    <message>
        <source>Draw the tables anew from the log</source>
        <translation>Draw the tables anew from the log</translation>
    </message>
    <message>
        <source>Back the room up beside itself</source>
        <translation>Back the room up beside itself</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>List the backups, newest first</translation>
    </message>
    <message>
        <source>Put the newest backup of a day beside the room</source>
        <translation>Put the newest backup of a day beside the room</translation>
    </message>
    <message>
        <source>Whose room this is</source>
        <translation>Whose room this is</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>The cases of the room</source>
        <translation>The cases of the room</translation>
    </message>
    <message>
        <source>Official papers</source>
        <translation>Official papers</translation>
    </message>
    <message>
        <source>Handing case files over</source>
        <translation>Handing case files over</translation>
    </message>
    <message>
        <source>Backups of the room</source>
        <translation>Backups of the room</translation>
    </message>
    <message>
        <source>The room; else $MAPLEBRIDGE_ROOM, else the last one</source>
        <translation>The room; else $MAPLEBRIDGE_ROOM, else the last one</translation>
    </message>
    <message>
        <source>Answers and faults as JSON</source>
        <translation>Answers and faults as JSON</translation>
    </message>
    <message>
        <source>Language of sentences</source>
        <translation>Language of sentences</translation>
    </message>
    <message>
        <source>In whose name; else the program’s</source>
        <translation>In whose name; else the program’s</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>Say this</translation>
    </message>
    <message>
        <source>Say the version</source>
        <translation>Say the version</translation>
    </message>
    <message>
        <source>“%1 --help” says how it goes.</source>
        <translation>“%1 --help” says how it goes.</translation>
    </message>
    <message>
        <source>Please name cases, or say --closed.</source>
        <translation>Please name cases, or say --closed.</translation>
    </message>
    <message>
        <source>Please say where to: --to FILE.zip</source>
        <translation>Please say where to: --to FILE.zip</translation>
    </message>
    <message>
        <source>Exported, read again and compared: %1</source>
        <translation>Exported, read again and compared: %1</translation>
    </message>
    <message>
        <source>Cases: %1. Files: %2. Bytes: %3.</source>
        <translation>Cases: %1. Files: %2. Bytes: %3.</translation>
    </message>
    <message>
        <source>Every file in %1 is as its manifest says (%2 files).</source>
        <translation>Every file in %1 is as its manifest says (%2 files).</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>DAMAGED</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>References: %1</source>
        <translation>References: %1</translation>
    </message>
    <message>
        <source>Chains of the log: %1</source>
        <translation>Chains of the log: %1</translation>
    </message>
    <message>
        <source>Tables drawn from the log: %1</source>
        <translation>Tables drawn from the log: %1</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Attachments: %1</translation>
    </message>
    <message>
        <source>Entries in the log: %1. Cases: %2.</source>
        <translation>Entries in the log: %1. Cases: %2.</translation>
    </message>
    <message>
        <source>Backed up and compared: %1</source>
        <translation>Backed up and compared: %1</translation>
    </message>
    <message>
        <source>DAY is a day as 2026-05-08.</source>
        <translation>DAY is a day as 2026-05-08.</translation>
    </message>
    <message>
        <source>The room as it was is beside the one of today, which stays: %1</source>
        <translation>The room as it was is beside the one of today, which stays: %1</translation>
    </message>
    <message>
        <source>Please name documents, or say --all.</source>
        <translation>Please name documents, or say --all.</translation>
    </message>
    <message>
        <source>Please say where to: --to FOLDER</source>
        <translation>Please say where to: --to FOLDER</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1.</source>
        <translation>--%1 takes a number from 1.</translation>
    </message>
    <message>
        <source>--copies goes with --issue only.</source>
        <translation>--copies goes with --issue only.</translation>
    </message>
    <message>
        <source>--day takes a day as 2026-05-08.</source>
        <translation>--day takes a day as 2026-05-08.</translation>
    </message>
    <message>
        <source>%1 version %2, issued and signed</source>
        <translation>%1 version %2, issued and signed</translation>
    </message>
    <message>
        <source>%1 version %2, issued</source>
        <translation>%1 version %2, issued</translation>
    </message>
    <message>
        <source>Please give one of --committee NAME, --from ROOM.json and --practice.</source>
        <translation>Please give one of --committee NAME, --from ROOM.json and --practice.</translation>
    </message>
    <message>
        <source>--%1 goes with --committee only.</source>
        <translation>--%1 goes with --committee only.</translation>
    </message>
    <message>
        <source>The room is made: %1</source>
        <translation>The room is made: %1</translation>
    </message>
    <message>
        <source>Committee: %1. People: %2. Cases: %3.</source>
        <translation>Committee: %1. People: %2. Cases: %3.</translation>
    </message>
    <message>
        <source>Please say what to set.</source>
        <translation>Please say what to set.</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Please say which room: --room FILE.mbroom</source>
        <translation>Please say which room: --room FILE.mbroom</translation>
    </message>
    <message>
        <source>The languages are zh_CN and en.</source>
        <translation>The languages are zh_CN and en.</translation>
    </message>
    <message>
        <source>on paper alone</source>
        <translation>on paper alone</translation>
    </message>
    <message>
        <source>--title names one file. Please add the others on their own.</source>
        <translation>--title names one file. Please add the others on their own.</translation>
    </message>
    <message>
        <source>Please give a file, or --title for what lies on paper alone.</source>
        <translation>Please give a file, or --title for what lies on paper alone.</translation>
    </message>
    <message>
        <source>Taken away: %1. The history keeps it.</source>
        <translation>Taken away: %1. The history keeps it.</translation>
    </message>
    <message>
        <source>  Attachments whose file stayed where it was received: %1.</source>
        <translation>  Attachments whose file stayed where it was received: %1.</translation>
    </message>
    <message>
        <source>Take cases in from JSON files or exported zips; - is standard input</source>
        <translation>Take cases in from JSON files or exported zips; - is standard input</translation>
    </message>
    <message>
        <source>List what was handed in</source>
        <translation>List what was handed in</translation>
    </message>
    <message>
        <source>Copy files into a case, or note what lies on paper alone</source>
        <translation>Copy files into a case, or note what lies on paper alone</translation>
    </message>
    <message>
        <source>What it is; else the name of the file</source>
        <translation>What it is; else the name of the file</translation>
    </message>
    <message>
        <source>Kind of thing, e.g. photo</source>
        <translation>Kind of thing, e.g. photo</translation>
    </message>
    <message>
        <source>Who gave it; a party or somebody else</source>
        <translation>Who gave it; a party or somebody else</translation>
    </message>
    <message>
        <source>Day it was received; else today</source>
        <translation>Day it was received; else today</translation>
    </message>
    <message>
        <source>The original was handed in or shown</source>
        <translation>The original was handed in or shown</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>Write the file of an attachment</source>
        <translation>Write the file of an attachment</translation>
    </message>
    <message>
        <source>Take an attachment out of a case; the history keeps it</source>
        <translation>Take an attachment out of a case; the history keeps it</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>Evidence and other attachments</source>
        <translation>Evidence and other attachments</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month in which the reporting year begins; 1 at first</source>
        <translation>Month in which the reporting year begins; 1 at first</translation>
    </message>
    <message>
        <source>A definition of one&apos;s own; else the official table</source>
        <translation>A definition of one&apos;s own; else the official table</translation>
    </message>
    <message>
        <source>2026, 2026-H1, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30; else the present quarter</source>
        <translation>2026, 2026-H1, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30; else the present quarter</translation>
    </message>
    <message>
        <source>Which day of a case counts; else ended</source>
        <translation>Which day of a case counts; else ended</translation>
    </message>
    <message>
        <source>Cases of these rooms alone, e.g. own; else of all in the file</source>
        <translation>Cases of these rooms alone, e.g. own; else of all in the file</translation>
    </message>
    <message>
        <source>Count the official table of a period</source>
        <translation>Count the official table of a period</translation>
    </message>
    <message>
        <source>A row for each room</source>
        <translation>A row for each room</translation>
    </message>
    <message>
        <source>Write the form as PDF</source>
        <translation>Write the form as PDF</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>Write a workbook</translation>
    </message>
    <message>
        <source>Write a text table</source>
        <translation>Write a text table</translation>
    </message>
    <message>
        <source>List the cases behind a number of the table</source>
        <translation>List the cases behind a number of the table</translation>
    </message>
    <message>
        <source>Check the definition of a table</source>
        <translation>Check the definition of a table</translation>
    </message>
    <message>
        <source>Official tables</source>
        <translation>Official tables</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>The table %1 is sound: %2 columns.</source>
        <translation>The table %1 is sound: %2 columns.</translation>
    </message>
    <message>
        <source>Other offices, and what this one is</source>
        <translation>Other offices, and what this one is</translation>
    </message>
    <message>
        <source>Sealed packages for other offices, and from them</source>
        <translation>Sealed packages for other offices, and from them</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>this office</translation>
    </message>
    <message>
        <source>above</source>
        <translation>above</translation>
    </message>
    <message>
        <source>below, closed</source>
        <translation>below, closed</translation>
    </message>
    <message>
        <source>below</source>
        <translation>below</translation>
    </message>
    <message>
        <source>This office hands nothing over and takes nothing in yet.</source>
        <translation>This office hands nothing over and takes nothing in yet.</translation>
    </message>
    <message>
        <source>The digits to read out over the telephone: %1</source>
        <translation>The digits to read out over the telephone: %1</translation>
    </message>
    <message>
        <source>The digits on the card: %1. Compare them over the telephone before you trust it.</source>
        <translation>The digits on the card: %1. Compare them over the telephone before you trust it.</translation>
    </message>
    <message>
        <source>This office hands over to %1 from now on.</source>
        <translation>This office hands over to %1 from now on.</translation>
    </message>
    <message>
        <source>%1 is enrolled: its packages are taken in from now on.</source>
        <translation>%1 is enrolled: its packages are taken in from now on.</translation>
    </message>
    <message>
        <source>%1 is closed: its packages are not taken in any more.</source>
        <translation>%1 is closed: its packages are not taken in any more.</translation>
    </message>
    <message>
        <source>%1 hands over again.</source>
        <translation>%1 hands over again.</translation>
    </message>
    <message>
        <source>The 24 digits as the other office read them out</source>
        <translation>The 24 digits as the other office read them out</translation>
    </message>
    <message>
        <source>List the offices this one knows</source>
        <translation>List the offices this one knows</translation>
    </message>
    <message>
        <source>Say what this office is; with a tier above room, a centre</source>
        <translation>Say what this office is; with a tier above room, a centre</translation>
    </message>
    <message>
        <source>Its tier</source>
        <translation>Its tier</translation>
    </message>
    <message>
        <source>Its name as on the seal</source>
        <translation>Its name as on the seal</translation>
    </message>
    <message>
        <source>A second key that opens what is handed to it, age1…</source>
        <translation>A second key that opens what is handed to it, age1…</translation>
    </message>
    <message>
        <source>Show the digits of this office and write its card</source>
        <translation>Show the digits of this office and write its card</translation>
    </message>
    <message>
        <source>Where the card is written</source>
        <translation>Where the card is written</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Replace what is there</translation>
    </message>
    <message>
        <source>Say whose a card is and show its digits</source>
        <translation>Say whose a card is and show its digits</translation>
    </message>
    <message>
        <source>Hand over to the centre of this card from now on</source>
        <translation>Hand over to the centre of this card from now on</translation>
    </message>
    <message>
        <source>Take in what the office of this card hands over</source>
        <translation>Take in what the office of this card hands over</translation>
    </message>
    <message>
        <source>Take nothing more in from an office below</source>
        <translation>Take nothing more in from an office below</translation>
    </message>
    <message>
        <source>Take in again what an office below hands over</source>
        <translation>Take in again what an office below hands over</translation>
    </message>
    <message>
        <source>Please say into which folder: --to FOLDER</source>
        <translation>Please say into which folder: --to FOLDER</translation>
    </message>
    <message>
        <source>Package %1 for %2, written, read again and compared: %3</source>
        <translation>Package %1 for %2, written, read again and compared: %3</translation>
    </message>
    <message>
        <source>There is no package.</source>
        <translation>There is no package.</translation>
    </message>
    <message>
        <source>Receipt for %1: %2</source>
        <translation>Receipt for %1: %2</translation>
    </message>
    <message>
        <source>Said that nothing arose this week; it goes along with the next package.</source>
        <translation>Said that nothing arose this week; it goes along with the next package.</translation>
    </message>
    <message>
        <source>Please say to whom: --to OFFICE</source>
        <translation>Please say to whom: --to OFFICE</translation>
    </message>
    <message>
        <source>The case is %1&apos;s now. It goes along with the next package and can only be read here.</source>
        <translation>The case is %1&apos;s now. It goes along with the next package and can only be read here.</translation>
    </message>
    <message>
        <source>A stick or folder</source>
        <translation>A stick or folder</translation>
    </message>
    <message>
        <source>Say what is not handed over or not confirmed yet</source>
        <translation>Say what is not handed over or not confirmed yet</translation>
    </message>
    <message>
        <source>Write a sealed package for the centre above, or for an office</source>
        <translation>Write a sealed package for the centre above, or for an office</translation>
    </message>
    <message>
        <source>Without the pages that a person can read</source>
        <translation>Without the pages that a person can read</translation>
    </message>
    <message>
        <source>Say what packages would bring; takes nothing in</source>
        <translation>Say what packages would bring; takes nothing in</translation>
    </message>
    <message>
        <source>Take packages in, after a backup; a bad one stops no other</source>
        <translation>Take packages in, after a backup; a bad one stops no other</translation>
    </message>
    <message>
        <source>Write a return package for each sender into this folder</source>
        <translation>Write a return package for each sender into this folder</translation>
    </message>
    <message>
        <source>Report that nothing arose this week</source>
        <translation>Report that nothing arose this week</translation>
    </message>
    <message>
        <source>Hand a case over to the centre above or an office below</source>
        <translation>Hand a case over to the centre above or an office below</translation>
    </message>
    <message>
        <source>Name or site of the office</source>
        <translation>Name or site of the office</translation>
    </message>
    <message>
        <source>No limit runs in this case.</source>
        <translation>No limit runs in this case.</translation>
    </message>
    <message>
        <source>No limit is running.</source>
        <translation>No limit is running.</translation>
    </message>
    <message>
        <source>Please give the new last day: --until</source>
        <translation>Please give the new last day: --until</translation>
    </message>
    <message>
        <source>A court that is right: %1</source>
        <translation>A court that is right: %1</translation>
    </message>
    <message>
        <source>The agreement says “%1”; this may hold: %2</source>
        <translation>The agreement says “%1”; this may hold: %2</translation>
    </message>
    <message>
        <source>The holidays of %1 are known now.</source>
        <translation>The holidays of %1 are known now.</translation>
    </message>
    <message>
        <source>Taken away: the table of %1.</source>
        <translation>Taken away: the table of %1.</translation>
    </message>
    <message>
        <source>Both sides want to apply</source>
        <translation>Both sides want to apply</translation>
    </message>
    <message>
        <source>They do not want it</source>
        <translation>They do not want it</translation>
    </message>
    <message>
        <source>Why a court would not take it</source>
        <translation>Why a court would not take it</translation>
    </message>
    <message>
        <source>The court</source>
        <translation>The court</translation>
    </message>
    <message>
        <source>Day of the application</source>
        <translation>Day of the application</translation>
    </message>
    <message>
        <source>Parties who applied</source>
        <translation>Parties who applied</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>The court’s number</translation>
    </message>
    <message>
        <source>Day the court took it up</source>
        <translation>Day the court took it up</translation>
    </message>
    <message>
        <source>valid, dismissed, not_accepted, withdrawn</source>
        <translation>valid, dismissed, not_accepted, withdrawn</translation>
    </message>
    <message>
        <source>Day of the ruling</source>
        <translation>Day of the ruling</translation>
    </message>
    <message>
        <source>Day the ruling was received</source>
        <translation>Day the ruling was received</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Limits that run, the earliest last day first</source>
        <translation>Limits that run, the earliest last day first</translation>
    </message>
    <message>
        <source>Only what is near or past</source>
        <translation>Only what is near or past</translation>
    </message>
    <message>
        <source>Every limit of a case, with its rule and how it is counted</source>
        <translation>Every limit of a case, with its rule and how it is counted</translation>
    </message>
    <message>
        <source>Say which limit it is, and when papers were signed for</source>
        <translation>Say which limit it is, and when papers were signed for</translation>
    </message>
    <message>
        <source>Which limit; &apos;&apos; for the one that fits</source>
        <translation>Which limit; &apos;&apos; for the one that fits</translation>
    </message>
    <message>
        <source>Day the sender’s papers were signed for</source>
        <translation>Day the sender’s papers were signed for</translation>
    </message>
    <message>
        <source>The clock stands still, e.g. for an appraisal</source>
        <translation>The clock stands still, e.g. for an appraisal</translation>
    </message>
    <message>
        <source>It stands still after this day; else today</source>
        <translation>It stands still after this day; else today</translation>
    </message>
    <message>
        <source>Last day; else it goes on</source>
        <translation>Last day; else it goes on</translation>
    </message>
    <message>
        <source>Why; appraisal unless said otherwise</source>
        <translation>Why; appraisal unless said otherwise</translation>
    </message>
    <message>
        <source>Which, by whom</source>
        <translation>Which, by whom</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>The clock runs again</translation>
    </message>
    <message>
        <source>Last day it stood still; else today</source>
        <translation>Last day it stood still; else today</translation>
    </message>
    <message>
        <source>A later last day that both sides consented to</source>
        <translation>A later last day that both sides consented to</translation>
    </message>
    <message>
        <source>The new last day</source>
        <translation>The new last day</translation>
    </message>
    <message>
        <source>Day both sides consented</source>
        <translation>Day both sides consented</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Until when, which court, what may stand against it</source>
        <translation>Until when, which court, what may stand against it</translation>
    </message>
    <message>
        <source>Application, court’s number and ruling</source>
        <translation>Application, court’s number and ruling</translation>
    </message>
    <message>
        <source>Years whose holidays are known</source>
        <translation>Years whose holidays are known</translation>
    </message>
    <message>
        <source>Add the holidays of a year, or put them right</source>
        <translation>Add the holidays of a year, or put them right</translation>
    </message>
    <message>
        <source>Take a table away that was added to this room</source>
        <translation>Take a table away that was added to this room</translation>
    </message>
    <message>
        <source>Limits of law and what moves them</source>
        <translation>Limits of law and what moves them</translation>
    </message>
    <message>
        <source>Judicial confirmation of an agreement</source>
        <translation>Judicial confirmation of an agreement</translation>
    </message>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>Holidays and make-up working days</translation>
    </message>
    <message>
        <source>%1 – %2 (added to this room)</source>
        <translation>%1 – %2 (added to this room)</translation>
    </message>
    <message>
        <source>Nothing stands in the calendar.</source>
        <translation>Nothing stands in the calendar.</translation>
    </message>
    <message>
        <source>First day; else today</source>
        <translation>First day; else today</translation>
    </message>
    <message>
        <source>Last day; else a month later</source>
        <translation>Last day; else a month later</translation>
    </message>
    <message>
        <source>What this day holds</source>
        <translation>What this day holds</translation>
    </message>
    <message>
        <source>What stands in the calendar: sessions, limits, promises</source>
        <translation>What stands in the calendar: sessions, limits, promises</translation>
    </message>
    <message>
        <source>Write a calendar file for telephones, without names</source>
        <translation>Write a calendar file for telephones, without names</translation>
    </message>
    <message>
        <source>Sessions, limits and promises by day</source>
        <translation>Sessions, limits and promises by day</translation>
    </message>
    <message>
        <source>SLIP: of the N-th promise only</source>
        <translation>SLIP: of the N-th promise only</translation>
    </message>
    <message>
        <source>PERF: of the N-th payment or act only</source>
        <translation>PERF: of the N-th payment or act only</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing was promised in this case.</source>
        <translation>Nothing was promised in this case.</translation>
    </message>
    <message>
        <source>Nobody need be called today.</source>
        <translation>Nobody need be called today.</translation>
    </message>
    <message>
        <source>No visit was made, none is due.</source>
        <translation>No visit was made, none is due.</translation>
    </message>
    <message>
        <source>No visit is due.</source>
        <translation>No visit is due.</translation>
    </message>
    <message>
        <source>Visits of a case, and those that are due</source>
        <translation>Visits of a case, and those that are due</translation>
    </message>
    <message>
        <source>Note a visit</source>
        <translation>Note a visit</translation>
    </message>
    <message>
        <source>Day of the visit; else today</source>
        <translation>Day of the visit; else today</translation>
    </message>
    <message>
        <source>phone, home, office, online</source>
        <translation>phone, home, office, online</translation>
    </message>
    <message>
        <source>Parties; none: all</source>
        <translation>Parties; none: all</translation>
    </message>
    <message>
        <source>Performance, how they get on</source>
        <translation>Performance, how they get on</translation>
    </message>
    <message>
        <source>satisfied, fair, dissatisfied</source>
        <translation>satisfied, fair, dissatisfied</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>Hidden trouble was found</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>What a court decided</source>
        <translation>What a court decided</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>Who else was spoken to</translation>
    </message>
    <message>
        <source>Take a visit away; the history keeps it</source>
        <translation>Take a visit away; the history keeps it</translation>
    </message>
    <message>
        <source>Visits that should be made, in all cases</source>
        <translation>Visits that should be made, in all cases</translation>
    </message>
    <message>
        <source>What was promised, and what was kept of it</source>
        <translation>What was promised, and what was kept of it</translation>
    </message>
    <message>
        <source>Note a payment, an act or a call about promise N</source>
        <translation>Note a payment, an act or a call about promise N</translation>
    </message>
    <message>
        <source>kept (else this), promised, not_reached, refused, disputed</source>
        <translation>kept (else this), promised, not_reached, refused, disputed</translation>
    </message>
    <message>
        <source>Paid; else all that is open</source>
        <translation>Paid; else all that is open</translation>
    </message>
    <message>
        <source>Only a part of an act</source>
        <translation>Only a part of an act</translation>
    </message>
    <message>
        <source>Day; else today</source>
        <translation>Day; else today</translation>
    </message>
    <message>
        <source>Who paid or was spoken to</source>
        <translation>Who paid or was spoken to</translation>
    </message>
    <message>
        <source>phone, home, office, online, transfer, cash</source>
        <translation>phone, home, office, online, transfer, cash</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Day to look again; else as the rules propose</source>
        <translation>Day to look again; else as the rules propose</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Take an entry of promise N away; the history keeps it</source>
        <translation>Take an entry of promise N away; the history keeps it</translation>
    </message>
    <message>
        <source>Whom to call today, and what to say</source>
        <translation>Whom to call today, and what to say</translation>
    </message>
    <message>
        <source>What was promised, and whether it is kept</source>
        <translation>What was promised, and whether it is kept</translation>
    </message>
    <message>
        <source>Visits after an agreement or an ending</source>
        <translation>Visits after an agreement or an ending</translation>
    </message>
    <message>
        <source>Nothing stands in the register.</source>
        <translation>Nothing stands in the register.</translation>
    </message>
    <message>
        <source>It is the case %1 now.</source>
        <translation>It is the case %1 now.</translation>
    </message>
    <message>
        <source>Taken out of the register; the history keeps it.</source>
        <translation>Taken out of the register; the history keeps it.</translation>
    </message>
    <message>
        <source>walk_in (else this), phone, online, screening, grid, hotline, sent</source>
        <translation>walk_in (else this), phone, online, screening, grid, hotline, sent</translation>
    </message>
    <message>
        <source>Who came, or whom it concerns</source>
        <translation>Who came, or whom it concerns</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>Where it is, or where they live</source>
        <translation>Where it is, or where they live</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>answered, settled, referred, refused, watched</source>
        <translation>answered, settled, referred, refused, watched</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>What was said or done</translation>
    </message>
    <message>
        <source>When to see how it goes</source>
        <translation>When to see how it goes</translation>
    </message>
    <message>
        <source>blue, yellow, orange, red</source>
        <translation>blue, yellow, orange, red</translation>
    </message>
    <message>
        <source>Who reported it or sent it here</source>
        <translation>Who reported it or sent it here</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Its number there</translation>
    </message>
    <message>
        <source>Only what is not finished</source>
        <translation>Only what is not finished</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>The register of enquiries, the newest first</source>
        <translation>The register of enquiries, the newest first</translation>
    </message>
    <message>
        <source>Add an entry to the register</source>
        <translation>Add an entry to the register</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Change an entry</translation>
    </message>
    <message>
        <source>Make a case of an entry</source>
        <translation>Make a case of an entry</translation>
    </message>
    <message>
        <source>Take an entry out of the register</source>
        <translation>Take an entry out of the register</translation>
    </message>
    <message>
        <source>Write the register as a PDF or a table</source>
        <translation>Write the register as a PDF or a table</translation>
    </message>
    <message>
        <source>The questions were not asked yet.</source>
        <translation>The questions were not asked yet.</translation>
    </message>
    <message>
        <source>Reported on %1: %2</source>
        <translation>Reported on %1: %2</translation>
    </message>
    <message>
        <source>Has to be reported: %1</source>
        <translation>Has to be reported: %1</translation>
    </message>
    <message>
        <source>Nothing was marked yet.</source>
        <translation>Nothing was marked yet.</translation>
    </message>
    <message>
        <source>The case has not ended.</source>
        <translation>The case has not ended.</translation>
    </message>
    <message>
        <source>Please say how it ended: --outcome.</source>
        <translation>Please say how it ended: --outcome.</translation>
    </message>
    <message>
        <source>Please say why: --why.</source>
        <translation>Please say why: --why.</translation>
    </message>
    <message>
        <source>What was found about danger, and what has to be reported</source>
        <translation>What was found about danger, and what has to be reported</translation>
    </message>
    <message>
        <source>Note that all eight questions were asked</source>
        <translation>Note that all eight questions were asked</translation>
    </message>
    <message>
        <source>What is so: violence, threat, weapon, self_harm, home, minor, helpless, crowd; none: nothing</source>
        <translation>What is so: violence, threat, weapon, self_harm, home, minor, helpless, crowd; none: nothing</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>Why it is seen so</source>
        <translation>Why it is seen so</translation>
    </message>
    <message>
        <source>Note a report: police, street, centre, women, civil_affairs, education, health, other</source>
        <translation>Note a report: police, street, centre, women, civil_affairs, education, health, other</translation>
    </message>
    <message>
        <source>Which one, and whom there</source>
        <translation>Which one, and whom there</translation>
    </message>
    <message>
        <source>Hour; else now</source>
        <translation>Hour; else now</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Whether a dispute may be taken up</source>
        <translation>Whether a dispute may be taken up</translation>
    </message>
    <message>
        <source>Mark conditions, or reasons for refusing</source>
        <translation>Mark conditions, or reasons for refusing</translation>
    </message>
    <message>
        <source>respondent, request, facts, scope, place</source>
        <translation>respondent, request, facts, scope, place</translation>
    </message>
    <message>
        <source>reserved, pending, party_refuses, crime, settled, no_respondent, not_civil, elsewhere</source>
        <translation>reserved, pending, party_refuses, crime, settled, no_respondent, not_civil, elsewhere</translation>
    </message>
    <message>
        <source>In words, as the notice prints it</source>
        <translation>In words, as the notice prints it</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Where to go instead</translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation>Day they were told</translation>
    </message>
    <message>
        <source>Say how a case ended</source>
        <translation>Say how a case ended</translation>
    </message>
    <message>
        <source>written, oral, partly, failed, refused, overdue, out_of_scope, untraceable, withdrawn, self_settled, transferred, not_accepted</source>
        <translation>written, oral, partly, failed, refused, overdue, out_of_scope, untraceable, withdrawn, self_settled, transferred, not_accepted</translation>
    </message>
    <message>
        <source>What was told: court, arbitration, administrative, remediation</source>
        <translation>What was told: court, arbitration, administrative, remediation</translation>
    </message>
    <message>
        <source>To whom it was handed</source>
        <translation>To whom it was handed</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>What went with it</source>
        <translation>What went with it</translation>
    </message>
    <message>
        <source>Day of their answer</source>
        <translation>Day of their answer</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>What they answered</translation>
    </message>
    <message>
        <source>Take a case up again that has ended</source>
        <translation>Take a case up again that has ended</translation>
    </message>
    <message>
        <source>The reason; it stays in the history</source>
        <translation>The reason; it stays in the history</translation>
    </message>
    <message>
        <source>The register of who came, called or was met</source>
        <translation>The register of who came, called or was met</translation>
    </message>
    <message>
        <source>Danger in a case, and who was told</source>
        <translation>Danger in a case, and who was told</translation>
    </message>
    <message>
        <source>Taking a dispute up or not</source>
        <translation>Taking a dispute up or not</translation>
    </message>
    <message>
        <source>Line %1: %2 is there already.</source>
        <translation>Line %1: %2 is there already.</translation>
    </message>
    <message>
        <source>Line %1: not taken: %2</source>
        <translation>Line %1: not taken: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Parties added: %1</source>
        <translation>Parties added: %1</translation>
    </message>
    <message>
        <source>Add the people of a list, one in each line</source>
        <translation>Add the people of a list, one in each line</translation>
    </message>
    <message>
        <source>applicant (else this), respondent, third_party</source>
        <translation>applicant (else this), respondent, third_party</translation>
    </message>
    <message>
        <source>People of a case</source>
        <translation>People of a case</translation>
    </message>
    <message>
        <source>Kind of dispute: 01 to 17, or 99</source>
        <translation>Kind of dispute: 01 to 17, or 99</translation>
    </message>
    <message>
        <source>Bind the dossier of a case that ended into one PDF</source>
        <translation>Bind the dossier of a case that ended into one PDF</translation>
    </message>
    <message>
        <source>The PDF, or a folder for it</source>
        <translation>The PDF, or a folder for it</translation>
    </message>
    <message>
        <source>Please say where to: --to FILE.pdf</source>
        <translation>Please say where to: --to FILE.pdf</translation>
    </message>
    <message>
        <source>Bound: %1 (pages: %2, last number: %3)</source>
        <translation>Bound: %1 (pages: %2, last number: %3)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Not noted as signed: %1</source>
        <translation>Not noted as signed: %1</translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>To be put in by hand: %1</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no case to export</source>
        <translation>there is no case to export</translation>
    </message>
    <message>
        <source>%1, %2 case files, %3</source>
        <translation>%1, %2 case files, %3</translation>
    </message>
    <message>
        <source>masked copy</source>
        <translation>masked copy</translation>
    </message>
    <message>
        <source>Everything that is known of the case, for programs</source>
        <translation>Everything that is known of the case, for programs</translation>
    </message>
    <message>
        <source>blank form, version %1</source>
        <translation>blank form, version %1</translation>
    </message>
    <message>
        <source>version %1, signed</source>
        <translation>version %1, signed</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1: its parts, for programs</source>
        <translation>%1: its parts, for programs</translation>
    </message>
    <message>
        <source>draft, never issued</source>
        <translation>draft, never issued</translation>
    </message>
    <message>
        <source>%1: there is no PDF of it, only its text. %2</source>
        <translation>%1: there is no PDF of it, only its text. %2</translation>
    </message>
    <message>
        <source>%1: what it says, as plain text</source>
        <translation>%1: what it says, as plain text</translation>
    </message>
    <message>
        <source>The dispute</source>
        <translation>The dispute</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>The dispute arose</source>
        <translation>The dispute arose</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Agreed by word of mouth</source>
        <translation>Agreed by word of mouth</translation>
    </message>
    <message>
        <source>Agreement drawn up</source>
        <translation>Agreement drawn up</translation>
    </message>
    <message>
        <source>Agreement in effect</source>
        <translation>Agreement in effect</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Paid: %1</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>What happened when</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Made on %1 with %2.</source>
        <translation>Made on %1 with %2.</translation>
    </message>
    <message>
        <source>Made on %1 by %2 with %3.</source>
        <translation>Made on %1 by %2 with %3.</translation>
    </message>
    <message>
        <source>Not sealed: anyone who holds this file can read it.</source>
        <translation>Not sealed: anyone who holds this file can read it.</translation>
    </message>
    <message>
        <source>Masked: identity numbers, telephones, addresses, days of birth and what is told of witnesses are left out, and the papers were composed anew without them. Issued and signed papers are not in this file. Names are not masked.</source>
        <translation>Masked: identity numbers, telephones, addresses, days of birth and what is told of witnesses are left out, and the papers were composed anew without them. Issued and signed papers are not in this file. Names are not masked.</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Case files</translation>
    </message>
    <message>
        <source>manifest.json names every file with its SHA-256.</source>
        <translation>manifest.json names every file with its SHA-256.</translation>
    </message>
    <message>
        <source>%1: this room does not have the file itself; it was made or received elsewhere.</source>
        <translation>%1: this room does not have the file itself; it was made or received elsewhere.</translation>
    </message>
    <message>
        <source>What was handed in (%1 files) does not go along in a masked copy: nobody can mask what it shows.</source>
        <translation>What was handed in (%1 files) does not go along in a masked copy: nobody can mask what it shows.</translation>
    </message>
    <message>
        <source>%1 (pages not counted)</source>
        <translation>%1 (pages not counted)</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1 (page %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 (not part of a dossier)</source>
        <translation>%1 (not part of a dossier)</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>What belongs to no case</source>
        <translation>What belongs to no case</translation>
    </message>
    <message>
        <source>A case without number and names</source>
        <translation>A case without number and names</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>One of them wrote after the case had been handed over, without knowing it. Nothing was lost; please choose what shall hold.</source>
        <translation>One of them wrote after the case had been handed over, without knowing it. Nothing was lost; please choose what shall hold.</translation>
    </message>
    <message>
        <source>They wrote without knowing of each other. Nothing was lost; please choose what shall hold.</source>
        <translation>They wrote without knowing of each other. Nothing was lost; please choose what shall hold.</translation>
    </message>
    <message>
        <source>Only %1 can decide this. Phone them.</source>
        <translation>Only %1 can decide this. Phone them.</translation>
    </message>
    <message>
        <source>The case is with %1: your decision is a ruling, which only they can change again. At best phone them before.</source>
        <translation>The case is with %1: your decision is a ruling, which only they can change again. At best phone them before.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>%1 of %2, on %3</source>
        <translation>%1 of %2, on %3</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>from: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>written after the case was handed over</source>
        <translation>written after the case was handed over</translation>
    </message>
    <message>
        <source>Package %1 never came. Nothing is lost by that: a later one brought all that was in it.</source>
        <translation>Package %1 never came. Nothing is lost by that: a later one brought all that was in it.</translation>
    </message>
    <message>
        <source>%1 is neither the centre above nor an office right below that hands over here. If it should be, enrol it again with its card.</source>
        <translation>%1 is neither the centre above nor an office right below that hands over here. If it should be, enrol it again with its card.</translation>
    </message>
    <message>
        <source>This card is our own, or that of an office below. Ask the centre for the card of the centre itself.</source>
        <translation>This card is our own, or that of an office below. Ask the centre for the card of the centre itself.</translation>
    </message>
    <message>
        <source>%1 cannot be enrolled here: it is this office itself, stands above it, or hands over to another centre. Phone them and ask which.</source>
        <translation>%1 cannot be enrolled here: it is this office itself, stands above it, or hands over to another centre. Phone them and ask which.</translation>
    </message>
    <message>
        <source>It is meant for %1, not for this office. Please give it on.</source>
        <translation>It is meant for %1, not for this office. Please give it on.</translation>
    </message>
    <message>
        <source>The case has an open conflict. Please decide it first; then hand the case over.</source>
        <translation>The case has an open conflict. Please decide it first; then hand the case over.</translation>
    </message>
    <message>
        <source>Something else came in or was decided meanwhile. Please look at it again.</source>
        <translation>Something else came in or was decided meanwhile. Please look at it again.</translation>
    </message>
    <message>
        <source>The case is with %1. Only they can change it; you can write them a note.</source>
        <translation>The case is with %1. Only they can change it; you can write them a note.</translation>
    </message>
    <message>
        <source>This office does not hand over to a centre yet. Take in the centre’s card first.</source>
        <translation>This office does not hand over to a centre yet. Take in the centre’s card first.</translation>
    </message>
    <message>
        <source>Something in it was written by an office that nobody enrolled (%1). Phone the sender and ask who that is.</source>
        <translation>Something in it was written by an office that nobody enrolled (%1). Phone the sender and ask who that is.</translation>
    </message>
    <message>
        <source>Something in it bears a key of %1 that was taken back. Phone them: somebody may be writing in their name.</source>
        <translation>Something in it bears a key of %1 that was taken back. Phone them: somebody may be writing in their name.</translation>
    </message>
    <message>
        <source>Something in it bears the name of %1 without their signature. Phone them before you take anything in.</source>
        <translation>Something in it bears the name of %1 without their signature. Phone them before you take anything in.</translation>
    </message>
    <message>
        <source>Sound, and signed by %1.</source>
        <translation>Sound, and signed by %1.</translation>
    </message>
    <message>
        <source>This is no package of the program. Leave it aside.</source>
        <translation>This is no package of the program. Leave it aside.</translation>
    </message>
    <message>
        <source>It is sealed for another office and cannot be opened here. Ask who brought it for whom it is.</source>
        <translation>It is sealed for another office and cannot be opened here. Ask who brought it for whom it is.</translation>
    </message>
    <message>
        <source>It was damaged on the way. Nothing is lost: phone %1 and ask for a new package, on another stick.</source>
        <translation>It was damaged on the way. Nothing is lost: phone %1 and ask for a new package, on another stick.</translation>
    </message>
    <message>
        <source>It opens, but the office that signed it is not enrolled here. Ask it for its card, compare the digits by telephone and enrol it; then take the package in.</source>
        <translation>It opens, but the office that signed it is not enrolled here. Ask it for its card, compare the digits by telephone and enrol it; then take the package in.</translation>
    </message>
    <message>
        <source>No version of this program writes such a package. It is not taken in: phone %1 and ask how it was made.</source>
        <translation>No version of this program writes such a package. It is not taken in: phone %1 and ask how it was made.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program. Keep it: once the program here is renewed, it can be taken in.</source>
        <translation>It was written by a newer version of the program. Keep it: once the program here is renewed, it can be taken in.</translation>
    </message>
    <message>
        <source>It was written for another office and passed on. It is not taken in: phone %1 and ask for one of ours.</source>
        <translation>It was written for another office and passed on. It is not taken in: phone %1 and ask for one of ours.</translation>
    </message>
    <message>
        <source>It is larger than any package may be. It is not taken in: phone %1.</source>
        <translation>It is larger than any package may be. It is not taken in: phone %1.</translation>
    </message>
    <message>
        <source>It could not be read. Pull the stick out, put it in again and try once more; else ask for a new package.</source>
        <translation>It could not be read. Pull the stick out, put it in again and try once more; else ask for a new package.</translation>
    </message>
    <message>
        <source>You stopped before it was looked at.</source>
        <translation>You stopped before it was looked at.</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>whose it is</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>mediation room</source>
        <translation>mediation room</translation>
    </message>
    <message>
        <source>street centre</source>
        <translation>street centre</translation>
    </message>
    <message>
        <source>district centre</source>
        <translation>district centre</translation>
    </message>
    <message>
        <source>city centre</source>
        <translation>city centre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <translation>Nothing arose</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the office it came from</source>
        <translation>the office it came from</translation>
    </message>
    <message>
        <source>%1 (telephone %2)</source>
        <translation>%1 (telephone %2)</translation>
    </message>
    <message>
        <source>Package %1 of %2</source>
        <translation>Package %1 of %2</translation>
    </message>
    <message>
        <source>Package %1 of %2, written on %3</source>
        <translation>Package %1 of %2, written on %3</translation>
    </message>
    <message>
        <source>This very package was taken in before. Once more changes nothing.</source>
        <translation>This very package was taken in before. Once more changes nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed case(s)</source>
        <translation>
            <numerusform>%n changed case</numerusform>
            <numerusform>%n changed cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) and scan(s)</source>
        <translation>
            <numerusform>%n paper or scan</numerusform>
            <numerusform>%n papers and scans</numerusform>
        </translation>
    </message>
    <message>
        <source>It brings nothing new about cases, only word of what they have.</source>
        <translation>It brings nothing new about cases, only word of what they have.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>It brings %1.</translation>
    </message>
    <message>
        <source>Two say different things: please decide.</source>
        <translation>Two say different things: please decide.</translation>
    </message>
    <message>
        <source>Something written about it does not count yet: its history says what.</source>
        <translation>Something written about it does not count yet: its history says what.</translation>
    </message>
    <message>
        <source>Another case bears the same number: please give one of them another.</source>
        <translation>Another case bears the same number: please give one of them another.</translation>
    </message>
    <message>
        <source>It cannot be shown whole: a part of it has not come, or a newer program wrote it.</source>
        <translation>It cannot be shown whole: a part of it has not come, or a newer program wrote it.</translation>
    </message>
    <message>
        <source>New here: %1</source>
        <translation>New here: %1</translation>
    </message>
    <message>
        <source>%1: changed in %2</source>
        <translation>%1: changed in %2</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>; it is with %1 from now on</source>
        <translation>; it is with %1 from now on</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The centre has everything.</source>
        <translation>The centre has everything.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something that the centre has not confirmed yet.</source>
        <translation>
            <numerusform>%n case with something that the centre has not confirmed yet.</numerusform>
            <numerusform>%n cases with something that the centre has not confirmed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no card of an office. The card is a file whose name ends in .mboffice.</source>
        <translation>This is no card of an office. The card is a file whose name ends in .mboffice.</translation>
    </message>
    <message>
        <source>The card was changed on the way. Do not use it: ask for it again.</source>
        <translation>The card was changed on the way. Do not use it: ask for it again.</translation>
    </message>
    <message>
        <source>This office is not enrolled here. Take in its card first.</source>
        <translation>This office is not enrolled here. Take in its card first.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about yourselves are not confirmed by the centre yet.</source>
        <translation>
            <numerusform>%n note about yourselves is not confirmed by the centre yet.</numerusform>
            <numerusform>%n notes about yourselves are not confirmed by the centre yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file turned out to be an older copy: it goes on as a new one, and what it lacked comes back.</source>
        <translation>This file turned out to be an older copy: it goes on as a new one, and what it lacked comes back.</translation>
    </message>
    <message>
        <source>Two computers wrote as one there; both are kept. Phone them and ask which computer they go on with.</source>
        <translation>Two computers wrote as one there; both are kept. Phone them and ask which computer they go on with.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Large (15)</source>
        <translation>Large (15)</translation>
    </message>
    <message>
        <source>Largest (18)</source>
        <translation>Largest (18)</translation>
    </message>
    <message>
        <source>Standard (12)</source>
        <translation>Standard (12)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Maplebridge</source>
        <translation>Maplebridge</translation>
    </message>
    <message>
        <source>The desktop program of a community mediation room.</source>
        <translation>The desktop program of a community mediation room.</translation>
    </message>
    <message>
        <source>Open a practice room with worked cases.</source>
        <translation>Open a practice room with worked cases.</translation>
    </message>
    <message>
        <source>A room file (*.mbroom).</source>
        <translation>A room file (*.mbroom).</translation>
    </message>
    <message>
        <source>Give either --practice or a room file, not both.</source>
        <translation>Give either --practice or a room file, not both.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: no case was concluded.</source>
        <translation>%1: no case was concluded.</translation>
    </message>
    <message>
        <source>%1: %2 cases with %3 parties were concluded.</source>
        <translation>%1: %2 cases with %3 parties were concluded.</translation>
    </message>
    <message>
        <source>%1 were settled, a rate of %2.</source>
        <translation>%1 were settled, a rate of %2.</translation>
    </message>
    <message>
        <source>The agreements promise ¥%1 ten thousand.</source>
        <translation>The agreements promise ¥%1 ten thousand.</translation>
    </message>
    <message>
        <source>%1 of the cases were difficult.</source>
        <translation>%1 of the cases were difficult.</translation>
    </message>
    <message>
        <source>Most common: %1.</source>
        <translation>Most common: %1.</translation>
    </message>
    <message>
        <source>“%1” adds up to %2, but “%3” is %4. Some cases lack that entry, or have two.</source>
        <translation>“%1” adds up to %2, but “%3” is %4. Some cases lack that entry, or have two.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Party’s facts</source>
        <translation>Party’s facts</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Line of minutes</source>
        <translation>Line of minutes</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Signature or seal</source>
        <translation>Signature or seal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>Identity paper</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Home region</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation>Guardians and agents</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Day it arose</source>
        <translation>Day it arose</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation>Kinds of risk</translation>
    </message>
    <message>
        <source>Reason of the risk</source>
        <translation>Reason of the risk</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>Presiding mediator</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>Other mediators</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation>The dispute in brief</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>Open to others</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation>Invited helpers</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Rights told</source>
        <translation>Rights told</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>Result in words</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Who was asked</translation>
    </message>
    <message>
        <source>About the one asked</source>
        <translation>About the one asked</translation>
    </message>
    <message>
        <source>Written or oral</source>
        <translation>Written or oral</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Day of the agreement</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>Disputed matters</source>
        <translation>Disputed matters</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsibilities</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation>Further copies</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Who owes it</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Other ways told</source>
        <translation>Other ways told</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a power cut or a lost connection can damage it. Please keep the room on a disk of this computer.</source>
        <translation>“%1” lies on a network drive, where a power cut or a lost connection can damage it. Please keep the room on a disk of this computer.</translation>
    </message>
    <message>
        <source>“%1” is not a room file of this program. Nothing was changed.</source>
        <translation>“%1” is not a room file of this program. Nothing was changed.</translation>
    </message>
    <message>
        <source>The number %1 is taken by another case. Please give another one.</source>
        <translation>The number %1 is taken by another case. Please give another one.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Please choose another name.</source>
        <translation>“%1” is there already and was left as it is. Please choose another name.</translation>
    </message>
    <message>
        <source>At %1: %2. Nothing was taken in.</source>
        <translation>At %1: %2. Nothing was taken in.</translation>
    </message>
    <message>
        <source>At %1: %2; expected: %3. Nothing was taken in.</source>
        <translation>At %1: %2; expected: %3. Nothing was taken in.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” was not found.</translation>
    </message>
    <message>
        <source>This cannot be done: %1.</source>
        <translation>This cannot be done: %1.</translation>
    </message>
    <message>
        <source>“%1” could mean more than one. Please say it in full.</source>
        <translation>“%1” could mean more than one. Please say it in full.</translation>
    </message>
    <message>
        <source>The room is open in another window or program. Please go on there, or close it first.</source>
        <translation>The room is open in another window or program. Please go on there, or close it first.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Please install that version; the file was left untouched.</source>
        <translation>“%1” was written by a newer version of this program. Please install that version; the file was left untouched.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but the last change is not saved yet: please free some space.</source>
        <translation>The disk is full. Nothing was lost, but the last change is not saved yet: please free some space.</translation>
    </message>
    <message>
        <source>The room file did not take the change (%1). It was not saved.</source>
        <translation>The room file did not take the change (%1). It was not saved.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>“%1” could not be read or written: %2.</translation>
    </message>
    <message>
        <source>Stopped as you wished; nothing was changed.</source>
        <translation>Stopped as you wished; nothing was changed.</translation>
    </message>
    <message>
        <source>the party</source>
        <translation>the party</translation>
    </message>
    <message>
        <source>Please fill this in: %1.</source>
        <translation>Please fill this in: %1.</translation>
    </message>
    <message>
        <source>An identity number has 18 characters. Please check it.</source>
        <translation>An identity number has 18 characters. Please check it.</translation>
    </message>
    <message>
        <source>An identity number has digits only; the last may be X.</source>
        <translation>An identity number has digits only; the last may be X.</translation>
    </message>
    <message>
        <source>The day of birth in this identity number does not exist.</source>
        <translation>The day of birth in this identity number does not exist.</translation>
    </message>
    <message>
        <source>A digit of this identity number is mistyped: the last character does not fit.</source>
        <translation>A digit of this identity number is mistyped: the last character does not fit.</translation>
    </message>
    <message>
        <source>A social credit code has 18 characters. Please check it.</source>
        <translation>A social credit code has 18 characters. Please check it.</translation>
    </message>
    <message>
        <source>A social credit code has no letters I, O, S, V or Z.</source>
        <translation>A social credit code has no letters I, O, S, V or Z.</translation>
    </message>
    <message>
        <source>A character of this credit code is mistyped: the last one does not fit.</source>
        <translation>A character of this credit code is mistyped: the last one does not fit.</translation>
    </message>
    <message>
        <source>The day of birth differs from the identity number.</source>
        <translation>The day of birth differs from the identity number.</translation>
    </message>
    <message>
        <source>The sex differs from the identity number.</source>
        <translation>The sex differs from the identity number.</translation>
    </message>
    <message>
        <source>%1 needs a guardian (法定代理人): please add one.</source>
        <translation>%1 needs a guardian (法定代理人): please add one.</translation>
    </message>
    <message>
        <source>Please tick what the agent may do.</source>
        <translation>Please tick what the agent may do.</translation>
    </message>
    <message>
        <source>Please name the legal representative (法定代表人) or person in charge (负责人).</source>
        <translation>Please name the legal representative (法定代表人) or person in charge (负责人).</translation>
    </message>
    <message>
        <source>There must be somebody on both sides.</source>
        <translation>There must be somebody on both sides.</translation>
    </message>
    <message>
        <source>Of many parties, 2 to 5 representatives are elected.</source>
        <translation>Of many parties, 2 to 5 representatives are elected.</translation>
    </message>
    <message>
        <source>%1 clearly refuses: mediation may not go on (Act, article 17).</source>
        <translation>%1 clearly refuses: mediation may not go on (Act, article 17).</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>Please tick who was present.</source>
        <translation>Please tick who was present.</translation>
    </message>
    <message>
        <source>Please choose who presided.</source>
        <translation>Please choose who presided.</translation>
    </message>
    <message>
        <source>Please choose who recorded.</source>
        <translation>Please choose who recorded.</translation>
    </message>
    <message>
        <source>The presiding mediator also records. A small room may do so; better is somebody else.</source>
        <translation>The presiding mediator also records. A small room may do so; better is somebody else.</translation>
    </message>
    <message>
        <source>Please tick that the parties were told their rights and duties.</source>
        <translation>Please tick that the parties were told their rights and duties.</translation>
    </message>
    <message>
        <source>%1 is a party and cannot take part in another role.</source>
        <translation>%1 is a party and cannot take part in another role.</translation>
    </message>
    <message>
        <source>%1 needs an interpreter: please name one.</source>
        <translation>%1 needs an interpreter: please name one.</translation>
    </message>
    <message>
        <source>The instalments are %1 short of the total.</source>
        <translation>The instalments are %1 short of the total.</translation>
    </message>
    <message>
        <source>The instalments exceed the total by %1.</source>
        <translation>The instalments exceed the total by %1.</translation>
    </message>
    <message>
        <source>This day is before the one above.</source>
        <translation>This day is before the one above.</translation>
    </message>
    <message>
        <source>This day is before the day of the agreement.</source>
        <translation>This day is before the day of the agreement.</translation>
    </message>
    <message>
        <source>The shares of the creditors do not add up to the instalment: %1 differ.</source>
        <translation>The shares of the creditors do not add up to the instalment: %1 differ.</translation>
    </message>
    <message>
        <source>Please choose who owes it.</source>
        <translation>Please choose who owes it.</translation>
    </message>
    <message>
        <source>Please choose to whom it is owed.</source>
        <translation>Please choose to whom it is owed.</translation>
    </message>
    <message>
        <source>Please write at least one clause.</source>
        <translation>Please write at least one clause.</translation>
    </message>
    <message>
        <source>Beside the digits the sum must stand in capitals (人民币…元整).</source>
        <translation>Beside the digits the sum must stand in capitals (人民币…元整).</translation>
    </message>
    <message>
        <source>Please tick which other ways the parties were told (Act, article 26).</source>
        <translation>Please tick which other ways the parties were told (Act, article 26).</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This day is before an earlier step.</source>
        <translation>This day is before an earlier step.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Inquire</source>
        <translation>Inquire</translation>
    </message>
    <message>
        <source>Mediate</source>
        <translation>Mediate</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Perform</source>
        <translation>Perform</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Write down who came, against whom, and what it is about. Everything later draws on it.</source>
        <translation>Write down who came, against whom, and what it is about. Everything later draws on it.</translation>
    </message>
    <message>
        <source>Accept the dispute, give it its number, and tell both sides their rights and duties.</source>
        <translation>Accept the dispute, give it its number, and tell both sides their rights and duties.</translation>
    </message>
    <message>
        <source>Ask those who know, look at the place, write down question and answer. Leave it out when nothing is unclear.</source>
        <translation>Ask those who know, look at the place, write down question and answer. Leave it out when nothing is unclear.</translation>
    </message>
    <message>
        <source>Hold the sessions and keep the minutes. Another session can be held at any time, also after the agreement.</source>
        <translation>Hold the sessions and keep the minutes. Another session can be held at any time, also after the agreement.</translation>
    </message>
    <message>
        <source>Write what was agreed, read it back, print it, and record who signed and sealed on which day.</source>
        <translation>Write what was agreed, read it back, print it, and record who signed and sealed on which day.</translation>
    </message>
    <message>
        <source>Tick what was paid and done until every promise is kept.</source>
        <translation>Tick what was paid and done until every promise is kept.</translation>
    </message>
    <message>
        <source>Close the dossier and hand the case file on.</source>
        <translation>Close the dossier and hand the case file on.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>Kind of dispute</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>The room file is damaged (%1). Please do not go on in it: restore the newest backup under Handover and backup.</source>
        <translation>The room file is damaged (%1). Please do not go on in it: restore the newest backup under Handover and backup.</translation>
    </message>
    <message>
        <source>Address of the committee</source>
        <translation>Address of the committee</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>Centre above</translation>
    </message>
    <message>
        <source>Basic court</source>
        <translation>Basic court</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>Street or township</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>Pattern of case numbers</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Kind of thing</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Given by somebody else</source>
        <translation>Given by somebody else</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was added.</source>
        <translation>“%1” is empty. Nothing was added.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Please make it smaller, or keep it on a disc and note it here.</source>
        <translation>“%1” is larger than %2 MB. Please make it smaller, or keep it on a disc and note it here.</translation>
    </message>
    <message>
        <source>“%1” is a program. Programs are not kept in a case.</source>
        <translation>“%1” is a program. Programs are not kept in a case.</translation>
    </message>
    <message>
        <source>The case %1 has been filed. What is filed stays.</source>
        <translation>The case %1 has been filed. What is filed stays.</translation>
    </message>
    <message>
        <source>A paper was printed or signed after that. Please correct the field itself; the next print becomes a new version.</source>
        <translation>A paper was printed or signed after that. Please correct the field itself; the next print becomes a new version.</translation>
    </message>
    <message>
        <source>The file would change a printed paper of case %1. Nothing was taken in.</source>
        <translation>The file would change a printed paper of case %1. Nothing was taken in.</translation>
    </message>
    <message>
        <source>A printed paper stays in the case.</source>
        <translation>A printed paper stays in the case.</translation>
    </message>
    <message>
        <source>Its paper is signed. What is signed stays.</source>
        <translation>Its paper is signed. What is signed stays.</translation>
    </message>
    <message>
        <source>Something else in the case still refers to it: minutes, a clause or a signature. Please change that first.</source>
        <translation>Something else in the case still refers to it: minutes, a clause or a signature. Please change that first.</translation>
    </message>
    <message>
        <source>No installed font can draw some of the characters. Please ask for a font that can; nothing was printed.</source>
        <translation>No installed font can draw some of the characters. Please ask for a font that can; nothing was printed.</translation>
    </message>
    <message>
        <source>The paper is not ready to be signed: something that it needs is missing. The paper page says what.</source>
        <translation>The paper is not ready to be signed: something that it needs is missing. The paper page says what.</translation>
    </message>
    <message>
        <source>A page could not be drawn without a fault (%1). Nothing was printed.</source>
        <translation>A page could not be drawn without a fault (%1). Nothing was printed.</translation>
    </message>
    <message>
        <source>“%1” is a masked copy: numbers and addresses are stars in it. Nothing was taken in, so that nothing is lost.</source>
        <translation>“%1” is a masked copy: numbers and addresses are stars in it. Nothing was taken in, so that nothing is lost.</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>respondent</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>third party</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>act</source>
        <translation>act</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingerprint</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>has not said</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>the number %1 was given</source>
        <translation>the number %1 was given</translation>
    </message>
    <message>
        <source>%1 copies were sent to the printer</source>
        <translation>%1 copies were sent to the printer</translation>
    </message>
    <message>
        <source>a copy marked 副本 was printed</source>
        <translation>a copy marked 副本 was printed</translation>
    </message>
    <message>
        <source>the case file went into %1</source>
        <translation>the case file went into %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>unknown member</translation>
    </message>
    <message>
        <source>missing member</source>
        <translation>missing member</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>no object</translation>
    </message>
    <message>
        <source>not this format</source>
        <translation>not this format</translation>
    </message>
    <message>
        <source>no such version</source>
        <translation>no such version</translation>
    </message>
    <message>
        <source>unknown section</source>
        <translation>unknown section</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>no body</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>no id</translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation>id stands twice</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>dangling reference</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>no list</translation>
    </message>
    <message>
        <source>no committee</source>
        <translation>no committee</translation>
    </message>
    <message>
        <source>no such party</source>
        <translation>no such party</translation>
    </message>
    <message>
        <source>a second %1</source>
        <translation>a second %1</translation>
    </message>
    <message>
        <source>id missing or used twice</source>
        <translation>id missing or used twice</translation>
    </message>
    <message>
        <source>section type %1</source>
        <translation>section type %1</translation>
    </message>
    <message>
        <source>no case section</source>
        <translation>no case section</translation>
    </message>
    <message>
        <source>wrong field</source>
        <translation>wrong field</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>text after the end</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>not a whole number or other JSON value</source>
        <translation>not a whole number or other JSON value</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>number too large</translation>
    </message>
    <message>
        <source>unfinished string</source>
        <translation>unfinished string</translation>
    </message>
    <message>
        <source>control character in a string</source>
        <translation>control character in a string</translation>
    </message>
    <message>
        <source>half a surrogate pair</source>
        <translation>half a surrogate pair</translation>
    </message>
    <message>
        <source>unknown escape</source>
        <translation>unknown escape</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot; expected</source>
        <translation>&quot;,&quot; or &quot;]&quot; expected</translation>
    </message>
    <message>
        <source>a name in quotes expected</source>
        <translation>a name in quotes expected</translation>
    </message>
    <message>
        <source>the name stands twice</source>
        <translation>the name stands twice</translation>
    </message>
    <message>
        <source>&quot;:&quot; expected</source>
        <translation>&quot;:&quot; expected</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; expected</source>
        <translation>&quot;,&quot; or &quot;}&quot; expected</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>not UTF-8</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>no such field</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>an id of its own</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>an id</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>at most %1 characters</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>an amount in fen</source>
        <translation>an amount in fen</translation>
    </message>
    <message>
        <source>a day as yyyy-mm-dd</source>
        <translation>a day as yyyy-mm-dd</translation>
    </message>
    <message>
        <source>a time as hh:mm</source>
        <translation>a time as hh:mm</translation>
    </message>
    <message>
        <source>a known section type</source>
        <translation>a known section type</translation>
    </message>
    <message>
        <source>one section of type %1</source>
        <translation>one section of type %1</translation>
    </message>
    <message>
        <source>the id of a party without other details</source>
        <translation>the id of a party without other details</translation>
    </message>
    <message>
        <source>the id or label of a section of this file: %1</source>
        <translation>the id or label of a section of this file: %1</translation>
    </message>
    <message>
        <source>the id of a section of this case</source>
        <translation>the id of a section of this case</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (line %2)</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no such column</translation>
    </message>
    <message>
        <source>not a period</source>
        <translation>not a period</translation>
    </message>
    <message>
        <source>the id of a column</source>
        <translation>the id of a column</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>at most %1 columns</translation>
    </message>
    <message>
        <source>small letters, digits, _ and .</source>
        <translation>small letters, digits, _ and .</translation>
    </message>
    <message>
        <source>Month in which the reporting year begins</source>
        <translation>Month in which the reporting year begins</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of mediation</source>
        <translation>Limit of mediation</translation>
    </message>
    <message>
        <source>Judicial confirmation</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>Review by arbitrators</source>
        <translation>Review by arbitrators</translation>
    </message>
    <message>
        <source>Objection to the ruling</source>
        <translation>Objection to the ruling</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>Back to the traffic police</source>
        <translation>Back to the traffic police</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>until %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>ended on %1, %n day(s) over</source>
        <translation>
            <numerusform>ended on %1, %n day over</numerusform>
            <numerusform>ended on %1, %n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>stands still since %1</source>
        <translation>stands still since %1</translation>
    </message>
    <message>
        <source>kept on %1 (last day %2)</source>
        <translation>kept on %1 (last day %2)</translation>
    </message>
    <message>
        <source>done on %1, after the last day %2</source>
        <translation>done on %1, after the last day %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Counted from the day after %1.</source>
        <translation>Counted from the day after %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stood still and are not counted.</source>
        <translation>
            <numerusform>%n day stood still and is not counted.</numerusform>
            <numerusform>%n days stood still and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s) by both sides.</source>
        <translation>
            <numerusform>Extended %n time by both sides.</numerusform>
            <numerusform>Extended %n times by both sides.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rest day; the next worked day counts.</source>
        <translation>%1 is a rest day; the next worked day counts.</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: only Saturdays and Sundays are counted as rest days. Please check the day.</source>
        <translation>The holidays of %1 are not known yet: only Saturdays and Sundays are counted as rest days. Please check the day.</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>Holidays of a year</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Days not counted</source>
        <translation>Days not counted</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Both sides consented on</source>
        <translation>Both sides consented on</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>What stands against it</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>The court’s number</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Who applied</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Ruled on</translation>
    </message>
    <message>
        <source>This limit cannot be extended by consent.</source>
        <translation>This limit cannot be extended by consent.</translation>
    </message>
    <message>
        <source>Please write the day on which both sides consented; without it the extension does not count.</source>
        <translation>Please write the day on which both sides consented; without it the extension does not count.</translation>
    </message>
    <message>
        <source>Both sides have to apply together (Act, article 33).</source>
        <translation>Both sides have to apply together (Act, article 33).</translation>
    </message>
    <message>
        <source>The agreement has not taken effect: signatures or the seal are missing.</source>
        <translation>The agreement has not taken effect: signatures or the seal are missing.</translation>
    </message>
    <message>
        <source>Limits that are near or past</source>
        <translation>Limits that are near or past</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Due until %1</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Nothing falls due.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>last entry %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happened for %n day(s)</source>
        <translation>
            <numerusform>Nothing happened for %n day</numerusform>
            <numerusform>Nothing happened for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case is finished.</source>
        <translation>Every case is finished.</translation>
    </message>
    <message>
        <source>Agreements not signed by all yet</source>
        <translation>Agreements not signed by all yet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>Payment due</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>To be performed</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>Visits to make</source>
        <translation>Visits to make</translation>
    </message>
    <message>
        <source>Entry about a promise</source>
        <translation>Entry about a promise</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Only a part was done</source>
        <translation>Only a part was done</translation>
    </message>
    <message>
        <source>Who paid or was spoken to</source>
        <translation>Who paid or was spoken to</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Parties visited</source>
        <translation>Parties visited</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>Who else was spoken to</translation>
    </message>
    <message>
        <source>What the visit showed</source>
        <translation>What the visit showed</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>Hidden trouble was found</translation>
    </message>
    <message>
        <source>What was found and is done about it</source>
        <translation>What was found and is done about it</translation>
    </message>
    <message>
        <source>What a court decided</source>
        <translation>What a court decided</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Who visited</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>part %1 of %2</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>paid on %1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>no day set</translation>
    </message>
    <message>
        <source>%1 paid, %2 open</source>
        <translation>%1 paid, %2 open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Will keep it</source>
        <translation>Will keep it</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>Disputes it</translation>
    </message>
    <message>
        <source>only a part</source>
        <translation>only a part</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>look again on %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: until %2, %n day(s) over</source>
        <translation>
            <numerusform>%1: until %2, %n day over</numerusform>
            <numerusform>%1: until %2, %n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: until %2</translation>
    </message>
    <message>
        <source>%1 more was paid than was promised.</source>
        <translation>%1 more was paid than was promised.</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Reply to the sender</translation>
    </message>
    <message>
        <source>Taking up</source>
        <translation>Taking up</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>What went along</source>
        <translation>What went along</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Reply wanted by</source>
        <translation>Reply wanted by</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Conditions that are met</source>
        <translation>Conditions that are met</translation>
    </message>
    <message>
        <source>Why it is not taken up</source>
        <translation>Why it is not taken up</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Where to go instead</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>This danger has to be reported at once; nobody has noted a report.</source>
        <translation>This danger has to be reported at once; nobody has noted a report.</translation>
    </message>
    <message>
        <source>Enquiries to see to</source>
        <translation>Enquiries to see to</translation>
    </message>
    <message>
        <source>became a case</source>
        <translation>became a case</translation>
    </message>
    <message>
        <source>became %1</source>
        <translation>became %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Who came, or whom it concerns</source>
        <translation>Who came, or whom it concerns</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>What was said or done</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Its number there</translation>
    </message>
    <message>
        <source>Who reported it or sent it here</source>
        <translation>Who reported it or sent it here</translation>
    </message>
    <message>
        <source>The entry became the case %1. Please go on there.</source>
        <translation>The entry became the case %1. Please go on there.</translation>
    </message>
    <message>
        <source>State of the dossier</source>
        <translation>State of the dossier</translation>
    </message>
    <message>
        <source>The case %1 has not ended. Please note first how it ended; then its dossier can be bound.</source>
        <translation>The case %1 has not ended. Please note first how it ended; then its dossier can be bound.</translation>
    </message>
    <message>
        <source>“%1” does not have the pages that the case says (there / said: %2), or cannot be read. Please put the number of pages right; the dossier was not made.</source>
        <translation>“%1” does not have the pages that the case says (there / said: %2), or cannot be read. Please put the number of pages right; the dossier was not made.</translation>
    </message>
</context>
<context>
    <name>maplebridge::AcceptStep</name>
    <message>
        <source>Accept the dispute</source>
        <translation>Accept the dispute</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>Presiding mediator</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>Other mediators</translation>
    </message>
    <message>
        <source>Applied by word of mouth</source>
        <translation>Applied by word of mouth</translation>
    </message>
    <message>
        <source>The parties chose the mediators</source>
        <translation>The parties chose the mediators</translation>
    </message>
    <message>
        <source>Privacy or trade secrets: not open</source>
        <translation>Privacy or trade secrets: not open</translation>
    </message>
    <message>
        <source>Does everybody agree to mediation?</source>
        <translation>Does everybody agree to mediation?</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>has not said</source>
        <translation>has not said</translation>
    </message>
    <message>
        <source>clearly refuses</source>
        <translation>clearly refuses</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Left empty: the next one of the year, given on acceptance.</source>
        <translation>Left empty: the next one of the year, given on acceptance.</translation>
    </message>
    <message>
        <source>&amp;Accept and give the next number</source>
        <translation>&amp;Accept and give the next number</translation>
    </message>
    <message>
        <source>Left empty: the day of acceptance.</source>
        <translation>Left empty: the day of acceptance.</translation>
    </message>
    <message>
        <source>Left empty: today.</source>
        <translation>Left empty: today.</translation>
    </message>
    <message>
        <source>Accept and print the papers …</source>
        <translation>Accept and print the papers …</translation>
    </message>
</context>
<context>
    <name>maplebridge::ActorPage</name>
    <message>
        <source>Who is working now?</source>
        <translation>Who is working now?</translation>
    </message>
    <message>
        <source>The name is kept with everything that is entered, printed and exported.</source>
        <translation>The name is kept with everything that is entered, printed and exported.</translation>
    </message>
</context>
<context>
    <name>maplebridge::AdmissionCard</name>
    <message>
        <source>May it be taken up?</source>
        <translation>May it be taken up?</translation>
    </message>
    <message>
        <source>Do not take it up; write the notice</source>
        <translation>Do not take it up; write the notice</translation>
    </message>
    <message>
        <source>What is met</source>
        <translation>What is met</translation>
    </message>
    <message>
        <source>It cannot be taken up</source>
        <translation>It cannot be taken up</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>In words, as the notice prints it</source>
        <translation>In words, as the notice prints it</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>Where to go instead</translation>
    </message>
    <message>
        <source>Left empty: what fits the reasons.</source>
        <translation>Left empty: what fits the reasons.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>All conditions are met: it can be taken up.</source>
        <translation>All conditions are met: it can be taken up.</translation>
    </message>
    <message>
        <source>Not marked yet: %1</source>
        <translation>Not marked yet: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::AgreeStep</name>
    <message>
        <source>Was something agreed?</source>
        <translation>Was something agreed?</translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <translation>Write an agreement</translation>
    </message>
    <message>
        <source>Register an oral agreement</source>
        <translation>Register an oral agreement</translation>
    </message>
    <message>
        <source>No agreement: end the case</source>
        <translation>No agreement: end the case</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Day of the agreement</translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>What was disputed</source>
        <translation>What was disputed</translation>
    </message>
    <message>
        <source>Who is responsible for what</source>
        <translation>Who is responsible for what</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Manner of performance</source>
        <translation>Manner of performance</translation>
    </message>
    <message>
        <source>Left empty: taken from the clauses.</source>
        <translation>Left empty: taken from the clauses.</translation>
    </message>
    <message>
        <source>Place of performance</source>
        <translation>Place of performance</translation>
    </message>
    <message>
        <source>Who gets a copy besides parties and committee</source>
        <translation>Who gets a copy besides parties and committee</translation>
    </message>
    <message>
        <source>One line for each, e.g. the court.</source>
        <translation>One line for each, e.g. the court.</translation>
    </message>
    <message>
        <source>Agreed on part of the dispute only</source>
        <translation>Agreed on part of the dispute only</translation>
    </message>
    <message>
        <source>Does it bind yet?</source>
        <translation>Does it bind yet?</translation>
    </message>
    <message>
        <source>Read back, print and record signatures</source>
        <translation>Read back, print and record signatures</translation>
    </message>
    <message>
        <source>The oral agreement took effect on %1, the day it was reached (Act, article 30).</source>
        <translation>The oral agreement took effect on %1, the day it was reached (Act, article 30).</translation>
    </message>
    <message>
        <source>The agreement took effect on %1: all parties and a mediator signed, and the seal is on it (Act, article 29).</source>
        <translation>The agreement took effect on %1: all parties and a mediator signed, and the seal is on it (Act, article 29).</translation>
    </message>
    <message numerus="yes">
        <source>Not yet. %n copies are needed.</source>
        <translation>
            <numerusform>Not yet. %n copy is needed.</numerusform>
            <numerusform>Not yet. %n copies are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation>Still to sign: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A mediator still has to sign.</source>
        <translation>A mediator still has to sign.</translation>
    </message>
    <message>
        <source>The committee’s seal is still missing.</source>
        <translation>The committee’s seal is still missing.</translation>
    </message>
    <message>
        <source>Time limit in words</source>
        <translation>Time limit in words</translation>
    </message>
    <message>
        <source>What stands here is no longer what was signed. The signed version holds until this one is printed and signed anew.</source>
        <translation>What stands here is no longer what was signed. The signed version holds until this one is printed and signed anew.</translation>
    </message>
</context>
<context>
    <name>maplebridge::AllocationsEditor</name>
    <message>
        <source>Share of each creditor</source>
        <translation>Share of each creditor</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: “%2” is not an amount.</translation>
    </message>
    <message>
        <source>Part %1: %2 of %3 shared out</source>
        <translation>Part %1: %2 of %3 shared out</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArchiveStep</name>
    <message>
        <source>How did the case end?</source>
        <translation>How did the case end?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Ways told on</source>
        <translation>Ways told on</translation>
    </message>
    <message>
        <source>Other ways the parties were told</source>
        <translation>Other ways the parties were told</translation>
    </message>
    <message>
        <source>Reason, as the notice prints it</source>
        <translation>Reason, as the notice prints it</translation>
    </message>
    <message>
        <source>File the dossier</source>
        <translation>File the dossier</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Keep for</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>File it today</source>
        <translation>File it today</translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation>Put the case file on a stick</translation>
    </message>
    <message>
        <source>An agreement took effect on %1. Choose the outcome and the day the case ended.</source>
        <translation>An agreement took effect on %1. Choose the outcome and the day the case ended.</translation>
    </message>
    <message>
        <source>Without an agreement the parties must be told the other ways open to them (Act, article 26); the notice prints them.</source>
        <translation>Without an agreement the parties must be told the other ways open to them (Act, article 26); the notice prints them.</translation>
    </message>
    <message>
        <source>Take over: %1, %2</source>
        <translation>Take over: %1, %2</translation>
    </message>
    <message>
        <source>Take the case up again …</source>
        <translation>Take the case up again …</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>What they answered</translation>
    </message>
    <message>
        <source>Why is the case taken up again?</source>
        <translation>Why is the case taken up again?</translation>
    </message>
    <message>
        <source>The ending is taken back. It stays in the history with your reason.</source>
        <translation>The ending is taken back. It stays in the history with your reason.</translation>
    </message>
    <message>
        <source>Leave it ended</source>
        <translation>Leave it ended</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>A danger was found that has to be reported. Please note the report first, in the first step under “Is there any danger?”.</source>
        <translation>A danger was found that has to be reported. Please note the report first, in the first step under “Is there any danger?”.</translation>
    </message>
    <message>
        <source>What a later reader must know</source>
        <translation>What a later reader must know</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArrivalsPage</name>
    <message>
        <source>Take in what was brought</source>
        <translation>Take in what was brought</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Came last</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Nothing has come yet.</translation>
    </message>
    <message>
        <source>Package %1 of %2, %3</source>
        <translation>Package %1 of %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>Taken in. %1</translation>
    </message>
    <message>
        <source>Stayed aside. %1</source>
        <translation>Stayed aside. %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::ArrivalsPanel</name>
    <message>
        <source>&amp;Take in all that is sound</source>
        <translation>&amp;Take in all that is sound</translation>
    </message>
    <message>
        <source>Choose a stick, a folder or files, or drop them here. You see what each package would change before anything is taken in.</source>
        <translation>Choose a stick, a folder or files, or drop them here. You see what each package would change before anything is taken in.</translation>
    </message>
    <message>
        <source>From the stick</source>
        <translation>From the stick</translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation>From a folder …</translation>
    </message>
    <message>
        <source>From files …</source>
        <translation>From files …</translation>
    </message>
    <message>
        <source>Where the packages lie</source>
        <translation>Where the packages lie</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Which packages</translation>
    </message>
    <message>
        <source>Packages and cards (*.age *.mboffice)</source>
        <translation>Packages and cards (*.age *.mboffice)</translation>
    </message>
    <message>
        <source>Looking at what was brought</source>
        <translation>Looking at what was brought</translation>
    </message>
    <message>
        <source>There is no package for us here.</source>
        <translation>There is no package for us here.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) there were written by ourselves.</source>
        <translation>
            <numerusform>%n package there was written by ourselves.</numerusform>
            <numerusform>%n packages there were written by ourselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) there are for other offices.</source>
        <translation>
            <numerusform>%n package there is for another office.</numerusform>
            <numerusform>%n packages there are for other offices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taking in what is sound</source>
        <translation>Taking in what is sound</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in. A backup was made before: %1.</source>
        <translation>
            <numerusform>%n package taken in. A backup was made before: %1.</numerusform>
            <numerusform>%n packages taken in. A backup was made before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed aside, as it says above.</source>
        <translation>
            <numerusform>%n stayed aside, as it says above.</numerusform>
            <numerusform>%n stayed aside, as it says above.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt for %1 lies beside it: %2.</source>
        <translation>The receipt for %1 lies beside it: %2.</translation>
    </message>
    <message>
        <source>The receipt for %1 could not be written. %2</source>
        <translation>The receipt for %1 could not be written. %2</translation>
    </message>
</context>
<context>
    <name>maplebridge::AttachmentsCard</name>
    <message>
        <source>Evidence and other attachments</source>
        <translation>Evidence and other attachments</translation>
    </message>
    <message>
        <source>Copies of identity papers, photographs, letters, scans. Each file is copied into the room and goes along with the case; what lies in the folder on paper alone can be noted too.</source>
        <translation>Copies of identity papers, photographs, letters, scans. Each file is copied into the room and goes along with the case; what lies in the folder on paper alone can be noted too.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Add &amp;files …</translation>
    </message>
    <message>
        <source>Note what lies on paper</source>
        <translation>Note what lies on paper</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>Or somebody else</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>What it proves</translation>
    </message>
    <message>
        <source>The original was handed in or shown</source>
        <translation>The original was handed in or shown</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Opens a copy; what is changed there is not kept</source>
        <translation>Opens a copy; what is changed there is not kept</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>Add files to the case</source>
        <translation>Add files to the case</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens it. Please save a copy.</source>
        <translation>No program on this computer opens it. Please save a copy.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Save a copy of %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Take away: %1?</source>
        <translation>Take away: %1?</translation>
    </message>
    <message>
        <source>It no longer goes along with the case. The history keeps that it was there; Undo brings it back.</source>
        <translation>It no longer goes along with the case. The history keeps that it was there; Undo brings it back.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>maplebridge::BusyDialog</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>maplebridge::CalendarView</name>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Earlier</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 – today</source>
        <translation>%1 – today</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maplebridge::CallDialog</name>
    <message>
        <source>Only a part was done</source>
        <translation>Only a part was done</translation>
    </message>
    <message>
        <source>Call or payment</source>
        <translation>Call or payment</translation>
    </message>
    <message>
        <source>No telephone number is noted.</source>
        <translation>No telephone number is noted.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Left empty: the day on the button.</source>
        <translation>Left empty: the day on the button.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Less, if it was only a part.</source>
        <translation>Less, if it was only a part.</translation>
    </message>
    <message>
        <source>Day, how, who, proof, note</source>
        <translation>Day, how, who, proof, note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who paid or was spoken to, if not the debtor</source>
        <translation>Who paid or was spoken to, if not the debtor</translation>
    </message>
    <message>
        <source>What shows it: bank slip, receipt</source>
        <translation>What shows it: bank slip, receipt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Note nothing</translation>
    </message>
    <message>
        <source>Please write the day on which it was; it cannot lie ahead.</source>
        <translation>Please write the day on which it was; it cannot lie ahead.</translation>
    </message>
    <message>
        <source>Please write how much was paid.</source>
        <translation>Please write how much was paid.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Noted: %1.</translation>
    </message>
    <message>
        <source>%1 %2 (again on %3)</source>
        <translation>%1 %2 (again on %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Noted: %1. Look again on %2.</source>
        <translation>Noted: %1. Look again on %2.</translation>
    </message>
</context>
<context>
    <name>maplebridge::CardCheck</name>
    <message>
        <source>Is this card the right one?</source>
        <translation>Is this card the right one?</translation>
    </message>
    <message>
        <source>The card says: %1, %2.</source>
        <translation>The card says: %1, %2.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>There is no telephone on it. Phone them at the number that you know.</source>
        <translation>There is no telephone on it. Phone them at the number that you know.</translation>
    </message>
    <message>
        <source>The telephone on the card is %1. Phone them, at best at the number that you know already.</source>
        <translation>The telephone on the card is %1. Phone them, at best at the number that you know already.</translation>
    </message>
    <message>
        <source>Read these 24 digits to each other:</source>
        <translation>Read these 24 digits to each other:</translation>
    </message>
    <message>
        <source>Do all of them agree?</source>
        <translation>Do all of them agree?</translation>
    </message>
    <message>
        <source>&amp;Yes, all 24 agree</source>
        <translation>&amp;Yes, all 24 agree</translation>
    </message>
    <message>
        <source>No, or I cannot phone them now</source>
        <translation>No, or I cannot phone them now</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseGuide</name>
    <message>
        <source>Still to do here</source>
        <translation>Still to do here</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, each beside its field</source>
        <translation>
            <numerusform>… and %n more, beside its field</numerusform>
            <numerusform>… and %n more, each beside its field</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in this step.</source>
        <translation>Nothing is missing in this step.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1: %n open</numerusform>
            <numerusform>%1: %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <source>Not accepted yet: the case has no number.</source>
        <translation>Not accepted yet: the case has no number.</translation>
    </message>
    <message>
        <source>No session has been recorded yet.</source>
        <translation>No session has been recorded yet.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Nothing has been agreed yet.</translation>
    </message>
    <message>
        <source>Choose how the case ended.</source>
        <translation>Choose how the case ended.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Go to the field</translation>
    </message>
    <message>
        <source>Between the offices</source>
        <translation>Between the offices</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Write a note …</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message numerus="yes">
        <source>Papers of other steps: %n</source>
        <translation>
            <numerusform>Papers of other steps: %n</numerusform>
            <numerusform>Papers of other steps: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print several …</source>
        <translation>Print several …</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseListModel</name>
    <message>
        <source>Awaits signatures</source>
        <translation>Awaits signatures</translation>
    </message>
    <message>
        <source>(nobody entered yet)</source>
        <translation>(nobody entered yet)</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(no number yet)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>Kind of dispute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>maplebridge::CaseListPage</name>
    <message>
        <source>Only unfinished ones</source>
        <translation>Only unfinished ones</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation>&amp;New dispute (F2)</translation>
    </message>
    <message>
        <source>Part of a name, number or telephone (Ctrl+F)</source>
        <translation>Part of a name, number or telephone (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Find cases</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>New dispute</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Open the case</translation>
    </message>
    <message>
        <source>Take it out of the bin</source>
        <translation>Take it out of the bin</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>No case fits.</translation>
    </message>
    <message>
        <source>Try a part of a name, or the end of a number.</source>
        <translation>Try a part of a name, or the end of a number.</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>No dispute has been registered yet.</translation>
    </message>
    <message>
        <source>Press F2 when somebody comes.</source>
        <translation>Press F2 when somebody comes.</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(no number yet)</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registered: %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <translation>Next session: %1</translation>
    </message>
    <message>
        <source>Binding since: %1</source>
        <translation>Binding since: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Ended: %1</translation>
    </message>
    <message>
        <source>Amount agreed: %1</source>
        <translation>Amount agreed: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>With: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::CasePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>To the bin</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation>Put the case file on a stick</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>New dispute</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>Put this case into the bin?</source>
        <translation>Put this case into the bin?</translation>
    </message>
    <message>
        <source>It can be taken out again in the list of cases. Its number is not given to another case.</source>
        <translation>It can be taken out again in the list of cases. Its number is not given to another case.</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Keep the case</translation>
    </message>
    <message>
        <source>It was entered twice</source>
        <translation>It was entered twice</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>It was entered by mistake</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>This case is with %1. Here it can be read and printed, not changed.</source>
        <translation>This case is with %1. Here it can be read and printed, not changed.</translation>
    </message>
</context>
<context>
    <name>maplebridge::CentreCard</name>
    <message>
        <source>Handing over to the centre</source>
        <translation>Handing over to the centre</translation>
    </message>
    <message>
        <source>Ask the centre for its card: a small file on a stick. Take it in here, compare 24 digits on the telephone, and it is done for good.</source>
        <translation>Ask the centre for its card: a small file on a stick. Take it in here, compare 24 digits on the telephone, and it is done for good.</translation>
    </message>
    <message>
        <source>Take in the centre’s card …</source>
        <translation>Take in the centre’s card …</translation>
    </message>
    <message>
        <source>&amp;Nothing arose this week</source>
        <translation>&amp;Nothing arose this week</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Last package: %1, written on %2.</source>
        <translation>Last package: %1, written on %2.</translation>
    </message>
    <message>
        <source>The centre has confirmed package %1.</source>
        <translation>The centre has confirmed package %1.</translation>
    </message>
    <message>
        <source>The centre has confirmed none yet: what comes back on the stick tells.</source>
        <translation>The centre has confirmed none yet: what comes back on the stick tells.</translation>
    </message>
    <message>
        <source>&amp;Write the first package</source>
        <translation>&amp;Write the first package</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Hand over</translation>
    </message>
    <message>
        <source>Our card is written beside the package until they have confirmed one.</source>
        <translation>Our card is written beside the package until they have confirmed one.</translation>
    </message>
    <message>
        <source>The centre’s card</source>
        <translation>The centre’s card</translation>
    </message>
    <message>
        <source>Cards of offices (*.mboffice)</source>
        <translation>Cards of offices (*.mboffice)</translation>
    </message>
    <message>
        <source>The card was not taken in, and nothing was changed. If the digits differ, somebody may have changed it on the way: ask the centre for it again.</source>
        <translation>The card was not taken in, and nothing was changed. If the digits differ, somebody may have changed it on the way: ask the centre for it again.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Where to put the package</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Writing the package</translation>
    </message>
    <message>
        <source>Package %1 was written, read again and compared: %2. Bring it to %3.</source>
        <translation>Package %1 was written, read again and compared: %2. Bring it to %3.</translation>
    </message>
    <message>
        <source>Our card lies beside it: %1.</source>
        <translation>Our card lies beside it: %1.</translation>
    </message>
    <message>
        <source>Nothing is handed over to a centre yet.</source>
        <translation>Nothing is handed over to a centre yet.</translation>
    </message>
    <message>
        <source>%1 has to know you, too. When they phone, read them these 24 digits:</source>
        <translation>%1 has to know you, too. When they phone, read them these 24 digits:</translation>
    </message>
    <message>
        <source>From now on you hand over to %1.</source>
        <translation>From now on you hand over to %1.</translation>
    </message>
</context>
<context>
    <name>maplebridge::ClausesEditor</name>
    <message>
        <source>Add a &amp;payment</source>
        <translation>Add a &amp;payment</translation>
    </message>
    <message>
        <source>Add something to be &amp;done</source>
        <translation>Add something to be &amp;done</translation>
    </message>
    <message>
        <source>Add a &amp;clause in own words</source>
        <translation>Add a &amp;clause in own words</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Clause in own words</source>
        <translation>Clause in own words</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>Own words instead, if that sentence does not fit</source>
        <translation>Own words instead, if that sentence does not fit</translation>
    </message>
</context>
<context>
    <name>maplebridge::ClockCard</name>
    <message>
        <source>Limit of mediation</source>
        <translation>Limit of mediation</translation>
    </message>
    <message>
        <source>Which limit</source>
        <translation>Which limit</translation>
    </message>
    <message>
        <source>Sender’s papers signed for on</source>
        <translation>Sender’s papers signed for on</translation>
    </message>
    <message>
        <source>For cases from a court: its limit is counted from this day. Left empty: from the acceptance.</source>
        <translation>For cases from a court: its limit is counted from this day. Left empty: from the acceptance.</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>Days that are not counted</translation>
    </message>
    <message>
        <source>E.g. while an appraisal is made.</source>
        <translation>E.g. while an appraisal is made.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>What fits: %1</source>
        <translation>What fits: %1</translation>
    </message>
    <message>
        <source>The limit runs from the day of acceptance.</source>
        <translation>The limit runs from the day of acceptance.</translation>
    </message>
    <message>
        <source>Sender wants a reply by</source>
        <translation>Sender wants a reply by</translation>
    </message>
    <message>
        <source>As their letter says. Left empty: by the rules for its source.</source>
        <translation>As their letter says. Left empty: by the rules for its source.</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>Reply, beside what the case says</source>
        <translation>Reply, beside what the case says</translation>
    </message>
    <message>
        <source>Other limit, reply, pause, extension</source>
        <translation>Other limit, reply, pause, extension</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConfirmationCard</name>
    <message>
        <source>Judicial confirmation</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>Both sides want to apply</source>
        <translation>Both sides want to apply</translation>
    </message>
    <message>
        <source>They do not want it</source>
        <translation>They do not want it</translation>
    </message>
    <message>
        <source>Application, court and ruling</source>
        <translation>Application, court and ruling</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>What stands against it</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>The basic court where a party lives, where the thing is, or where the committee is; a court that sent the case, it alone.</source>
        <translation>The basic court where a party lives, where the thing is, or where the committee is; a court that sent the case, it alone.</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Who applied</translation>
    </message>
    <message>
        <source>The court’s number</source>
        <translation>The court’s number</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation>Taken up on</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>Ruled on</translation>
    </message>
    <message>
        <source>Ruling received on</source>
        <translation>Ruling received on</translation>
    </message>
    <message>
        <source>The time for objections runs from this day.</source>
        <translation>The time for objections runs from this day.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time runs from the day the agreement takes effect: all signatures and the seal.</source>
        <translation>The time runs from the day the agreement takes effect: all signatures and the seal.</translation>
    </message>
    <message>
        <source>The parties do not want it; no time runs.</source>
        <translation>The parties do not want it; no time runs.</translation>
    </message>
    <message>
        <source>A court would not take it up; see below.</source>
        <translation>A court would not take it up; see below.</translation>
    </message>
    <message>
        <source>The agreement is oral. A court wants to see it in writing: if the parties want confirmation, please tick it and write the agreement down.</source>
        <translation>The agreement is oral. A court wants to see it in writing: if the parties want confirmation, please tick it and write the agreement down.</translation>
    </message>
    <message>
        <source>Everything is performed; there is nothing left to confirm.</source>
        <translation>Everything is performed; there is nothing left to confirm.</translation>
    </message>
    <message>
        <source>The time for it is over. Both may still agree on a new mediation, or sue.</source>
        <translation>The time for it is over. Both may still agree on a new mediation, or sue.</translation>
    </message>
    <message>
        <source>The agreement says “%1”. Please read whether this holds: %2 (%3).</source>
        <translation>The agreement says “%1”. Please read whether this holds: %2 (%3).</translation>
    </message>
    <message>
        <source>Take this court</source>
        <translation>Take this court</translation>
    </message>
    <message>
        <source>Take this court: %1</source>
        <translation>Take this court: %1</translation>
    </message>
    <message>
        <source>It sent the case: it alone is competent.</source>
        <translation>It sent the case: it alone is competent.</translation>
    </message>
    <message>
        <source>The basic court where the committee is.</source>
        <translation>The basic court where the committee is.</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConflictBox</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>it was not there</source>
        <translation>it was not there</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Taken away</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>%1: keep “%2”</source>
        <translation>%1: keep “%2”</translation>
    </message>
    <message>
        <source>&amp;Keep what is chosen above</source>
        <translation>&amp;Keep what is chosen above</translation>
    </message>
    <message>
        <source>Please choose one for: %1.</source>
        <translation>Please choose one for: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave it away</source>
        <translation>Leave it away</translation>
    </message>
    <message>
        <source>Keep all of this column</source>
        <translation>Keep all of this column</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>maplebridge::ConflictsPage</name>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>Nothing has to be decided.</translation>
    </message>
    <message>
        <source>When two offices change the same thing of a case without knowing of each other, both versions are kept and shown here.</source>
        <translation>When two offices change the same thing of a case without knowing of each other, both versions are kept and shown here.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Look at it: %1</translation>
    </message>
    <message>
        <source>Decided. %1 gets the decision with the next package.</source>
        <translation>Decided. %1 gets the decision with the next package.</translation>
    </message>
    <message>
        <source>Decided. Everybody else gets the decision with the next package.</source>
        <translation>Decided. Everybody else gets the decision with the next package.</translation>
    </message>
    <message>
        <source>Taken back: what was shown before holds again. Write in the case what shall hold.</source>
        <translation>Taken back: what was shown before holds again. Write in the case what shall hold.</translation>
    </message>
</context>
<context>
    <name>maplebridge::DateEdit</name>
    <message>
        <source>This is not understood as a day. Write for example 2026-5-8 or 5.8.</source>
        <translation>This is not understood as a day. Write for example 2026-5-8 or 5.8.</translation>
    </message>
    <message>
        <source>There is no month %1; please check.</source>
        <translation>There is no month %1; please check.</translation>
    </message>
    <message>
        <source>Month %1 has no day %2; please check.</source>
        <translation>Month %1 has no day %2; please check.</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>How a day is shown in its field: %1 is the year, %2 the month, %3 the day of the month.</extracomment>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>Open the calendar (F4)</translation>
    </message>
</context>
<context>
    <name>maplebridge::DateTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, time</translation>
    </message>
    <message>
        <source>9:30</source>
        <comment>example of a time</comment>
        <translation>9:30</translation>
    </message>
</context>
<context>
    <name>maplebridge::DossierCard</name>
    <message>
        <source>The bound dossier</source>
        <translation>The bound dossier</translation>
    </message>
    <message>
        <source>Save the dossier as one PDF</source>
        <translation>Save the dossier as one PDF</translation>
    </message>
    <message numerus="yes">
        <source>Cover, contents list, note and back are printed anew when they changed. The back cover will say: %n numbered page(s).</source>
        <translation>
            <numerusform>Cover, contents list, note and back are printed anew when they changed. The back cover will say: %n numbered page.</numerusform>
            <numerusform>Cover, contents list, note and back are printed anew when they changed. The back cover will say: %n numbered pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dossier is bound when the case has ended. What was printed so far stands below.</source>
        <translation>A dossier is bound when the case has ended. What was printed so far stands below.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>not noted as signed</source>
        <translation>not noted as signed</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Save the dossier</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 (%n page(s))</source>
        <translation>
            <numerusform>Saved: %1 (%n page)</numerusform>
            <numerusform>Saved: %1 (%n pages)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of papers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not noted as signed: %1</source>
        <translation>Not noted as signed: %1</translation>
    </message>
    <message>
        <source>To be put in by hand: %1</source>
        <translation>To be put in by hand: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnquiriesPage</name>
    <message>
        <source>Enquiries</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Only open ones</translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation>&amp;Print the register</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or table</source>
        <translation>&amp;Save as PDF or table</translation>
    </message>
    <message>
        <source>New &amp;entry</source>
        <translation>New &amp;entry</translation>
    </message>
    <message>
        <source>Part of a name, telephone, place or matter (Ctrl+F)</source>
        <translation>Part of a name, telephone, place or matter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find enquiries</source>
        <translation>Find enquiries</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Nobody has asked yet.</translation>
    </message>
    <message>
        <source>Who comes to ask, calls, or was met on a round stands here; what becomes a dispute is made a case with one key.</source>
        <translation>Who comes to ask, calls, or was met on a round stands here; what becomes a dispute is made a case with one key.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Taken out of the register.</source>
        <translation>Taken out of the register.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Put back.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Register of enquiries</source>
        <translation>Register of enquiries</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>enquiries</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Save the register</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text table (*.csv)</source>
        <translation>PDF (*.pdf);;Text table (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Who and what</translation>
    </message>
    <message>
        <source>Day, result</source>
        <translation>Day, result</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnquiryForm</name>
    <message>
        <source>&amp;Next entry</source>
        <translation>&amp;Next entry</translation>
    </message>
    <message>
        <source>Make it a case (F6)</source>
        <translation>Make it a case (F6)</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Take it out of the register</source>
        <translation>Take it out of the register</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>What was said or done</translation>
    </message>
    <message>
        <source>Look again, risk, who sent it</source>
        <translation>Look again, risk, who sent it</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Risk, as you see it</source>
        <translation>Risk, as you see it</translation>
    </message>
    <message>
        <source>Who reported or sent it</source>
        <translation>Who reported or sent it</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Its number there</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Entry of %1</source>
        <translation>Entry of %1</translation>
    </message>
    <message>
        <source>It became a case.</source>
        <translation>It became a case.</translation>
    </message>
    <message>
        <source>It became the case %1.</source>
        <translation>It became the case %1.</translation>
    </message>
</context>
<context>
    <name>maplebridge::EnrolCard</name>
    <message>
        <source>Cards that nobody has compared yet</source>
        <translation>Cards that nobody has compared yet</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Compare the digits</translation>
    </message>
    <message>
        <source>Compare the digits of %1</source>
        <translation>Compare the digits of %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is enrolled with other keys. Ask them whether the program was set up anew there.</source>
        <translation>It is enrolled with other keys. Ask them whether the program was set up anew there.</translation>
    </message>
    <message>
        <source>Not enrolled here. Telephone on the card: %1</source>
        <translation>Not enrolled here. Telephone on the card: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nobody was enrolled. As long as the digits were not compared, packages of this office stay aside.</source>
        <translation>Nobody was enrolled. As long as the digits were not compared, packages of this office stay aside.</translation>
    </message>
    <message>
        <source>%1 hands over here from now on.</source>
        <translation>%1 hands over here from now on.</translation>
    </message>
</context>
<context>
    <name>maplebridge::ExportCard</name>
    <message>
        <source>Hand over case files</source>
        <translation>Hand over case files</translation>
    </message>
    <message>
        <source>Mask identity numbers, telephones and addresses</source>
        <translation>Mask identity numbers, telephones and addresses</translation>
    </message>
    <message>
        <source>Put it on a stick …</source>
        <translation>Put it on a stick …</translation>
    </message>
    <message>
        <source>One zip file with every paper as PDF, the facts, and a page to read it all in any browser.</source>
        <translation>One zip file with every paper as PDF, the facts, and a page to read it all in any browser.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>All that ended since the last export</source>
        <translation>All that ended since the last export</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(no number yet)</translation>
    </message>
    <message>
        <source>No case has ended since the last export.</source>
        <translation>No case has ended since the last export.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the case file</source>
        <translation>Where to put the case file</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip files (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, read again and compared: %1 (%n file(s)).</source>
        <translation>
            <numerusform>Written, read again and compared: %1 (%n file).</numerusform>
            <numerusform>Written, read again and compared: %1 (%n files).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the case files. You can work on meanwhile; what you change now does not go along.</source>
        <translation>Writing the case files. You can work on meanwhile; what you change now does not go along.</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>How far the export is</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v of %m</translation>
    </message>
    <message>
        <source>Stop, and leave no file</source>
        <translation>Stop, and leave no file</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Stopped. No file was left behind.</translation>
    </message>
    <message>
        <source>Case files are still being written.</source>
        <translation>Case files are still being written.</translation>
    </message>
    <message>
        <source>If you close now, the export stops and leaves no file.</source>
        <translation>If you close now, the export stops and leaves no file.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Wait for it</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stop it and close</translation>
    </message>
</context>
<context>
    <name>maplebridge::ExtensionsEditor</name>
    <message>
        <source>Extend by consent</source>
        <translation>Extend by consent</translation>
    </message>
    <message>
        <source>new last day</source>
        <translation>new last day</translation>
    </message>
    <message>
        <source>both sides consented on</source>
        <translation>both sides consented on</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
</context>
<context>
    <name>maplebridge::FieldRow</name>
    <message>
        <source>Please check: %1</source>
        <translation>Please check: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::HandOverPage</name>
    <message>
        <source>Handover and backup</source>
        <translation>Handover and backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>When the window closes, a copy of the whole room is made, opened again and compared. Going back to a day never overwrites anything: the old room stays beside it.</source>
        <translation>When the window closes, a copy of the whole room is made, opened again and compared. Going back to a day never overwrites anything: the old room stays beside it.</translation>
    </message>
    <message>
        <source>Make a backup &amp;now</source>
        <translation>Make a backup &amp;now</translation>
    </message>
    <message>
        <source>Copy the room to a stick …</source>
        <translation>Copy the room to a stick …</translation>
    </message>
    <message>
        <source>Is the room sound?</source>
        <translation>Is the room sound?</translation>
    </message>
    <message>
        <source>Reads every entry of the log, every attachment and every list again and compares them.</source>
        <translation>Reads every entry of the log, every attachment and every list again and compares them.</translation>
    </message>
    <message>
        <source>&amp;Check the room</source>
        <translation>&amp;Check the room</translation>
    </message>
    <message>
        <source>The room is the file %1</source>
        <translation>The room is the file %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go back to this day</source>
        <translation>Go back to this day</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Go back to %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Made and compared: %1</source>
        <translation>Made and compared: %1</translation>
    </message>
    <message>
        <source>Where to copy the room</source>
        <translation>Where to copy the room</translation>
    </message>
    <message>
        <source>Copied and compared: %1. Whoever holds this file can read everything in it.</source>
        <translation>Copied and compared: %1. Whoever holds this file can read everything in it.</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Go back to %1?</translation>
    </message>
    <message>
        <source>A second room file is made from that backup and opened. The room as it is now stays as it is, beside it.</source>
        <translation>A second room file is made from that backup and opened. The room as it is now stays as it is, beside it.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Open the room of that day</source>
        <translation>Open the room of that day</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation>
            <numerusform>%n log entry</numerusform>
            <numerusform>%n log entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation>Sound: %1.</translation>
    </message>
    <message>
        <source>the file itself is damaged</source>
        <translation>the file itself is damaged</translation>
    </message>
    <message>
        <source>something refers to what is not there</source>
        <translation>something refers to what is not there</translation>
    </message>
    <message>
        <source>the log was changed from outside</source>
        <translation>the log was changed from outside</translation>
    </message>
    <message>
        <source>the lists differ from the log</source>
        <translation>the lists differ from the log</translation>
    </message>
    <message>
        <source>an attachment is not what it was</source>
        <translation>an attachment is not what it was</translation>
    </message>
    <message>
        <source>Not sound: %1. Please go back to a backup and tell the centre. (%2)</source>
        <translation>Not sound: %1. Please go back to a backup and tell the centre. (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>Take in a case file</translation>
    </message>
    <message>
        <source>The case.json of a case file, from another room or written by hand. A faulty file changes nothing.</source>
        <translation>The case.json of a case file, from another room or written by hand. A faulty file changes nothing.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(no number yet)</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Taken in: %1</translation>
    </message>
    <message>
        <source>%1 was here already and says the same.</source>
        <translation>%1 was here already and says the same.</translation>
    </message>
    <message>
        <source>New people of the room: %1</source>
        <translation>New people of the room: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n printed paper(s) came as text only.</source>
        <translation>
            <numerusform>%n printed paper came as text only.</numerusform>
            <numerusform>%n printed papers came as text only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case files (*.zip *.json)</source>
        <translation>Case files (*.zip *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) came without their file.</source>
        <translation>
            <numerusform>%n attachment came without its file.</numerusform>
            <numerusform>%n attachments came without their files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each day the newest is listed. All %1 lie in %2.</source>
        <translation>Of each day the newest is listed. All %1 lie in %2.</translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation>Take in what came back</translation>
    </message>
    <message>
        <source>Notes, reminders and orders</source>
        <translation>Notes, reminders and orders</translation>
    </message>
</context>
<context>
    <name>maplebridge::HelpersEditor</name>
    <message>
        <source>Add a helper</source>
        <translation>Add a helper</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role, e.g. police officer</source>
        <translation>Role, e.g. police officer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>maplebridge::HistoryDialog</name>
    <message>
        <source>History of the case</source>
        <translation>History of the case</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first. Nothing here is ever erased.</source>
        <translation>
            <numerusform>%n change. Nothing here is ever erased.</numerusform>
            <numerusform>%n changes, newest first. Nothing here is ever erased.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 taken away</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>maplebridge::HolidayCard</name>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>The last day of a limit moves past holidays. Each autumn the State Council sets those of the next year; the centre passes them on as a file.</source>
        <translation>The last day of a limit moves past holidays. Each autumn the State Council sets those of the next year; the centre passes them on as a file.</translation>
    </message>
    <message>
        <source>Add a year from a file …</source>
        <translation>Add a year from a file …</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet.</source>
        <translation>The holidays of %1 are not known yet.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>Taken away: the table of %1.</source>
        <translation>Taken away: the table of %1.</translation>
    </message>
    <message>
        <source>Add the holidays of a year</source>
        <translation>Add the holidays of a year</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>Holidays (*.json)</translation>
    </message>
    <message>
        <source>The holidays of %1 are known now.</source>
        <translation>The holidays of %1 are known now.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>maplebridge::InquireStep</name>
    <message>
        <source>Inquiries</source>
        <translation>Inquiries</translation>
    </message>
    <message>
        <source>Add an in&amp;quiry</source>
        <translation>Add an in&amp;quiry</translation>
    </message>
    <message>
        <source>The inquiry</source>
        <translation>The inquiry</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Which party was asked</source>
        <translation>Which party was asked</translation>
    </message>
    <message>
        <source>Or somebody else: name</source>
        <translation>Or somebody else: name</translation>
    </message>
    <message>
        <source>About that person: sex, age, address, relation</source>
        <translation>About that person: sex, age, address, relation</translation>
    </message>
    <message>
        <source>Who inquired</source>
        <translation>Who inquired</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Others present</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Take this inquiry away</source>
        <translation>Take this inquiry away</translation>
    </message>
    <message>
        <source>Inquiry %1   %2</source>
        <translation>Inquiry %1   %2</translation>
    </message>
    <message>
        <source>this inquiry</source>
        <translation>this inquiry</translation>
    </message>
    <message>
        <source>Its questions and answers go with it.</source>
        <translation>Its questions and answers go with it.</translation>
    </message>
</context>
<context>
    <name>maplebridge::InstalmentsEditor</name>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>first due</source>
        <translation>first due</translation>
    </message>
    <message>
        <source>Split by months</source>
        <translation>Split by months</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>%1: due day</source>
        <translation>%1: due day</translation>
    </message>
    <message>
        <source>%1: by or on that day</source>
        <translation>%1: by or on that day</translation>
    </message>
    <message>
        <source>by that day</source>
        <translation>by that day</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>on that day</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1: amount</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>maplebridge::KnownPeople</name>
    <message>
        <source>%1   %2   %3   (as known on %4)</source>
        <translation>%1   %2   %3   (as known on %4)</translation>
    </message>
</context>
<context>
    <name>maplebridge::LinesEditor</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>maplebridge::MainWindow</name>
    <message>
        <source>Maplebridge</source>
        <translation>Maplebridge</translation>
    </message>
    <message>
        <source>Practice room</source>
        <translation>Practice room</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>%1 – Maplebridge</source>
        <translation>%1 – Maplebridge</translation>
    </message>
    <message>
        <source>The backup could not be made. Close anyway?</source>
        <translation>The backup could not be made. Close anyway?</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Keep the window open</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>maplebridge::MediateStep</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Add a &amp;session</source>
        <translation>Add a &amp;session</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>The session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Parties present</source>
        <translation>Parties present</translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation>Presiding mediator</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>Other mediators</translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation>Invited helpers</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Language translated</source>
        <translation>Language translated</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>The parties were told their rights and duties</source>
        <translation>The parties were told their rights and duties</translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation>Open to others</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>In words, as the record prints it</source>
        <translation>In words, as the record prints it</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>Next session on</translation>
    </message>
    <message>
        <source>Take this session away</source>
        <translation>Take this session away</translation>
    </message>
    <message>
        <source>Session %1   %2</source>
        <translation>Session %1   %2</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Session of %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n line(s) of minutes.</source>
        <translation>
            <numerusform>It holds %n line of minutes.</numerusform>
            <numerusform>It holds %n lines of minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has met yet.</source>
        <translation>Nobody has met yet.</translation>
    </message>
    <message>
        <source>A session can be prepared now and held later.</source>
        <translation>A session can be prepared now and held later.</translation>
    </message>
    <message>
        <source>Add the first &amp;session</source>
        <translation>Add the first &amp;session</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 has another session then: %2 (%3).</source>
        <translation>%1 has another session then: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>maplebridge::MinutesEditor</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Who speaks? Ctrl and a digit chooses; Enter ends the line.</source>
        <translation>Who speaks? Ctrl and a digit chooses; Enter ends the line.</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>What is being said</translation>
    </message>
    <message>
        <source>Type what is being said, then Enter</source>
        <translation>Type what is being said, then Enter</translation>
    </message>
    <message>
        <source>0 nobody: what happened</source>
        <translation>0 nobody: what happened</translation>
    </message>
    <message>
        <source>Phrases (F4)</source>
        <translation>Phrases (F4)</translation>
    </message>
</context>
<context>
    <name>maplebridge::MoneyEdit</name>
    <message>
        <source>This is not understood as an amount in yuan. Write for example 18600 or 18,600.50.</source>
        <translation>This is not understood as an amount in yuan. Write for example 18600 or 18,600.50.</translation>
    </message>
</context>
<context>
    <name>maplebridge::NoteDialog</name>
    <message>
        <source>A note to %1</source>
        <translation>A note to %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Write nothing</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Write it</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation>Please write what it is about.</translation>
    </message>
    <message>
        <source>Written. It goes to %1 with the next package.</source>
        <translation>Written. It goes to %1 with the next package.</translation>
    </message>
</context>
<context>
    <name>maplebridge::NoteRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>was due on %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>Settled. They learn it with the next package.</source>
        <translation>Settled. They learn it with the next package.</translation>
    </message>
</context>
<context>
    <name>maplebridge::ObligationForm</name>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due on, when paid at once</source>
        <translation>Due on, when paid at once</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>How, e.g. the account</source>
        <translation>How, e.g. the account</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Who gets how much of each part</source>
        <translation>Who gets how much of each part</translation>
    </message>
</context>
<context>
    <name>maplebridge::OfficeBox</name>
    <message>
        <source>Write them a note …</source>
        <translation>Write them a note …</translation>
    </message>
    <message>
        <source>Write the return package …</source>
        <translation>Write the return package …</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation>no telephone known</translation>
    </message>
    <message>
        <source>telephone %1</source>
        <translation>telephone %1</translation>
    </message>
    <message>
        <source>enrolled on %1</source>
        <translation>enrolled on %1</translation>
    </message>
    <message>
        <source>hands over no more</source>
        <translation>hands over no more</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They hand over again</source>
        <translation>They hand over again</translation>
    </message>
    <message>
        <source>They hand over no more …</source>
        <translation>They hand over no more …</translation>
    </message>
    <message>
        <source>Nothing has come from them yet. Phone them.</source>
        <translation>Nothing has come from them yet. Phone them.</translation>
    </message>
    <message>
        <source>Package %1, %2</source>
        <translation>Package %1, %2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>Taken in. %1</translation>
    </message>
    <message>
        <source>Stayed aside. %1</source>
        <translation>Stayed aside. %1</translation>
    </message>
    <message>
        <source>Something waits for them: write the return package.</source>
        <translation>Something waits for them: write the return package.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Where to put the package</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Writing the package</translation>
    </message>
    <message>
        <source>Package %1 was written, read again and compared: %2.</source>
        <translation>Package %1 was written, read again and compared: %2.</translation>
    </message>
    <message>
        <source>Shall they hand over no more?</source>
        <translation>Shall they hand over no more?</translation>
    </message>
    <message>
        <source>Their cases stay. Packages of theirs are not taken in until this is taken back.</source>
        <translation>Their cases stay. Packages of theirs are not taken in until this is taken back.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>They hand over no more</source>
        <translation>They hand over no more</translation>
    </message>
</context>
<context>
    <name>maplebridge::OwnCardBox</name>
    <message>
        <source>Our own card</source>
        <translation>Our own card</translation>
    </message>
    <message>
        <source>Give every office that shall hand over here this card on a stick, or the printed sheet. When they phone, read them these 24 digits:</source>
        <translation>Give every office that shall hand over here this card on a stick, or the printed sheet. When they phone, read them these 24 digits:</translation>
    </message>
    <message>
        <source>Put the card on a stick …</source>
        <translation>Put the card on a stick …</translation>
    </message>
    <message>
        <source>Print the enrolment sheet</source>
        <translation>Print the enrolment sheet</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Where to put the card</translation>
    </message>
    <message>
        <source>Written: %1. The card is no secret; what counts is that the digits are compared on the telephone.</source>
        <translation>Written: %1. The card is no secret; what counts is that the digits are compared on the telephone.</translation>
    </message>
    <message>
        <source>Enrolment sheet</source>
        <translation>Enrolment sheet</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer %1.</source>
        <translation>The sheet was sent to the printer %1.</translation>
    </message>
</context>
<context>
    <name>maplebridge::PackagesCard</name>
    <message>
        <source>What went and what came</source>
        <translation>What went and what came</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>No package has been written yet.</source>
        <translation>No package has been written yet.</translation>
    </message>
    <message>
        <source>Package %1, %2</source>
        <translation>Package %1, %2</translation>
    </message>
    <message>
        <source>no case in it</source>
        <translation>no case in it</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in it</source>
        <translation>
            <numerusform>%n case in it</numerusform>
            <numerusform>%n cases in it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; confirmed by the centre</source>
        <translation>%1; confirmed by the centre</translation>
    </message>
    <message>
        <source>%1; not confirmed yet: all of it is in the next one as well</source>
        <translation>%1; not confirmed yet: all of it is in the next one as well</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Come back</translation>
    </message>
    <message>
        <source>Nothing has come from the centre yet.</source>
        <translation>Nothing has come from the centre yet.</translation>
    </message>
    <message>
        <source>Package %1 of %2, %3</source>
        <translation>Package %1 of %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>Taken in. %1</translation>
    </message>
    <message>
        <source>Not taken in. %1</source>
        <translation>Not taken in. %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::PaperPage</name>
    <message>
        <source>The paper in large letters, to be read aloud</source>
        <translation>The paper in large letters, to be read aloud</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>&amp;Back to the case</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>What was signed</translation>
    </message>
    <message>
        <source>Recorded. What this version says is frozen from now on.</source>
        <translation>Recorded. What this version says is frozen from now on.</translation>
    </message>
    <message>
        <source>Printed versions</source>
        <translation>Printed versions</translation>
    </message>
    <message>
        <source>&amp;Read it back in large letters</source>
        <translation>&amp;Read it back in large letters</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No installed font can draw: %1</source>
        <translation>No installed font can draw: %1</translation>
    </message>
    <message>
        <source>Not ready to be signed yet. As a form to fill in by hand it can be printed.</source>
        <translation>Not ready to be signed yet. As a form to fill in by hand it can be printed.</translation>
    </message>
    <message>
        <source>A signed version exists and says something else. This prints as version %1.</source>
        <translation>A signed version exists and says something else. This prints as version %1.</translation>
    </message>
    <message>
        <source>The same as printed version %1.</source>
        <translation>The same as printed version %1.</translation>
    </message>
    <message>
        <source>This will be version %1.</source>
        <translation>This will be version %1.</translation>
    </message>
    <message>
        <source>The 仿宋 font is not installed; 宋 is used instead.</source>
        <translation>The 仿宋 font is not installed; 宋 is used instead.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, code %2, %n page(s)</source>
        <translation>
            <numerusform>Version %1, code %2, %n page</numerusform>
            <numerusform>Version %1, code %2, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>, blank</source>
        <translation>, blank</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, signed</translation>
    </message>
    <message>
        <source>Print a copy marked 副本</source>
        <translation>Print a copy marked 副本</translation>
    </message>
    <message>
        <source>Print a copy of version %1</source>
        <translation>Print a copy of version %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1: %n copies.</source>
        <translation>
            <numerusform>Sent to %1: %n copy.</numerusform>
            <numerusform>Sent to %1: %n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation>Save %1 as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>A copy of version %1 was sent to %2.</source>
        <translation>A copy of version %1 was sent to %2.</translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation>Show the pa&amp;ges</translation>
    </message>
    <message>
        <source>Print it or save it as PDF first; then record here who signed.</source>
        <translation>Print it or save it as PDF first; then record here who signed.</translation>
    </message>
    <message>
        <source>Taken back. Record what is right now.</source>
        <translation>Taken back. Record what is right now.</translation>
    </message>
    <message>
        <source>There is no official form of this paper: its words are our own.</source>
        <translation>There is no official form of this paper: its words are our own.</translation>
    </message>
</context>
<context>
    <name>maplebridge::PaperPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>maplebridge::PartyForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Is a</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address or unit</source>
        <translation>Address or unit</translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation>Guardians and agents</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Home region</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Needs an interpreter</translation>
    </message>
    <message>
        <source>Adult without full capacity</source>
        <translation>Adult without full capacity</translation>
    </message>
    <message>
        <source>Elected representative of the side</source>
        <translation>Elected representative of the side</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Identity number of the head</source>
        <translation>Identity number of the head</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>Social credit code</translation>
    </message>
    <message>
        <source>Agreed in writing that sensitive facts are kept</source>
        <translation>Agreed in writing that sensitive facts are kept</translation>
    </message>
    <message>
        <source>More: language, interpreter, capacity</source>
        <translation>More: language, interpreter, capacity</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeopleListDialog</name>
    <message>
        <source>Add people from a list</source>
        <translation>Add people from a list</translation>
    </message>
    <message>
        <source>Mark the rows in the spreadsheet, copy them, and press Ctrl+V here. One person in each line; a first line with 姓名, 身份证号, 电话, 住址 says what the columns are.</source>
        <translation>Mark the rows in the spreadsheet, copy them, and press Ctrl+V here. One person in each line; a first line with 姓名, 身份证号, 电话, 住址 says what the columns are.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Open a text table …</source>
        <translation>Open a text table …</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>Add nobody</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>People of the list</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>Please look at</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>is there already</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>not taken: %1</translation>
    </message>
    <message>
        <source>Nobody was found in it: each line needs a name.</source>
        <translation>Nobody was found in it: each line needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>%n people read</source>
        <translation>
            <numerusform>%n person read</numerusform>
            <numerusform>%n people read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>columns not taken: %1</source>
        <translation>columns not taken: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n people</source>
        <translation>
            <numerusform>&amp;Add %n person</numerusform>
            <numerusform>&amp;Add %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a text table</source>
        <translation>Open a text table</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.txt)</source>
        <translation>Text tables (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Part of a name, identity number or telephone (Ctrl+F)</source>
        <translation>Part of a name, identity number or telephone (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Find people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>As known on</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>Nobody has been entered yet.</translation>
    </message>
    <message>
        <source>People appear here with their first case.</source>
        <translation>People appear here with their first case.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nobody fits.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::PerformStep</name>
    <message>
        <source>this entry</source>
        <translation>this entry</translation>
    </message>
    <message>
        <source>The history of the case keeps it.</source>
        <translation>The history of the case keeps it.</translation>
    </message>
    <message>
        <source>this visit</source>
        <translation>this visit</translation>
    </message>
</context>
<context>
    <name>maplebridge::PeriodChoice</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>it ended</translation>
    </message>
    <message>
        <source>it was accepted</source>
        <translation>it was accepted</translation>
    </message>
    <message>
        <source>More: when the reporting year begins</source>
        <translation>More: when the reporting year begins</translation>
    </message>
    <message>
        <source>In January</source>
        <translation>In January</translation>
    </message>
    <message>
        <source>In month %1 of the year before</source>
        <translation>In month %1 of the year before</translation>
    </message>
    <message>
        <source>The reporting year begins</source>
        <translation>The reporting year begins</translation>
    </message>
    <message>
        <source>A case counts by the day</source>
        <translation>A case counts by the day</translation>
    </message>
</context>
<context>
    <name>maplebridge::PhrasePicker</name>
    <message>
        <source>&amp;Keep the line I am typing</source>
        <translation>&amp;Keep the line I am typing</translation>
    </message>
    <message>
        <source>&amp;Forget this phrase</source>
        <translation>&amp;Forget this phrase</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>Find a phrase</translation>
    </message>
    <message>
        <source>Type a part of the phrase</source>
        <translation>Type a part of the phrase</translation>
    </message>
    <message>
        <source>Enter puts the phrase into the line, where it can be changed; Escape goes back.</source>
        <translation>Enter puts the phrase into the line, where it can be changed; Escape goes back.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>No phrase has these words.</translation>
    </message>
</context>
<context>
    <name>maplebridge::PrintCard</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Form to fill in by hand</source>
        <translation>Form to fill in by hand</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>On both sides</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF, or set up a printer in the system settings.</source>
        <translation>No printer is set up on this computer. Save the paper as PDF, or set up a printer in the system settings.</translation>
    </message>
</context>
<context>
    <name>maplebridge::PrintTogether</name>
    <message>
        <source>Print several papers</source>
        <translation>Print several papers</translation>
    </message>
    <message>
        <source>Which papers, and how many of each?</source>
        <translation>Which papers, and how many of each?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copies of %1</source>
        <translation>Copies of %1</translation>
    </message>
    <message>
        <source>No font here can draw: %1</source>
        <translation>No font here can draw: %1</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Printed before</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n paper(s)</source>
        <translation>
            <numerusform>&amp;Print %n paper</numerusform>
            <numerusform>&amp;Print %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Open a paper and save it as PDF, or set up a printer in the system settings.</source>
        <translation>No printer is set up on this computer. Open a paper and save it as PDF, or set up a printer in the system settings.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to %1.</source>
        <translation>
            <numerusform>%n paper sent to %1.</numerusform>
            <numerusform>%n papers sent to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maplebridge::PromisesCard</name>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>There is nothing to be kept.</source>
        <translation>There is nothing to be kept.</translation>
    </message>
    <message>
        <source>Payments and duties come from the clauses of the agreement.</source>
        <translation>Payments and duties come from the clauses of the agreement.</translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <translation>Kept on: %1</translation>
    </message>
    <message>
        <source>all of it kept on</source>
        <translation>all of it kept on</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kept today: %1</source>
        <translation>Kept today: %1</translation>
    </message>
    <message>
        <source>Call …</source>
        <translation>Call …</translation>
    </message>
    <message>
        <source>Call, payment or part: %1</source>
        <translation>Call, payment or part: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Receipt: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>If it is not kept in spite of urging</source>
        <translation>If it is not kept in spite of urging</translation>
    </message>
</context>
<context>
    <name>maplebridge::QuestionsEditor</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>maplebridge::RegisterStep</name>
    <message>
        <source>Who is it between?</source>
        <translation>Who is it between?</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Add an &amp;applicant</source>
        <translation>Add an &amp;applicant</translation>
    </message>
    <message>
        <source>Add a &amp;respondent</source>
        <translation>Add a &amp;respondent</translation>
    </message>
    <message>
        <source>Add a third party</source>
        <translation>Add a third party</translation>
    </message>
    <message>
        <source>Take this party away</source>
        <translation>Take this party away</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation>The dispute in brief</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>One line for each request.</source>
        <translation>One line for each request.</translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation>Kind of dispute</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sent or reported by</source>
        <translation>Sent or reported by</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Where it arose</source>
        <translation>Where it arose</translation>
    </message>
    <message>
        <source>When it arose</source>
        <translation>When it arose</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>All facts about this party go with it.</source>
        <translation>All facts about this party go with it.</translation>
    </message>
    <message>
        <source>* The official forms need this.</source>
        <translation>* The official forms need this.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More: who sent it, remark</source>
        <translation>More: who sent it, remark</translation>
    </message>
    <message>
        <source>Add people from a list …</source>
        <translation>Add people from a list …</translation>
    </message>
</context>
<context>
    <name>maplebridge::ReportsEditor</name>
    <message>
        <source>Note a report</source>
        <translation>Note a report</translation>
    </message>
    <message>
        <source>which one, whom there</source>
        <translation>which one, whom there</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>what they said</translation>
    </message>
    <message>
        <source>reported to</source>
        <translation>reported to</translation>
    </message>
    <message>
        <source>how it was reported</source>
        <translation>how it was reported</translation>
    </message>
</context>
<context>
    <name>maplebridge::RepresentativesEditor</name>
    <message>
        <source>Add a guardian</source>
        <translation>Add a guardian</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Add an agent</translation>
    </message>
    <message>
        <source>Guardian (法定代理人)</source>
        <translation>Guardian (法定代理人)</translation>
    </message>
    <message>
        <source>Agent (委托代理人)</source>
        <translation>Agent (委托代理人)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Relation to the party</source>
        <translation>Relation to the party</translation>
    </message>
    <message>
        <source>Firm or unit</source>
        <translation>Firm or unit</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>Matter and term</source>
        <translation>Matter and term</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>maplebridge::RiskCard</name>
    <message>
        <source>Is there any danger?</source>
        <translation>Is there any danger?</translation>
    </message>
    <message>
        <source>All asked: nothing more</source>
        <translation>All asked: nothing more</translation>
    </message>
    <message>
        <source>All eight questions were asked; what is not marked was answered with no.</source>
        <translation>All eight questions were asked; what is not marked was answered with no.</translation>
    </message>
    <message>
        <source>Mark what is so</source>
        <translation>Mark what is so</translation>
    </message>
    <message>
        <source>Risk, as you see it</source>
        <translation>Risk, as you see it</translation>
    </message>
    <message>
        <source>Why the risk is seen so</source>
        <translation>Why the risk is seen so</translation>
    </message>
    <message>
        <source>Never printed on any paper for the parties.</source>
        <translation>Never printed on any paper for the parties.</translation>
    </message>
    <message>
        <source>What was seen, what is done, reports</source>
        <translation>What was seen, what is done, reports</translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation>Kinds of risk</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Please ask the eight questions once with every dispute.</source>
        <translation>Please ask the eight questions once with every dispute.</translation>
    </message>
    <message>
        <source>Nothing was found on %1.</source>
        <translation>Nothing was found on %1.</translation>
    </message>
    <message>
        <source>What is marked suggests %1. The colour is yours to choose.</source>
        <translation>What is marked suggests %1. The colour is yours to choose.</translation>
    </message>
    <message numerus="yes">
        <source>%1: led by %2, looked after within %n hour(s), told to: %3.</source>
        <translation>
            <numerusform>%1: led by %2, looked after within %n hour, told to: %3.</numerusform>
            <numerusform>%1: led by %2, looked after within %n hours, told to: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the sheet for police or street</source>
        <translation>Print the sheet for police or street</translation>
    </message>
    <message>
        <source>Reported just now: %1</source>
        <translation>Reported just now: %1</translation>
    </message>
    <message>
        <source>Has to be reported to: %1</source>
        <translation>Has to be reported to: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::RoomsPage</name>
    <message>
        <source>Who delivered, week by week</source>
        <translation>Who delivered, week by week</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>&amp;Enrol an office …</source>
        <translation>&amp;Enrol an office …</translation>
    </message>
    <message>
        <source>Nobody hands over here yet.</source>
        <translation>Nobody hands over here yet.</translation>
    </message>
    <message>
        <source>Give an office our card (below). It hands over its own card with its first package: take that in under Arrivals, or here.</source>
        <translation>Give an office our card (below). It hands over its own card with its first package: take that in under Arrivals, or here.</translation>
    </message>
    <message>
        <source>Enrol an office …</source>
        <translation>Enrol an office …</translation>
    </message>
    <message>
        <source>A number: the newest package of that week. “!”: one before it never came, which is no loss once a later one has come. 0: nothing arose. –: nothing came, please phone. ·: not enrolled yet.</source>
        <translation>A number: the newest package of that week. “!”: one before it never came, which is no loss once a later one has come. 0: nothing arose. –: nothing came, please phone. ·: not enrolled yet.</translation>
    </message>
    <message>
        <source>The card of the office</source>
        <translation>The card of the office</translation>
    </message>
    <message>
        <source>Cards of offices (*.mboffice)</source>
        <translation>Cards of offices (*.mboffice)</translation>
    </message>
</context>
<context>
    <name>maplebridge::SaveIndicator</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a time</comment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>The committee</translation>
    </message>
    <message>
        <source>Name, as on the seal</source>
        <translation>Name, as on the seal</translation>
    </message>
    <message>
        <source>Short name in case numbers</source>
        <translation>Short name in case numbers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Where sessions are held</source>
        <translation>Where sessions are held</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation>Street or township</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation>Centre above</translation>
    </message>
    <message>
        <source>Basic court</source>
        <translation>Basic court</translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation>Pattern of case numbers</translation>
    </message>
    <message>
        <source>Mediators and clerks</source>
        <translation>Mediators and clerks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Is here again</source>
        <translation>Is here again</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>The first case of this year: %1. Left empty it is written as usual; otherwise with {year}, {abbr} for the short name, and {n}.</source>
        <translation>The first case of this year: %1. Left empty it is written as usual; otherwise with {year}, {abbr} for the short name, and {n}.</translation>
    </message>
</context>
<context>
    <name>maplebridge::SideBar</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>maplebridge::SigningForm</name>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingerprint</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;All of them</translation>
    </message>
    <message>
        <source>Re&amp;cord this</source>
        <translation>Re&amp;cord this</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>The committee</translation>
    </message>
    <message>
        <source>Version %1, printed on %2, code %3.</source>
        <translation>Version %1, printed on %2, code %3.</translation>
    </message>
    <message>
        <source>Who signed for %1</source>
        <translation>Who signed for %1</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Correct what was recorded …</source>
        <translation>Correct what was recorded …</translation>
    </message>
    <message>
        <source>Take ba&amp;ck what is not ticked</source>
        <translation>Take ba&amp;ck what is not ticked</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n entry(ies) about who signed?</source>
        <translation>
            <numerusform>Take back %n entry about who signed?</numerusform>
            <numerusform>Take back %n entries about who signed?</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what was recorded, and why it was taken back. What is right can be recorded again afterwards. Nothing changes on the paper itself.</source>
        <translation>The history keeps what was recorded, and why it was taken back. What is right can be recorded again afterwards. Nothing changes on the paper itself.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>The day was wrong</source>
        <translation>The day was wrong</translation>
    </message>
    <message>
        <source>Another person signed</source>
        <translation>Another person signed</translation>
    </message>
    <message>
        <source>It was not signed</source>
        <translation>It was not signed</translation>
    </message>
</context>
<context>
    <name>maplebridge::StartPage</name>
    <message>
        <source>Maplebridge</source>
        <translation>Maplebridge</translation>
    </message>
    <message>
        <source>Welcome to Maplebridge</source>
        <translation>Welcome to Maplebridge</translation>
    </message>
    <message>
        <source>Three questions, then the room is ready. All answers can be changed later.</source>
        <translation>Three questions, then the room is ready. All answers can be changed later.</translation>
    </message>
    <message>
        <source>1. What is your committee called?</source>
        <translation>1. What is your committee called?</translation>
    </message>
    <message>
        <source>The full name, as on the seal.</source>
        <translation>The full name, as on the seal.</translation>
    </message>
    <message>
        <source>2. Who are you?</source>
        <translation>2. Who are you?</translation>
    </message>
    <message>
        <source>Your name stands on the papers as mediator.</source>
        <translation>Your name stands on the papers as mediator.</translation>
    </message>
    <message>
        <source>3. How large should the letters be?</source>
        <translation>3. How large should the letters be?</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Try it in a practice room</source>
        <translation>Try it in a practice room</translation>
    </message>
    <message>
        <source>Open a room that exists …</source>
        <translation>Open a room that exists …</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Open a room</translation>
    </message>
    <message>
        <source>Room files (*.mbroom)</source>
        <translation>Room files (*.mbroom)</translation>
    </message>
    <message>
        <source>Keep the room in another folder …</source>
        <translation>Keep the room in another folder …</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>Everything is kept in one file: %1</source>
        <translation>Everything is kept in one file: %1</translation>
    </message>
    <message>
        <source>Where to keep the room</source>
        <translation>Where to keep the room</translation>
    </message>
    <message>
        <source>Please write the name of the committee.</source>
        <translation>Please write the name of the committee.</translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation>Please write your name.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Please choose another one.</source>
        <translation>The folder %1 cannot be made. Please choose another one.</translation>
    </message>
    <message>
        <source>This is a centre …</source>
        <translation>This is a centre …</translation>
    </message>
    <message>
        <source>Which centre is it?</source>
        <translation>Which centre is it?</translation>
    </message>
    <message>
        <source>Rooms hand over to a centre, and a centre to the one above it.</source>
        <translation>Rooms hand over to a centre, and a centre to the one above it.</translation>
    </message>
    <message>
        <source>1. What is your centre called?</source>
        <translation>1. What is your centre called?</translation>
    </message>
</context>
<context>
    <name>maplebridge::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or Excel …</source>
        <translation>&amp;Save as PDF or Excel …</translation>
    </message>
    <message>
        <source>&amp;Print the table</source>
        <translation>&amp;Print the table</translation>
    </message>
    <message>
        <source>The cases behind a number</source>
        <translation>The cases behind a number</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Open the case</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>In a few sentences</translation>
    </message>
    <message>
        <source>Which cases are they?</source>
        <translation>Which cases are they?</translation>
    </message>
    <message>
        <source>Which cases: %1</source>
        <translation>Which cases: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ended in a way that the table does not count, e.g. withdrawn.</source>
        <translation>
            <numerusform>%n case ended in a way that the table does not count, e.g. withdrawn.</numerusform>
            <numerusform>%n cases ended in a way that the table does not count, e.g. withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are not ended yet and are not counted.</source>
        <translation>
            <numerusform>%n case is not ended yet and is not counted.</numerusform>
            <numerusform>%n cases are not ended yet and are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(no number yet)</translation>
    </message>
    <message>
        <source>%1
%2 / %3</source>
        <translation>%1
%2 / %3</translation>
    </message>
    <message>
        <source>Press a number to see its cases.</source>
        <translation>Press a number to see its cases.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the table as PDF, or set up a printer in the system settings.</source>
        <translation>No printer is set up on this computer. Save the table as PDF, or set up a printer in the system settings.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;Text table (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;Text table (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::StepButton</name>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>waiting for an earlier step</source>
        <translation>waiting for an earlier step</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Step %1 of %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done, but something is still open</source>
        <translation>done, but something is still open</translation>
    </message>
</context>
<context>
    <name>maplebridge::StepPage</name>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Take away: %1?</source>
        <translation>Take away: %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>maplebridge::SuspensionsEditor</name>
    <message>
        <source>Stop the clock</source>
        <translation>Stop the clock</translation>
    </message>
    <message>
        <source>stands still after</source>
        <translation>stands still after</translation>
    </message>
    <message>
        <source>last day (empty: goes on)</source>
        <translation>last day (empty: goes on)</translation>
    </message>
    <message>
        <source>which, by whom</source>
        <translation>which, by whom</translation>
    </message>
    <message>
        <source>why the clock stands still</source>
        <translation>why the clock stands still</translation>
    </message>
</context>
<context>
    <name>maplebridge::TableTiles</name>
    <message>
        <source>Cases do not know these numbers. They are left free on the printed table, to be written in by hand.</source>
        <translation>Cases do not know these numbers. They are left free on the printed table, to be written in by hand.</translation>
    </message>
</context>
<context>
    <name>maplebridge::TierCard</name>
    <message>
        <source>Room or centre</source>
        <translation>Room or centre</translation>
    </message>
    <message>
        <source>A centre takes in what the rooms hand over. It gets the pages Arrivals, Rooms and Conflicts.</source>
        <translation>A centre takes in what the rooms hand over. It gets the pages Arrivals, Rooms and Conflicts.</translation>
    </message>
    <message>
        <source>Make this file that of a %1?</source>
        <translation>Make this file that of a %1?</translation>
    </message>
    <message>
        <source>The cases stay as they are. It can be changed back here.</source>
        <translation>The cases stay as they are. It can be changed back here.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Make it a %1</source>
        <translation>Make it a %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::TimeEdit</name>
    <message>
        <source>This is not understood as a time. Write for example 9:30 or 15:00.</source>
        <translation>This is not understood as a time. Write for example 9:30 or 15:00.</translation>
    </message>
</context>
<context>
    <name>maplebridge::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation>&amp;New dispute (F2)</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>No dispute has been registered yet.</translation>
    </message>
    <message>
        <source>When somebody comes, press F2 and write the first name. Everything is saved as you type.</source>
        <translation>When somebody comes, press F2 and write the first name. Everything is saved as you type.</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>New dispute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>From other offices</source>
        <translation>From other offices</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>Sessions today</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>&amp;Print the day</source>
        <translation>&amp;Print the day</translation>
    </message>
    <message>
        <source>&amp;Calendar file</source>
        <translation>&amp;Calendar file</translation>
    </message>
    <message>
        <source>There is no backup of this room yet.</source>
        <translation>There is no backup of this room yet.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>The newest backup is of %1.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Go there: %1</translation>
    </message>
    <message>
        <source>Not sent, not backed up</source>
        <translation>Not sent, not backed up</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Save the calendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1. The entries bear numbers and kinds, no names.</source>
        <translation>Saved: %1. The entries bear numbers and kinds, no names.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Call: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::TransferDialog</name>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>down to %1</source>
        <translation>down to %1</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>Hand the case over</translation>
    </message>
    <message>
        <source>From then on only the other office can change the case; here it can still be read and printed. It travels with the next package.</source>
        <translation>From then on only the other office can change the case; here it can still be read and printed. It travels with the next package.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Keep the case</translation>
    </message>
    <message>
        <source>&amp;Hand it over</source>
        <translation>&amp;Hand it over</translation>
    </message>
    <message>
        <source>Please write why: the other office reads it.</source>
        <translation>Please write why: the other office reads it.</translation>
    </message>
</context>
<context>
    <name>maplebridge::UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Takes back: %1 (Ctrl+Alt+Z)</source>
        <translation>Takes back: %1 (Ctrl+Alt+Z)</translation>
    </message>
    <message>
        <source>Nothing has been written yet that could be taken back</source>
        <translation>Nothing has been written yet that could be taken back</translation>
    </message>
    <message>
        <source>Brings back: %1 (Ctrl+Alt+Y)</source>
        <translation>Brings back: %1 (Ctrl+Alt+Y)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Brought back: %1</translation>
    </message>
</context>
<context>
    <name>maplebridge::VisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Note a &amp;visit</source>
        <translation>Note a &amp;visit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Whom; none: all parties</source>
        <translation>Whom; none: all parties</translation>
    </message>
    <message>
        <source>What it showed: performance, how they get on</source>
        <translation>What it showed: performance, how they get on</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Who visited</translation>
    </message>
    <message>
        <source>Hidden trouble was found</source>
        <translation>Hidden trouble was found</translation>
    </message>
    <message>
        <source>Measures, judgment, others</source>
        <translation>Measures, judgment, others</translation>
    </message>
    <message>
        <source>What was found and is done about it</source>
        <translation>What was found and is done about it</translation>
    </message>
    <message>
        <source>Where somebody sued: what the court decided</source>
        <translation>Where somebody sued: what the court decided</translation>
    </message>
    <message>
        <source>Who else was spoken to</source>
        <translation>Who else was spoken to</translation>
    </message>
    <message>
        <source>Record of visits</source>
        <translation>Record of visits</translation>
    </message>
    <message>
        <source>Take this visit away</source>
        <translation>Take this visit away</translation>
    </message>
    <message>
        <source>No visit is due.</source>
        <translation>No visit is due.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
</context>
<context>
    <name>maplebridge::WallTable</name>
    <message>
        <source>–</source>
        <comment>nothing came in this week</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the room said that nothing arose</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 !</source>
        <comment>a number with one missing before it</comment>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>not enrolled yet</source>
        <translation>not enrolled yet</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>nothing came</translation>
    </message>
    <message>
        <source>said that nothing arose</source>
        <translation>said that nothing arose</translation>
    </message>
    <message>
        <source>package %1 came</source>
        <translation>package %1 came</translation>
    </message>
    <message>
        <source>; package %1 before it never did</source>
        <translation>; package %1 before it never did</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Offices and weeks</source>
        <translation>Offices and weeks</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>%1, week from %2: %3</source>
        <translation>%1, week from %2: %3</translation>
    </message>
</context>
<context>
    <name>maplebridge::WatchBox</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Risky</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>In default</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Open for longer than a dispute is usually settled in.</source>
        <translation>Open for longer than a dispute is usually settled in.</translation>
    </message>
    <message>
        <source>Open and marked with a colour above the lowest, the most urgent first.</source>
        <translation>Open and marked with a colour above the lowest, the most urgent first.</translation>
    </message>
    <message>
        <source>A promise of the agreement whose day has passed is not kept.</source>
        <translation>A promise of the agreement whose day has passed is not kept.</translation>
    </message>
    <message>
        <source>The ending that was recorded was taken back.</source>
        <translation>The ending that was recorded was taken back.</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>There is none.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>risk: %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>due since %1</translation>
    </message>
    <message>
        <source>%1 due since %2</source>
        <translation>%1 due since %2</translation>
    </message>
    <message>
        <source>reopened on %1</source>
        <translation>reopened on %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>reminded</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Remind: %1</source>
        <translation>Remind: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Please tell us how this case stands and what happens next.</source>
        <translation>Please tell us how this case stands and what happens next.</translation>
    </message>
</context>
</TS>
