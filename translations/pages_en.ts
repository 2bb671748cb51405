<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BaselineModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>BaselinesPane</name>
    <message>
        <source>Report baselines</source>
        <translation>Report baselines</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Freeze a report baseline …</translation>
    </message>
    <message>
        <source>Enter compares the baseline with what is recorded now.</source>
        <translation>Enter compares the baseline with what is recorded now.</translation>
    </message>
    <message>
        <source>No report baseline has been frozen yet. It keeps the portfolio and its status as they are, for example when a report goes to the Senate, and can never be changed.</source>
        <translation>No report baseline has been frozen yet. It keeps the portfolio and its status as they are, for example when a report goes to the Senate, and can never be changed.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>What has changed between the two states</source>
        <translation>What has changed between the two states</translation>
    </message>
    <message>
        <source>A past moment …</source>
        <translation>A past moment …</translation>
    </message>
    <message>
        <source>Which state is to be compared?</source>
        <translation>Which state is to be compared?</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Earlier state: %1</source>
        <translation>Earlier state: %1</translation>
    </message>
    <message>
        <source>Later state: %1</source>
        <translation>Later state: %1</translation>
    </message>
    <message>
        <source>Choose two states, or press Enter on a baseline: what is new, deleted, done, moved, worse, better or reworded stands here.</source>
        <translation>Choose two states, or press Enter on a baseline: what is new, deleted, done, moved, worse, better or reworded stands here.</translation>
    </message>
    <message>
        <source>The two states are being compared …</source>
        <translation>The two states are being compared …</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); judged as of %1 and %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>%n difference; judged as of %1 and %2.</numerusform>
            <numerusform>%n differences; judged as of %1 and %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper …</source>
        <translation>Save the paper …</translation>
    </message>
    <message>
        <source>Choose a report baseline first.</source>
        <translation>Choose a report baseline first.</translation>
    </message>
    <message>
        <source>No paper was made with this report baseline.</source>
        <translation>No paper was made with this report baseline.</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Earlier state</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>Later state</translation>
    </message>
    <message>
        <source>No item has changed between the two states.</source>
        <translation>No item has changed between the two states.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Item or text</source>
        <translation>Item or text</translation>
    </message>
    <message>
        <source>Filter the changes by item or text</source>
        <translation>Filter the changes by item or text</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Changes, the newest first</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Restore this value</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Show all changes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Kind of record: %1</source>
        <translation>Kind of record: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>The history is being read …</source>
        <translation>The history is being read …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will stand here, with who made it and why.</source>
        <translation>Nothing has been changed yet. Every change will stand here, with who made it and why.</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>No change fits the filter.</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>The chosen change in full</translation>
    </message>
    <message>
        <source>Choose a single change to see what it would restore.</source>
        <translation>Choose a single change to see what it would restore.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
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
        <source>Days to plan</source>
        <translation>Days to plan</translation>
    </message>
    <message>
        <source>Days to original</source>
        <translation>Days to original</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reworded</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a report baseline</source>
        <translation>Freeze a report baseline</translation>
    </message>
    <message>
        <source>Name of the report baseline</source>
        <translation>Name of the report baseline</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>There is a report baseline of this name already, and it never changes.</source>
        <translation>There is a report baseline of this name already, and it never changes.</translation>
    </message>
    <message>
        <source>Portfolio and status are kept as they are now and can never be changed.</source>
        <translation>Portfolio and status are kept as they are now and can never be changed.</translation>
    </message>
    <message>
        <source>Status report as of that day, made now (PDF)</source>
        <translation>Status report as of that day, made now (PDF)</translation>
    </message>
    <message>
        <source>A file that has been made</source>
        <translation>A file that has been made</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose the file of the paper</source>
        <translation>Choose the file of the paper</translation>
    </message>
    <message>
        <source>File of the paper</source>
        <translation>File of the paper</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.odt);;All files (*)</source>
        <translation>Papers (*.pdf *.docx *.odt);;All files (*)</translation>
    </message>
    <message>
        <source>Please choose the file of the paper.</source>
        <translation>Please choose the file of the paper.</translation>
    </message>
    <message>
        <source>There is no such file. Please choose it, or name it with its folder.</source>
        <translation>There is no such file. Please choose it, or name it with its folder.</translation>
    </message>
    <message>
        <source>Portfolio, status and paper are kept as they are now and can never be changed; the paper with its SHA-256.</source>
        <translation>Portfolio, status and paper are kept as they are now and can never be changed; the paper with its SHA-256.</translation>
    </message>
    <message>
        <source>The name “%1” is the day %2, but the baseline stands on %3. Please change the name or the as-of date.</source>
        <extracomment>%1 is the name that was typed, %2 and %3 are days</extracomment>
        <translation>The name “%1” is the day %2, but the baseline stands on %3. Please change the name or the as-of date.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A report baseline needs a name, for example the as-of date.</source>
        <translation>A report baseline needs a name, for example the as-of date.</translation>
    </message>
    <message>
        <source>The report baseline “%1” has the same name in another spelling. Please choose another one.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>The report baseline “%1” has the same name in another spelling. Please choose another one.</translation>
    </message>
    <message>
        <source>The name has %1 characters at most, this one has %2. Please shorten it.</source>
        <translation>The name has %1 characters at most, this one has %2. Please shorten it.</translation>
    </message>
    <message>
        <source>The name is one line, without tabs and control characters.</source>
        <translation>The name is one line, without tabs and control characters.</translation>
    </message>
    <message>
        <source>The name “%1” reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</source>
        <extracomment>%1 is the name that was typed</extracomment>
        <translation>The name “%1” reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a record (&quot;Status note&quot;), %2 its name, its key or the item that it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a record (&quot;Status note: KI-06&quot;), %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Baselines and comparison</source>
        <translation>Baselines and comparison</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Milestone trend</source>
        <translation>Milestone trend</translation>
    </message>
</context>
<context>
    <name>InPlaceEditing</name>
    <message>
        <source>%1 of %2 has been changed elsewhere in the meantime: recorded is now %3. What was entered here waits in its field; Enter records it.</source>
        <extracomment>%1 is a column, %2 the key of an item, %3 a value</extracomment>
        <translation>%1 of %2 has been changed elsewhere in the meantime: recorded is now %3. What was entered here waits in its field; Enter records it.</translation>
    </message>
</context>
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
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>Catalogue no.</translation>
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
            <numerusform>So far nothing but its number is known of %n measure.</numerusform>
            <numerusform>So far it is only known that there are %n measures.</numerusform>
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
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>%1, reported on %2: %3; recorded: %4. %5</source>
        <translation>%1, reported on %2: %3; recorded: %4. %5</translation>
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
    <message>
        <source>(recorded on the as-of date: %1)</source>
        <translation>(recorded on the as-of date: %1)</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell.</source>
        <translation>Enter or F2 edits the row, Tab goes on to the next cell.</translation>
    </message>
    <message>
        <source>Reported for all together, not for each measure.</source>
        <translation>Reported for all together, not for each measure.</translation>
    </message>
    <message>
        <source>recorded singly</source>
        <translation>recorded singly</translation>
    </message>
    <message>
        <source>The reports state totals only, not which measures are meant. What is reported for all together does not count as recorded singly.</source>
        <translation>The reports state totals only, not which measures are meant. What is reported for all together does not count as recorded singly.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 measures has/have a title.</source>
        <translation>
            <numerusform>%n of %1 measures has a title.</numerusform>
            <numerusform>%n of %1 measures have a title.</numerusform>
        </translation>
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
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what is assumed, %2 on what it rests</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirm all</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Reject all</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n measure(s) of which nothing is recorded.</source>
        <translation>
            <numerusform>Without the one measure of which nothing is recorded.</numerusform>
            <numerusform>Without the %n measures of which nothing is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Open another database …</source>
        <translation>Open another database …</translation>
    </message>
    <message>
        <source>New item …</source>
        <translation>New item …</translation>
    </message>
</context>
<context>
    <name>PastText</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>report baseline %1</source>
        <translation>report baseline %1</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
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
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 (requested: %2)</source>
        <extracomment>%1 is the deadline that counts, %2 the later one that the office has asked for</extracomment>
        <translation>%1 (requested: %2)</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
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
    <message>
        <source>The sessions of the Senate are not known: its calendar has not been entered.</source>
        <translation>The sessions of the Senate are not known: its calendar has not been entered.</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</source>
        <translation>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</translation>
    </message>
    <message>
        <source>Sessions of the Senate …</source>
        <translation>Sessions of the Senate …</translation>
    </message>
    <message>
        <source>Sessions added and cancelled, weeks without; also from a file (ICS, CSV)</source>
        <translation>Sessions added and cancelled, weeks without; also from a file (ICS, CSV)</translation>
    </message>
    <message>
        <source>Nothing can be recorded at present.</source>
        <translation>Nothing can be recorded at present.</translation>
    </message>
    <message>
        <source>Lead time and steps …</source>
        <translation>Lead time and steps …</translation>
    </message>
    <message>
        <source>The working days that are needed before a session, step by step</source>
        <translation>The working days that are needed before a session, step by step</translation>
    </message>
    <message>
        <source>cell: working day; gap: day off; tick: session of the Senate; bracket: step before the session, in working days</source>
        <translation>cell: working day; gap: day off; tick: session of the Senate; bracket: step before the session, in working days</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <comment>a session</comment>
        <translation>%1 (assumed)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Status survey …</source>
        <translation>Status survey …</translation>
    </message>
    <message>
        <source>Read answers …</source>
        <translation>Read answers …</translation>
    </message>
    <message>
        <source>Read a catalogue of measures …</source>
        <translation>Read a catalogue of measures …</translation>
    </message>
    <message>
        <source>Writes a sheet for each unit and records that it was asked.</source>
        <translation>Writes a sheet for each unit and records that it was asked.</translation>
    </message>
    <message>
        <source>Reads what the units sent back, after a look at what it would change.</source>
        <translation>Reads what the units sent back, after a look at what it would change.</translation>
    </message>
    <message>
        <source>Fills the measures from a list from elsewhere, after a look at it.</source>
        <translation>Fills the measures from a list from elsewhere, after a look at it.</translation>
    </message>
    <message>
        <source>Nothing can be recorded: this state is read only.</source>
        <translation>Nothing can be recorded: this state is read only.</translation>
    </message>
</context>
<context>
    <name>SurveyContent</name>
    <message>
        <source>all measures</source>
        <translation>all measures</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>all that is open</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to report, on %1, %n day(s) late</source>
        <translation>
            <numerusform>Nothing to report, on %1, %n day late</numerusform>
            <numerusform>Nothing to report, on %1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %n day(s) late</source>
        <translation>
            <numerusform>Answered on %1, %n day late</numerusform>
            <numerusform>Answered on %1, %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report, on %1</source>
        <translation>Nothing to report, on %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message numerus="yes">
        <source>Late, by %n day(s)</source>
        <translation>
            <numerusform>Late, by %n day</numerusform>
            <numerusform>Late, by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet, due today</source>
        <translation>No answer yet, due today</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, %n day(s) left</source>
        <translation>
            <numerusform>No answer yet, %n day left</numerusform>
            <numerusform>No answer yet, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>On %1, sent on %2 without a deadline.</source>
        <translation>On %1, sent on %2 without a deadline.</translation>
    </message>
    <message>
        <source>On %1, sent on %2, answers asked for by %3.</source>
        <translation>On %1, sent on %2, answers asked for by %3.</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Status survey</translation>
    </message>
    <message>
        <source>No survey has been sent yet.</source>
        <translation>No survey has been sent yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>unit: items, answer</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Copy the reminder. %1</source>
        <translation>Copy the reminder. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy the reminders to all %n late unit(s)</source>
        <translation>
            <numerusform>Copy the reminders to all %n late unit</numerusform>
            <numerusform>Copy the reminders to all %n late units</numerusform>
        </translation>
    </message>
    <message>
        <source>Other surveys</source>
        <translation>Other surveys</translation>
    </message>
    <message>
        <source>Show the survey of %1</source>
        <translation>Show the survey of %1</translation>
    </message>
    <message>
        <source>Secretariat (items without a lead unit)</source>
        <translation>Secretariat (items without a lead unit)</translation>
    </message>
    <message numerus="yes">
        <source>%1, due by %2, on %3, to %n unit(s): %4</source>
        <translation>
            <numerusform>%1, due by %2, to %n unit, on %3: %4</numerusform>
            <numerusform>%1, due by %2, to %n units, on %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without a deadline, on %2, to %n unit(s): %3</source>
        <translation>
            <numerusform>%1, without a deadline, to %n unit, on %2: %3</numerusform>
            <numerusform>%1, without a deadline, to %n units, on %2: %3</numerusform>
        </translation>
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
<context>
    <name>ValueKey</name>
    <message>
        <source>Key to the marks</source>
        <translation>Key to the marks</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>about, almost, roughly, nearly</source>
        <translation>about, almost, roughly, nearly</translation>
    </message>
    <message>
        <source>up to, at most</source>
        <translation>up to, at most</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>band: from one figure to another</source>
        <translation>band: from one figure to another</translation>
    </message>
    <message>
        <source>area below a line: what is allowed</source>
        <translation>area below a line: what is allowed</translation>
    </message>
</context>
<context>
    <name>WhatIfPlot</name>
    <message>
        <source>Online share, the same in both services</source>
        <translation>Online share, the same in both services</translation>
    </message>
    <message>
        <source>possible: all below the line</source>
        <translation>possible: all below the line</translation>
    </message>
    <message>
        <source>additional appointments per year</source>
        <translation>additional appointments per year</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>today: %1</translation>
    </message>
</context>
</TS>
