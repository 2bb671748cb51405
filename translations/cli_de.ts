<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Examines the file: structure, keys and history. 0 is sound, 1 is damaged.</source>
        <translation>Prüft die Datei: Aufbau, Schlüssel und Verlauf. 0 heißt in Ordnung, 1 beschädigt.</translation>
    </message>
    <message>
        <source>It does not judge the data; what is missing or contradictory stands in the status report.</source>
        <translation>Über die Daten urteilt der Befehl nicht; was fehlt oder sich widerspricht, steht im Statusbericht.</translation>
    </message>
    <message>
        <source>The language %1 is not one of de, en</source>
        <translation>Die Sprache %1 gibt es nicht, nur de und en</translation>
    </message>
    <message>
        <source>The word %1 is one too many</source>
        <translation>Das Wort %1 ist zu viel</translation>
    </message>
    <message>
        <source>The word %1 is missing</source>
        <translation>Das Wort %1 fehlt</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>There is no command %1</source>
        <translation>Den Befehl %1 gibt es nicht</translation>
    </message>
    <message>
        <source>The output could not be written; is the disk full?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>The key date for which the status is computed; without it, today.</source>
        <translation>Der Stichtag, für den der Stand berechnet wird; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The portfolio file; without it, the one of the window.</source>
        <translation>Die Datei des Portfolios; ohne Angabe dieselbe wie im Fenster.</translation>
    </message>
    <message>
        <source>German or English; without it, as the locale says (LC_ALL, LC_MESSAGES, LANG).</source>
        <translation>Deutsch oder Englisch; ohne Angabe nach der Umgebung (LC_ALL, LC_MESSAGES, LANG).</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>What is late, what will be late, and what the Senate expects and when.</source>
        <translation>Was ist zu spät, was wird zu spät, und was erwartet der Senat bis wann?</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Each command explains itself with --help; --version names the version.</source>
        <translation>Jeder Befehl erklärt sich mit --help; --version nennt die Version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 good, 1 error, 2 wrong usage, 3 found by --fail-on.</source>
        <translation>Rückgabewerte: 0 gut, 1 Fehler, 2 falscher Aufruf, 3 durch --fail-on gefunden.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>There is no option %1 here</source>
        <translation>Die Option %1 gibt es hier nicht</translation>
    </message>
    <message>
        <source>The option %1 needs a value</source>
        <translation>Die Option %1 braucht einen Wert</translation>
    </message>
    <message>
        <source>The option %1 takes no value</source>
        <translation>Die Option %1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>The option %1 stands there twice</source>
        <translation>Die Option %1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1; see %2.</source>
        <translation>%1; siehe %2.</translation>
    </message>
    <message>
        <source>Creates a portfolio file; an existing one is never overwritten.</source>
        <translation>Legt eine Datei für das Portfolio an; eine vorhandene wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Without any item, instead of the portfolio as of 7 October 2025.</source>
        <translation>Ohne einen Eintrag, statt mit dem Portfolio vom 07.10.2025.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Abgebrochen, weil</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (Stand %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Original plan</source>
        <translation>Ursprungsplan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Verschoben, weil</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>Voraussichtlich</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>%1 (assumed: %2)</source>
        <translation>%1 (angenommen: %2)</translation>
    </message>
    <message>
        <source>%1 (confirmed by %2 on %3)</source>
        <translation>%1 (bestätigt von %2 am %3)</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Ist Voraussetzung für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Writes the status report as PDF or HTML.</source>
        <translation>Schreibt den Statusbericht als PDF oder HTML.</translation>
    </message>
    <message>
        <source>Needs no display. An older report of the same name is replaced once the new one is complete.</source>
        <translation>Braucht keinen Bildschirm. Ein älterer Bericht desselben Namens wird ersetzt, sobald der neue fertig ist.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .pdf or .html.</source>
        <translation>Die Datei, die geschrieben wird; ihr Name endet auf .pdf oder .html.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>Says everything about one item: dates, status and why, links, source.</source>
        <translation>Sagt alles über einen Eintrag: Termine, Stand und Gründe, Voraussetzungen, Fundstelle.</translation>
    </message>
    <message>
        <source>Says what is overdue, at risk, due soon and on track.</source>
        <translation>Sagt, was überfällig, gefährdet, bald fällig und im Plan ist.</translation>
    </message>
    <message>
        <source>Names of statuses: overdue, atRisk, dueSoon, onTrack, unscheduled, done, doneLate, cancelled. Several are joined by commas.</source>
        <translation>Namen der Terminstatus: overdue (überfällig), atRisk (gefährdet), dueSoon (fällig bald), onTrack (im Plan), unscheduled (ohne Termin), done (erledigt), doneLate (verspätet erledigt), cancelled (abgebrochen). Mehrere werden mit Komma verbunden.</translation>
    </message>
    <message>
        <source>Only this project and its items. The summary counts all the same.</source>
        <translation>Nur dieses Projekt und seine Einträge. In JSON zählt summary trotzdem alle.</translation>
    </message>
    <message>
        <source>S,...</source>
        <translation>S,...</translation>
    </message>
    <message>
        <source>Only items with one of these statuses.</source>
        <translation>Nur Einträge mit einem dieser Terminstatus.</translation>
    </message>
    <message>
        <source>Exit code 3 if an item has one of these statuses, whatever --status shows.</source>
        <translation>Rückgabewert 3, wenn ein Eintrag einen dieser Terminstatus hat, gleich was --status zeigt.</translation>
    </message>
    <message>
        <source>A table for people (without this option), or JSON or CSV for programs.</source>
        <translation>Eine Tabelle für Menschen (ohne diese Option), JSON oder CSV für Programme.</translation>
    </message>
    <message>
        <source>There is no status %1; the names are: %2.</source>
        <translation>Den Terminstatus %1 gibt es nicht; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>There is no format %1; the names are: %2.</source>
        <translation>Das Format %1 gibt es nicht; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>There is no project %1; the keys are: %2.</source>
        <translation>Das Projekt %1 gibt es nicht; die Schlüssel sind: %2.</translation>
    </message>
    <message>
        <source>No item matches what was asked for.</source>
        <translation>Kein Eintrag passt zur Anfrage.</translation>
    </message>
    <message>
        <source>Key date %1 · %2</source>
        <translation>Stichtag %1 · %2</translation>
    </message>
    <message>
        <source>Key date %1 · data as of %2 · %3</source>
        <translation>Stichtag %1 · Datenstand %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) without title, date and unit (%1).</source>
        <translation>
            <numerusform>%n Maßnahme ohne Titel, Termin und Stelle (%1).</numerusform>
            <numerusform>%n Maßnahmen ohne Titel, Termin und Stelle (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the structure</source>
        <translation>
            <numerusform>%n Fehler im Aufbau</numerusform>
            <numerusform>%n Fehler im Aufbau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to something that does not exist</source>
        <translation>
            <numerusform>%n Verweis auf etwas, das es nicht gibt</numerusform>
            <numerusform>%n Verweise auf etwas, das es nicht gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the history</source>
        <translation>
            <numerusform>%n Fehler im Verlauf</numerusform>
            <numerusform>%n Fehler im Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the history</source>
        <translation>
            <numerusform>%n Eintragung im Verlauf</numerusform>
            <numerusform>%n Eintragungen im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3, schema %4.</source>
        <translation>%1 ist in Ordnung: %2, %3, Schema %4.</translation>
    </message>
    <message>
        <source>Created %1, without any item.</source>
        <translation>%1 angelegt, ohne einen Eintrag.</translation>
    </message>
    <message>
        <source>Created %1 with the portfolio as of 7 October 2025.</source>
        <translation>%1 mit dem Portfolio vom 07.10.2025 angelegt.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing; the name ends in .pdf or .html.</source>
        <translation>Die Option --output DATEI fehlt; der Name endet auf .pdf oder .html.</translation>
    </message>
    <message>
        <source>The name %1 ends neither in .pdf nor in .html.</source>
        <translation>Der Name %1 endet weder auf .pdf noch auf .html.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Please work on with a backup and keep the damaged file.</source>
        <translation>%1 ist beschädigt: %2. Bitte mit einer Sicherung weiterarbeiten und die beschädigte Datei aufheben.</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar in the form YYYY-MM-DD, such as 2026-05-06.</source>
        <translation>%1 ist kein Tag des Kalenders in der Form JJJJ-MM-TT, etwa 2026-05-06.</translation>
    </message>
    <message>
        <source>There is no portfolio yet at %1; “lenkungsstand-cli init” creates it.</source>
        <translation>Unter %1 gibt es noch kein Portfolio; „lenkungsstand-cli init“ legt es an.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2; “lenkungsstand-cli status” lists all keys.</source>
        <translation>Den Eintrag %1 gibt es in %2 nicht; „lenkungsstand-cli status“ nennt alle Schlüssel.</translation>
    </message>
    <message>
        <source>%1; no report since</source>
        <translation>%1; seither keine Meldung</translation>
    </message>
</context>
</TS>
