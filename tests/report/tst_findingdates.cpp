// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
#include "tests/report/findingfixture.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace FindingFixture;

/// The facts about a date that need not be a day.
FindingFacts about(FindingFacts facts, const QString &edtf)
{
    facts.text = edtf;
    return facts;
}

/// A forecast or an end has been reported too: the day of the progress itself is not known.
FindingFacts reportedOtherwise(Progress progress)
{
    FindingFacts facts = overdueAs(progress, QDate(2026, 1, 15));
    facts.progressOn = {};
    return facts;
}

FindingFacts earliest(FindingFacts facts)
{
    facts.isEarliest = true;
    return facts;
}

}

/// Sentences name a period as the period that was written, and no day that nobody has named or reported.
class TestFindingDates : public QObject
{
    Q_OBJECT
private slots:
    void namesThePeriodThatPassed_data();
    void namesThePeriodThatPassed() { check(); }
    void namesThePeriodAhead_data();
    void namesThePeriodAhead() { check(); }
    void saysWhatWasReportedWhen_data();
    void saysWhatWasReportedWhen() { check(); }
    void saysWhereNobodyNamedTheEnd_data();
    void saysWhereNobodyNamedTheEnd() { check(); }

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

void TestFindingDates::namesThePeriodThatPassed_data()
{
    addColumns();
    row("quarter overdue", Rule::Overdue,
        about(overdueAs(Progress::InProgress, QDate(2026, 1, 15)), u"2025-36"_s),
        u"Termin IV. Quartal 2025 verstrichen; zuletzt am 15.01.2026 als „in Umsetzung“ gemeldet, eine "
        "Erledigung ist nicht gemeldet."_s,
        u"Due date Q4 2025 has passed; last reported as in progress on 15 January 2026, not as done."_s);
    row("month without a report", Rule::NoReportSinceDue,
        about(withDays(due(), lastReport(), 91), u"2025-12"_s),
        u"Termin Dezember 2025 verstrichen; seit dem 07.10.2025 liegt keine Meldung vor."_s,
        u"Due date December 2025 has passed; nothing has been reported since 7 October 2025."_s);
    row("day without a report", Rule::NoReportSinceDue,
        about(withDays(due(), lastReport(), 91), u"2025-12-31"_s),
        u"Termin am 31.12.2025 verstrichen; seit dem 07.10.2025 liegt keine Meldung vor."_s,
        u"Due date 31 December 2025 has passed; nothing has been reported since 7 October 2025."_s);
    row("done late in a quarter", Rule::DoneLate,
        about(withDays(QDate(2025, 10, 31), QDate(2026, 3, 31), 151), u"2026-33"_s),
        u"Erledigt: I. Quartal 2026, bis zu 151 Tage nach dem Termin."_s,
        u"Done: Q1 2026, up to 151 days after the due date."_s);
    row("done late in an interval", Rule::DoneLate,
        about(withDays(QDate(2025, 10, 31), QDate(2025, 11, 1), 1), u"2025-10-30/2025-11-01"_s),
        u"Erledigt: 30.10.–01.11.2025, bis zu 1 Tag nach dem Termin."_s,
        u"Done: 30 October–1 November 2025, up to 1 day after the due date."_s);
}

void TestFindingDates::namesThePeriodAhead_data()
{
    addColumns();
    row("a month is due soon", Rule::DueSoon, about(withDays(QDate(2026, 5, 31), {}, 34), u"2026-05"_s),
        u"Fällig: Mai 2026, endet in 34 Tagen."_s, u"Due: May 2026, ends in 34 days."_s);
    row("a month ends", Rule::DueSoon, about(withDays(QDate(2026, 5, 31), {}, 0), u"2026-05~"_s),
        u"Fällig: Mai 2026 (etwa), endet am Stichtag."_s,
        u"Due: May 2026 (about), ends on the as-of date."_s);
    row("forecast of a month", Rule::ForecastLate,
        about(withDays(QDate(2025, 10, 9), QDate(2026, 12, 31), 448), u"2026-12"_s),
        u"Prognose Dezember 2026, bis zu 448 Tage nach dem Termin."_s,
        u"Forecast December 2026, up to 448 days after the due date."_s);
    row("predecessor late in a month", Rule::PredecessorLate,
        about(withKeys({u"KI-06"_s}, QDate(2026, 12, 31), 1), u"2026-12"_s),
        u"Setzt KI-06 voraus; erwartetes Ende: Dezember 2026."_s,
        u"Depends on KI-06; expected finish: December 2026."_s);
}

void TestFindingDates::saysWhatWasReportedWhen_data()
{
    addColumns();
    row("overdue, reported for all together", Rule::Overdue,
        overdueAs(Progress::InProgressOrDone, lastReport()),
        u"Termin am 31.12.2025 verstrichen; gemeldet war am 07.10.2025 „in Umsetzung oder abgeschlossen“ "
        "(gemeinsame Angabe); eine Erledigung dieses Eintrags ist nicht gemeldet."_s,
        u"Due date 31 December 2025 has passed; a joint statement of 7 October 2025 says “in progress or "
        "done”; that this item is done has not been reported."_s);
    row("overdue, the last report was a forecast", Rule::Overdue, reportedOtherwise(Progress::NotStarted),
        u"Termin am 31.12.2025 verstrichen; letzte Meldung vom 15.01.2026, erfasster Bearbeitungsstand "
        "„nicht begonnen“; eine Erledigung ist nicht gemeldet."_s,
        u"Due date 31 December 2025 has passed; last report on 15 January 2026, progress on record: not "
        "started; not reported as done."_s);
    FindingFacts noted = overdueAs(Progress::NotStarted, lastReport());
    noted.otherDate = QDate(2026, 2, 6);
    row("overdue, with a later note", Rule::Overdue, noted,
        u"Termin am 31.12.2025 verstrichen; zuletzt am 07.10.2025 als „nicht begonnen“ gemeldet, Sachstand "
        "vom 06.02.2026; eine Erledigung ist nicht gemeldet."_s,
        u"Due date 31 December 2025 has passed; last reported as not started on 7 October 2025; a status "
        "note of 6 February 2026 does not report it as done."_s);
}

void TestFindingDates::saysWhereNobodyNamedTheEnd_data()
{
    addColumns();
    row("predecessor ends at the earliest on the Stichtag", Rule::PredecessorLate,
        earliest(withKeys({u"KI-06"_s}, QDate(2026, 5, 6), 1)),
        u"Setzt KI-06 voraus; KI-06 endet voraussichtlich erst am 06.05.2026 (Stichtag)."_s,
        u"Depends on KI-06, which is expected to finish only on 6 May 2026 (the as-of date)."_s);
    row("predecessors end at the earliest on the Stichtag", Rule::PredecessorLate,
        earliest(withKeys({u"KI-05"_s, u"KI-06"_s}, QDate(2026, 5, 6), 1)),
        u"Setzt KI-05 und KI-06 voraus; sie enden voraussichtlich erst am 06.05.2026 (Stichtag)."_s,
        u"Depends on KI-05 and KI-06, which are expected to finish only on 6 May 2026 (the as-of date)."_s);
    row("buffer after the session at the earliest", Rule::BufferShort, earliest(afterSession({u"KI-06"_s})),
        u"KI-06 endet voraussichtlich erst am 06.05.2026 (Stichtag), nach der Sitzung am Di 05.05.2026; es "
        "bleibt kein Arbeitstag, als Vorlauf sind 10 angesetzt."_s,
        u"KI-06 is expected to finish only on 6 May 2026 (the as-of date), after the session on Tue 5 May "
        "2026; no working day remains, 10 are set as lead time."_s);
    row("buffer at the earliest", Rule::BufferShort, earliest(bufferOf(1)),
        u"Nach KI-06 (frühestens 30.04.2026) bleibt bis zur Sitzung am Di 05.05.2026 1 Arbeitstag; als "
        "Vorlauf sind 10 angesetzt."_s,
        u"1 working day remains between KI-06 (30 April 2026 at the earliest) and the session on Tue 5 May "
        "2026; 10 are set as lead time."_s);
}

LENKUNGSSTAND_TEST(TestFindingDates)
#include "tst_findingdates.moc"
