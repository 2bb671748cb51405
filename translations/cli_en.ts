<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Examines the file: structure, keys and history. 0 is sound, 1 is damaged.</source>
        <translation>Examines the file: structure, keys and history. 0 is sound, 1 is damaged.</translation>
    </message>
    <message>
        <source>The language %1 is not one of de, en</source>
        <translation>The language %1 is not one of de, en</translation>
    </message>
    <message>
        <source>The word %1 is one too many</source>
        <translation>The word %1 is one too many</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>A command is missing</translation>
    </message>
    <message>
        <source>There is no command %1</source>
        <translation>There is no command %1</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The day as of which the status is computed; without it, today.</source>
        <translation>The day as of which the status is computed; without it, today.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The portfolio file; without it, the one of the window.</source>
        <translation>The portfolio file; without it, the one of the window.</translation>
    </message>
    <message>
        <source>German or English; without it, as the locale says (LC_ALL, LC_MESSAGES, LANG).</source>
        <translation>German or English; without it, as the locale says (LC_ALL, LC_MESSAGES, LANG).</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>What is late, what will be late, and what the Senate expects and when.</source>
        <translation>What is late, what will be late, and what the Senate expects and when.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Each command explains itself with --help; --version names the version.</source>
        <translation>Each command explains itself with --help; --version names the version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 good, 1 error, 2 wrong usage, 3 found by --fail-on.</source>
        <translation>Exit codes: 0 good, 1 error, 2 wrong usage, 3 found by --fail-on.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>There is no option %1 here</source>
        <translation>There is no option %1 here</translation>
    </message>
    <message>
        <source>The option %1 needs a value</source>
        <translation>The option %1 needs a value</translation>
    </message>
    <message>
        <source>The option %1 takes no value</source>
        <translation>The option %1 takes no value</translation>
    </message>
    <message>
        <source>The option %1 stands there twice</source>
        <translation>The option %1 stands there twice</translation>
    </message>
    <message>
        <source>%1; see %2.</source>
        <translation>%1; see %2.</translation>
    </message>
    <message>
        <source>Creates a portfolio file; an existing one is never overwritten.</source>
        <translation>Creates a portfolio file; an existing one is never overwritten.</translation>
    </message>
    <message>
        <source>Without any item, instead of the portfolio as of 7 October 2025.</source>
        <translation>Without any item, instead of the portfolio as of 7 October 2025.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (as of %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Original plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>Expected finish</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Last session</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>%1 (assumed: %2)</source>
        <translation>%1 (assumed: %2)</translation>
    </message>
    <message>
        <source>%1 (confirmed by %2 on %3)</source>
        <translation>%1 (confirmed by %2 on %3)</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Needed for</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Writes the status report as PDF or HTML.</source>
        <translation>Writes the status report as PDF or HTML.</translation>
    </message>
    <message>
        <source>Needs no display. An older report of the same name is replaced once the new one is complete.</source>
        <translation>Needs no display. An older report of the same name is replaced once the new one is complete.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .pdf or .html.</source>
        <translation>The file to write; its name ends in .pdf or .html.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>Says everything about one item: dates, status and why, links, source.</source>
        <translation>Says everything about one item: dates, status and why, links, source.</translation>
    </message>
    <message>
        <source>Says what is overdue, at risk, due soon and on track.</source>
        <translation>Says what is overdue, at risk, due soon and on track.</translation>
    </message>
    <message>
        <source>Names of statuses: overdue, atRisk, dueSoon, onTrack, unscheduled, done, doneLate, cancelled. Several are joined by commas.</source>
        <translation>Names of statuses: overdue, atRisk, dueSoon, onTrack, unscheduled, done, doneLate, cancelled. Several are joined by commas.</translation>
    </message>
    <message>
        <source>Only this project and its items. In JSON, the summary still counts every item.</source>
        <translation>Only this project and its items. In JSON, the summary still counts every item.</translation>
    </message>
    <message>
        <source>S,...</source>
        <translation>S,...</translation>
    </message>
    <message>
        <source>Only items with one of these statuses.</source>
        <translation>Only items with one of these statuses.</translation>
    </message>
    <message>
        <source>Exit code 3 if an item has one of these statuses, whatever --status shows.</source>
        <translation>Exit code 3 if an item has one of these statuses, whatever --status shows.</translation>
    </message>
    <message>
        <source>A table for people (without this option), or JSON or CSV for programs.</source>
        <translation>A table for people (without this option), or JSON or CSV for programs.</translation>
    </message>
    <message>
        <source>There is no status %1; the names are: %2.</source>
        <translation>There is no status %1; the names are: %2.</translation>
    </message>
    <message>
        <source>There is no format %1; the names are: %2.</source>
        <translation>There is no format %1; the names are: %2.</translation>
    </message>
    <message>
        <source>There is no project %1; the keys are: %2.</source>
        <translation>There is no project %1; the keys are: %2.</translation>
    </message>
    <message>
        <source>No item matches what was asked for.</source>
        <translation>No item matches what was asked for.</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>As of %1 · %2</translation>
    </message>
    <message>
        <source>As of %1 · data of %2 · %3</source>
        <translation>As of %1 · data of %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without title, date and unit (%1).</source>
        <translation>
            <numerusform>%n measure without title, date and unit (%1).</numerusform>
            <numerusform>%n measures without title, date and unit (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the structure</source>
        <translation>
            <numerusform>%n fault in the structure</numerusform>
            <numerusform>%n faults in the structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to something that does not exist</source>
        <translation>
            <numerusform>%n link to something that does not exist</numerusform>
            <numerusform>%n links to something that does not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the history</source>
        <translation>
            <numerusform>%n fault in the history</numerusform>
            <numerusform>%n faults in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the history</source>
        <translation>
            <numerusform>%n entry in the history</numerusform>
            <numerusform>%n entries in the history</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3, schema %4.</source>
        <translation>%1 is sound: %2, %3, schema %4.</translation>
    </message>
    <message>
        <source>Created %1, without any item.</source>
        <translation>Created %1, without any item.</translation>
    </message>
    <message>
        <source>Created %1 with the portfolio as of 7 October 2025.</source>
        <translation>Created %1 with the portfolio as of 7 October 2025.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing; the name ends in .pdf or .html.</source>
        <translation>The option --output FILE is missing; the name ends in .pdf or .html.</translation>
    </message>
    <message>
        <source>The name %1 ends neither in .pdf nor in .html.</source>
        <translation>The name %1 ends neither in .pdf nor in .html.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Please work on with a backup and keep the damaged file.</source>
        <translation>%1 is damaged: %2. Please work on with a backup and keep the damaged file.</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar in the form YYYY-MM-DD, such as 2026-05-06.</source>
        <translation>%1 is no day of the calendar in the form YYYY-MM-DD, such as 2026-05-06.</translation>
    </message>
    <message>
        <source>There is no portfolio yet at %1; “lenkungsstand-cli init” creates it.</source>
        <translation>There is no portfolio yet at %1; “lenkungsstand-cli init” creates it.</translation>
    </message>
    <message>
        <source>%1; no report since</source>
        <translation>%1; no report since</translation>
    </message>
    <message>
        <source>Behind %1 the word %2 is missing</source>
        <translation>Behind %1 the word %2 is missing</translation>
    </message>
    <message>
        <source>A command is missing before %1</source>
        <translation>A command is missing before %1</translation>
    </message>
    <message>
        <source>the pages of the file</source>
        <translation>the pages of the file</translation>
    </message>
    <message>
        <source>tables and rules</source>
        <translation>tables and rules</translation>
    </message>
    <message>
        <source>links between the records</source>
        <translation>links between the records</translation>
    </message>
    <message>
        <source>the values of the portfolio</source>
        <translation>the values of the portfolio</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>the history</translation>
    </message>
    <message>
        <source>the numbers of items and of entries in the history</source>
        <translation>the numbers of items and of entries in the history</translation>
    </message>
    <message>
        <source>The table %1</source>
        <translation>The table %1</translation>
    </message>
    <message>
        <source>The index %1</source>
        <translation>The index %1</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>The rule %1</translation>
    </message>
    <message>
        <source>The view %1</source>
        <translation>The view %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Indicator %1</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>Assessment %1</translation>
    </message>
    <message>
        <source>Status note %1</source>
        <translation>Status note %1</translation>
    </message>
    <message>
        <source>Report to the Senate %1</source>
        <translation>Report to the Senate %1</translation>
    </message>
    <message>
        <source>Reported total %1</source>
        <translation>Reported total %1</translation>
    </message>
    <message>
        <source>Calendar of the sessions of the Senate</source>
        <translation>Calendar of the sessions of the Senate</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Head of the portfolio</source>
        <translation>Head of the portfolio</translation>
    </message>
    <message>
        <source>The structure of the file is damaged at a place without a name.</source>
        <translation>The structure of the file is damaged at a place without a name.</translation>
    </message>
    <message>
        <source>Page %1 of the file is damaged.</source>
        <translation>Page %1 of the file is damaged.</translation>
    </message>
    <message>
        <source>The index %1 does not match its table.</source>
        <translation>The index %1 does not match its table.</translation>
    </message>
    <message>
        <source>The table %1 holds a value that is not allowed there.</source>
        <translation>The table %1 holds a value that is not allowed there.</translation>
    </message>
    <message>
        <source>Because of the damage this could not be examined to its end: %1.</source>
        <translation>Because of the damage this could not be examined to its end: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 has been changed.</translation>
    </message>
    <message>
        <source>%1 does not belong in this file.</source>
        <translation>%1 does not belong in this file.</translation>
    </message>
    <message>
        <source>Item %1 names the body %2, which does not exist.</source>
        <translation>Item %1 names the body %2, which does not exist.</translation>
    </message>
    <message>
        <source>What is recorded on %1 does not fit together.</source>
        <translation>What is recorded on %1 does not fit together.</translation>
    </message>
    <message>
        <source>History: entry %1 stands where entry %2 should be.</source>
        <translation>History: entry %1 stands where entry %2 should be.</translation>
    </message>
    <message>
        <source>History: entry %1 was changed afterwards.</source>
        <translation>History: entry %1 was changed afterwards.</translation>
    </message>
    <message>
        <source>History: entry %1 does not start where the one before it ended.</source>
        <translation>History: entry %1 does not start where the one before it ended.</translation>
    </message>
    <message>
        <source>History: it ends with entry %1, but %2 were written.</source>
        <translation>History: it ends with entry %1, but %2 were written.</translation>
    </message>
    <message>
        <source>%1: is not as the history says.</source>
        <translation>%1: is not as the history says.</translation>
    </message>
    <message>
        <source>%1: is missing, and the history does not say that it was deleted.</source>
        <translation>%1: is missing, and the history does not say that it was deleted.</translation>
    </message>
    <message>
        <source>What to do: restore the file from a backup.</source>
        <translation>What to do: restore the file from a backup.</translation>
    </message>
    <message>
        <source>What to do: compare these records with a backup; until then the status may lack something.</source>
        <translation>What to do: compare these records with a backup; until then the status may lack something.</translation>
    </message>
    <message>
        <source>What to do: compare these values with a backup; they were changed outside of Lenkungsstand, or the file is damaged.</source>
        <translation>What to do: compare these values with a backup; they were changed outside of Lenkungsstand, or the file is damaged.</translation>
    </message>
    <message>
        <source>%1 has nothing before the ending; write it like status.pdf.</source>
        <translation>%1 has nothing before the ending; write it like status.pdf.</translation>
    </message>
    <message>
        <source>There is no project %1; the portfolio has none yet.</source>
        <translation>There is no project %1; the portfolio has none yet.</translation>
    </message>
    <message>
        <source>The portfolio has no items yet.</source>
        <translation>The portfolio has no items yet.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty). lenkungsstand-cli works without one.</source>
        <translation>There is no display, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty). lenkungsstand-cli works without one.</translation>
    </message>
    <message>
        <source>Opens this portfolio; a missing file is not created.</source>
        <translation>Opens this portfolio; a missing file is not created.</translation>
    </message>
    <message>
        <source>Language of the window, German or English.</source>
        <translation>Language of the window, German or English.</translation>
    </message>
    <message>
        <source>The item that is selected.</source>
        <translation>The item that is selected.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; without it, as the desktop says.</source>
        <translation>Light, dark or high contrast; without it, as the desktop says.</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Size of the window in pixels.</translation>
    </message>
    <message>
        <source>FILE.png</source>
        <translation>FILE.png</translation>
    </message>
    <message>
        <source>Writes a picture of the window and ends. Needs no display.</source>
        <translation>Writes a picture of the window and ends. Needs no display.</translation>
    </message>
    <message>
        <source>Names the version.</source>
        <translation>Names the version.</translation>
    </message>
    <message>
        <source>“lenkungsstand-cli” gives the same answers in a terminal.</source>
        <translation>“lenkungsstand-cli” gives the same answers in a terminal.</translation>
    </message>
    <message>
        <source>%1 is no size of a window; it goes from 320x240 to 10000x10000, such as 1366x768.</source>
        <translation>%1 is no size of a window; it goes from 320x240 to 10000x10000, such as 1366x768.</translation>
    </message>
    <message>
        <source>The option %1 does not know %2; it knows: %3.</source>
        <translation>The option %1 does not know %2; it knows: %3.</translation>
    </message>
    <message>
        <source>The word %1 is one too many; a portfolio is opened with --database FILE.</source>
        <translation>The word %1 is one too many; a portfolio is opened with --database FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) cannot be examined</source>
        <translation>
            <numerusform>%n part cannot be examined</numerusform>
            <numerusform>%n parts cannot be examined</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written. Is it closed, or the disk full?</source>
        <translation>The output could not be written. Is it closed, or the disk full?</translation>
    </message>
    <message>
        <source>%1: leads to %3 (table %2), which the table %4 does not hold.</source>
        <translation>%1: leads to %3 (table %2), which the table %4 does not hold.</translation>
    </message>
    <message>
        <source>The table %1 holds a row that belongs to number %2 of the table %3, which is gone.</source>
        <translation>The table %1 holds a row that belongs to number %2 of the table %3, which is gone.</translation>
    </message>
    <message>
        <source>%1: the field %3 of the table %2 holds a value that cannot be read.</source>
        <translation>%1: the field %3 of the table %2 holds a value that cannot be read.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2; “lenkungsstand-cli status --format csv” lists all keys.</source>
        <translation>There is no item %1 in %2; “lenkungsstand-cli status --format csv” lists all keys.</translation>
    </message>
    <message>
        <source>The display cannot be reached, so no window can open (see DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM). lenkungsstand-cli works without one.</source>
        <translation>The display cannot be reached, so no window can open (see DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM). lenkungsstand-cli works without one.</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <source>%1 is damaged in its first page or its list of tables, so that nothing in it can be examined one by one. The file has not been changed. Please work on with a backup and keep the damaged file.</source>
        <translation>%1 is damaged in its first page or its list of tables, so that nothing in it can be examined one by one. The file has not been changed. Please work on with a backup and keep the damaged file.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a report baseline: it means now.</source>
        <translation>%1 cannot be the name of a report baseline: it means now.</translation>
    </message>
    <message>
        <source>There is a report baseline %1 already, and it is never changed. Nothing has been saved. Please choose another name.</source>
        <translation>There is a report baseline %1 already, and it is never changed. Nothing has been saved. Please choose another name.</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen, as of %2.</source>
        <translation>Report baseline %1 frozen, as of %2.</translation>
    </message>
    <message>
        <source>As of %1, frozen on %2 by %3.</source>
        <translation>As of %1, frozen on %2 by %3.</translation>
    </message>
    <message>
        <source>Paper: %1, SHA-256 %2.</source>
        <translation>Paper: %1, SHA-256 %2.</translation>
    </message>
    <message>
        <source>There is no report baseline yet; “lenkungsstand-cli baseline create” makes one.</source>
        <translation>There is no report baseline yet; “lenkungsstand-cli baseline create” makes one.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Freezes portfolio and status under a name, for ever.</source>
        <translation>Freezes portfolio and status under a name, for ever.</translation>
    </message>
    <message>
        <source>Lists the report baselines in the order in which they were frozen.</source>
        <translation>Lists the report baselines in the order in which they were frozen.</translation>
    </message>
    <message>
        <source>Behind %1 a word is missing (there is: %2)</source>
        <translation>Behind %1 a word is missing (there is: %2)</translation>
    </message>
    <message>
        <source>Behind %1 there is no %2 (there is: %3)</source>
        <translation>Behind %1 there is no %2 (there is: %3)</translation>
    </message>
    <message>
        <source>From %1, as of %2</source>
        <translation>From %1, as of %2</translation>
    </message>
    <message>
        <source>To %1, as of %2</source>
        <translation>To %1, as of %2</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>New (%1)</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <translation>Deleted (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Worse (%1)</source>
        <translation>Worse (%1)</translation>
    </message>
    <message>
        <source>Better (%1)</source>
        <translation>Better (%1)</translation>
    </message>
    <message>
        <source>Reworded (%1)</source>
        <translation>Reworded (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved (%1)</source>
        <translation>Moved (%1)</translation>
    </message>
    <message>
        <source>%1; against the original plan %2</source>
        <translation>%1; against the original plan %2</translation>
    </message>
    <message>
        <source>The option --from STATE is missing.</source>
        <translation>The option --from STATE is missing.</translation>
    </message>
    <message>
        <source>Compares two states: new, deleted, done, moved, worse, better, reworded items.</source>
        <translation>Compares two states: new, deleted, done, moved, worse, better, reworded items.</translation>
    </message>
    <message>
        <source>A STATE is the name of a report baseline, a past day (2026-05-06 or 06.05.2026) or moment (2026-05-06T10:00), or now. A day on which a report baseline stands means that baseline. Each side is judged on its own date; worse and better name only items whose recorded facts changed.</source>
        <translation>A STATE is the name of a report baseline, a past day (2026-05-06 or 06.05.2026) or moment (2026-05-06T10:00), or now. A day on which a report baseline stands means that baseline. Each side is judged on its own date; worse and better name only items whose recorded facts changed.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>The earlier state.</source>
        <translation>The earlier state.</translation>
    </message>
    <message>
        <source>The later state; without it, now.</source>
        <translation>The later state; without it, now.</translation>
    </message>
    <message>
        <source>The day on which now is judged; without it, today.</source>
        <translation>The day on which now is judged; without it, today.</translation>
    </message>
    <message>
        <source>Status survey %1</source>
        <translation>Status survey %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Reminder %1</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <translation>Report baseline %1</translation>
    </message>
    <message>
        <source>A table for people (without this option), or JSON for programs.</source>
        <translation>A table for people (without this option), or JSON for programs.</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>Each command explains itself with --help.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>new, %1</translation>
    </message>
    <message>
        <source>deleted, %1</source>
        <translation>deleted, %1</translation>
    </message>
    <message>
        <source>The history of %2 holds nothing about %1.</source>
        <translation>The history of %2 holds nothing about %1.</translation>
    </message>
    <message>
        <source>The history is still empty.</source>
        <translation>The history is still empty.</translation>
    </message>
    <message>
        <source>Says who changed what, when, from what to what, and why.</source>
        <translation>Says who changed what, when, from what to what, and why.</translation>
    </message>
    <message>
        <source>There is no field %1; the names are: %2.</source>
        <translation>There is no field %1; the names are: %2.</translation>
    </message>
    <message>
        <source>Behind %1 the equals sign and the value are missing: %2.</source>
        <translation>Behind %1 the equals sign and the value are missing: %2.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>The field %1 stands there twice.</source>
        <translation>The field %1 stands there twice.</translation>
    </message>
    <message>
        <source>The field %1 cannot be emptied.</source>
        <translation>The field %1 cannot be emptied.</translation>
    </message>
    <message>
        <source>There is no progress %1; the names are: %2.</source>
        <translation>There is no progress %1; the names are: %2.</translation>
    </message>
    <message>
        <source>There is no role %1; the names are: %2.</source>
        <translation>There is no role %1; the names are: %2.</translation>
    </message>
    <message>
        <source>The unit %1 stands there twice.</source>
        <translation>The unit %1 stands there twice.</translation>
    </message>
    <message>
        <source>%1 has no number: only measures and resolutions have one.</source>
        <translation>%1 has no number: only measures and resolutions have one.</translation>
    </message>
    <message>
        <source>%1 is no number of a resolution, such as 3.</source>
        <translation>%1 is no number of a resolution, such as 3.</translation>
    </message>
    <message>
        <source>%1 is no measure: only measures can be priority measures.</source>
        <translation>%1 is no measure: only measures can be priority measures.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 is neither yes nor no.</translation>
    </message>
    <message>
        <source>%1 (there is no such day)</source>
        <translation>%1 (there is no such day)</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar, such as 2026-05-06 or 06.05.2026.</source>
        <translation>%1 is no day of the calendar, such as 2026-05-06 or 06.05.2026.</translation>
    </message>
    <message>
        <source>%1: note of %2 on %3, a draft until it is released.</source>
        <translation>%1: note of %2 on %3, a draft until it is released.</translation>
    </message>
    <message>
        <source>There is neither an item nor a project %1 in %2.</source>
        <translation>There is neither an item nor a project %1 in %2.</translation>
    </message>
    <message>
        <source>The note has no text.</source>
        <translation>The note has no text.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Adds a status note to an item or a project, as a draft.</source>
        <translation>Adds a status note to an item or a project, as a draft.</translation>
    </message>
    <message>
        <source>The unit that says so.</source>
        <translation>The unit that says so.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day of the note; without it, today.</source>
        <translation>The day of the note; without it, today.</translation>
    </message>
    <message>
        <source>report baseline %1</source>
        <translation>report baseline %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 lies in the future; only what is past can be compared.</source>
        <translation>%1 lies in the future; only what is past can be compared.</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>data of %1</translation>
    </message>
    <message>
        <source>On %1 nothing was recorded yet; the history begins on %2.</source>
        <translation>On %1 nothing was recorded yet; the history begins on %2.</translation>
    </message>
    <message>
        <source>%1 is neither a report baseline (there is none yet) nor a day or a moment, such as 2026-05-06, nor “now”.</source>
        <translation>%1 is neither a report baseline (there is none yet) nor a day or a moment, such as 2026-05-06, nor “now”.</translation>
    </message>
    <message>
        <source>%1 is neither a report baseline (there is: %2) nor a day or a moment, such as 2026-05-06, nor “now”.</source>
        <translation>%1 is neither a report baseline (there is: %2) nor a day or a moment, such as 2026-05-06, nor “now”.</translation>
    </message>
    <message>
        <source>%1 says so already; nothing has been changed.</source>
        <translation>%1 says so already; nothing has been changed.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>FIELD=VALUE</translation>
    </message>
    <message>
        <source>Changes fields of an item, all of them in one step of the history.</source>
        <translation>Changes fields of an item, all of them in one step of the history.</translation>
    </message>
    <message>
        <source>Why; it stands in the history.</source>
        <translation>Why; it stands in the history.</translation>
    </message>
    <message>
        <source>Who decided on a new planned date, such as “Senate 29.09.2026, no. 3”.</source>
        <translation>Who decided on a new planned date, such as “Senate 29.09.2026, no. 3”.</translation>
    </message>
    <message>
        <source>There is no unit %1; the portfolio has none yet.</source>
        <translation>There is no unit %1; the portfolio has none yet.</translation>
    </message>
    <message>
        <source>There is no unit %1; the keys are: %2.</source>
        <translation>There is no unit %1; the keys are: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Conflicts, not taken over</source>
        <translation>Conflicts, not taken over</translation>
    </message>
    <message>
        <source>Errors, not taken over</source>
        <translation>Errors, not taken over</translation>
    </message>
    <message>
        <source>Would be taken over</source>
        <translation>Would be taken over</translation>
    </message>
    <message>
        <source>%1 field(s) changed, %2 unchanged, %3 conflict(s), %4 error(s).</source>
        <translation>%1 field(s) changed, %2 unchanged, %3 conflict(s), %4 error(s).</translation>
    </message>
    <message>
        <source>Fills the measures from a catalogue: XLSX, ODS or CSV.</source>
        <translation>Fills the measures from a catalogue: XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>Columns are recognised by their usual German headings: Nr., Maßnahme, Abschnitt, Zuständigkeit, Schwerpunkt, Umsetzungsstand, Frist, Bemerkung. The list fills the places in its own order and with its own numbers; read again, it is matched by these numbers.</source>
        <translation>Columns are recognised by their usual German headings: Nr., Maßnahme, Abschnitt, Zuständigkeit, Schwerpunkt, Umsetzungsstand, Frist, Bemerkung. The list fills the places in its own order and with its own numbers; read again, it is matched by these numbers.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Says what would be changed, and changes nothing.</translation>
    </message>
    <message>
        <source>Not everything has been taken over; the list says what is left out.</source>
        <translation>Not everything has been taken over; the list says what is left out.</translation>
    </message>
    <message>
        <source>The file format %1 is not one of xlsx, csv.</source>
        <translation>The file format %1 is not one of xlsx, csv.</translation>
    </message>
    <message>
        <source>--select says what is asked about: pakt, open or a project&apos;s key.</source>
        <translation>--select says what is asked about: pakt, open or a project&apos;s key.</translation>
    </message>
    <message>
        <source>--output names the folder for the sheets.</source>
        <translation>--output names the folder for the sheets.</translation>
    </message>
    <message>
        <source>Writes a sheet for each unit, in which it reports on its items.</source>
        <translation>Writes a sheet for each unit, in which it reports on its items.</translation>
    </message>
    <message>
        <source>pakt|open|PROJECT</source>
        <translation>pakt|open|PROJECT</translation>
    </message>
    <message>
        <source>What is asked about.</source>
        <translation>What is asked about.</translation>
    </message>
    <message>
        <source>Until when the units are to answer.</source>
        <translation>Until when the units are to answer.</translation>
    </message>
    <message>
        <source>A spreadsheet (without this option), or text with semicolons.</source>
        <translation>A spreadsheet (without this option), or text with semicolons.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>The folder for the sheets; it is made if it is not there.</source>
        <translation>The folder for the sheets; it is made if it is not there.</translation>
    </message>
    <message>
        <source>Reads the units&apos; answers back: XLSX, ODS or CSV.</source>
        <translation>Reads the units&apos; answers back: XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>The file names schema %1, but it is built after schema %2.</source>
        <translation>The file names schema %1, but it is built after schema %2.</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>An entry of the list %1 is empty; the names are: %2.</source>
        <translation>An entry of the list %1 is empty; the names are: %2.</translation>
    </message>
    <message>
        <source>%1; last report on %2</source>
        <translation>%1; last report on %2</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (draft)</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen with its paper, as of %2.</source>
        <translation>Report baseline %1 frozen with its paper, as of %2.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing.</source>
        <translation>The option --output FILE is missing.</translation>
    </message>
    <message>
        <source>There is no report baseline %1; “lenkungsstand-cli baseline list” names those that there are.</source>
        <translation>There is no report baseline %1; “lenkungsstand-cli baseline list” names those that there are.</translation>
    </message>
    <message>
        <source>The paper that was made, kept with its SHA-256.</source>
        <translation>The paper that was made, kept with its SHA-256.</translation>
    </message>
    <message>
        <source>Writes the paper of a report baseline as it was frozen.</source>
        <translation>Writes the paper of a report baseline as it was frozen.</translation>
    </message>
    <message>
        <source>An older file of the same name is replaced.</source>
        <translation>An older file of the same name is replaced.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Set anew</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Conflicts, would not be taken over</source>
        <translation>Conflicts, would not be taken over</translation>
    </message>
    <message>
        <source>Errors, would not be taken over</source>
        <translation>Errors, would not be taken over</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would count as reported.</source>
        <translation>
            <numerusform>%n item would count as reported.</numerusform>
            <numerusform>%n items would count as reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n item counts as reported.</numerusform>
            <numerusform>%n items count as reported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written, because this was a dry run.</source>
        <translation>Nothing has been written, because this was a dry run.</translation>
    </message>
    <message>
        <source>%1 field(s) would be changed, %2 unchanged, %3 conflict(s), %4 error(s).</source>
        <translation>%1 field(s) would be changed, %2 unchanged, %3 conflict(s), %4 error(s).</translation>
    </message>
    <message>
        <source>Columns that are not read, because their headings are not known: %1.</source>
        <extracomment>%1 is a list of headings</extracomment>
        <translation>Columns that are not read, because their headings are not known: %1.</translation>
    </message>
    <message>
        <source>Nothing has been written, because this was a dry run; the list says what would be left out.</source>
        <translation>Nothing has been written, because this was a dry run; the list says what would be left out.</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2 already, and never to two measures.</source>
        <translation>The number %1 belongs to %2 already, and never to two measures.</translation>
    </message>
    <message>
        <source>%1 lies in the past, so nobody could answer in time. Please name a later day.</source>
        <translation>%1 lies in the past, so nobody could answer in time. Please name a later day.</translation>
    </message>
    <message>
        <source>pakt asks about all measures, open about everything that is open, a project&apos;s key about what is open in it. Items without a lead unit go into a sheet for the secretariat. Existing files are not overwritten.</source>
        <translation>pakt asks about all measures, open about everything that is open, a project&apos;s key about what is open in it. Items without a lead unit go into a sheet for the secretariat. Existing files are not overwritten.</translation>
    </message>
    <message>
        <source>UNIT[,UNIT]</source>
        <translation>UNIT[,UNIT]</translation>
    </message>
    <message>
        <source>The units that get text with semicolons whatever the others get.</source>
        <translation>The units that get text with semicolons whatever the others get.</translation>
    </message>
    <message>
        <source>What is sound is taken over in one step of the history. Fields that were changed here since the sheet went out are conflicts; they and errors are left out, listed, and give exit code 1. So is a file that cannot be read at all. Reading an answer twice changes nothing.</source>
        <translation>What is sound is taken over in one step of the history. Fields that were changed here since the sheet went out are conflicts; they and errors are left out, listed, and give exit code 1. So is a file that cannot be read at all. Reading an answer twice changes nothing.</translation>
    </message>
    <message>
        <source>The name %1 is another day than the as-of date %2; please give that day with --as-of, or choose another name.</source>
        <translation>The name %1 is another day than the as-of date %2; please give that day with --as-of, or choose another name.</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <extracomment>%1 is a record (&quot;Status note note-1&quot;), %2 the key of the item or project that it is about</extracomment>
        <translation>%1 (on %2)</translation>
    </message>
    <message>
        <source>The oldest change comes first. KEY is that of an item, a project, a unit or any other record; notes, reminders and other records about it are listed too. Without it, everything is listed.</source>
        <translation>The oldest change comes first. KEY is that of an item, a project, a unit or any other record; notes, reminders and other records about it are listed too. Without it, everything is listed.</translation>
    </message>
    <message>
        <source>%1 Nothing has been changed.</source>
        <translation>%1 Nothing has been changed.</translation>
    </message>
    <message>
        <source>Several measures have the catalogue&apos;s number %1: %2. Please leave it to one of them with “lenkungsstand-cli set KEY number=…”.</source>
        <translation>Several measures have the catalogue&apos;s number %1: %2. Please leave it to one of them with “lenkungsstand-cli set KEY number=…”.</translation>
    </message>
    <message>
        <source>It does not judge the data; what is missing or contradictory stands in the status report. A catalogue&apos;s number that several measures have is named on standard error; that is no damage and does not change the exit code.</source>
        <translation>It does not judge the data; what is missing or contradictory stands in the status report. A catalogue&apos;s number that several measures have is named on standard error; that is no damage and does not change the exit code.</translation>
    </message>
    <message>
        <source>Report to the Senate of %1</source>
        <translation>Report to the Senate of %1</translation>
    </message>
    <message>
        <source>Reported total of %1</source>
        <translation>Reported total of %1</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>the secretariat</translation>
    </message>
    <message>
        <source>Answered with “Fehlanzeige”: %1.</source>
        <translation>Answered with “Fehlanzeige”: %1.</translation>
    </message>
    <message>
        <source>The items on the secretariat&apos;s own sheet do not count as reported, because no unit was asked about them.</source>
        <translation>The items on the secretariat&apos;s own sheet do not count as reported, because no unit was asked about them.</translation>
    </message>
    <message>
        <source>Several report baselines stand on %1: %2. Please name the one that is meant.</source>
        <translation>Several report baselines stand on %1: %2. Please name the one that is meant.</translation>
    </message>
    <message>
        <source>%1 gets no sheet in this survey: it leads none of the items that are asked about. Nothing has been written. Please leave it out of --csv-for.</source>
        <translation>%1 gets no sheet in this survey: it leads none of the items that are asked about. Nothing has been written. Please leave it out of --csv-for.</translation>
    </message>
    <message>
        <source>%1 is still to come, so nobody can have said anything then. Please name the day of the note.</source>
        <translation>%1 is still to come, so nobody can have said anything then. Please name the day of the note.</translation>
    </message>
    <message>
        <source>Fields: progress, planned, forecast, actual, title, unit, number, priority, note, impediment, evidence, fileNumber. Dates as people write them: 05.05.2026, May 2026, Q4 2025. Several units are joined by commas, a role stands behind a colon: SF,SK:participating. evidence adds to what is there; an empty value clears a field, except progress and evidence. A new planned date and progress=cancelled need --reason; the deadline of a resolution of the Senate needs --decided-by with session and number.</source>
        <translation>Fields: progress, planned, forecast, actual, title, unit, number, priority, note, impediment, evidence, fileNumber. Dates as people write them: 05.05.2026, May 2026, Q4 2025. Several units are joined by commas, a role stands behind a colon: SF,SK:participating. evidence adds to what is there; an empty value clears a field, except progress and evidence. A new planned date and progress=cancelled need --reason; the deadline of a resolution of the Senate needs --decided-by with session and number.</translation>
    </message>
    <message>
        <source>The name %1 is not written in UTF-8, so the file cannot be opened. Nothing of it has been taken over. Please rename the file.</source>
        <translation>The name %1 is not written in UTF-8, so the file cannot be opened. Nothing of it has been taken over. Please rename the file.</translation>
    </message>
    <message>
        <source>The year of %1 is not between 1990 and 2199.</source>
        <translation>The year of %1 is not between 1990 and 2199.</translation>
    </message>
    <message>
        <source>The picture is a PNG; %1 should end in “.png”.</source>
        <translation>The picture is a PNG; %1 should end in “.png”.</translation>
    </message>
    <message>
        <source>No item differs between the two.</source>
        <translation>No item differs between the two.</translation>
    </message>
    <message>
        <source>The name of a report baseline has %1 characters at most, this one has %2. Please shorten it.</source>
        <translation>The name of a report baseline has %1 characters at most, this one has %2. Please shorten it.</translation>
    </message>
    <message>
        <source>The name of a report baseline is one line, without tabs and control characters.</source>
        <translation>The name of a report baseline is one line, without tabs and control characters.</translation>
    </message>
    <message>
        <source>The name %1 reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</source>
        <translation>The name %1 reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</translation>
    </message>
    <message>
        <source>--decided-by says who decided on a planned date; please name that date as well: %1.</source>
        <translation>--decided-by says who decided on a planned date; please name that date as well: %1.</translation>
    </message>
    <message>
        <source>--decided-by needs --reason: a decision is kept with its reason.</source>
        <translation>--decided-by needs --reason: a decision is kept with its reason.</translation>
    </message>
    <message>
        <source>Only the Senate decides on the deadline of %1; please name its session and number, such as “Senate 29.09.2026, no. 3”.</source>
        <translation>Only the Senate decides on the deadline of %1; please name its session and number, such as “Senate 29.09.2026, no. 3”.</translation>
    </message>
    <message>
        <source>Done and saved; only the output could not be written. Is it closed, or the disk full?</source>
        <translation>Done and saved; only the output could not be written. Is it closed, or the disk full?</translation>
    </message>
    <message>
        <source>What could be taken over is saved; only the list could not be written. Is the output closed, or the disk full? Reading the same files again shows it.</source>
        <translation>What could be taken over is saved; only the list could not be written. Is the output closed, or the disk full? Reading the same files again shows it.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8. Nothing has been created or changed. Please write it in UTF-8; a file of that name has to be renamed.</source>
        <translation>%1 is not written in UTF-8. Nothing has been created or changed. Please write it in UTF-8; a file of that name has to be renamed.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing; the name ends in .ics.</source>
        <translation>The option --output FILE is missing; the name ends in .ics.</translation>
    </message>
    <message>
        <source>The name %1 does not end in .ics.</source>
        <translation>The name %1 does not end in .ics.</translation>
    </message>
    <message>
        <source>%1 has nothing before the ending; write it like termine.ics.</source>
        <translation>%1 has nothing before the ending; write it like termine.ics.</translation>
    </message>
    <message>
        <source>Writes sessions and deadlines for an office calendar.</source>
        <translation>Writes sessions and deadlines for an office calendar.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .ics.</source>
        <translation>The file to write; its name ends in .ics.</translation>
    </message>
    <message>
        <source>Nothing of the file has been taken over. Please correct it and read it again.</source>
        <translation>Nothing of the file has been taken over. Please correct it and read it again.</translation>
    </message>
    <message>
        <source>Enters sessions of the Senate: ICS, CSV, XLSX or ODS.</source>
        <translation>Enters sessions of the Senate: ICS, CSV, XLSX or ODS.</translation>
    </message>
    <message>
        <source>Leaves Tuesdays alone that the file does not name.</source>
        <translation>Leaves Tuesdays alone that the file does not name.</translation>
    </message>
    <message>
        <source>The page that opens: overview, portfolio, timeline, measures of the Pakt, resolutions, indicators, history.</source>
        <translation>The page that opens: overview, portfolio, timeline, measures of the Pakt, resolutions, indicators, history.</translation>
    </message>
    <message>
        <source>The sessions of the Senate from the as-of day to the end of the next year, and the deadlines of all open items that name a day, each with a reminder. What was one of them and is done or cancelled stays without a reminder and says so. What is assumed says so. An entry has the same identifier in every file and says how often its day was changed, so that a calendar takes the newer one. An older file of the same name is replaced once the new one is complete.</source>
        <translation>The sessions of the Senate from the as-of day to the end of the next year, and the deadlines of all open items that name a day, each with a reminder. What was one of them and is done or cancelled stays without a reminder and says so. What is assumed says so. An entry has the same identifier in every file and says how often its day was changed, so that a calendar takes the newer one. An older file of the same name is replaced once the new one is complete.</translation>
    </message>
    <message>
        <source>An office calendar, or a list with one day a line; a word beside the day says that the session does not take place (entfällt, abgesagt, keine Sitzung). The file counts as the whole list between its first and its last day: a Tuesday that it does not name is cancelled. The calendar then counts as confirmed. A file of one session, or read with --only-named, confirms nothing.</source>
        <translation>An office calendar, or a list with one day a line; a word beside the day says that the session does not take place (entfällt, abgesagt, keine Sitzung). The file counts as the whole list between its first and its last day: a Tuesday that it does not name is cancelled. The calendar then counts as confirmed. A file of one session, or read with --only-named, confirms nothing.</translation>
    </message>
</context>
</TS>
