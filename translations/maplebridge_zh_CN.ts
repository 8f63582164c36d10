<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptStep</name>
    <message>
        <source>Accept the dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and give the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties chose the mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy or trade secrets: not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everybody agree to mediation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly refuses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActorPage</name>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is kept with everything that is entered, printed and exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeStep</name>
    <message>
        <source>Was something agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an oral agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement: end the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: taken from the clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a copy besides parties and committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each, e.g. the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on part of the dispute only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it bind yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, print and record signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oral agreement took effect on %1, the day it was reached (Act, article 30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement took effect on %1: all parties and a mediator signed, and the seal is on it (Act, article 29).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not yet. %n copies are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mediator still has to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee’s seal is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveStep</name>
    <message>
        <source>How did the case end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways the parties were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as the notice prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement took effect on %1. Choose the outcome and the day the case ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement the parties must be told the other ways open to them (Act, article 26); the notice prints them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseGuide</name>
    <message>
        <source>Still to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, each beside its field</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>Awaits signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody entered yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Only unfinished ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, number or telephone (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of a name, or the end of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F2 when somebody comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the case file on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Alt+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this case into the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken out again in the list of cases. Its number is not given to another case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClausesEditor</name>
    <message>
        <source>Add a &amp;payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to be &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;clause in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>This is not understood as a day. Write for example 2026-5-8 or 5.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1; please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1 has no day %2; please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <extracomment>How a day is shown in its field: %1 is the year, %2 the month, %3 the day of the month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeEdit</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:30</source>
        <comment>example of a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Agreed by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement drawn up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Hand over case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask identity numbers, telephones and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip file with every paper as PDF, the facts, and a page to read it all in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that ended since the last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has ended since the last export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written, read again and compared: %1 (%n file(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Please check: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Handover and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window closes, a copy of the whole room is made, opened again and compared. Going back to a day never overwrites anything: the old room stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the room to a stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the room sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every entry of the log, every attachment and every list again and compares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made and compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and compared: %1. Whoever holds this file can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second room file is made from that backup and opened. The room as it is now stays as it is, beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file itself is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something refers to what is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lists differ from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attachment is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound: %1. Please go back to a backup and tell the centre. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpersEditor</name>
    <message>
        <source>Add a helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, e.g. police officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest first. Nothing here is ever erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InquireStep</name>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an in&amp;quiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which party was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or somebody else: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About that person: sex, age, address, relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who inquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this inquiry away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry %1   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalmentsEditor</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by or on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Maplebridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop program of a community mediation room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice room with worked cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room file (*.mbroom).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Maplebridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Maplebridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made. Close anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediateStep</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parties were told their rights and duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, as the record prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this session away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks? Ctrl and a digit chooses; Enter ends the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is being said, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>This is not understood as an amount in yuan. Write for example 18600 or 18,600.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObligationForm</name>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on, when paid at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, e.g. the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>The paper in large letters, to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. What this version says is frozen from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it back in large letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed font can draw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to be signed yet. As a form to fill in by hand it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed version exists and says something else. This prints as version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as printed version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 仿宋 font is not installed; 宋 is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1, code %2, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy marked 副本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy of version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF, or set up a printer in the system settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1: %n copies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of version %1 was sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult without full capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected representative of the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2   %3   (as known on %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name, identity number or telephone (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here with their first case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerformStep</name>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and duties come from the clauses of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept today: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsEditor</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Who is it between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this party away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is seen so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed on any paper for the parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentativesEditor</name>
    <message>
        <source>Add a guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian (法定代理人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent (委托代理人)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter and term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as on the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in case numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sessions are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street or township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of case numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {year}, {abbr} and {n}. Left empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediators and clerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, printed on %2, code %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maplebridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Maplebridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions, then the room is ready. All answers can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. What is your committee called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name, as on the seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands on the papers as mediator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. How large should the letters be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a practice room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a room that exists …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room files (*.mbroom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the room in another folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in one file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name of the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an earlier step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is not understood as a time. Write for example 9:30 or 15:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dispute (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody comes, press F2 and write the first name. Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements not signed by all yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party’s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature or seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardians and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispute in brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the one asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written or oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
