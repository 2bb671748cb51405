<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BaselineModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>BaselinesPane</name>
    <message>
        <source>Report baselines</source>
        <translation>Berichtsstände</translation>
    </message>
    <message>
        <source>Freeze a report baseline …</source>
        <translation>Berichtsstand festhalten …</translation>
    </message>
    <message>
        <source>Enter compares the baseline with what is recorded now.</source>
        <translation>Eingabe vergleicht den Berichtsstand mit dem, was heute erfasst ist.</translation>
    </message>
    <message>
        <source>No report baseline has been frozen yet. It keeps the portfolio and its status as they are, for example when a report goes to the Senate, and can never be changed.</source>
        <translation>Es wurde noch kein Berichtsstand festgehalten. Er bewahrt Portfolio und Terminstatus so, wie sie sind, zum Beispiel wenn ein Bericht an den Senat geht, und kann nie geändert werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What has changed between the two states</source>
        <translation>Was sich zwischen den beiden Ständen geändert hat</translation>
    </message>
    <message>
        <source>A past moment …</source>
        <translation>Vergangener Zeitpunkt …</translation>
    </message>
    <message>
        <source>Which state is to be compared?</source>
        <translation>Welcher Stand soll verglichen werden?</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Earlier state: %1</source>
        <translation>Früherer Stand: %1</translation>
    </message>
    <message>
        <source>Later state: %1</source>
        <translation>Späterer Stand: %1</translation>
    </message>
    <message>
        <source>Choose two states, or press Enter on a baseline: what is new, deleted, done, moved, worse, better or reworded stands here.</source>
        <translation>Wählen Sie zwei Stände, oder drücken Sie auf einem Berichtsstand die Eingabetaste: Hier steht dann, was neu, gelöscht, erledigt, verschoben, schlechter, besser oder anders formuliert ist.</translation>
    </message>
    <message>
        <source>The two states are being compared …</source>
        <translation>Die beiden Stände werden verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s); judged as of %1 and %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>%n Unterschied; beurteilt zum Stichtag %1 und %2.</numerusform>
            <numerusform>%n Unterschiede; beurteilt zum Stichtag %1 und %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper …</source>
        <translation>Papier speichern …</translation>
    </message>
    <message>
        <source>Choose a report baseline first.</source>
        <translation>Wählen Sie zuerst einen Berichtsstand.</translation>
    </message>
    <message>
        <source>No paper was made with this report baseline.</source>
        <translation>Zu diesem Berichtsstand wurde kein Papier erstellt.</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>Späterer Stand</translation>
    </message>
    <message>
        <source>No item has changed between the two states.</source>
        <translation>Zwischen den beiden Ständen hat sich an keinem Eintrag etwas geändert.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Item or text</source>
        <translation>Eintrag oder Text</translation>
    </message>
    <message>
        <source>Filter the changes by item or text</source>
        <translation>Änderungen nach Eintrag oder Text filtern</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Kind of record: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>The history is being read …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will stand here, with who made it and why.</source>
        <translation>Es wurde noch nichts geändert. Jede Änderung steht künftig hier: wer sie gemacht hat und aus welchem Grund.</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>Keine Änderung passt zum Filter.</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>Die gewählte Änderung vollständig</translation>
    </message>
    <message>
        <source>Choose a single change to see what it would restore.</source>
        <translation>Wählen Sie eine einzelne Änderung, um zu sehen, was sie wiederherstellen würde.</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Days to plan</source>
        <translation>Tage (Termin)</translation>
    </message>
    <message>
        <source>Days to original</source>
        <translation>Tage (Ursprung)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>anders formuliert</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze a report baseline</source>
        <translation>Berichtsstand festhalten</translation>
    </message>
    <message>
        <source>Name of the report baseline</source>
        <translation>Name des Berichtsstands</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>There is a report baseline of this name already, and it never changes.</source>
        <translation>Einen Berichtsstand dieses Namens gibt es schon; er ändert sich nie.</translation>
    </message>
    <message>
        <source>Portfolio and status are kept as they are now and can never be changed.</source>
        <translation>Portfolio und Terminstatus werden so festgehalten, wie sie jetzt sind, und können nie geändert werden.</translation>
    </message>
    <message>
        <source>Status report as of that day, made now (PDF)</source>
        <translation>Statusbericht zum Stichtag, jetzt erstellt (PDF)</translation>
    </message>
    <message>
        <source>A file that has been made</source>
        <translation>Eine vorhandene Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file of the paper</source>
        <translation>Datei des Papiers wählen</translation>
    </message>
    <message>
        <source>File of the paper</source>
        <translation>Datei des Papiers</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.odt);;All files (*)</source>
        <translation>Papiere (*.pdf *.docx *.odt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Please choose the file of the paper.</source>
        <translation>Bitte wählen Sie die Datei des Papiers.</translation>
    </message>
    <message>
        <source>There is no such file. Please choose it, or name it with its folder.</source>
        <translation>Diese Datei gibt es nicht. Bitte wählen Sie sie aus oder nennen Sie sie mit ihrem Ordner.</translation>
    </message>
    <message>
        <source>Portfolio, status and paper are kept as they are now and can never be changed; the paper with its SHA-256.</source>
        <translation>Portfolio, Status und Papier werden so aufbewahrt, wie sie jetzt sind, und können nie geändert werden; das Papier mit seiner SHA-256.</translation>
    </message>
    <message>
        <source>The name “%1” is the day %2, but the baseline stands on %3. Please change the name or the as-of date.</source>
        <extracomment>%1 is the name that was typed, %2 and %3 are days</extracomment>
        <translation>Der Name „%1“ ist der Tag %2, der Berichtsstand hat aber den Stichtag %3. Bitte ändern Sie den Namen oder den Stichtag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A report baseline needs a name, for example the as-of date.</source>
        <translation>Ein Berichtsstand braucht einen Namen, zum Beispiel den Stichtag.</translation>
    </message>
    <message>
        <source>The report baseline “%1” has the same name in another spelling. Please choose another one.</source>
        <extracomment>%1 is the name of a report baseline</extracomment>
        <translation>Der Berichtsstand „%1“ heißt schon so, nur anders geschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 characters at most, this one has %2. Please shorten it.</source>
        <translation>Der Name hat höchstens %1 Zeichen, dieser hat %2. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name is one line, without tabs and control characters.</source>
        <translation>Der Name ist eine Zeile ohne Tabulatoren und Steuerzeichen.</translation>
    </message>
    <message>
        <source>The name “%1” reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</source>
        <extracomment>%1 is the name that was typed</extracomment>
        <translation>Der Name „%1“ liest sich als Zeitpunkt; wer nach diesem Zeitpunkt fragt, bekäme diesen Berichtsstand. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a record (&quot;Status note&quot;), %2 its name, its key or the item that it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a record (&quot;Status note: KI-06&quot;), %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ein Grund ist nicht genannt.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Baselines and comparison</source>
        <translation>Berichtsstände und Vergleich</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Milestone trend</source>
        <translation>Meilensteintrend</translation>
    </message>
</context>
<context>
    <name>InPlaceEditing</name>
    <message>
        <source>%1 of %2 has been changed elsewhere in the meantime: recorded is now %3. What was entered here waits in its field; Enter records it.</source>
        <extracomment>%1 is a column, %2 the key of an item, %3 a value</extracomment>
        <translation>%1 von %2 wurde inzwischen an anderer Stelle geändert; erfasst ist jetzt %3. Ihre Eingabe wartet in ihrem Feld; die Eingabetaste hält sie fest.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Termin %1</translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
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
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzter Sachstand</translation>
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
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>Katalog-Nr.</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>priority measures</source>
        <translation>Schwerpunktmaßnahmen</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>davon erledigt</translation>
    </message>
    <message>
        <source>no report of its own</source>
        <translation>keine Einzelmeldung</translation>
    </message>
    <message>
        <source>No measures are recorded.</source>
        <translation>Es ist keine Maßnahme erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s), each with its title.</source>
        <translation>
            <numerusform>%n Maßnahme, mit Titel.</numerusform>
            <numerusform>%n Maßnahmen, jede mit Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) only the number is known so far.</source>
        <translation>
            <numerusform>Von %n Maßnahme ist bisher nur die Nummer bekannt.</numerusform>
            <numerusform>Von %n Maßnahmen ist bisher nur die Anzahl bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source (%1, %2) states how many there are, but no titles, units or dates. Until they are reported the fields stay empty; the numbers here are places, not those of the catalogue.</source>
        <translation>Die Quelle (%1, %2) nennt die Anzahl, aber keine Titel, Stellen oder Termine. Bis sie gemeldet sind, bleiben die Felder leer; die Nummern hier sind Plätze, nicht die des Katalogs.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Maßnahme %1: %2</translation>
    </message>
    <message>
        <source>priority measure</source>
        <translation>Schwerpunktmaßnahme</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>berichtet am</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>%1, reported on %2: %3; recorded: %4. %5</source>
        <translation>%1, berichtet am %2: %3; erfasst: %4. %5</translation>
    </message>
    <message>
        <source>Arrow keys walk through the places, Enter selects.</source>
        <translation>Pfeiltasten gehen durch die Plätze, Eingabe wählt aus.</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message>
        <source>Reported beside recorded</source>
        <translation>Berichtet und erfasst im Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), one number each</source>
        <translation>
            <numerusform>%n Platz, je Nummer eine Maßnahme</numerusform>
            <numerusform>%n Plätze, je Nummer eine Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>By progress</source>
        <translation>Nach Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Pakt measures</source>
        <translation>Pakt-Maßnahmen</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>Diese Datei enthält noch keine Einträge; deshalb gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>(recorded on the as-of date: %1)</source>
        <translation>(am Stichtag erfasst: %1)</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell.</source>
        <translation>Eingabe oder F2 bearbeitet die Zeile, Tab geht zur nächsten Zelle.</translation>
    </message>
    <message>
        <source>Reported for all together, not for each measure.</source>
        <translation>Für alle zusammen gemeldet, nicht je Maßnahme.</translation>
    </message>
    <message>
        <source>recorded singly</source>
        <translation>einzeln erfasst</translation>
    </message>
    <message>
        <source>The reports state totals only, not which measures are meant. What is reported for all together does not count as recorded singly.</source>
        <translation>Die Berichte nennen nur Summen, nicht die einzelnen Maßnahmen. Was für alle zusammen gemeldet ist, zählt nicht als einzeln erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 measures has/have a title.</source>
        <translation>
            <numerusform>%n von %1 Maßnahmen hat einen Titel.</numerusform>
            <numerusform>%n von %1 Maßnahmen haben einen Titel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewContent</name>
    <message>
        <source>To be followed up today</source>
        <translation>Heute vorzulegen</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Wiedervorlage</numerusform>
            <numerusform>%n Wiedervorlagen</numerusform>
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
            <numerusform>, davon %n ohne Meldung seither</numerusform>
            <numerusform>, davon %n ohne Meldung seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without any data</source>
        <translation>
            <numerusform>%n Maßnahme ohne Angaben</numerusform>
            <numerusform>%n Maßnahmen ohne Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>Nächste Frist: %1</translation>
    </message>
    <message>
        <source>No future deadline</source>
        <translation>Keine künftige Frist</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a date</source>
        <translation>
            <numerusform>%n Eintrag ohne Termin</numerusform>
            <numerusform>%n Einträge ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Sachstand</translation>
    </message>
    <message numerus="yes">
        <source>Last report %n day(s) old</source>
        <translation>
            <numerusform>Sachstand %n Tag alt</numerusform>
            <numerusform>Sachstand %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Show the items of this project</source>
        <translation>Die Einträge dieses Projekts zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n, none reported since</source>
        <translation>
            <numerusform>%n, ohne Meldung seither</numerusform>
            <numerusform>%n, alle ohne Meldung seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n not reported since</source>
        <translation>
            <numerusform>%1, davon %n ohne Meldung seither</numerusform>
            <numerusform>%1, davon %n ohne Meldung seither</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, älteste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n overdue</source>
        <translation>
            <numerusform>Den überfälligen zeigen</numerusform>
            <numerusform>Alle %n überfälligen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No date has passed.</source>
        <translation>Kein Termin ist überfällig.</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Nächste Fristen</translation>
    </message>
    <message>
        <source>%1, nearest first</source>
        <translation>%1, nächste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n upcoming deadlines</source>
        <translation>
            <numerusform>Die künftige Frist zeigen</numerusform>
            <numerusform>Alle %n künftigen Fristen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No open item has a date from here on.</source>
        <translation>Kein offener Eintrag hat einen künftigen Termin.</translation>
    </message>
    <message>
        <source>Resolutions of the Senate</source>
        <translation>Beschlüsse des Senats</translation>
    </message>
    <message numerus="yes">
        <source>of %1, %n open</source>
        <translation>
            <numerusform>vom %1, %n offen</numerusform>
            <numerusform>vom %1, %n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ohne Frist</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open resolutions</source>
        <translation>
            <numerusform>Die offene Ziffer zeigen</numerusform>
            <numerusform>Alle %n offenen Ziffern zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolution of the Senate is open.</source>
        <translation>Kein Beschluss des Senats ist offen.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Datenlage</translation>
    </message>
    <message>
        <source>Nothing is missing, contradictory or assumed.</source>
        <translation>Nichts fehlt, nichts widerspricht sich, nichts ist angenommen.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <comment>severity: count sentence. remedy</comment>
        <translation>%1: %2 %3. %4</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation>Schwerpunktprojekte</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) by progress</source>
        <translation>
            <numerusform>%n Maßnahme nach Bearbeitungsstand</numerusform>
            <numerusform>%n Maßnahmen nach Bearbeitungsstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Last report on the as-of date</source>
        <translation>Sachstand vom Stichtag</translation>
    </message>
    <message>
        <source>Last report after the as-of date</source>
        <translation>Sachstand nach dem Stichtag</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>Name nicht genannt</translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3).</source>
        <translation>Einschätzung %1 (%2, %3).</translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 (%2, %3); older than %n day(s), no longer valid.</source>
        <translation>
            <numerusform>Einschätzung %1 (%2, %3); älter als %n Tag, gilt nicht mehr.</numerusform>
            <numerusform>Einschätzung %1 (%2, %3); älter als %n Tage, gilt nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Im Wortlaut: %1.</translation>
    </message>
    <message>
        <source>The level is read from these words.</source>
        <translation>Die Stufe ist aus dem Wortlaut gelesen.</translation>
    </message>
    <message>
        <source>assessed: %1, stale</source>
        <translation>eingeschätzt: %1, veraltet</translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <translation>eingeschätzt: %1</translation>
    </message>
    <message>
        <source>1 impediment</source>
        <translation>1 Hindernis</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>Diese Datei enthält noch keine Einträge; deshalb gibt es nichts zu zeigen.</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is what is assumed, %2 on what it rests</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n measure(s) of which nothing is recorded.</source>
        <translation>
            <numerusform>Ohne die eine Maßnahme, zu der nichts erfasst ist.</numerusform>
            <numerusform>Ohne die %n Maßnahmen, zu denen nichts erfasst ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Open another database …</source>
        <translation>Andere Datenbank öffnen …</translation>
    </message>
    <message>
        <source>New item …</source>
        <translation>Neuer Eintrag …</translation>
    </message>
</context>
<context>
    <name>PastText</name>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>report baseline %1</source>
        <translation>Berichtsstand %1</translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>%1: %2 of %3 measures</source>
        <translation>%1: %2 von %3 Maßnahmen</translation>
    </message>
    <message>
        <source>Reported for all together as “%1”, not one by one.</source>
        <translation>Für alle zusammen als „%1“ gemeldet, nicht je Maßnahme.</translation>
    </message>
    <message>
        <source>Reported on %1, without naming single measures: %2</source>
        <translation>Berichtet am %1, ohne Angabe je Maßnahme: %2</translation>
    </message>
</context>
<context>
    <name>ResolutionModel</name>
    <message>
        <source>Senate</source>
        <translation>Senat</translation>
    </message>
    <message>
        <source>%1: resolution, day of the session not named</source>
        <translation>%1: Beschluss, Sitzungstag nicht genannt</translation>
    </message>
    <message>
        <source>%1: resolution of %2</source>
        <translation>%1: Beschluss vom %2</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>deadline</comment>
        <translation>ohne</translation>
    </message>
    <message numerus="yes">
        <source>%n wd</source>
        <extracomment>%n working days, as short as it can be said</extracomment>
        <translation>
            <numerusform>%n AT</numerusform>
            <numerusform>%n AT</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Session before</source>
        <translation>Sitzung davor</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>%1 (requested: %2)</source>
        <extracomment>%1 is the deadline that counts, %2 the later one that the office has asked for</extracomment>
        <translation>%1 (erbeten: %2)</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1, session of the Senate</source>
        <translation>%1, Senatssitzung</translation>
    </message>
    <message>
        <source>%1, no session</source>
        <translation>%1, keine Sitzung</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stichtag %1</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1 endet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) buffer</source>
        <translation>
            <numerusform>%n Arbeitstag Puffer</numerusform>
            <numerusform>%n Arbeitstage Puffer</numerusform>
        </translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>Ziffer of a resolution</comment>
        <translation>Ziffer %1</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Resolutions by session</source>
        <translation>Beschlüsse nach Sitzung</translation>
    </message>
    <message>
        <source>No resolution of the Senate is recorded.</source>
        <translation>Es ist kein Beschluss des Senats erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>Resolution of the Senate of %1: %n item(s), %2 open.</source>
        <translation>
            <numerusform>Beschluss des Senats vom %1: %n Ziffer, davon %2 offen.</numerusform>
            <numerusform>Beschluss des Senats vom %1: %n Ziffern, davon %2 offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: the Senate meets every Tuesday that is no holiday.</source>
        <translation>Angenommen: Der Senat tagt an jedem Dienstag, der kein Feiertag ist.</translation>
    </message>
    <message>
        <source>Back-planning</source>
        <translation>Rückwärtsplanung</translation>
    </message>
    <message>
        <source>cell: working day; gap: day off; tick: session of the Senate; hatched: lead time</source>
        <translation>Kästchen: Arbeitstag; Lücke: frei; Strich: Senatssitzung; schraffiert: Vorlauf</translation>
    </message>
    <message>
        <source>No open resolution of the Senate has a deadline.</source>
        <translation>Kein offener Beschluss des Senats hat eine Frist.</translation>
    </message>
    <message>
        <source>This file holds no items yet, so there is nothing to show.</source>
        <translation>Diese Datei enthält noch keine Einträge; deshalb gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>The sessions of the Senate are not known: its calendar has not been entered.</source>
        <translation>Die Sitzungen des Senats sind nicht bekannt: Der Sitzungskalender ist noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups.</source>
        <translation>Eingabe oder F2 bearbeitet die Zeile, Tab geht zur nächsten Zelle, links und rechts klappen Gruppen.</translation>
    </message>
    <message>
        <source>Sessions of the Senate …</source>
        <translation>Sitzungen des Senats …</translation>
    </message>
    <message>
        <source>Sessions added and cancelled, weeks without; also from a file (ICS, CSV)</source>
        <translation>Zusätzliche und ausfallende Sitzungen, Wochen ohne Sitzung; auch aus einer Datei (ICS, CSV)</translation>
    </message>
    <message>
        <source>Nothing can be recorded at present.</source>
        <translation>Zurzeit kann nichts erfasst werden.</translation>
    </message>
    <message>
        <source>Lead time and steps …</source>
        <translation>Vorlauf und Schritte …</translation>
    </message>
    <message>
        <source>The working days that are needed before a session, step by step</source>
        <translation>Die Arbeitstage, die vor einer Sitzung nötig sind, Schritt für Schritt</translation>
    </message>
    <message>
        <source>cell: working day; gap: day off; tick: session of the Senate; bracket: step before the session, in working days</source>
        <translation>Kästchen: Arbeitstag; Lücke: frei; Strich: Senatssitzung; Klammer: Schritt vor der Sitzung, in Arbeitstagen (AT)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <comment>a session</comment>
        <translation>%1 (Annahme)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Status survey …</source>
        <translation>Sachstandsabfrage …</translation>
    </message>
    <message>
        <source>Read answers …</source>
        <translation>Antworten einlesen …</translation>
    </message>
    <message>
        <source>Read a catalogue of measures …</source>
        <translation>Maßnahmenkatalog einlesen …</translation>
    </message>
    <message>
        <source>Writes a sheet for each unit and records that it was asked.</source>
        <translation>Schreibt für jede Stelle einen Bogen und hält fest, dass sie gefragt wurde.</translation>
    </message>
    <message>
        <source>Reads what the units sent back, after a look at what it would change.</source>
        <translation>Liest, was die Stellen zurückgeschickt haben; vorher sehen Sie, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Fills the measures from a list from elsewhere, after a look at it.</source>
        <translation>Füllt die Maßnahmen aus einer fremden Liste; vorher sehen Sie, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Nothing can be recorded: this state is read only.</source>
        <translation>Hier kann nichts erfasst werden: Dieser Stand ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>SurveyContent</name>
    <message>
        <source>all measures</source>
        <translation>alle Maßnahmen</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>alles Offene</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to report, on %1, %n day(s) late</source>
        <translation>
            <numerusform>Fehlanzeige am %1, %n Tag nach der Frist</numerusform>
            <numerusform>Fehlanzeige am %1, %n Tage nach der Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered on %1, %n day(s) late</source>
        <translation>
            <numerusform>Geantwortet am %1, %n Tag nach der Frist</numerusform>
            <numerusform>Geantwortet am %1, %n Tage nach der Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report, on %1</source>
        <translation>Fehlanzeige am %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Geantwortet am %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Late, by %n day(s)</source>
        <translation>
            <numerusform>Überfällig seit %n Tag</numerusform>
            <numerusform>Überfällig seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet, due today</source>
        <translation>Noch keine Antwort, Frist ist der Stichtag</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet, %n day(s) left</source>
        <translation>
            <numerusform>Noch keine Antwort, noch %n Tag</numerusform>
            <numerusform>Noch keine Antwort, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Antworten: %1 von %2</translation>
    </message>
    <message>
        <source>On %1, sent on %2 without a deadline.</source>
        <translation>Zu: %1. Verschickt am %2, ohne Frist.</translation>
    </message>
    <message>
        <source>On %1, sent on %2, answers asked for by %3.</source>
        <translation>Zu: %1. Verschickt am %2, Antwort erbeten bis %3.</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Sachstandsabfrage</translation>
    </message>
    <message>
        <source>No survey has been sent yet.</source>
        <translation>Noch keine Abfrage verschickt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Erinnerungstext kopieren</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>unit: items, answer</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Copy the reminder. %1</source>
        <translation>Erinnerungstext kopieren. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy the reminders to all %n late unit(s)</source>
        <translation>
            <numerusform>Erinnerungstext für %n Stelle ohne Antwort kopieren</numerusform>
            <numerusform>Erinnerungstexte für alle %n Stellen ohne Antwort kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Other surveys</source>
        <translation>Weitere Abfragen</translation>
    </message>
    <message>
        <source>Show the survey of %1</source>
        <translation>Abfrage zeigen: %1</translation>
    </message>
    <message>
        <source>Secretariat (items without a lead unit)</source>
        <translation>Sekretariat (Einträge ohne federführende Stelle)</translation>
    </message>
    <message numerus="yes">
        <source>%1, due by %2, on %3, to %n unit(s): %4</source>
        <translation>
            <numerusform>%1, Frist %2, an %n Stelle, zu: %3. %4</numerusform>
            <numerusform>%1, Frist %2, an %n Stellen, zu: %3. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without a deadline, on %2, to %n unit(s): %3</source>
        <translation>
            <numerusform>%1, ohne Frist, an %n Stelle, zu: %2. %3</numerusform>
            <numerusform>%1, ohne Frist, an %n Stellen, zu: %2. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Wählt die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Ausgeblendet: %1.</translation>
    </message>
    <message>
        <source>Left out for lack of width: %1.</source>
        <translation>Ausgeblendet, weil die Breite fehlt: %1.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ValueKey</name>
    <message>
        <source>Key to the marks</source>
        <translation>Zeichenerklärung</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>about, almost, roughly, nearly</source>
        <translation>rund, fast, etwa, nahezu</translation>
    </message>
    <message>
        <source>up to, at most</source>
        <translation>bis zu, maximal</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>band: from one figure to another</source>
        <translation>Band: von … bis …</translation>
    </message>
    <message>
        <source>area below a line: what is allowed</source>
        <translation>Fläche an einer Linie: zulässige Seite</translation>
    </message>
</context>
<context>
    <name>WhatIfPlot</name>
    <message>
        <source>Online share, the same in both services</source>
        <translation>Online-Anteil, in beiden Diensten gleich</translation>
    </message>
    <message>
        <source>possible: all below the line</source>
        <translation>möglich: alles unter der Linie</translation>
    </message>
    <message>
        <source>additional appointments per year</source>
        <translation>zusätzliche Termine pro Jahr</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>heute: %1</translation>
    </message>
</context>
</TS>
