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
        <source>The language %1 is not one of de, en</source>
        <translation>Die Sprache %1 gibt es nicht, nur de und en</translation>
    </message>
    <message>
        <source>The word %1 is one too many</source>
        <translation>Das Wort %1 ist zu viel</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>The day as of which the status is computed; without it, today.</source>
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
        <source>As of</source>
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
        <source>Only this project and its items. In JSON, the summary still counts every item.</source>
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
        <source>As of %1 · %2</source>
        <translation>Stichtag %1 · %2</translation>
    </message>
    <message>
        <source>As of %1 · data of %2 · %3</source>
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
        <translation>%1 ist beschädigt: %2. Bitte mit einer Sicherung weiterarbeiten und die beschädigte Datei aufbewahren.</translation>
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
        <source>%1; no report since</source>
        <translation>%1; seither keine Meldung</translation>
    </message>
    <message>
        <source>Behind %1 the word %2 is missing</source>
        <translation>Hinter %1 fehlt das Wort %2</translation>
    </message>
    <message>
        <source>A command is missing before %1</source>
        <translation>Vor %1 fehlt ein Befehl</translation>
    </message>
    <message>
        <source>the pages of the file</source>
        <translation>die Seiten der Datei</translation>
    </message>
    <message>
        <source>tables and rules</source>
        <translation>Tabellen und Regeln</translation>
    </message>
    <message>
        <source>links between the records</source>
        <translation>die Verweise zwischen den Datensätzen</translation>
    </message>
    <message>
        <source>the values of the portfolio</source>
        <translation>die Werte des Portfolios</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>the numbers of items and of entries in the history</source>
        <translation>die Zahl der Einträge und der Eintragungen im Verlauf</translation>
    </message>
    <message>
        <source>The table %1</source>
        <translation>Die Tabelle %1</translation>
    </message>
    <message>
        <source>The index %1</source>
        <translation>Der Index %1</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>Die Regel %1</translation>
    </message>
    <message>
        <source>The view %1</source>
        <translation>Die Sicht %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>Kennzahl %1</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <translation>Einschätzung %1</translation>
    </message>
    <message>
        <source>Status note %1</source>
        <translation>Sachstand %1</translation>
    </message>
    <message>
        <source>Report to the Senate %1</source>
        <translation>Bericht an den Senat %1</translation>
    </message>
    <message>
        <source>Reported total %1</source>
        <translation>Gemeldete Zahl %1</translation>
    </message>
    <message>
        <source>Calendar of the sessions of the Senate</source>
        <translation>Sitzungskalender des Senats</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Head of the portfolio</source>
        <translation>Kopfdaten des Portfolios</translation>
    </message>
    <message>
        <source>The structure of the file is damaged at a place without a name.</source>
        <translation>Der Aufbau der Datei ist an einer Stelle beschädigt, die keinen Namen hat.</translation>
    </message>
    <message>
        <source>Page %1 of the file is damaged.</source>
        <translation>Seite %1 der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The index %1 does not match its table.</source>
        <translation>Der Index %1 passt nicht zu seiner Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 holds a value that is not allowed there.</source>
        <translation>In der Tabelle %1 steht ein Wert, der dort nicht zulässig ist.</translation>
    </message>
    <message>
        <source>Because of the damage this could not be examined to its end: %1.</source>
        <translation>Wegen der Schäden nicht zu Ende geprüft: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 has been changed.</source>
        <translation>%1 wurde verändert.</translation>
    </message>
    <message>
        <source>%1 does not belong in this file.</source>
        <translation>%1 gehört nicht in diese Datei.</translation>
    </message>
    <message>
        <source>Item %1 names the body %2, which does not exist.</source>
        <translation>Der Eintrag %1 nennt das Gremium %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>What is recorded on %1 does not fit together.</source>
        <translation>Die Angaben zu %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>History: entry %1 stands where entry %2 should be.</source>
        <translation>Verlauf: An der Stelle der Eintragung %2 steht die Eintragung %1.</translation>
    </message>
    <message>
        <source>History: entry %1 was changed afterwards.</source>
        <translation>Verlauf: Die Eintragung %1 wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>History: entry %1 does not start where the one before it ended.</source>
        <translation>Verlauf: Die Eintragung %1 schließt nicht an die vorige an.</translation>
    </message>
    <message>
        <source>History: it ends with entry %1, but %2 were written.</source>
        <translation>Verlauf: Er endet mit der Eintragung %1, geschrieben wurden aber %2.</translation>
    </message>
    <message>
        <source>%1: is not as the history says.</source>
        <translation>%1: stimmt nicht mit dem Verlauf überein.</translation>
    </message>
    <message>
        <source>%1: is missing, and the history does not say that it was deleted.</source>
        <translation>%1: fehlt, ohne dass der Verlauf eine Löschung nennt.</translation>
    </message>
    <message>
        <source>What to do: restore the file from a backup.</source>
        <translation>Was zu tun ist: Bitte stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What to do: compare these records with a backup; until then the status may lack something.</source>
        <translation>Was zu tun ist: Bitte vergleichen Sie diese Angaben mit einer Sicherung; bis dahin kann der Status unvollständig sein.</translation>
    </message>
    <message>
        <source>What to do: compare these values with a backup; they were changed outside of Lenkungsstand, or the file is damaged.</source>
        <translation>Was zu tun ist: Bitte vergleichen Sie diese Angaben mit einer Sicherung; sie wurden außerhalb von Lenkungsstand verändert, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 has nothing before the ending; write it like status.pdf.</source>
        <translation>%1 hat keinen Namen vor der Endung; richtig wäre zum Beispiel status.pdf.</translation>
    </message>
    <message>
        <source>There is no project %1; the portfolio has none yet.</source>
        <translation>Es gibt kein Projekt %1; das Portfolio enthält noch keine Projekte.</translation>
    </message>
    <message>
        <source>The portfolio has no items yet.</source>
        <translation>Das Portfolio enthält noch keine Einträge.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty). lenkungsstand-cli works without one.</source>
        <translation>Es gibt keine Anzeige, daher kann sich kein Fenster öffnen (DISPLAY und WAYLAND_DISPLAY sind leer). lenkungsstand-cli kommt ohne aus.</translation>
    </message>
    <message>
        <source>Opens this portfolio; a missing file is not created.</source>
        <translation>Öffnet dieses Portfolio; fehlt die Datei, wird sie nicht angelegt.</translation>
    </message>
    <message>
        <source>Language of the window, German or English.</source>
        <translation>Sprache des Fensters, Deutsch oder Englisch.</translation>
    </message>
    <message>
        <source>The item that is selected.</source>
        <translation>Der Eintrag, der ausgewählt ist.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; without it, as the desktop says.</source>
        <translation>Hell, dunkel oder hoher Kontrast; ohne diese Angabe wie am Arbeitsplatz eingestellt.</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>BREITExHÖHE</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Größe des Fensters in Bildpunkten.</translation>
    </message>
    <message>
        <source>FILE.png</source>
        <translation>DATEI.png</translation>
    </message>
    <message>
        <source>Writes a picture of the window and ends. Needs no display.</source>
        <translation>Schreibt ein Bild des Fensters und endet. Braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>Names the version.</source>
        <translation>Nennt die Version.</translation>
    </message>
    <message>
        <source>“lenkungsstand-cli” gives the same answers in a terminal.</source>
        <translation>„lenkungsstand-cli“ gibt dieselben Antworten im Terminal.</translation>
    </message>
    <message>
        <source>%1 is no size of a window; it goes from 320x240 to 10000x10000, such as 1366x768.</source>
        <translation>%1 ist keine Fenstergröße; möglich ist 320x240 bis 10000x10000, zum Beispiel 1366x768.</translation>
    </message>
    <message>
        <source>The option %1 does not know %2; it knows: %3.</source>
        <translation>Die Option %1 kennt %2 nicht, sondern: %3.</translation>
    </message>
    <message>
        <source>The word %1 is one too many; a portfolio is opened with --database FILE.</source>
        <translation>Das Wort %1 ist zu viel; ein Portfolio öffnet sich mit --database DATEI.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) cannot be examined</source>
        <translation>
            <numerusform>%n Teil ist nicht prüfbar</numerusform>
            <numerusform>%n Teile sind nicht prüfbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written. Is it closed, or the disk full?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Ist sie geschlossen oder der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1: leads to %3 (table %2), which the table %4 does not hold.</source>
        <translation>%1: verweist auf %3 (Tabelle %2); in der Tabelle %4 gibt es das nicht.</translation>
    </message>
    <message>
        <source>The table %1 holds a row that belongs to number %2 of the table %3, which is gone.</source>
        <translation>In der Tabelle %1 steht eine Zeile, die zu Nummer %2 der Tabelle %3 gehört; diese Nummer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1: the field %3 of the table %2 holds a value that cannot be read.</source>
        <translation>%1: Im Feld %3 der Tabelle %2 steht ein Wert, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2; “lenkungsstand-cli status --format csv” lists all keys.</source>
        <translation>Den Eintrag %1 gibt es in %2 nicht; „lenkungsstand-cli status --format csv“ nennt alle Schlüssel.</translation>
    </message>
    <message>
        <source>The display cannot be reached, so no window can open (see DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM). lenkungsstand-cli works without one.</source>
        <translation>Der Bildschirm ist nicht erreichbar, deshalb kann sich kein Fenster öffnen (siehe DISPLAY, WAYLAND_DISPLAY und QT_QPA_PLATFORM). lenkungsstand-cli arbeitet ohne Bildschirm.</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>Senat</translation>
    </message>
    <message>
        <source>%1 is damaged in its first page or its list of tables, so that nothing in it can be examined one by one. The file has not been changed. Please work on with a backup and keep the damaged file.</source>
        <translation>%1 ist auf der ersten Seite oder im Verzeichnis der Tabellen beschädigt; deshalb lässt sich nichts darin einzeln prüfen. Die Datei wurde nicht verändert. Bitte arbeiten Sie mit einer Sicherung weiter und bewahren Sie die beschädigte Datei auf.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a report baseline: it means now.</source>
        <translation>%1 kann nicht der Name eines Berichtsstands sein: Es heißt jetzt.</translation>
    </message>
    <message>
        <source>There is a report baseline %1 already, and it is never changed. Nothing has been saved. Please choose another name.</source>
        <translation>Einen Berichtsstand %1 gibt es schon, und er wird nie geändert. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen, as of %2.</source>
        <translation>Berichtsstand %1 festgehalten, Stichtag %2.</translation>
    </message>
    <message>
        <source>As of %1, frozen on %2 by %3.</source>
        <translation>Stichtag %1, festgehalten am %2 von %3.</translation>
    </message>
    <message>
        <source>Paper: %1, SHA-256 %2.</source>
        <translation>Papier: %1, SHA-256 %2.</translation>
    </message>
    <message>
        <source>There is no report baseline yet; “lenkungsstand-cli baseline create” makes one.</source>
        <translation>Es gibt noch keinen Berichtsstand; „lenkungsstand-cli baseline create“ legt einen an.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Freezes portfolio and status under a name, for ever.</source>
        <translation>Hält Portfolio und Status unter einem Namen für immer fest.</translation>
    </message>
    <message>
        <source>Lists the report baselines in the order in which they were frozen.</source>
        <translation>Nennt die Berichtsstände in der Reihenfolge, in der sie entstanden.</translation>
    </message>
    <message>
        <source>Behind %1 a word is missing (there is: %2)</source>
        <translation>Hinter %1 fehlt ein Wort (es gibt: %2)</translation>
    </message>
    <message>
        <source>Behind %1 there is no %2 (there is: %3)</source>
        <translation>Hinter %1 gibt es kein %2 (es gibt: %3)</translation>
    </message>
    <message>
        <source>From %1, as of %2</source>
        <translation>Von: %1, Stichtag %2</translation>
    </message>
    <message>
        <source>To %1, as of %2</source>
        <translation>Bis: %1, Stichtag %2</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Neu (%1)</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <translation>Gelöscht (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Erledigt (%1)</translation>
    </message>
    <message>
        <source>Worse (%1)</source>
        <translation>Verschlechtert (%1)</translation>
    </message>
    <message>
        <source>Better (%1)</source>
        <translation>Verbessert (%1)</translation>
    </message>
    <message>
        <source>Reworded (%1)</source>
        <translation>Anders formuliert (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved (%1)</source>
        <translation>Verschoben (%1)</translation>
    </message>
    <message>
        <source>%1; against the original plan %2</source>
        <translation>%1; gegenüber dem Ursprungsplan %2</translation>
    </message>
    <message>
        <source>The option --from STATE is missing.</source>
        <translation>Die Option --from STAND fehlt.</translation>
    </message>
    <message>
        <source>Compares two states: new, deleted, done, moved, worse, better, reworded items.</source>
        <translation>Vergleicht zwei Stände: neue, gelöschte, erledigte, verschobene, verschlechterte, verbesserte und anders formulierte Einträge.</translation>
    </message>
    <message>
        <source>A STATE is the name of a report baseline, a past day (2026-05-06 or 06.05.2026) or moment (2026-05-06T10:00), or now. A day on which a report baseline stands means that baseline. Each side is judged on its own date; worse and better name only items whose recorded facts changed.</source>
        <translation>Ein STAND ist der Name eines Berichtsstands, ein vergangener Tag (06.05.2026 oder 2026-05-06) oder Zeitpunkt (2026-05-06T10:00) oder jetzt. Ein Tag, auf den ein Berichtsstand lautet, meint diesen Berichtsstand. Jede Seite wird an ihrem eigenen Stichtag beurteilt; verschlechtert und verbessert nennen nur Einträge, deren erfasste Angaben sich geändert haben.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>The earlier state.</source>
        <translation>Der frühere Stand.</translation>
    </message>
    <message>
        <source>The later state; without it, now.</source>
        <translation>Der spätere Stand; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>The day on which now is judged; without it, today.</source>
        <translation>Der Stichtag, an dem jetzt beurteilt wird; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Status survey %1</source>
        <translation>Sachstandsabfrage %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>Report baseline %1</source>
        <translation>Berichtsstand %1</translation>
    </message>
    <message>
        <source>A table for people (without this option), or JSON for programs.</source>
        <translation>Eine Tabelle für Menschen (ohne diese Option) oder JSON für Programme.</translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation>Jeder Befehl erklärt sich mit --help.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>neu, %1</translation>
    </message>
    <message>
        <source>deleted, %1</source>
        <translation>gelöscht, %1</translation>
    </message>
    <message>
        <source>The history of %2 holds nothing about %1.</source>
        <translation>Im Verlauf von %2 steht nichts zu %1.</translation>
    </message>
    <message>
        <source>The history is still empty.</source>
        <translation>Der Verlauf ist noch leer.</translation>
    </message>
    <message>
        <source>Says who changed what, when, from what to what, and why.</source>
        <translation>Sagt, wer was wann von was zu was geändert hat und warum.</translation>
    </message>
    <message>
        <source>There is no field %1; the names are: %2.</source>
        <translation>Das Feld %1 gibt es nicht; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>Behind %1 the equals sign and the value are missing: %2.</source>
        <translation>Hinter %1 fehlen Gleichheitszeichen und Wert: %2.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>The field %1 stands there twice.</source>
        <translation>Das Feld %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The field %1 cannot be emptied.</source>
        <translation>Das Feld %1 kann nicht geleert werden.</translation>
    </message>
    <message>
        <source>There is no progress %1; the names are: %2.</source>
        <translation>Den Bearbeitungsstand %1 gibt es nicht; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>There is no role %1; the names are: %2.</source>
        <translation>Die Rolle %1 gibt es nicht; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>The unit %1 stands there twice.</source>
        <translation>Die Stelle %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 has no number: only measures and resolutions have one.</source>
        <translation>%1 hat keine Nummer: Nur Maßnahmen und Beschlüsse haben eine.</translation>
    </message>
    <message>
        <source>%1 is no number of a resolution, such as 3.</source>
        <translation>%1 ist keine Ziffer eines Beschlusses wie 3.</translation>
    </message>
    <message>
        <source>%1 is no measure: only measures can be priority measures.</source>
        <translation>%1 ist keine Maßnahme: Nur Maßnahmen können Schwerpunktmaßnahmen sein.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 heißt weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1 (there is no such day)</source>
        <translation>%1 (diesen Tag gibt es nicht)</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar, such as 2026-05-06 or 06.05.2026.</source>
        <translation>%1 ist kein Tag des Kalenders wie 06.05.2026 oder 2026-05-06.</translation>
    </message>
    <message>
        <source>%1: note of %2 on %3, a draft until it is released.</source>
        <translation>%1: Sachstand vom %2 zu %3, ein Entwurf bis zur Freigabe.</translation>
    </message>
    <message>
        <source>There is neither an item nor a project %1 in %2.</source>
        <translation>Weder einen Eintrag noch ein Projekt %1 gibt es in %2.</translation>
    </message>
    <message>
        <source>The note has no text.</source>
        <translation>Der Sachstand hat keinen Text.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Adds a status note to an item or a project, as a draft.</source>
        <translation>Fügt einem Eintrag oder Projekt einen Sachstand hinzu, als Entwurf.</translation>
    </message>
    <message>
        <source>The unit that says so.</source>
        <translation>Die Stelle, von der er stammt.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The day of the note; without it, today.</source>
        <translation>Der Tag des Sachstands; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>report baseline %1</source>
        <translation>Berichtsstand %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 lies in the future; only what is past can be compared.</source>
        <translation>%1 liegt in der Zukunft; vergleichen lässt sich nur, was vergangen ist.</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>On %1 nothing was recorded yet; the history begins on %2.</source>
        <translation>Am %1 war noch nichts erfasst; der Verlauf beginnt am %2.</translation>
    </message>
    <message>
        <source>%1 is neither a report baseline (there is none yet) nor a day or a moment, such as 2026-05-06, nor “now”.</source>
        <translation>%1 ist weder ein Berichtsstand (es gibt noch keinen) noch ein Tag oder Zeitpunkt wie 06.05.2026 noch „jetzt“.</translation>
    </message>
    <message>
        <source>%1 is neither a report baseline (there is: %2) nor a day or a moment, such as 2026-05-06, nor “now”.</source>
        <translation>%1 ist weder ein Berichtsstand (es gibt: %2) noch ein Tag oder Zeitpunkt wie 06.05.2026 noch „jetzt“.</translation>
    </message>
    <message>
        <source>%1 says so already; nothing has been changed.</source>
        <translation>%1 hat diese Werte schon; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>FELD=WERT</translation>
    </message>
    <message>
        <source>Changes fields of an item, all of them in one step of the history.</source>
        <translation>Ändert Felder eines Eintrags, alle in einem Schritt des Verlaufs.</translation>
    </message>
    <message>
        <source>Why; it stands in the history.</source>
        <translation>Die Begründung; sie steht im Verlauf.</translation>
    </message>
    <message>
        <source>Who decided on a new planned date, such as “Senate 29.09.2026, no. 3”.</source>
        <translation>Wer den neuen Termin beschlossen hat, etwa „Senat 29.09.2026, Ziffer 3“.</translation>
    </message>
    <message>
        <source>There is no unit %1; the portfolio has none yet.</source>
        <translation>Die Stelle %1 gibt es nicht; das Portfolio hat noch keine.</translation>
    </message>
    <message>
        <source>There is no unit %1; the keys are: %2.</source>
        <translation>Die Stelle %1 gibt es nicht; die Schlüssel sind: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Conflicts, not taken over</source>
        <translation>Konflikte, nicht übernommen</translation>
    </message>
    <message>
        <source>Errors, not taken over</source>
        <translation>Fehler, nicht übernommen</translation>
    </message>
    <message>
        <source>Would be taken over</source>
        <translation>Würde übernommen</translation>
    </message>
    <message>
        <source>%1 field(s) changed, %2 unchanged, %3 conflict(s), %4 error(s).</source>
        <translation>Geänderte Felder: %1, unverändert: %2, Konflikte: %3, Fehler: %4.</translation>
    </message>
    <message>
        <source>Fills the measures from a catalogue: XLSX, ODS or CSV.</source>
        <translation>Füllt die Maßnahmen aus einem Katalog: XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>Columns are recognised by their usual German headings: Nr., Maßnahme, Abschnitt, Zuständigkeit, Schwerpunkt, Umsetzungsstand, Frist, Bemerkung. The list fills the places in its own order and with its own numbers; read again, it is matched by these numbers.</source>
        <translation>Spalten werden an ihren üblichen Überschriften erkannt: Nr., Maßnahme, Abschnitt, Zuständigkeit, Schwerpunkt, Umsetzungsstand, Frist, Bemerkung. Die Liste füllt die Plätze in ihrer eigenen Reihenfolge und mit ihren eigenen Nummern; erneut gelesen, wird sie an diesen Nummern wiedererkannt.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Sagt, was geändert würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Not everything has been taken over; the list says what is left out.</source>
        <translation>Es wurde nicht alles übernommen; die Liste sagt, was fehlt.</translation>
    </message>
    <message>
        <source>The file format %1 is not one of xlsx, csv.</source>
        <translation>Das Dateiformat %1 ist keines von xlsx, csv.</translation>
    </message>
    <message>
        <source>--select says what is asked about: pakt, open or a project&apos;s key.</source>
        <translation>--select sagt, wonach gefragt wird: pakt, open oder der Schlüssel eines Projekts.</translation>
    </message>
    <message>
        <source>--output names the folder for the sheets.</source>
        <translation>--output nennt den Ordner für die Bögen.</translation>
    </message>
    <message>
        <source>Writes a sheet for each unit, in which it reports on its items.</source>
        <translation>Schreibt für jede Stelle einen Bogen, in dem sie zu ihren Einträgen meldet.</translation>
    </message>
    <message>
        <source>pakt|open|PROJECT</source>
        <translation>pakt|open|PROJEKT</translation>
    </message>
    <message>
        <source>What is asked about.</source>
        <translation>Wonach gefragt wird.</translation>
    </message>
    <message>
        <source>Until when the units are to answer.</source>
        <translation>Bis wann die Stellen antworten sollen.</translation>
    </message>
    <message>
        <source>A spreadsheet (without this option), or text with semicolons.</source>
        <translation>Eine Tabelle (ohne diese Angabe) oder Text mit Semikolons.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>The folder for the sheets; it is made if it is not there.</source>
        <translation>Der Ordner für die Bögen; fehlt er, wird er angelegt.</translation>
    </message>
    <message>
        <source>Reads the units&apos; answers back: XLSX, ODS or CSV.</source>
        <translation>Liest die Antworten der Stellen ein: XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>The file names schema %1, but it is built after schema %2.</source>
        <translation>Die Datei nennt Schema %1, ist aber nach Schema %2 aufgebaut.</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>An entry of the list %1 is empty; the names are: %2.</source>
        <translation>Ein Eintrag der Liste %1 ist leer; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>%1; last report on %2</source>
        <translation>%1; letzte Meldung vom %2</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (Entwurf)</translation>
    </message>
    <message>
        <source>Report baseline %1 frozen with its paper, as of %2.</source>
        <translation>Berichtsstand %1 mit Papier festgehalten, Stichtag %2.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing.</source>
        <translation>Die Option --output DATEI fehlt.</translation>
    </message>
    <message>
        <source>There is no report baseline %1; “lenkungsstand-cli baseline list” names those that there are.</source>
        <translation>Es gibt keinen Berichtsstand %1; „lenkungsstand-cli baseline list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>The paper that was made, kept with its SHA-256.</source>
        <translation>Das erstellte Papier; es wird mit seiner SHA-256 aufbewahrt.</translation>
    </message>
    <message>
        <source>Writes the paper of a report baseline as it was frozen.</source>
        <translation>Schreibt das Papier eines Berichtsstands, wie es festgehalten wurde.</translation>
    </message>
    <message>
        <source>An older file of the same name is replaced.</source>
        <translation>Eine ältere Datei gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Neu festgelegt</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Fristverlängerung</translation>
    </message>
    <message>
        <source>Conflicts, would not be taken over</source>
        <translation>Konflikte, würden nicht übernommen</translation>
    </message>
    <message>
        <source>Errors, would not be taken over</source>
        <translation>Fehler, würden nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would count as reported.</source>
        <translation>
            <numerusform>%n Eintrag gälte damit als gemeldet.</numerusform>
            <numerusform>%n Einträge gälten damit als gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) count as reported.</source>
        <translation>
            <numerusform>%n Eintrag gilt damit als gemeldet.</numerusform>
            <numerusform>%n Einträge gelten damit als gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written, because this was a dry run.</source>
        <translation>Nichts wurde geschrieben, denn dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>%1 field(s) would be changed, %2 unchanged, %3 conflict(s), %4 error(s).</source>
        <translation>Felder, die geändert würden: %1; unverändert: %2; Konflikte: %3; Fehler: %4.</translation>
    </message>
    <message>
        <source>Columns that are not read, because their headings are not known: %1.</source>
        <extracomment>%1 is a list of headings</extracomment>
        <translation>Nicht gelesen werden Spalten, deren Überschrift nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Nothing has been written, because this was a dry run; the list says what would be left out.</source>
        <translation>Nichts wurde geschrieben, denn dies war ein Probelauf; die Liste sagt, was ausgelassen würde.</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2 already, and never to two measures.</source>
        <translation>Die Nummer %1 hat schon %2; sie steht nie für zwei Maßnahmen.</translation>
    </message>
    <message>
        <source>%1 lies in the past, so nobody could answer in time. Please name a later day.</source>
        <translation>Der %1 ist schon vorbei, niemand könnte rechtzeitig antworten. Bitte nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>pakt asks about all measures, open about everything that is open, a project&apos;s key about what is open in it. Items without a lead unit go into a sheet for the secretariat. Existing files are not overwritten.</source>
        <translation>pakt fragt nach allen Maßnahmen, open nach allem, was offen ist, der Schlüssel eines Projekts nach dem, was darin offen ist. Einträge ohne federführende Stelle kommen auf einen Bogen für das Sekretariat. Vorhandene Dateien werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>UNIT[,UNIT]</source>
        <translation>STELLE[,STELLE]</translation>
    </message>
    <message>
        <source>The units that get text with semicolons whatever the others get.</source>
        <translation>Die Stellen, die Text mit Semikolons bekommen, was immer die anderen bekommen.</translation>
    </message>
    <message>
        <source>What is sound is taken over in one step of the history. Fields that were changed here since the sheet went out are conflicts; they and errors are left out, listed, and give exit code 1. So is a file that cannot be read at all. Reading an answer twice changes nothing.</source>
        <translation>Was in Ordnung ist, wird in einem Schritt des Verlaufs übernommen. Felder, die hier seit dem Versand geändert wurden, sind Konflikte; sie und Fehler werden ausgelassen, aufgelistet und ergeben den Rückgabewert 1. Das gilt auch für eine Datei, die sich gar nicht lesen lässt. Eine Antwort zweimal zu lesen ändert nichts.</translation>
    </message>
    <message>
        <source>The name %1 is another day than the as-of date %2; please give that day with --as-of, or choose another name.</source>
        <translation>Der Name %1 ist ein anderer Tag als der Stichtag %2; bitte diesen Tag mit --as-of angeben oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <extracomment>%1 is a record (&quot;Status note note-1&quot;), %2 the key of the item or project that it is about</extracomment>
        <translation>%1 (zu %2)</translation>
    </message>
    <message>
        <source>The oldest change comes first. KEY is that of an item, a project, a unit or any other record; notes, reminders and other records about it are listed too. Without it, everything is listed.</source>
        <translation>Die älteste Änderung steht zuerst. SCHLÜSSEL ist der eines Eintrags, eines Projekts, einer Stelle oder sonst eines Datensatzes; Sachstände, Wiedervorlagen und anderes dazu stehen dabei. Ohne ihn steht alles da.</translation>
    </message>
    <message>
        <source>%1 Nothing has been changed.</source>
        <translation>%1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Several measures have the catalogue&apos;s number %1: %2. Please leave it to one of them with “lenkungsstand-cli set KEY number=…”.</source>
        <translation>Mehrere Maßnahmen haben die Katalognummer %1: %2. Bitte lassen Sie sie nur einer davon, mit „lenkungsstand-cli set SCHLÜSSEL number=…“.</translation>
    </message>
    <message>
        <source>It does not judge the data; what is missing or contradictory stands in the status report. A catalogue&apos;s number that several measures have is named on standard error; that is no damage and does not change the exit code.</source>
        <translation>Über die Daten urteilt der Befehl nicht; was fehlt oder sich widerspricht, steht im Statusbericht. Eine Katalognummer, die mehrere Maßnahmen haben, wird auf der Standardfehlerausgabe genannt; sie ist kein Schaden und ändert den Rückgabewert nicht.</translation>
    </message>
    <message>
        <source>Report to the Senate of %1</source>
        <translation>Bericht an den Senat vom %1</translation>
    </message>
    <message>
        <source>Reported total of %1</source>
        <translation>Gemeldete Zahl vom %1</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>das Sekretariat</translation>
    </message>
    <message>
        <source>Answered with “Fehlanzeige”: %1.</source>
        <translation>Mit „Fehlanzeige“ geantwortet: %1.</translation>
    </message>
    <message>
        <source>The items on the secretariat&apos;s own sheet do not count as reported, because no unit was asked about them.</source>
        <translation>Die Einträge auf dem Bogen des Sekretariats gelten nicht als gemeldet, weil keine Stelle dazu befragt wurde.</translation>
    </message>
    <message>
        <source>Several report baselines stand on %1: %2. Please name the one that is meant.</source>
        <translation>Am Stichtag %1 stehen mehrere Berichtsstände: %2. Bitte nennen Sie den gemeinten mit seinem Namen.</translation>
    </message>
    <message>
        <source>%1 gets no sheet in this survey: it leads none of the items that are asked about. Nothing has been written. Please leave it out of --csv-for.</source>
        <translation>%1 bekommt in dieser Abfrage keinen Bogen: Die Stelle ist für keinen der abgefragten Einträge zuständig. Es wurde nichts geschrieben. Bitte lassen Sie sie bei --csv-for weg.</translation>
    </message>
    <message>
        <source>%1 is still to come, so nobody can have said anything then. Please name the day of the note.</source>
        <translation>%1 steht noch bevor; dann kann noch niemand etwas gemeldet haben. Bitte nennen Sie den Tag des Sachstands.</translation>
    </message>
    <message>
        <source>Fields: progress, planned, forecast, actual, title, unit, number, priority, note, impediment, evidence, fileNumber. Dates as people write them: 05.05.2026, May 2026, Q4 2025. Several units are joined by commas, a role stands behind a colon: SF,SK:participating. evidence adds to what is there; an empty value clears a field, except progress and evidence. A new planned date and progress=cancelled need --reason; the deadline of a resolution of the Senate needs --decided-by with session and number.</source>
        <translation>Felder: progress, planned, forecast, actual, title, unit, number, priority, note, impediment, evidence, fileNumber. Termine, wie man sie schreibt: 05.05.2026, Mai 2026, Q4 2025. Mehrere Stellen werden durch Kommas getrennt, eine Rolle steht hinter einem Doppelpunkt: SF,SK:beteiligt. evidence kommt zu dem hinzu, was da ist; ein leerer Wert leert ein Feld, außer progress und evidence. Ein neuer Termin und progress=abgebrochen brauchen --reason; die Frist eines Senatsbeschlusses braucht --decided-by mit Sitzung und Ziffer.</translation>
    </message>
    <message>
        <source>The name %1 is not written in UTF-8, so the file cannot be opened. Nothing of it has been taken over. Please rename the file.</source>
        <translation>Der Name %1 ist nicht in UTF-8 geschrieben, deshalb lässt sich die Datei nicht öffnen. Nichts daraus wurde übernommen. Bitte benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The year of %1 is not between 1990 and 2199.</source>
        <translation>Das Jahr von %1 liegt nicht zwischen 1990 und 2199.</translation>
    </message>
    <message>
        <source>The picture is a PNG; %1 should end in “.png”.</source>
        <translation>Das Bild ist ein PNG; %1 sollte auf „.png“ enden.</translation>
    </message>
    <message>
        <source>No item differs between the two.</source>
        <translation>Zwischen beiden Ständen hat sich an keinem Eintrag etwas geändert.</translation>
    </message>
    <message>
        <source>The name of a report baseline has %1 characters at most, this one has %2. Please shorten it.</source>
        <translation>Der Name eines Berichtsstands hat höchstens %1 Zeichen, dieser hat %2. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name of a report baseline is one line, without tabs and control characters.</source>
        <translation>Der Name eines Berichtsstands ist eine Zeile ohne Tabulatoren und Steuerzeichen.</translation>
    </message>
    <message>
        <source>The name %1 reads as a moment of the past; whoever asks for that moment would get this report baseline. Please choose another name.</source>
        <translation>Der Name %1 liest sich als Zeitpunkt; wer nach diesem Zeitpunkt fragt, bekäme diesen Berichtsstand. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>--decided-by says who decided on a planned date; please name that date as well: %1.</source>
        <translation>--decided-by sagt, wer über einen Termin entschieden hat; bitte nennen Sie auch den Termin: %1.</translation>
    </message>
    <message>
        <source>--decided-by needs --reason: a decision is kept with its reason.</source>
        <translation>Zu --decided-by gehört --reason: Eine Entscheidung wird mit ihrem Grund festgehalten.</translation>
    </message>
    <message>
        <source>Only the Senate decides on the deadline of %1; please name its session and number, such as “Senate 29.09.2026, no. 3”.</source>
        <translation>Nur der Senat entscheidet über die Frist von %1; bitte nennen Sie Sitzung und Ziffer, zum Beispiel „Senat 29.09.2026, Ziffer 3“.</translation>
    </message>
    <message>
        <source>Done and saved; only the output could not be written. Is it closed, or the disk full?</source>
        <translation>Erledigt und gespeichert; nur die Ausgabe konnte nicht geschrieben werden. Ist sie geschlossen oder der Datenträger voll?</translation>
    </message>
    <message>
        <source>What could be taken over is saved; only the list could not be written. Is the output closed, or the disk full? Reading the same files again shows it.</source>
        <translation>Was übernommen werden konnte, ist gespeichert; nur die Liste konnte nicht geschrieben werden. Ist die Ausgabe geschlossen oder der Datenträger voll? Wenn Sie dieselben Dateien noch einmal einlesen, erscheint sie.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8. Nothing has been created or changed. Please write it in UTF-8; a file of that name has to be renamed.</source>
        <translation>%1 ist nicht in UTF-8 geschrieben. Es wurde nichts angelegt und nichts geändert. Bitte schreiben Sie es in UTF-8; eine Datei dieses Namens muss umbenannt werden.</translation>
    </message>
    <message>
        <source>The option --output FILE is missing; the name ends in .ics.</source>
        <translation>Die Option --output DATEI fehlt; der Name endet auf .ics.</translation>
    </message>
    <message>
        <source>The name %1 does not end in .ics.</source>
        <translation>Der Name %1 endet nicht auf .ics.</translation>
    </message>
    <message>
        <source>%1 has nothing before the ending; write it like termine.ics.</source>
        <translation>In %1 steht nichts vor der Endung; zum Beispiel so: termine.ics.</translation>
    </message>
    <message>
        <source>Writes sessions and deadlines for an office calendar.</source>
        <translation>Schreibt Sitzungen und Fristen für den Bürokalender.</translation>
    </message>
    <message>
        <source>The file to write; its name ends in .ics.</source>
        <translation>Die Datei, die geschrieben wird; ihr Name endet auf .ics.</translation>
    </message>
    <message>
        <source>Nothing of the file has been taken over. Please correct it and read it again.</source>
        <translation>Aus der Datei wurde nichts übernommen. Bitte berichtigen Sie sie und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Enters sessions of the Senate: ICS, CSV, XLSX or ODS.</source>
        <translation>Trägt Sitzungen des Senats ein: ICS, CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>Leaves Tuesdays alone that the file does not name.</source>
        <translation>Lässt Dienstage unberührt, die die Datei nicht nennt.</translation>
    </message>
    <message>
        <source>The page that opens: overview, portfolio, timeline, measures of the Pakt, resolutions, indicators, history.</source>
        <translation>Die Seite, die sich öffnet: Übersicht, Portfolio, Zeitplan, Pakt-Maßnahmen, Beschlüsse, Kennzahlen, Verlauf.</translation>
    </message>
    <message>
        <source>The sessions of the Senate from the as-of day to the end of the next year, and the deadlines of all open items that name a day, each with a reminder. What was one of them and is done or cancelled stays without a reminder and says so. What is assumed says so. An entry has the same identifier in every file and says how often its day was changed, so that a calendar takes the newer one. An older file of the same name is replaced once the new one is complete.</source>
        <translation>Die Sitzungen des Senats vom Stichtag bis zum Ende des nächsten Jahres und die Fristen aller offenen Einträge mit Datum, jede mit einer Erinnerung. Was dazugehörte und erledigt oder abgebrochen ist, bleibt ohne Erinnerung und sagt es. Was angenommen ist, ist so bezeichnet. Ein Eintrag hat in jeder Datei dieselbe Kennung und sagt, wie oft sein Tag geändert wurde, sodass ein Kalender den neueren übernimmt. Eine ältere Datei desselben Namens wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>An office calendar, or a list with one day a line; a word beside the day says that the session does not take place (entfällt, abgesagt, keine Sitzung). The file counts as the whole list between its first and its last day: a Tuesday that it does not name is cancelled. The calendar then counts as confirmed. A file of one session, or read with --only-named, confirms nothing.</source>
        <translation>Ein Bürokalender oder eine Liste mit einem Tag je Zeile; ein Wort neben dem Tag sagt, dass die Sitzung nicht stattfindet (entfällt, abgesagt, keine Sitzung). Die Datei gilt als vollständige Liste zwischen ihrem ersten und ihrem letzten Tag: Ein Dienstag, den sie nicht nennt, fällt aus. Danach gilt der Kalender als bestätigt. Eine Datei mit nur einer Sitzung oder mit --only-named gelesen bestätigt nichts.</translation>
    </message>
</context>
</TS>
