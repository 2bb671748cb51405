<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
    <message numerus="yes">
        <source>Of %n measure(s) %1 have a title.</source>
        <translation>
            <numerusform>Von %n Maßnahme haben %1 einen Titel.</numerusform>
            <numerusform>Von %n Maßnahmen haben %1 einen Titel.</numerusform>
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
        <source>recorded</source>
        <translation>erfasst</translation>
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
        <source>The reports state totals only, not which measures are meant.</source>
        <translation>Die Berichte nennen nur Summen, nicht die einzelnen Maßnahmen.</translation>
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
        <source>no. %1</source>
        <comment>Ziffer of a resolution</comment>
        <translation>Ziffer %1</translation>
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
    <message numerus="yes">
        <source>, without the %n measure(s) without data</source>
        <translation>
            <numerusform>, ohne die eine Maßnahme</numerusform>
            <numerusform>, ohne die %n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBars</name>
    <message>
        <source>reported together</source>
        <translation>Sammelmeldung</translation>
    </message>
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
    <message numerus="yes">
        <source>lead time %n working day(s)</source>
        <translation>
            <numerusform>Vorlauf %n Arbeitstag</numerusform>
            <numerusform>Vorlauf %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>latest start %1</source>
        <translation>spätester Beginn %1</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (Annahme)</translation>
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
        <source>The latest start was %1.</source>
        <translation>Der späteste Beginn war am %1.</translation>
    </message>
    <message numerus="yes">
        <source>Latest start %1: %n more working day(s).</source>
        <translation>
            <numerusform>Spätester Beginn %1: noch %n Arbeitstag.</numerusform>
            <numerusform>Spätester Beginn %1: noch %n Arbeitstage.</numerusform>
        </translation>
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
</context>
<context>
    <name>ScrolledPage</name>
    <message>
        <source>Open another database …</source>
        <translation>Andere Datenbank öffnen …</translation>
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
</TS>
