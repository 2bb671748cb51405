<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Assumption</name>
    <message>
        <source>order of the list</source>
        <translation>order of the list</translation>
    </message>
    <message>
        <source>operation after installation</source>
        <translation>operation after installation</translation>
    </message>
    <message>
        <source>same subject</source>
        <translation>same subject</translation>
    </message>
    <message>
        <source>roll-out after co-determination</source>
        <translation>roll-out after co-determination</translation>
    </message>
    <message>
        <source>this prerequisite</source>
        <translation>this prerequisite</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of lead time</source>
        <translation>
            <numerusform>%n working day of lead time</numerusform>
            <numerusform>%n working days of lead time</numerusform>
        </translation>
    </message>
    <message>
        <source>a session every Tuesday</source>
        <translation>a session every Tuesday</translation>
    </message>
</context>
<context>
    <name>BackPlan</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>▲ latest start %1: passed</source>
        <translation>▲ latest start %1: passed</translation>
    </message>
    <message numerus="yes">
        <source>latest start %1: %n more working day(s)</source>
        <translation>
            <numerusform>latest start %1: %n more working day</numerusform>
            <numerusform>latest start %1: %n more working days</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest start was %1.</source>
        <translation>The latest start was %1.</translation>
    </message>
    <message numerus="yes">
        <source>Latest start %1: %n more working day(s).</source>
        <translation>
            <numerusform>Latest start %1: %n more working day.</numerusform>
            <numerusform>Latest start %1: %n more working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n working day(s)</source>
        <translation>
            <numerusform>lead time %n working day</numerusform>
            <numerusform>lead time %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>At a bracket, as short as possible: %1 is a step, %n its working days</extracomment>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s), %2</source>
        <extracomment>%1 is a step, %n its working days, %2 the days from the first to the last</extracomment>
        <translation>
            <numerusform>%1: %n working day, %2</numerusform>
            <numerusform>%1: %n working days, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned with: %1.</source>
        <extracomment>%1 is the length of the lead time</extracomment>
        <translation>Planned with: %1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Assumed: the Senate meets every Tuesday that is no public holiday.</source>
        <translation>Assumed: the Senate meets every Tuesday that is no public holiday.</translation>
    </message>
    <message>
        <source>Last session before the deadline: %1, %2.</source>
        <extracomment>%1 is the name of a resolution, %2 a day</extracomment>
        <translation>Last session before the deadline: %1, %2.</translation>
    </message>
    <message>
        <source>Session of the Senate</source>
        <translation>Session of the Senate</translation>
    </message>
    <message>
        <source>No session of the Senate</source>
        <translation>No session of the Senate</translation>
    </message>
    <message>
        <source>Last session of the Senate before: %1.</source>
        <translation>Last session of the Senate before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Latest start: %1, %n working day(s) before the session.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Latest start: %1, %n working day before the session.</numerusform>
            <numerusform>Latest start: %1, %n working days before the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumed: %n working day(s) of lead time.</source>
        <translation>
            <numerusform>Assumed: %n working day of lead time.</numerusform>
            <numerusform>Assumed: %n working days of lead time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder on the day of the latest start.</source>
        <translation>Reminder on the day of the latest start.</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>As written: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>Deadline %1: %2</source>
        <extracomment>A deadline in a calendar: %1 is a key or the name of a resolution, %2 a title</extracomment>
        <translation>Deadline %1: %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Sessions and deadlines</source>
        <translation>Sessions and deadlines</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before, as preset.</source>
        <translation>
            <numerusform>Reminder %n day before, as preset.</numerusform>
            <numerusform>Reminder %n days before, as preset.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder on the working day before, as preset.</source>
        <translation>Reminder on the working day before, as preset.</translation>
    </message>
    <message>
        <source>No longer assumed: session of the Senate</source>
        <translation>No longer assumed: session of the Senate</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Done: deadline %1: %2</source>
        <extracomment>In a calendar: %1 is a key or the name of a resolution, %2 a title</extracomment>
        <translation>Done: deadline %1: %2</translation>
    </message>
    <message>
        <source>Cancelled: deadline %1: %2</source>
        <translation>Cancelled: deadline %1: %2</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>Assumed prerequisites</source>
        <translation>Assumed prerequisites</translation>
    </message>
    <message numerus="yes">
        <source>assumed prerequisite(s) that nobody has confirmed</source>
        <translation>
            <numerusform>assumed prerequisite that nobody has confirmed</numerusform>
            <numerusform>assumed prerequisites that nobody has confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed session calendar: every Tuesday</source>
        <translation>Assumed session calendar: every Tuesday</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) that assume(s) a session of the Senate every Tuesday</source>
        <translation>
            <numerusform>deadline that assumes a session of the Senate every Tuesday</numerusform>
            <numerusform>deadlines that assume a session of the Senate every Tuesday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumed lead time: %n working day(s)</source>
        <translation>
            <numerusform>Assumed lead time: %n working day</numerusform>
            <numerusform>Assumed lead time: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) with an assumed lead time of %1 working days</source>
        <translation>
            <numerusform>deadline with an assumed lead time of %1 working days</numerusform>
            <numerusform>deadlines with an assumed lead time of %1 working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm or change the lead time</source>
        <translation>Confirm or change the lead time</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Measures without a title</source>
        <translation>Measures without a title</translation>
    </message>
    <message numerus="yes">
        <source>measure(s) without title, unit and date</source>
        <translation>
            <numerusform>measure without title, unit and date</numerusform>
            <numerusform>measures without title, unit and date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measure(s) without a title</source>
        <translation>
            <numerusform>measure without a title</numerusform>
            <numerusform>measures without a title</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported and recorded figures differ</source>
        <translation>Reported and recorded figures differ</translation>
    </message>
    <message numerus="yes">
        <source>reported figure(s) that differ(s) from what is recorded</source>
        <translation>
            <numerusform>reported figure that differs from what is recorded</numerusform>
            <numerusform>reported figures that differ from what is recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the measures one by one</source>
        <translation>Record the measures one by one</translation>
    </message>
    <message>
        <source>all open items</source>
        <translation>all open items</translation>
    </message>
    <message numerus="yes">
        <source>Last report older than %n day(s)</source>
        <translation>
            <numerusform>Last report older than %n day</numerusform>
            <numerusform>Last report older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open item(s) without a report for more than %1 days</source>
        <translation>
            <numerusform>open item without a report for more than %1 days</numerusform>
            <numerusform>open items without a report for more than %1 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the status survey</source>
        <translation>Start the status survey</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>Date that does not exist</translation>
    </message>
    <message numerus="yes">
        <source>date(s) that do(es) not exist</source>
        <translation>
            <numerusform>date that does not exist</numerusform>
            <numerusform>dates that do not exist</numerusform>
        </translation>
    </message>
    <message>
        <source>The project lead confirms the date</source>
        <translation>The project lead confirms the date</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Contradiction in the source</translation>
    </message>
    <message numerus="yes">
        <source>item(s) on which the source contradicts itself</source>
        <translation>
            <numerusform>item on which the source contradicts itself</numerusform>
            <numerusform>items on which the source contradicts itself</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline not on a session day</source>
        <translation>Deadline not on a session day</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) on a day without a session of the Senate</source>
        <translation>
            <numerusform>deadline on a day without a session of the Senate</numerusform>
            <numerusform>deadlines on days without a session of the Senate</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the paper for %1</source>
        <translation>Plan the paper for %1</translation>
    </message>
    <message>
        <source>Plan the paper for the last session before it</source>
        <translation>Plan the paper for the last session before it</translation>
    </message>
    <message>
        <source>Name a date, or confirm that there is none</source>
        <translation>Name a date, or confirm that there is none</translation>
    </message>
    <message>
        <source>No responsible unit</source>
        <translation>No responsible unit</translation>
    </message>
    <message numerus="yes">
        <source>open item(s) without a responsible unit</source>
        <translation>
            <numerusform>open item without a responsible unit</numerusform>
            <numerusform>open items without a responsible unit</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the unit</source>
        <translation>Name the unit</translation>
    </message>
    <message>
        <source>Date on a non-working day</source>
        <translation>Date on a non-working day</translation>
    </message>
    <message numerus="yes">
        <source>date(s) on a non-working day</source>
        <translation>
            <numerusform>date on a non-working day</numerusform>
            <numerusform>dates on non-working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it right with the next plan</source>
        <translation>Set it right with the next plan</translation>
    </message>
    <message numerus="yes">
        <source>in %n item(s): %1</source>
        <translation>
            <numerusform>in %n item: %1</numerusform>
            <numerusform>in %n items: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the titles in the survey</source>
        <translation>Ask for the titles in the survey</translation>
    </message>
    <message>
        <source>The project lead confirms or rejects them</source>
        <translation>The project lead confirms or rejects them</translation>
    </message>
    <message>
        <source>Enter or confirm the session calendar</source>
        <translation>Enter or confirm the session calendar</translation>
    </message>
    <message>
        <source>Done, but open items under it</source>
        <translation>Done, but open items under it</translation>
    </message>
    <message numerus="yes">
        <source>done item(s) with open items under it (them)</source>
        <translation>
            <numerusform>done item with open items under it</numerusform>
            <numerusform>done items with open items under them</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit says whether the item is done</source>
        <translation>The unit says whether the item is done</translation>
    </message>
    <message>
        <source>Submit the paper belatedly</source>
        <translation>Submit the paper belatedly</translation>
    </message>
    <message>
        <source>Plan the paper for the last session before it; submit it belatedly where that is over</source>
        <translation>Plan the paper for the last session before it; submit it belatedly where that is over</translation>
    </message>
    <message numerus="yes">
        <source>(in %n item(s))</source>
        <translation>
            <numerusform>(in %n item)</numerusform>
            <numerusform>(in %n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Session calendar not entered</source>
        <translation>Session calendar not entered</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) of the Senate without a known session calendar</source>
        <translation>
            <numerusform>deadline of the Senate without a known session calendar</numerusform>
            <numerusform>deadlines of the Senate without a known session calendar</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the session calendar</source>
        <translation>Enter the session calendar</translation>
    </message>
    <message>
        <source>Lead time not set</source>
        <translation>Lead time not set</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) of the Senate without a known lead time</source>
        <translation>
            <numerusform>deadline of the Senate without a known lead time</numerusform>
            <numerusform>deadlines of the Senate without a known lead time</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the lead time</source>
        <translation>Set the lead time</translation>
    </message>
    <message>
        <source>Have the project lead decide which statement is right</source>
        <translation>Have the project lead decide which statement is right</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>No date given</translation>
    </message>
    <message numerus="yes">
        <source>open item(s) for which no date is given</source>
        <translation>
            <numerusform>open item for which no date is given</numerusform>
            <numerusform>open items for which no date is given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>first half of %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second half of %1</translation>
    </message>
    <message>
        <source>%1 (about, uncertain)</source>
        <translation>%1 (about, uncertain)</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (uncertain)</translation>
    </message>
    <message>
        <source>%1 (about)</source>
        <translation>%1 (about)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>cannot be read as a date</source>
        <translation>cannot be read as a date</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>read as %1</translation>
    </message>
    <message>
        <source>about %1, uncertain</source>
        <translation>about %1, uncertain</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, uncertain</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>%1 is still to come; what is decided then can be recorded then.</source>
        <translation>%1 is still to come; what is decided then can be recorded then.</translation>
    </message>
    <message>
        <source>Please check the session: %1 is a %2, and the calendar of the Senate has no session on that day.</source>
        <translation>Please check the session: %1 is a %2, and the calendar of the Senate has no session on that day.</translation>
    </message>
    <message>
        <source>Please check the session: %1 is a %2; a session every Tuesday is assumed.</source>
        <translation>Please check the session: %1 is a %2; a session every Tuesday is assumed.</translation>
    </message>
    <message>
        <source>The Senate cannot have moved the deadline on %1: the resolution itself is of %2.</source>
        <translation>The Senate cannot have moved the deadline on %1: the resolution itself is of %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The database</source>
        <translation>The database</translation>
    </message>
    <message>
        <source>%1 refused a statement. Nothing has been saved. Please try again; if that does not help, check the file with “lenkungsstand-cli check”.</source>
        <translation>%1 refused a statement. Nothing has been saved. Please try again; if that does not help, check the file with “lenkungsstand-cli check”.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>The value</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime, or a rule forbids the change. Your change has not been saved. Please look at the value as it is now and decide anew.</source>
        <translation>%1 has been changed elsewhere in the meantime, or a rule forbids the change. Your change has not been saved. Please look at the value as it is now and decide anew.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>%1 is not built as the program expects it. Nothing has been taken over. Please correct the place or choose another file.</source>
        <translation>%1 is not built as the program expects it. Nothing has been taken over. Please correct the place or choose another file.</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing has been created or changed. Please check the name.</source>
        <translation>%1 was not found. Nothing has been created or changed. Please check the name.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten. The file has not been changed. Please choose another name.</source>
        <translation>%1 already exists and is not overwritten. The file has not been changed. Please choose another name.</translation>
    </message>
    <message>
        <source>%1 is not a database. The file has not been changed. Please choose a file that Lenkungsstand created.</source>
        <translation>%1 is not a database. The file has not been changed. Please choose a file that Lenkungsstand created.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. The file has not been changed. Please choose a file that Lenkungsstand created.</source>
        <translation>%1 is the database of another program. The file has not been changed. Please choose a file that Lenkungsstand created.</translation>
    </message>
    <message>
        <source>%1 comes from a newer version of Lenkungsstand. The file has not been changed. Please open it with the newer version.</source>
        <translation>%1 comes from a newer version of Lenkungsstand. The file has not been changed. Please open it with the newer version.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. Nothing has been saved. Please use a copy at a place where you may write.</source>
        <translation>%1 can only be read, not written. Nothing has been saved. Please use a copy at a place where you may write.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing has been saved. Please check your rights and the free space of the medium.</source>
        <translation>%1 could not be read or written. Nothing has been saved. Please check your rights and the free space of the medium.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing has been saved. Please try again in a moment.</source>
        <translation>%1 is in use by another program. Nothing has been saved. Please try again in a moment.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>The input</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing has been saved. Please correct the input.</source>
        <translation>%1 cannot be understood. Nothing has been saved. Please correct the input.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>The work</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing has been left behind or changed.</source>
        <translation>%1 was stopped. Nothing has been left behind or changed.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>The folder</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing has been created or changed. Please create the folder first or choose another one.</source>
        <translation>There is no folder %1. Nothing has been created or changed. Please create the folder first or choose another one.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>The name</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing has been changed. Please name a file.</source>
        <translation>%1 is a folder, not a file. Nothing has been changed. Please name a file.</translation>
    </message>
    <message>
        <source>%1 cannot be read at this place: the file beside it whose name ends in -wal holds the latest changes, and they can only be read where writing is allowed. Nothing has been changed. Please copy both files into a folder where you may write, and open the copy.</source>
        <translation>%1 cannot be read at this place: the file beside it whose name ends in -wal holds the latest changes, and they can only be read where writing is allowed. Nothing has been changed. Please copy both files into a folder where you may write, and open the copy.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has been changed. Please check whether you may read the file and whether its medium is in order.</source>
        <translation>%1 could not be read. Nothing has been changed. Please check whether you may read the file and whether its medium is in order.</translation>
    </message>
    <message>
        <source>%1 is damaged. The file has not been changed. Please work on with a backup and keep the damaged file; “lenkungsstand-cli check” says what is damaged.</source>
        <translation>%1 is damaged. The file has not been changed. Please work on with a backup and keep the damaged file; “lenkungsstand-cli check” says what is damaged.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because you may not write the file or its folder. Nothing has been saved. Please choose a place where you may write.</source>
        <translation>%1 cannot be written, because you may not write the file or its folder. Nothing has been saved. Please choose a place where you may write.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because no space is left there. Nothing has been saved. Please free some space or choose another place.</source>
        <translation>%1 cannot be written, because no space is left there. Nothing has been saved. Please free some space or choose another place.</translation>
    </message>
    <message>
        <source>The name %1 is too long for its medium. Nothing has been saved. Please choose a shorter name.</source>
        <translation>The name %1 is too long for its medium. Nothing has been saved. Please choose a shorter name.</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>The portfolio</translation>
    </message>
    <message>
        <source>%1 has no place, because the environment variable HOME is empty. Nothing has been created. Please name the file with --database FILE.</source>
        <translation>%1 has no place, because the environment variable HOME is empty. Nothing has been created. Please name the file with --database FILE.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the system has no font. Nothing has been changed. Please install fonts; on Debian they are in the package fonts-liberation2.</source>
        <translation>%1 cannot be written, because the system has no font. Nothing has been changed. Please install fonts; on Debian they are in the package fonts-liberation2.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet. Nothing has been taken over. Please choose a file of the kind XLSX, ODS or CSV.</source>
        <translation>%1 is no spreadsheet. Nothing has been taken over. Please choose a file of the kind XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>The spreadsheet</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Nothing has been taken over. Please ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1 is damaged or incomplete. Nothing has been taken over. Please ask for the file again, or open it in a spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or comes from a spreadsheet program of before 2007. Nothing has been taken over. Please save it as XLSX without a password.</source>
        <translation>%1 is protected by a password or comes from a spreadsheet program of before 2007. Nothing has been taken over. Please save it as XLSX without a password.</translation>
    </message>
    <message>
        <source>%1 holds more than the program takes over at once. Nothing has been taken over. Please delete rows, columns and sheets that are not needed, and save the file anew.</source>
        <translation>%1 holds more than the program takes over at once. Nothing has been taken over. Please delete rows, columns and sheets that are not needed, and save the file anew.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>The key</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing has been saved. Please choose another key.</source>
        <translation>%1 already exists. Nothing has been saved. Please choose another key.</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>The item</translation>
    </message>
    <message>
        <source>A new planned date for %1 needs a reason. Nothing has been saved. Please say why the date changes and who decided it.</source>
        <translation>A new planned date for %1 needs a reason. Nothing has been saved. Please say why the date changes and who decided it.</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled without a reason. Nothing has been saved. Please say why it is cancelled.</source>
        <translation>%1 cannot be cancelled without a reason. Nothing has been saved. Please say why it is cancelled.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>The resolution</translation>
    </message>
    <message>
        <source>The original plan of %1 is never overwritten. Nothing has been saved. Please change the planned date instead.</source>
        <translation>The original plan of %1 is never overwritten. Nothing has been saved. Please change the planned date instead.</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>The items</translation>
    </message>
    <message>
        <source>With this the items would depend on each other: %1. Nothing has been saved. Please choose another item that has to come first.</source>
        <translation>With this the items would depend on each other: %1. Nothing has been saved. Please choose another item that has to come first.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>%1 is still needed by something else and cannot be deleted. Nothing has been changed. Please remove what depends on it first.</source>
        <translation>%1 is still needed by something else and cannot be deleted. Nothing has been changed. Please remove what depends on it first.</translation>
    </message>
    <message>
        <source>The medium of %1 is write-protected. Nothing has been saved. Please choose a place where you may write.</source>
        <translation>The medium of %1 is write-protected. Nothing has been saved. Please choose a place where you may write.</translation>
    </message>
    <message>
        <source>%1 cannot be created, because its folder takes no files. Nothing has been saved. Please choose another folder.</source>
        <translation>%1 cannot be created, because its folder takes no files. Nothing has been saved. Please choose another folder.</translation>
    </message>
    <message>
        <source>%1 is not a regular file but a device, a pipe or a socket. Nothing has been saved. Please choose another name.</source>
        <translation>%1 is not a regular file but a device, a pipe or a socket. Nothing has been saved. Please choose another name.</translation>
    </message>
    <message>
        <source>%1 begins with a colon and cannot be the name of a file here. Nothing has been created or changed. Please choose another name.</source>
        <translation>%1 begins with a colon and cannot be the name of a file here. Nothing has been created or changed. Please choose another name.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Nothing has been frozen. Please use a smaller file, for example a PDF with smaller pictures.</source>
        <translation>%1 is larger than 64 MB. Nothing has been frozen. Please use a smaller file, for example a PDF with smaller pictures.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing has been frozen. Please choose the file that was made.</source>
        <translation>%1 is empty. Nothing has been frozen. Please choose the file that was made.</translation>
    </message>
    <message>
        <source>The report baseline</source>
        <translation>The report baseline</translation>
    </message>
    <message>
        <source>%1 holds no paper: none was made. Nothing has been written. Please choose another report baseline.</source>
        <translation>%1 holds no paper: none was made. Nothing has been written. Please choose another report baseline.</translation>
    </message>
    <message>
        <source>%1 cannot have been done on a day that is still to come. Nothing has been saved. Please correct “Done on”; when it is expected to be done, is the forecast.</source>
        <translation>%1 cannot have been done on a day that is still to come. Nothing has been saved. Please correct “Done on”; when it is expected to be done, is the forecast.</translation>
    </message>
    <message>
        <source>The new planned date of %1 rests on a decision that is still to come. Nothing has been saved. Please record it once it has been decided.</source>
        <translation>The new planned date of %1 rests on a decision that is still to come. Nothing has been saved. Please record it once it has been decided.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, which is what the cell of a spreadsheet holds. Please shorten it.</source>
        <translation>The text has more than %1 characters, which is what the cell of a spreadsheet holds. Please shorten it.</translation>
    </message>
    <message>
        <source>The text holds a control character (U+%1), which nothing can show. Please remove it.</source>
        <translation>The text holds a control character (U+%1), which nothing can show. Please remove it.</translation>
    </message>
    <message>
        <source>%1 is written neither in UTF-8 nor in Windows-1252. Nothing has been taken over. Please open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 is written neither in UTF-8 nor in Windows-1252. Nothing has been taken over. Please open it in a spreadsheet program and save it as XLSX.</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>The selection</translation>
    </message>
    <message>
        <source>%1 holds no item to ask about. Nothing has been written. Please choose another selection, or record items first.</source>
        <translation>%1 holds no item to ask about. Nothing has been written. Please choose another selection, or record items first.</translation>
    </message>
    <message>
        <source>The part of the program</source>
        <translation>The part of the program</translation>
    </message>
    <message>
        <source>%1 is no longer in its place: it was moved, renamed or deleted. What has been saved so far is in it; nothing more can be saved. Please put it back, or open another file.</source>
        <translation>%1 is no longer in its place: it was moved, renamed or deleted. What has been saved so far is in it; nothing more can be saved. Please put it back, or open another file.</translation>
    </message>
    <message>
        <source>%1 is missing or does not belong to this version; the program needs it for papers and spreadsheets. Nothing has been written or taken over. Please install Lenkungsstand anew.</source>
        <translation>%1 is missing or does not belong to this version; the program needs it for papers and spreadsheets. Nothing has been written or taken over. Please install Lenkungsstand anew.</translation>
    </message>
    <message>
        <source>The resolution of the Senate</source>
        <translation>The resolution of the Senate</translation>
    </message>
    <message>
        <source>%1 is a resolution of the Senate: neither its kind nor the body can be changed, since its deadline moves only by a decision of the Senate. Nothing has been saved. Please delete it if it was entered by mistake, and enter it anew.</source>
        <translation>%1 is a resolution of the Senate: neither its kind nor the body can be changed, since its deadline moves only by a decision of the Senate. Nothing has been saved. Please delete it if it was entered by mistake, and enter it anew.</translation>
    </message>
    <message>
        <source>Only the Senate moves the deadline of %1. Nothing has been saved. Please name the session, which is not before the resolution, and the number of its decision, or record that an extension has been requested.</source>
        <translation>Only the Senate moves the deadline of %1. Nothing has been saved. Please name the session, which is not before the resolution, and the number of its decision, or record that an extension has been requested.</translation>
    </message>
    <message>
        <source>%1 has no row in which “Nr.” and one more known heading stand. Nothing has been taken over. Please name the columns like that.</source>
        <translation>%1 has no row in which “Nr.” and one more known heading stand. Nothing has been taken over. Please name the columns like that.</translation>
    </message>
    <message>
        <source>%1 comes from an older version of Lenkungsstand and has to be brought up to date first. Nothing has been changed. The window does that when it opens the file, and so does every command of the terminal that changes something, such as “set”; both need the right to write. If you may only read, please ask whoever may write, or work with a copy at a place where you may write.</source>
        <translation>%1 comes from an older version of Lenkungsstand and has to be brought up to date first. Nothing has been changed. The window does that when it opens the file, and so does every command of the terminal that changes something, such as “set”; both need the right to write. If you may only read, please ask whoever may write, or work with a copy at a place where you may write.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Project number</source>
        <translation>Project number</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Additional sessions</source>
        <translation>Additional sessions</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Cancelled sessions</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Original plan</translation>
    </message>
    <message>
        <source>Decision on the date</source>
        <translation>Decision on the date</translation>
    </message>
    <message>
        <source>Extension requested</source>
        <translation>Extension requested</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Impediment</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Number in the resolution</source>
        <translation>Number in the resolution</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Kind of order</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noted on</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>Catalogue number</source>
        <translation>Catalogue number</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Priority measure</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Internal remark</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Read out of the wording</source>
        <translation>Read out of the wording</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Released by</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Answers due</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Date of record</source>
        <translation>Date of record</translation>
    </message>
    <message>
        <source>Name of the steering group</source>
        <translation>Name of the steering group</translation>
    </message>
    <message>
        <source>Short name of the steering group</source>
        <translation>Short name of the steering group</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Number of meetings</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Weeks without a session</source>
        <translation>Weeks without a session</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Rejected by</source>
        <translation>Rejected by</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
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
        <source>secretariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>%1 (asked on %2, nothing to report on %3)</source>
        <translation>%1 (asked on %2, nothing to report on %3)</translation>
    </message>
    <message>
        <source>%1 (asked on %2, answered on %3)</source>
        <translation>%1 (asked on %2, answered on %3)</translation>
    </message>
    <message>
        <source>%1 (asked on %2)</source>
        <translation>%1 (asked on %2)</translation>
    </message>
    <message>
        <source>all measures</source>
        <translation>all measures</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>all that is open</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potential</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>member from the next meeting on</source>
        <translation>member from the next meeting on</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>several units</source>
        <translation>several units</translation>
    </message>
    <message>
        <source>Steps, in working days</source>
        <translation>Steps, in working days</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Due date %1 has passed; its progress has not been reported.</source>
        <translation>Due date %1 has passed; its progress has not been reported.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last reported as %2 on %3, not as done.</source>
        <translation>Due date %1 has passed; last reported as %2 on %3, not as done.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; nothing has ever been reported.</source>
        <translation>Due date %1 has passed; nothing has ever been reported.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; nothing has been reported since %2.</source>
        <translation>Due date %1 has passed; nothing has been reported since %2.</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Due on %1, in %n day.</numerusform>
            <numerusform>Due on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done on %1, %n day(s) after the due date.</source>
        <translation>
            <numerusform>Done on %1, %n day after the due date.</numerusform>
            <numerusform>Done on %1, %n days after the due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approximate date (about %1) has passed.</source>
        <translation>The approximate date (about %1) has passed.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s) against the original plan.</source>
        <translation>
            <numerusform>Moved by %n day against the original plan.</numerusform>
            <numerusform>Moved by %n days against the original plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s) against the original plan (%1).</source>
        <translation>
            <numerusform>Moved by %n day against the original plan (%1).</numerusform>
            <numerusform>Moved by %n days against the original plan (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast %1, %n day(s) after the due date.</source>
        <translation>
            <numerusform>Forecast %1, %n day after the due date.</numerusform>
            <numerusform>Forecast %1, %n days after the due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a %2, not a session day; there is no session before it.</source>
        <translation>%1 is a %2, not a session day; there is no session before it.</translation>
    </message>
    <message>
        <source>%1 is a %2, not a session day; last session before it: %3, %4.</source>
        <translation>%1 is a %2, not a session day; last session before it: %3, %4.</translation>
    </message>
    <message>
        <source>%1 does not exist; the project lead must confirm the date.</source>
        <translation>%1 does not exist; the project lead must confirm the date.</translation>
    </message>
    <message>
        <source>The date %1 does not exist; the project lead must confirm the date.</source>
        <translation>The date %1 does not exist; the project lead must confirm the date.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <comment>holiday</comment>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <comment>weekday</comment>
        <translation>%1 is a %2.</translation>
    </message>
    <message>
        <source>Nothing has ever been reported.</source>
        <translation>Nothing has ever been reported.</translation>
    </message>
    <message numerus="yes">
        <source>Last report on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Last report on %1, %n day ago.</numerusform>
            <numerusform>Last report on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1, which is expected to finish only on %2.</source>
        <translation>Depends on %1, which is expected to finish only on %2.</translation>
    </message>
    <message>
        <source>Depends on %1, which are expected to finish only after the due date, the last on %2.</source>
        <translation>Depends on %1, which are expected to finish only after the due date, the last on %2.</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s).</source>
        <translation>
            <numerusform>Depends on %1, which has been overdue for %n day.</numerusform>
            <numerusform>Depends on %1, which has been overdue for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s).</source>
        <translation>
            <numerusform>Depends on %1, which are overdue, the longest for %n day.</numerusform>
            <numerusform>Depends on %1, which are overdue, the longest for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>No working day remains between %1 (%2) and the session on %3; %4 are set as lead time.</source>
        <translation>No working day remains between %1 (%2) and the session on %3; %4 are set as lead time.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) remain(s) between %1 (%2) and the session on %3; %4 are set as lead time.</source>
        <translation>
            <numerusform>%n working day remains between %1 (%2) and the session on %3; %4 are set as lead time.</numerusform>
            <numerusform>%n working days remain between %1 (%2) and the session on %3; %4 are set as lead time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on itself; no finish can be computed.</source>
        <translation>%1 depends on itself; no finish can be computed.</translation>
    </message>
    <message>
        <source>%1 depend on each other; no finish can be computed.</source>
        <translation>%1 depend on each other; no finish can be computed.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are overdue</source>
        <translation>
            <numerusform>%n item is overdue</numerusform>
            <numerusform>%n items are overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Impediment: %1</source>
        <translation>Impediment: %1</translation>
    </message>
    <message>
        <source>The source contradicts itself: %1</source>
        <translation>The source contradicts itself: %1</translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3), computed %4: %5.</source>
        <translation>Assessed %1 (%2, %3), computed %4: %5.</translation>
    </message>
    <message>
        <source>No date given.</source>
        <translation>No date given.</translation>
    </message>
    <message>
        <source>No responsible unit named.</source>
        <translation>No responsible unit named.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2.</source>
        <translation>%1 Assumed: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Reported as done, but %1 under it is/are open.</source>
        <translation>
            <numerusform>Reported as done, but %1 under it is open.</numerusform>
            <numerusform>Reported as done, but %1 under it are open.</numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>amber</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>Due on %1, the as-of date itself.</source>
        <translation>Due on %1, the as-of date itself.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; not yet done on the as-of date.</source>
        <translation>Due date %1 has passed; not yet done on the as-of date.</translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), recorded here %4.</source>
        <translation>%1: reported %2 (%3), recorded here %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is/are expected to finish only on %2, after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>
            <numerusform>%1 is expected to finish only on %2, after the session on %3; no working day remains, %4 are set as lead time.</numerusform>
            <numerusform>%1 are expected to finish only on %2, after the session on %3; no working day remains, %4 are set as lead time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are at risk</source>
        <translation>
            <numerusform>%n item is at risk</numerusform>
            <numerusform>%n items are at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>an impediment to the project has been reported</source>
        <translation>an impediment to the project has been reported</translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) differ(s) from what is recorded</source>
        <translation>
            <numerusform>%n reported figure differs from what is recorded</numerusform>
            <numerusform>%n reported figures differ from what is recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) has/have no date, more than half of them</source>
        <translation>
            <numerusform>%n open item has no date, more than half of them</numerusform>
            <numerusform>%n open items have no date, more than half of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing has been reported on any item in the last %n day(s)</source>
        <translation>
            <numerusform>nothing has been reported on any item in the last %n day</numerusform>
            <numerusform>nothing has been reported on any item in the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no item is overdue or at risk</source>
        <translation>no item is overdue or at risk</translation>
    </message>
    <message>
        <source>The session on %1 is before that; no working day remains, %2 are set as lead time.</source>
        <translation>The session on %1 is before that; no working day remains, %2 are set as lead time.</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>name not stated</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, behind “Due date”</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last report on %3, progress on record: %2; not reported as done.</source>
        <translation>Due date %1 has passed; last report on %3, progress on record: %2; not reported as done.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; a joint statement of %3 says “%2”; that this item is done has not been reported.</source>
        <translation>Due date %1 has passed; a joint statement of %3 says “%2”; that this item is done has not been reported.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last reported as %2 on %3; a status note of %4 does not report it as done.</source>
        <translation>Due date %1 has passed; last reported as %2 on %3; a status note of %4 does not report it as done.</translation>
    </message>
    <message>
        <source>Due: %1, ends on the as-of date.</source>
        <translation>Due: %1, ends on the as-of date.</translation>
    </message>
    <message numerus="yes">
        <source>Due: %1, ends in %n day(s).</source>
        <translation>
            <numerusform>Due: %1, ends in %n day.</numerusform>
            <numerusform>Due: %1, ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1, up to %n day(s) after the due date.</source>
        <translation>
            <numerusform>Done: %1, up to %n day after the due date.</numerusform>
            <numerusform>Done: %1, up to %n days after the due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date given; in words: %1.</source>
        <translation>No date given; in words: %1.</translation>
    </message>
    <message>
        <source>Depends on %1; expected finish: %2.</source>
        <translation>Depends on %1; expected finish: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s); expected finish: %2.</source>
        <translation>
            <numerusform>Depends on %1, which has been overdue for %n day; expected finish: %2.</numerusform>
            <numerusform>Depends on %1, which has been overdue for %n days; expected finish: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s); expected finish of the last: %2.</source>
        <translation>
            <numerusform>Depends on %1, which are overdue, the longest for %n day; expected finish of the last: %2.</numerusform>
            <numerusform>Depends on %1, which are overdue, the longest for %n days; expected finish of the last: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected finish of %1: %2, after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>Expected finish of %1: %2, after the session on %3; no working day remains, %4 are set as lead time.</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>%1 at the earliest</translation>
    </message>
    <message>
        <source> (on the as-of date %1 of %2)</source>
        <translation> (on the as-of date %1 of %2)</translation>
    </message>
    <message>
        <source>%1: reported %2 of %3 (%4), recorded here %5 of %6%7.</source>
        <translation>%1: reported %2 of %3 (%4), recorded here %5 of %6%7.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast %1, up to %n day(s) after the due date.</source>
        <translation>
            <numerusform>Forecast %1, up to %n day after the due date.</numerusform>
            <numerusform>Forecast %1, up to %n days after the due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1, which is expected to finish only on %2 (the as-of date).</source>
        <translation>Depends on %1, which is expected to finish only on %2 (the as-of date).</translation>
    </message>
    <message>
        <source>Depends on %1, which are expected to finish only on %2 (the as-of date).</source>
        <translation>Depends on %1, which are expected to finish only on %2 (the as-of date).</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s) and is expected to finish only on %2 (the as-of date).</source>
        <translation>
            <numerusform>Depends on %1, which has been overdue for %n day and is expected to finish only on %2 (the as-of date).</numerusform>
            <numerusform>Depends on %1, which has been overdue for %n days and is expected to finish only on %2 (the as-of date).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s), and are expected to finish only on %2 (the as-of date).</source>
        <translation>
            <numerusform>Depends on %1, which are overdue, the longest for %n day, and are expected to finish only on %2 (the as-of date).</numerusform>
            <numerusform>Depends on %1, which are overdue, the longest for %n days, and are expected to finish only on %2 (the as-of date).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is/are expected to finish only on %2 (the as-of date), after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>
            <numerusform>%1 is expected to finish only on %2 (the as-of date), after the session on %3; no working day remains, %4 are set as lead time.</numerusform>
            <numerusform>%1 are expected to finish only on %2 (the as-of date), after the session on %3; no working day remains, %4 are set as lead time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), recorded here %4 of %5.</source>
        <translation>%1: reported %2 (%3), recorded here %4 of %5.</translation>
    </message>
    <message>
        <source>nothing has been entered for it yet</source>
        <translation>nothing has been entered for it yet</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are part of a cycle of prerequisites</source>
        <translation>
            <numerusform>%n item is part of a cycle of prerequisites</numerusform>
            <numerusform>%n items are part of a cycle of prerequisites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No item overdue</source>
        <translation>No item overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue, (all) without a report since</source>
        <translation>
            <numerusform>%n item overdue, without a report since</numerusform>
            <numerusform>%n items overdue, all without a report since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n item overdue</numerusform>
            <numerusform>%n items overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them without a report since</source>
        <translation>%1, none of them without a report since</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them without a report since</source>
        <translation>
            <numerusform>%1, %n of them without a report since</numerusform>
            <numerusform>%1, %n of them without a report since</numerusform>
        </translation>
    </message>
    <message>
        <source>No item recorded yet.</source>
        <translation>No item recorded yet.</translation>
    </message>
    <message>
        <source>No item is overdue or at risk.</source>
        <translation>No item is overdue or at risk.</translation>
    </message>
    <message>
        <source>none at risk</source>
        <translation>none at risk</translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1 (written %2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer</source>
        <translation>
            <numerusform>%n working day of buffer</numerusform>
            <numerusform>%n working days of buffer</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1, %2 set</source>
        <translation>; %1, %2 set</translation>
    </message>
    <message>
        <source>; %1, %2 set (assumption)</source>
        <translation>; %1, %2 set (assumption)</translation>
    </message>
    <message>
        <source>No deadline ahead.</source>
        <translation>No deadline ahead.</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2, %3.</source>
        <translation>Next deadline: %1, %2, %3.</translation>
    </message>
    <message>
        <source>No deadline of the Senate ahead.</source>
        <translation>No deadline of the Senate ahead.</translation>
    </message>
    <message>
        <source>Next deadline of the Senate: %1, %2, %3%4.</source>
        <translation>Next deadline of the Senate: %1, %2, %3%4.</translation>
    </message>
    <message numerus="yes">
        <source>No report has come in on any of the %n open item(s) so far.</source>
        <translation>
            <numerusform>No report has come in on the %n open item so far.</numerusform>
            <numerusform>No report has come in on any of the %n open items so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1 no report has come in on any of the %n open item(s).</source>
        <translation>
            <numerusform>Since %1 no report has come in on the %n open item.</numerusform>
            <numerusform>Since %1 no report has come in on any of the %n open items.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 So “overdue” means here: the due date has passed and the item has not been reported as done.</source>
        <translation>%1 So “overdue” means here: the due date has passed and the item has not been reported as done.</translation>
    </message>
    <message>
        <source>%1 (approximate)</source>
        <translation>%1 (approximate)</translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>on the as-of date</translation>
    </message>
    <message>
        <source> (last session before it: %1)</source>
        <translation> (last session before it: %1)</translation>
    </message>
    <message>
        <source>Next deadline, which is also the next one of the Senate: %1, %2, %3%4.</source>
        <translation>Next deadline, which is also the next one of the Senate: %1, %2, %3%4.</translation>
    </message>
    <message>
        <source>; %1, %2 set (sessions assumed)</source>
        <extracomment>The office has entered its lead time, and the sessions of the Senate are assumed</extracomment>
        <translation>; %1, %2 set (sessions assumed)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>Catalogue no.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Priority measure</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Status note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>This was changed here after the sheet went out. Please choose which of the two holds.</source>
        <translation>This was changed here after the sheet went out. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>It is not known how the record stood when the sheet went out. Please choose which of the two holds.</source>
        <translation>It is not known how the record stood when the sheet went out. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>Two answers say different things about this. Please choose which one holds.</source>
        <translation>Two answers say different things about this. Please choose which one holds.</translation>
    </message>
    <message>
        <source>The row has no number, so nobody knows which item it means. Please add the number and read the file again.</source>
        <translation>The row has no number, so nobody knows which item it means. Please add the number and read the file again.</translation>
    </message>
    <message>
        <source>There is no item with the number %1. Please correct the number and read the file again.</source>
        <translation>There is no item with the number %1. Please correct the number and read the file again.</translation>
    </message>
    <message>
        <source>The number %1 stands further up in the same file already. Please leave only one of the rows and read the file again.</source>
        <translation>The number %1 stands further up in the same file already. Please leave only one of the rows and read the file again.</translation>
    </message>
    <message>
        <source>The number %1 is a further measure, but there is no project that holds measures. Please create the project first.</source>
        <translation>The number %1 is a further measure, but there is no project that holds measures. Please create the project first.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result or an error value. Please have the value itself entered.</source>
        <translation>The cell holds a formula without a result or an error value. Please have the value itself entered.</translation>
    </message>
    <message>
        <source>%1 names a unit that is not recorded. Please use its short name or create the unit first.</source>
        <translation>%1 names a unit that is not recorded. Please use its short name or create the unit first.</translation>
    </message>
    <message>
        <source>%1 says neither yes nor no. Please have one of the two entered.</source>
        <translation>%1 says neither yes nor no. Please have one of the two entered.</translation>
    </message>
    <message>
        <source>Only measures have this entry, and %1 is none. Please leave it empty.</source>
        <translation>Only measures have this entry, and %1 is none. Please leave it empty.</translation>
    </message>
    <message>
        <source>Only the Senate moves the deadline of %1. Please record that an extension has been requested.</source>
        <translation>Only the Senate moves the deadline of %1. Please record that an extension has been requested.</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled without a reason. Please have the reason written into the same row.</source>
        <translation>%1 cannot be cancelled without a reason. Please have the reason written into the same row.</translation>
    </message>
    <message>
        <source>The answer comes from the unit %1, which is not recorded. Please choose the unit that answers.</source>
        <translation>The answer comes from the unit %1, which is not recorded. Please choose the unit that answers.</translation>
    </message>
    <message>
        <source>%1 is no known progress. Known are: %2. Please have one of these entered.</source>
        <translation>%1 is no known progress. Known are: %2. Please have one of these entered.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>Several measures have the number %1: %2. Please leave it to one of them and read the file again.</source>
        <translation>Several measures have the number %1: %2. Please leave it to one of them and read the file again.</translation>
    </message>
    <message>
        <source>%1 does not belong to this sheet: the unit was not asked about it. The row is left out.</source>
        <translation>%1 does not belong to this sheet: the unit was not asked about it. The row is left out.</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2 already, and never to two measures. Please have it corrected.</source>
        <translation>The number %1 belongs to %2 already, and never to two measures. Please have it corrected.</translation>
    </message>
    <message>
        <source>%1 is locked on the sheet, because it was recorded already. Please change it here if it is not right.</source>
        <translation>%1 is locked on the sheet, because it was recorded already. Please change it here if it is not right.</translation>
    </message>
    <message>
        <source>The sheet %1 is not filled in: no field is changed and “Fehlanzeige” is not ticked. It does not count as an answer, and nothing is recorded of it. Please have it filled in, or have “Fehlanzeige” ticked if there is nothing to report.</source>
        <translation>The sheet %1 is not filled in: no field is changed and “Fehlanzeige” is not ticked. It does not count as an answer, and nothing is recorded of it. Please have it filled in, or have “Fehlanzeige” ticked if there is nothing to report.</translation>
    </message>
    <message>
        <source>In the sheet %1 “Fehlanzeige” is ticked, although fields are filled in. It counts as an answer and not as “Fehlanzeige”: only items with a field that is taken over count as reported.</source>
        <translation>In the sheet %1 “Fehlanzeige” is ticked, although fields are filled in. It counts as an answer and not as “Fehlanzeige”: only items with a field that is taken over count as reported.</translation>
    </message>
    <message>
        <source>%1 is still to come, so nothing can have been done then. Please have the day corrected, or entered as the forecast.</source>
        <translation>%1 is still to come, so nothing can have been done then. Please have the day corrected, or entered as the forecast.</translation>
    </message>
    <message>
        <source>This answer was taken over before, and changed here since then. Please choose which of the two holds.</source>
        <translation>This answer was taken over before, and changed here since then. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>This was last changed here and not by a catalogue. Please choose which of the two holds.</source>
        <translation>This was last changed here and not by a catalogue. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>The number was changed to %1: this row went out for %2. Please correct the number and read the file again.</source>
        <translation>The number was changed to %1: this row went out for %2. Please correct the number and read the file again.</translation>
    </message>
    <message>
        <source>Additional evidence</source>
        <translation>Additional evidence</translation>
    </message>
    <message>
        <source>Additional status note</source>
        <translation>Additional status note</translation>
    </message>
    <message>
        <source>%1 (there is no such day)</source>
        <extracomment>%1 is how a date was understood (&quot;read as 30.04.2027&quot;)</extracomment>
        <translation>%1 (there is no such day)</translation>
    </message>
    <message>
        <source>column %1 without a heading</source>
        <translation>column %1 without a heading</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>column %1 (%2)</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>Not read in %1: %2.</source>
        <extracomment>%1 is a file, %2 a list of its columns and sheets</extracomment>
        <translation>Not read in %1: %2.</translation>
    </message>
    <message>
        <source>This was changed by an earlier answer after the sheet went out. Please choose which of the two holds.</source>
        <translation>This was changed by an earlier answer after the sheet went out. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>An earlier catalogue said this, and a later one changed it. Please choose which of the two holds.</source>
        <translation>An earlier catalogue said this, and a later one changed it. Please choose which of the two holds.</translation>
    </message>
    <message>
        <source>%1 is given as the day on which it was done, but the progress is not “done”. Please have both entered, or clear up which of the two holds.</source>
        <translation>%1 is given as the day on which it was done, but the progress is not “done”. Please have both entered, or clear up which of the two holds.</translation>
    </message>
    <message>
        <source>In the sheet %1 stands %2 beside “Fehlanzeige”. That is no tick, so it does not count as “Fehlanzeige”. Please have an x entered there, or the cell emptied.</source>
        <translation>In the sheet %1 stands %2 beside “Fehlanzeige”. That is no tick, so it does not count as “Fehlanzeige”. Please have an x entered there, or the cell emptied.</translation>
    </message>
    <message>
        <source>This goes with the progress in the same row, which is still to be decided.</source>
        <translation>This goes with the progress in the same row, which is still to be decided.</translation>
    </message>
    <message>
        <source>The sheet %1 belongs to no status survey that is recorded here. Its fields can be taken over, but no unit counts as having answered. A catalogue of measures is read by “Read a catalogue of measures”, in the terminal by “import measures”.</source>
        <translation>The sheet %1 belongs to no status survey that is recorded here. Its fields can be taken over, but no unit counts as having answered. A catalogue of measures is read by “Read a catalogue of measures”, in the terminal by “import measures”.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>roughly</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>almost</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>nearly</translation>
    </message>
    <message>
        <source>circa</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>approx.</source>
        <translation>approx.</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>approximately</translation>
    </message>
    <message>
        <source>just under</source>
        <translation>just under</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>no more than</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>per half-year</source>
        <translation>per half-year</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>per quarter</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a figure: &quot;15 %&quot; in German, &quot;15%&quot; in English</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>day not stated</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Goal&quot;, &quot;Estimate&quot; or &quot;Potential&quot;, %2 its figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>measured only after the as-of date</source>
        <translation>measured only after the as-of date</translation>
    </message>
    <message>
        <source>no value measured yet</source>
        <translation>no value measured yet</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>Before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) measured after the as-of date.</source>
        <translation>
            <numerusform>%n value measured after the as-of date.</numerusform>
            <numerusform>%n values measured after the as-of date.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <extracomment>A date that does not exist: %1 as written in quotation marks, %2 the day that it is read as</extracomment>
        <translation>%1, read as %2</translation>
    </message>
    <message>
        <source>values up to %1</source>
        <translation>values up to %1</translation>
    </message>
    <message>
        <source>%1 and values up to %2</source>
        <extracomment>%1 is &quot;Goal&quot;, &quot;Estimate&quot; or &quot;Potential&quot;, %2 a day</extracomment>
        <translation>%1 and values up to %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Source (%1): %2</source>
        <extracomment>%1 is what was read there (&quot;Goal and values up to 07/10/2025&quot;), %2 document and passage</extracomment>
        <translation>Source (%1): %2</translation>
    </message>
    <message>
        <source>Without a day: %1</source>
        <extracomment>Of values of an indicator: nobody named the day on which they were measured</extracomment>
        <translation>Without a day: %1</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Goal, estimate or potential</source>
        <translation>Goal, estimate or potential</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1, %2 (not today)</source>
        <extracomment>%1 is a day, %2 a time; stands behind &quot;Data as at&quot;</extracomment>
        <translation>%1, %2 (not today)</translation>
    </message>
    <message>
        <source>report baseline %1 (not today)</source>
        <extracomment>%1 is the name of a report baseline; stands behind &quot;Data as at&quot;</extracomment>
        <translation>report baseline %1 (not today)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Extension to %1 requested</source>
        <translation>Extension to %1 requested</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message numerus="yes">
        <source>%n item(s) is/are overdue</source>
        <translation>
            <numerusform>%n item is overdue</numerusform>
            <numerusform>%n items are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are at risk</source>
        <translation>
            <numerusform>%n item is at risk</numerusform>
            <numerusform>%n items are at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>an impediment to the project has been reported</source>
        <translation>an impediment to the project has been reported</translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) differ(s) from what is recorded</source>
        <translation>
            <numerusform>%n reported figure differs from what is recorded</numerusform>
            <numerusform>%n reported figures differ from what is recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) has/have no date, more than half of them</source>
        <translation>
            <numerusform>%n open item has no date, more than half of them</numerusform>
            <numerusform>%n open items have no date, more than half of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing has been reported on any item in the last %n day(s)</source>
        <translation>
            <numerusform>nothing has been reported on any item in the last %n day</numerusform>
            <numerusform>nothing has been reported on any item in the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>no item is overdue or at risk</source>
        <translation>no item is overdue or at risk</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, because %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a circle</source>
        <translation>
            <numerusform>%n in a circle</numerusform>
            <numerusform>%n in a circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impediment(s)</source>
        <translation>
            <numerusform>%n impediment</numerusform>
            <numerusform>%n impediments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ(s)</source>
        <translation>
            <numerusform>%n figure differs</numerusform>
            <numerusform>%n figures differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>never reported</translation>
    </message>
    <message numerus="yes">
        <source>no report for %n day(s)</source>
        <translation>
            <numerusform>no report for %n day</numerusform>
            <numerusform>no report for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nothing overdue</translation>
    </message>
    <message>
        <source>nothing has been entered for it yet</source>
        <translation>nothing has been entered for it yet</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>no item</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are part of a cycle of prerequisites</source>
        <translation>
            <numerusform>%n item is part of a cycle of prerequisites</numerusform>
            <numerusform>%n items are part of a cycle of prerequisites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Restored: as it was before the change of %1</source>
        <extracomment>Reason in the history; %1 is the day of the change that is taken back</extracomment>
        <translation>Restored: as it was before the change of %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>Reason in the history</extracomment>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Redone</source>
        <extracomment>Reason in the history</extracomment>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Status survey</translation>
    </message>
    <message>
        <source>Catalogue of measures</source>
        <translation>Catalogue of measures</translation>
    </message>
    <message>
        <source>Sessions of the Senate from a file</source>
        <translation>Sessions of the Senate from a file</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No date has been entered. Write it like this: 05.05.2026.</source>
        <translation>No date has been entered. Write it like this: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a day over 31. Write a day like this: 05.05.2026.</source>
        <translation>%1 names a day over 31. Write a day like this: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a month that does not exist. Months go from 1 to 12: 05.05.2026.</source>
        <translation>%1 names a month that does not exist. Months go from 1 to 12: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a part of the year that does not exist. There are quarters 1 to 4 and half-years 1 and 2: Q4 2025.</source>
        <translation>%1 names a part of the year that does not exist. There are quarters 1 to 4 and half-years 1 and 2: Q4 2025.</translation>
    </message>
    <message>
        <source>%1 names a week that this year does not have. Write a week like this: week 12/2026.</source>
        <translation>%1 names a week that this year does not have. Write a week like this: week 12/2026.</translation>
    </message>
    <message>
        <source>%1 ends before it starts. Write a period like this: 01.06.–15.06.2026.</source>
        <translation>%1 ends before it starts. Write a period like this: 01.06.–15.06.2026.</translation>
    </message>
    <message>
        <source>%1 names a year before 1990 or after 2199. Check the year: 05.05.2026.</source>
        <translation>%1 names a year before 1990 or after 2199. Check the year: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026 or 2026.</source>
        <translation>%1 cannot be read as a date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026 or 2026.</translation>
    </message>
    <message>
        <source>%1 names a day 0, which does not exist. Days begin with 1: 05.05.2026.</source>
        <translation>%1 names a day 0, which does not exist. Days begin with 1: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names the wrong day of the week: %2 is a %3. Check day and date.</source>
        <translation>%1 names the wrong day of the week: %2 is a %3. Check day and date.</translation>
    </message>
    <message>
        <source>%1 names more than one of beginning, middle and end. Please leave one of them: end of May 2026.</source>
        <translation>%1 names more than one of beginning, middle and end. Please leave one of them: end of May 2026.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent you our status survey on %n item(s). We have not received an answer yet.</source>
        <translation>
            <numerusform>On %1 we sent you our status survey on %n item. We have not received an answer yet.</numerusform>
            <numerusform>On %1 we sent you our status survey on %n items. We have not received an answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent you our status survey on %n item(s) and asked for an answer by %2. We have not received an answer yet.</source>
        <translation>
            <numerusform>On %1 we sent you our status survey on %n item and asked for an answer by %2. We have not received an answer yet.</numerusform>
            <numerusform>On %1 we sent you our status survey on %n items and asked for an answer by %2. We have not received an answer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: status survey of %1</source>
        <translation>Reminder: status survey of %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>Please send us the completed sheet soon. If there is nothing to report, a cross at “Fehlanzeige” is enough.</source>
        <translation>Please send us the completed sheet soon. If there is nothing to report, a cross at “Fehlanzeige” is enough.</translation>
    </message>
    <message>
        <source>If your answer has crossed with this message, please disregard it.</source>
        <translation>If your answer has crossed with this message, please disregard it.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Kind regards</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>(not named in the file)</source>
        <translation>(not named in the file)</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(line %1)</translation>
    </message>
    <message>
        <source>Line %1: %2 is no day. Please write one day a line, like 05.05.2026.</source>
        <translation>Line %1: %2 is no day. Please write one day a line, like 05.05.2026.</translation>
    </message>
    <message>
        <source>Line %1: the entry %2 names no day that exists. Please correct it in the calendar and export it anew.</source>
        <translation>Line %1: the entry %2 names no day that exists. Please correct it in the calendar and export it anew.</translation>
    </message>
    <message>
        <source>Line %1: the entry %2 repeats in a way that is not read. Please export single days, or a list as CSV.</source>
        <translation>Line %1: the entry %2 repeats in a way that is not read. Please export single days, or a list as CSV.</translation>
    </message>
    <message>
        <source>Line %1: %2 takes place in one line and does not in another. Please keep one of them.</source>
        <translation>Line %1: %2 takes place in one line and does not in another. Please keep one of them.</translation>
    </message>
    <message>
        <source>The file names no session. Please choose an office calendar (ICS) or a list with one day a line (CSV).</source>
        <translation>The file names no session. Please choose an office calendar (ICS) or a list with one day a line (CSV).</translation>
    </message>
    <message numerus="yes">
        <source>The file names %n session(s), from %1 to %2.</source>
        <translation>
            <numerusform>The file names %n session, from %1 to %2.</numerusform>
            <numerusform>The file names %n sessions, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the calendar already.</source>
        <translation>They are in the calendar already.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) whose title does not name the Senate are left out.</source>
        <translation>
            <numerusform>%n entry whose title does not name the Senate is left out.</numerusform>
            <numerusform>%n entries whose title does not name the Senate are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the calendar counts as confirmed by %1.</source>
        <translation>With it the calendar counts as confirmed by %1.</translation>
    </message>
    <message>
        <source>Additional session: %1</source>
        <translation>Additional session: %1</translation>
    </message>
    <message>
        <source>No session: %1</source>
        <translation>No session: %1</translation>
    </message>
    <message>
        <source>additional session</source>
        <translation>additional session</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>public holiday (%1)</source>
        <translation>public holiday (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>week without a session</source>
        <translation>week without a session</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Single days say nothing of the other Tuesdays: whether those are sessions stays as it is.</source>
        <translation>Single days say nothing of the other Tuesdays: whether those are sessions stays as it is.</translation>
    </message>
    <message>
        <source>Line %1: the calendar is cut off or damaged; %2 has no counterpart. Please export it anew.</source>
        <translation>Line %1: the calendar is cut off or damaged; %2 has no counterpart. Please export it anew.</translation>
    </message>
    <message>
        <source>The file is no office calendar: the line BEGIN:VCALENDAR is missing. Please export the calendar anew as ICS, or choose a list with one day a line (CSV).</source>
        <translation>The file is no office calendar: the line BEGIN:VCALENDAR is missing. Please export the calendar anew as ICS, or choose a list with one day a line (CSV).</translation>
    </message>
    <message>
        <source>Line %1: %2 is more than a year behind the session before it. Please check the year.</source>
        <translation>Line %1: %2 is more than a year behind the session before it. Please check the year.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reported as done; when is not stated.</source>
        <translation>Reported as done; when is not stated.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Done on %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>Cancelled; a reason is not stated.</source>
        <translation>Cancelled; a reason is not stated.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1.</source>
        <translation>
            <numerusform>%n day left until %1.</numerusform>
            <numerusform>%n days left until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>overdue for %n day</numerusform>
            <numerusform>overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n day after the due date</numerusform>
            <numerusform>%n days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1; the date is approximate.</source>
        <translation>
            <numerusform>%n day left until %1; the date is approximate.</numerusform>
            <numerusform>%n days left until %1; the date is approximate.</numerusform>
        </translation>
    </message>
    <message>
        <source>due on the as-of date</source>
        <translation>due on the as-of date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until the end of the period: %1.</source>
        <translation>
            <numerusform>%n day left until the end of the period: %1.</numerusform>
            <numerusform>%n days left until the end of the period: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>on the as-of date</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>no additional appointments</source>
        <translation>no additional appointments</translation>
    </message>
    <message>
        <source>%1 additional appointments per year</source>
        <translation>%1 additional appointments per year</translation>
    </message>
    <message>
        <source>Estimate %1 to %2</source>
        <translation>Estimate %1 to %2</translation>
    </message>
    <message>
        <source>%1 more cases online</source>
        <translation>%1 more cases online</translation>
    </message>
    <message>
        <source>Assumed: each case that moves online frees up to %1 appointments.</source>
        <translation>Assumed: each case that moves online frees up to %1 appointments.</translation>
    </message>
    <message>
        <source>%1 to %2 is an estimate of the source, neither it nor the potential is a goal.</source>
        <translation>%1 to %2 is an estimate of the source, neither it nor the potential is a goal.</translation>
    </message>
    <message>
        <source>%1: the source names no online share, so they do not count here.</source>
        <extracomment>%1 is the name of an indicator: Führungszeugnisse</extracomment>
        <translation>%1: the source names no online share, so they do not count here.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Today %1. With %2 in both services %3, with %4 in both services %5 additional appointments per year; everything below the line is possible.</source>
        <translation>Today %1. With %2 in both services %3, with %4 in both services %5 additional appointments per year; everything below the line is possible.</translation>
    </message>
    <message>
        <source>The one goal is the wait for an appointment: %1.</source>
        <translation>The one goal is the wait for an appointment: %1.</translation>
    </message>
    <message>
        <source>The appointments are counted from today&apos;s shares (%1): from there, %2 in both services gives %3 per year.</source>
        <translation>The appointments are counted from today&apos;s shares (%1): from there, %2 in both services gives %3 per year.</translation>
    </message>
    <message>
        <source>This factor is not measured. It is calibrated on the shares of the source (%1): from there, %2 in both services gives its potential (%3).</source>
        <translation>This factor is not measured. It is calibrated on the shares of the source (%1): from there, %2 in both services gives its potential (%3).</translation>
    </message>
    <message>
        <source>%1: at %2 the online share already lies above the %3 to %4 of the source.</source>
        <extracomment>%1 is a service of the Bürgeramt, %2 its share, %3 to %4 the estimate of the source</extracomment>
        <translation>%1: at %2 the online share already lies above the %3 to %4 of the source.</translation>
    </message>
    <message>
        <source>%1: at %2 the online share has reached the end of the %3 to %4 of the source.</source>
        <translation>%1: at %2 the online share has reached the end of the %3 to %4 of the source.</translation>
    </message>
    <message>
        <source>So there is nothing to estimate here.</source>
        <translation>So there is nothing to estimate here.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in preparation</translation>
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
        <source>in progress or done</source>
        <translation>in progress or done</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>To be noted</translation>
    </message>
    <message>
        <source>Order to submit</source>
        <translation>Order to submit</translation>
    </message>
    <message>
        <source>Order to examine</source>
        <translation>Order to examine</translation>
    </message>
    <message>
        <source>Order to draft</source>
        <translation>Order to draft</translation>
    </message>
    <message>
        <source>Order to report</source>
        <translation>Order to report</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>participating</translation>
    </message>
    <message>
        <source>coordinating</source>
        <translation>coordinating</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Overdue, no report</source>
        <translation>Overdue, no report</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>Title not recorded</source>
        <translation>Title not recorded</translation>
    </message>
    <message>
        <source>Resolution, no. %1</source>
        <translation>Resolution, no. %1</translation>
    </message>
    <message>
        <source>Resolution of %1</source>
        <translation>Resolution of %1</translation>
    </message>
    <message>
        <source>Resolution of %1, no. %2</source>
        <translation>Resolution of %1, no. %2</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>German Unity Day</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformation Day</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>the second day of Christmas</translation>
    </message>
    <message>
        <source>No report since the due date</source>
        <translation>No report since the due date</translation>
    </message>
    <message>
        <source>Prerequisites in a circle</source>
        <translation>Prerequisites in a circle</translation>
    </message>
    <message>
        <source>Forecast after the due date</source>
        <translation>Forecast after the due date</translation>
    </message>
    <message>
        <source>Prerequisite finishes too late</source>
        <translation>Prerequisite finishes too late</translation>
    </message>
    <message>
        <source>Prerequisite overdue</source>
        <translation>Prerequisite overdue</translation>
    </message>
    <message>
        <source>Lead time too short</source>
        <translation>Lead time too short</translation>
    </message>
    <message>
        <source>Approximate date has passed</source>
        <translation>Approximate date has passed</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Impediment</translation>
    </message>
    <message>
        <source>Deadline not on a session day</source>
        <translation>Deadline not on a session day</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>Date that does not exist</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Contradiction in the source</translation>
    </message>
    <message>
        <source>Done, but items under it are open</source>
        <translation>Done, but items under it are open</translation>
    </message>
    <message>
        <source>Reported and recorded figures differ</source>
        <translation>Reported and recorded figures differ</translation>
    </message>
    <message>
        <source>Assessment differs</source>
        <translation>Assessment differs</translation>
    </message>
    <message>
        <source>Last report out of date</source>
        <translation>Last report out of date</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Date on a non-working day</source>
        <translation>Date on a non-working day</translation>
    </message>
    <message>
        <source>No responsible unit</source>
        <translation>No responsible unit</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Measures done</translation>
    </message>
    <message>
        <source>Priority measures</source>
        <translation>Priority measures</translation>
    </message>
    <message>
        <source>Priority measures done</source>
        <translation>Priority measures done</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>number of a resolution</comment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>No date given</translation>
    </message>
</context>
</TS>
