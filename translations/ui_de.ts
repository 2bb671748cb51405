<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>Redone: %1</source>
        <extracomment>Reason in the history. %1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>Reason in the history. %1 is the step, e.g. &quot;Title of KI-06 changed&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
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
        <translation>Datenstand vom %1, %2 Uhr; nicht heute. Hier kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>DataMomentButton</name>
    <message>
        <source>Data: today</source>
        <translation>Datenstand: heute</translation>
    </message>
    <message>
        <source>Data of %1, %2</source>
        <translation>Datenstand: %1, %2 Uhr, nicht heute</translation>
    </message>
    <message>
        <source>Show what was known at a past moment</source>
        <translation>Zeigen, was zu einem früheren Zeitpunkt bekannt war</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>without measures</source>
        <translation>ohne Maßnahmen</translation>
    </message>
    <message>
        <source>Hides the measures of the Pakt.</source>
        <translation>Blendet die Maßnahmen des Pakts aus.</translation>
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
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Everything about the selected item.</source>
        <translation>Alles zum ausgewählten Eintrag.</translation>
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
        <source>reported %1</source>
        <translation>gemeldet am %1</translation>
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
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
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
        <source>What was known when? Choose a day, and a time if it matters.</source>
        <translation>Welcher Datenstand soll gezeigt werden? Bitte einen Tag nennen, und eine Uhrzeit, falls es darauf ankommt.</translation>
    </message>
    <message>
        <source>%1 – data of %2 – Lenkungsstand</source>
        <extracomment>Title of the window: %1 is the page, %2 a past moment</extracomment>
        <translation>%1 – Datenstand %2 – Lenkungsstand</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen</source>
        <translation>Berichtsstand %1 festgehalten</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>Past moment</source>
        <translation>Vergangener Zeitpunkt</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time (optional)</source>
        <translation>&amp;Uhrzeit (freiwillig)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time, optional</source>
        <translation>Uhrzeit, freiwillig</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Enter opens the details, left and right fold groups.</source>
        <translation>Eingabe öffnet die Einzelheiten, links und rechts klappen Gruppen ein und aus.</translation>
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
        <source>This portfolio holds no items yet.</source>
        <translation>Dieses Portfolio enthält noch keine Einträge.</translation>
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
        <source>Sorts the table, chooses its columns, folds its groups.</source>
        <translation>Sortiert die Tabelle, wählt ihre Spalten, klappt ihre Gruppen auf und zu.</translation>
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
</context>
<context>
    <name>RestoreRequest</name>
    <message>
        <source>Restored: as it was before the change of %1</source>
        <extracomment>Reason in the history; %1 is the day of the change that is taken back</extracomment>
        <translation>Wiederhergestellt: wie vor der Änderung vom %1</translation>
    </message>
    <message>
        <source>%1 exists again.</source>
        <translation>%1 ist wieder vorhanden.</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <extracomment>Name of a step; %1 is the key of a record</extracomment>
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
        <source>%1: %2 restored</source>
        <extracomment>Name of a step; %1 is the key or name of a record, %2 a field of it</extracomment>
        <translation>%1: %2 wiederhergestellt</translation>
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
    <message>
        <source>Last report: Senate paper of %1</source>
        <translation>Berichtsstand: Senatsvorlage %1</translation>
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
    <message>
        <source>As of, not today</source>
        <extracomment>Spoken name of the field with the day: &quot;As of, not today&quot;</extracomment>
        <translation>Stichtag, nicht heute</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <translation>Findet Vorgänge im ganzen Portfolio, während Sie tippen.</translation>
    </message>
</context>
</TS>
