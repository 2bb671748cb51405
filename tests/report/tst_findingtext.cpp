// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
#include "tests/report/findingfixture.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace FindingFixture;

namespace {
FindingFacts withText(const QString &text)
{
    FindingFacts facts;
    facts.text = text;
    return facts;
}

FindingFacts assessedOf(const QString &name, Rag computed, int overdue)
{
    FindingFacts facts = withDays(QDate(2026, 3, 1), {}, overdue);
    facts.text = name;
    facts.assessed = Rag::Amber;
    facts.computed = computed;
    return facts;
}

FindingFacts mismatchOf(const QString &figure, int reported, int of, int recorded, int recordedOf)
{
    FindingFacts facts = withDays(QDate(2025, 2, 18), {}, 0);
    facts.text = figure;
    facts.reported = reported;
    facts.reportedOf = of;
    facts.recorded = recorded;
    facts.recordedOf = recordedOf;
    return facts;
}

FindingFacts movedBy(int days, const QString &reason, QDate on, const QString &who)
{
    FindingFacts facts = withDays(due(), on, days);
    facts.text = reason;
    facts.who = who;
    return facts;
}

QStringList many(int count)
{
    QStringList keys;
    for (int number = 1; number <= count; ++number)
        keys.append(u"B-%1"_s.arg(number));
    return keys;
}
}

/// One sentence per finding, in both languages.
class TestFindingText : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatHasPassed_data();
    void saysWhatHasPassed() { check(); }
    void saysWhatIsPlanned_data();
    void saysWhatIsPlanned() { check(); }
    void saysWhatHangsTogether_data();
    void saysWhatHangsTogether() { check(); }
    void saysWhatIsRecorded_data();
    void saysWhatIsRecorded() { check(); }

private:
    static void check()
    {
        QFETCH(const Finding, finding);
        QTEST(FindingText::sentence(finding, SeedReport::german()), "german");
        QTEST(FindingText::sentence(finding, SeedReport::english()), "english");
    }
    static void addColumns()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
    }
};

void TestFindingText::saysWhatHasPassed_data()
{
    addColumns();
    row("overdue", Rule::Overdue, overdueAs(Progress::InProgress, QDate(2026, 1, 15)),
        u"Termin am 31.12.2025 verstrichen; zuletzt am 15.01.2026 als „in Umsetzung“ gemeldet, eine "
        u"Erledigung ist "
        "nicht gemeldet."_s,
        u"Due date 31 December 2025 has passed; last reported as in progress on 15 January 2026, not as done."_s);
    row("overdue, progress not reported", Rule::Overdue, overdueAs(Progress::NotReported, lastReport()),
        u"Termin am 31.12.2025 verstrichen; zum Bearbeitungsstand liegt keine Meldung vor."_s,
        u"Due date 31 December 2025 has passed; its progress has not been reported."_s);
    row("overdue, done later", Rule::Overdue, overdueAs(Progress::Done, lastReport()),
        u"Termin am 31.12.2025 verstrichen; am Stichtag noch nicht erledigt."_s,
        u"Due date 31 December 2025 has passed; not yet done on the as-of date."_s);
    row("no report since due", Rule::NoReportSinceDue, withDays(due(), lastReport(), 91),
        u"Termin am 31.12.2025 verstrichen; seit dem 07.10.2025 liegt keine Meldung vor."_s,
        u"Due date 31 December 2025 has passed; nothing has been reported since 7 October 2025."_s);
    row("never reported", Rule::NoReportSinceDue, withDays(due(), {}, 91),
        u"Termin am 31.12.2025 verstrichen; es liegt keine Meldung vor."_s,
        u"Due date 31 December 2025 has passed; nothing has ever been reported."_s);
    row("done late", Rule::DoneLate, withDays(QDate(2026, 3, 31), QDate(2026, 4, 15), 15),
        u"Am 15.04.2026 erledigt, 15 Tage nach dem Termin."_s,
        u"Done on 15 April 2026, 15 days after the due date."_s);
    row("done late by a day", Rule::DoneLate, withDays(QDate(2026, 3, 31), QDate(2026, 4, 1), 1),
        u"Am 01.04.2026 erledigt, 1 Tag nach dem Termin."_s,
        u"Done on 1 April 2026, 1 day after the due date."_s);
    FindingFacts approximate = withDays(due(), QDate(2025, 12, 1), 91);
    approximate.text = u"2025-12~"_s;
    row("approximate", Rule::ApproximatePassed, approximate,
        u"Der ungefähre Termin (etwa Dezember 2025) ist verstrichen."_s,
        u"The approximate date (about December 2025) has passed."_s);
}

void TestFindingText::saysWhatIsPlanned_data()
{
    addColumns();
    row("due soon", Rule::DueSoon, withDays(QDate(2026, 5, 5), {}, 34),
        u"Fällig am 05.05.2026, in 34 Tagen."_s, u"Due on 5 May 2026, in 34 days."_s);
    row("due tomorrow", Rule::DueSoon, withDays(QDate(2026, 5, 5), {}, 1),
        u"Fällig am 05.05.2026, in 1 Tag."_s, u"Due on 5 May 2026, in 1 day."_s);
    row("due today", Rule::DueSoon, withDays(QDate(2026, 5, 5), {}, 0),
        u"Fällig am 05.05.2026, also am Stichtag."_s, u"Due on 5 May 2026, the as-of date itself."_s);
    row("forecast", Rule::ForecastLate, withDays(QDate(2026, 4, 30), QDate(2026, 6, 15), 46),
        u"Prognose 15.06.2026, 46 Tage nach dem Termin."_s,
        u"Forecast 15 June 2026, 46 days after the due date."_s);
    row("moved", Rule::Moved, movedBy(46, {}, {}, {}),
        u"Gegenüber dem Ursprungsplan um 46 Tage verschoben."_s,
        u"Moved by 46 days against the original plan."_s);
    row("moved, with all that is known", Rule::Moved,
        movedBy(1, u"neuer Projektplan"_s, QDate(2025, 9, 1), u"Lenku VD"_s),
        u"Gegenüber dem Ursprungsplan um 1 Tag verschoben (neuer Projektplan, 01.09.2025, Lenku VD)."_s,
        u"Moved by 1 day against the original plan (neuer Projektplan, 1 September 2025, Lenku VD)."_s);
    row("moved, nobody named", Rule::Moved, movedBy(2, u"neuer Projektplan"_s, {}, {}),
        u"Gegenüber dem Ursprungsplan um 2 Tage verschoben (neuer Projektplan)."_s,
        u"Moved by 2 days against the original plan (neuer Projektplan)."_s);
    row("no session day", Rule::NotASessionDay, withDays(QDate(2026, 9, 30), QDate(2026, 9, 29), 0),
        u"Der 30.09.2026 ist ein Mittwoch und kein Sitzungstag; letzte Sitzung davor: Dienstag, 29.09.2026."_s,
        u"30 September 2026 is a Wednesday, not a session day; last session before it: Tuesday, 29 September 2026."_s);
    row("no session day, no session", Rule::NotASessionDay, withDays(QDate(2026, 9, 30), {}, 0),
        u"Der 30.09.2026 ist ein Mittwoch und kein Sitzungstag; eine Sitzung davor gibt es nicht."_s,
        u"30 September 2026 is a Wednesday, not a session day; there is no session before it."_s);
    row("stale", Rule::Stale, withDays(lastReport(), {}, 176),
        u"Letzter Sachstand vom 07.10.2025, vor 176 Tagen."_s,
        u"Last report on 7 October 2025, 176 days ago."_s);
    row("holiday", Rule::NonWorkingDay, withDays(QDate(2025, 10, 31), {}, 0),
        u"Der 31.10.2025 ist Reformationstag."_s, u"31 October 2025 is Reformation Day."_s);
    row("weekend", Rule::NonWorkingDay, withDays(QDate(2026, 2, 28), {}, 0),
        u"Der 28.02.2026 ist ein Samstag."_s, u"28 February 2026 is a Saturday."_s);
    row("holiday on a weekend", Rule::NonWorkingDay, withDays(QDate(2026, 10, 3), {}, 0),
        u"Der 03.10.2026 ist Tag der Deutschen Einheit."_s, u"3 October 2026 is German Unity Day."_s);
}

namespace {
void addBuffers()
{
    row("buffer of none", Rule::BufferShort, bufferOf(0),
        u"Nach KI-06 (30.04.2026) bleibt bis zur Sitzung am Di 05.05.2026 kein Arbeitstag; als Vorlauf sind "
        u"10 "
        "angesetzt."_s,
        u"No working day remains between KI-06 (30 April 2026) and the session on Tue 5 May 2026; 10 are set "
        u"as "
        "lead time."_s);
    row("buffer after the session", Rule::BufferShort, afterSession({u"KI-06"_s}),
        u"KI-06 endet voraussichtlich erst am 06.05.2026, nach der Sitzung am Di 05.05.2026; es bleibt kein "
        "Arbeitstag, als Vorlauf sind 10 angesetzt."_s,
        u"KI-06 is expected to finish only on 6 May 2026, after the session on Tue 5 May 2026; no working "
        "day remains, 10 are set as lead time."_s);
    row("buffer after the session, two", Rule::BufferShort, afterSession({u"KI-05"_s, u"KI-06"_s}),
        u"KI-05 und KI-06 enden voraussichtlich erst am 06.05.2026, nach der Sitzung am Di 05.05.2026; es "
        "bleibt kein Arbeitstag, als Vorlauf sind 10 angesetzt."_s,
        u"KI-05 and KI-06 are expected to finish only on 6 May 2026, after the session on Tue 5 May 2026; no "
        "working day remains, 10 are set as lead time."_s);
    row("buffer of one", Rule::BufferShort, bufferOf(1),
        u"Nach KI-06 (30.04.2026) bleibt bis zur Sitzung am Di 05.05.2026 1 Arbeitstag; als Vorlauf sind 10 "
        "angesetzt."_s,
        u"1 working day remains between KI-06 (30 April 2026) and the session on Tue 5 May 2026; 10 are set "
        u"as lead "
        "time."_s);
    row("buffer of two", Rule::BufferShort, bufferOf(2),
        u"Nach KI-06 (30.04.2026) bleiben bis zur Sitzung am Di 05.05.2026 2 Arbeitstage; als Vorlauf sind "
        u"10 "
        "angesetzt."_s,
        u"2 working days remain between KI-06 (30 April 2026) and the session on Tue 5 May 2026; 10 are set "
        u"as lead "
        "time."_s);
}
}

void TestFindingText::saysWhatHangsTogether_data()
{
    addColumns();
    row("predecessor late", Rule::PredecessorLate, withKeys({u"KI-06"_s}, QDate(2026, 5, 6), 1),
        u"Setzt KI-06 voraus; KI-06 endet voraussichtlich erst am 06.05.2026."_s,
        u"Depends on KI-06, which is expected to finish only on 6 May 2026."_s);
    row("two predecessors late", Rule::PredecessorLate, withKeys({u"A-2"_s, u"A-3"_s}, QDate(2026, 5, 6), 1),
        u"Setzt A-2 und A-3 voraus; sie enden voraussichtlich erst nach dem Termin, zuletzt am 06.05.2026."_s,
        u"Depends on A-2 and A-3, which are expected to finish only after the due date, the last on 6 May 2026."_s);
    row("predecessor overdue", Rule::PredecessorOverdue, withKeys({u"KI-05"_s}, {}, 32),
        u"Setzt KI-05 voraus; KI-05 ist seit 32 Tagen überfällig."_s,
        u"Depends on KI-05, which has been overdue for 32 days."_s);
    row("predecessor overdue for a day", Rule::PredecessorOverdue, withKeys({u"KI-05"_s}, {}, 1),
        u"Setzt KI-05 voraus; KI-05 ist seit 1 Tag überfällig."_s,
        u"Depends on KI-05, which has been overdue for 1 day."_s);
    row("three predecessors overdue", Rule::PredecessorOverdue, withKeys({u"A"_s, u"B"_s, u"C"_s}, {}, 2),
        u"Setzt A, B und C voraus; sie sind überfällig, am längsten seit 2 Tagen."_s,
        u"Depends on A, B and C, which are overdue, the longest for 2 days."_s);
    addBuffers();
    row("cycle", Rule::DependencyCycle, withKeys({u"A-1"_s, u"A-2"_s}, {}, 0),
        u"A-1 und A-2 hängen voneinander ab; ein Abschluss lässt sich nicht berechnen."_s,
        u"A-1 and A-2 depend on each other; no finish can be computed."_s);
    row("cycle of one", Rule::DependencyCycle, withKeys({u"A-1"_s}, {}, 0),
        u"A-1 hängt von sich selbst ab; ein Abschluss lässt sich nicht berechnen."_s,
        u"A-1 depends on itself; no finish can be computed."_s);
    row("cycle of many", Rule::DependencyCycle, withKeys(QStringList(u"A-1"_s) + many(7), {}, 0),
        u"A-1, B-1, B-2, B-3, B-4 und 3 weitere hängen voneinander ab; ein Abschluss lässt sich nicht berechnen."_s,
        u"A-1, B-1, B-2, B-3, B-4 and 3 more depend on each other; no finish can be computed."_s);
    row("open child", Rule::OpenChildren, withKeys({u"DBA-06"_s}, {}, 1),
        u"Als erledigt gemeldet, aber DBA-06 darunter ist offen."_s,
        u"Reported as done, but DBA-06 under it is open."_s);
    row("open children", Rule::OpenChildren, withKeys({u"DBA-06"_s, u"DBA-07"_s}, {}, 2),
        u"Als erledigt gemeldet, aber DBA-06 und DBA-07 darunter sind offen."_s,
        u"Reported as done, but DBA-06 and DBA-07 under it are open."_s);
    row("more open children than named", Rule::OpenChildren, withKeys(many(50), {}, 60),
        u"Als erledigt gemeldet, aber B-1, B-2, B-3, B-4, B-5 und 55 weitere darunter sind offen."_s,
        u"Reported as done, but B-1, B-2, B-3, B-4, B-5 and 55 more under it are open."_s);
}

namespace {
FindingFacts assessedFor(Rag computed, RagReason reason, int count)
{
    FindingFacts facts = assessedOf(u"Frau Probe"_s, computed, count);
    facts.assessed = Rag::Green;
    facts.reason = reason;
    return facts;
}

void addAssessments()
{
    const auto add = [](const char *name, Rag computed, RagReason reason, int count, const QString &german,
                        const QString &english) {
        row(name, Rule::AssessmentDiffers, assessedFor(computed, reason, count),
            u"Einschätzung Grün (Frau Probe, 01.03.2026), berechnet "_s + german,
            u"Assessed green (Frau Probe, 1 March 2026), computed "_s + english);
    };
    add("assessment, a cycle", Rag::Red, RagReason::Cycle, 2,
        u"Rot: 2 Termine sind in einem Kreis von Voraussetzungen."_s,
        u"red: 2 items are part of a cycle of prerequisites."_s);
    add("assessment, at risk", Rag::Amber, RagReason::AtRisk, 1, u"Gelb: 1 Termin ist gefährdet."_s,
        u"amber: 1 item is at risk."_s);
    add("assessment, impediment", Rag::Amber, RagReason::Impediment, 1,
        u"Gelb: zum Projekt ist ein Hindernis gemeldet."_s,
        u"amber: an impediment to the project has been reported."_s);
    add("assessment, figures", Rag::Amber, RagReason::ProjectFinding, 2,
        u"Gelb: 2 gemeldete Zahlen weichen von den erfassten ab."_s,
        u"amber: 2 reported figures differ from what is recorded."_s);
    add("assessment, undated", Rag::Grey, RagReason::MostlyUndated, 3,
        u"Grau: 3 offene Einträge haben keinen Termin, mehr als die Hälfte."_s,
        u"grey: 3 open items have no date, more than half of them."_s);
    add("assessment, no report", Rag::Grey, RagReason::NoRecentReport, 90,
        u"Grau: in den letzten 90 Tagen ist zu keinem Eintrag etwas gemeldet."_s,
        u"grey: nothing has been reported on any item in the last 90 days."_s);
}
}

void TestFindingText::saysWhatIsRecorded_data()
{
    addColumns();
    row("impediment", Rule::Impediment, withText(u"Es fehlt an %1 Personal"_s),
        u"Hindernis: Es fehlt an %1 Personal."_s, u"Impediment: Es fehlt an %1 Personal."_s);
    row("contradiction", Rule::Contradiction, withText(u"Absatz 1 sagt A; Absatz 2 sagt B."_s),
        u"Die Quelle widerspricht sich: Absatz 1 sagt A; Absatz 2 sagt B."_s,
        u"The source contradicts itself: Absatz 1 sagt A; Absatz 2 sagt B."_s);
    row("invalid date", Rule::InvalidDate, withText(u"31.04.2026"_s),
        u"Den 31.04.2026 gibt es nicht; die Projektleitung muss das Datum bestätigen."_s,
        u"31 April 2026 does not exist; the project lead must confirm the date."_s);
    row("invalid date among words", Rule::InvalidDate, withText(u"vom 01.04.2026 bis zum 31.4.26"_s),
        u"Den 31.04.2026 gibt es nicht; die Projektleitung muss das Datum bestätigen."_s,
        u"31 April 2026 does not exist; the project lead must confirm the date."_s);
    row("invalid date in ISO", Rule::InvalidDate, withText(u"2026-02-30"_s),
        u"Den 30.02.2026 gibt es nicht; die Projektleitung muss das Datum bestätigen."_s,
        u"30 February 2026 does not exist; the project lead must confirm the date."_s);
    row("invalid date in words", Rule::InvalidDate, withText(u"31. April 2026"_s),
        u"Das Datum „31. April 2026“ gibt es nicht; die Projektleitung muss das Datum bestätigen."_s,
        u"The date “31. April 2026” does not exist; the project lead must confirm the date."_s);
    row("no date", Rule::NoDate, {}, u"Kein Termin genannt."_s, u"No date given."_s);
    row("no date, but words", Rule::NoDate, withText(u"ab der nächsten Sitzung"_s),
        u"Kein Datum genannt; Wortlaut: „ab der nächsten Sitzung“."_s,
        u"No date given; in words: “ab der nächsten Sitzung”."_s);
    row("no unit", Rule::NoUnit, {}, u"Zuständige Stelle nicht genannt."_s, u"No responsible unit named."_s);
    row("count of a part", Rule::CountMismatch, mismatchOf(u"priorityMeasuresDone"_s, 5, 19, 0, 19),
        u"Abgeschlossene Schwerpunktmaßnahmen: gemeldet 5 von 19 (18.02.2025), hier erfasst 0 von 19."_s,
        u"Priority measures done: reported 5 of 19 (18 February 2025), recorded here 0 of 19."_s);
    FindingFacts later = mismatchOf(u"priorityMeasuresDone"_s, 5, 19, 0, 19);
    later.recordedAtAsOf = 1;
    row("count of a part that has changed since", Rule::CountMismatch, later,
        u"Abgeschlossene Schwerpunktmaßnahmen: gemeldet 5 von 19 (18.02.2025), hier erfasst 0 von 19 (am "
        "Stichtag 1 von 19)."_s,
        u"Priority measures done: reported 5 of 19 (18 February 2025), recorded here 0 of 19 (on the as-of "
        "date 1 of 19)."_s);
    row("count of all", Rule::CountMismatch, mismatchOf(u"measures"_s, 77, 77, 76, 77),
        u"Maßnahmen: gemeldet 77 (18.02.2025), hier erfasst 76."_s,
        u"Measures: reported 77 (18 February 2025), recorded here 76."_s);
    row("assessment, red", Rule::AssessmentDiffers, assessedOf(u"Frau Probe"_s, Rag::Red, 6),
        u"Einschätzung Gelb (Frau Probe, 01.03.2026), berechnet Rot: 6 Termine sind überfällig."_s,
        u"Assessed amber (Frau Probe, 1 March 2026), computed red: 6 items are overdue."_s);
    row("assessment, one overdue", Rule::AssessmentDiffers, assessedOf({}, Rag::Red, 1),
        u"Einschätzung Gelb (Name nicht genannt, 01.03.2026), berechnet Rot: 1 Termin ist überfällig."_s,
        u"Assessed amber (name not stated, 1 March 2026), computed red: 1 item is overdue."_s);
    addAssessments();
}

LENKUNGSSTAND_TEST(TestFindingText)
#include "tst_findingtext.moc"
