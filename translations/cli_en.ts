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
        <source>It does not judge the data; what is missing or contradictory stands in the status report.</source>
        <translation>It does not judge the data; what is missing or contradictory stands in the status report.</translation>
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
        <source>The word %1 is missing</source>
        <translation>The word %1 is missing</translation>
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
        <source>The output could not be written; is the disk full?</source>
        <translation>The output could not be written; is the disk full?</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The key date for which the status is computed; without it, today.</source>
        <translation>The key date for which the status is computed; without it, today.</translation>
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
        <source>Key date</source>
        <translation>Key date</translation>
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
        <source>Moved because</source>
        <translation>Moved because</translation>
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
        <source>Only this project and its items. The summary counts all the same.</source>
        <translation>Only this project and its items. The summary counts all the same.</translation>
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
        <source>Key date %1 · %2</source>
        <translation>Key date %1 · %2</translation>
    </message>
    <message>
        <source>Key date %1 · data as of %2 · %3</source>
        <translation>Key date %1 · data as of %2 · %3</translation>
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
        <source>There is no item %1 in %2; “lenkungsstand-cli status” lists all keys.</source>
        <translation>There is no item %1 in %2; “lenkungsstand-cli status” lists all keys.</translation>
    </message>
    <message>
        <source>%1; no report since</source>
        <translation>%1; no report since</translation>
    </message>
</context>
</TS>
