<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ItemText</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>date %1</translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
    <message>
        <source>yes</source>
        <comment>priority measure</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>priority measure</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>priority measures</source>
        <translation>priority measures</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>of these done</translation>
    </message>
    <message>
        <source>no report of its own</source>
        <translation>no report of its own</translation>
    </message>
    <message>
        <source>No measures are recorded.</source>
        <translation>No measures are recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s), each with its title.</source>
        <translation>
            <numerusform>%n measure, with its title.</numerusform>
            <numerusform>%n measures, each with its title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) only the number is known so far.</source>
        <translation>
            <numerusform>Of %n measure only the number is known so far.</numerusform>
            <numerusform>Of %n measures only the number is known so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) %1 have a title.</source>
        <translation>
            <numerusform>Of %n measure %1 have a title.</numerusform>
            <numerusform>Of %n measures %1 have a title.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source (%1, %2) states how many there are, but no titles, units or dates. Until they are reported the fields stay empty; the numbers here are places, not those of the catalogue.</source>
        <translation>The source (%1, %2) states how many there are, but no titles, units or dates. Until they are reported the fields stay empty; the numbers here are places, not those of the catalogue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Measure %1: %2</translation>
    </message>
    <message>
        <source>priority measure</source>
        <translation>priority measure</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>reported on</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>%1, reported on %2: %3; recorded: %4. %5</source>
        <translation>%1, reported on %2: %3; recorded: %4. %5</translation>
    </message>
    <message>
        <source>The reports state totals only, not which measures are meant.</source>
        <translation>The reports state totals only, not which measures are meant.</translation>
    </message>
    <message>
        <source>Arrow keys walk through the places, Enter selects.</source>
        <translation>Arrow keys walk through the places, Enter selects.</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>All measures</translation>
    </message>
    <message>
        <source>Reported beside recorded</source>
        <translation>Reported beside recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), one number each</source>
        <translation>
            <numerusform>%n place, one number each</numerusform>
            <numerusform>%n places, one number each</numerusform>
        </translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>By progress</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt measures</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>This file holds no items yet, so there is nothing to show.</translation>
    </message>
</context>
<context>
    <name>OverviewContent</name>
    <message>
        <source>To be followed up today</source>
        <translation>To be followed up today</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>%1: %2</source>
        <comment>status: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, of which %n not reported since</source>
        <translation>
            <numerusform>, of which %n not reported since</numerusform>
            <numerusform>, of which %n not reported since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without any data</source>
        <translation>
            <numerusform>%n measure without any data</numerusform>
            <numerusform>%n measures without any data</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>Next deadline: %1</translation>
    </message>
    <message>
        <source>No future deadline</source>
        <translation>No future deadline</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a date</source>
        <translation>
            <numerusform>%n item without a date</numerusform>
            <numerusform>%n items without a date</numerusform>
        </translation>
    </message>
    <message>
        <source>No report</source>
        <translation>No report</translation>
    </message>
    <message numerus="yes">
        <source>Last report %n day(s) old</source>
        <translation>
            <numerusform>Last report %n day old</numerusform>
            <numerusform>Last report %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>stale</translation>
    </message>
    <message>
        <source>Show the items of this project</source>
        <translation>Show the items of this project</translation>
    </message>
    <message numerus="yes">
        <source>%n, none reported since</source>
        <translation>
            <numerusform>%n, not reported since</numerusform>
            <numerusform>%n, none reported since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n not reported since</source>
        <translation>
            <numerusform>%1, of which %n not reported since</numerusform>
            <numerusform>%1, of which %n not reported since</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, oldest first</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n overdue</source>
        <translation>
            <numerusform>Show the overdue one</numerusform>
            <numerusform>Show all %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>No date has passed.</source>
        <translation>No date has passed.</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Next deadlines</translation>
    </message>
    <message>
        <source>%1, nearest first</source>
        <translation>%1, nearest first</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n upcoming deadlines</source>
        <translation>
            <numerusform>Show the upcoming deadline</numerusform>
            <numerusform>Show all %n upcoming deadlines</numerusform>
        </translation>
    </message>
    <message>
        <source>No open item has a date from here on.</source>
        <translation>No open item has a date from here on.</translation>
    </message>
    <message>
        <source>Resolutions of the Senate</source>
        <translation>Resolutions of the Senate</translation>
    </message>
    <message numerus="yes">
        <source>of %1, %n open</source>
        <translation>
            <numerusform>of %1, %n open</numerusform>
            <numerusform>of %1, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>Ziffer of a resolution</comment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open resolutions</source>
        <translation>
            <numerusform>Show the open one</numerusform>
            <numerusform>Show all %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolution of the Senate is open.</source>
        <translation>No resolution of the Senate is open.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>State of the data</translation>
    </message>
    <message>
        <source>Nothing is missing, contradictory or assumed.</source>
        <translation>Nothing is missing, contradictory or assumed.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>severity: count sentence. remedy</comment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation>Priority projects</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) by progress</source>
        <translation>
            <numerusform>%n measure by progress</numerusform>
            <numerusform>%n measures by progress</numerusform>
        </translation>
    </message>
    <message>
        <source>Last report on the as-of date</source>
        <translation>Last report on the as-of date</translation>
    </message>
    <message>
        <source>Last report after the as-of date</source>
        <translation>Last report after the as-of date</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>name not stated</translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3).</source>
        <translation>Assessed %1 (%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 (%2, %3); older than %n day(s), no longer valid.</source>
        <translation>
            <numerusform>Assessed %1 (%2, %3); older than %n day, no longer valid.</numerusform>
            <numerusform>Assessed %1 (%2, %3); older than %n days, no longer valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>In words: %1.</translation>
    </message>
    <message>
        <source>The level is read from these words.</source>
        <translation>The level is read from these words.</translation>
    </message>
    <message>
        <source>assessed: %1, stale</source>
        <translation>assessed: %1, stale</translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <translation>assessed: %1</translation>
    </message>
    <message>
        <source>1 impediment</source>
        <translation>1 impediment</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>This file holds no items yet, so there is nothing to show.</translation>
    </message>
    <message numerus="yes">
        <source>, without the %n measure(s) without data</source>
        <translation>
            <numerusform>, without the one measure without data</numerusform>
            <numerusform>, without the %n measures without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>reported together</source>
        <translation>reported together</translation>
    </message>
    <message>
        <source>%1: %2 of %3 measures</source>
        <translation>%1: %2 of %3 measures</translation>
    </message>
    <message>
        <source>Reported for all together as “%1”, not one by one.</source>
        <translation>Reported for all together as “%1”, not one by one.</translation>
    </message>
    <message>
        <source>Reported on %1, without naming single measures: %2</source>
        <translation>Reported on %1, without naming single measures: %2</translation>
    </message>
</context>
<context>
    <name>ResolutionModel</name>
    <message>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <source>%1: resolution, day of the session not named</source>
        <translation>%1: resolution, day of the session not named</translation>
    </message>
    <message>
        <source>%1: resolution of %2</source>
        <translation>%1: resolution of %2</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>same day</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>deadline</comment>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n wd</source>
        <extracomment>%n working days, as short as it can be said</extracomment>
        <translation>
            <numerusform>%n wd</numerusform>
            <numerusform>%n wd</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Session before</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Deadline %1</translation>
    </message>
    <message>
        <source>%1, session of the Senate</source>
        <translation>%1, session of the Senate</translation>
    </message>
    <message>
        <source>%1, no session</source>
        <translation>%1, no session</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n working day(s)</source>
        <translation>
            <numerusform>lead time %n working day</numerusform>
            <numerusform>lead time %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>latest start %1</source>
        <translation>latest start %1</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 ends %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) buffer</source>
        <translation>
            <numerusform>%n working day buffer</numerusform>
            <numerusform>%n working days buffer</numerusform>
        </translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
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
    <message>
        <source>no. %1</source>
        <comment>Ziffer of a resolution</comment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Resolutions by session</source>
        <translation>Resolutions by session</translation>
    </message>
    <message>
        <source>No resolution of the Senate is recorded.</source>
        <translation>No resolution of the Senate is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>Resolution of the Senate of %1: %n item(s), %2 open.</source>
        <translation>
            <numerusform>Resolution of the Senate of %1: %n item, %2 open.</numerusform>
            <numerusform>Resolution of the Senate of %1: %n items, %2 open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: the Senate meets every Tuesday that is no holiday.</source>
        <translation>Assumed: the Senate meets every Tuesday that is no holiday.</translation>
    </message>
    <message>
        <source>Back-planning</source>
        <translation>Back-planning</translation>
    </message>
    <message>
        <source>cell: working day; gap: day off; tick: session of the Senate; hatched: lead time</source>
        <translation>cell: working day; gap: day off; tick: session of the Senate; hatched: lead time</translation>
    </message>
    <message>
        <source>No open resolution of the Senate has a deadline.</source>
        <translation>No open resolution of the Senate has a deadline.</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>This file holds no items yet, so there is nothing to show.</translation>
    </message>
</context>
<context>
    <name>ScrolledPage</name>
    <message>
        <source>Open another database …</source>
        <translation>Open another database …</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Chooses the columns of the table.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Not shown: %1.</translation>
    </message>
    <message>
        <source>Left out for lack of width: %1.</source>
        <translation>Left out for lack of width: %1.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
</context>
</TS>
