// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
StatusReport counted(int overdue, int silent, int atRisk)
{
    StatusReport report;
    report.asOf = QDate(2026, 4, 1);
    report.items.resize(std::size_t(overdue + atRisk + 1));
    report.counts[ScheduleStatus::Overdue] = overdue;
    report.counts[ScheduleStatus::AtRisk] = atRisk;
    report.overdueWithoutReport = silent;
    return report;
}

Headline headlineOn(const Portfolio &portfolio, int year, int month, int day,
                    const Language &language = SeedReport::german())
{
    return headline(portfolio, SeedReport::on(portfolio, year, month, day), language);
}
}

/// The answer in ten seconds.
class TestHeadline : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatIsLate_data();
    void countsWhatIsLate();
    void saysThatNothingIsRecorded();
    void namesTheNextDeadlineOfTheSeed();
    void namesTheBufferBeforeTheSenate();
    void leavesOutWhatIsDonePassedOrUndated();
    void namesVagueDatesAsSuch();
    void countsDaysInTheRightNumber();
    void escapesTitles();
    void saysThatNobodyReports();
    void saysNothingIfOneOpenItemIsFresh();
    void everyHeadlineIsWhole();
};

void TestHeadline::countsWhatIsLate_data()
{
    QTest::addColumn<int>("overdue");
    QTest::addColumn<int>("silent");
    QTest::addColumn<int>("atRisk");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("some") << 3 << 2 << 1
                          << u"3 Termine überfällig, davon 2 ohne Meldung seither; 1 gefährdet."_s
                          << u"3 items overdue, 2 of them without a report since; 1 at risk."_s;
    QTest::newRow("all") << 14 << 14 << 2
                         << u"14 Termine überfällig, alle ohne Meldung seither; 2 gefährdet."_s
                         << u"14 items overdue, all without a report since; 2 at risk."_s;
    QTest::newRow("none of them")
        << 2 << 0 << 0 << u"2 Termine überfällig, davon keiner ohne Meldung seither; keiner gefährdet."_s
        << u"2 items overdue, none of them without a report since; none at risk."_s;
    QTest::newRow("one, silent") << 1 << 1 << 1
                                 << u"1 Termin überfällig, ohne Meldung seither; 1 gefährdet."_s
                                 << u"1 item overdue, without a report since; 1 at risk."_s;
    QTest::newRow("one, reported") << 1 << 0 << 0 << u"1 Termin überfällig; keiner gefährdet."_s
                                   << u"1 item overdue; none at risk."_s;
    QTest::newRow("only at risk") << 0 << 0 << 2 << u"Kein Termin überfällig; 2 gefährdet."_s
                                  << u"No item overdue; 2 at risk."_s;
    QTest::newRow("nothing") << 0 << 0 << 0 << u"Kein Termin ist überfällig oder gefährdet."_s
                             << u"No item is overdue or at risk."_s;
}

void TestHeadline::countsWhatIsLate()
{
    QFETCH(const int, overdue);
    QFETCH(const int, silent);
    QFETCH(const int, atRisk);
    const StatusReport report = counted(overdue, silent, atRisk);
    QTEST(headline({}, report, SeedReport::german()).counts, "german");
    QTEST(headline({}, report, SeedReport::english()).counts, "english");
    using About = Headline::Figure::About;
    std::vector<std::pair<About, int>> expected;
    if (overdue > 0)
        expected.emplace_back(About::Overdue, overdue);
    if (silent > 0 && silent < overdue)
        expected.emplace_back(About::OverdueWithoutReport, silent);
    if (atRisk > 0)
        expected.emplace_back(About::AtRisk, atRisk);
    for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
        const Headline said = headline({}, report, language);
        QCOMPARE(said.figures.size(), expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const Headline::Figure &figure = said.figures[at];
            QCOMPARE(figure.about, expected[at].first);
            QVERIFY2(said.counts.contains(figure.text), qPrintable(figure.text));
            QVERIFY2(figure.text.contains(QString::number(expected[at].second)), qPrintable(figure.text));
            const auto numbers = figure.text.split(QRegularExpression(u"\\D+"_s), Qt::SkipEmptyParts);
            QCOMPARE(numbers.size(), 1); // no figure of another
        }
    }
}

void TestHeadline::saysThatNothingIsRecorded()
{
    const Headline empty = headlineOn({}, 2026, 4, 1);
    QCOMPARE(empty.counts, u"Noch kein Eintrag erfasst."_s);
    QCOMPARE(empty.nextDeadline, QString());
    QCOMPARE(empty.nextSenate, QString());
    QCOMPARE(headlineOn({}, 2026, 4, 1, SeedReport::english()).counts, u"No item recorded yet."_s);
}

void TestHeadline::namesTheNextDeadlineOfTheSeed()
{
    const Headline april = headlineOn(SeedReport::portfolio(), 2026, 4, 1);
    QCOMPARE(april.nextItem, u"KI-06"_s);
    QCOMPARE(april.nextDeadline,
             u"Nächste Frist: <b>Fertigstellung KI Roadmap (Ende des Projekts)</b>, 30.04.2026 "
             "(geschrieben „31.04.2026“), in 29 Tagen."_s);
    QCOMPARE(april.nextSenateItem, u"B-2"_s);
    const Headline later = headlineOn(SeedReport::portfolio(), 2027, 1, 5);
    QCOMPARE(later.nextItem, QString());
    QCOMPARE(later.nextDeadline, u"Keine künftige Frist."_s);
    QCOMPARE(later.nextSenate, u"Keine künftige Frist des Senats."_s);
}

void TestHeadline::namesTheBufferBeforeTheSenate()
{
    Portfolio portfolio = SeedReport::portfolio();
    QCOMPARE(
        headlineOn(portfolio, 2026, 4, 1).nextSenate,
        u"Nächste Frist des Senats: <b>KI-Strategie auf der Grundlage des neuen Projektplans vorlegen</b>, "
        "05.05.2026, in 34 Tagen; <b>1 Arbeitstag Puffer</b>, 10 angesetzt (Annahme)."_s);
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1, SeedReport::english()).nextSenate,
             u"Next deadline of the Senate: <b>KI-Strategie auf der Grundlage des neuen Projektplans "
             u"vorlegen</b>, "
             "5 May 2026, in 34 days; <b>1 working day of buffer</b>, 10 set (assumption)."_s);
    confirmLeadTime(portfolio);
    QVERIFY(headlineOn(portfolio, 2026, 4, 1)
                .nextSenate.endsWith(u"<b>1 Arbeitstag Puffer</b>, 10 angesetzt (Sitzungstage angenommen)."));
    portfolio.senateCalendar.confirmation = portfolio.leadTime.confirmation;
    QVERIFY(
        headlineOn(portfolio, 2026, 4, 1).nextSenate.endsWith(u"<b>1 Arbeitstag Puffer</b>, 10 angesetzt."));
    portfolio.leadTime = LeadTime();
    portfolio.leadTime.steps = {{u"Entwurf"_s, 8}, {u"Mitzeichnung"_s, 4}};
    QVERIFY(
        headlineOn(portfolio, 2026, 4, 1).nextSenate.endsWith(u"<b>1 Arbeitstag Puffer</b>, 12 angesetzt."));
    // the next one once this one has passed; nothing comes before it, so there is no buffer to name
    // and it is the next deadline of all, so that one sentence says both
    QCOMPARE(headlineOn(portfolio, 2026, 5, 6).nextDeadline,
             u"Nächste Frist und zugleich nächste Frist des Senats: <b>Senat über die weiteren "
             u"Arbeitsfortschritte "
             "unterrichten</b>, 30.09.2026 (letzte Sitzung davor: 29.09.2026), in 147 Tagen."_s);
    QCOMPARE(headlineOn(portfolio, 2026, 5, 6).nextSenate, QString());
    QCOMPARE(headlineOn(portfolio, 2026, 5, 6).nextItem, u"B-5"_s);
    QCOMPARE(headlineOn(portfolio, 2026, 5, 6).nextSenateItem, u"B-5"_s);
}

void TestHeadline::leavesOutWhatIsDonePassedOrUndated()
{
    const Portfolio portfolio = portfolioOf("project: P\n"
                                            "A-1  task  planned: 02.04.2026  progress: done\n"
                                            "A-2  task  planned: 31.03.2026\n"
                                            "A-3  task  planned: 03.04.2026  progress: cancelled\n"
                                            "A-4  task\n"
                                            "A-5  task  planned: 06.04.2026\n"
                                            "A-6  task  planned: 05.04.2026\n");
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1).nextItem, u"A-6"_s);
    QCOMPARE(headlineOn(portfolio, 2026, 4, 5).nextItem, u"A-6"_s);
    QCOMPARE(headlineOn(portfolio, 2026, 4, 6).nextItem, u"A-5"_s);
    QCOMPARE(headlineOn(portfolio, 2026, 4, 7).nextItem, QString());
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1).nextSenate, u"Keine künftige Frist des Senats."_s);
}

void TestHeadline::namesVagueDatesAsSuch()
{
    Portfolio portfolio = portfolioOf("project: P\nA-1  task  planned: IV. Quartal 2026\n");
    itemOf(portfolio, "A-1").title = u"Ziel"_s;
    QCOMPARE(headlineOn(portfolio, 2026, 12, 1).nextDeadline,
             u"Nächste Frist: <b>Ziel</b>, bis 31.12.2026, in 30 Tagen."_s);
    itemOf(portfolio, "A-1").planned = *PartialDate::fromEdtf(u"wohl 2026"_s, u"2026~"_s);
    QCOMPARE(headlineOn(portfolio, 2026, 12, 1).nextDeadline,
             u"Nächste Frist: <b>Ziel</b>, bis 31.12.2026 (ungefähr), in 30 Tagen."_s);
}

void TestHeadline::countsDaysInTheRightNumber()
{
    Portfolio portfolio = portfolioOf("project: P\nA-1  task  planned: 02.04.2026\n");
    itemOf(portfolio, "A-1").title = u"Ziel"_s;
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1).nextDeadline,
             u"Nächste Frist: <b>Ziel</b>, 02.04.2026, in 1 Tag."_s);
    QCOMPARE(headlineOn(portfolio, 2026, 4, 2).nextDeadline,
             u"Nächste Frist: <b>Ziel</b>, 02.04.2026, am Stichtag."_s);
}

void TestHeadline::escapesTitles()
{
    Portfolio portfolio = portfolioOf("project: P\nA-1  task  planned: 02.04.2026\n");
    itemOf(portfolio, "A-1").title = u"<b>A & B %1</b>"_s;
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1).nextDeadline,
             u"Nächste Frist: <b>&lt;b&gt;A &amp; B %1&lt;/b&gt;</b>, 02.04.2026, in 1 Tag."_s);
    itemOf(portfolio, "A-1").title.clear();
    QCOMPARE(headlineOn(portfolio, 2026, 4, 1).nextDeadline,
             u"Nächste Frist: <b>Titel fehlt</b>, 02.04.2026, in 1 Tag."_s);
}

void TestHeadline::saysThatNobodyReports()
{
    const Portfolio &seed = SeedReport::portfolio();
    const StatusReport report = SeedReport::on(seed, 2026, 4, 1);
    QCOMPARE(
        everythingStale(seed, report, SeedReport::german()),
        u"Seit dem 07.10.2025 ist zu keinem der 41 offenen Einträge ein Sachstand eingegangen. „Überfällig“ "
        "heißt deshalb hier: Der Termin ist verstrichen und eine Erledigung ist nicht gemeldet."_s);
    QCOMPARE(everythingStale(seed, report, SeedReport::english()),
             u"Since 7 October 2025 no report has come in on any of the 41 open items. So “overdue” means "
             u"here: the "
             "due date has passed and the item has not been reported as done."_s);
    const Portfolio one = portfolioOf("project: P\nA-1  task\n");
    QCOMPARE(everythingStale(one, SeedReport::on(one, 2026, 4, 1), SeedReport::german()),
             u"Seit dem 07.10.2025 ist zu dem 1 offenen Eintrag kein Sachstand eingegangen."_s);
    const Portfolio never =
        portfolioOf("project: P\nA-1  task  reported: never\nA-2  task  reported: never\n");
    QCOMPARE(everythingStale(never, SeedReport::on(never, 2026, 4, 1), SeedReport::german()),
             u"Zu keinem der 2 offenen Einträge ist bisher ein Sachstand eingegangen."_s);
}

void TestHeadline::saysNothingIfOneOpenItemIsFresh()
{
    const Portfolio &seed = SeedReport::portfolio();
    const auto onDay = [](const Portfolio &portfolio, QDate day) {
        return everythingStale(portfolio, SeedReport::on(portfolio, day.year(), day.month(), day.day()),
                               SeedReport::german());
    };
    QCOMPARE(onDay(seed, QDate(2025, 10, 7).addDays(90)), QString());
    QVERIFY(!onDay(seed, QDate(2025, 10, 7).addDays(91)).isEmpty());
    Portfolio fresh = seed;
    itemOf(fresh, "BA-03").reportedOn = QDate(2026, 3, 30);
    QCOMPARE(onDay(fresh, QDate(2026, 4, 1)), QString());
    // a fresh report on something done does not help
    Portfolio done = seed;
    itemOf(done, "BA-04").reportedOn = QDate(2026, 3, 30);
    QVERIFY(!onDay(done, QDate(2026, 4, 1)).isEmpty());
    QCOMPARE(onDay({}, QDate(2026, 4, 1)), QString());
}

void TestHeadline::everyHeadlineIsWhole()
{
    for (QDate day(2025, 6, 1); day < QDate(2027, 1, 10); day = day.addDays(11)) {
        for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
            const Headline made =
                headlineOn(SeedReport::portfolio(), day.year(), day.month(), day.day(), language);
            for (const QString &text : {made.counts, made.nextDeadline, made.nextSenate}) {
                if (text.isEmpty() && made.nextItem == made.nextSenateItem)
                    continue; // the sentence before says both
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                QCOMPARE(SeedReport::faultOf(text, language), QString());
            }
        }
    }
}

LENKUNGSSTAND_TEST(TestHeadline)
#include "tst_headline.moc"
