<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Assess the project %1</source>
        <translation>Schwerpunktprojekt %1 einschätzen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>It stands beside the computed status and never replaces it.</source>
        <translation>Sie steht neben der berechneten Ampel und ersetzt sie nie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Eingeschätzt am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>Please say who assesses it.</source>
        <translation>Bitte angeben, wer einschätzt.</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>Please choose an assessment.</source>
        <translation>Bitte eine Einschätzung wählen.</translation>
    </message>
</context>
<context>
    <name>AssumptionLinks</name>
    <message>
        <source>%1: %2 or %3</source>
        <extracomment>%1 is what is assumed, %2 and %3 are links</extracomment>
        <translation>%1: %2 oder %3</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Tab leads to the links; Enter confirms or rejects.</source>
        <translation>Die Tabulatortaste führt zu den Verweisen; Eingabe bestätigt oder verwirft.</translation>
    </message>
</context>
<context>
    <name>AssumptionRequest</name>
    <message>
        <source>Prerequisite %1 of %2 confirmed</source>
        <extracomment>Name of a step: %1 is the prerequisite, %2 the item that depends on it</extracomment>
        <translation>Voraussetzung %1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>Prerequisite %1 of %2 rejected</source>
        <translation>Voraussetzung %1 von %2 verworfen</translation>
    </message>
    <message>
        <source>Session calendar confirmed</source>
        <translation>Sitzungskalender bestätigt</translation>
    </message>
    <message>
        <source>Session calendar rejected</source>
        <translation>Sitzungskalender verworfen</translation>
    </message>
    <message>
        <source>Lead time confirmed</source>
        <translation>Vorlaufzeit bestätigt</translation>
    </message>
    <message>
        <source>Lead time rejected</source>
        <translation>Vorlaufzeit verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) confirmed</source>
        <translation>
            <numerusform>%n Annahme bestätigt</numerusform>
            <numerusform>%n Annahmen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) rejected</source>
        <translation>
            <numerusform>%n Annahme verworfen</numerusform>
            <numerusform>%n Annahmen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 setzt %2 voraus</translation>
    </message>
    <message>
        <source>The Senate meets every Tuesday that is no holiday</source>
        <translation>Der Senat tagt jeden Dienstag, der kein Feiertag ist</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of lead time before a session of the Senate</source>
        <translation>
            <numerusform>%n Arbeitstag Vorlauf vor einer Senatssitzung</numerusform>
            <numerusform>%n Arbeitstage Vorlauf vor einer Senatssitzung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag ändern</numerusform>
            <numerusform>%n Einträge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed, in one step.</source>
        <translation>Geändert wird nur, was angekreuzt ist, in einem Schritt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Schwerpunktmaßnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>None of the items is a measure.</source>
        <translation>Keiner der Einträge ist eine Maßnahme.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would change.</source>
        <translation>Es ist nichts angekreuzt, also würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Please choose a value for “%1”.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Bitte wählen Sie einen Wert für „%1“.</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>The Senate meets every Tuesday that is no holiday. Enter here what differs from that.</source>
        <translation>Der Senat tagt jeden Dienstag, der kein Feiertag ist. Tragen Sie hier ein, was davon abweicht.</translation>
    </message>
    <message>
        <source>The rule of the Tuesdays is</source>
        <translation>Die Dienstagsregel ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Additional sessions</source>
        <translation>Zusätzliche Sitzungen</translation>
    </message>
    <message>
        <source>Additional session on</source>
        <translation>Zusätzliche Sitzung am</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Ausgefallene Sitzungen</translation>
    </message>
    <message>
        <source>No session on</source>
        <translation>Keine Sitzung am</translation>
    </message>
    <message>
        <source>Cancel a session</source>
        <translation>Ausfall hinzufügen</translation>
    </message>
    <message>
        <source>Weeks without a session</source>
        <translation>Sitzungsfreie Wochen</translation>
    </message>
    <message>
        <source>No session in the week of</source>
        <translation>Keine Sitzung in der Woche vom</translation>
    </message>
    <message>
        <source>Add a week without a session</source>
        <translation>Sitzungsfreie Woche hinzufügen</translation>
    </message>
    <message>
        <source>Next sessions: %1.</source>
        <translation>Nächste Sitzungen: %1.</translation>
    </message>
    <message>
        <source>Next sessions, as assumed: %1.</source>
        <translation>Nächste Sitzungen nach der Annahme: %1.</translation>
    </message>
    <message>
        <source>This day is in the list already.</source>
        <translation>Dieser Tag steht schon in der Liste.</translation>
    </message>
    <message>
        <source>The Senate meets on %1 anyway.</source>
        <translation>Am %1 tagt der Senat ohnehin.</translation>
    </message>
    <message>
        <source>%1 is no session day, so nothing can be cancelled.</source>
        <translation>%1 ist kein Sitzungstag; es kann nichts ausfallen.</translation>
    </message>
    <message>
        <source>This week is in the list already.</source>
        <translation>Diese Woche steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Please say who answers this.</source>
        <translation>Bitte angeben, wer das sagt.</translation>
    </message>
    <message>
        <source>Sessions of the Senate</source>
        <translation>Sitzungen des Senats</translation>
    </message>
    <message>
        <source>The coming twelve months</source>
        <translation>Die kommenden zwölf Monate</translation>
    </message>
    <message>
        <source>Read sessions from a &amp;file …</source>
        <translation>Sitzungen aus einer &amp;Datei einlesen …</translation>
    </message>
    <message>
        <source>An office calendar (ICS) or a list with one day a line (CSV); nothing is taken over before you have seen what changes</source>
        <translation>Ein Bürokalender (ICS) oder eine Liste mit einem Tag je Zeile (CSV); übernommen wird erst, wenn Sie gesehen haben, was sich ändert</translation>
    </message>
    <message>
        <source>Twelve months from %1</source>
        <translation>Zwölf Monate ab %1</translation>
    </message>
    <message>
        <source>No session is known for the following year.</source>
        <translation>Für das folgende Jahr ist keine Sitzung bekannt.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag abbrechen</numerusform>
            <numerusform>%n Einträge abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>A cancelled item stays visible, with the reason.</source>
        <translation>Ein abgebrochener Eintrag bleibt mit seinem Grund sichtbar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mark as cancelled</source>
        <translation>Als abgebrochen vermerken</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>Left out for lack of width: %1.</source>
        <translation>Ausgeblendet, weil die Breite fehlt: %1.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Pfeiltasten wählen, Eingabe öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Find a page, an action, a project or an item</source>
        <translation>Seite, Befehl, Projekt oder Eintrag suchen</translation>
    </message>
</context>
<context>
    <name>DataMomentBar</name>
    <message>
        <source>Back to what is known today</source>
        <translation>Zurück zum heutigen Stand</translation>
    </message>
    <message>
        <source>Data as known on %1, %2; not today. Nothing can be changed here.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Datenstand vom %1, %2 Uhr; nicht heute. Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Data: report baseline %1; not today. Nothing can be changed here.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Datenstand: Berichtsstand %1; nicht heute. Hier lässt sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>DataMomentButton</name>
    <message>
        <source>Data as known on %1, %2; not today</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Datenstand %1, %2 Uhr; nicht heute</translation>
    </message>
    <message>
        <source>Data as at %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Data: nothing reported</source>
        <translation>Datenstand: noch nichts gemeldet</translation>
    </message>
    <message>
        <source>Day of the newest report in the data. Press to show what was known earlier.</source>
        <translation>Tag der neuesten Meldung in den Daten. Drücken zeigt, was früher bekannt war.</translation>
    </message>
    <message>
        <source>Show what was known at another moment</source>
        <translation>Zeigen, was zu einem anderen Zeitpunkt bekannt war</translation>
    </message>
    <message>
        <source>Data: report baseline %1</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Datenstand: Berichtsstand %1</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day is needed. Write it like this: 05.05.2026.</source>
        <translation>Bitte einen Tag angeben, zum Beispiel 05.05.2026.</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <extracomment>%1 is a range of days</extracomment>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>%1 does not exist.</source>
        <extracomment>%1 is a day as typed, &quot;31.02.2026&quot;</extracomment>
        <translation>Den %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not one single day.</source>
        <translation>%1 ist kein einzelner Tag.</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 ist kein Datum.</translation>
    </message>
    <message>
        <source>No day has been entered.</source>
        <translation>Es wurde kein Tag eingegeben.</translation>
    </message>
    <message>
        <source>The year of %1 is not between 1990 and 2199.</source>
        <translation>Das Jahr von %1 liegt nicht zwischen 1990 und 2199.</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>%n Eintrag löschen?</numerusform>
            <numerusform>%n Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Concerned: %1.</source>
        <translation>Betroffen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) depend(s) on this: %1. These links go too.</source>
        <translation>
            <numerusform>%n Eintrag setzt ihn voraus: %1. Dieser Verweis entfällt mit.</numerusform>
            <numerusform>%n Einträge setzen ihn voraus: %1. Diese Verweise entfallen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) belong(s) to this: %1. They stay, on their own.</source>
        <translation>
            <numerusform>%n Eintrag gehört dazu: %1. Er bleibt für sich bestehen.</numerusform>
            <numerusform>%n Einträge gehören dazu: %1. Sie bleiben für sich bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status note(s) go(es) too.</source>
        <translation>
            <numerusform>%n Sachstand wird mit gelöscht.</numerusform>
            <numerusform>%n Sachstände werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go(es) too.</source>
        <translation>
            <numerusform>%n Wiedervorlage wird mit gelöscht.</numerusform>
            <numerusform>%n Wiedervorlagen werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted stays in the history, and undo brings it back.</source>
        <translation>Gelöschtes bleibt im Verlauf; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n status survey(s) asked about this. They stay, without these items.</source>
        <translation>
            <numerusform>%n Sachstandsabfrage hat danach gefragt. Sie bleibt, ohne diese Einträge.</numerusform>
            <numerusform>%n Sachstandsabfragen haben danach gefragt. Sie bleiben, ohne diese Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete with all that belongs to it</source>
        <translation>Mit allem Zugehörigen löschen</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are done</source>
        <translation>
            <numerusform>%n Eintrag ist erledigt</numerusform>
            <numerusform>%n Einträge sind erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence may be left empty and added later.</source>
        <translation>Der Nachweis kann leer bleiben und später nachgetragen werden.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis (Adresse)</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Datum des Nachweises</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt vermerken</translation>
    </message>
</context>
<context>
    <name>EditDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Name of a field, read aloud: %1 is the column, %2 the key of the item</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>priority measure</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>priority measure</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>EditFlow</name>
    <message>
        <source>Extension for %1 requested</source>
        <translation>Fristverlängerung für %1 erbeten</translation>
    </message>
    <message numerus="yes">
        <source>The completion date of %n item(s) goes.</source>
        <translation>
            <numerusform>Das Erledigungsdatum entfällt.</numerusform>
            <numerusform>Das Erledigungsdatum entfällt bei %n Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason of the cancellation of %n item(s) goes.</source>
        <translation>
            <numerusform>Der Grund des Abbruchs entfällt.</numerusform>
            <numerusform>Der Grund des Abbruchs entfällt bei %n Einträgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>New item …</source>
        <translation>Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Paste from a table …</source>
        <translation>Aus einer Tabelle einfügen …</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Sachstand hinzufügen …</translation>
    </message>
    <message>
        <source>Remind of this …</source>
        <translation>Wiedervorlage …</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Remind again in a week</source>
        <translation>Wiedervorlage in einer Woche</translation>
    </message>
    <message>
        <source>Project of this item …</source>
        <translation>Schwerpunktprojekt dieses Eintrags …</translation>
    </message>
    <message>
        <source>Assess the project …</source>
        <translation>Schwerpunktprojekt einschätzen …</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>Stellen …</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Die Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No portfolio is open.</source>
        <translation>Es ist kein Portfolio geöffnet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Projects, assessments, indicators …</source>
        <translation>Projekte, Einschätzungen, Kennzahlen …</translation>
    </message>
    <message>
        <source>Meetings of the steering group …</source>
        <translation>Sitzungen der Lenkungsgruppe …</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>Es ist kein Eintrag ausgewählt.</translation>
    </message>
    <message>
        <source>Sessions of the Senate …</source>
        <translation>Sitzungen des Senats …</translation>
    </message>
    <message>
        <source>Lead time and steps …</source>
        <translation>Vorlauf und Schritte …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Wiederholt: %1</translation>
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
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Schwerpunktprojekt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Sachstandsabfrage</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Session calendar</source>
        <translation>Sitzungskalender</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Report baseline</source>
        <translation>Berichtsstand</translation>
    </message>
    <message>
        <source>Report to the Senate</source>
        <translation>Bericht an den Senat</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Gemeldete Zahl</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Create the portfolio here</source>
        <translation>Portfolio hier anlegen</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis (Adresse)</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Noted by the Senate on</source>
        <translation>Kenntnisnahme des Senats am</translation>
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
        <translation>Drücken entfernt diesen Filter.</translation>
    </message>
    <message>
        <source>no responsible unit</source>
        <translation>ohne zuständige Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n selected item(s)</source>
        <translation>
            <numerusform>%n ausgewählter Eintrag</numerusform>
            <numerusform>%n ausgewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>due from %1</source>
        <translation>Termin ab %1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>Termin bis %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>Termin %1</translation>
    </message>
    <message>
        <source>only open</source>
        <translation>nur offene</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n weiterer Filter</numerusform>
            <numerusform>%n weitere Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of progress</source>
        <translation>
            <numerusform>%n Bearbeitungsstand</numerusform>
            <numerusform>%n Bearbeitungsstände</numerusform>
        </translation>
    </message>
    <message>
        <source>without empty measures</source>
        <translation>ohne leere Maßnahmen</translation>
    </message>
    <message>
        <source>Hides the measures of which nothing is recorded.</source>
        <translation>Blendet die Maßnahmen aus, zu denen nichts erfasst ist.</translation>
    </message>
    <message>
        <source>due before the as-of date</source>
        <translation>fällig vor dem Stichtag</translation>
    </message>
    <message>
        <source>due within 4 weeks</source>
        <translation>fällig binnen 4 Wochen</translation>
    </message>
    <message>
        <source>due within 3 months</source>
        <translation>fällig binnen 3 Monaten</translation>
    </message>
    <message>
        <source>due by the end of %1</source>
        <translation>fällig bis Ende %1</translation>
    </message>
    <message>
        <source>due after %1</source>
        <translation>fällig nach %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Only open items</source>
        <translation>Nur offene Einträge</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>before the as-of date</source>
        <translation>vor dem Stichtag</translation>
    </message>
    <message>
        <source>within 4 weeks</source>
        <translation>innerhalb von 4 Wochen</translation>
    </message>
    <message>
        <source>within 3 months</source>
        <translation>innerhalb von 3 Monaten</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>bis Ende %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Reminder on %1</source>
        <translation>Wiedervorlage zu %1</translation>
    </message>
    <message>
        <source>It is shown on the page Overview from that day on, and reaches no paper and no survey.</source>
        <translation>Sie steht von diesem Tag an auf der Seite Übersicht und gelangt in kein Papier und keine Abfrage.</translation>
    </message>
    <message>
        <source>To be shown on</source>
        <translation>Vorzulegen am</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Please say who is to be reminded.</source>
        <translation>Bitte angeben, für wen die Wiedervorlage ist.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard what has been entered?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind the counts of some statuses: items of all other statuses</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Not in this chapter.</source>
        <translation>Steht nicht in diesem Kapitel.</translation>
    </message>
    <message>
        <source>Help for Lenkungsstand</source>
        <translation>Hilfe zu Lenkungsstand</translation>
    </message>
    <message>
        <source>Search in this chapter</source>
        <translation>In diesem Kapitel suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>HiddenNote</name>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Hidden in the table by its filters.</source>
        <translation>In der Tabelle durch die Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>Tab leads to the link; Enter shows the item in the table again.</source>
        <translation>Tab führt zum Verweis; die Eingabetaste zeigt den Eintrag wieder in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Read a catalogue of measures</source>
        <translation>Maßnahmenkatalog einlesen</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet. What is ticked is taken over in one step, which undo takes back. Conflicts wait for your choice; errors cannot be taken over.</source>
        <translation>Noch ist nichts übernommen. Was angekreuzt ist, wird in einem Schritt übernommen, den „Rückgängig“ zurücknimmt. Bei Konflikten entscheiden Sie; Fehler können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Answers from: %1.</source>
        <translation>Antworten von: %1.</translation>
    </message>
    <message>
        <source>Nothing to report: %1.</source>
        <translation>Fehlanzeige: %1.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Tick all &amp;changes</source>
        <translation>Alle Ä&amp;nderungen ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;nothing</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>What is new (%1)</source>
        <translation>Alles Neue (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Konflikte (%1)</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unverändert (%1)</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>Fields of the files</source>
        <translation>Felder der Dateien</translation>
    </message>
    <message>
        <source>Space ticks the selected fields, Shift+Space all fields of the row in the file.</source>
        <translation>Die Leertaste kreuzt die ausgewählten Felder an, Umschalt+Leertaste alle Felder der Zeile in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) ticked.</source>
        <translation>
            <numerusform>%1 von %n Feld angekreuzt.</numerusform>
            <numerusform>%1 von %n Feldern angekreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s).</source>
        <translation>
            <numerusform>%n Konflikt.</numerusform>
            <numerusform>%n Konflikte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n Fehler.</numerusform>
            <numerusform>%n Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unverändert.</numerusform>
            <numerusform>%n unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to take over.</source>
        <translation>Es ist nichts angekreuzt, also gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the files.</source>
        <translation>Davon steht nichts in den Dateien.</translation>
    </message>
    <message>
        <source>Tick or untick the selected fields</source>
        <translation>Ausgewählte Felder an- oder abwählen</translation>
    </message>
    <message>
        <source>Tick all fields of this row</source>
        <translation>Alle Felder dieser Zeile ankreuzen</translation>
    </message>
    <message>
        <source>Untick all fields of this row</source>
        <translation>Alle Felder dieser Zeile abwählen</translation>
    </message>
    <message>
        <source>Tick all changes</source>
        <translation>Alle Änderungen ankreuzen</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>The table shows what the other files say.</source>
        <translation>Die Tabelle zeigt, was in den anderen Dateien steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n Eintrag gilt damit als gemeldet.</numerusform>
            <numerusform>%n Einträge gelten damit als gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No field changes. What is taken over is who has answered.</source>
        <translation>Kein Feld ändert sich. Übernommen wird, wer geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>An item that would be created; %1 is its number</extracomment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1, %2: so far %3, new %4.</source>
        <translation>%1, %2: bisher %3, neu %4.</translation>
    </message>
    <message>
        <source>%1, is taken over</source>
        <translation>%1, wird übernommen</translation>
    </message>
    <message>
        <source>%1, is left out</source>
        <translation>%1, wird ausgelassen</translation>
    </message>
    <message>
        <source>Nothing is cancelled without a reason: progress and %1 of this row are only taken over together.</source>
        <translation>Nichts wird ohne Begründung abgebrochen: Bearbeitungsstand und %1 dieser Zeile werden nur zusammen übernommen.</translation>
    </message>
    <message>
        <source>A completion date is only taken over together with the progress of the item.</source>
        <translation>„Erledigt am“ wird nur zusammen mit dem Bearbeitungsstand des Eintrags übernommen.</translation>
    </message>
</context>
<context>
    <name>IndicatorCards</name>
    <message numerus="yes">
        <source>%n value(s) measured after the as-of date</source>
        <translation>
            <numerusform>%n Messwert liegt nach dem Stichtag</numerusform>
            <numerusform>%n Messwerte liegen nach dem Stichtag</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: record a value</source>
        <translation>Eingabetaste: Messwert eintragen</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Wording (about, up to)</source>
        <translation>Wortlaut (rund, bis zu)</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>New indicator of the project %1</source>
        <translation>Neue Kennzahl des Projekts %1</translation>
    </message>
    <message>
        <source>Edit the indicator “%1”</source>
        <translation>Kennzahl „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Enter what the record says. What it does not say stays empty.</source>
        <translation>Tragen Sie ein, was belegt ist. Was nicht belegt ist, bleibt leer.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target, from</source>
        <translation>Zielwert, von</translation>
    </message>
    <message>
        <source>Target, up to</source>
        <translation>Zielwert, bis</translation>
    </message>
    <message>
        <source>Empty where one figure is named.</source>
        <translation>Leer, wenn nur eine Zahl genannt ist.</translation>
    </message>
    <message>
        <source>Wording of the target</source>
        <translation>Wortlaut des Zielwerts</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Please say what is measured.</source>
        <translation>Bitte angeben, was gemessen wird.</translation>
    </message>
    <message>
        <source>A figure without a unit says nothing.</source>
        <translation>Eine Zahl ohne Maßeinheit sagt nichts aus.</translation>
    </message>
    <message>
        <source>This is less than the figure before it.</source>
        <translation>Das ist weniger als die Zahl davor.</translation>
    </message>
</context>
<context>
    <name>IndicatorLists</name>
    <message>
        <source>others (worked out: %1 − %2)</source>
        <extracomment>%1 is the whole, %2 the sum of its parts</extracomment>
        <translation>übrige (errechnet: %1 − %2)</translation>
    </message>
    <message>
        <source>Bar at the foot: online today (%1).</source>
        <translation>Balken am Fuß: heute online (%1).</translation>
    </message>
    <message>
        <source>%1: the source names no online share.</source>
        <translation>%1: Die Quelle nennt keinen Online-Anteil.</translation>
    </message>
    <message>
        <source>%1: %2, and what they consist of</source>
        <translation>%1: %2, woraus sie bestehen</translation>
    </message>
    <message>
        <source>Figures without target and history</source>
        <translation>Zahlen ohne Ziel und ohne Verlauf</translation>
    </message>
    <message>
        <source>A single figure without a target is not drawn.</source>
        <translation>Ein einzelner Wert ohne Ziel wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Not labelled in the bar, from the left: %1.</source>
        <translation>Im Balken ohne Beschriftung, von links: %1.</translation>
    </message>
</context>
<context>
    <name>IndicatorValueDialog</name>
    <message>
        <source>No value has been recorded yet.</source>
        <translation>Bisher ist kein Messwert erfasst.</translation>
    </message>
    <message>
        <source>Newest value so far: %1 (%2). It stays in the history.</source>
        <extracomment>%1 is a value, %2 its day</extracomment>
        <translation>Neuester Messwert bisher: %1 (%2). Er bleibt im Verlauf stehen.</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>Neuer Messwert: %1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Word before the figure</source>
        <translation>Wort vor der Zahl</translation>
    </message>
    <message>
        <source>As the source says it: “rund”, “fast”, “bis zu”, “über”. Empty: exact.</source>
        <translation>Wie in der Quelle: „rund“, „fast“, „bis zu“, „über“. Leer: genau.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Please enter the figure that has been measured.</source>
        <translation>Bitte geben Sie die gemessene Zahl an.</translation>
    </message>
    <message>
        <source>Without its day a value has no place in the history.</source>
        <translation>Ohne Tag hat ein Messwert keinen Platz im Verlauf.</translation>
    </message>
    <message>
        <source>Please write one of these words, or none: %1.</source>
        <translation>Bitte schreiben Sie eines dieser Wörter oder keines: %1.</translation>
    </message>
    <message>
        <source>A value in percent lies between 0 and 100. Please check the figure.</source>
        <translation>Ein Wert in Prozent liegt zwischen 0 und 100. Bitte prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>This date lies in the future; today is %1. Please enter the day on which the value was measured.</source>
        <extracomment>%1 is today</extracomment>
        <translation>Dieses Datum liegt in der Zukunft; heute ist der %1. Bitte geben Sie an, an welchem Tag gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message numerus="yes">
        <source>As of %1: %n indicator(s)</source>
        <translation>
            <numerusform>Stichtag %1: %n Kennzahl</numerusform>
            <numerusform>Stichtag %1: %n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without a value.</source>
        <translation>
            <numerusform>, davon %n ohne Messwert.</numerusform>
            <numerusform>, davon %n ohne Messwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Record an indicator …</source>
        <translation>Kennzahl erfassen …</translation>
    </message>
    <message>
        <source>Indicators with a target or a history</source>
        <translation>Kennzahlen mit Ziel oder Verlauf</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Figures without target and history</source>
        <translation>Zahlen ohne Ziel und ohne Verlauf</translation>
    </message>
    <message>
        <source>Record a value …</source>
        <translation>Messwert eintragen …</translation>
    </message>
    <message>
        <source>Edit the indicator …</source>
        <translation>Kennzahl bearbeiten …</translation>
    </message>
    <message>
        <source>Copy all indicators</source>
        <translation>Alle Kennzahlen kopieren</translation>
    </message>
    <message>
        <source>Source up to %1: %2.</source>
        <translation>Quelle bis %1: %2.</translation>
    </message>
    <message>
        <source>No indicators yet. An indicator belongs to a project: first the project, then its indicator, both under “Projects, assessments, indicators …”.</source>
        <translation>Noch keine Kennzahlen. Eine Kennzahl gehört zu einem Projekt: erst das Projekt, dann seine Kennzahl, beides unter „Projekte, Einschätzungen, Kennzahlen …“.</translation>
    </message>
    <message>
        <source>No indicators yet. What a project measures is recorded with the project, under “Projects, assessments, indicators …”.</source>
        <translation>Noch keine Kennzahlen. Was ein Projekt misst, wird beim Projekt erfasst, unter „Projekte, Einschätzungen, Kennzahlen …“.</translation>
    </message>
    <message>
        <source>Projects, assessments, indicators …</source>
        <translation>Projekte, Einschätzungen, Kennzahlen …</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Everything about the selected item.</source>
        <translation>Alles zum ausgewählten Eintrag.</translation>
    </message>
    <message>
        <source>No item is selected.</source>
        <translation>Kein Eintrag ist gewählt.</translation>
    </message>
</context>
<context>
    <name>InspectorContent</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Date (as written)</source>
        <translation>Termin (Wortlaut)</translation>
    </message>
    <message>
        <source>names no day</source>
        <translation>nennt keinen Tag</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Ursprungsplan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Last session before</source>
        <translation>Letzte Sitzung davor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Responsible unit not stated</source>
        <translation>Zuständige Stelle nicht genannt</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Daran hängt</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Status notes</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>No status note recorded yet.</source>
        <translation>Noch kein Sachstand erfasst.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>No text of a status note recorded; last report on %1.</source>
        <translation>Kein Text eines Sachstands erfasst; letzte Meldung am %1.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit %1 …</source>
        <translation>%1 bearbeiten …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Die Datenbank ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>released by %1 on %2</source>
        <translation>freigegeben von %1 am %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Sachstand hinzufügen …</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Again in a week</source>
        <translation>Um eine Woche verschieben</translation>
    </message>
    <message>
        <source>Remind of this …</source>
        <translation>Wiedervorlage …</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>last report on %1</source>
        <translation>letzte Meldung vom %1</translation>
    </message>
    <message>
        <source>Enter the session calendar …</source>
        <translation>Sitzungskalender eintragen …</translation>
    </message>
    <message>
        <source>Enter the lead time …</source>
        <translation>Vorlaufzeit eintragen …</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Neu festgelegt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Erbetene Frist zurücknehmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>noted by the Senate on %1</source>
        <translation>Kenntnisnahme des Senats am %1</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interner Vermerk</translation>
    </message>
    <message>
        <source>in no paper and no survey</source>
        <translation>in keinem Papier, in keiner Abfrage</translation>
    </message>
    <message>
        <source>All changes of this item</source>
        <translation>Alle Änderungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>catalogue no. %1</source>
        <translation>Katalog-Nr. %1</translation>
    </message>
    <message>
        <source>There is no such day; read as %1.</source>
        <translation>Diesen Tag gibt es nicht; gelesen als %1.</translation>
    </message>
</context>
<context>
    <name>ItemArrangement</name>
    <message>
        <source>No project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Responsible unit not stated</source>
        <translation>Zuständige Stelle nicht genannt</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Termin</translation>
    </message>
</context>
<context>
    <name>ItemBasics</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Schwerpunktprojekt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Belongs to (no.)</source>
        <translation>Gehört zu (Nr.)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Grund des Abbruchs</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>A recorded number stays.</source>
        <translation>Eine vergebene Nummer bleibt.</translation>
    </message>
    <message>
        <source>A number without blanks is needed, e.g. %1.</source>
        <translation>Bitte eine Nummer ohne Leerzeichen angeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There is an item of that number already.</source>
        <translation>Einen Eintrag mit dieser Nummer gibt es schon.</translation>
    </message>
    <message>
        <source>A new item needs a title.</source>
        <translation>Ein neuer Eintrag braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>ItemDates</name>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Ursprungsplan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>the same as the date</source>
        <translation>wie Termin</translation>
    </message>
    <message>
        <source>Extension to %1 requested by %2 on %3.</source>
        <extracomment>%1 is a date, %2 a person or unit, %3 a day</extracomment>
        <translation>Fristverlängerung bis %1 erbeten von %2 am %3.</translation>
    </message>
    <message>
        <source>The original plan stays.</source>
        <translation>Der Ursprungsplan bleibt bestehen.</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the key of an item, or the name of a resolution</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Remarks and source</source>
        <translation>Vermerke und Fundstelle</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 has been deleted elsewhere in the meantime, so nothing can be saved. It can be restored in the history.</source>
        <translation>%1 ist inzwischen an anderer Stelle gelöscht worden; es kann nichts gespeichert werden. Im Verlauf wiederherstellbar.</translation>
    </message>
</context>
<context>
    <name>ItemEdit</name>
    <message>
        <source>Title of %1 changed</source>
        <translation>Titel von %1 geändert</translation>
    </message>
    <message>
        <source>Responsible units of %1 changed</source>
        <translation>Zuständigkeit von %1 geändert</translation>
    </message>
    <message>
        <source>Progress of %1 changed</source>
        <translation>Bearbeitungsstand von %1 geändert</translation>
    </message>
    <message>
        <source>Date of %1 changed</source>
        <translation>Termin von %1 geändert</translation>
    </message>
    <message>
        <source>Forecast of %1 changed</source>
        <translation>Prognose von %1 geändert</translation>
    </message>
    <message>
        <source>Completion date of %1 changed</source>
        <translation>Erledigungsdatum von %1 geändert</translation>
    </message>
    <message>
        <source>Section of %1 changed</source>
        <translation>Abschnitt von %1 geändert</translation>
    </message>
    <message>
        <source>Priority of %1 changed</source>
        <translation>Priorität von %1 geändert</translation>
    </message>
</context>
<context>
    <name>ItemEvidence</name>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ItemKeyEdit</name>
    <message>
        <source>There is no other item %1.</source>
        <translation>Einen anderen Eintrag %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ItemLinks</name>
    <message>
        <source>Add a prerequisite</source>
        <translation>Voraussetzung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ItemMeasure</name>
    <message>
        <source>Number in the catalogue</source>
        <translation>Katalog-Nr.</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Schwerpunktmaßnahme</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 has this number already, and it never means two measures.</source>
        <translation>Diese Nummer hat schon %1; sie steht nie für zwei Maßnahmen.</translation>
    </message>
</context>
<context>
    <name>ItemMerge</name>
    <message>
        <source>empty</source>
        <comment>a field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime.</source>
        <translation>%1 ist inzwischen an anderer Stelle geändert worden.</translation>
    </message>
    <message>
        <source>%1: recorded is %2, entered here is %3.</source>
        <extracomment>%1 is a field, %2 and %3 are its values</extracomment>
        <translation>%1: erfasst ist %2, hier eingegeben %3.</translation>
    </message>
    <message>
        <source>Taken over from there: %1.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Von dort übernommen: %1.</translation>
    </message>
    <message>
        <source>What was entered here stays; saving again records it.</source>
        <translation>Was hier eingegeben ist, bleibt; erneutes Speichern erfasst es.</translation>
    </message>
</context>
<context>
    <name>ItemOrder</name>
    <message>
        <source>Decided by</source>
        <translation>Beschlossen von</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Number (Ziffer)</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Reference of the minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Completion noted on</source>
        <translation>Erledigung zur Kenntnis genommen am</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senat</translation>
    </message>
    <message>
        <source>A number is needed, e.g. 5.</source>
        <translation>Bitte eine Zahl angeben, zum Beispiel 5.</translation>
    </message>
</context>
<context>
    <name>ItemRemarks</name>
    <message>
        <source>Impediment</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Widerspruch in der Quelle</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interner Vermerk</translation>
    </message>
    <message>
        <source>Never leaves the house: in no paper and no survey.</source>
        <translation>Verlässt das Haus nie: in keinem Papier, in keiner Abfrage.</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Source: document</source>
        <translation>Fundstelle: Dokument</translation>
    </message>
    <message>
        <source>Source: section</source>
        <translation>Fundstelle: Abschnitt</translation>
    </message>
    <message>
        <source>Source: passage</source>
        <translation>Fundstelle: Stelle</translation>
    </message>
</context>
<context>
    <name>ItemRequests</name>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) deleted</source>
        <translation>
            <numerusform>%n Eintrag gelöscht</numerusform>
            <numerusform>%n Einträge gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Date (as written)</source>
        <translation>Termin (Wortlaut)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>Read aloud for a cell; %1 is the column, %2 the value</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>LeadTimeDialog</name>
    <message>
        <source>This figure is</source>
        <translation>Diese Zahl ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please say who answers this.</source>
        <translation>Bitte angeben, wer das sagt.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreement between the units</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Co-signing</source>
        <translation>Mitzeichnung</translation>
    </message>
    <message>
        <source>Delivery to the Senatskanzlei</source>
        <translation>Senatskanzlei</translation>
    </message>
    <message>
        <source>State secretaries’ conference</source>
        <translation>Staatsrätekonferenz</translation>
    </message>
    <message>
        <source>Lead time and steps</source>
        <translation>Vorlauf und Schritte</translation>
    </message>
    <message>
        <source>From a session of the Senate the program counts back over these steps, in working days; the last one ends on the working day before the session. Their sum is the lead time. No length is preset.</source>
        <translation>Von der Senatssitzung aus wird über diese Schritte in Arbeitstagen zurückgezählt; der letzte endet am Arbeitstag vor der Sitzung. Ihre Summe ist der Vorlauf. Längen sind nicht vorgegeben.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Working days in all, without steps</source>
        <translation>Arbeitstage insgesamt, ohne Schritte</translation>
    </message>
    <message numerus="yes">
        <source>Together %n working day(s).</source>
        <translation>
            <numerusform>Zusammen %n Arbeitstag.</numerusform>
            <numerusform>Zusammen %n Arbeitstage.</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as no step has a length, the one figure counts.</source>
        <translation>Solange kein Schritt eine Länge hat, gilt die eine Zahl.</translation>
    </message>
    <message>
        <source>Stays recorded, but does not count beside steps.</source>
        <translation>Bleibt gespeichert, gilt aber neben Schritten nicht.</translation>
    </message>
    <message>
        <source>No deadline of the Senate with a session is ahead.</source>
        <translation>Es steht keine Frist des Senats mit einer Sitzung an.</translation>
    </message>
    <message>
        <source>Next deadline %1, %2. %3</source>
        <extracomment>%1 is the key of a resolution, %2 its deadline, %3 says when work on it has to begin</extracomment>
        <translation>Nächste Frist %1, %2. %3</translation>
    </message>
    <message>
        <source>Without a lead time there is no latest start.</source>
        <translation>Ohne Vorlauf gibt es keinen spätesten Beginn.</translation>
    </message>
    <message>
        <source>Please name the step, or remove it.</source>
        <translation>Bitte den Schritt benennen oder entfernen.</translation>
    </message>
    <message>
        <source>Please enter the working days, or remove the step.</source>
        <translation>Bitte die Arbeitstage eintragen oder den Schritt entfernen.</translation>
    </message>
    <message>
        <source>Together the steps take %1 working days; %2 are the most.</source>
        <translation>Zusammen dauern die Schritte %1 Arbeitstage; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>The sum is not known as long as the length of a step is not understood.</source>
        <translation>Die Summe steht noch nicht fest: Die Länge eines Schritts wird nicht verstanden.</translation>
    </message>
    <message>
        <source>When work on it has to begin is not known yet.</source>
        <translation>Wann die Arbeit daran beginnen muss, steht noch nicht fest.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>As of today</source>
        <translation>Stichtag heute</translation>
    </message>
    <message>
        <source>Change the as-of date</source>
        <translation>Stichtag ändern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Status report as PDF …</source>
        <translation>Statusbericht als PDF …</translation>
    </message>
    <message>
        <source>Open another database …</source>
        <translation>Andere Datenbank öffnen …</translation>
    </message>
    <message>
        <source>About Lenkungsstand</source>
        <translation>Über Lenkungsstand</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt-Maßnahmen</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Drucken und Ausgeben</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find a page, an action, a project or an item</source>
        <translation>Seite, Befehl, Projekt oder Eintrag suchen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Show what was known at a past moment …</source>
        <translation>Früheren Datenstand zeigen …</translation>
    </message>
    <message>
        <source>Back to what is known today</source>
        <translation>Zurück zum heutigen Stand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Status survey: ask the units …</source>
        <translation>Sachstandsabfrage …</translation>
    </message>
    <message>
        <source>Status survey: read answers …</source>
        <translation>Antworten einlesen …</translation>
    </message>
    <message>
        <source>Status survey: copy the reminders to late units</source>
        <translation>Erinnerungstexte für Stellen ohne Antwort kopieren</translation>
    </message>
    <message>
        <source>Read a catalogue of measures …</source>
        <translation>Maßnahmenkatalog einlesen …</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Berichtsstand festhalten …</translation>
    </message>
    <message>
        <source>Compare two states …</source>
        <translation>Zwei Stände vergleichen …</translation>
    </message>
    <message>
        <source>Restore the chosen value of the history</source>
        <translation>Gewählten Wert aus dem Verlauf wiederherstellen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>As-of date and date of data</source>
        <translation>Stichtag und Datenstand</translation>
    </message>
    <message>
        <source>Status survey and catalogue</source>
        <translation>Sachstandsabfrage und Katalog</translation>
    </message>
    <message>
        <source>Report baselines and history</source>
        <translation>Berichtsstände und Verlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Print the status report …</source>
        <translation>Statusbericht drucken …</translation>
    </message>
    <message>
        <source>Preview the status report</source>
        <translation>Druckvorschau des Statusberichts</translation>
    </message>
    <message>
        <source>Timeline as PDF, A3 …</source>
        <translation>Zeitplan als PDF, A3 …</translation>
    </message>
    <message>
        <source>Timeline as PDF, A4 …</source>
        <translation>Zeitplan als PDF, A4 …</translation>
    </message>
    <message>
        <source>Print the timeline …</source>
        <translation>Zeitplan drucken …</translation>
    </message>
    <message>
        <source>Preview the timeline on paper</source>
        <translation>Druckvorschau des Zeitplans</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Arbeitsplatz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Calendar file (ICS) …</source>
        <translation>Kalenderdatei (ICS) …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Milestone trend</source>
        <translation>Meilensteintrend</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Meeting view</source>
        <translation>Sitzungsansicht</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Loading the portfolio …</source>
        <translation>Das Portfolio wird geladen …</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1 – Lenkungsstand</source>
        <extracomment>Title of the window: %1 is the page</extracomment>
        <translation>%1 – Lenkungsstand</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>Portfolios (*.sqlite *.db);;All files (*)</source>
        <translation>Portfolios (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Lenkungsstand</source>
        <translation>Über Lenkungsstand</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Lenkungsstand&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Tracks the portfolio of the steering group: what is late, what will be late, what the Senate expects and when.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Lenkungsstand&lt;/b&gt; %1&lt;/p&gt;&lt;p&gt;Verfolgt das Portfolio der Lenkungsgruppe: was überfällig ist, was es wird, was der Senat wann erwartet.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The file “%1” does not exist, so nothing is open. Nothing has been created or changed. Create the portfolio of 7 October 2025 at this place, or open another file.</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Die Datei „%1“ gibt es nicht; deshalb ist nichts geöffnet. Es wurde nichts angelegt oder geändert. Legen Sie das Portfolio vom 07.10.2025 an dieser Stelle an, oder öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen</source>
        <translation>Berichtsstand %1 festgehalten</translation>
    </message>
    <message>
        <source>What was known when? Choose a day, and a time if it matters.</source>
        <translation>Welcher Datenstand soll gezeigt werden? Bitte einen Tag nennen, und eine Uhrzeit, falls es darauf ankommt.</translation>
    </message>
    <message>
        <source>%1 – data of %2 – Lenkungsstand</source>
        <extracomment>Title of the window: %1 is the page, %2 a past moment or &quot;report baseline 07.10.2025&quot;</extracomment>
        <translation>%1 – Datenstand %2 – Lenkungsstand</translation>
    </message>
    <message>
        <source>Save the paper of report baseline %1</source>
        <translation>Papier des Berichtsstands %1 speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere since then, so this step can be neither undone nor redone. Nothing has been changed, and the step is no longer offered. Please look at the value as it is now.</source>
        <translation>%1 wurde seither an anderer Stelle geändert; deshalb lässt sich dieser Schritt weder zurücknehmen noch wiederholen. Es wurde nichts geändert, und der Schritt wird nicht mehr angeboten. Bitte sehen Sie sich den jetzigen Wert an.</translation>
    </message>
    <message>
        <source>Read sessions of the Senate</source>
        <translation>Sitzungen des Senats einlesen</translation>
    </message>
    <message>
        <source>Calendars and lists (*.ics *.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Kalender und Listen (*.ics *.csv *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Columns of the catalogue</source>
        <translation>Spalten des Katalogs</translation>
    </message>
    <message>
        <source>%1: please check what each column holds. The catalogue&apos;s number says which measure is meant; nothing is taken over before you have seen what would change.</source>
        <translation>%1: Bitte prüfen Sie, was in jeder Spalte steht. Die Nummer des Katalogs sagt, welche Maßnahme gemeint ist; übernommen wird nichts, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Preview …</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>%1 is chosen for several columns. Please leave only one of them.</source>
        <translation>%1 ist für mehrere Spalten gewählt. Bitte lassen Sie nur eine davon stehen.</translation>
    </message>
    <message>
        <source>Please choose the column with the catalogue&apos;s numbers and at least one more.</source>
        <translation>Bitte wählen Sie die Spalte mit den Nummern des Katalogs und mindestens eine weitere.</translation>
    </message>
</context>
<context>
    <name>MeetingsDialog</name>
    <message numerus="yes">
        <source>The source states %n more meeting(s) since %1, without their days.</source>
        <translation>
            <numerusform>Die Quelle nennt %n weitere Sitzung seit %1, ohne ihren Tag.</numerusform>
            <numerusform>Die Quelle nennt %n weitere Sitzungen seit %1, ohne ihre Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Meetings of the steering group</source>
        <translation>Sitzungen der Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a meeting on this day already.</source>
        <translation>An diesem Tag gibt es schon eine Sitzung.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>MissingItem</name>
    <message>
        <source>%1 has been deleted. It can be restored in the history.</source>
        <translation>%1 ist gelöscht. Im Verlauf wiederherstellbar.</translation>
    </message>
    <message>
        <source>%1 is not in the state of the data that is shown.</source>
        <translation>%1 gibt es im gezeigten Datenstand nicht.</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show %1 in the history</source>
        <translation>%1 im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Past moment</source>
        <translation>Vergangener Zeitpunkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time, optional</source>
        <translation>Uhrzeit (kann fehlen)</translation>
    </message>
    <message>
        <source>14:30; empty: the end of the day</source>
        <translation>14:30; leer: Ende des Tages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 lies in the future; nobody knows yet what will be recorded then.</source>
        <translation>%1 liegt in der Zukunft; was dann erfasst sein wird, weiß noch niemand.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 14:30.</source>
        <translation>„%1“ ist keine Uhrzeit wie 14:30.</translation>
    </message>
    <message>
        <source>What was recorded by then is shown; nothing can be changed there.</source>
        <translation>Gezeigt wird, was bis dahin erfasst war; ändern lässt sich dort nichts.</translation>
    </message>
    <message>
        <source>Understood as %1, %2.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Verstanden als %1, %2 Uhr.</translation>
    </message>
    <message>
        <source>The history is being read …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>The history is still empty.</source>
        <translation>Der Verlauf ist noch leer.</translation>
    </message>
    <message>
        <source>The history begins on %1, %2; what was known before is not recorded.</source>
        <translation>Der Verlauf beginnt am %1 um %2 Uhr; was vorher bekannt war, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Understood as report baseline %1. With a time, it is what was recorded by then.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Verstanden als Berichtsstand %1. Mit einer Uhrzeit gilt, was bis dahin aufgezeichnet war.</translation>
    </message>
    <message>
        <source>Several report baselines stand on %1: %2. Please choose one of them in the list, or name a time.</source>
        <extracomment>%1 is a day, %2 the names of report baselines</extracomment>
        <translation>Am Stichtag %1 stehen mehrere Berichtsstände: %2. Bitte wählen Sie einen davon in der Liste oder nennen Sie eine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What is late, what will be late, what the Senate expects</source>
        <translation>Was überfällig ist, was es wird, was der Senat erwartet</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>All items in one table</source>
        <translation>Alle Einträge in einer Tabelle</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt-Maßnahmen</translation>
    </message>
    <message>
        <source>The 77 measures of the Pakt</source>
        <translation>Die 77 Maßnahmen des Pakts</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>What the Senate decided, with back-planning</source>
        <translation>Was der Senat beschlossen hat, mit Rückwärtsplanung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who changed what, and the report baselines</source>
        <translation>Wer was geändert hat, und die Berichtsstände</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>All dates on one line of days</source>
        <translation>Alle Termine auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What this page shows, and how it is used</source>
        <translation>Was diese Seite zeigt und wie man sie bedient</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What is measured, with targets and history</source>
        <translation>Was gemessen wird, mit Zielen und Verlauf</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Status note on %1</source>
        <translation>Sachstand zu %1</translation>
    </message>
    <message>
        <source>Edit the status note on %1</source>
        <translation>Sachstand zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>It has been released. Once changed, it is a draft again.</source>
        <translation>Er ist freigegeben. Nach einer Änderung ist er wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>It is a draft until it is released. Papers take released ones.</source>
        <translation>Er ist ein Entwurf, bis er freigegeben wird. Papiere übernehmen freigegebene.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Bitte einen Text angeben.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>A figure is needed. Write it like this: %1.</source>
        <translation>Eine Zahl fehlt. Schreiben Sie sie so: %1.</translation>
    </message>
    <message>
        <source>This is no figure. Write it like this: %1.</source>
        <translation>Das ist keine Zahl. Schreiben Sie sie so: %1.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>Nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>Only figures from %1 to %2.</source>
        <translation>Nur Zahlen von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Priority project</source>
        <translation>Schwerpunktprojekt</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>No date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026.</source>
        <translation>Kein Termin. Zum Beispiel: 05.05.2026, Mai 2026, Q4 2025, KW 12/2026.</translation>
    </message>
    <message>
        <source>Names no day; kept as written, and counts as no date.</source>
        <translation>Nennt keinen Tag; bleibt im Wortlaut stehen und zählt nicht als Termin.</translation>
    </message>
    <message>
        <source>%1 does not exist. It is kept as written and read as %2.</source>
        <extracomment>%1 is a day that does not exist, %2 the day it is read as</extracomment>
        <translation>Den %1 gibt es nicht. Der Wortlaut bleibt stehen, gelesen wird %2.</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <extracomment>%1 is a date in its own grain</extracomment>
        <translation>Verstanden als %1.</translation>
    </message>
    <message>
        <source>Understood as %1: %2.</source>
        <extracomment>%1 is a date in its own grain, &quot;Q4 2025&quot;; %2 its days</extracomment>
        <translation>Verstanden als %1: %2.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>The first line has to name the columns as the table does, with the number of the item among them: No., Item, Responsible, Progress, Date, Forecast, Done on.</source>
        <translation>Die erste Zeile muss die Spalten so nennen wie die Tabelle, darunter die Nummer des Eintrags: Nr., Eintrag, Zuständig, Bearbeitungsstand, Termin, Prognose, Erledigt am.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would change.</source>
        <translation>
            <numerusform>%n Angabe würde geändert.</numerusform>
            <numerusform>%n Angaben würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken.</source>
        <translation>
            <numerusform>%n kann nicht übernommen werden.</numerusform>
            <numerusform>%n können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already say(s) what is recorded.</source>
        <translation>
            <numerusform>%n steht schon so da.</numerusform>
            <numerusform>%n stehen schon so da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Pasted values</source>
        <translation>Eingefügte Angaben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <extracomment>%1 is a list of headings in quotation marks</extracomment>
        <translation>Nicht gelesene Spalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left out.</source>
        <translation>
            <numerusform>%n bleibt weg.</numerusform>
            <numerusform>%n bleiben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>%1 is no word for the progress.</source>
        <translation>%1 ist kein Bearbeitungsstand.</translation>
    </message>
    <message>
        <source>%1 names a unit or a role that is not recorded here.</source>
        <translation>%1 nennt eine Stelle oder Rolle, die hier nicht erfasst ist.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>Einen Eintrag %1 gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n Angabe eingefügt</numerusform>
            <numerusform>%n Angaben eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has no number, so nobody can say which item is meant. Please add the number in the spreadsheet and paste it again.</source>
        <translation>Die Nr. fehlt in Zeile %1; es ist nicht erkennbar, welcher Eintrag gemeint ist. Bitte ergänzen Sie die Nr. in der Tabelle und fügen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The same item stands in the lines %1. Please leave one of them in the spreadsheet and paste again.</source>
        <translation>Derselbe Eintrag steht in den Zeilen %1. Bitte lassen Sie in der Tabelle nur eine davon stehen und fügen Sie sie erneut ein.</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source>%</source>
        <extracomment>Behind a figure: &quot;25 %&quot; in German, &quot;25%&quot; in English</extracomment>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>Change the dates of %n item(s)</source>
        <translation>
            <numerusform>Termin von %n Eintrag ändern</numerusform>
            <numerusform>Termine von %n Einträgen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the date of %1</source>
        <translation>Termin ändern: %1</translation>
    </message>
    <message>
        <source>%1: %2, new: %3.</source>
        <extracomment>%1 is the title of an item, %2 its date so far, %3 the new one</extracomment>
        <translation>%1: bisher %2, neu %3.</translation>
    </message>
    <message>
        <source>The original plan stays: %1.</source>
        <translation>Der Ursprungsplan bleibt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer holds for %n more item(s).</source>
        <translation>
            <numerusform>Die Angaben gelten für %n weiteren Eintrag.</numerusform>
            <numerusform>Die Angaben gelten für %n weitere Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the Senate</source>
        <translation>Sitzung des Senats</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Number of the decision (Ziffer)</source>
        <translation>Ziffer des Beschlusses</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Erbeten von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Erbeten am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>The Senate has decided</source>
        <translation>Der Senat hat entschieden</translation>
    </message>
    <message>
        <source>An extension has been requested, nobody has decided yet</source>
        <translation>Fristverlängerung erbeten, noch nicht entschieden</translation>
    </message>
    <message>
        <source>The item stays judged by the deadline that was decided.</source>
        <translation>Beurteilt wird weiter nach der beschlossenen Frist.</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Bitte um Verlängerung vermerken</translation>
    </message>
    <message>
        <source>The Senate</source>
        <translation>Senat</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>Please say who asked for it.</source>
        <translation>Bitte angeben, wer darum gebeten hat.</translation>
    </message>
    <message>
        <source>Please say who decided it.</source>
        <translation>Bitte angeben, wer das entschieden hat.</translation>
    </message>
    <message>
        <source>A number is needed, e.g. 5.</source>
        <translation>Bitte eine Zahl angeben, zum Beispiel 5.</translation>
    </message>
</context>
<context>
    <name>PlotKey</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Task, end</source>
        <translation>Aufgabe, Ende</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>vague date: some day in it</source>
        <translation>ungenauer Termin: irgendwann darin</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>von – bis</translation>
    </message>
    <message>
        <source>open since the date passed</source>
        <translation>offen seit Fristablauf</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>setzt voraus</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>in the report baseline</source>
        <translation>im Berichtsstand</translation>
    </message>
    <message>
        <source>original date</source>
        <translation>ursprünglicher Termin</translation>
    </message>
    <message>
        <source>later than planned</source>
        <translation>später als geplant</translation>
    </message>
    <message>
        <source>overdue, nothing reported since</source>
        <translation>überfällig, seither keine Meldung</translation>
    </message>
    <message>
        <source>is due before what it depends on</source>
        <translation>vor der Voraussetzung fällig</translation>
    </message>
    <message>
        <source>what the chosen item waits for</source>
        <translation>Voraussetzung der Auswahl</translation>
    </message>
    <message>
        <source>of that the latest</source>
        <translation>davon die späteste</translation>
    </message>
    <message>
        <source>lead time, in time</source>
        <translation>Vorlauf reicht</translation>
    </message>
    <message>
        <source>lead time, taken</source>
        <translation>Vorlauf, belegt</translation>
    </message>
    <message>
        <source>lead time, left</source>
        <translation>Vorlauf, frei</translation>
    </message>
    <message>
        <source>many items: their number</source>
        <translation>viele Einträge: Anzahl</translation>
    </message>
    <message>
        <source>outside the view</source>
        <translation>außerhalb der Ansicht</translation>
    </message>
    <message>
        <source>last session before a deadline</source>
        <translation>letzte Sitzung vor einer Frist</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>%1, read as %2</source>
        <extracomment>A date that does not exist, on a chart: %1 as written in quotation marks, %2 the day that it is read as</extracomment>
        <translation>%1, gelesen als %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer, %1 needed</source>
        <extracomment>Beside a mark: working days between a prerequisite and the session; %1 are needed</extracomment>
        <translation>
            <numerusform>%n Arbeitstag Puffer, %1 nötig</numerusform>
            <numerusform>%n Arbeitstage Puffer, %1 nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>verstrichen</translation>
    </message>
    <message>
        <source>impediment reported</source>
        <translation>Hindernis gemeldet</translation>
    </message>
    <message>
        <source>no session; the last one before: %1</source>
        <translation>keine Sitzung; vorher %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <extracomment>Beside a mark: so many days later than planned</extracomment>
        <translation>
            <numerusform>+%n T</numerusform>
            <numerusform>+%n T</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1.</source>
        <extracomment>%1 is one key or several (&quot;KI-05, KI-06&quot;)</extracomment>
        <translation>Setzt %1 voraus.</translation>
    </message>
    <message>
        <source>%1, at the latest %2</source>
        <translation>%1, spätestens %2</translation>
    </message>
    <message>
        <source>Planned date %1.</source>
        <translation>Termin %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n d overdue</source>
        <extracomment>Beside a mark, as short as possible: so many days overdue</extracomment>
        <translation>
            <numerusform>%n T überfällig</numerusform>
            <numerusform>%n T überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>done, date not stated</source>
        <translation>erledigt, Datum nicht genannt</translation>
    </message>
    <message>
        <source>no date given; forecast %1</source>
        <translation>kein Termin genannt; Prognose %1</translation>
    </message>
    <message>
        <source>no date given; impediment reported</source>
        <translation>kein Termin genannt; Hindernis gemeldet</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Termin genannt</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Prognose %1.</translation>
    </message>
    <message>
        <source>Done %1.</source>
        <translation>Erledigt %1.</translation>
    </message>
    <message>
        <source>In report baseline %1 it was %2.</source>
        <extracomment>%1 is the name of a Berichtsstand, %2 a date</extracomment>
        <translation>Im Berichtsstand %1 stand hier %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n done before %1</source>
        <translation>
            <numerusform>%n erledigt vor dem %1</numerusform>
            <numerusform>%n erledigt vor dem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without date: %1</source>
        <extracomment>A row of items without a date: %1 is &quot;4 open, 1 done&quot;</extracomment>
        <translation>Ohne Termin: %1</translation>
    </message>
    <message>
        <source>Sessions of the Senate: not known</source>
        <translation>Sitzungen des Senats: nicht bekannt</translation>
    </message>
    <message>
        <source>Sessions of the Senate</source>
        <translation>Sitzungen des Senats</translation>
    </message>
    <message>
        <source>Sessions of the Senate (assumed)</source>
        <translation>Sitzungen des Senats (angenommen)</translation>
    </message>
    <message numerus="yes">
        <source>+%n d against plan</source>
        <extracomment>Beside the mark of a forecast: so many days later than planned</extracomment>
        <translation>
            <numerusform>+%n T gegen Termin</numerusform>
            <numerusform>+%n T gegen Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n d against %1</source>
        <extracomment>Beside a mark: so many days later than in the report baseline %1</extracomment>
        <translation>
            <numerusform>+%n T gegen %1</numerusform>
            <numerusform>+%n T gegen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n d against %1</source>
        <extracomment>Beside a mark: so many days earlier than in the report baseline %1</extracomment>
        <translation>
            <numerusform>−%n T gegen %1</numerusform>
            <numerusform>−%n T gegen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer (assumed), %1 needed</source>
        <extracomment>As &quot;%n working day(s) of buffer, %1 needed&quot;, where what is needed is the office&apos;s own figure</extracomment>
        <translation>
            <numerusform>%n Arbeitstag Puffer (angenommen), %1 nötig</numerusform>
            <numerusform>%n Arbeitstage Puffer (angenommen), %1 nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Originally planned: %1.</source>
        <translation>Ursprünglich geplant: %1.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Restricts the table by project, unit, kind or date.</source>
        <translation>Schränkt die Tabelle nach Projekt, Stelle, Art oder Termin ein.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Chooses what the items are grouped by.</source>
        <translation>Wählt, wonach die Einträge gruppiert sind.</translation>
    </message>
    <message>
        <source>Filter, e.g. KI</source>
        <translation>Filtern, z. B. KI</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Shows only the items that hold all typed words in number, title, unit or date.</source>
        <translation>Zeigt nur Einträge, die alle eingegebenen Wörter in Nummer, Titel, Stelle oder Termin enthalten.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No item matches the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>Diese Datei enthält noch keine Einträge; deshalb gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</source>
        <translation>Eingabe oder F2 bearbeitet die Zeile, Tab geht zur nächsten Zelle, links und rechts klappen Gruppen.</translation>
    </message>
    <message>
        <source>Opens saved views, sorts the table, chooses its columns, folds its groups.</source>
        <translation>Öffnet gespeicherte Ansichten, sortiert die Tabelle, wählt ihre Spalten, klappt ihre Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>No item matches all filters; %n match(es) %1 alone.</source>
        <translation>
            <numerusform>Kein Eintrag passt zu allen Filtern; zu %1 allein passt %n.</numerusform>
            <numerusform>Kein Eintrag passt zu allen Filtern; zu %1 allein passen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by the text alone</source>
        <translation>Nur nach dem Text filtern</translation>
    </message>
</context>
<context>
    <name>PredecessorForm</name>
    <message>
        <source>No. of the prerequisite</source>
        <translation>Nr. der Voraussetzung</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>the source says so</source>
        <translation>steht in der Quelle</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Please name the item that has to come first, or remove this entry.</source>
        <translation>Bitte den vorausgesetzten Eintrag nennen oder diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>Please say who confirmed it.</source>
        <translation>Bitte angeben, wer das bestätigt hat.</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save the status report as PDF</source>
        <translation>Statusbericht als PDF speichern</translation>
    </message>
    <message>
        <source>Making the status report …</source>
        <translation>Der Statusbericht wird erstellt …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Print the status report</source>
        <translation>Statusbericht drucken</translation>
    </message>
    <message>
        <source>Printing the status report …</source>
        <translation>Der Statusbericht wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Preview of the status report</source>
        <translation>Druckvorschau des Statusberichts</translation>
    </message>
    <message>
        <source>Stopped. No file has been written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer already has may still come out.</source>
        <translation>Abgebrochen. Seiten, die schon beim Drucker sind, können noch herauskommen.</translation>
    </message>
    <message>
        <source>Save sessions and deadlines as a calendar file</source>
        <translation>Sitzungen und Fristen als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Writing the calendar file …</source>
        <translation>Die Kalenderdatei wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Edit the project %1</source>
        <translation>Schwerpunktprojekt %1 bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Objectives, one a line</source>
        <translation>Ziele, eines je Zeile</translation>
    </message>
    <message>
        <source>Partners, one a line</source>
        <translation>Partner, einer je Zeile</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interner Vermerk</translation>
    </message>
    <message>
        <source>Never leaves the house: in no paper and no survey.</source>
        <translation>Verlässt das Haus nie: in keinem Papier, in keiner Abfrage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Ein Projekt braucht einen Titel.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A recorded key stays.</source>
        <translation>Ein erfasster Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There is a project of that key already.</source>
        <translation>Es gibt schon ein Projekt mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>A project needs a short key in capitals, e.g. KI.</source>
        <translation>Ein Projekt braucht einen kurzen Schlüssel in Großbuchstaben, z. B. KI.</translation>
    </message>
    <message>
        <source>The project %1 has this number.</source>
        <translation>Diese Nummer hat das Projekt %1.</translation>
    </message>
</context>
<context>
    <name>ProjectRequests</name>
    <message numerus="yes">
        <source>%n item(s) (%1)</source>
        <extracomment>%1 is a list of keys</extracomment>
        <translation>
            <numerusform>%n Eintrag (%1)</numerusform>
            <numerusform>%n Einträge (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n Einschätzung</numerusform>
            <numerusform>%n Einschätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status note(s)</source>
        <translation>
            <numerusform>%n Sachstand</numerusform>
            <numerusform>%n Sachstände</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 cannot be deleted while something hangs on it: %2. Please move or delete that first. Nothing has been changed.</source>
        <extracomment>%1 is a project, %2 a list of what it holds</extracomment>
        <translation>Das Projekt %1 kann nicht gelöscht werden, solange etwas an ihm hängt: %2. Bitte zuerst verschieben oder löschen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Project %1 created</source>
        <translation>Projekt %1 angelegt</translation>
    </message>
    <message>
        <source>Project %1 deleted</source>
        <translation>Projekt %1 gelöscht</translation>
    </message>
    <message>
        <source>Assessment of the project %1 changed</source>
        <translation>Einschätzung des Projekts %1 geändert</translation>
    </message>
    <message>
        <source>Assessment of the project %1 deleted</source>
        <translation>Einschätzung des Projekts %1 gelöscht</translation>
    </message>
    <message>
        <source>Indicator “%1” created</source>
        <translation>Kennzahl „%1“ angelegt</translation>
    </message>
    <message>
        <source>Indicator “%1” changed</source>
        <translation>Kennzahl „%1“ geändert</translation>
    </message>
    <message>
        <source>Indicator “%1” deleted</source>
        <translation>Kennzahl „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Session calendar changed</source>
        <translation>Sitzungskalender geändert</translation>
    </message>
    <message>
        <source>Lead time changed</source>
        <translation>Vorlaufzeit geändert</translation>
    </message>
    <message>
        <source>Meetings of the steering group changed</source>
        <translation>Sitzungen der Lenkungsgruppe geändert</translation>
    </message>
    <message>
        <source>Value of the indicator “%1” recorded</source>
        <translation>Messwert der Kennzahl „%1“ eingetragen</translation>
    </message>
</context>
<context>
    <name>ProjectsDialog</name>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht genannt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>read out of the wording</source>
        <translation>aus dem Wortlaut gelesen</translation>
    </message>
    <message>
        <source>No assessment recorded.</source>
        <translation>Keine Einschätzung erfasst.</translation>
    </message>
    <message>
        <source>Assess the project …</source>
        <translation>Projekt einschätzen …</translation>
    </message>
    <message>
        <source>Status notes on the project</source>
        <translation>Sachstände zum Projekt</translation>
    </message>
    <message>
        <source>released by %1 on %2</source>
        <translation>freigegeben von %1 am %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>No status note recorded.</source>
        <translation>Kein Sachstand erfasst.</translation>
    </message>
    <message>
        <source>Add a status note …</source>
        <translation>Sachstand hinzufügen …</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>No value recorded.</source>
        <translation>Kein Wert erfasst.</translation>
    </message>
    <message>
        <source>No indicator recorded.</source>
        <translation>Keine Kennzahl erfasst.</translation>
    </message>
    <message>
        <source>Add an indicator …</source>
        <translation>Kennzahl hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ReasonModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Am</translation>
    </message>
</context>
<context>
    <name>RecordRequests</name>
    <message>
        <source>Project %1 changed</source>
        <translation>Schwerpunktprojekt %1 geändert</translation>
    </message>
    <message>
        <source>Project %1 assessed</source>
        <translation>Schwerpunktprojekt %1 eingeschätzt</translation>
    </message>
    <message>
        <source>Status note on %1 added</source>
        <translation>Sachstand zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Status note on %1 changed</source>
        <translation>Sachstand zu %1 geändert</translation>
    </message>
    <message>
        <source>Status note on %1 released</source>
        <translation>Sachstand zu %1 freigegeben</translation>
    </message>
    <message>
        <source>Status note on %1 deleted</source>
        <translation>Sachstand zu %1 gelöscht</translation>
    </message>
    <message>
        <source>Reminder on %1 added</source>
        <translation>Wiedervorlage zu %1 angelegt</translation>
    </message>
    <message>
        <source>Reminder on %1 done</source>
        <translation>Wiedervorlage zu %1 erledigt</translation>
    </message>
    <message>
        <source>Reminder on %1 moved</source>
        <translation>Wiedervorlage zu %1 verschoben</translation>
    </message>
    <message>
        <source>Request for extension of %1 withdrawn</source>
        <translation>Erbetene Fristverlängerung für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Unit %1 deleted</source>
        <translation>Stelle %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release the status note</source>
        <translation>Sachstand freigeben</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Please say who released it.</source>
        <translation>Bitte angeben, wer ihn freigegeben hat.</translation>
    </message>
    <message>
        <source>This day is still to come. Please name the day on which it was released.</source>
        <translation>Dieser Tag steht noch bevor. Bitte nennen Sie den Tag der Freigabe.</translation>
    </message>
</context>
<context>
    <name>RestoreRequest</name>
    <message>
        <source>%1 exists again.</source>
        <translation>%1 ist wieder vorhanden.</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <extracomment>Name of a step; %1 is the key of a record, or the name of a resolution</extracomment>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 comes back as it was before it was deleted.</source>
        <translation>%1 kommt so zurück, wie es vor dem Löschen war.</translation>
    </message>
    <message>
        <source>%1 no longer exists; restore the deleted record first.</source>
        <translation>%1 gibt es nicht mehr; bitte zuerst den gelöschten Eintrag wiederherstellen.</translation>
    </message>
    <message>
        <source>This value cannot be restored by itself.</source>
        <translation>Dieser Wert lässt sich nicht einzeln wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 has this value today.</source>
        <translation>%1 hat heute diesen Wert.</translation>
    </message>
    <message>
        <source>%1: %2 restored</source>
        <extracomment>Name of a step; %1 is the key of an item or the kind of a record (&quot;Indicator&quot;), %2 a field of it</extracomment>
        <translation>%1: %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 becomes empty again.</source>
        <translation>%1 wird wieder leer.</translation>
    </message>
    <message>
        <source>%1 becomes %2 again.</source>
        <translation>%1 wird wieder %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>There was no value before this entry.</source>
        <translation>Vor diesem Eintrag gab es keinen Wert.</translation>
    </message>
    <message>
        <source>A report baseline never changes.</source>
        <translation>Ein Berichtsstand ändert sich nie.</translation>
    </message>
    <message>
        <source>%1 has this number in the catalogue today, and it never means two measures.</source>
        <translation>Diese Katalog-Nr. hat heute %1; sie steht nie für zwei Maßnahmen.</translation>
    </message>
    <message>
        <source>It names %1, which has been deleted. Please restore %1 first.</source>
        <translation>Darin ist %1 genannt, und %1 ist gelöscht. Bitte zuerst %1 wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>So do(es) %n link(s) of other items to it.</source>
        <translation>
            <numerusform>Dazu %n Verknüpfung eines anderen Eintrags.</numerusform>
            <numerusform>Dazu %n Verknüpfungen anderer Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decided a date belongs to that date. Please restore the date.</source>
        <translation>Wer einen Termin beschlossen hat, gehört zu diesem Termin. Bitte stellen Sie den Termin wieder her.</translation>
    </message>
    <message>
        <source>The original plan stays as it was first recorded.</source>
        <translation>Der Ursprungsplan bleibt, wie er zuerst erfasst wurde.</translation>
    </message>
    <message numerus="yes">
        <source>So does its place in %n status survey(s).</source>
        <translation>
            <numerusform>Ebenso sein Platz in %n Sachstandsabfrage.</numerusform>
            <numerusform>Ebenso sein Platz in %n Sachstandsabfragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPlot</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>SessionContent</name>
    <message>
        <source>Priority projects</source>
        <translation>Schwerpunktprojekte</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Datenlage</translation>
    </message>
</context>
<context>
    <name>SessionFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Vorige Seite (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Nächste Seite (→)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the meeting view</source>
        <translation>Sitzungsansicht beenden</translation>
    </message>
    <message>
        <source>Leave the meeting view (Esc)</source>
        <translation>Sitzungsansicht beenden (Esc)</translation>
    </message>
    <message>
        <source>← → turn the page</source>
        <translation>← → blättern</translation>
    </message>
    <message>
        <source>1–%1 project</source>
        <extracomment>Keys of the meeting view; %1 is a digit</extracomment>
        <translation>1–%1 Projekt</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 Projekt</translation>
    </message>
    <message>
        <source>F1 help</source>
        <extracomment>Keys of the meeting view</extracomment>
        <translation>F1 Hilfe</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc beenden</translation>
    </message>
</context>
<context>
    <name>SessionImportDialog</name>
    <message>
        <source>Sessions from %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Sitzungen aus %1</translation>
    </message>
    <message>
        <source>Nothing has been taken over yet.</source>
        <translation>Noch ist nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing can be taken over until the file is right.</source>
        <translation>Es kann nichts übernommen werden, solange die Datei Fehler enthält.</translation>
    </message>
    <message>
        <source>The file names all sessions of its time: a &amp;Tuesday that is not in it is cancelled</source>
        <translation>Die Datei nennt alle Sitzungen ihres Zeitraums: Ein &amp;Dienstag, der fehlt, fällt aus</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The calendar says the same already.</source>
        <translation>Der Kalender sagt bereits dasselbe.</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions of the coming twelve months</source>
        <translation>Sitzungen der kommenden zwölf Monate</translation>
    </message>
    <message>
        <source>Space says whether the Senate meets on the day.</source>
        <translation>Die Leertaste legt fest, ob der Senat an dem Tag tagt.</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>One of the pages of a project in the meeting view</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>Heading of a list that began on the page before</extracomment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Meeting view – Lenkungsstand</source>
        <extracomment>Title of the window that shows the portfolio in a meeting</extracomment>
        <translation>Sitzungsansicht – Lenkungsstand</translation>
    </message>
    <message>
        <source>Meeting view</source>
        <translation>Sitzungsansicht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>As of %1, not today</source>
        <translation>Stichtag %1, nicht heute</translation>
    </message>
    <message>
        <source>Data as known then: %1</source>
        <extracomment>%1 is a past moment or the name of a report baseline</extracomment>
        <translation>Datenstand: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
</context>
<context>
    <name>ShareControl</name>
    <message>
        <source>Online share, %1</source>
        <extracomment>%1 is a service of the Bürgeramt</extracomment>
        <translation>Online-Anteil, %1</translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation>%1, als Zahl</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Please enter %1 to %2.</source>
        <extracomment>%1 and %2 are shares in percent, what is possible</extracomment>
        <translation>Bitte %1 bis %2 eingeben.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the portfolio</source>
        <translation>Reihenfolge des Portfolios</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Read only: changes cannot be saved here</source>
        <translation>Nur lesbar: Änderungen können hier nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows these items on the page Portfolio.</source>
        <translation>Zeigt diese Einträge auf der Seite Portfolio.</translation>
    </message>
    <message>
        <source>Report: Senate paper of %1</source>
        <translation>Berichtsstand: Senatsvorlage %1</translation>
    </message>
    <message>
        <source>Report baseline: %1</source>
        <translation>Berichtsstand: %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <extracomment>%1 is a step; for who hears the field alone</extracomment>
        <translation>Arbeitstage: %1</translation>
    </message>
</context>
<context>
    <name>StichtagField</name>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>The day for which every status is computed. Arrow keys move it by a day.</source>
        <translation>Der Tag, für den jeder Status berechnet wird. Pfeiltasten verschieben ihn um einen Tag.</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nicht heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Shows everything as of today.</source>
        <translation>Zeigt alles mit dem Stichtag heute.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <extracomment>Weekday before the date in the toolbar: &quot;Mi 01.04.2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Please enter one day, like %1; until then %2 counts.</source>
        <translation>Bitte geben Sie einen Tag ein, etwa %1; bis dahin gilt der %2.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zum %1</translation>
    </message>
</context>
<context>
    <name>SurveyDesk</name>
    <message>
        <source>Status survey %1</source>
        <comment>name of a folder</comment>
        <translation>Sachstandsabfrage %1</translation>
    </message>
    <message>
        <source>Writing the sheets of the status survey</source>
        <translation>Bögen der Sachstandsabfrage werden geschrieben</translation>
    </message>
    <message>
        <source>Status survey of %1 sent</source>
        <translation>Sachstandsabfrage vom %1 verschickt</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n Bogen geschrieben: %1</numerusform>
            <numerusform>%n Bögen geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antworten werden eingelesen</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Katalog wird eingelesen</translation>
    </message>
    <message>
        <source>%1 holds no table, so there is nothing to read. Nothing has been taken over.</source>
        <translation>%1 enthält keine Tabelle, also gibt es nichts einzulesen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The files hold no entries, so nothing has been taken over.</source>
        <translation>Die Dateien enthalten keine Angaben; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The files say nothing new; everything in them is recorded already.</source>
        <translation>Die Dateien enthalten nichts Neues; alles darin ist schon erfasst.</translation>
    </message>
    <message>
        <source>Catalogue of measures read</source>
        <translation>Maßnahmenkatalog eingelesen</translation>
    </message>
    <message>
        <source>Answers to the status survey read</source>
        <translation>Antworten auf die Sachstandsabfrage eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) taken over.</source>
        <translation>
            <numerusform>%n Feld übernommen.</numerusform>
            <numerusform>%n Felder übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n ausgelassen.</numerusform>
            <numerusform>%n ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing has been written or taken over.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben und nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) copied to the clipboard</source>
        <translation>
            <numerusform>%n Erinnerungstext in die Zwischenablage kopiert</numerusform>
            <numerusform>%n Erinnerungstexte in die Zwischenablage kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is late with its answer.</source>
        <translation>Keine Stelle ist mit ihrer Antwort überfällig.</translation>
    </message>
    <message>
        <source>Status survey %1 (%2)</source>
        <comment>name of a folder</comment>
        <translation>Sachstandsabfrage %1 (%2)</translation>
    </message>
    <message>
        <source>The other files say nothing new.</source>
        <translation>In den anderen Dateien steht nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n Eintrag gilt damit als gemeldet.</numerusform>
            <numerusform>%n Einträge gelten damit als gemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Status survey</source>
        <translation>Sachstandsabfrage</translation>
    </message>
    <message>
        <source>Spreadsheet with drop-down lists (XLSX)</source>
        <translation>Tabelle mit Auswahllisten (XLSX)</translation>
    </message>
    <message>
        <source>Text with semicolons (CSV)</source>
        <translation>Text mit Semikolon (CSV)</translation>
    </message>
    <message>
        <source>Write the sheets</source>
        <translation>Bögen schreiben</translation>
    </message>
    <message numerus="yes">
        <source>All %n measure(s) of the Pakt</source>
        <translation>
            <numerusform>%n Maßnahme des Pakts</numerusform>
            <numerusform>Alle %n Maßnahmen des Pakts</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles Offene</translation>
    </message>
    <message>
        <source>Open items of %1</source>
        <translation>Offene Einträge: %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Without a day nobody can be late.</source>
        <translation>Ohne Tag kann keine Stelle überfällig werden.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for the sheets</source>
        <translation>Ordner für die Bögen wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the items …</source>
        <translation>Einträge werden gezählt …</translation>
    </message>
    <message>
        <source>There is nothing to ask about: no item of this selection is open.</source>
        <translation>Es gibt nichts zu fragen: In dieser Auswahl ist kein Eintrag offen.</translation>
    </message>
    <message>
        <source>No unit is ticked, so no sheet is written.</source>
        <translation>Es ist keine Stelle angekreuzt, also wird kein Bogen geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) will be written.</source>
        <translation>
            <numerusform>%n Bogen wird geschrieben.</numerusform>
            <numerusform>%n Bögen werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n row(s) for items.</source>
        <translation>
            <numerusform>Darin steht %n Zeile für Einträge.</numerusform>
            <numerusform>Darin stehen zusammen %n Zeilen für Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit and a folder are needed.</source>
        <translation>Es braucht mindestens eine Stelle und einen Ordner.</translation>
    </message>
    <message>
        <source>The day lies in the past. Please choose a later one.</source>
        <translation>Der Tag liegt in der Vergangenheit. Bitte wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Please name the folder in full, or choose it.</source>
        <translation>Bitte nennen Sie den vollständigen Ordner, oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>Each unit gets a sheet with its own items and sends it back. Items without a lead unit go into a sheet for the secretariat.</source>
        <translation>Jede Stelle bekommt einen Bogen mit ihren eigenen Einträgen und schickt ihn zurück. Einträge ohne federführende Stelle kommen in einen Bogen für das Sekretariat.</translation>
    </message>
    <message>
        <source>Space ticks the unit; in the second column it chooses text with semicolons (CSV) for it.</source>
        <translation>Die Leertaste kreuzt die Stelle an; in der zweiten Spalte wählt sie für diese Stelle Text mit Semikolons (CSV).</translation>
    </message>
    <message>
        <source>Secretariat (items without a lead unit)</source>
        <translation>Sekretariat (Einträge ohne federführende Stelle)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Text with semicolons for this unit, a spreadsheet without the tick</source>
        <translation>Text mit Semikolons für diese Stelle, ohne Kreuz eine Tabelle</translation>
    </message>
    <message>
        <source>CSV for %1</source>
        <translation>CSV für %1</translation>
    </message>
</context>
<context>
    <name>SurveyQuestions</name>
    <message>
        <source>Spreadsheets and text (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>Tabellen und Text (*.xlsx *.ods *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Read a catalogue of measures</source>
        <translation>Maßnahmenkatalog einlesen</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Ordner für die Bögen</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: “%2” has not been recorded. %3</source>
        <extracomment>%1 is a field (&quot;Forecast of KI-06&quot;), %2 what was typed into it, %3 why that cannot be taken</extracomment>
        <translation>%1: „%2“ wurde nicht übernommen. %3</translation>
    </message>
    <message>
        <source>%1: “%2” has not been recorded, because the row is no longer in this list. Please enter it again where the row stands now.</source>
        <extracomment>%1 is a field (&quot;Forecast of KI-06&quot;), %2 what was typed into it</extracomment>
        <translation>%1: „%2“ wurde nicht erfasst, denn die Zeile steht nicht mehr in dieser Liste. Bitte tragen Sie es dort noch einmal ein, wo die Zeile jetzt steht.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A quarter in the head of a chart: %1 is &quot;II.&quot; or &quot;Q2&quot;, %2 the year</extracomment>
        <translation>%1 Quartal %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>Calendar week, %1 is its number</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Senate %1</source>
        <translation>Senat %1</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senat</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>As of %1</source>
        <extracomment>Over the line of the as-of date in the timeline</extracomment>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <extracomment>Beside the line of the report baseline that is compared</extracomment>
        <translation>Berichtsstand %1</translation>
    </message>
</context>
<context>
    <name>TimelineKey</name>
    <message>
        <source>Key to the marks</source>
        <translation>Zeichenerklärung</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with a date</source>
        <translation>
            <numerusform>%n Eintrag mit Termin</numerusform>
            <numerusform>%n Einträge mit Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of the Pakt, on their own page</source>
        <translation>
            <numerusform>%n Maßnahme des Pakts, auf ihrer eigenen Seite</numerusform>
            <numerusform>%n Maßnahmen des Pakts, auf ihrer eigenen Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <translation>Berichtsstand %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Timeline of all items</source>
        <translation>Zeitplan aller Einträge</translation>
    </message>
    <message>
        <source>Shift and arrows move the view, Control with plus, minus and 0 zoom, F8 goes to the next overdue item, Alt and arrows move a planned date or go to what depends on it.</source>
        <translation>Umschalt und Pfeiltasten verschieben die Ansicht, Strg mit Plus, Minus und 0 ändert den Maßstab, F8 geht zum nächsten überfälligen Eintrag, Alt und Pfeiltasten verschieben einen Termin oder gehen zu dem, was davon abhängt.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all dates (Ctrl+0)</source>
        <translation>Alle Termine zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Shows dashed where the dates stood in a report baseline</source>
        <translation>Zeigt gestrichelt, wo die Termine in einem Berichtsstand lagen</translation>
    </message>
    <message>
        <source>Compare with a report baseline</source>
        <translation>Mit einem Berichtsstand vergleichen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Zeitplan drucken</translation>
    </message>
    <message>
        <source>Preview of the timeline</source>
        <translation>Druckvorschau des Zeitplans</translation>
    </message>
    <message>
        <source>Save the timeline as PDF</source>
        <translation>Zeitplan als PDF speichern</translation>
    </message>
    <message>
        <source>Making the paper of the timeline …</source>
        <translation>Zeitplan wird erstellt …</translation>
    </message>
    <message>
        <source>Printing the timeline …</source>
        <translation>Zeitplan wird gedruckt …</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>part of a file name</comment>
        <translation>zeitplan</translation>
    </message>
    <message>
        <source>No items yet. What has a date appears here. An item belongs to a project: the first one of each is made with “New item …” (Ctrl+N).</source>
        <translation>Noch keine Einträge. Was einen Termin hat, erscheint hier. Ein Eintrag gehört zu einem Projekt: Das erste Projekt und den ersten Eintrag legt „Neuer Eintrag …“ (Strg+N) an.</translation>
    </message>
    <message>
        <source>Shows %1. As of %2. %3.</source>
        <extracomment>What a screen reader says of the timeline: %1 the days that it shows, %2 the as-of date, %3 the items of each status (&quot;Überfällig: 2, ...&quot;)</extracomment>
        <translation>Zeigt %1. Stichtag %2. %3.</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page %1 of %2</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Timeline %1, as of %2</source>
        <translation>Zeitplan %1, Stichtag %2</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1</source>
        <translation>
            <numerusform>Quelle: %1</numerusform>
            <numerusform>Quellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>As of %1, data as at %2</source>
        <translation>Stichtag %1, Datenstand %2</translation>
    </message>
    <message>
        <source>; dashed: report baseline %1</source>
        <translation>; gestrichelt: Berichtsstand %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>session of the Senate</source>
        <translation>Sitzung des Senats</translation>
    </message>
    <message>
        <source>session of the Senate (assumed)</source>
        <translation>Sitzung des Senats (angenommen)</translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <extracomment>Behind a date while it is moved: so many days later or earlier than before</extracomment>
        <translation>
            <numerusform>+%n T</numerusform>
            <numerusform>+%n T</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T</numerusform>
            <numerusform>%n T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Print and export</source>
        <translation>Drucken und Ausgeben</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Finds items in the whole portfolio while you type.</source>
        <translation>Findet Einträge im ganzen Portfolio, während Sie tippen.</translation>
    </message>
    <message>
        <source>Search the portfolio (%1); find pages, items and actions (%2)</source>
        <extracomment>Tooltip of the search: %1 and %2 are keys</extracomment>
        <translation>Portfolio durchsuchen (%1); Seiten, Einträge und Aktionen finden (%2)</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Reasons for the changes</source>
        <translation>Gründe der Änderungen</translation>
    </message>
    <message>
        <source>Milestone trend, a line for each milestone and resolution</source>
        <translation>Meilensteintrend, eine Linie je Meilenstein und Beschluss</translation>
    </message>
    <message>
        <source>The numbers are those in the chart.</source>
        <translation>Die Nummern stehen auch im Diagramm.</translation>
    </message>
</context>
<context>
    <name>TrendLayout</name>
    <message>
        <source>Planned or forecast date</source>
        <translation>Termin oder Prognose</translation>
    </message>
    <message>
        <source>Date of report</source>
        <translation>Berichtsdatum</translation>
    </message>
    <message>
        <source>Diagonal: date = date of report</source>
        <translation>Diagonale: Termin = Berichtsdatum</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Report baseline %1, as of %2</source>
        <translation>Berichtsstand %1, Stichtag %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shift (days)</source>
        <translation>Verschiebung (Tage)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Head of a column: %1 is the day as of which the status is shown</extracomment>
        <translation>Stichtag %1</translation>
    </message>
</context>
<context>
    <name>TrendPane</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the trend as a chart</source>
        <translation>Trend als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>Trend als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Berichtsstand festhalten …</translation>
    </message>
    <message>
        <source>Milestone trend, a row for each milestone and resolution</source>
        <translation>Meilensteintrend, eine Zeile je Meilenstein und Beschluss</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also show the %n item(s) whose dates have not changed</source>
        <translation>
            <numerusform>Auch den %n Eintrag zeigen, dessen Termin unverändert ist</numerusform>
            <numerusform>Auch die %n Einträge zeigen, deren Termine unverändert sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report baseline(s), %1</source>
        <translation>
            <numerusform>%n Berichtsstand, %1</numerusform>
            <numerusform>%n Berichtsstände, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report baselines are being read …</source>
        <translation>Die Berichtsstände werden gelesen …</translation>
    </message>
    <message>
        <source>No milestone and no resolution has a date.</source>
        <translation>Kein Meilenstein und kein Beschluss hat einen Termin.</translation>
    </message>
    <message>
        <source>No milestone and no resolution of this project has a date.</source>
        <translation>Kein Meilenstein und kein Beschluss dieses Projekts hat einen Termin.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Not shown, for want of a date: %1.</source>
        <translation>Nicht dargestellt, weil ohne Termin: %1.</translation>
    </message>
    <message>
        <source>Done by the first report: %1.</source>
        <translation>Bis zum ersten Bericht erledigt: %1.</translation>
    </message>
    <message>
        <source>Upright bar: a vague date, whose point stands at its last day.</source>
        <translation>Senkrechter Balken: ungenauer Termin; der Punkt steht am letzten Tag.</translation>
    </message>
    <message>
        <source>Point below the diagonal: a date that had passed already.</source>
        <translation>Punkt unter der Diagonale: Termin schon vorbei.</translation>
    </message>
    <message>
        <source>Status at the end of a line: as of %1.</source>
        <translation>Status am Ende einer Linie: am Stichtag %1.</translation>
    </message>
    <message>
        <source>There is no report baseline up to the as-of date.</source>
        <translation>Bis zum Stichtag gibt es keinen Berichtsstand.</translation>
    </message>
    <message numerus="yes">
        <source>%n report baseline(s) after the as-of date are not shown.</source>
        <translation>
            <numerusform>%n Berichtsstand nach dem Stichtag ist nicht gezeigt.</numerusform>
            <numerusform>%n Berichtsstände nach dem Stichtag sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first report baseline brings points, the second one lines; from the third on the chart opens by itself.</source>
        <translation>Der erste Berichtsstand bringt Punkte, der zweite Linien; ab dem dritten öffnet sich das Diagramm von selbst.</translation>
    </message>
    <message>
        <source>There is no report baseline yet. The trend shows which dates the report baselines named, one after the other: freeze one whenever you report.</source>
        <translation>Es gibt noch keinen Berichtsstand. Der Meilensteintrend zeigt, welche Termine die Berichtsstände nacheinander genannt haben: Halten Sie zu jedem Bericht einen fest.</translation>
    </message>
    <message>
        <source>One report baseline is a point, not a trend yet. The second one brings lines; from the third on the chart opens by itself.</source>
        <translation>Ein Berichtsstand ist ein Punkt, noch kein Trend. Der zweite bringt Linien; ab dem dritten öffnet sich das Diagramm von selbst.</translation>
    </message>
    <message>
        <source>Two report baselines show a difference, not a trend yet. From the third on the chart opens by itself.</source>
        <translation>Zwei Berichtsstände zeigen einen Unterschied, noch keinen Trend. Ab dem dritten öffnet sich das Diagramm von selbst.</translation>
    </message>
    <message>
        <source>On the as-of day stands what is recorded now, in place of the report baseline %1.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Am Stichtag steht, was jetzt erfasst ist, anstelle des Berichtsstands %1.</translation>
    </message>
    <message>
        <source>On the as-of day %1 stands what is recorded now.</source>
        <translation>Am Stichtag %1 steht, was jetzt erfasst ist.</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>moved and moved back</source>
        <translation>zwischendurch verschoben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1: done on %2.</source>
        <extracomment>%1 is the key of an item, %2 a day</extracomment>
        <translation>%1: erledigt am %2.</translation>
    </message>
    <message>
        <source>Reason on %1: %2</source>
        <extracomment>%1 is a day, %2 what somebody gave as a reason</extracomment>
        <translation>Grund am %1: %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Where room is scarce: %1 is &quot;+92&quot; or &quot;−3&quot;, and the letter stands for days</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>Label in a chart: %1 is a day</extracomment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a field (&quot;Forecast&quot;), %2 and %3 are dates</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>as-of day</source>
        <extracomment>Below a day at an axis: the day as of which the status is shown</extracomment>
        <translation>Stichtag</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>state of %1</source>
        <extracomment>%1 is a day, that of what is recorded now or was at a moment</extracomment>
        <translation>Stand vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) and the state of %1</source>
        <extracomment>%n counts reports, %1 is the day of what is recorded now or was at a moment</extracomment>
        <translation>
            <numerusform>%n Bericht und Stand vom %1</numerusform>
            <numerusform>%n Berichte und Stand vom %1</numerusform>
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
        <translation>%1: %2, geplant für %3, erledigt am %4, %5.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <extracomment>%1 is the key of an item, %2 &quot;2 reports&quot;, %3 a day, %4 &quot;unchanged&quot;</extracomment>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4, %5.</source>
        <extracomment>%1 is the key of an item, %2 &quot;2 reports&quot;, %3 and %4 are days, %5 is &quot;92 days later&quot;</extracomment>
        <translation>%1: %2, von %3 auf %4, %5.</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In a cell of a table: an item without a day on which it was finished</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, state of %2: %3.</source>
        <extracomment>%1 is the key of an item, %2 the day of what is recorded, %3 the date that it names</extracomment>
        <translation>%1, Stand vom %2: %3.</translation>
    </message>
    <message>
        <source>%1, report baseline %2 of %3: %4.</source>
        <extracomment>%1 is the key of an item, %2 the name of a report baseline, %3 its day, %4 the date that it names</extracomment>
        <translation>%1, Berichtsstand %2 vom %3: %4.</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>A unit that ends stays recorded; name its last day.</source>
        <translation>Eine Stelle, die entfällt, bleibt erfasst; nennen Sie ihren letzten Tag.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>member from the next meeting on</source>
        <translation>Mitglied ab der nächsten Sitzung</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>group of units</source>
        <translation>Gruppe von Stellen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Part in the steering group</source>
        <translation>Rolle in der Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A recorded short name stays.</source>
        <translation>Ein vergebenes Kürzel bleibt.</translation>
    </message>
    <message>
        <source>Unit %1 changed</source>
        <translation>Stelle %1 geändert</translation>
    </message>
    <message>
        <source>Unit %1 created</source>
        <translation>Stelle %1 angelegt</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Eine Stelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>A unit needs a short name.</source>
        <translation>Eine Stelle braucht ein Kürzel.</translation>
    </message>
    <message>
        <source>There is a unit of that short name already.</source>
        <translation>Eine Stelle mit diesem Kürzel gibt es schon.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A new unit has been entered already. Please save or empty it first.</source>
        <translation>Es ist bereits eine neue Stelle eingegeben. Bitte diese zuerst speichern oder leeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) changed</source>
        <translation>
            <numerusform>%n Stelle geändert</numerusform>
            <numerusform>%n Stellen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsEdit</name>
    <message>
        <source>No unit. Several with commas; a role in brackets: SF, SK (participating).</source>
        <translation>Keine Stelle. Mehrere mit Komma, eine Rolle in Klammern: SF, SK (beteiligt).</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>%1 is no role. The roles are responsible, participating and coordinating.</source>
        <translation>%1 ist keine Rolle. Es gibt zuständig, beteiligt und koordinierend.</translation>
    </message>
    <message>
        <source>%1 is no unit that is recorded here.</source>
        <translation>%1 ist keine hier erfasste Stelle.</translation>
    </message>
</context>
<context>
    <name>VerdictFields</name>
    <message>
        <source>assumed, not confirmed yet</source>
        <translation>angenommen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Angabe von</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Angabe vom</translation>
    </message>
    <message>
        <source>What rests on it only gives hints.</source>
        <translation>Was darauf beruht, gibt nur Hinweise.</translation>
    </message>
    <message>
        <source>From now on it counts.</source>
        <translation>Sie zählt von jetzt an.</translation>
    </message>
    <message>
        <source>Nothing rests on it any more, unless something else is entered.</source>
        <translation>Es beruht nichts mehr darauf, solange nichts anderes eingetragen ist.</translation>
    </message>
</context>
<context>
    <name>ViewDeleteDialog</name>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Ansicht „%1“ löschen?</translation>
    </message>
    <message>
        <source>The items stay as they are; only the arrangement goes.</source>
        <translation>Die Einträge bleiben, wie sie sind; nur die Anordnung entfällt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Filter, grouping, sorting and columns are kept under this name, for you alone.</source>
        <translation>Filter, Gruppierung, Sortierung und Spalten werden unter diesem Namen gespeichert, nur für Sie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Overwrite it from the menu.</source>
        <translation>Es gibt schon eine Ansicht dieses Namens. Überschreiben Sie sie über das Menü.</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation>Noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>WaitNotice</name>
    <message>
        <source>Recording</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Recording takes longer than usual: another program may be working in the same database.
You can wait, or give up; then nothing is saved.</source>
        <translation>Das Speichern dauert länger als sonst: Vielleicht arbeitet ein anderes Programm in derselben Datenbank.
Sie können warten oder aufgeben; dann wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>WhatIfSection</name>
    <message>
        <source>What if citizens did more of it online?</source>
        <translation>Was wäre, wenn mehr Bürger:innen online erledigen?</translation>
    </message>
    <message>
        <source>A thought experiment, for the screen only</source>
        <translation>Gedankenspiel, nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Additional appointments by online share</source>
        <translation>Zusätzliche Termine nach Online-Anteil</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>There is no item with the key %1.</source>
        <translation>Es gibt keinen Eintrag mit dem Schlüssel %1.</translation>
    </message>
</context>
</TS>
