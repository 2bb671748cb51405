<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(Fortsetzung)</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Date of data:</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Data identifier %1</source>
        <translation>Datenkennung %1</translation>
    </message>
</context>
<context>
    <name>StatusPaper</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>fällig bald</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Status report %1, as of %2</source>
        <translation>Statusbericht %1, Stichtag %2</translation>
    </message>
    <message>
        <source>State of the data: what is missing or contradictory</source>
        <translation>Datenlage: was fehlt oder sich widerspricht</translation>
    </message>
    <message>
        <source>Nothing is missing, contradictory or assumed.</source>
        <translation>Es fehlt nichts, nichts widerspricht sich, und nichts ist angenommen.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Datenlage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Source of all statements: %1.</source>
        <translation>Fundstelle aller Angaben: %1.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fundstellen: %1.</translation>
    </message>
    <message>
        <source>Abbreviations: %1.</source>
        <translation>Abkürzungen: %1.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>(%n day(s) ago)</source>
        <translation>
            <numerusform>(vor %n Tag)</numerusform>
            <numerusform>(vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Federführung</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 done items was (were) finished late.</source>
        <translation>
            <numerusform>%n der %1 erledigten Einträge wurde verspätet fertig.</numerusform>
            <numerusform>%n der %1 erledigten Einträge wurden verspätet fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) is (are) cancelled and not counted here.</source>
        <translation>
            <numerusform>%n Eintrag ist abgebrochen und steht nicht in der Leiste.</numerusform>
            <numerusform>%n Einträge sind abgebrochen und stehen nicht in der Leiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>assessed: %1</source>
        <translation>eingeschätzt: %1</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>no future date</source>
        <translation>kein künftiger Termin</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>No project is recorded.</source>
        <translation>Kein Projekt ist erfasst.</translation>
    </message>
    <message>
        <source>Projects at a glance</source>
        <translation>Die Projekte auf einen Blick</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>more recorded than reported</source>
        <translation>mehr erfasst als gemeldet</translation>
    </message>
    <message>
        <source>Measures of the Pakt</source>
        <translation>Maßnahmen des Pakts</translation>
    </message>
    <message>
        <source>as placeholders, with numbers of our own</source>
        <translation>als Platzhalter mit eigener Nummer</translation>
    </message>
    <message>
        <source>not all are recorded</source>
        <translation>nicht alle sind erfasst</translation>
    </message>
    <message>
        <source>of these in progress or done</source>
        <translation>davon in Umsetzung oder abgeschlossen</translation>
    </message>
    <message>
        <source>stated for all together, not one by one</source>
        <translation>nur für alle zusammen gemeldet</translation>
    </message>
    <message>
        <source>of these done</source>
        <translation>davon erledigt</translation>
    </message>
    <message numerus="yes">
        <source>which %n these are is not recorded</source>
        <translation>
            <numerusform>welche das ist, ist nicht erfasst</numerusform>
            <numerusform>welche %n das sind, ist nicht erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority measures</source>
        <translation>Schwerpunktmaßnahmen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>ask for it in the status survey</source>
        <translation>in der Sachstandsabfrage einholen</translation>
    </message>
    <message>
        <source>Title, responsible unit, date</source>
        <translation>Titel, zuständige Stelle, Termin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Pakt: what was reported and what is recorded here</source>
        <translation>Pakt: was gemeldet und was hier erfasst ist</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier erfasst</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>No totals had been reported by %1.</source>
        <translation>Bis zum %1 waren keine Gesamtzahlen gemeldet.</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Termin genannt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>name not stated</source>
        <translation>Name nicht genannt</translation>
    </message>
    <message>
        <source>In words: %1.</source>
        <translation>Im Wortlaut: %1.</translation>
    </message>
    <message>
        <source>The level is read from these words.</source>
        <translation>Die Stufe ist aus dem Wortlaut gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 (%2, %3): older than %n day(s), no longer valid.</source>
        <translation>
            <numerusform>Einschätzung %1 (%2, %3): älter als %n Tag, gilt nicht mehr.</numerusform>
            <numerusform>Einschätzung %1 (%2, %3): älter als %n Tage, gilt nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed %1 (%2, %3).</source>
        <translation>Einschätzung %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Federführung:</translation>
    </message>
    <message>
        <source>Last report:</source>
        <translation>Letzter Sachstand:</translation>
    </message>
    <message>
        <source>No item is overdue (as of %1).</source>
        <translation>Kein Termin ist überfällig (Stichtag %1).</translation>
    </message>
    <message>
        <source>Schedule status</source>
        <translation>Terminstatus</translation>
    </message>
    <message>
        <source>Item and reason</source>
        <translation>Eintrag und Grund</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Responsible for all items of the table: %1.</source>
        <translation>Zuständig für alle Einträge der Tabelle: %1.</translation>
    </message>
    <message>
        <source>Responsible: not named for any item of the table.</source>
        <translation>Zuständig: zu keinem Eintrag der Tabelle benannt.</translation>
    </message>
    <message>
        <source>Cancelled:</source>
        <translation>Abgebrochen:</translation>
    </message>
    <message>
        <source>The resolutions of the Senate are included in the counts; they follow.</source>
        <translation>Die Beschlüsse des Senats sind mitgezählt; sie folgen.</translation>
    </message>
    <message>
        <source>The projects one by one</source>
        <translation>Die Projekte im Einzelnen</translation>
    </message>
    <message>
        <source>Resolution of %1</source>
        <translation>Beschluss vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Buffer: working days between the expected end of the preparatory work and the last session; %n working day(s) of lead time is (are) assumed.</source>
        <translation>
            <numerusform>Puffer: Arbeitstage zwischen dem erwarteten Abschluss der Vorarbeit und der letzten Sitzung; als Vorlauf ist %n Arbeitstag angenommen.</numerusform>
            <numerusform>Puffer: Arbeitstage zwischen dem erwarteten Abschluss der Vorarbeit und der letzten Sitzung; als Vorlauf sind %n Arbeitstage angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buffer: working days between the expected end of the preparatory work and the last session; %n working day(s) of lead time is (are) set.</source>
        <translation>
            <numerusform>Puffer: Arbeitstage zwischen dem erwarteten Abschluss der Vorarbeit und der letzten Sitzung; als Vorlauf ist %n Arbeitstag angesetzt.</numerusform>
            <numerusform>Puffer: Arbeitstage zwischen dem erwarteten Abschluss der Vorarbeit und der letzten Sitzung; als Vorlauf sind %n Arbeitstage angesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>–: does not apply.</source>
        <translation>–: entfällt.</translation>
    </message>
    <message>
        <source>Resolutions of the Senate</source>
        <translation>Beschlüsse des Senats</translation>
    </message>
    <message>
        <source>Order and finding</source>
        <translation>Auftrag und Befund</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Last session before the deadline: %1 for all.</source>
        <translation>Letzte Sitzung bis zur Frist: bei allen %1.</translation>
    </message>
    <message>
        <source>Buffer: %1 for all.</source>
        <translation>Puffer: bei allen %1.</translation>
    </message>
    <message numerus="yes">
        <source>Due soon: at most %n day(s) left, for resolutions %1.</source>
        <translation>
            <numerusform>Fällig bald: noch höchstens %n Tag, bei Beschlüssen %1.</numerusform>
            <numerusform>Fällig bald: noch höchstens %n Tage, bei Beschlüssen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Last session by then</source>
        <translation>Letzte Sitzung bis dahin</translation>
    </message>
    <message>
        <source>Status report, as of %1</source>
        <translation>Statusbericht, Stichtag %1</translation>
    </message>
    <message>
        <source>Free Hanseatic City of Bremen</source>
        <translation>Freie Hansestadt Bremen</translation>
    </message>
    <message>
        <source>(after the as-of date)</source>
        <translation>(nach dem Stichtag)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>on the as-of date</source>
        <translation>am Stichtag</translation>
    </message>
    <message>
        <source>No measure of the Pakt is recorded.</source>
        <translation>Keine Maßnahme des Pakts ist erfasst.</translation>
    </message>
    <message>
        <source>No resolution of the Senate is recorded.</source>
        <translation>Kein Beschluss des Senats ist erfasst.</translation>
    </message>
    <message>
        <source>No item is recorded.</source>
        <translation>Kein Eintrag ist erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>No assessment by a person from the last %n day(s).</source>
        <translation>
            <numerusform>Keine Einschätzung aus dem letzten Tag.</numerusform>
            <numerusform>Keine Einschätzung aus den letzten %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates as written, and below as understood. Days: since the date passed, or until its last day.</source>
        <translation>Termine wie geschrieben, darunter wie verstanden. Tage: seit Ablauf oder bis zum letzten Tag.</translation>
    </message>
    <message>
        <source>overdue, no report since.</source>
        <translation>überfällig, seither keine Meldung.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>No date:</source>
        <translation>Ohne Termin:</translation>
    </message>
    <message>
        <source>%1; not counted in other rows</source>
        <translation>%1; sonst nicht mitgezählt</translation>
    </message>
    <message>
        <source>Source of the statements: %1.</source>
        <translation>Fundstelle der Angaben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %n item(s) no source is stated.</source>
        <translation>
            <numerusform>Zu %n Eintrag ist keine Fundstelle genannt.</numerusform>
            <numerusform>Zu %n Einträgen ist keine Fundstelle genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <comment>Ziffer of a resolution</comment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Last session before the deadline: none to be named.</source>
        <translation>Letzte Sitzung vor der Frist: keine zu nennen.</translation>
    </message>
    <message>
        <source>Buffer: no deadline depends on open work whose end can be computed.</source>
        <translation>Puffer: Keine Frist setzt offene Arbeiten voraus, deren Ende sich berechnen lässt.</translation>
    </message>
    <message>
        <source>Source of the statements of %1: %2.</source>
        <translation>Fundstelle der Angaben vom %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them measure(s)</source>
        <translation>
            <numerusform>%1, darunter %n Maßnahme</numerusform>
            <numerusform>%1, darunter %n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of which nothing is recorded: last report of %1 or before.</source>
        <translation>
            <numerusform>%n Maßnahme, zu der nichts einzeln erfasst ist: letzter Sachstand vom %1 oder früher.</numerusform>
            <numerusform>%n Maßnahmen, zu denen nichts einzeln erfasst ist: letzter Sachstand vom %1 oder früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done late:</source>
        <translation>Verspätet erledigt:</translation>
    </message>
    <message>
        <source>Done, with a finding:</source>
        <translation>Erledigt, mit Befund:</translation>
    </message>
    <message>
        <source>Buffer: working days between the expected end of the preparatory work and the last session; how many are needed is not set.</source>
        <translation>Puffer: Arbeitstage zwischen dem erwarteten Ende der Vorarbeiten und der letzten Sitzung; wie viele nötig sind, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>Date of data</source>
        <translation>Datenstand</translation>
    </message>
    <message numerus="yes">
        <source>%1; the %n measure(s) is (are) in section %2.</source>
        <translation>
            <numerusform>%1; die %n Maßnahme steht gesondert in Abschnitt %2.</numerusform>
            <numerusform>%1; die %n Maßnahmen stehen gesondert in Abschnitt %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more measure(s), recorded only as a total, is (are) in section %2.</source>
        <translation>
            <numerusform>%1; %n Maßnahme, zu der nichts einzeln erfasst ist, steht gesondert in Abschnitt %2.</numerusform>
            <numerusform>%1; %n Maßnahmen, zu denen nichts einzeln erfasst ist, stehen gesondert in Abschnitt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>(on the as-of date %1)</source>
        <translation>(am Stichtag %1)</translation>
    </message>
    <message>
        <source>fewer recorded than reported</source>
        <translation>weniger erfasst als gemeldet</translation>
    </message>
    <message>
        <source>Deadline decided anew, originally %2 (%1).</source>
        <translation>Frist neu beschlossen, ursprünglich %2 (%1).</translation>
    </message>
    <message>
        <source>Date set anew, originally %2 (%1).</source>
        <translation>Termin neu festgelegt, ursprünglich %2 (%1).</translation>
    </message>
    <message>
        <source>Deadline decided anew (%1).</source>
        <translation>Frist neu beschlossen (%1).</translation>
    </message>
    <message>
        <source>Date set anew (%1).</source>
        <translation>Termin neu festgelegt (%1).</translation>
    </message>
    <message>
        <source>A status note exists only as a draft.</source>
        <translation>Sachstand liegt nur als Entwurf vor.</translation>
    </message>
    <message numerus="yes">
        <source>“No date given” counts %n item(s) here that stand(s) on the first page as at risk: %1.</source>
        <translation>
            <numerusform>„Kein Termin genannt“ zählt auch %n Eintrag, der auf der ersten Seite als gefährdet steht: %1.</numerusform>
            <numerusform>„Kein Termin genannt“ zählt auch %n Einträge, die auf der ersten Seite als gefährdet stehen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest report</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message numerus="yes">
        <source>RAG: red: an item is overdue or in a cycle of prerequisites. Amber: items at risk, an impediment or a deviation. Grey: no report for %n day(s), or most open items have no date. Green: otherwise.</source>
        <translation>
            <numerusform>Ampel: Rot: Überfälliges oder ein Kreis von Voraussetzungen. Gelb: gefährdete Einträge, Hindernis oder Abweichung. Grau: seit mehr als %n Tag keine Meldung oder meist kein Termin. Grün: sonst.</numerusform>
            <numerusform>Ampel: Rot: Überfälliges oder ein Kreis von Voraussetzungen. Gelb: gefährdete Einträge, Hindernis oder Abweichung. Grau: seit mehr als %n Tagen keine Meldung oder meist kein Termin. Grün: sonst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is/are marked here</source>
        <translation>
            <numerusform>%n von %1 ist hier gekennzeichnet</numerusform>
            <numerusform>%n von %1 sind hier gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Date (as written)</source>
        <translation>Termin (Wortlaut)</translation>
    </message>
    <message>
        <source>Deadline (as written)</source>
        <translation>Frist (Wortlaut)</translation>
    </message>
</context>
</TS>
