<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(continued)</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Data as at</translation>
    </message>
    <message>
        <source>Date of data:</source>
        <translation>Date of data:</translation>
    </message>
    <message>
        <source>Data identifier %1</source>
        <translation>Data identifier %1</translation>
    </message>
</context>
<context>
    <name>StatusPaper</name>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Status report %1, as of %2</source>
        <translation>Status report %1, as of %2</translation>
    </message>
    <message>
        <source>State of the data: what is missing or contradictory</source>
        <translation>State of the data: what is missing or contradictory</translation>
    </message>
    <message>
        <source>Nothing is missing, contradictory or assumed.</source>
        <translation>Nothing is missing, contradictory or assumed.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>State of the data</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Source of all statements: %1.</source>
        <translation>Source of all statements: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources: %1.</translation>
    </message>
    <message>
        <source>Abbreviations: %1.</source>
        <translation>Abbreviations: %1.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message numerus="yes">
        <source>(%n day(s) ago)</source>
        <translation>
            <numerusform>(%n day ago)</numerusform>
            <numerusform>(%n days ago)</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 done items was (were) finished late.</source>
        <translation>
            <numerusform>%n of the %1 done items was finished late.</numerusform>
            <numerusform>%n of the %1 done items were finished late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is (are) cancelled and not counted here.</source>
        <translation>
            <numerusform>%n item is cancelled and not counted here.</numerusform>
            <numerusform>%n items are cancelled and not counted here.</numerusform>
        </translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <translation>assessed: %1</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>no items</translation>
    </message>
    <message>
        <source>no future date</source>
        <translation>no future date</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>No project is recorded.</source>
        <translation>No project is recorded.</translation>
    </message>
    <message>
        <source>Projects at a glance</source>
        <translation>Projects at a glance</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>more recorded than reported</source>
        <translation>more recorded than reported</translation>
    </message>
    <message>
        <source>Measures of the Pakt</source>
        <translation>Measures of the Pakt</translation>
    </message>
    <message>
        <source>as placeholders, with numbers of our own</source>
        <translation>as placeholders, with numbers of our own</translation>
    </message>
    <message>
        <source>not all are recorded</source>
        <translation>not all are recorded</translation>
    </message>
    <message>
        <source>of these in progress or done</source>
        <translation>of these in progress or done</translation>
    </message>
    <message>
        <source>stated for all together, not one by one</source>
        <translation>stated for all together, not one by one</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>of these done</translation>
    </message>
    <message numerus="yes">
        <source>which %n these are is not recorded</source>
        <translation>
            <numerusform>which one this is is not recorded</numerusform>
            <numerusform>which %n these are is not recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority measures</source>
        <translation>Priority measures</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>ask for it in the status survey</source>
        <translation>ask for it in the status survey</translation>
    </message>
    <message>
        <source>Title, responsible unit, date</source>
        <translation>Title, responsible unit, date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pakt: what was reported and what is recorded here</source>
        <translation>Pakt: what was reported and what is recorded here</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Recorded here</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>No totals had been reported by %1.</source>
        <translation>No totals had been reported by %1.</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>no date given</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>name not stated</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>In words: %1.</translation>
    </message>
    <message>
        <source>The level is read from these words.</source>
        <translation>The level is read from these words.</translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 (%2, %3): older than %n day(s), no longer valid.</source>
        <translation>
            <numerusform>Assessed %1 (%2, %3): older than %n day, no longer valid.</numerusform>
            <numerusform>Assessed %1 (%2, %3): older than %n days, no longer valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3).</source>
        <translation>Assessed %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Lead:</translation>
    </message>
    <message>
        <source>Last report:</source>
        <translation>Last report:</translation>
    </message>
    <message>
        <source>No item is overdue (as of %1).</source>
        <translation>No item is overdue (as of %1).</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>Item and reason</source>
        <translation>Item and reason</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Responsible for all items of the table: %1.</source>
        <translation>Responsible for all items of the table: %1.</translation>
    </message>
    <message>
        <source>Responsible: not named for any item of the table.</source>
        <translation>Responsible: not named for any item of the table.</translation>
    </message>
    <message>
        <source>Cancelled:</source>
        <translation>Cancelled:</translation>
    </message>
    <message>
        <source>The resolutions of the Senate are included in the counts; they follow.</source>
        <translation>The resolutions of the Senate are included in the counts; they follow.</translation>
    </message>
    <message>
        <source>The projects one by one</source>
        <translation>The projects one by one</translation>
    </message>
    <message>
        <source>Resolution of %1</source>
        <translation>Resolution of %1</translation>
    </message>
    <message numerus="yes">
        <source>Buffer: working days between the expected end of the preparatory work and the last session; %n working day(s) of lead time is (are) assumed.</source>
        <translation>
            <numerusform>Buffer: working days between the expected end of the preparatory work and the last session; %n working day of lead time is assumed.</numerusform>
            <numerusform>Buffer: working days between the expected end of the preparatory work and the last session; %n working days of lead time are assumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buffer: working days between the expected end of the preparatory work and the last session; %n working day(s) of lead time is (are) set.</source>
        <translation>
            <numerusform>Buffer: working days between the expected end of the preparatory work and the last session; %n working day of lead time is set.</numerusform>
            <numerusform>Buffer: working days between the expected end of the preparatory work and the last session; %n working days of lead time are set.</numerusform>
        </translation>
    </message>
    <message>
        <source>–: does not apply.</source>
        <translation>–: does not apply.</translation>
    </message>
    <message>
        <source>Resolutions of the Senate</source>
        <translation>Resolutions of the Senate</translation>
    </message>
    <message>
        <source>Order and finding</source>
        <translation>Order and finding</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Last session before the deadline: %1 for all.</source>
        <translation>Last session before the deadline: %1 for all.</translation>
    </message>
    <message>
        <source>Buffer: %1 for all.</source>
        <translation>Buffer: %1 for all.</translation>
    </message>
    <message numerus="yes">
        <source>Due soon: at most %n day(s) left, for resolutions %1.</source>
        <translation>
            <numerusform>Due soon: at most %n day left, for resolutions %1.</numerusform>
            <numerusform>Due soon: at most %n days left, for resolutions %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Last session by then</source>
        <translation>Last session by then</translation>
    </message>
    <message>
        <source>Status report, as of %1</source>
        <translation>Status report, as of %1</translation>
    </message>
    <message>
        <source>Free Hanseatic City of Bremen</source>
        <translation>Free Hanseatic City of Bremen</translation>
    </message>
    <message>
        <source>(after the as-of date)</source>
        <translation>(after the as-of date)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>on the as-of date</translation>
    </message>
    <message>
        <source>No measure of the Pakt is recorded.</source>
        <translation>No measure of the Pakt is recorded.</translation>
    </message>
    <message>
        <source>No resolution of the Senate is recorded.</source>
        <translation>No resolution of the Senate is recorded.</translation>
    </message>
    <message>
        <source>No item is recorded.</source>
        <translation>No item is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>No assessment by a person from the last %n day(s).</source>
        <translation>
            <numerusform>No assessment by a person from the last day.</numerusform>
            <numerusform>No assessment by a person from the last %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates as written, and below as understood. Days: since the date passed, or until its last day.</source>
        <translation>Dates as written, and below as understood. Days: since the date passed, or until its last day.</translation>
    </message>
    <message>
        <source>overdue, no report since.</source>
        <translation>overdue, no report since.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>No date:</source>
        <translation>No date:</translation>
    </message>
    <message>
        <source>%1; not counted in other rows</source>
        <translation>%1; not counted in other rows</translation>
    </message>
    <message>
        <source>Source of the statements: %1.</source>
        <translation>Source of the statements: %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %n item(s) no source is stated.</source>
        <translation>
            <numerusform>For %n item no source is stated.</numerusform>
            <numerusform>For %n items no source is stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <comment>Ziffer of a resolution</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Last session before the deadline: none to be named.</source>
        <translation>Last session before the deadline: none to be named.</translation>
    </message>
    <message>
        <source>Buffer: no deadline depends on open work whose end can be computed.</source>
        <translation>Buffer: no deadline depends on open work whose end can be computed.</translation>
    </message>
    <message>
        <source>Source of the statements of %1: %2.</source>
        <translation>Source of the statements of %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them measure(s)</source>
        <translation>
            <numerusform>%1, %n of them a measure</numerusform>
            <numerusform>%1, %n of them measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of which nothing is recorded: last report of %1 or before.</source>
        <translation>
            <numerusform>%n measure of which nothing is recorded: last report of %1 or before.</numerusform>
            <numerusform>%n measures of which nothing is recorded: last report of %1 or before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done late:</source>
        <translation>Done late:</translation>
    </message>
    <message>
        <source>Done, with a finding:</source>
        <translation>Done, with a finding:</translation>
    </message>
    <message>
        <source>Buffer: working days between the expected end of the preparatory work and the last session; how many are needed is not set.</source>
        <translation>Buffer: working days between the expected end of the preparatory work and the last session; how many are needed is not set.</translation>
    </message>
    <message>
        <source>Date of data</source>
        <translation>Date of data</translation>
    </message>
    <message numerus="yes">
        <source>%1; the %n measure(s) is (are) in section %2.</source>
        <translation>
            <numerusform>%1; the %n measure is in section %2.</numerusform>
            <numerusform>%1; the %n measures are in section %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more measure(s), recorded only as a total, is (are) in section %2.</source>
        <translation>
            <numerusform>%1; %n more measure, reported only as part of a total, is in section %2.</numerusform>
            <numerusform>%1; %n more measures, reported only as a total, are in section %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>(on the as-of date %1)</source>
        <translation>(on the as-of date %1)</translation>
    </message>
    <message>
        <source>fewer recorded than reported</source>
        <translation>fewer recorded than reported</translation>
    </message>
    <message>
        <source>Deadline decided anew, originally %2 (%1).</source>
        <translation>Deadline decided anew, originally %2 (%1).</translation>
    </message>
    <message>
        <source>Date set anew, originally %2 (%1).</source>
        <translation>Date set anew, originally %2 (%1).</translation>
    </message>
    <message>
        <source>Deadline decided anew (%1).</source>
        <translation>Deadline decided anew (%1).</translation>
    </message>
    <message>
        <source>Date set anew (%1).</source>
        <translation>Date set anew (%1).</translation>
    </message>
    <message>
        <source>A status note exists only as a draft.</source>
        <translation>A status note exists only as a draft.</translation>
    </message>
    <message numerus="yes">
        <source>“No date given” counts %n item(s) here that stand(s) on the first page as at risk: %1.</source>
        <translation>
            <numerusform>“No date given” also counts %n item that stands on the first page as at risk: %1.</numerusform>
            <numerusform>“No date given” also counts %n items that stand on the first page as at risk: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Newest report</translation>
    </message>
    <message numerus="yes">
        <source>RAG: red: an item is overdue or in a cycle of prerequisites. Amber: items at risk, an impediment or a deviation. Grey: no report for %n day(s), or most open items have no date. Green: otherwise.</source>
        <translation>
            <numerusform>RAG: red: an item is overdue or in a cycle of prerequisites. Amber: items at risk, an impediment or a deviation. Grey: no report for %n day, or most open items have no date. Green: otherwise.</numerusform>
            <numerusform>RAG: red: an item is overdue or in a cycle of prerequisites. Amber: items at risk, an impediment or a deviation. Grey: no report for %n days, or most open items have no date. Green: otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is/are marked here</source>
        <translation>
            <numerusform>%n of %1 is marked here</numerusform>
            <numerusform>%n of %1 are marked here</numerusform>
        </translation>
    </message>
    <message>
        <source>Date (as written)</source>
        <translation>Date (as written)</translation>
    </message>
    <message>
        <source>Deadline (as written)</source>
        <translation>Deadline (as written)</translation>
    </message>
</context>
</TS>
