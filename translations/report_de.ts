<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Assumption</name>
    <message>
        <source>order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>operation after installation</source>
        <translation>Betrieb nach Installation</translation>
    </message>
    <message>
        <source>same subject</source>
        <translation>gleicher Gegenstand</translation>
    </message>
    <message>
        <source>roll-out after co-determination</source>
        <translation>Ausrollen nach Mitbestimmung</translation>
    </message>
    <message>
        <source>this prerequisite</source>
        <translation>diese Voraussetzung</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of lead time</source>
        <translation>
            <numerusform>%n Arbeitstag Vorlauf</numerusform>
            <numerusform>%n Arbeitstage Vorlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>a session every Tuesday</source>
        <translation>Sitzung jeden Dienstag</translation>
    </message>
</context>
<context>
    <name>BackPlan</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>▲ latest start %1: passed</source>
        <translation>▲ spätester Beginn %1: vorbei</translation>
    </message>
    <message numerus="yes">
        <source>latest start %1: %n more working day(s)</source>
        <translation>
            <numerusform>spätester Beginn %1: noch %n Arbeitstag</numerusform>
            <numerusform>spätester Beginn %1: noch %n Arbeitstage</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>lead time %n working day(s)</source>
        <translation>
            <numerusform>Vorlauf %n Arbeitstag</numerusform>
            <numerusform>Vorlauf %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (Annahme)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <extracomment>At a bracket, as short as possible: %1 is a step, %n its working days</extracomment>
        <translation>
            <numerusform>%1, %n AT</numerusform>
            <numerusform>%1, %n AT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n working day(s), %2</source>
        <extracomment>%1 is a step, %n its working days, %2 the days from the first to the last</extracomment>
        <translation>
            <numerusform>%1: %n Arbeitstag, %2</numerusform>
            <numerusform>%1: %n Arbeitstage, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned with: %1.</source>
        <extracomment>%1 is the length of the lead time</extracomment>
        <translation>Angesetzt: %1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Assumed: the Senate meets every Tuesday that is no public holiday.</source>
        <translation>Angenommen: Der Senat tagt jeden Dienstag, der kein Feiertag ist.</translation>
    </message>
    <message>
        <source>Last session before the deadline: %1, %2.</source>
        <extracomment>%1 is the name of a resolution, %2 a day</extracomment>
        <translation>Letzte Sitzung vor der Frist: %1, %2.</translation>
    </message>
    <message>
        <source>Session of the Senate</source>
        <translation>Sitzung des Senats</translation>
    </message>
    <message>
        <source>No session of the Senate</source>
        <translation>Keine Sitzung des Senats</translation>
    </message>
    <message>
        <source>Last session of the Senate before: %1.</source>
        <translation>Letzte Sitzung des Senats davor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Latest start: %1, %n working day(s) before the session.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Spätester Beginn: %1, %n Arbeitstag vor der Sitzung.</numerusform>
            <numerusform>Spätester Beginn: %1, %n Arbeitstage vor der Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumed: %n working day(s) of lead time.</source>
        <translation>
            <numerusform>Angenommen: %n Arbeitstag Vorlauf.</numerusform>
            <numerusform>Angenommen: %n Arbeitstage Vorlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder on the day of the latest start.</source>
        <translation>Erinnerung am Tag des spätesten Beginns.</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Deadline %1: %2</source>
        <extracomment>A deadline in a calendar: %1 is a key or the name of a resolution, %2 a title</extracomment>
        <translation>Frist %1: %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Sessions and deadlines</source>
        <translation>Sitzungen und Fristen</translation>
    </message>
    <message numerus="yes">
        <source>Reminder %n day(s) before, as preset.</source>
        <translation>
            <numerusform>Erinnerung %n Tag vorher (Voreinstellung).</numerusform>
            <numerusform>Erinnerung %n Tage vorher (Voreinstellung).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder on the working day before, as preset.</source>
        <translation>Erinnerung am Arbeitstag davor (Voreinstellung).</translation>
    </message>
    <message>
        <source>No longer assumed: session of the Senate</source>
        <translation>Nicht mehr angenommen: Sitzung des Senats</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done: deadline %1: %2</source>
        <extracomment>In a calendar: %1 is a key or the name of a resolution, %2 a title</extracomment>
        <translation>Erledigt: Frist %1: %2</translation>
    </message>
    <message>
        <source>Cancelled: deadline %1: %2</source>
        <translation>Entfällt: Frist %1: %2</translation>
    </message>
</context>
<context>
    <name>DataQuality</name>
    <message>
        <source>Assumed prerequisites</source>
        <translation>Angenommene Voraussetzungen</translation>
    </message>
    <message numerus="yes">
        <source>assumed prerequisite(s) that nobody has confirmed</source>
        <translation>
            <numerusform>angenommene Voraussetzung, die niemand bestätigt hat</numerusform>
            <numerusform>angenommene Voraussetzungen, die niemand bestätigt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed session calendar: every Tuesday</source>
        <translation>Angenommen: Sitzung jeden Dienstag</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) that assume(s) a session of the Senate every Tuesday</source>
        <translation>
            <numerusform>Frist, die eine Senatssitzung an jedem Dienstag annimmt</numerusform>
            <numerusform>Fristen, die eine Senatssitzung an jedem Dienstag annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumed lead time: %n working day(s)</source>
        <translation>
            <numerusform>Angenommen: %n Arbeitstag Vorlauf</numerusform>
            <numerusform>Angenommen: %n Arbeitstage Vorlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) with an assumed lead time of %1 working days</source>
        <translation>
            <numerusform>Frist mit angenommenem Vorlauf (%1 Arbeitstage)</numerusform>
            <numerusform>Fristen mit angenommenem Vorlauf (%1 Arbeitstage)</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm or change the lead time</source>
        <translation>Vorlauf bestätigen oder ändern</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Measures without a title</source>
        <translation>Maßnahmen ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>measure(s) without title, unit and date</source>
        <translation>
            <numerusform>Maßnahme ohne Titel, Stelle und Termin</numerusform>
            <numerusform>Maßnahmen ohne Titel, Stelle und Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measure(s) without a title</source>
        <translation>
            <numerusform>Maßnahme ohne Titel</numerusform>
            <numerusform>Maßnahmen ohne Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Reported and recorded figures differ</source>
        <translation>Gemeldete und erfasste Zahl verschieden</translation>
    </message>
    <message numerus="yes">
        <source>reported figure(s) that differ(s) from what is recorded</source>
        <translation>
            <numerusform>gemeldete Zahl, die von der erfassten abweicht</numerusform>
            <numerusform>gemeldete Zahlen, die von den erfassten abweichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the measures one by one</source>
        <translation>Maßnahmen einzeln erfassen</translation>
    </message>
    <message>
        <source>all open items</source>
        <translation>alle offenen Einträge</translation>
    </message>
    <message numerus="yes">
        <source>Last report older than %n day(s)</source>
        <translation>
            <numerusform>Sachstand älter als %n Tag</numerusform>
            <numerusform>Sachstand älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open item(s) without a report for more than %1 days</source>
        <translation>
            <numerusform>offener Eintrag seit mehr als %1 Tagen ohne Meldung</numerusform>
            <numerusform>offene Einträge seit mehr als %1 Tagen ohne Meldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the status survey</source>
        <translation>Sachstandsabfrage starten</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>Datum, das es nicht gibt</translation>
    </message>
    <message numerus="yes">
        <source>date(s) that do(es) not exist</source>
        <translation>
            <numerusform>Datum, das es nicht gibt</numerusform>
            <numerusform>Daten, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>The project lead confirms the date</source>
        <translation>Projektleitung bestätigt das Datum</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Widerspruch in der Quelle</translation>
    </message>
    <message numerus="yes">
        <source>item(s) on which the source contradicts itself</source>
        <translation>
            <numerusform>Eintrag, zu dem sich die Quelle widerspricht</numerusform>
            <numerusform>Einträge, zu denen sich die Quelle widerspricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline not on a session day</source>
        <translation>Frist an keinem Sitzungstag</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) on a day without a session of the Senate</source>
        <translation>
            <numerusform>Frist an einem Tag ohne Senatssitzung</numerusform>
            <numerusform>Fristen an Tagen ohne Senatssitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the paper for %1</source>
        <translation>Vorlage für den %1 planen</translation>
    </message>
    <message>
        <source>Plan the paper for the last session before it</source>
        <translation>Vorlage für die letzte Sitzung davor planen</translation>
    </message>
    <message>
        <source>Name a date, or confirm that there is none</source>
        <translation>Termin nennen oder Fehlen bestätigen</translation>
    </message>
    <message>
        <source>No responsible unit</source>
        <translation>Ohne zuständige Stelle</translation>
    </message>
    <message numerus="yes">
        <source>open item(s) without a responsible unit</source>
        <translation>
            <numerusform>offener Eintrag ohne zuständige Stelle</numerusform>
            <numerusform>offene Einträge ohne zuständige Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the unit</source>
        <translation>Stelle benennen</translation>
    </message>
    <message>
        <source>Date on a non-working day</source>
        <translation>Termin an arbeitsfreiem Tag</translation>
    </message>
    <message numerus="yes">
        <source>date(s) on a non-working day</source>
        <translation>
            <numerusform>Termin an einem arbeitsfreien Tag</numerusform>
            <numerusform>Termine an arbeitsfreien Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it right with the next plan</source>
        <translation>beim nächsten Plan richten</translation>
    </message>
    <message numerus="yes">
        <source>in %n item(s): %1</source>
        <translation>
            <numerusform>bei %n Eintrag: %1</numerusform>
            <numerusform>bei %n Einträgen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for the titles in the survey</source>
        <translation>Titel in der Abfrage einholen</translation>
    </message>
    <message>
        <source>The project lead confirms or rejects them</source>
        <translation>Projektleitung bestätigt oder verwirft sie</translation>
    </message>
    <message>
        <source>Enter or confirm the session calendar</source>
        <translation>Sitzungskalender eintragen oder bestätigen</translation>
    </message>
    <message>
        <source>Done, but open items under it</source>
        <translation>Erledigt, aber Offenes darunter</translation>
    </message>
    <message numerus="yes">
        <source>done item(s) with open items under it (them)</source>
        <translation>
            <numerusform>erledigter Eintrag mit offenen Einträgen darunter</numerusform>
            <numerusform>erledigte Einträge mit offenen Einträgen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit says whether the item is done</source>
        <translation>Die zuständige Stelle sagt, ob der Eintrag erledigt ist</translation>
    </message>
    <message>
        <source>Submit the paper belatedly</source>
        <translation>Vorlage nachreichen</translation>
    </message>
    <message>
        <source>Plan the paper for the last session before it; submit it belatedly where that is over</source>
        <translation>Vorlage für die letzte Sitzung davor planen; wo sie vorüber ist, nachreichen</translation>
    </message>
    <message numerus="yes">
        <source>(in %n item(s))</source>
        <translation>
            <numerusform>(an einem Eintrag)</numerusform>
            <numerusform>(an %n Einträgen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Session calendar not entered</source>
        <translation>Sitzungskalender nicht eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) of the Senate without a known session calendar</source>
        <translation>
            <numerusform>Senatsfrist ohne bekannten Sitzungskalender</numerusform>
            <numerusform>Senatsfristen ohne bekannten Sitzungskalender</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the session calendar</source>
        <translation>Sitzungskalender eintragen</translation>
    </message>
    <message>
        <source>Lead time not set</source>
        <translation>Vorlaufzeit nicht festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>deadline(s) of the Senate without a known lead time</source>
        <translation>
            <numerusform>Senatsfrist ohne festgelegte Vorlaufzeit</numerusform>
            <numerusform>Senatsfristen ohne festgelegte Vorlaufzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the lead time</source>
        <translation>Vorlaufzeit festlegen</translation>
    </message>
    <message>
        <source>Have the project lead decide which statement is right</source>
        <translation>Projektleitung klärt, was gilt</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>Kein Termin genannt</translation>
    </message>
    <message numerus="yes">
        <source>open item(s) for which no date is given</source>
        <translation>
            <numerusform>offener Eintrag, zu dem kein Termin genannt ist</numerusform>
            <numerusform>offene Einträge, zu denen kein Termin genannt ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Q%1 %2</source>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>1. Halbjahr %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>2. Halbjahr %1</translation>
    </message>
    <message>
        <source>%1 (about, uncertain)</source>
        <translation>%1 (etwa, fraglich)</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (fraglich)</translation>
    </message>
    <message>
        <source>%1 (about)</source>
        <translation>%1 (etwa)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>cannot be read as a date</source>
        <translation>nicht als Datum lesbar</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>about %1, uncertain</source>
        <translation>ungefähr %1, fraglich</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, fraglich</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefähr %1</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>%1 is still to come; what is decided then can be recorded then.</source>
        <translation>Der %1 liegt in der Zukunft; was dann entschieden wird, kann erst dann erfasst werden.</translation>
    </message>
    <message>
        <source>Please check the session: %1 is a %2, and the calendar of the Senate has no session on that day.</source>
        <translation>Bitte die Sitzung prüfen: Der %1 ist ein %2, und im Sitzungskalender des Senats steht an diesem Tag keine Sitzung.</translation>
    </message>
    <message>
        <source>Please check the session: %1 is a %2; a session every Tuesday is assumed.</source>
        <translation>Bitte die Sitzung prüfen: Der %1 ist ein %2; angenommen ist eine Sitzung jeden Dienstag.</translation>
    </message>
    <message>
        <source>The Senate cannot have moved the deadline on %1: the resolution itself is of %2.</source>
        <translation>Am %1 kann der Senat die Frist noch nicht verschoben haben: Der Beschluss selbst ist vom %2.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>%1 refused a statement. Nothing has been saved. Please try again; if that does not help, check the file with “lenkungsstand-cli check”.</source>
        <translation>%1 hat eine Anweisung abgelehnt. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal; hilft das nicht, prüfen Sie die Datei mit „lenkungsstand-cli check“.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>%1 has been changed elsewhere in the meantime, or a rule forbids the change. Your change has not been saved. Please look at the value as it is now and decide anew.</source>
        <translation>%1 wurde inzwischen an anderer Stelle geändert, oder eine Regel verbietet die Änderung. Ihre Änderung wurde nicht gespeichert. Bitte sehen Sie sich den jetzigen Wert an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 is not built as the program expects it. Nothing has been taken over. Please correct the place or choose another file.</source>
        <translation>%1 ist nicht so aufgebaut, wie es das Programm erwartet. Es wurde nichts übernommen. Bitte berichtigen Sie die Stelle oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing has been created or changed. Please check the name.</source>
        <translation>%1 wurde nicht gefunden. Es wurde nichts angelegt und nichts geändert. Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten. The file has not been changed. Please choose another name.</source>
        <translation>%1 gibt es schon. Die Datei wird nicht überschrieben und wurde nicht verändert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a database. The file has not been changed. Please choose a file that Lenkungsstand created.</source>
        <translation>%1 ist keine Datenbank. Die Datei wurde nicht verändert. Bitte wählen Sie eine Datei, die Lenkungsstand angelegt hat.</translation>
    </message>
    <message>
        <source>%1 is the database of another program. The file has not been changed. Please choose a file that Lenkungsstand created.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Die Datei wurde nicht verändert. Bitte wählen Sie eine Datei, die Lenkungsstand angelegt hat.</translation>
    </message>
    <message>
        <source>%1 comes from a newer version of Lenkungsstand. The file has not been changed. Please open it with the newer version.</source>
        <translation>%1 stammt aus einer neueren Version von Lenkungsstand. Die Datei wurde nicht verändert. Bitte öffnen Sie sie mit der neueren Version.</translation>
    </message>
    <message>
        <source>%1 can only be read, not written. Nothing has been saved. Please use a copy at a place where you may write.</source>
        <translation>%1 kann nur gelesen, nicht geschrieben werden. Es wurde nichts gespeichert. Bitte arbeiten Sie mit einer Kopie an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing has been saved. Please check your rights and the free space of the medium.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Es wurde nichts gespeichert. Bitte prüfen Sie Ihre Rechte und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing has been saved. Please try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm benutzt. Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing has been saved. Please correct the input.</source>
        <translation>%1 ist nicht zu verstehen. Es wurde nichts gespeichert. Bitte berichtigen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Die Arbeit</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing has been left behind or changed.</source>
        <translation>%1 wurde abgebrochen. Es ist nichts zurückgeblieben und nichts verändert.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing has been created or changed. Please create the folder first or choose another one.</source>
        <translation>Es gibt keinen Ordner %1. Es wurde nichts angelegt oder verändert. Bitte legen Sie den Ordner zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing has been changed. Please name a file.</source>
        <translation>%1 ist ein Ordner und keine Datei. Es wurde nichts verändert. Bitte nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read at this place: the file beside it whose name ends in -wal holds the latest changes, and they can only be read where writing is allowed. Nothing has been changed. Please copy both files into a folder where you may write, and open the copy.</source>
        <translation>%1 lässt sich an diesem Ort nicht lesen: Die Datei daneben, deren Name auf -wal endet, enthält die letzten Änderungen, und die lassen sich nur lesen, wo geschrieben werden darf. Es wurde nichts verändert. Bitte kopieren Sie beide Dateien in einen Ordner, in dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has been changed. Please check whether you may read the file and whether its medium is in order.</source>
        <translation>%1 konnte nicht gelesen werden. Es wurde nichts verändert. Bitte prüfen Sie, ob Sie die Datei lesen dürfen und ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>%1 is damaged. The file has not been changed. Please work on with a backup and keep the damaged file; “lenkungsstand-cli check” says what is damaged.</source>
        <translation>%1 ist beschädigt. Die Datei wurde nicht verändert. Bitte arbeiten Sie mit einer Sicherung weiter und bewahren Sie die beschädigte Datei auf; „lenkungsstand-cli check“ sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because you may not write the file or its folder. Nothing has been saved. Please choose a place where you may write.</source>
        <translation>%1 kann nicht geschrieben werden, weil Sie in der Datei oder ihrem Ordner nicht schreiben dürfen. Es wurde nichts gespeichert. Bitte wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, because no space is left there. Nothing has been saved. Please free some space or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden, weil dort kein Speicherplatz mehr frei ist. Es wurde nichts gespeichert. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The name %1 is too long for its medium. Nothing has been saved. Please choose a shorter name.</source>
        <translation>Der Name %1 ist für den Datenträger zu lang. Es wurde nichts gespeichert. Bitte wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation>Das Portfolio</translation>
    </message>
    <message>
        <source>%1 has no place, because the environment variable HOME is empty. Nothing has been created. Please name the file with --database FILE.</source>
        <translation>%1 hat keinen Ort, weil die Umgebungsvariable HOME leer ist. Es wurde nichts angelegt. Bitte nennen Sie die Datei mit --database DATEI.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the system has no font. Nothing has been changed. Please install fonts; on Debian they are in the package fonts-liberation2.</source>
        <translation>%1 kann nicht geschrieben werden, weil das System keine Schrift hat. Es wurde nichts verändert. Bitte installieren Sie Schriften; bei Debian stehen sie im Paket fonts-liberation2.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet. Nothing has been taken over. Please choose a file of the kind XLSX, ODS or CSV.</source>
        <translation>%1 ist keine Tabelle. Es wurde nichts übernommen. Bitte wählen Sie eine Datei der Art XLSX, ODS oder CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Nothing has been taken over. Please ask for the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1 ist beschädigt oder unvollständig. Es wurde nichts übernommen. Bitte fordern Sie die Datei noch einmal an oder öffnen Sie sie in einem Tabellenprogramm und speichern sie neu.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or comes from a spreadsheet program of before 2007. Nothing has been taken over. Please save it as XLSX without a password.</source>
        <translation>%1 ist mit einem Kennwort geschützt oder stammt aus einem Tabellenprogramm aus der Zeit vor 2007. Es wurde nichts übernommen. Bitte speichern Sie die Datei als XLSX ohne Kennwort.</translation>
    </message>
    <message>
        <source>%1 holds more than the program takes over at once. Nothing has been taken over. Please delete rows, columns and sheets that are not needed, and save the file anew.</source>
        <translation>%1 enthält mehr, als das Programm auf einmal übernimmt. Es wurde nichts übernommen. Bitte löschen Sie Zeilen, Spalten und Blätter, die nicht gebraucht werden, und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>%1 already exists. Nothing has been saved. Please choose another key.</source>
        <translation>%1 ist schon vergeben. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>A new planned date for %1 needs a reason. Nothing has been saved. Please say why the date changes and who decided it.</source>
        <translation>Ein neuer Termin für %1 braucht eine Begründung. Es wurde nichts gespeichert. Bitte geben Sie an, warum sich der Termin ändert und wer das entschieden hat.</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled without a reason. Nothing has been saved. Please say why it is cancelled.</source>
        <translation>%1 kann nicht ohne Begründung abgebrochen werden. Es wurde nichts gespeichert. Bitte geben Sie den Grund des Abbruchs an.</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>Der Beschluss</translation>
    </message>
    <message>
        <source>The original plan of %1 is never overwritten. Nothing has been saved. Please change the planned date instead.</source>
        <translation>Der Ursprungsplan von %1 wird nie überschrieben. Es wurde nichts gespeichert. Bitte ändern Sie stattdessen den Termin.</translation>
    </message>
    <message>
        <source>The items</source>
        <translation>Die Einträge</translation>
    </message>
    <message>
        <source>With this the items would depend on each other: %1. Nothing has been saved. Please choose another item that has to come first.</source>
        <translation>Damit würden die Einträge einander gegenseitig voraussetzen: %1. Es wurde nichts gespeichert. Bitte wählen Sie eine andere Voraussetzung.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>%1 is still needed by something else and cannot be deleted. Nothing has been changed. Please remove what depends on it first.</source>
        <translation>%1 wird noch an anderer Stelle gebraucht und kann nicht gelöscht werden. Es wurde nichts geändert. Bitte entfernen Sie zuerst, was darauf verweist.</translation>
    </message>
    <message>
        <source>The medium of %1 is write-protected. Nothing has been saved. Please choose a place where you may write.</source>
        <translation>Der Datenträger von %1 ist schreibgeschützt. Es wurde nichts gespeichert. Bitte wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be created, because its folder takes no files. Nothing has been saved. Please choose another folder.</source>
        <translation>%1 kann nicht angelegt werden, weil der Ordner keine Dateien aufnimmt. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a regular file but a device, a pipe or a socket. Nothing has been saved. Please choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket. Es wurde nichts gespeichert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 begins with a colon and cannot be the name of a file here. Nothing has been created or changed. Please choose another name.</source>
        <translation>%1 beginnt mit einem Doppelpunkt und kann hier kein Dateiname sein. Es wurde nichts angelegt oder verändert. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Das Papier</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Nothing has been frozen. Please use a smaller file, for example a PDF with smaller pictures.</source>
        <translation>%1 ist größer als 64 MB. Es wurde nichts festgehalten. Bitte nehmen Sie eine kleinere Datei, zum Beispiel ein PDF mit kleineren Bildern.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing has been frozen. Please choose the file that was made.</source>
        <translation>%1 ist leer. Es wurde nichts festgehalten. Bitte wählen Sie die erstellte Datei.</translation>
    </message>
    <message>
        <source>The report baseline</source>
        <translation>Der Berichtsstand</translation>
    </message>
    <message>
        <source>%1 holds no paper: none was made. Nothing has been written. Please choose another report baseline.</source>
        <translation>%1 enthält kein Papier: Es wurde keines erstellt. Es wurde nichts geschrieben. Bitte wählen Sie einen anderen Berichtsstand.</translation>
    </message>
    <message>
        <source>%1 cannot have been done on a day that is still to come. Nothing has been saved. Please correct “Done on”; when it is expected to be done, is the forecast.</source>
        <translation>%1 kann nicht an einem Tag erledigt worden sein, der noch bevorsteht. Es wurde nichts gespeichert. Bitte berichtigen Sie „Erledigt am“; einen erwarteten Tag tragen Sie als Prognose ein.</translation>
    </message>
    <message>
        <source>The new planned date of %1 rests on a decision that is still to come. Nothing has been saved. Please record it once it has been decided.</source>
        <translation>Der neue Termin von %1 beruht auf einer Entscheidung, die noch bevorsteht. Es wurde nichts gespeichert. Bitte tragen Sie ihn ein, sobald entschieden ist.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, which is what the cell of a spreadsheet holds. Please shorten it.</source>
        <translation>Der Text hat mehr als %1 Zeichen; mehr fasst die Zelle einer Tabelle nicht. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text holds a control character (U+%1), which nothing can show. Please remove it.</source>
        <translation>Der Text enthält ein Steuerzeichen (U+%1), das sich nicht anzeigen lässt. Bitte entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is written neither in UTF-8 nor in Windows-1252. Nothing has been taken over. Please open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 ist weder in UTF-8 noch in Windows-1252 geschrieben. Nichts wurde übernommen. Bitte öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als XLSX.</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>%1 holds no item to ask about. Nothing has been written. Please choose another selection, or record items first.</source>
        <translation>%1 enthält keinen Eintrag, der sich abfragen lässt. Nichts wurde geschrieben. Bitte wählen Sie etwas anderes oder erfassen Sie zuerst Einträge.</translation>
    </message>
    <message>
        <source>The part of the program</source>
        <translation>Der Programmteil</translation>
    </message>
    <message>
        <source>%1 is no longer in its place: it was moved, renamed or deleted. What has been saved so far is in it; nothing more can be saved. Please put it back, or open another file.</source>
        <translation>%1 ist nicht mehr an ihrem Ort: Sie wurde verschoben, umbenannt oder gelöscht. Was bisher gespeichert wurde, steht in ihr; weitere Änderungen lassen sich nicht speichern. Bitte legen Sie die Datei zurück oder öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is missing or does not belong to this version; the program needs it for papers and spreadsheets. Nothing has been written or taken over. Please install Lenkungsstand anew.</source>
        <translation>%1 fehlt oder gehört nicht zu dieser Version; ohne diesen Programmteil gibt es weder Papiere noch Tabellen. Es wurde nichts geschrieben oder übernommen. Bitte installieren Sie Lenkungsstand neu.</translation>
    </message>
    <message>
        <source>The resolution of the Senate</source>
        <translation>Der Beschluss des Senats</translation>
    </message>
    <message>
        <source>%1 is a resolution of the Senate: neither its kind nor the body can be changed, since its deadline moves only by a decision of the Senate. Nothing has been saved. Please delete it if it was entered by mistake, and enter it anew.</source>
        <translation>%1 ist ein Beschluss des Senats: Art und Gremium lassen sich nicht ändern, denn seine Frist verschiebt nur ein Beschluss des Senats. Es wurde nichts gespeichert. Bitte löschen Sie den Eintrag, falls er irrtümlich so erfasst wurde, und legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Only the Senate moves the deadline of %1. Nothing has been saved. Please name the session, which is not before the resolution, and the number of its decision, or record that an extension has been requested.</source>
        <translation>Die Frist von %1 verschiebt nur der Senat. Es wurde nichts gespeichert. Bitte nennen Sie die Sitzung, die nicht vor dem Beschluss liegt, und die Ziffer seiner Entscheidung, oder halten Sie fest, dass eine Fristverlängerung erbeten ist.</translation>
    </message>
    <message>
        <source>%1 has no row in which “Nr.” and one more known heading stand. Nothing has been taken over. Please name the columns like that.</source>
        <translation>%1 hat keine Zeile, in der „Nr.“ und eine weitere bekannte Überschrift stehen. Es wurde nichts übernommen. Bitte benennen Sie die Spalten entsprechend.</translation>
    </message>
    <message>
        <source>%1 comes from an older version of Lenkungsstand and has to be brought up to date first. Nothing has been changed. The window does that when it opens the file, and so does every command of the terminal that changes something, such as “set”; both need the right to write. If you may only read, please ask whoever may write, or work with a copy at a place where you may write.</source>
        <translation>%1 stammt aus einer älteren Version von Lenkungsstand und muss erst auf den neuen Stand gebracht werden. Es wurde nichts verändert. Das geschieht beim Öffnen im Fenster und bei jedem Befehl im Terminal, der etwas ändert, etwa „set“; beides braucht das Recht zu schreiben. Wenn Sie nur lesen dürfen, bitten Sie jemanden darum, der schreiben darf, oder arbeiten Sie mit einer Kopie an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Project number</source>
        <translation>Projektnummer</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Additional sessions</source>
        <translation>Zusätzliche Sitzungen</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Entfallene Sitzungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Original plan</source>
        <translation>Ursprungsplan</translation>
    </message>
    <message>
        <source>Decision on the date</source>
        <translation>Entscheidung zum Termin</translation>
    </message>
    <message>
        <source>Extension requested</source>
        <translation>Fristverlängerung erbeten</translation>
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
        <source>Units</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Abgebrochen, weil</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Number in the resolution</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Kenntnisnahme am</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Catalogue number</source>
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
        <source>Evidence</source>
        <translation>Nachweis</translation>
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
        <source>Reported on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Contact</source>
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
        <source>Unit</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Read out of the wording</source>
        <translation>Aus dem Wortlaut gelesen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Answers due</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Date of record</source>
        <translation>Stand der Erfassung</translation>
    </message>
    <message>
        <source>Name of the steering group</source>
        <translation>Name der Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Short name of the steering group</source>
        <translation>Kurzname der Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Weeks without a session</source>
        <translation>Wochen ohne Sitzung</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Rejected by</source>
        <translation>Verworfen von</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
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
        <source>secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>%1 (asked on %2, nothing to report on %3)</source>
        <translation>%1 (gefragt am %2, Fehlanzeige am %3)</translation>
    </message>
    <message>
        <source>%1 (asked on %2, answered on %3)</source>
        <translation>%1 (gefragt am %2, beantwortet am %3)</translation>
    </message>
    <message>
        <source>%1 (asked on %2)</source>
        <translation>%1 (gefragt am %2)</translation>
    </message>
    <message>
        <source>all measures</source>
        <translation>alle Maßnahmen</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>alles Offene</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
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
        <source>lead</source>
        <translation>Federführung</translation>
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
        <translation>Amt</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>several units</source>
        <translation>mehrere Stellen</translation>
    </message>
    <message>
        <source>Steps, in working days</source>
        <translation>Schritte, in Arbeitstagen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Due date %1 has passed; its progress has not been reported.</source>
        <translation>Termin %1 verstrichen; zum Bearbeitungsstand liegt keine Meldung vor.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last reported as %2 on %3, not as done.</source>
        <translation>Termin %1 verstrichen; zuletzt am %3 als „%2“ gemeldet, eine Erledigung ist nicht gemeldet.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; nothing has ever been reported.</source>
        <translation>Termin %1 verstrichen; es liegt keine Meldung vor.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; nothing has been reported since %2.</source>
        <translation>Termin %1 verstrichen; seit dem %2 liegt keine Meldung vor.</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, in %n day(s).</source>
        <translation>
            <numerusform>Fällig am %1, in %n Tag.</numerusform>
            <numerusform>Fällig am %1, in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done on %1, %n day(s) after the due date.</source>
        <translation>
            <numerusform>Am %1 erledigt, %n Tag nach dem Termin.</numerusform>
            <numerusform>Am %1 erledigt, %n Tage nach dem Termin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approximate date (about %1) has passed.</source>
        <translation>Der ungefähre Termin (etwa %1) ist verstrichen.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s) against the original plan.</source>
        <translation>
            <numerusform>Gegenüber dem Ursprungsplan um %n Tag verschoben.</numerusform>
            <numerusform>Gegenüber dem Ursprungsplan um %n Tage verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n day(s) against the original plan (%1).</source>
        <translation>
            <numerusform>Gegenüber dem Ursprungsplan um %n Tag verschoben (%1).</numerusform>
            <numerusform>Gegenüber dem Ursprungsplan um %n Tage verschoben (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast %1, %n day(s) after the due date.</source>
        <translation>
            <numerusform>Prognose %1, %n Tag nach dem Termin.</numerusform>
            <numerusform>Prognose %1, %n Tage nach dem Termin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a %2, not a session day; there is no session before it.</source>
        <translation>Der %1 ist ein %2 und kein Sitzungstag; eine Sitzung davor gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a %2, not a session day; last session before it: %3, %4.</source>
        <translation>Der %1 ist ein %2 und kein Sitzungstag; letzte Sitzung davor: %3, %4.</translation>
    </message>
    <message>
        <source>%1 does not exist; the project lead must confirm the date.</source>
        <translation>Den %1 gibt es nicht; die Projektleitung muss das Datum bestätigen.</translation>
    </message>
    <message>
        <source>The date %1 does not exist; the project lead must confirm the date.</source>
        <translation>Das Datum %1 gibt es nicht; die Projektleitung muss das Datum bestätigen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <comment>holiday</comment>
        <translation>Der %1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <comment>weekday</comment>
        <translation>Der %1 ist ein %2.</translation>
    </message>
    <message>
        <source>Nothing has ever been reported.</source>
        <translation>Es liegt keine Meldung vor.</translation>
    </message>
    <message numerus="yes">
        <source>Last report on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Letzter Sachstand vom %1, vor %n Tag.</numerusform>
            <numerusform>Letzter Sachstand vom %1, vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1, which is expected to finish only on %2.</source>
        <translation>Setzt %1 voraus; %1 endet voraussichtlich erst am %2.</translation>
    </message>
    <message>
        <source>Depends on %1, which are expected to finish only after the due date, the last on %2.</source>
        <translation>Setzt %1 voraus; sie enden voraussichtlich erst nach dem Termin, zuletzt am %2.</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s).</source>
        <translation>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tag überfällig.</numerusform>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tagen überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s).</source>
        <translation>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tag.</numerusform>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No working day remains between %1 (%2) and the session on %3; %4 are set as lead time.</source>
        <translation>Nach %1 (%2) bleibt bis zur Sitzung am %3 kein Arbeitstag; als Vorlauf sind %4 angesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) remain(s) between %1 (%2) and the session on %3; %4 are set as lead time.</source>
        <translation>
            <numerusform>Nach %1 (%2) bleibt bis zur Sitzung am %3 %n Arbeitstag; als Vorlauf sind %4 angesetzt.</numerusform>
            <numerusform>Nach %1 (%2) bleiben bis zur Sitzung am %3 %n Arbeitstage; als Vorlauf sind %4 angesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on itself; no finish can be computed.</source>
        <translation>%1 hängt von sich selbst ab; ein Abschluss lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>%1 depend on each other; no finish can be computed.</source>
        <translation>%1 hängen voneinander ab; ein Abschluss lässt sich nicht berechnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are overdue</source>
        <translation>
            <numerusform>%n Termin ist überfällig</numerusform>
            <numerusform>%n Termine sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Impediment: %1</source>
        <translation>Hindernis: %1</translation>
    </message>
    <message>
        <source>The source contradicts itself: %1</source>
        <translation>Die Quelle widerspricht sich: %1</translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3), computed %4: %5.</source>
        <translation>Einschätzung %1 (%2, %3), berechnet %4: %5.</translation>
    </message>
    <message>
        <source>No date given.</source>
        <translation>Kein Termin genannt.</translation>
    </message>
    <message>
        <source>No responsible unit named.</source>
        <translation>Zuständige Stelle nicht genannt.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2.</source>
        <translation>%1 Angenommen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Reported as done, but %1 under it is/are open.</source>
        <translation>
            <numerusform>Als erledigt gemeldet, aber %1 darunter ist offen.</numerusform>
            <numerusform>Als erledigt gemeldet, aber %1 darunter sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Due on %1, the as-of date itself.</source>
        <translation>Fällig am %1, also am Stichtag.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; not yet done on the as-of date.</source>
        <translation>Termin %1 verstrichen; am Stichtag noch nicht erledigt.</translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), recorded here %4.</source>
        <translation>%1: gemeldet %2 (%3), hier erfasst %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is/are expected to finish only on %2, after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>
            <numerusform>%1 endet voraussichtlich erst am %2, nach der Sitzung am %3; es bleibt kein Arbeitstag, als Vorlauf sind %4 angesetzt.</numerusform>
            <numerusform>%1 enden voraussichtlich erst am %2, nach der Sitzung am %3; es bleibt kein Arbeitstag, als Vorlauf sind %4 angesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are at risk</source>
        <translation>
            <numerusform>%n Termin ist gefährdet</numerusform>
            <numerusform>%n Termine sind gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>an impediment to the project has been reported</source>
        <translation>zum Projekt ist ein Hindernis gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) differ(s) from what is recorded</source>
        <translation>
            <numerusform>%n gemeldete Zahl weicht von der erfassten ab</numerusform>
            <numerusform>%n gemeldete Zahlen weichen von den erfassten ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) has/have no date, more than half of them</source>
        <translation>
            <numerusform>%n offener Eintrag hat keinen Termin, mehr als die Hälfte</numerusform>
            <numerusform>%n offene Einträge haben keinen Termin, mehr als die Hälfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing has been reported on any item in the last %n day(s)</source>
        <translation>
            <numerusform>am letzten Tag ist zu keinem Eintrag etwas gemeldet</numerusform>
            <numerusform>in den letzten %n Tagen ist zu keinem Eintrag etwas gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>no item is overdue or at risk</source>
        <translation>kein Eintrag ist überfällig oder gefährdet</translation>
    </message>
    <message>
        <source>The session on %1 is before that; no working day remains, %2 are set as lead time.</source>
        <translation>Die Sitzung am %1 liegt davor; es bleibt kein Arbeitstag, als Vorlauf sind %2 angesetzt.</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>Name nicht genannt</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, behind “Due date”</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last report on %3, progress on record: %2; not reported as done.</source>
        <translation>Termin %1 verstrichen; letzte Meldung vom %3, erfasster Bearbeitungsstand „%2“; eine Erledigung ist nicht gemeldet.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; a joint statement of %3 says “%2”; that this item is done has not been reported.</source>
        <translation>Termin %1 verstrichen; gemeldet war am %3 „%2“ (gemeinsame Angabe); eine Erledigung dieses Eintrags ist nicht gemeldet.</translation>
    </message>
    <message>
        <source>Due date %1 has passed; last reported as %2 on %3; a status note of %4 does not report it as done.</source>
        <translation>Termin %1 verstrichen; zuletzt am %3 als „%2“ gemeldet, Sachstand vom %4; eine Erledigung ist nicht gemeldet.</translation>
    </message>
    <message>
        <source>Due: %1, ends on the as-of date.</source>
        <translation>Fällig: %1, endet am Stichtag.</translation>
    </message>
    <message numerus="yes">
        <source>Due: %1, ends in %n day(s).</source>
        <translation>
            <numerusform>Fällig: %1, endet in %n Tag.</numerusform>
            <numerusform>Fällig: %1, endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %1, up to %n day(s) after the due date.</source>
        <translation>
            <numerusform>Erledigt: %1, bis zu %n Tag nach dem Termin.</numerusform>
            <numerusform>Erledigt: %1, bis zu %n Tage nach dem Termin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date given; in words: %1.</source>
        <translation>Kein Datum genannt; Wortlaut: %1.</translation>
    </message>
    <message>
        <source>Depends on %1; expected finish: %2.</source>
        <translation>Setzt %1 voraus; erwartetes Ende: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s); expected finish: %2.</source>
        <translation>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tag überfällig, erwartetes Ende %2.</numerusform>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tagen überfällig, erwartetes Ende %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s); expected finish of the last: %2.</source>
        <translation>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tag, erwartetes Ende %2.</numerusform>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tagen, erwartetes Ende %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected finish of %1: %2, after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>Erwartetes Ende von %1: %2, nach der Sitzung am %3; es bleibt kein Arbeitstag, als Vorlauf sind %4 angesetzt.</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <translation>frühestens %1</translation>
    </message>
    <message>
        <source> (on the as-of date %1 of %2)</source>
        <translation> (am Stichtag %1 von %2)</translation>
    </message>
    <message>
        <source>%1: reported %2 of %3 (%4), recorded here %5 of %6%7.</source>
        <translation>%1: gemeldet %2 von %3 (%4), hier erfasst %5 von %6%7.</translation>
    </message>
    <message numerus="yes">
        <source>Forecast %1, up to %n day(s) after the due date.</source>
        <translation>
            <numerusform>Prognose %1, bis zu %n Tag nach dem Termin.</numerusform>
            <numerusform>Prognose %1, bis zu %n Tage nach dem Termin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on %1, which is expected to finish only on %2 (the as-of date).</source>
        <translation>Setzt %1 voraus; %1 endet voraussichtlich erst am %2 (Stichtag).</translation>
    </message>
    <message>
        <source>Depends on %1, which are expected to finish only on %2 (the as-of date).</source>
        <translation>Setzt %1 voraus; sie enden voraussichtlich erst am %2 (Stichtag).</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which has been overdue for %n day(s) and is expected to finish only on %2 (the as-of date).</source>
        <translation>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tag überfällig und endet voraussichtlich erst am %2 (Stichtag).</numerusform>
            <numerusform>Setzt %1 voraus; %1 ist seit %n Tagen überfällig und endet voraussichtlich erst am %2 (Stichtag).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %1, which are overdue, the longest for %n day(s), and are expected to finish only on %2 (the as-of date).</source>
        <translation>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tag, und enden voraussichtlich erst am %2 (Stichtag).</numerusform>
            <numerusform>Setzt %1 voraus; sie sind überfällig, am längsten seit %n Tagen, und enden voraussichtlich erst am %2 (Stichtag).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is/are expected to finish only on %2 (the as-of date), after the session on %3; no working day remains, %4 are set as lead time.</source>
        <translation>
            <numerusform>%1 endet voraussichtlich erst am %2 (Stichtag), nach der Sitzung am %3; es bleibt kein Arbeitstag, als Vorlauf sind %4 angesetzt.</numerusform>
            <numerusform>%1 enden voraussichtlich erst am %2 (Stichtag), nach der Sitzung am %3; es bleibt kein Arbeitstag, als Vorlauf sind %4 angesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), recorded here %4 of %5.</source>
        <translation>%1: gemeldet %2 (%3), hier erfasst %4 von %5.</translation>
    </message>
    <message>
        <source>nothing has been entered for it yet</source>
        <translation>es ist noch kein Eintrag erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are part of a cycle of prerequisites</source>
        <translation>
            <numerusform>%n Termin ist in einem Kreis von Voraussetzungen</numerusform>
            <numerusform>%n Termine sind in einem Kreis von Voraussetzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>No item overdue</source>
        <translation>Kein Termin überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue, (all) without a report since</source>
        <translation>
            <numerusform>%n Termin überfällig, ohne Meldung seither</numerusform>
            <numerusform>%n Termine überfällig, alle ohne Meldung seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n Termin überfällig</numerusform>
            <numerusform>%n Termine überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them without a report since</source>
        <translation>%1, davon keiner ohne Meldung seither</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them without a report since</source>
        <translation>
            <numerusform>%1, davon %n ohne Meldung seither</numerusform>
            <numerusform>%1, davon %n ohne Meldung seither</numerusform>
        </translation>
    </message>
    <message>
        <source>No item recorded yet.</source>
        <translation>Noch kein Eintrag erfasst.</translation>
    </message>
    <message>
        <source>No item is overdue or at risk.</source>
        <translation>Kein Termin ist überfällig oder gefährdet.</translation>
    </message>
    <message>
        <source>none at risk</source>
        <translation>keiner gefährdet</translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1 (geschrieben %2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of buffer</source>
        <translation>
            <numerusform>%n Arbeitstag Puffer</numerusform>
            <numerusform>%n Arbeitstage Puffer</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1, %2 set</source>
        <translation>; %1, %2 angesetzt</translation>
    </message>
    <message>
        <source>; %1, %2 set (assumption)</source>
        <translation>; %1, %2 angesetzt (Annahme)</translation>
    </message>
    <message>
        <source>No deadline ahead.</source>
        <translation>Keine künftige Frist.</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2, %3.</source>
        <translation>Nächste Frist: %1, %2, %3.</translation>
    </message>
    <message>
        <source>No deadline of the Senate ahead.</source>
        <translation>Keine künftige Frist des Senats.</translation>
    </message>
    <message>
        <source>Next deadline of the Senate: %1, %2, %3%4.</source>
        <translation>Nächste Frist des Senats: %1, %2, %3%4.</translation>
    </message>
    <message numerus="yes">
        <source>No report has come in on any of the %n open item(s) so far.</source>
        <translation>
            <numerusform>Zu dem %n offenen Eintrag ist bisher kein Sachstand eingegangen.</numerusform>
            <numerusform>Zu keinem der %n offenen Einträge ist bisher ein Sachstand eingegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1 no report has come in on any of the %n open item(s).</source>
        <translation>
            <numerusform>Seit dem %1 ist zu dem %n offenen Eintrag kein Sachstand eingegangen.</numerusform>
            <numerusform>Seit dem %1 ist zu keinem der %n offenen Einträge ein Sachstand eingegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 So “overdue” means here: the due date has passed and the item has not been reported as done.</source>
        <translation>%1 „Überfällig“ heißt deshalb hier: Der Termin ist verstrichen und eine Erledigung ist nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 (approximate)</source>
        <translation>%1 (ungefähr)</translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>am Stichtag</translation>
    </message>
    <message>
        <source> (last session before it: %1)</source>
        <translation> (letzte Sitzung davor: %1)</translation>
    </message>
    <message>
        <source>Next deadline, which is also the next one of the Senate: %1, %2, %3%4.</source>
        <translation>Nächste Frist und zugleich nächste Frist des Senats: %1, %2, %3%4.</translation>
    </message>
    <message>
        <source>; %1, %2 set (sessions assumed)</source>
        <extracomment>The office has entered its lead time, and the sessions of the Senate are assumed</extracomment>
        <translation>; %1, %2 angesetzt (Sitzungstage angenommen)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Catalogue no.</source>
        <translation>Katalog-Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Priority measure</source>
        <translation>Schwerpunkt</translation>
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
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Status note</source>
        <translation>Sachstand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>This was changed here after the sheet went out. Please choose which of the two holds.</source>
        <translation>Diese Angabe wurde hier geändert, nachdem die Abfrage verschickt war. Bitte wählen Sie, welche der beiden gilt.</translation>
    </message>
    <message>
        <source>It is not known how the record stood when the sheet went out. Please choose which of the two holds.</source>
        <translation>Es ist nicht bekannt, was hier stand, als die Abfrage verschickt wurde. Bitte wählen Sie, welche der beiden Angaben gilt.</translation>
    </message>
    <message>
        <source>Two answers say different things about this. Please choose which one holds.</source>
        <translation>Zwei Rückmeldungen sagen dazu Verschiedenes. Bitte wählen Sie, welche gilt.</translation>
    </message>
    <message>
        <source>The row has no number, so nobody knows which item it means. Please add the number and read the file again.</source>
        <translation>Die Zeile hat keine Nummer; daher ist nicht klar, welcher Eintrag gemeint ist. Bitte ergänzen Sie die Nummer und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>There is no item with the number %1. Please correct the number and read the file again.</source>
        <translation>Einen Eintrag mit der Nummer %1 gibt es nicht. Bitte berichtigen Sie die Nummer und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>The number %1 stands further up in the same file already. Please leave only one of the rows and read the file again.</source>
        <translation>Die Nummer %1 steht weiter oben in derselben Datei schon einmal. Bitte lassen Sie nur eine der Zeilen stehen und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>The number %1 is a further measure, but there is no project that holds measures. Please create the project first.</source>
        <translation>Die Nummer %1 ist eine weitere Maßnahme, aber es gibt kein Projekt, das Maßnahmen enthält. Bitte legen Sie zuerst das Projekt an.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result or an error value. Please have the value itself entered.</source>
        <translation>Die Zelle enthält eine Formel ohne Ergebnis oder einen Fehlerwert. Bitte lassen Sie den Wert selbst eintragen.</translation>
    </message>
    <message>
        <source>%1 names a unit that is not recorded. Please use its short name or create the unit first.</source>
        <translation>%1 nennt eine Stelle, die nicht erfasst ist. Bitte verwenden Sie das Kurzzeichen oder legen Sie die Stelle zuerst an.</translation>
    </message>
    <message>
        <source>%1 says neither yes nor no. Please have one of the two entered.</source>
        <translation>%1 heißt weder ja noch nein. Bitte lassen Sie eines von beiden eintragen.</translation>
    </message>
    <message>
        <source>Only measures have this entry, and %1 is none. Please leave it empty.</source>
        <translation>Diese Angabe gibt es nur bei Maßnahmen, und %1 ist keine. Bitte lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Only the Senate moves the deadline of %1. Please record that an extension has been requested.</source>
        <translation>Die Frist von %1 verschiebt nur der Senat. Bitte halten Sie fest, dass um Fristverlängerung gebeten wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled without a reason. Please have the reason written into the same row.</source>
        <translation>%1 kann nicht ohne Begründung abgebrochen werden. Bitte lassen Sie die Begründung in derselben Zeile eintragen.</translation>
    </message>
    <message>
        <source>The answer comes from the unit %1, which is not recorded. Please choose the unit that answers.</source>
        <translation>Die Rückmeldung kommt von der Stelle %1, die nicht erfasst ist. Bitte wählen Sie die Stelle, die antwortet.</translation>
    </message>
    <message>
        <source>%1 is no known progress. Known are: %2. Please have one of these entered.</source>
        <translation>%1 ist kein bekannter Bearbeitungsstand. Bekannt sind: %2. Bitte lassen Sie eine dieser Angaben eintragen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Several measures have the number %1: %2. Please leave it to one of them and read the file again.</source>
        <translation>Die Nummer %1 haben mehrere Maßnahmen: %2. Bitte lassen Sie sie nur einer davon und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>%1 does not belong to this sheet: the unit was not asked about it. The row is left out.</source>
        <translation>%1 gehört nicht zu diesem Bogen: Die Stelle wurde nicht danach gefragt. Die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>The number %1 belongs to %2 already, and never to two measures. Please have it corrected.</source>
        <translation>Die Nummer %1 hat schon %2; sie steht nie für zwei Maßnahmen. Bitte lassen Sie sie berichtigen.</translation>
    </message>
    <message>
        <source>%1 is locked on the sheet, because it was recorded already. Please change it here if it is not right.</source>
        <translation>%1 ist gesperrt: Die Angabe war schon erfasst, als der Bogen verschickt wurde. Bitte ändern Sie sie hier, falls sie nicht stimmt.</translation>
    </message>
    <message>
        <source>The sheet %1 is not filled in: no field is changed and “Fehlanzeige” is not ticked. It does not count as an answer, and nothing is recorded of it. Please have it filled in, or have “Fehlanzeige” ticked if there is nothing to report.</source>
        <translation>Der Bogen %1 ist unausgefüllt: Kein Feld ist geändert, und „Fehlanzeige“ ist nicht angekreuzt. Er zählt nicht als Antwort, nichts davon wird erfasst. Bitte lassen Sie ihn ausfüllen oder, wenn es nichts zu melden gibt, „Fehlanzeige“ ankreuzen.</translation>
    </message>
    <message>
        <source>In the sheet %1 “Fehlanzeige” is ticked, although fields are filled in. It counts as an answer and not as “Fehlanzeige”: only items with a field that is taken over count as reported.</source>
        <translation>Im Bogen %1 ist „Fehlanzeige“ angekreuzt, obwohl Felder ausgefüllt sind. Er zählt als Antwort, nicht als „Fehlanzeige“: Als gemeldet gelten nur Einträge, von denen ein Feld übernommen wird.</translation>
    </message>
    <message>
        <source>%1 is still to come, so nothing can have been done then. Please have the day corrected, or entered as the forecast.</source>
        <translation>%1 steht noch bevor; dann kann noch nichts erledigt worden sein. Bitte lassen Sie den Tag berichtigen oder als Prognose eintragen.</translation>
    </message>
    <message>
        <source>This answer was taken over before, and changed here since then. Please choose which of the two holds.</source>
        <translation>Diese Antwort wurde schon übernommen und seitdem hier geändert. Bitte wählen Sie, welche der beiden Angaben gilt.</translation>
    </message>
    <message>
        <source>This was last changed here and not by a catalogue. Please choose which of the two holds.</source>
        <translation>Diese Angabe wurde zuletzt hier geändert und nicht durch einen Katalog. Bitte wählen Sie, welche der beiden gilt.</translation>
    </message>
    <message>
        <source>The number was changed to %1: this row went out for %2. Please correct the number and read the file again.</source>
        <translation>Die Nr. wurde in %1 geändert: Diese Zeile ging für %2 hinaus. Bitte berichtigen Sie die Nr. und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>Additional evidence</source>
        <translation>Zusätzlicher Nachweis</translation>
    </message>
    <message>
        <source>Additional status note</source>
        <translation>Zusätzlicher Sachstand</translation>
    </message>
    <message>
        <source>%1 (there is no such day)</source>
        <extracomment>%1 is how a date was understood (&quot;read as 30.04.2027&quot;)</extracomment>
        <translation>%1 (diesen Tag gibt es nicht)</translation>
    </message>
    <message>
        <source>column %1 without a heading</source>
        <translation>Spalte %1 ohne Überschrift</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>Not read in %1: %2.</source>
        <extracomment>%1 is a file, %2 a list of its columns and sheets</extracomment>
        <translation>Nicht gelesen in %1: %2.</translation>
    </message>
    <message>
        <source>This was changed by an earlier answer after the sheet went out. Please choose which of the two holds.</source>
        <translation>Das wurde nach dem Versand des Bogens durch eine frühere Antwort geändert. Bitte wählen Sie, was gilt.</translation>
    </message>
    <message>
        <source>An earlier catalogue said this, and a later one changed it. Please choose which of the two holds.</source>
        <translation>Das stand in einem früheren Katalog, ein späterer hat es geändert. Bitte wählen Sie, was gilt.</translation>
    </message>
    <message>
        <source>%1 is given as the day on which it was done, but the progress is not “done”. Please have both entered, or clear up which of the two holds.</source>
        <translation>%1 ist als Tag der Erledigung angegeben, der Bearbeitungsstand ist aber nicht „erledigt“. Bitte lassen Sie beides eintragen oder klären Sie, was gilt.</translation>
    </message>
    <message>
        <source>In the sheet %1 stands %2 beside “Fehlanzeige”. That is no tick, so it does not count as “Fehlanzeige”. Please have an x entered there, or the cell emptied.</source>
        <translation>Im Bogen %1 steht neben „Fehlanzeige“ %2. Das ist kein Kreuz und zählt deshalb nicht als „Fehlanzeige“. Bitte lassen Sie dort ein x eintragen oder das Feld leeren.</translation>
    </message>
    <message>
        <source>This goes with the progress in the same row, which is still to be decided.</source>
        <translation>Gehört zum Bearbeitungsstand in derselben Zeile, über den noch zu entscheiden ist.</translation>
    </message>
    <message>
        <source>The sheet %1 belongs to no status survey that is recorded here. Its fields can be taken over, but no unit counts as having answered. A catalogue of measures is read by “Read a catalogue of measures”, in the terminal by “import measures”.</source>
        <translation>Der Bogen %1 gehört zu keiner Sachstandsabfrage, die hier erfasst ist. Seine Angaben können übernommen werden, aber bei keiner Abfrage gilt er als Antwort. Ein Maßnahmenkatalog wird mit „Maßnahmenkatalog einlesen“ gelesen, im Terminal mit „import measures“.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>about</source>
        <translation>rund</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>nahezu</translation>
    </message>
    <message>
        <source>circa</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>approx.</source>
        <translation>ca.</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>just under</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>per half-year</source>
        <translation>pro Halbjahr</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>pro Quartal</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a figure: &quot;15 %&quot; in German, &quot;15%&quot; in English</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht genannt</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Goal&quot;, &quot;Estimate&quot; or &quot;Potential&quot;, %2 its figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>measured only after the as-of date</source>
        <translation>erst nach dem Stichtag gemessen</translation>
    </message>
    <message>
        <source>no value measured yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>Davor: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) measured after the as-of date.</source>
        <translation>
            <numerusform>%n Messwert liegt nach dem Stichtag.</numerusform>
            <numerusform>%n Messwerte liegen nach dem Stichtag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <extracomment>A date that does not exist: %1 as written in quotation marks, %2 the day that it is read as</extracomment>
        <translation>%1, gelesen als %2</translation>
    </message>
    <message>
        <source>values up to %1</source>
        <translation>Werte bis %1</translation>
    </message>
    <message>
        <source>%1 and values up to %2</source>
        <extracomment>%1 is &quot;Goal&quot;, &quot;Estimate&quot; or &quot;Potential&quot;, %2 a day</extracomment>
        <translation>%1 und Werte bis %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fundstelle: %1</translation>
    </message>
    <message>
        <source>Source (%1): %2</source>
        <extracomment>%1 is what was read there (&quot;Goal and values up to 07/10/2025&quot;), %2 document and passage</extracomment>
        <translation>Fundstelle (%1): %2</translation>
    </message>
    <message>
        <source>Without a day: %1</source>
        <extracomment>Of values of an indicator: nobody named the day on which they were measured</extracomment>
        <translation>Ohne Tagesangabe: %1</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Goal, estimate or potential</source>
        <translation>Ziel, Schätzung oder Potenzial</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fundstelle</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1, %2 (not today)</source>
        <extracomment>%1 is a day, %2 a time; stands behind &quot;Data as at&quot;</extracomment>
        <translation>%1, %2 Uhr (nicht heute)</translation>
    </message>
    <message>
        <source>report baseline %1 (not today)</source>
        <extracomment>%1 is the name of a report baseline; stands behind &quot;Data as at&quot;</extracomment>
        <translation>Berichtsstand %1 (nicht heute)</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Extension to %1 requested</source>
        <translation>Fristverlängerung bis %1 erbeten</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message numerus="yes">
        <source>%n item(s) is/are overdue</source>
        <translation>
            <numerusform>%n Termin überfällig ist</numerusform>
            <numerusform>%n Termine überfällig sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are at risk</source>
        <translation>
            <numerusform>%n Eintrag gefährdet ist</numerusform>
            <numerusform>%n Einträge gefährdet sind</numerusform>
        </translation>
    </message>
    <message>
        <source>an impediment to the project has been reported</source>
        <translation>zum Projekt ein Hindernis gemeldet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n reported figure(s) differ(s) from what is recorded</source>
        <translation>
            <numerusform>%n gemeldete Zahl von der erfassten abweicht</numerusform>
            <numerusform>%n gemeldete Zahlen von den erfassten abweichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) has/have no date, more than half of them</source>
        <translation>
            <numerusform>%n offener Eintrag keinen Termin hat, mehr als die Hälfte</numerusform>
            <numerusform>%n offene Einträge keinen Termin haben, mehr als die Hälfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing has been reported on any item in the last %n day(s)</source>
        <translation>
            <numerusform>zu keinem Eintrag am letzten Tag etwas gemeldet wurde</numerusform>
            <numerusform>zu keinem Eintrag in den letzten %n Tagen etwas gemeldet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>no item is overdue or at risk</source>
        <translation>kein Eintrag überfällig oder gefährdet ist</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1, weil %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a circle</source>
        <translation>
            <numerusform>%n im Kreis</numerusform>
            <numerusform>%n im Kreis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impediment(s)</source>
        <translation>
            <numerusform>%n Hindernis</numerusform>
            <numerusform>%n Hindernisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ(s)</source>
        <translation>
            <numerusform>%n Zahl weicht ab</numerusform>
            <numerusform>%n Zahlen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Termin</numerusform>
            <numerusform>%n ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>nie eine Meldung</translation>
    </message>
    <message numerus="yes">
        <source>no report for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag keine Meldung</numerusform>
            <numerusform>seit %n Tagen keine Meldung</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>nothing has been entered for it yet</source>
        <translation>noch kein Eintrag erfasst ist</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>kein Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is/are part of a cycle of prerequisites</source>
        <translation>
            <numerusform>%n Eintrag in einem Kreis von Voraussetzungen steht</numerusform>
            <numerusform>%n Einträge in einem Kreis von Voraussetzungen stehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Restored: as it was before the change of %1</source>
        <extracomment>Reason in the history; %1 is the day of the change that is taken back</extracomment>
        <translation>Wiederhergestellt: wie vor der Änderung vom %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>Reason in the history</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <extracomment>Reason in the history</extracomment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Status survey</source>
        <translation>Sachstandsabfrage</translation>
    </message>
    <message>
        <source>Catalogue of measures</source>
        <translation>Maßnahmenkatalog</translation>
    </message>
    <message>
        <source>Sessions of the Senate from a file</source>
        <translation>Sitzungen des Senats aus einer Datei</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No date has been entered. Write it like this: 05.05.2026.</source>
        <translation>Es wurde kein Datum eingegeben. Schreiben Sie es so: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a day over 31. Write a day like this: 05.05.2026.</source>
        <translation>%1 nennt einen Tag über 31. Schreiben Sie einen Tag so: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a month that does not exist. Months go from 1 to 12: 05.05.2026.</source>
        <translation>%1 nennt einen Monat, den es nicht gibt. Monate gehen von 1 bis 12: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names a part of the year that does not exist. There are quarters 1 to 4 and half-years 1 and 2: Q4 2025.</source>
        <translation>%1 nennt einen Teil des Jahres, den es nicht gibt. Es gibt die Quartale 1 bis 4 und die Halbjahre 1 und 2: Q4 2025.</translation>
    </message>
    <message>
        <source>%1 names a week that this year does not have. Write a week like this: week 12/2026.</source>
        <translation>%1 nennt eine Woche, die dieses Jahr nicht hat. Schreiben Sie eine Woche so: KW 12/2026.</translation>
    </message>
    <message>
        <source>%1 ends before it starts. Write a period like this: 01.06.–15.06.2026.</source>
        <translation>%1 endet, bevor es beginnt. Schreiben Sie einen Zeitraum so: 01.06.–15.06.2026.</translation>
    </message>
    <message>
        <source>%1 names a year before 1990 or after 2199. Check the year: 05.05.2026.</source>
        <translation>%1 nennt ein Jahr vor 1990 oder nach 2199. Prüfen Sie die Jahreszahl: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date. Write it like this: 05.05.2026, May 2026, Q4 2025, week 12/2026 or 2026.</source>
        <translation>%1 lässt sich nicht als Datum lesen. Schreiben Sie es so: 05.05.2026, Mai 2026, Q4 2025, KW 12/2026 oder 2026.</translation>
    </message>
    <message>
        <source>%1 names a day 0, which does not exist. Days begin with 1: 05.05.2026.</source>
        <translation>%1 nennt einen Tag 0, den es nicht gibt. Tage beginnen mit 1: 05.05.2026.</translation>
    </message>
    <message>
        <source>%1 names the wrong day of the week: %2 is a %3. Check day and date.</source>
        <translation>%1 nennt den falschen Wochentag: %2 ist ein %3. Bitte prüfen Sie Wochentag und Datum.</translation>
    </message>
    <message>
        <source>%1 names more than one of beginning, middle and end. Please leave one of them: end of May 2026.</source>
        <translation>%1 nennt mehr als eines von Anfang, Mitte und Ende. Bitte lassen Sie nur eines davon stehen: Ende Mai 2026.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent you our status survey on %n item(s). We have not received an answer yet.</source>
        <translation>
            <numerusform>am %1 haben wir Ihnen unsere Sachstandsabfrage zu %n Eintrag geschickt. Bisher liegt uns noch keine Antwort vor.</numerusform>
            <numerusform>am %1 haben wir Ihnen unsere Sachstandsabfrage zu %n Einträgen geschickt. Bisher liegt uns noch keine Antwort vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we sent you our status survey on %n item(s) and asked for an answer by %2. We have not received an answer yet.</source>
        <translation>
            <numerusform>am %1 haben wir Ihnen unsere Sachstandsabfrage zu %n Eintrag geschickt und um Antwort bis zum %2 gebeten. Bisher liegt uns noch keine Antwort vor.</numerusform>
            <numerusform>am %1 haben wir Ihnen unsere Sachstandsabfrage zu %n Einträgen geschickt und um Antwort bis zum %2 gebeten. Bisher liegt uns noch keine Antwort vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: status survey of %1</source>
        <translation>Erinnerung: Sachstandsabfrage vom %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Please send us the completed sheet soon. If there is nothing to report, a cross at “Fehlanzeige” is enough.</source>
        <translation>Bitte schicken Sie uns den ausgefüllten Bogen möglichst bald zurück. Wenn es nichts zu melden gibt, genügt ein Kreuz bei „Fehlanzeige“.</translation>
    </message>
    <message>
        <source>If your answer has crossed with this message, please disregard it.</source>
        <translation>Falls sich Ihre Antwort mit dieser Nachricht überschneidet, betrachten Sie sie bitte als erledigt.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>(not named in the file)</source>
        <translation>(in der Datei nicht genannt)</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>Line %1: %2 is no day. Please write one day a line, like 05.05.2026.</source>
        <translation>Zeile %1: %2 ist kein Tag. Bitte schreiben Sie einen Tag je Zeile, zum Beispiel 05.05.2026.</translation>
    </message>
    <message>
        <source>Line %1: the entry %2 names no day that exists. Please correct it in the calendar and export it anew.</source>
        <translation>Zeile %1: Der Eintrag %2 nennt keinen Tag, den es gibt. Bitte berichtigen Sie ihn im Kalender und exportieren Sie diesen neu.</translation>
    </message>
    <message>
        <source>Line %1: the entry %2 repeats in a way that is not read. Please export single days, or a list as CSV.</source>
        <translation>Zeile %1: Der Eintrag %2 wiederholt sich auf eine Weise, die nicht gelesen wird. Bitte exportieren Sie einzelne Tage oder eine Liste als CSV.</translation>
    </message>
    <message>
        <source>Line %1: %2 takes place in one line and does not in another. Please keep one of them.</source>
        <translation>Zeile %1: Die Sitzung am %2 findet nach einer Zeile statt und nach einer anderen nicht. Bitte lassen Sie nur eine davon stehen.</translation>
    </message>
    <message>
        <source>The file names no session. Please choose an office calendar (ICS) or a list with one day a line (CSV).</source>
        <translation>Die Datei nennt keine Sitzung. Bitte wählen Sie einen Bürokalender (ICS) oder eine Liste mit einem Tag je Zeile (CSV).</translation>
    </message>
    <message numerus="yes">
        <source>The file names %n session(s), from %1 to %2.</source>
        <translation>
            <numerusform>Die Datei nennt %n Sitzung, vom %1 bis zum %2.</numerusform>
            <numerusform>Die Datei nennt %n Sitzungen, vom %1 bis zum %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the calendar already.</source>
        <translation>Sie stehen bereits im Kalender.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) whose title does not name the Senate are left out.</source>
        <translation>
            <numerusform>%n Eintrag, der den Senat nicht im Titel nennt, bleibt außer Betracht.</numerusform>
            <numerusform>%n Einträge, die den Senat nicht im Titel nennen, bleiben außer Betracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it the calendar counts as confirmed by %1.</source>
        <translation>Damit gilt der Kalender als bestätigt durch %1.</translation>
    </message>
    <message>
        <source>Additional session: %1</source>
        <translation>Zusätzliche Sitzung: %1</translation>
    </message>
    <message>
        <source>No session: %1</source>
        <translation>Keine Sitzung: %1</translation>
    </message>
    <message>
        <source>additional session</source>
        <translation>zusätzliche Sitzung</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>public holiday (%1)</source>
        <translation>Feiertag (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>week without a session</source>
        <translation>Woche ohne Sitzung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Single days say nothing of the other Tuesdays: whether those are sessions stays as it is.</source>
        <translation>Einzelne Tage sagen nichts über die übrigen Dienstage: Ob dann Sitzung ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Line %1: the calendar is cut off or damaged; %2 has no counterpart. Please export it anew.</source>
        <translation>Zeile %1: Der Kalender ist abgeschnitten oder beschädigt; zu %2 fehlt das Gegenstück. Bitte exportieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The file is no office calendar: the line BEGIN:VCALENDAR is missing. Please export the calendar anew as ICS, or choose a list with one day a line (CSV).</source>
        <translation>Die Datei ist kein Bürokalender: Die Zeile BEGIN:VCALENDAR fehlt. Bitte exportieren Sie den Kalender neu als ICS oder wählen Sie eine Liste mit einem Tag je Zeile (CSV).</translation>
    </message>
    <message>
        <source>Line %1: %2 is more than a year behind the session before it. Please check the year.</source>
        <translation>Zeile %1: Der %2 liegt mehr als ein Jahr hinter der Sitzung davor. Bitte prüfen Sie die Jahreszahl.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reported as done; when is not stated.</source>
        <translation>Als erledigt gemeldet; wann, ist nicht genannt.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Am %1 erledigt.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Cancelled; a reason is not stated.</source>
        <translation>Abgebrochen; ein Grund ist nicht genannt.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1.</source>
        <translation>
            <numerusform>Noch %n Tag bis zum %1.</numerusform>
            <numerusform>Noch %n Tage bis zum %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n Tag nach dem Termin</numerusform>
            <numerusform>%n Tage nach dem Termin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1; the date is approximate.</source>
        <translation>
            <numerusform>Noch %n Tag bis zum %1; der Termin ist ungefähr.</numerusform>
            <numerusform>Noch %n Tage bis zum %1; der Termin ist ungefähr.</numerusform>
        </translation>
    </message>
    <message>
        <source>due on the as-of date</source>
        <translation>am Stichtag fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until the end of the period: %1.</source>
        <translation>
            <numerusform>Noch %n Tag bis zum Ende des Zeitraums: %1.</numerusform>
            <numerusform>Noch %n Tage bis zum Ende des Zeitraums: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>am Stichtag</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>no additional appointments</source>
        <translation>keine zusätzlichen Termine</translation>
    </message>
    <message>
        <source>%1 additional appointments per year</source>
        <translation>%1 zusätzliche Termine pro Jahr</translation>
    </message>
    <message>
        <source>Estimate %1 to %2</source>
        <translation>Schätzung: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 more cases online</source>
        <translation>%1 Vorgänge mehr online</translation>
    </message>
    <message>
        <source>Assumed: each case that moves online frees up to %1 appointments.</source>
        <translation>Angenommen: Jeder Vorgang, der vom Schalter ins Netz wandert, macht bis zu %1 Termine frei.</translation>
    </message>
    <message>
        <source>%1 to %2 is an estimate of the source, neither it nor the potential is a goal.</source>
        <translation>%1 bis %2 sind eine Schätzung der Quelle; weder sie noch das Potenzial ist ein Ziel.</translation>
    </message>
    <message>
        <source>%1: the source names no online share, so they do not count here.</source>
        <extracomment>%1 is the name of an indicator: Führungszeugnisse</extracomment>
        <translation>%1: Die Quelle nennt keinen Online-Anteil; sie zählen hier nicht mit.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fundstelle: %1.</translation>
    </message>
    <message>
        <source>Today %1. With %2 in both services %3, with %4 in both services %5 additional appointments per year; everything below the line is possible.</source>
        <translation>Heute %1. Bei %2 in beiden Diensten %3, bei %4 in beiden Diensten %5 zusätzliche Termine pro Jahr; möglich ist alles unter der Linie.</translation>
    </message>
    <message>
        <source>The one goal is the wait for an appointment: %1.</source>
        <translation>Ein Ziel ist allein der Terminvorlauf: %1.</translation>
    </message>
    <message>
        <source>The appointments are counted from today&apos;s shares (%1): from there, %2 in both services gives %3 per year.</source>
        <translation>Die Termine sind ab den heutigen Anteilen (%1) gerechnet: Von dort aus ergeben %2 in beiden Diensten %3 pro Jahr.</translation>
    </message>
    <message>
        <source>This factor is not measured. It is calibrated on the shares of the source (%1): from there, %2 in both services gives its potential (%3).</source>
        <translation>Dieser Faktor ist nicht gemessen. Er ist an den Anteilen der Quelle ausgerichtet (%1): Von dort aus ergeben %2 in beiden Diensten ihr Potenzial (%3).</translation>
    </message>
    <message>
        <source>%1: at %2 the online share already lies above the %3 to %4 of the source.</source>
        <extracomment>%1 is a service of the Bürgeramt, %2 its share, %3 to %4 the estimate of the source</extracomment>
        <translation>%1: Der Online-Anteil liegt mit %2 schon über den %3 bis %4 der Quelle.</translation>
    </message>
    <message>
        <source>%1: at %2 the online share has reached the end of the %3 to %4 of the source.</source>
        <translation>%1: Der Online-Anteil hat mit %2 das Ende der %3 bis %4 der Quelle erreicht.</translation>
    </message>
    <message>
        <source>So there is nothing to estimate here.</source>
        <translation>Deshalb gibt es hier nichts zu schätzen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Verspätet erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Fällig bald</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Umsetzung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in progress or done</source>
        <translation>in Umsetzung oder abgeschlossen</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss / Auftrag</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Kenntnisnahme</translation>
    </message>
    <message>
        <source>Order to submit</source>
        <translation>Vorlageauftrag</translation>
    </message>
    <message>
        <source>Order to examine</source>
        <translation>Prüfauftrag</translation>
    </message>
    <message>
        <source>Order to draft</source>
        <translation>Erarbeitungsauftrag</translation>
    </message>
    <message>
        <source>Order to report</source>
        <translation>Berichtsauftrag</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>beteiligt</translation>
    </message>
    <message>
        <source>coordinating</source>
        <translation>koordinierend</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Overdue, no report</source>
        <translation>Überfällig, keine Meldung</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Titel fehlt</translation>
    </message>
    <message>
        <source>Title not recorded</source>
        <translation>Titel nicht erfasst</translation>
    </message>
    <message>
        <source>Resolution, no. %1</source>
        <translation>Beschluss, Ziffer %1</translation>
    </message>
    <message>
        <source>Resolution of %1</source>
        <translation>Beschluss vom %1</translation>
    </message>
    <message>
        <source>Resolution of %1, no. %2</source>
        <translation>Beschluss vom %1, Ziffer %2</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformationstag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Erster Weihnachtstag</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <source>No report since the due date</source>
        <translation>Keine Meldung seit dem Termin</translation>
    </message>
    <message>
        <source>Prerequisites in a circle</source>
        <translation>Voraussetzungen im Kreis</translation>
    </message>
    <message>
        <source>Forecast after the due date</source>
        <translation>Prognose nach dem Termin</translation>
    </message>
    <message>
        <source>Prerequisite finishes too late</source>
        <translation>Voraussetzung endet zu spät</translation>
    </message>
    <message>
        <source>Prerequisite overdue</source>
        <translation>Voraussetzung überfällig</translation>
    </message>
    <message>
        <source>Lead time too short</source>
        <translation>Vorlauf zu kurz</translation>
    </message>
    <message>
        <source>Approximate date has passed</source>
        <translation>Ungefährer Termin verstrichen</translation>
    </message>
    <message>
        <source>Impediment</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Deadline not on a session day</source>
        <translation>Frist an keinem Sitzungstag</translation>
    </message>
    <message>
        <source>Date that does not exist</source>
        <translation>Datum, das es nicht gibt</translation>
    </message>
    <message>
        <source>Contradiction in the source</source>
        <translation>Widerspruch in der Quelle</translation>
    </message>
    <message>
        <source>Done, but items under it are open</source>
        <translation>Erledigt, darunter aber Offenes</translation>
    </message>
    <message>
        <source>Reported and recorded figures differ</source>
        <translation>Gemeldete und erfasste Zahl verschieden</translation>
    </message>
    <message>
        <source>Assessment differs</source>
        <translation>Einschätzung weicht ab</translation>
    </message>
    <message>
        <source>Last report out of date</source>
        <translation>Sachstand veraltet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Date on a non-working day</source>
        <translation>Termin an arbeitsfreiem Tag</translation>
    </message>
    <message>
        <source>No responsible unit</source>
        <translation>Zuständige Stelle nicht genannt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Abgeschlossene Maßnahmen</translation>
    </message>
    <message>
        <source>Priority measures</source>
        <translation>Schwerpunktmaßnahmen</translation>
    </message>
    <message>
        <source>Priority measures done</source>
        <translation>Abgeschlossene Schwerpunktmaßnahmen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>number of a resolution</comment>
        <translation>Ziffer %1</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>Kein Termin genannt</translation>
    </message>
</context>
</TS>
