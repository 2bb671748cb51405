<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Assess the project %1</source>
        <translation>Assess the project %1</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>It stands beside the computed status and never replaces it.</source>
        <translation>It stands beside the computed status and never replaces it.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>Please say who assesses it.</source>
        <translation>Please say who assesses it.</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>As written: %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>please choose</translation>
    </message>
    <message>
        <source>Please choose an assessment.</source>
        <translation>Please choose an assessment.</translation>
    </message>
</context>
<context>
    <name>AssumptionLinks</name>
    <message>
        <source>%1: %2 or %3</source>
        <extracomment>%1 is what is assumed, %2 and %3 are links</extracomment>
        <translation>%1: %2 or %3</translation>
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
        <source>Assumed: %1</source>
        <translation>Assumed: %1</translation>
    </message>
    <message>
        <source>Tab leads to the links; Enter confirms or rejects.</source>
        <translation>Tab leads to the links; Enter confirms or rejects.</translation>
    </message>
</context>
<context>
    <name>AssumptionRequest</name>
    <message>
        <source>Prerequisite %1 of %2 confirmed</source>
        <extracomment>Name of a step: %1 is the prerequisite, %2 the item that depends on it</extracomment>
        <translation>Prerequisite %1 of %2 confirmed</translation>
    </message>
    <message>
        <source>Prerequisite %1 of %2 rejected</source>
        <translation>Prerequisite %1 of %2 rejected</translation>
    </message>
    <message>
        <source>Session calendar confirmed</source>
        <translation>Session calendar confirmed</translation>
    </message>
    <message>
        <source>Session calendar rejected</source>
        <translation>Session calendar rejected</translation>
    </message>
    <message>
        <source>Lead time confirmed</source>
        <translation>Lead time confirmed</translation>
    </message>
    <message>
        <source>Lead time rejected</source>
        <translation>Lead time rejected</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) confirmed</source>
        <translation>
            <numerusform>%n assumption confirmed</numerusform>
            <numerusform>%n assumptions confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) rejected</source>
        <translation>
            <numerusform>%n assumption rejected</numerusform>
            <numerusform>%n assumptions rejected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 depends on %2</translation>
    </message>
    <message>
        <source>The Senate meets every Tuesday that is no holiday</source>
        <translation>The Senate meets every Tuesday that is no holiday</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of lead time before a session of the Senate</source>
        <translation>
            <numerusform>%n working day of lead time before a session of the Senate</numerusform>
            <numerusform>%n working days of lead time before a session of the Senate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>Change %n item</numerusform>
            <numerusform>Change %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed, in one step.</source>
        <translation>Only what is ticked is changed, in one step.</translation>
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
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Priority measure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>None of the items is a measure.</source>
        <translation>None of the items is a measure.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would change.</source>
        <translation>Nothing is ticked, so nothing would change.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Please choose a value for “%1”.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Please choose a value for “%1”.</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>The Senate meets every Tuesday that is no holiday. Enter here what differs from that.</source>
        <translation>The Senate meets every Tuesday that is no holiday. Enter here what differs from that.</translation>
    </message>
    <message>
        <source>The rule of the Tuesdays is</source>
        <translation>The rule of the Tuesdays is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Additional sessions</source>
        <translation>Additional sessions</translation>
    </message>
    <message>
        <source>Additional session on</source>
        <translation>Additional session on</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Cancelled sessions</translation>
    </message>
    <message>
        <source>No session on</source>
        <translation>No session on</translation>
    </message>
    <message>
        <source>Cancel a session</source>
        <translation>Cancel a session</translation>
    </message>
    <message>
        <source>Weeks without a session</source>
        <translation>Weeks without a session</translation>
    </message>
    <message>
        <source>No session in the week of</source>
        <translation>No session in the week of</translation>
    </message>
    <message>
        <source>Add a week without a session</source>
        <translation>Add a week without a session</translation>
    </message>
    <message>
        <source>Next sessions: %1.</source>
        <translation>Next sessions: %1.</translation>
    </message>
    <message>
        <source>Next sessions, as assumed: %1.</source>
        <translation>Next sessions, as assumed: %1.</translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation>This day is in the list already.</translation>
    </message>
    <message>
        <source>The Senate meets on %1 anyway.</source>
        <translation>The Senate meets on %1 anyway.</translation>
    </message>
    <message>
        <source>%1 is no session day, so nothing can be cancelled.</source>
        <translation>%1 is no session day, so nothing can be cancelled.</translation>
    </message>
    <message>
        <source>This week is in the list already.</source>
        <translation>This week is in the list already.</translation>
    </message>
    <message>
        <source>Please say who answers this.</source>
        <translation>Please say who answers this.</translation>
    </message>
    <message>
        <source>Sessions of the Senate</source>
        <translation>Sessions of the Senate</translation>
    </message>
    <message>
        <source>The coming twelve months</source>
        <translation>The coming twelve months</translation>
    </message>
    <message>
        <source>Read sessions from a &amp;file …</source>
        <translation>Read sessions from a &amp;file …</translation>
    </message>
    <message>
        <source>An office calendar (ICS) or a list with one day a line (CSV); nothing is taken over before you have seen what changes</source>
        <translation>An office calendar (ICS) or a list with one day a line (CSV); nothing is taken over before you have seen what changes</translation>
    </message>
    <message>
        <source>Twelve months from %1</source>
        <translation>Twelve months from %1</translation>
    </message>
    <message>
        <source>No session is known for the following year.</source>
        <translation>No session is known for the following year.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n item(s)</source>
        <translation>
            <numerusform>Cancel %n item</numerusform>
            <numerusform>Cancel %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled item stays visible, with the reason.</source>
        <translation>A cancelled item stays visible, with the reason.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mark as cancelled</source>
        <translation>Mark as cancelled</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>Left out for lack of width: %1.</source>
        <translation>Left out for lack of width: %1.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Arrow keys choose, Enter opens, Esc closes.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Find a page, an action, a project or an item</source>
        <translation>Find a page, an action, a project or an item</translation>
    </message>
</context>
<context>
    <name>DataMomentBar</name>
    <message>
        <source>Back to what is known today</source>
        <translation>Back to what is known today</translation>
    </message>
    <message>
        <source>Data as known on %1, %2; not today. Nothing can be changed here.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Data as known on %1, %2; not today. Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Data: report baseline %1; not today. Nothing can be changed here.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Data: report baseline %1; not today. Nothing can be changed here.</translation>
    </message>
</context>
<context>
    <name>DataMomentButton</name>
    <message>
        <source>Data as known on %1, %2; not today</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Data as known on %1, %2; not today</translation>
    </message>
    <message>
        <source>Data as at %1</source>
        <translation>Data as at %1</translation>
    </message>
    <message>
        <source>Data: nothing reported</source>
        <translation>Data: nothing reported</translation>
    </message>
    <message>
        <source>Day of the newest report in the data. Press to show what was known earlier.</source>
        <translation>Day of the newest report in the data. Press to show what was known earlier.</translation>
    </message>
    <message>
        <source>Show what was known at another moment</source>
        <translation>Show what was known at another moment</translation>
    </message>
    <message>
        <source>Data: report baseline %1</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Data: report baseline %1</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day is needed. Write it like this: 05.05.2026.</source>
        <translation>A day is needed. Write it like this: 05.05.2026.</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <extracomment>%1 is a range of days</extracomment>
        <translation>the week of %1</translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>%1 does not exist.</source>
        <extracomment>%1 is a day as typed, &quot;31.02.2026&quot;</extracomment>
        <translation>%1 does not exist.</translation>
    </message>
    <message>
        <source>%1 is not one single day.</source>
        <translation>%1 is not one single day.</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 is not a date.</translation>
    </message>
    <message>
        <source>No day has been entered.</source>
        <translation>No day has been entered.</translation>
    </message>
    <message>
        <source>The year of %1 is not between 1990 and 2199.</source>
        <translation>The year of %1 is not between 1990 and 2199.</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>Delete %n item?</numerusform>
            <numerusform>Delete %n items?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>Concerned: %1.</source>
        <translation>Concerned: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) depend(s) on this: %1. These links go too.</source>
        <translation>
            <numerusform>%n item depends on this: %1. These links go too.</numerusform>
            <numerusform>%n items depend on this: %1. These links go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) belong(s) to this: %1. They stay, on their own.</source>
        <translation>
            <numerusform>%n item belongs to this: %1. They stay, on their own.</numerusform>
            <numerusform>%n items belong to this: %1. They stay, on their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status note(s) go(es) too.</source>
        <translation>
            <numerusform>%n status note goes too.</numerusform>
            <numerusform>%n status notes go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go(es) too.</source>
        <translation>
            <numerusform>%n reminder goes too.</numerusform>
            <numerusform>%n reminders go too.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted stays in the history, and undo brings it back.</source>
        <translation>What is deleted stays in the history, and undo brings it back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%n status survey(s) asked about this. They stay, without these items.</source>
        <translation>
            <numerusform>%n status survey asked about this. They stay, without these items.</numerusform>
            <numerusform>%n status surveys asked about this. They stay, without these items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with all that belongs to it</source>
        <translation>Delete with all that belongs to it</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>%1 is done</source>
        <translation>%1 is done</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are done</source>
        <translation>
            <numerusform>%n item is done</numerusform>
            <numerusform>%n items are done</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence may be left empty and added later.</source>
        <translation>The evidence may be left empty and added later.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Date of the evidence</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
</context>
<context>
    <name>EditDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Name of a field, read aloud: %1 is the column, %2 the key of the item</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
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
</context>
<context>
    <name>EditFlow</name>
    <message>
        <source>Extension for %1 requested</source>
        <translation>Extension for %1 requested</translation>
    </message>
    <message numerus="yes">
        <source>The completion date of %n item(s) goes.</source>
        <translation>
            <numerusform>The completion date goes.</numerusform>
            <numerusform>The completion date of %n items goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason of the cancellation of %n item(s) goes.</source>
        <translation>
            <numerusform>The reason of the cancellation goes.</numerusform>
            <numerusform>The reason of the cancellation of %n items goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>New item …</source>
        <translation>New item …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicate …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Paste from a table …</source>
        <translation>Paste from a table …</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Add a status note …</translation>
    </message>
    <message>
        <source>Remind of this …</source>
        <translation>Remind of this …</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Reminder done</translation>
    </message>
    <message>
        <source>Remind again in a week</source>
        <translation>Remind again in a week</translation>
    </message>
    <message>
        <source>Project of this item …</source>
        <translation>Project of this item …</translation>
    </message>
    <message>
        <source>Assess the project …</source>
        <translation>Assess the project …</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>Units …</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>The database is open for reading only.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>No portfolio is open.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Projects, assessments, indicators …</source>
        <translation>Projects, assessments, indicators …</translation>
    </message>
    <message>
        <source>Meetings of the steering group …</source>
        <translation>Meetings of the steering group …</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>No item is selected.</translation>
    </message>
    <message>
        <source>Sessions of the Senate …</source>
        <translation>Sessions of the Senate …</translation>
    </message>
    <message>
        <source>Lead time and steps …</source>
        <translation>Lead time and steps …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a step (&quot;Progress of KI-06 changed&quot;), %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EntityName</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Status note</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Status survey</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Session calendar</source>
        <translation>Session calendar</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Report baseline</source>
        <translation>Report baseline</translation>
    </message>
    <message>
        <source>Report to the Senate</source>
        <translation>Report to the Senate</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Reported figure</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Create the portfolio here</source>
        <translation>Create the portfolio here</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Open another file …</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Noted by the Senate on</source>
        <translation>Noted by the Senate on</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Press to take this filter away.</source>
        <translation>Press to take this filter away.</translation>
    </message>
    <message>
        <source>no responsible unit</source>
        <translation>no responsible unit</translation>
    </message>
    <message numerus="yes">
        <source>%n selected item(s)</source>
        <translation>
            <numerusform>%n selected item</numerusform>
            <numerusform>%n selected items</numerusform>
        </translation>
    </message>
    <message>
        <source>due from %1</source>
        <translation>due from %1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>due by %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>only open</source>
        <translation>only open</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of progress</source>
        <translation>
            <numerusform>%n state of progress</numerusform>
            <numerusform>%n states of progress</numerusform>
        </translation>
    </message>
    <message>
        <source>without empty measures</source>
        <translation>without empty measures</translation>
    </message>
    <message>
        <source>Hides the measures of which nothing is recorded.</source>
        <translation>Hides the measures of which nothing is recorded.</translation>
    </message>
    <message>
        <source>due before the as-of date</source>
        <translation>due before the as-of date</translation>
    </message>
    <message>
        <source>due within 4 weeks</source>
        <translation>due within 4 weeks</translation>
    </message>
    <message>
        <source>due within 3 months</source>
        <translation>due within 3 months</translation>
    </message>
    <message>
        <source>due by the end of %1</source>
        <translation>due by the end of %1</translation>
    </message>
    <message>
        <source>due after %1</source>
        <translation>due after %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only open items</source>
        <translation>Only open items</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Reset the filter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>before the as-of date</source>
        <translation>before the as-of date</translation>
    </message>
    <message>
        <source>within 4 weeks</source>
        <translation>within 4 weeks</translation>
    </message>
    <message>
        <source>within 3 months</source>
        <translation>within 3 months</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>by the end of %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Reminder on %1</source>
        <translation>Reminder on %1</translation>
    </message>
    <message>
        <source>It is shown on the page Overview from that day on, and reaches no paper and no survey.</source>
        <translation>It is shown on the page Overview from that day on, and reaches no paper and no survey.</translation>
    </message>
    <message>
        <source>To be shown on</source>
        <translation>To be shown on</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Please say who is to be reminded.</source>
        <translation>Please say who is to be reminded.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard what has been entered?</source>
        <translation>Discard what has been entered?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind the counts of some statuses: items of all other statuses</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Not in this chapter.</source>
        <translation>Not in this chapter.</translation>
    </message>
    <message>
        <source>Help for Lenkungsstand</source>
        <translation>Help for Lenkungsstand</translation>
    </message>
    <message>
        <source>Search in this chapter</source>
        <translation>Search in this chapter</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Hidden in the table by its filters.</source>
        <translation>Hidden in the table by its filters.</translation>
    </message>
    <message>
        <source>Tab leads to the link; Enter shows the item in the table again.</source>
        <translation>Tab leads to the link; Enter shows the item in the table again.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Read a catalogue of measures</source>
        <translation>Read a catalogue of measures</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Read answers</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>the secretariat</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet. What is ticked is taken over in one step, which undo takes back. Conflicts wait for your choice; errors cannot be taken over.</source>
        <translation>Nothing has been taken over yet. What is ticked is taken over in one step, which undo takes back. Conflicts wait for your choice; errors cannot be taken over.</translation>
    </message>
    <message>
        <source>Answers from: %1.</source>
        <translation>Answers from: %1.</translation>
    </message>
    <message>
        <source>Nothing to report: %1.</source>
        <translation>Nothing to report: %1.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tick all &amp;changes</source>
        <translation>Tick all &amp;changes</translation>
    </message>
    <message>
        <source>Tick &amp;nothing</source>
        <translation>Tick &amp;nothing</translation>
    </message>
    <message>
        <source>What is new (%1)</source>
        <translation>What is new (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflicts (%1)</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Errors (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unchanged (%1)</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Everything (%1)</translation>
    </message>
    <message>
        <source>Fields of the files</source>
        <translation>Fields of the files</translation>
    </message>
    <message>
        <source>Space ticks the selected fields, Shift+Space all fields of the row in the file.</source>
        <translation>Space ticks the selected fields, Shift+Space all fields of the row in the file.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) ticked.</source>
        <translation>
            <numerusform>%1 of %n field ticked.</numerusform>
            <numerusform>%1 of %n fields ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s).</source>
        <translation>
            <numerusform>%n conflict.</numerusform>
            <numerusform>%n conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n error.</numerusform>
            <numerusform>%n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to take over.</source>
        <translation>Nothing is ticked, so there is nothing to take over.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the files.</source>
        <translation>There is nothing of this kind in the files.</translation>
    </message>
    <message>
        <source>Tick or untick the selected fields</source>
        <translation>Tick or untick the selected fields</translation>
    </message>
    <message>
        <source>Tick all fields of this row</source>
        <translation>Tick all fields of this row</translation>
    </message>
    <message>
        <source>Untick all fields of this row</source>
        <translation>Untick all fields of this row</translation>
    </message>
    <message>
        <source>Tick all changes</source>
        <translation>Tick all changes</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Tick nothing</translation>
    </message>
    <message>
        <source>The table shows what the other files say.</source>
        <translation>The table shows what the other files say.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n item counts as reported.</numerusform>
            <numerusform>%n items count as reported.</numerusform>
        </translation>
    </message>
    <message>
        <source>No field changes. What is taken over is who has answered.</source>
        <translation>No field changes. What is taken over is who has answered.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>An item that would be created; %1 is its number</extracomment>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1, %2: so far %3, new %4.</source>
        <translation>%1, %2: so far %3, new %4.</translation>
    </message>
    <message>
        <source>%1, is taken over</source>
        <translation>%1, is taken over</translation>
    </message>
    <message>
        <source>%1, is left out</source>
        <translation>%1, is left out</translation>
    </message>
    <message>
        <source>Nothing is cancelled without a reason: progress and %1 of this row are only taken over together.</source>
        <translation>Nothing is cancelled without a reason: progress and %1 of this row are only taken over together.</translation>
    </message>
    <message>
        <source>A completion date is only taken over together with the progress of the item.</source>
        <translation>A completion date is only taken over together with the progress of the item.</translation>
    </message>
</context>
<context>
    <name>IndicatorCards</name>
    <message numerus="yes">
        <source>%n value(s) measured after the as-of date</source>
        <translation>
            <numerusform>%n value measured after the as-of date</numerusform>
            <numerusform>%n values measured after the as-of date</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: record a value</source>
        <translation>Enter: record a value</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wording (about, up to)</source>
        <translation>Wording (about, up to)</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>New indicator of the project %1</source>
        <translation>New indicator of the project %1</translation>
    </message>
    <message>
        <source>Edit the indicator “%1”</source>
        <translation>Edit the indicator “%1”</translation>
    </message>
    <message>
        <source>Enter what the record says. What it does not say stays empty.</source>
        <translation>Enter what the record says. What it does not say stays empty.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>Unit of measurement</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>none recorded</translation>
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
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target, from</source>
        <translation>Target, from</translation>
    </message>
    <message>
        <source>Target, up to</source>
        <translation>Target, up to</translation>
    </message>
    <message>
        <source>Empty where one figure is named.</source>
        <translation>Empty where one figure is named.</translation>
    </message>
    <message>
        <source>Wording of the target</source>
        <translation>Wording of the target</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Add a value</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Please say what is measured.</source>
        <translation>Please say what is measured.</translation>
    </message>
    <message>
        <source>A figure without a unit says nothing.</source>
        <translation>A figure without a unit says nothing.</translation>
    </message>
    <message>
        <source>This is less than the figure before it.</source>
        <translation>This is less than the figure before it.</translation>
    </message>
</context>
<context>
    <name>IndicatorLists</name>
    <message>
        <source>others (worked out: %1 − %2)</source>
        <extracomment>%1 is the whole, %2 the sum of its parts</extracomment>
        <translation>others (worked out: %1 − %2)</translation>
    </message>
    <message>
        <source>Bar at the foot: online today (%1).</source>
        <translation>Bar at the foot: online today (%1).</translation>
    </message>
    <message>
        <source>%1: the source names no online share.</source>
        <translation>%1: the source names no online share.</translation>
    </message>
    <message>
        <source>%1: %2, and what they consist of</source>
        <translation>%1: %2, and what they consist of</translation>
    </message>
    <message>
        <source>Figures without target and history</source>
        <translation>Figures without target and history</translation>
    </message>
    <message>
        <source>A single figure without a target is not drawn.</source>
        <translation>A single figure without a target is not drawn.</translation>
    </message>
    <message>
        <source>Not labelled in the bar, from the left: %1.</source>
        <translation>Not labelled in the bar, from the left: %1.</translation>
    </message>
</context>
<context>
    <name>IndicatorValueDialog</name>
    <message>
        <source>No value has been recorded yet.</source>
        <translation>No value has been recorded yet.</translation>
    </message>
    <message>
        <source>Newest value so far: %1 (%2). It stays in the history.</source>
        <extracomment>%1 is a value, %2 its day</extracomment>
        <translation>Newest value so far: %1 (%2). It stays in the history.</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>New value: %1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Value, %1</translation>
    </message>
    <message>
        <source>Word before the figure</source>
        <translation>Word before the figure</translation>
    </message>
    <message>
        <source>As the source says it: “rund”, “fast”, “bis zu”, “über”. Empty: exact.</source>
        <translation>As the source says it: “rund”, “fast”, “bis zu”, “über”. Empty: exact.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Please enter the figure that has been measured.</source>
        <translation>Please enter the figure that has been measured.</translation>
    </message>
    <message>
        <source>Without its day a value has no place in the history.</source>
        <translation>Without its day a value has no place in the history.</translation>
    </message>
    <message>
        <source>Please write one of these words, or none: %1.</source>
        <translation>Please write one of these words, or none: %1.</translation>
    </message>
    <message>
        <source>A value in percent lies between 0 and 100. Please check the figure.</source>
        <translation>A value in percent lies between 0 and 100. Please check the figure.</translation>
    </message>
    <message>
        <source>This date lies in the future; today is %1. Please enter the day on which the value was measured.</source>
        <extracomment>%1 is today</extracomment>
        <translation>This date lies in the future; today is %1. Please enter the day on which the value was measured.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message numerus="yes">
        <source>As of %1: %n indicator(s)</source>
        <translation>
            <numerusform>As of %1: %n indicator</numerusform>
            <numerusform>As of %1: %n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without a value.</source>
        <translation>
            <numerusform>, %n of them without a value.</numerusform>
            <numerusform>, %n of them without a value.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Record an indicator …</source>
        <translation>Record an indicator …</translation>
    </message>
    <message>
        <source>Indicators with a target or a history</source>
        <translation>Indicators with a target or a history</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Figures without target and history</source>
        <translation>Figures without target and history</translation>
    </message>
    <message>
        <source>Record a value …</source>
        <translation>Record a value …</translation>
    </message>
    <message>
        <source>Edit the indicator …</source>
        <translation>Edit the indicator …</translation>
    </message>
    <message>
        <source>Copy all indicators</source>
        <translation>Copy all indicators</translation>
    </message>
    <message>
        <source>Source up to %1: %2.</source>
        <translation>Source up to %1: %2.</translation>
    </message>
    <message>
        <source>No indicators yet. An indicator belongs to a project: first the project, then its indicator, both under “Projects, assessments, indicators …”.</source>
        <translation>No indicators yet. An indicator belongs to a project: first the project, then its indicator, both under “Projects, assessments, indicators …”.</translation>
    </message>
    <message>
        <source>No indicators yet. What a project measures is recorded with the project, under “Projects, assessments, indicators …”.</source>
        <translation>No indicators yet. What a project measures is recorded with the project, under “Projects, assessments, indicators …”.</translation>
    </message>
    <message>
        <source>Projects, assessments, indicators …</source>
        <translation>Projects, assessments, indicators …</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Everything about the selected item.</source>
        <translation>Everything about the selected item.</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>No item is selected.</translation>
    </message>
</context>
<context>
    <name>InspectorContent</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Date (as written)</source>
        <translation>Date (as written)</translation>
    </message>
    <message>
        <source>names no day</source>
        <translation>names no day</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Original plan</translation>
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
        <source>Last session before</source>
        <translation>Last session before</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Responsible unit not stated</source>
        <translation>Responsible unit not stated</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>assumed: %1</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>What hangs on it</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Impediment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status notes</source>
        <translation>Status notes</translation>
    </message>
    <message>
        <source>No status note recorded yet.</source>
        <translation>No status note recorded yet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>No text of a status note recorded; last report on %1.</source>
        <translation>No text of a status note recorded; last report on %1.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>Edit %1 …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>The database is open for reading only.</translation>
    </message>
    <message>
        <source>released by %1 on %2</source>
        <translation>released by %1 on %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Add a status note …</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Again in a week</source>
        <translation>Again in a week</translation>
    </message>
    <message>
        <source>Remind of this …</source>
        <translation>Remind of this …</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>last report on %1</source>
        <translation>last report on %1</translation>
    </message>
    <message>
        <source>Enter the session calendar …</source>
        <translation>Enter the session calendar …</translation>
    </message>
    <message>
        <source>Enter the lead time …</source>
        <translation>Enter the lead time …</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Set anew</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>noted by the Senate on %1</source>
        <translation>noted by the Senate on %1</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Internal remark</translation>
    </message>
    <message>
        <source>in no paper and no survey</source>
        <translation>in no paper and no survey</translation>
    </message>
    <message>
        <source>All changes of this item</source>
        <translation>All changes of this item</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>catalogue no. %1</source>
        <translation>catalogue no. %1</translation>
    </message>
    <message>
        <source>There is no such day; read as %1.</source>
        <translation>There is no such day; read as %1.</translation>
    </message>
</context>
<context>
    <name>ItemArrangement</name>
    <message>
        <source>No project</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Responsible unit not stated</source>
        <translation>Responsible unit not stated</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
</context>
<context>
    <name>ItemBasics</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
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
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Belongs to (no.)</source>
        <translation>Belongs to (no.)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>A recorded number stays.</source>
        <translation>A recorded number stays.</translation>
    </message>
    <message>
        <source>A number without blanks is needed, e.g. %1.</source>
        <translation>A number without blanks is needed, e.g. %1.</translation>
    </message>
    <message>
        <source>There is an item of that number already.</source>
        <translation>There is an item of that number already.</translation>
    </message>
    <message>
        <source>A new item needs a title.</source>
        <translation>A new item needs a title.</translation>
    </message>
</context>
<context>
    <name>ItemDates</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Original plan</translation>
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
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>the same as the date</source>
        <translation>the same as the date</translation>
    </message>
    <message>
        <source>Extension to %1 requested by %2 on %3.</source>
        <extracomment>%1 is a date, %2 a person or unit, %3 a day</extracomment>
        <translation>Extension to %1 requested by %2 on %3.</translation>
    </message>
    <message>
        <source>The original plan stays.</source>
        <translation>The original plan stays.</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the key of an item, or the name of a resolution</extracomment>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Parts of the item</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisites</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remarks and source</source>
        <translation>Remarks and source</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 has been deleted elsewhere in the meantime, so nothing can be saved. It can be restored in the history.</source>
        <translation>%1 has been deleted elsewhere in the meantime, so nothing can be saved. It can be restored in the history.</translation>
    </message>
</context>
<context>
    <name>ItemEdit</name>
    <message>
        <source>Title of %1 changed</source>
        <translation>Title of %1 changed</translation>
    </message>
    <message>
        <source>Responsible units of %1 changed</source>
        <translation>Responsible units of %1 changed</translation>
    </message>
    <message>
        <source>Progress of %1 changed</source>
        <translation>Progress of %1 changed</translation>
    </message>
    <message>
        <source>Date of %1 changed</source>
        <translation>Date of %1 changed</translation>
    </message>
    <message>
        <source>Forecast of %1 changed</source>
        <translation>Forecast of %1 changed</translation>
    </message>
    <message>
        <source>Completion date of %1 changed</source>
        <translation>Completion date of %1 changed</translation>
    </message>
    <message>
        <source>Section of %1 changed</source>
        <translation>Section of %1 changed</translation>
    </message>
    <message>
        <source>Priority of %1 changed</source>
        <translation>Priority of %1 changed</translation>
    </message>
</context>
<context>
    <name>ItemEvidence</name>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ItemKeyEdit</name>
    <message>
        <source>There is no other item %1.</source>
        <translation>There is no other item %1.</translation>
    </message>
</context>
<context>
    <name>ItemLinks</name>
    <message>
        <source>Add a prerequisite</source>
        <translation>Add a prerequisite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ItemMeasure</name>
    <message>
        <source>Number in the catalogue</source>
        <translation>Number in the catalogue</translation>
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
        <source>not recorded</source>
        <translation>not recorded</translation>
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
        <source>%1 has this number already, and it never means two measures.</source>
        <translation>%1 has this number already, and it never means two measures.</translation>
    </message>
</context>
<context>
    <name>ItemMerge</name>
    <message>
        <source>empty</source>
        <comment>a field</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime.</source>
        <translation>%1 has been changed elsewhere in the meantime.</translation>
    </message>
    <message>
        <source>%1: recorded is %2, entered here is %3.</source>
        <extracomment>%1 is a field, %2 and %3 are its values</extracomment>
        <translation>%1: recorded is %2, entered here is %3.</translation>
    </message>
    <message>
        <source>Taken over from there: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Taken over from there: %1.</translation>
    </message>
    <message>
        <source>What was entered here stays; saving again records it.</source>
        <translation>What was entered here stays; saving again records it.</translation>
    </message>
</context>
<context>
    <name>ItemOrder</name>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Kind of order</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Number (Ziffer)</source>
        <translation>Number (Ziffer)</translation>
    </message>
    <message>
        <source>Reference of the minutes</source>
        <translation>Reference of the minutes</translation>
    </message>
    <message>
        <source>Completion noted on</source>
        <translation>Completion noted on</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
    <message>
        <source>A number is needed, e.g. 5.</source>
        <translation>A number is needed, e.g. 5.</translation>
    </message>
</context>
<context>
    <name>ItemRemarks</name>
    <message>
        <source>Impediment</source>
        <translation>Impediment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Contradiction in the source</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Internal remark</translation>
    </message>
    <message>
        <source>Never leaves the house: in no paper and no survey.</source>
        <translation>Never leaves the house: in no paper and no survey.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Source: document</source>
        <translation>Source: document</translation>
    </message>
    <message>
        <source>Source: section</source>
        <translation>Source: section</translation>
    </message>
    <message>
        <source>Source: passage</source>
        <translation>Source: passage</translation>
    </message>
</context>
<context>
    <name>ItemRequests</name>
    <message>
        <source>%1 created</source>
        <translation>%1 created</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>%n item deleted</numerusform>
            <numerusform>%n items deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTableModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
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
        <source>Date (as written)</source>
        <translation>Date (as written)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Read aloud for a cell; %1 is the column, %2 the value</extracomment>
        <translation>not stated</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
</context>
<context>
    <name>LeadTimeDialog</name>
    <message>
        <source>This figure is</source>
        <translation>This figure is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Please say who answers this.</source>
        <translation>Please say who answers this.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Agreement between the units</source>
        <translation>Agreement between the units</translation>
    </message>
    <message>
        <source>Co-signing</source>
        <translation>Co-signing</translation>
    </message>
    <message>
        <source>Delivery to the Senatskanzlei</source>
        <translation>Delivery to the Senatskanzlei</translation>
    </message>
    <message>
        <source>State secretaries’ conference</source>
        <translation>State secretaries’ conference</translation>
    </message>
    <message>
        <source>Lead time and steps</source>
        <translation>Lead time and steps</translation>
    </message>
    <message>
        <source>From a session of the Senate the program counts back over these steps, in working days; the last one ends on the working day before the session. Their sum is the lead time. No length is preset.</source>
        <translation>From a session of the Senate the program counts back over these steps, in working days; the last one ends on the working day before the session. Their sum is the lead time. No length is preset.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Working days in all, without steps</source>
        <translation>Working days in all, without steps</translation>
    </message>
    <message numerus="yes">
        <source>Together %n working day(s).</source>
        <translation>
            <numerusform>Together %n working day.</numerusform>
            <numerusform>Together %n working days.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as no step has a length, the one figure counts.</source>
        <translation>As long as no step has a length, the one figure counts.</translation>
    </message>
    <message>
        <source>Stays recorded, but does not count beside steps.</source>
        <translation>Stays recorded, but does not count beside steps.</translation>
    </message>
    <message>
        <source>No deadline of the Senate with a session is ahead.</source>
        <translation>No deadline of the Senate with a session is ahead.</translation>
    </message>
    <message>
        <source>Next deadline %1, %2. %3</source>
        <extracomment>%1 is the key of a resolution, %2 its deadline, %3 says when work on it has to begin</extracomment>
        <translation>Next deadline %1, %2. %3</translation>
    </message>
    <message>
        <source>Without a lead time there is no latest start.</source>
        <translation>Without a lead time there is no latest start.</translation>
    </message>
    <message>
        <source>Please name the step, or remove it.</source>
        <translation>Please name the step, or remove it.</translation>
    </message>
    <message>
        <source>Please enter the working days, or remove the step.</source>
        <translation>Please enter the working days, or remove the step.</translation>
    </message>
    <message>
        <source>Together the steps take %1 working days; %2 are the most.</source>
        <translation>Together the steps take %1 working days; %2 are the most.</translation>
    </message>
    <message>
        <source>The sum is not known as long as the length of a step is not understood.</source>
        <translation>The sum is not known as long as the length of a step is not understood.</translation>
    </message>
    <message>
        <source>When work on it has to begin is not known yet.</source>
        <translation>When work on it has to begin is not known yet.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>As of today</source>
        <translation>As of today</translation>
    </message>
    <message>
        <source>Change the as-of date</source>
        <translation>Change the as-of date</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Show or hide the inspector</translation>
    </message>
    <message>
        <source>Status report as PDF …</source>
        <translation>Status report as PDF …</translation>
    </message>
    <message>
        <source>Open another database …</source>
        <translation>Open another database …</translation>
    </message>
    <message>
        <source>About Lenkungsstand</source>
        <translation>About Lenkungsstand</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt measures</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Print and export</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Find a page, an action, a project or an item</source>
        <translation>Find a page, an action, a project or an item</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Show what was known at a past moment …</source>
        <translation>Show what was known at a past moment …</translation>
    </message>
    <message>
        <source>Back to what is known today</source>
        <translation>Back to what is known today</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Status survey: ask the units …</source>
        <translation>Status survey: ask the units …</translation>
    </message>
    <message>
        <source>Status survey: read answers …</source>
        <translation>Status survey: read answers …</translation>
    </message>
    <message>
        <source>Status survey: copy the reminders to late units</source>
        <translation>Status survey: copy the reminders to late units</translation>
    </message>
    <message>
        <source>Read a catalogue of measures …</source>
        <translation>Read a catalogue of measures …</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Freeze a report baseline …</translation>
    </message>
    <message>
        <source>Compare two states …</source>
        <translation>Compare two states …</translation>
    </message>
    <message>
        <source>Restore the chosen value of the history</source>
        <translation>Restore the chosen value of the history</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>As-of date and date of data</source>
        <translation>As-of date and date of data</translation>
    </message>
    <message>
        <source>Status survey and catalogue</source>
        <translation>Status survey and catalogue</translation>
    </message>
    <message>
        <source>Report baselines and history</source>
        <translation>Report baselines and history</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Print the status report …</source>
        <translation>Print the status report …</translation>
    </message>
    <message>
        <source>Preview the status report</source>
        <translation>Preview the status report</translation>
    </message>
    <message>
        <source>Timeline as PDF, A3 …</source>
        <translation>Timeline as PDF, A3 …</translation>
    </message>
    <message>
        <source>Timeline as PDF, A4 …</source>
        <translation>Timeline as PDF, A4 …</translation>
    </message>
    <message>
        <source>Print the timeline …</source>
        <translation>Print the timeline …</translation>
    </message>
    <message>
        <source>Preview the timeline on paper</source>
        <translation>Preview the timeline on paper</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
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
    <message>
        <source>Calendar file (ICS) …</source>
        <translation>Calendar file (ICS) …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Milestone trend</source>
        <translation>Milestone trend</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Meeting view</source>
        <translation>Meeting view</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Loading the portfolio …</source>
        <translation>Loading the portfolio …</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>%1 – Lenkungsstand</source>
        <extracomment>Title of the window: %1 is the page</extracomment>
        <translation>%1 – Lenkungsstand</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Open another database</translation>
    </message>
    <message>
        <source>Portfolios (*.sqlite *.db);;All files (*)</source>
        <translation>Portfolios (*.sqlite *.db);;All files (*)</translation>
    </message>
    <message>
        <source>About Lenkungsstand</source>
        <translation>About Lenkungsstand</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Lenkungsstand&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Tracks the portfolio of the steering group: what is late, what will be late, what the Senate expects and when.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Lenkungsstand&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Tracks the portfolio of the steering group: what is late, what will be late, what the Senate expects and when.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The file “%1” does not exist, so nothing is open. Nothing has been created or changed. Create the portfolio of 7 October 2025 at this place, or open another file.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>The file “%1” does not exist, so nothing is open. Nothing has been created or changed. Create the portfolio of 7 October 2025 at this place, or open another file.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>More of the toolbar</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen</source>
        <translation>Report baseline %1 frozen</translation>
    </message>
    <message>
        <source>What was known when? Choose a day, and a time if it matters.</source>
        <translation>What was known when? Choose a day, and a time if it matters.</translation>
    </message>
    <message>
        <source>%1 – data of %2 – Lenkungsstand</source>
        <extracomment>Title of the window: %1 is the page, %2 a past moment or &quot;report baseline 07.10.2025&quot;</extracomment>
        <translation>%1 – data of %2 – Lenkungsstand</translation>
    </message>
    <message>
        <source>Save the paper of report baseline %1</source>
        <translation>Save the paper of report baseline %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere since then, so this step can be neither undone nor redone. Nothing has been changed, and the step is no longer offered. Please look at the value as it is now.</source>
        <translation>%1 has been changed elsewhere since then, so this step can be neither undone nor redone. Nothing has been changed, and the step is no longer offered. Please look at the value as it is now.</translation>
    </message>
    <message>
        <source>Read sessions of the Senate</source>
        <translation>Read sessions of the Senate</translation>
    </message>
    <message>
        <source>Calendars and lists (*.ics *.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Calendars and lists (*.ics *.csv *.xlsx *.ods);;All files (*)</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Columns of the catalogue</source>
        <translation>Columns of the catalogue</translation>
    </message>
    <message>
        <source>%1: please check what each column holds. The catalogue&apos;s number says which measure is meant; nothing is taken over before you have seen what would change.</source>
        <translation>%1: please check what each column holds. The catalogue&apos;s number says which measure is meant; nothing is taken over before you have seen what would change.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>Preview …</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>is not read</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 holds</translation>
    </message>
    <message>
        <source>%1 is chosen for several columns. Please leave only one of them.</source>
        <translation>%1 is chosen for several columns. Please leave only one of them.</translation>
    </message>
    <message>
        <source>Please choose the column with the catalogue&apos;s numbers and at least one more.</source>
        <translation>Please choose the column with the catalogue&apos;s numbers and at least one more.</translation>
    </message>
</context>
<context>
    <name>MeetingsDialog</name>
    <message numerus="yes">
        <source>The source states %n more meeting(s) since %1, without their days.</source>
        <translation>
            <numerusform>The source states %n more meeting since %1, without its day.</numerusform>
            <numerusform>The source states %n more meetings since %1, without their days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Meetings of the steering group</source>
        <translation>Meetings of the steering group</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>There is a meeting on this day already.</source>
        <translation>There is a meeting on this day already.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
</context>
<context>
    <name>MissingItem</name>
    <message>
        <source>%1 has been deleted. It can be restored in the history.</source>
        <translation>%1 has been deleted. It can be restored in the history.</translation>
    </message>
    <message>
        <source>%1 is not in the state of the data that is shown.</source>
        <translation>%1 is not in the state of the data that is shown.</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Show in the history</translation>
    </message>
    <message>
        <source>Show %1 in the history</source>
        <translation>Show %1 in the history</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Past moment</source>
        <translation>Past moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time, optional</source>
        <translation>Time, optional</translation>
    </message>
    <message>
        <source>14:30; empty: the end of the day</source>
        <translation>14:30; empty: the end of the day</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1 lies in the future; nobody knows yet what will be recorded then.</source>
        <translation>%1 lies in the future; nobody knows yet what will be recorded then.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 14:30.</source>
        <translation>“%1” is not a time of day such as 14:30.</translation>
    </message>
    <message>
        <source>What was recorded by then is shown; nothing can be changed there.</source>
        <translation>What was recorded by then is shown; nothing can be changed there.</translation>
    </message>
    <message>
        <source>Understood as %1, %2.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Understood as %1, %2.</translation>
    </message>
    <message>
        <source>The history is being read …</source>
        <translation>The history is being read …</translation>
    </message>
    <message>
        <source>The history is still empty.</source>
        <translation>The history is still empty.</translation>
    </message>
    <message>
        <source>The history begins on %1, %2; what was known before is not recorded.</source>
        <translation>The history begins on %1, %2; what was known before is not recorded.</translation>
    </message>
    <message>
        <source>Understood as report baseline %1. With a time, it is what was recorded by then.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Understood as report baseline %1. With a time, it is what was recorded by then.</translation>
    </message>
    <message>
        <source>Several report baselines stand on %1: %2. Please choose one of them in the list, or name a time.</source>
        <extracomment>%1 is a day, %2 the names of report baselines</extracomment>
        <translation>Several report baselines stand on %1: %2. Please choose one of them in the list, or name a time.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What is late, what will be late, what the Senate expects</source>
        <translation>What is late, what will be late, what the Senate expects</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>All items in one table</source>
        <translation>All items in one table</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt measures</translation>
    </message>
    <message>
        <source>The 77 measures of the Pakt</source>
        <translation>The 77 measures of the Pakt</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>What the Senate decided, with back-planning</source>
        <translation>What the Senate decided, with back-planning</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who changed what, and the report baselines</source>
        <translation>Who changed what, and the report baselines</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>All dates on one line of days</source>
        <translation>All dates on one line of days</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What this page shows, and how it is used</source>
        <translation>What this page shows, and how it is used</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>What is measured, with targets and history</source>
        <translation>What is measured, with targets and history</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Status note on %1</source>
        <translation>Status note on %1</translation>
    </message>
    <message>
        <source>Edit the status note on %1</source>
        <translation>Edit the status note on %1</translation>
    </message>
    <message>
        <source>It has been released. Once changed, it is a draft again.</source>
        <translation>It has been released. Once changed, it is a draft again.</translation>
    </message>
    <message>
        <source>It is a draft until it is released. Papers take released ones.</source>
        <translation>It is a draft until it is released. Papers take released ones.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>A text is needed.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>A figure is needed. Write it like this: %1.</source>
        <translation>A figure is needed. Write it like this: %1.</translation>
    </message>
    <message>
        <source>This is no figure. Write it like this: %1.</source>
        <translation>This is no figure. Write it like this: %1.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>Only whole numbers.</translation>
    </message>
    <message>
        <source>Only figures from %1 to %2.</source>
        <translation>Only figures from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Priority project</source>
        <translation>Priority project</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>No date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026.</source>
        <translation>No date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026.</translation>
    </message>
    <message>
        <source>Names no day; kept as written, and counts as no date.</source>
        <translation>Names no day; kept as written, and counts as no date.</translation>
    </message>
    <message>
        <source>%1 does not exist. It is kept as written and read as %2.</source>
        <extracomment>%1 is a day that does not exist, %2 the day it is read as</extracomment>
        <translation>%1 does not exist. It is kept as written and read as %2.</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>%1 is a date in its own grain</extracomment>
        <translation>Understood as %1.</translation>
    </message>
    <message>
        <source>Understood as %1: %2.</source>
        <extracomment>%1 is a date in its own grain, &quot;Q4 2025&quot;; %2 its days</extracomment>
        <translation>Understood as %1: %2.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>The first line has to name the columns as the table does, with the number of the item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.</source>
        <translation>The first line has to name the columns as the table does, with the number of the item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would change.</source>
        <translation>
            <numerusform>%n value would change.</numerusform>
            <numerusform>%n values would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken.</source>
        <translation>
            <numerusform>%n cannot be taken.</numerusform>
            <numerusform>%n cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say(s) what is recorded.</source>
        <translation>
            <numerusform>%n already says what is recorded.</numerusform>
            <numerusform>%n already say what is recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>Paste from a table</translation>
    </message>
    <message>
        <source>Pasted values</source>
        <translation>Pasted values</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <extracomment>%1 is a list of headings in quotation marks</extracomment>
        <translation>Columns that are not read: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left out.</source>
        <translation>
            <numerusform>%n is left out.</numerusform>
            <numerusform>%n are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>%1 is no word for the progress.</source>
        <translation>%1 is no word for the progress.</translation>
    </message>
    <message>
        <source>%1 names a unit or a role that is not recorded here.</source>
        <translation>%1 names a unit or a role that is not recorded here.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>There is no item %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n value pasted</numerusform>
            <numerusform>%n values pasted</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has no number, so nobody can say which item is meant. Please add the number in the spreadsheet and paste it again.</source>
        <translation>Line %1 has no number, so nobody can say which item is meant. Please add the number in the spreadsheet and paste it again.</translation>
    </message>
    <message>
        <source>The same item stands in the lines %1. Please leave one of them in the spreadsheet and paste again.</source>
        <translation>The same item stands in the lines %1. Please leave one of them in the spreadsheet and paste again.</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source>%</source>
        <extracomment>Behind a figure: &quot;25 %&quot; in German, &quot;25%&quot; in English</extracomment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message numerus="yes">
        <source>Change the dates of %n item(s)</source>
        <translation>
            <numerusform>Change the dates of %n item</numerusform>
            <numerusform>Change the dates of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the date of %1</source>
        <translation>Change the date of %1</translation>
    </message>
    <message>
        <source>%1: %2, new: %3.</source>
        <extracomment>%1 is the title of an item, %2 its date so far, %3 the new one</extracomment>
        <translation>%1: %2, new: %3.</translation>
    </message>
    <message>
        <source>The original plan stays: %1.</source>
        <translation>The original plan stays: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer holds for %n more item(s).</source>
        <translation>
            <numerusform>The answer holds for %n more item.</numerusform>
            <numerusform>The answer holds for %n more items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the Senate</source>
        <translation>Session of the Senate</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Number of the decision (Ziffer)</source>
        <translation>Number of the decision (Ziffer)</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Asked for on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>The Senate has decided</source>
        <translation>The Senate has decided</translation>
    </message>
    <message>
        <source>An extension has been requested, nobody has decided yet</source>
        <translation>An extension has been requested, nobody has decided yet</translation>
    </message>
    <message>
        <source>The item stays judged by the deadline that was decided.</source>
        <translation>The item stays judged by the deadline that was decided.</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Record the request</translation>
    </message>
    <message>
        <source>The Senate</source>
        <translation>The Senate</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>Please say who asked for it.</source>
        <translation>Please say who asked for it.</translation>
    </message>
    <message>
        <source>Please say who decided it.</source>
        <translation>Please say who decided it.</translation>
    </message>
    <message>
        <source>A number is needed, e.g. 5.</source>
        <translation>A number is needed, e.g. 5.</translation>
    </message>
</context>
<context>
    <name>PlotKey</name>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Task, end</source>
        <translation>Task, end</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>vague date: some day in it</source>
        <translation>vague date: some day in it</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>from – to</translation>
    </message>
    <message>
        <source>open since the date passed</source>
        <translation>open since the date passed</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>depends on</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>in the report baseline</source>
        <translation>in the report baseline</translation>
    </message>
    <message>
        <source>original date</source>
        <translation>original date</translation>
    </message>
    <message>
        <source>later than planned</source>
        <translation>later than planned</translation>
    </message>
    <message>
        <source>overdue, nothing reported since</source>
        <translation>overdue, nothing reported since</translation>
    </message>
    <message>
        <source>is due before what it depends on</source>
        <translation>is due before what it depends on</translation>
    </message>
    <message>
        <source>what the chosen item waits for</source>
        <translation>what the chosen item waits for</translation>
    </message>
    <message>
        <source>of that the latest</source>
        <translation>of that the latest</translation>
    </message>
    <message>
        <source>lead time, in time</source>
        <translation>lead time, in time</translation>
    </message>
    <message>
        <source>lead time, taken</source>
        <translation>lead time, taken</translation>
    </message>
    <message>
        <source>lead time, left</source>
        <translation>lead time, left</translation>
    </message>
    <message>
        <source>many items: their number</source>
        <translation>many items: their number</translation>
    </message>
    <message>
        <source>outside the view</source>
        <translation>outside the view</translation>
    </message>
    <message>
        <source>last session before a deadline</source>
        <translation>last session before a deadline</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>%1, read as %2</source>
        <extracomment>A date that does not exist, on a chart: %1 as written in quotation marks, %2 the day that it is read as</extracomment>
        <translation>%1, read as %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer, %1 needed</source>
        <extracomment>Beside a mark: working days between a prerequisite and the session; %1 are needed</extracomment>
        <translation>
            <numerusform>%n working day of buffer, %1 needed</numerusform>
            <numerusform>%n working days of buffer, %1 needed</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>impediment reported</source>
        <translation>impediment reported</translation>
    </message>
    <message>
        <source>no session; the last one before: %1</source>
        <translation>no session; the last one before: %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>no session</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <extracomment>Beside a mark: so many days later than planned</extracomment>
        <translation>
            <numerusform>+%n d</numerusform>
            <numerusform>+%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1.</source>
        <extracomment>%1 is one key or several (&quot;KI-05, KI-06&quot;)</extracomment>
        <translation>Depends on %1.</translation>
    </message>
    <message>
        <source>%1, at the latest %2</source>
        <translation>%1, at the latest %2</translation>
    </message>
    <message>
        <source>Planned date %1.</source>
        <translation>Planned date %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n d overdue</source>
        <extracomment>Beside a mark, as short as possible: so many days overdue</extracomment>
        <translation>
            <numerusform>%n d overdue</numerusform>
            <numerusform>%n d overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (assumed)</translation>
    </message>
    <message>
        <source>done, date not stated</source>
        <translation>done, date not stated</translation>
    </message>
    <message>
        <source>no date given; forecast %1</source>
        <translation>no date given; forecast %1</translation>
    </message>
    <message>
        <source>no date given; impediment reported</source>
        <translation>no date given; impediment reported</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>no date given</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Forecast %1.</translation>
    </message>
    <message>
        <source>Done %1.</source>
        <translation>Done %1.</translation>
    </message>
    <message>
        <source>In report baseline %1 it was %2.</source>
        <extracomment>%1 is the name of a Berichtsstand, %2 a date</extracomment>
        <translation>In report baseline %1 it was %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n done before %1</source>
        <translation>
            <numerusform>%n done before %1</numerusform>
            <numerusform>%n done before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Without date: %1</source>
        <extracomment>A row of items without a date: %1 is &quot;4 open, 1 done&quot;</extracomment>
        <translation>Without date: %1</translation>
    </message>
    <message>
        <source>Sessions of the Senate: not known</source>
        <translation>Sessions of the Senate: not known</translation>
    </message>
    <message>
        <source>Sessions of the Senate</source>
        <translation>Sessions of the Senate</translation>
    </message>
    <message>
        <source>Sessions of the Senate (assumed)</source>
        <translation>Sessions of the Senate (assumed)</translation>
    </message>
    <message numerus="yes">
        <source>+%n d against plan</source>
        <extracomment>Beside the mark of a forecast: so many days later than planned</extracomment>
        <translation>
            <numerusform>+%n d against plan</numerusform>
            <numerusform>+%n d against plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n d against %1</source>
        <extracomment>Beside a mark: so many days later than in the report baseline %1</extracomment>
        <translation>
            <numerusform>+%n d against %1</numerusform>
            <numerusform>+%n d against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n d against %1</source>
        <extracomment>Beside a mark: so many days earlier than in the report baseline %1</extracomment>
        <translation>
            <numerusform>−%n d against %1</numerusform>
            <numerusform>−%n d against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer (assumed), %1 needed</source>
        <extracomment>As &quot;%n working day(s) of buffer, %1 needed&quot;, where what is needed is the office&apos;s own figure</extracomment>
        <translation>
            <numerusform>%n working day of buffer (assumed), %1 needed</numerusform>
            <numerusform>%n working days of buffer (assumed), %1 needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Originally planned: %1.</source>
        <translation>Originally planned: %1.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Restricts the table by project, unit, kind or date.</source>
        <translation>Restricts the table by project, unit, kind or date.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>Chooses what the items are grouped by.</source>
        <translation>Chooses what the items are grouped by.</translation>
    </message>
    <message>
        <source>Filter, e.g. KI</source>
        <translation>Filter, e.g. KI</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Quick filter</translation>
    </message>
    <message>
        <source>Shows only the items that hold all typed words in number, title, unit or date.</source>
        <translation>Shows only the items that hold all typed words in number, title, unit or date.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Reset the filter</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>No item matches the filter.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Unfold all groups</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Fold all groups</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>This file holds no items yet, so there is nothing to show.</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</source>
        <translation>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</translation>
    </message>
    <message>
        <source>Opens saved views, sorts the table, chooses its columns, folds its groups.</source>
        <translation>Opens saved views, sorts the table, chooses its columns, folds its groups.</translation>
    </message>
    <message numerus="yes">
        <source>No item matches all filters; %n match(es) %1 alone.</source>
        <translation>
            <numerusform>No item matches all filters; %n matches %1 alone.</numerusform>
            <numerusform>No item matches all filters; %n match %1 alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by the text alone</source>
        <translation>Filter by the text alone</translation>
    </message>
</context>
<context>
    <name>PredecessorForm</name>
    <message>
        <source>No. of the prerequisite</source>
        <translation>No. of the prerequisite</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>the source says so</source>
        <translation>the source says so</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message>
        <source>Please name the item that has to come first, or remove this entry.</source>
        <translation>Please name the item that has to come first, or remove this entry.</translation>
    </message>
    <message>
        <source>Please say who confirmed it.</source>
        <translation>Please say who confirmed it.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save the status report as PDF</source>
        <translation>Save the status report as PDF</translation>
    </message>
    <message>
        <source>Making the status report …</source>
        <translation>Making the status report …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Print the status report</source>
        <translation>Print the status report</translation>
    </message>
    <message>
        <source>Printing the status report …</source>
        <translation>Printing the status report …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Preview of the status report</source>
        <translation>Preview of the status report</translation>
    </message>
    <message>
        <source>Stopped. No file has been written.</source>
        <translation>Stopped. No file has been written.</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come out.</source>
        <translation>Stopped. Pages that the printer already has may still come out.</translation>
    </message>
    <message>
        <source>Save sessions and deadlines as a calendar file</source>
        <translation>Save sessions and deadlines as a calendar file</translation>
    </message>
    <message>
        <source>Writing the calendar file …</source>
        <translation>Writing the calendar file …</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Edit the project %1</source>
        <translation>Edit the project %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Objectives, one a line</source>
        <translation>Objectives, one a line</translation>
    </message>
    <message>
        <source>Partners, one a line</source>
        <translation>Partners, one a line</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Impediment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>Never leaves the house: in no paper and no survey.</source>
        <translation>Never leaves the house: in no paper and no survey.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>A project needs a title.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>A recorded key stays.</source>
        <translation>A recorded key stays.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>There is a project of that key already.</source>
        <translation>There is a project of that key already.</translation>
    </message>
    <message>
        <source>A project needs a short key in capitals, e.g. KI.</source>
        <translation>A project needs a short key in capitals, e.g. KI.</translation>
    </message>
    <message>
        <source>The project %1 has this number.</source>
        <translation>The project %1 has this number.</translation>
    </message>
</context>
<context>
    <name>ProjectRequests</name>
    <message numerus="yes">
        <source>%n item(s) (%1)</source>
        <extracomment>%1 is a list of keys</extracomment>
        <translation>
            <numerusform>%n item (%1)</numerusform>
            <numerusform>%n items (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status note(s)</source>
        <translation>
            <numerusform>%n status note</numerusform>
            <numerusform>%n status notes</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 cannot be deleted while something hangs on it: %2. Please move or delete that first. Nothing has been changed.</source>
        <extracomment>%1 is a project, %2 a list of what it holds</extracomment>
        <translation>The project %1 cannot be deleted while something hangs on it: %2. Please move or delete that first. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Project %1 created</source>
        <translation>Project %1 created</translation>
    </message>
    <message>
        <source>Project %1 deleted</source>
        <translation>Project %1 deleted</translation>
    </message>
    <message>
        <source>Assessment of the project %1 changed</source>
        <translation>Assessment of the project %1 changed</translation>
    </message>
    <message>
        <source>Assessment of the project %1 deleted</source>
        <translation>Assessment of the project %1 deleted</translation>
    </message>
    <message>
        <source>Indicator “%1” created</source>
        <translation>Indicator “%1” created</translation>
    </message>
    <message>
        <source>Indicator “%1” changed</source>
        <translation>Indicator “%1” changed</translation>
    </message>
    <message>
        <source>Indicator “%1” deleted</source>
        <translation>Indicator “%1” deleted</translation>
    </message>
    <message>
        <source>Session calendar changed</source>
        <translation>Session calendar changed</translation>
    </message>
    <message>
        <source>Lead time changed</source>
        <translation>Lead time changed</translation>
    </message>
    <message>
        <source>Meetings of the steering group changed</source>
        <translation>Meetings of the steering group changed</translation>
    </message>
    <message>
        <source>Value of the indicator “%1” recorded</source>
        <translation>Value of the indicator “%1” recorded</translation>
    </message>
</context>
<context>
    <name>ProjectsDialog</name>
    <message>
        <source>day not stated</source>
        <translation>day not stated</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplicate …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>New project …</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>read out of the wording</source>
        <translation>read out of the wording</translation>
    </message>
    <message>
        <source>No assessment recorded.</source>
        <translation>No assessment recorded.</translation>
    </message>
    <message>
        <source>Assess the project …</source>
        <translation>Assess the project …</translation>
    </message>
    <message>
        <source>Status notes on the project</source>
        <translation>Status notes on the project</translation>
    </message>
    <message>
        <source>released by %1 on %2</source>
        <translation>released by %1 on %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Release …</translation>
    </message>
    <message>
        <source>No status note recorded.</source>
        <translation>No status note recorded.</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Add a status note …</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>No value recorded.</source>
        <translation>No value recorded.</translation>
    </message>
    <message>
        <source>No indicator recorded.</source>
        <translation>No indicator recorded.</translation>
    </message>
    <message>
        <source>Add an indicator …</source>
        <translation>Add an indicator …</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>RecordRequests</name>
    <message>
        <source>Project %1 changed</source>
        <translation>Project %1 changed</translation>
    </message>
    <message>
        <source>Project %1 assessed</source>
        <translation>Project %1 assessed</translation>
    </message>
    <message>
        <source>Status note on %1 added</source>
        <translation>Status note on %1 added</translation>
    </message>
    <message>
        <source>Status note on %1 changed</source>
        <translation>Status note on %1 changed</translation>
    </message>
    <message>
        <source>Status note on %1 released</source>
        <translation>Status note on %1 released</translation>
    </message>
    <message>
        <source>Status note on %1 deleted</source>
        <translation>Status note on %1 deleted</translation>
    </message>
    <message>
        <source>Reminder on %1 added</source>
        <translation>Reminder on %1 added</translation>
    </message>
    <message>
        <source>Reminder on %1 done</source>
        <translation>Reminder on %1 done</translation>
    </message>
    <message>
        <source>Reminder on %1 moved</source>
        <translation>Reminder on %1 moved</translation>
    </message>
    <message>
        <source>Request for extension of %1 withdrawn</source>
        <translation>Request for extension of %1 withdrawn</translation>
    </message>
    <message>
        <source>Unit %1 deleted</source>
        <translation>Unit %1 deleted</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release the status note</source>
        <translation>Release the status note</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Released by</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Released on</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Please say who released it.</source>
        <translation>Please say who released it.</translation>
    </message>
    <message>
        <source>This day is still to come. Please name the day on which it was released.</source>
        <translation>This day is still to come. Please name the day on which it was released.</translation>
    </message>
</context>
<context>
    <name>RestoreRequest</name>
    <message>
        <source>%1 exists again.</source>
        <translation>%1 exists again.</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <extracomment>Name of a step; %1 is the key of a record, or the name of a resolution</extracomment>
        <translation>%1 restored</translation>
    </message>
    <message>
        <source>%1 comes back as it was before it was deleted.</source>
        <translation>%1 comes back as it was before it was deleted.</translation>
    </message>
    <message>
        <source>%1 no longer exists; restore the deleted record first.</source>
        <translation>%1 no longer exists; restore the deleted record first.</translation>
    </message>
    <message>
        <source>This value cannot be restored by itself.</source>
        <translation>This value cannot be restored by itself.</translation>
    </message>
    <message>
        <source>%1 has this value today.</source>
        <translation>%1 has this value today.</translation>
    </message>
    <message>
        <source>%1: %2 restored</source>
        <extracomment>Name of a step; %1 is the key of an item or the kind of a record (&quot;Indicator&quot;), %2 a field of it</extracomment>
        <translation>%1: %2 restored</translation>
    </message>
    <message>
        <source>%1 becomes empty again.</source>
        <translation>%1 becomes empty again.</translation>
    </message>
    <message>
        <source>%1 becomes %2 again.</source>
        <translation>%1 becomes %2 again.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Nothing can be changed here.</translation>
    </message>
    <message>
        <source>There was no value before this entry.</source>
        <translation>There was no value before this entry.</translation>
    </message>
    <message>
        <source>A report baseline never changes.</source>
        <translation>A report baseline never changes.</translation>
    </message>
    <message>
        <source>%1 has this number in the catalogue today, and it never means two measures.</source>
        <translation>%1 has this number in the catalogue today, and it never means two measures.</translation>
    </message>
    <message>
        <source>It names %1, which has been deleted. Please restore %1 first.</source>
        <translation>It names %1, which has been deleted. Please restore %1 first.</translation>
    </message>
    <message numerus="yes">
        <source>So do(es) %n link(s) of other items to it.</source>
        <translation>
            <numerusform>So does %n link of another item to it.</numerusform>
            <numerusform>So do %n links of other items to it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decided a date belongs to that date. Please restore the date.</source>
        <translation>Who decided a date belongs to that date. Please restore the date.</translation>
    </message>
    <message>
        <source>The original plan stays as it was first recorded.</source>
        <translation>The original plan stays as it was first recorded.</translation>
    </message>
    <message numerus="yes">
        <source>So does its place in %n status survey(s).</source>
        <translation>
            <numerusform>So does its place in %n status survey.</numerusform>
            <numerusform>So does its place in %n status surveys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPlot</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Clear the field</translation>
    </message>
</context>
<context>
    <name>SessionContent</name>
    <message>
        <source>Priority projects</source>
        <translation>Priority projects</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Next deadlines</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>As written: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>State of the data</translation>
    </message>
</context>
<context>
    <name>SessionFoot</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Previous page (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Next page (→)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave the meeting view</source>
        <translation>Leave the meeting view</translation>
    </message>
    <message>
        <source>Leave the meeting view (Esc)</source>
        <translation>Leave the meeting view (Esc)</translation>
    </message>
    <message>
        <source>← → turn the page</source>
        <translation>← → turn the page</translation>
    </message>
    <message>
        <source>1–%1 project</source>
        <extracomment>Keys of the meeting view; %1 is a digit</extracomment>
        <translation>1–%1 project</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>F1 help</source>
        <extracomment>Keys of the meeting view</extracomment>
        <translation>F1 help</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc leave</translation>
    </message>
</context>
<context>
    <name>SessionImportDialog</name>
    <message>
        <source>Sessions from %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sessions from %1</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet.</source>
        <translation>Nothing has been taken over yet.</translation>
    </message>
    <message>
        <source>Nothing can be taken over until the file is right.</source>
        <translation>Nothing can be taken over until the file is right.</translation>
    </message>
    <message>
        <source>The file names all sessions of its time: a &amp;Tuesday that is not in it is cancelled</source>
        <translation>The file names all sessions of its time: a &amp;Tuesday that is not in it is cancelled</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>What is wrong with the file</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>The calendar says the same already.</source>
        <translation>The calendar says the same already.</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>W%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions of the coming twelve months</source>
        <translation>Sessions of the coming twelve months</translation>
    </message>
    <message>
        <source>Space says whether the Senate meets on the day.</source>
        <translation>Space says whether the Senate meets on the day.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>One of the pages of a project in the meeting view</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>Heading of a list that began on the page before</extracomment>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Meeting view – Lenkungsstand</source>
        <extracomment>Title of the window that shows the portfolio in a meeting</extracomment>
        <translation>Meeting view – Lenkungsstand</translation>
    </message>
    <message>
        <source>Meeting view</source>
        <translation>Meeting view</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>As of %1, not today</source>
        <translation>As of %1, not today</translation>
    </message>
    <message>
        <source>Data as known then: %1</source>
        <extracomment>%1 is a past moment or the name of a report baseline</extracomment>
        <translation>Data as known then: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
</context>
<context>
    <name>ShareControl</name>
    <message>
        <source>Online share, %1</source>
        <extracomment>%1 is a service of the Bürgeramt</extracomment>
        <translation>Online share, %1</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, as a number</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>Please enter %1 to %2.</source>
        <extracomment>%1 and %2 are shares in percent, what is possible</extracomment>
        <translation>Please enter %1 to %2.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Order of the portfolio</source>
        <translation>Order of the portfolio</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation>Progress of the running work</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Read only: changes cannot be saved here</source>
        <translation>Read only: changes cannot be saved here</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows these items on the page Portfolio.</source>
        <translation>Shows these items on the page Portfolio.</translation>
    </message>
    <message>
        <source>Report: Senate paper of %1</source>
        <translation>Report: Senate paper of %1</translation>
    </message>
    <message>
        <source>Report baseline: %1</source>
        <translation>Report baseline: %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <extracomment>%1 is a step; for who hears the field alone</extracomment>
        <translation>Working days: %1</translation>
    </message>
</context>
<context>
    <name>StichtagField</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>The day for which every status is computed. Arrow keys move it by a day.</source>
        <translation>The day for which every status is computed. Arrow keys move it by a day.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choose the day in a calendar</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>not today</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Shows everything as of today.</source>
        <translation>Shows everything as of today.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <extracomment>Weekday before the date in the toolbar: &quot;Mi 01.04.2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Please enter one day, like %1; until then %2 counts.</source>
        <translation>Please enter one day, like %1; until then %2 counts.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
</context>
<context>
    <name>SurveyDesk</name>
    <message>
        <source>Status survey %1</source>
        <comment>name of a folder</comment>
        <translation>Status survey %1</translation>
    </message>
    <message>
        <source>Writing the sheets of the status survey</source>
        <translation>Writing the sheets of the status survey</translation>
    </message>
    <message>
        <source>Status survey of %1 sent</source>
        <translation>Status survey of %1 sent</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n sheet written to %1</numerusform>
            <numerusform>%n sheets written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Reading answers</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Reading the catalogue</translation>
    </message>
    <message>
        <source>%1 holds no table, so there is nothing to read. Nothing has been taken over.</source>
        <translation>%1 holds no table, so there is nothing to read. Nothing has been taken over.</translation>
    </message>
    <message>
        <source>The files hold no entries, so nothing has been taken over.</source>
        <translation>The files hold no entries, so nothing has been taken over.</translation>
    </message>
    <message>
        <source>The files say nothing new; everything in them is recorded already.</source>
        <translation>The files say nothing new; everything in them is recorded already.</translation>
    </message>
    <message>
        <source>Catalogue of measures read</source>
        <translation>Catalogue of measures read</translation>
    </message>
    <message>
        <source>Answers to the status survey read</source>
        <translation>Answers to the status survey read</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) taken over.</source>
        <translation>
            <numerusform>%n field taken over.</numerusform>
            <numerusform>%n fields taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing has been written or taken over.</source>
        <translation>Stopped; nothing has been written or taken over.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) copied to the clipboard</source>
        <translation>
            <numerusform>%n reminder copied to the clipboard</numerusform>
            <numerusform>%n reminders copied to the clipboard</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is late with its answer.</source>
        <translation>No unit is late with its answer.</translation>
    </message>
    <message>
        <source>Status survey %1 (%2)</source>
        <comment>name of a folder</comment>
        <translation>Status survey %1 (%2)</translation>
    </message>
    <message>
        <source>The other files say nothing new.</source>
        <translation>The other files say nothing new.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n item counts as reported.</numerusform>
            <numerusform>%n items count as reported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Status survey</source>
        <translation>Status survey</translation>
    </message>
    <message>
        <source>Spreadsheet with drop-down lists (XLSX)</source>
        <translation>Spreadsheet with drop-down lists (XLSX)</translation>
    </message>
    <message>
        <source>Text with semicolons (CSV)</source>
        <translation>Text with semicolons (CSV)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Write the sheets</translation>
    </message>
    <message numerus="yes">
        <source>All %n measure(s) of the Pakt</source>
        <translation>
            <numerusform>All %n measure of the Pakt</numerusform>
            <numerusform>All %n measures of the Pakt</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>All that is open</translation>
    </message>
    <message>
        <source>Open items of %1</source>
        <translation>Open items of %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Answers by</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Without a day nobody can be late.</source>
        <translation>Without a day nobody can be late.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose the folder for the sheets</source>
        <translation>Choose the folder for the sheets</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the items …</source>
        <translation>Counting the items …</translation>
    </message>
    <message>
        <source>There is nothing to ask about: no item of this selection is open.</source>
        <translation>There is nothing to ask about: no item of this selection is open.</translation>
    </message>
    <message>
        <source>No unit is ticked, so no sheet is written.</source>
        <translation>No unit is ticked, so no sheet is written.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will be written.</source>
        <translation>
            <numerusform>%n sheet will be written.</numerusform>
            <numerusform>%n sheets will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n row(s) for items.</source>
        <translation>
            <numerusform>They hold %n row for items.</numerusform>
            <numerusform>They hold %n rows for items.</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit and a folder are needed.</source>
        <translation>A unit and a folder are needed.</translation>
    </message>
    <message>
        <source>The day lies in the past. Please choose a later one.</source>
        <translation>The day lies in the past. Please choose a later one.</translation>
    </message>
    <message>
        <source>Please name the folder in full, or choose it.</source>
        <translation>Please name the folder in full, or choose it.</translation>
    </message>
    <message>
        <source>Each unit gets a sheet with its own items and sends it back. Items without a lead unit go into a sheet for the secretariat.</source>
        <translation>Each unit gets a sheet with its own items and sends it back. Items without a lead unit go into a sheet for the secretariat.</translation>
    </message>
    <message>
        <source>Space ticks the unit; in the second column it chooses text with semicolons (CSV) for it.</source>
        <translation>Space ticks the unit; in the second column it chooses text with semicolons (CSV) for it.</translation>
    </message>
    <message>
        <source>Secretariat (items without a lead unit)</source>
        <translation>Secretariat (items without a lead unit)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Text with semicolons for this unit, a spreadsheet without the tick</source>
        <translation>Text with semicolons for this unit, a spreadsheet without the tick</translation>
    </message>
    <message>
        <source>CSV for %1</source>
        <translation>CSV for %1</translation>
    </message>
</context>
<context>
    <name>SurveyQuestions</name>
    <message>
        <source>Spreadsheets and text (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>Spreadsheets and text (*.xlsx *.ods *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Read answers</translation>
    </message>
    <message>
        <source>Read a catalogue of measures</source>
        <translation>Read a catalogue of measures</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folder for the sheets</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1: “%2” has not been recorded. %3</source>
        <extracomment>%1 is a field (&quot;Forecast of KI-06&quot;), %2 what was typed into it, %3 why that cannot be taken</extracomment>
        <translation>%1: “%2” has not been recorded. %3</translation>
    </message>
    <message>
        <source>%1: “%2” has not been recorded, because the row is no longer in this list. Please enter it again where the row stands now.</source>
        <extracomment>%1 is a field (&quot;Forecast of KI-06&quot;), %2 what was typed into it</extracomment>
        <translation>%1: “%2” has not been recorded, because the row is no longer in this list. Please enter it again where the row stands now.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A quarter in the head of a chart: %1 is &quot;II.&quot; or &quot;Q2&quot;, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>Calendar week, %1 is its number</extracomment>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>Senate %1</source>
        <translation>Senate %1</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senate</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>As of %1</source>
        <extracomment>Over the line of the as-of date in the timeline</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <extracomment>Beside the line of the report baseline that is compared</extracomment>
        <translation>Report baseline %1</translation>
    </message>
</context>
<context>
    <name>TimelineKey</name>
    <message>
        <source>Key to the marks</source>
        <translation>Key to the marks</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Project %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with a date</source>
        <translation>
            <numerusform>%n item with a date</numerusform>
            <numerusform>%n items with a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of the Pakt, on their own page</source>
        <translation>
            <numerusform>%n measure of the Pakt, on a page of its own</numerusform>
            <numerusform>%n measures of the Pakt, on a page of their own</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <translation>Report baseline %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Compared with %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timeline of all items</source>
        <translation>Timeline of all items</translation>
    </message>
    <message>
        <source>Shift and arrows move the view, Control with plus, minus and 0 zoom, F8 goes to the next overdue item, Alt and arrows move a planned date or go to what depends on it.</source>
        <translation>Shift and arrows move the view, Control with plus, minus and 0 zoom, F8 goes to the next overdue item, Alt and arrows move a planned date or go to what depends on it.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Two years</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show all dates (Ctrl+0)</source>
        <translation>Show all dates (Ctrl+0)</translation>
    </message>
    <message>
        <source>Shows dashed where the dates stood in a report baseline</source>
        <translation>Shows dashed where the dates stood in a report baseline</translation>
    </message>
    <message>
        <source>Compare with a report baseline</source>
        <translation>Compare with a report baseline</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Print the timeline</translation>
    </message>
    <message>
        <source>Preview of the timeline</source>
        <translation>Preview of the timeline</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Save the timeline as PDF</translation>
    </message>
    <message>
        <source>Making the paper of the timeline …</source>
        <translation>Making the paper of the timeline …</translation>
    </message>
    <message>
        <source>Printing the timeline …</source>
        <translation>Printing the timeline …</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>part of a file name</comment>
        <translation>timeline</translation>
    </message>
    <message>
        <source>No items yet. What has a date appears here. An item belongs to a project: the first one of each is made with “New item …” (Ctrl+N).</source>
        <translation>No items yet. What has a date appears here. An item belongs to a project: the first one of each is made with “New item …” (Ctrl+N).</translation>
    </message>
    <message>
        <source>Shows %1. As of %2. %3.</source>
        <extracomment>What a screen reader says of the timeline: %1 the days that it shows, %2 the as-of date, %3 the items of each status (&quot;Überfällig: 2, ...&quot;)</extracomment>
        <translation>Shows %1. As of %2. %3.</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page %1 of %2</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Timeline %1, as of %2</source>
        <translation>Timeline %1, as of %2</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1</source>
        <translation>
            <numerusform>Source: %1</numerusform>
            <numerusform>Sources: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Schedule status</translation>
    </message>
    <message>
        <source>As of %1, data as at %2</source>
        <translation>As of %1, data as at %2</translation>
    </message>
    <message>
        <source>; dashed: report baseline %1</source>
        <translation>; dashed: report baseline %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>session of the Senate</source>
        <translation>session of the Senate</translation>
    </message>
    <message>
        <source>session of the Senate (assumed)</source>
        <translation>session of the Senate (assumed)</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <extracomment>Behind a date while it is moved: so many days later or earlier than before</extracomment>
        <translation>
            <numerusform>+%n d</numerusform>
            <numerusform>+%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Print and export</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Finds items in the whole portfolio while you type.</source>
        <translation>Finds items in the whole portfolio while you type.</translation>
    </message>
    <message>
        <source>Search the portfolio (%1); find pages, items and actions (%2)</source>
        <extracomment>Tooltip of the search: %1 and %2 are keys</extracomment>
        <translation>Search the portfolio (%1); find pages, items and actions (%2)</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Reasons for the changes</source>
        <translation>Reasons for the changes</translation>
    </message>
    <message>
        <source>Milestone trend, a line for each milestone and resolution</source>
        <translation>Milestone trend, a line for each milestone and resolution</translation>
    </message>
    <message>
        <source>The numbers are those in the chart.</source>
        <translation>The numbers are those in the chart.</translation>
    </message>
</context>
<context>
    <name>TrendLayout</name>
    <message>
        <source>Planned or forecast date</source>
        <translation>Planned or forecast date</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Date of report</translation>
    </message>
    <message>
        <source>Diagonal: date = date of report</source>
        <translation>Diagonal: date = date of report</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Report baseline %1, as of %2</source>
        <translation>Report baseline %1, as of %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Shift (days)</source>
        <translation>Shift (days)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Head of a column: %1 is the day as of which the status is shown</extracomment>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>TrendPane</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show the trend as a chart</source>
        <translation>Show the trend as a chart</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>Show the trend as a table</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Freeze a report baseline …</translation>
    </message>
    <message>
        <source>Milestone trend, a row for each milestone and resolution</source>
        <translation>Milestone trend, a row for each milestone and resolution</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also show the %n item(s) whose dates have not changed</source>
        <translation>
            <numerusform>Also show the %n item whose date has not changed</numerusform>
            <numerusform>Also show the %n items whose dates have not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report baseline(s), %1</source>
        <translation>
            <numerusform>%n report baseline, %1</numerusform>
            <numerusform>%n report baselines, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report baselines are being read …</source>
        <translation>The report baselines are being read …</translation>
    </message>
    <message>
        <source>No milestone and no resolution has a date.</source>
        <translation>No milestone and no resolution has a date.</translation>
    </message>
    <message>
        <source>No milestone and no resolution of this project has a date.</source>
        <translation>No milestone and no resolution of this project has a date.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Not shown, for want of a date: %1.</source>
        <translation>Not shown, for want of a date: %1.</translation>
    </message>
    <message>
        <source>Done by the first report: %1.</source>
        <translation>Done by the first report: %1.</translation>
    </message>
    <message>
        <source>Upright bar: a vague date, whose point stands at its last day.</source>
        <translation>Upright bar: a vague date, whose point stands at its last day.</translation>
    </message>
    <message>
        <source>Point below the diagonal: a date that had passed already.</source>
        <translation>Point below the diagonal: a date that had passed already.</translation>
    </message>
    <message>
        <source>Status at the end of a line: as of %1.</source>
        <translation>Status at the end of a line: as of %1.</translation>
    </message>
    <message>
        <source>There is no report baseline up to the as-of date.</source>
        <translation>There is no report baseline up to the as-of date.</translation>
    </message>
    <message numerus="yes">
        <source>%n report baseline(s) after the as-of date are not shown.</source>
        <translation>
            <numerusform>%n report baseline after the as-of date is not shown.</numerusform>
            <numerusform>%n report baselines after the as-of date are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first report baseline brings points, the second one lines; from the third on the chart opens by itself.</source>
        <translation>The first report baseline brings points, the second one lines; from the third on the chart opens by itself.</translation>
    </message>
    <message>
        <source>There is no report baseline yet. The trend shows which dates the report baselines named, one after the other: freeze one whenever you report.</source>
        <translation>There is no report baseline yet. The trend shows which dates the report baselines named, one after the other: freeze one whenever you report.</translation>
    </message>
    <message>
        <source>One report baseline is a point, not a trend yet. The second one brings lines; from the third on the chart opens by itself.</source>
        <translation>One report baseline is a point, not a trend yet. The second one brings lines; from the third on the chart opens by itself.</translation>
    </message>
    <message>
        <source>Two report baselines show a difference, not a trend yet. From the third on the chart opens by itself.</source>
        <translation>Two report baselines show a difference, not a trend yet. From the third on the chart opens by itself.</translation>
    </message>
    <message>
        <source>On the as-of day stands what is recorded now, in place of the report baseline %1.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>On the as-of day stands what is recorded now, in place of the report baseline %1.</translation>
    </message>
    <message>
        <source>On the as-of day %1 stands what is recorded now.</source>
        <translation>On the as-of day %1 stands what is recorded now.</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>moved and moved back</source>
        <translation>moved and moved back</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1: done on %2.</source>
        <extracomment>%1 is the key of an item, %2 a day</extracomment>
        <translation>%1: done on %2.</translation>
    </message>
    <message>
        <source>Reason on %1: %2</source>
        <extracomment>%1 is a day, %2 what somebody gave as a reason</extracomment>
        <translation>Reason on %1: %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Where room is scarce: %1 is &quot;+92&quot; or &quot;−3&quot;, and the letter stands for days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>Label in a chart: %1 is a day</extracomment>
        <translation>done %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a field (&quot;Forecast&quot;), %2 and %3 are dates</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>as-of day</source>
        <extracomment>Below a day at an axis: the day as of which the status is shown</extracomment>
        <translation>as-of day</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <extracomment>%1 is a day, that of what is recorded now or was at a moment</extracomment>
        <translation>state of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) and the state of %1</source>
        <extracomment>%n counts reports, %1 is the day of what is recorded now or was at a moment</extracomment>
        <translation>
            <numerusform>%n report and the state of %1</numerusform>
            <numerusform>%n reports and the state of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is the key of an item, %2 &quot;1 report&quot;, %3 a day</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2, planned for %3, done on %4, %5.</source>
        <extracomment>%1 is the key of an item, %2 &quot;2 reports&quot;, %3 and %4 are days, %5 is &quot;92 days later&quot;</extracomment>
        <translation>%1: %2, planned for %3, done on %4, %5.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <extracomment>%1 is the key of an item, %2 &quot;2 reports&quot;, %3 a day, %4 &quot;unchanged&quot;</extracomment>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4, %5.</source>
        <extracomment>%1 is the key of an item, %2 &quot;2 reports&quot;, %3 and %4 are days, %5 is &quot;92 days later&quot;</extracomment>
        <translation>%1: %2, from %3 to %4, %5.</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In a cell of a table: an item without a day on which it was finished</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>%1, state of %2: %3.</source>
        <extracomment>%1 is the key of an item, %2 the day of what is recorded, %3 the date that it names</extracomment>
        <translation>%1, state of %2: %3.</translation>
    </message>
    <message>
        <source>%1, report baseline %2 of %3: %4.</source>
        <extracomment>%1 is the key of an item, %2 the name of a report baseline, %3 its day, %4 the date that it names</extracomment>
        <translation>%1, report baseline %2 of %3: %4.</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>A unit that ends stays recorded; name its last day.</source>
        <translation>A unit that ends stays recorded; name its last day.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>New unit</translation>
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
        <source>group of units</source>
        <translation>group of units</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Part in the steering group</source>
        <translation>Part in the steering group</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
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
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A recorded short name stays.</source>
        <translation>A recorded short name stays.</translation>
    </message>
    <message>
        <source>Unit %1 changed</source>
        <translation>Unit %1 changed</translation>
    </message>
    <message>
        <source>Unit %1 created</source>
        <translation>Unit %1 created</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>A unit needs a name.</translation>
    </message>
    <message>
        <source>A unit needs a short name.</source>
        <translation>A unit needs a short name.</translation>
    </message>
    <message>
        <source>There is a unit of that short name already.</source>
        <translation>There is a unit of that short name already.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A new unit has been entered already. Please save or empty it first.</source>
        <translation>A new unit has been entered already. Please save or empty it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) changed</source>
        <translation>
            <numerusform>%n unit changed</numerusform>
            <numerusform>%n units changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsEdit</name>
    <message>
        <source>No unit. Several with commas; a role in brackets: SF, SK (participating).</source>
        <translation>No unit. Several with commas; a role in brackets: SF, SK (participating).</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 is named twice.</translation>
    </message>
    <message>
        <source>%1 is no role. The roles are responsible, participating and coordinating.</source>
        <translation>%1 is no role. The roles are responsible, participating and coordinating.</translation>
    </message>
    <message>
        <source>%1 is no unit that is recorded here.</source>
        <translation>%1 is no unit that is recorded here.</translation>
    </message>
</context>
<context>
    <name>VerdictFields</name>
    <message>
        <source>assumed, not confirmed yet</source>
        <translation>assumed, not confirmed yet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>What rests on it only gives hints.</source>
        <translation>What rests on it only gives hints.</translation>
    </message>
    <message>
        <source>From now on it counts.</source>
        <translation>From now on it counts.</translation>
    </message>
    <message>
        <source>Nothing rests on it any more, unless something else is entered.</source>
        <translation>Nothing rests on it any more, unless something else is entered.</translation>
    </message>
</context>
<context>
    <name>ViewDeleteDialog</name>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Delete the view “%1”?</translation>
    </message>
    <message>
        <source>The items stay as they are; only the arrangement goes.</source>
        <translation>The items stay as they are; only the arrangement goes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Filter, grouping, sorting and columns are kept under this name, for you alone.</source>
        <translation>Filter, grouping, sorting and columns are kept under this name, for you alone.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>A view needs a name.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Overwrite it from the menu.</source>
        <translation>There is a view of this name already. Overwrite it from the menu.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation>No view saved yet</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>Save as a view …</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Save as a view</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Rename the view “%1”</translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Recording takes longer than usual: another program may be working in the same database.
You can wait, or give up; then nothing is saved.</source>
        <translation>Recording takes longer than usual: another program may be working in the same database.
You can wait, or give up; then nothing is saved.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>What if citizens did more of it online?</source>
        <translation>What if citizens did more of it online?</translation>
    </message>
    <message>
        <source>A thought experiment, for the screen only</source>
        <translation>A thought experiment, for the screen only</translation>
    </message>
    <message>
        <source>Additional appointments by online share</source>
        <translation>Additional appointments by online share</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>There is no item with the key %1.</source>
        <translation>There is no item with the key %1.</translation>
    </message>
</context>
</TS>
