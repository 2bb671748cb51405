// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/exchange/seed.h"
#include "core/paper/pdfwriter.h"
#include "core/report/itemcounts.h"
#include "tests/report/paperview.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What the report says once an office has worked with the data.
class StatusPaperEditedTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenWhatWasDoneLateWasDone();
    void callsResolutionsBySessionAndNumber();
    void countsTheStepsOfTheOfficeAsLeadTime();
    void tellsThatALaterDeadlineWasAskedFor();
    void tellsOnceThatAPrerequisiteIsOverdueAndLate();
    void tellsOnceThatTheSessionComesTooEarly();
    void tellsOnceThatUndatedItemsAreInACircle();
    void namesPrerequisitesInTheOrderOfThePortfolio();
    void tellsWhatIsFoundOnDoneItems();
    void tellsThatPlaceholdersAreStale();
    void countsRecordedMeasuresLikeAnyItem();
    void keepsProgressAndStatusNoteApart();
    void namesTheSourceOnlyOfWhatComesFromIt();
    void marksMissingTitles();
    void saysTodayAndOnHold();
    void saysThatNothingWasReportedInTheRunningHead();
};

namespace {
using namespace PaperView;

QString textOf(const Paper::Document &document)
{
    return Paper::plainText(document.blocks).join(u'\n').replace(QChar(0x00A0), u' ');
}

}

void StatusPaperEditedTest::tellsWhenWhatWasDoneLateWasDone()
{
    const Portfolio portfolio =
        portfolioOf("project: P\n"
                    "A-1  task  planned: 31.03.2026  progress: done  actual: 15.04.2026\n");
    const QString text = textOn(portfolio, QDate(2026, 5, 1));
    QVERIFY2(text.contains(u"Verspätet erledigt: A-1 Titel nicht erfasst. A-1: Am 15.04.2026 erledigt, "
                           "15 Tage nach dem Termin."_s),
             qPrintable(text));
    const QString english = textOn(portfolio, QDate(2026, 5, 1), u"en"_s);
    QVERIFY2(english.contains(u"Done late: A-1 Title not recorded. A-1: Done on 15 April 2026, 15 days after "
                              "the due date."_s),
             qPrintable(english));
}

void StatusPaperEditedTest::tellsThatALaterDeadlineWasAskedFor()
{
    auto seeded = seedPortfolio();
    QVERIFY_RESULT(seeded);
    Portfolio portfolio = *std::move(seeded);
    Item &item = *std::ranges::find(portfolio.items, u"B-2"_s, &Item::key);
    item.deadlineRequest =
        DeadlineRequest{PartialDate::day({2026, 6, 30}), u"SF"_s, QDate(2026, 3, 30), u"Abstimmung"_s};
    const QString text = textOn(portfolio, april());
    QVERIFY2(text.contains(u"Fristverlängerung bis 30.06.2026 erbeten (SF, 30.03.2026)."_s),
             qPrintable(text));
    // The deadline that counts is the decided one.
    QVERIFY2(text.contains(u"05.05.2026"_s), qPrintable(text));
    item.progress = Progress::Done;
    QVERIFY(!textOn(portfolio, april()).contains(u"Fristverlängerung"_s));
}

void StatusPaperEditedTest::callsResolutionsBySessionAndNumber()
{
    const Paper::Document document = seed(2026, 4, 1);
    const QString text = textOf(document);
    QVERIFY(!text.contains(u"B-2"_s));
    QVERIFY(!text.contains(u"B-5"_s));
    // The headline has named what the order is about.
    QVERIFY2(text.contains(u"05.05.2026, in 34 Tagen\nBeschluss vom 07.10.2025, Ziffer 2\n"_s),
             qPrintable(text));
    const QString follows = textOn(portfolioOf("project: P\n"
                                               "B-2  resolution  number: 2  planned: 30.03.2026\n"
                                               "A-1  task  planned: 30.04.2026  after: B-2\n"),
                                   april());
    QVERIFY2(follows.contains(u"Setzt Beschluss vom 07.10.2025, Ziffer 2 voraus; "_s), qPrintable(follows));
    // Without a number there is nothing better than the key.
    QVERIFY(textOn(portfolioOf("project: P\nB-2  resolution  planned: 30.03.2026\n"
                               "A-1  task  planned: 30.04.2026  after: B-2\n"),
                   april())
                .contains(u"Setzt B-2 voraus"_s));
}

void StatusPaperEditedTest::countsTheStepsOfTheOfficeAsLeadTime()
{
    Portfolio portfolio = SeedReport::portfolio();
    portfolio.leadTime.steps = {{u"Entwurf"_s, 8}, {u"Mitzeichnung"_s, 4}};
    const QString text = textOn(portfolio, april());
    QVERIFY2(text.contains(u"als Vorlauf sind 12 Arbeitstage angesetzt."_s), qPrintable(text));
    // How long a step takes is the office's own matter and stays off the paper.
    QVERIFY(!text.contains(u"Mitzeichnung"_s));
}

void StatusPaperEditedTest::tellsOnceThatAPrerequisiteIsOverdueAndLate()
{
    const QString text = textOn(SeedReport::portfolio(), QDate(2026, 5, 6));
    QVERIFY2(text.contains(u"Setzt KI-06 voraus; KI-06 ist seit 6 Tagen überfällig und endet "
                           "voraussichtlich erst am 06.05.2026 (Stichtag). Die Sitzung am Di 05.05.2026 "
                           "liegt davor; es bleibt kein "
                           "Arbeitstag, als Vorlauf sind 10 angesetzt. Angenommen: "_s),
             qPrintable(text));
    // Of different prerequisites each has its own sentence.
    const QString two = textOn(portfolioOf("project: P\n"
                                           "A-1  task  planned: 30.03.2026\n"
                                           "A-2  task  planned: 30.06.2026\n"
                                           "A-3  task  planned: 30.04.2026  after: A-1, A-2\n"),
                               april());
    QVERIFY2(two.contains(u"Setzt A-2 voraus; A-2 endet voraussichtlich erst am 30.06.2026. "
                          "Setzt A-1 voraus; A-1 ist seit 2 Tagen überfällig."_s),
             qPrintable(two));
    const QString many = textOn(portfolioOf("project: P\n"
                                            "A-1  task  planned: 30.03.2026\n"
                                            "A-2  task  planned: 29.03.2026\n"
                                            "A-3  task  planned: 31.03.2026  after: A-1, A-2\n"),
                                april(), u"en"_s);
    QVERIFY2(many.contains(u"Depends on A-1 and A-2, which are overdue, the longest for 3 days, and are "
                           "expected to finish only on 1 April 2026 (the as-of date)."_s),
             qPrintable(many));
}

void StatusPaperEditedTest::tellsOnceThatTheSessionComesTooEarly()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "KI-06").forecast = PartialDate::day(QDate(2026, 6, 15));
    const QString text = textOn(portfolio, april());
    QCOMPARE(text.count(u"KI-06 endet voraussichtlich erst am 15.06.2026"_s), 1);
    QVERIFY2(text.contains(u"Die Sitzung am Di 05.05.2026 liegt davor"_s), qPrintable(text));
}

void StatusPaperEditedTest::tellsOnceThatUndatedItemsAreInACircle()
{
    const Portfolio circle = portfolioOf("project: P\nA-1  task  after: A-2\nA-2  task  after: A-1\n");
    QCOMPARE(textOn(circle, april()).count(u"A-1 und A-2 hängen voneinander ab"_s), 1);
}

void StatusPaperEditedTest::namesPrerequisitesInTheOrderOfThePortfolio()
{
    const QString text = textOn(SeedReport::portfolio(), april());
    QVERIFY(!text.contains(u"KI-07 und KI-03"_s));
    QVERIFY2(text.contains(u"Setzt KI-03 und KI-07 voraus"_s), qPrintable(text));
}

void StatusPaperEditedTest::tellsWhatIsFoundOnDoneItems()
{
    const QString text = textOn(SeedReport::portfolio(), april());
    const Item &start = *findItem(SeedReport::portfolio(), u"KI-01"_s);
    QVERIFY(!start.contradiction.isEmpty());
    QCOMPARE(text.count(u"KI-01: Die Quelle widerspricht sich: "_s + start.contradiction), 1);
    // Nothing is said about what is done without a finding.
    QVERIFY(!textOn(portfolioOf("project: P\nA-1  task  progress: done\n"), april()).contains(u"A-1"_s));
}

void StatusPaperEditedTest::tellsThatPlaceholdersAreStale()
{
    const QString stale = u"77 Maßnahmen, zu denen nichts einzeln erfasst ist: letzter Sachstand vom "
                          "07.10.2025 oder früher."_s;
    QVERIFY(
        !textOn(SeedReport::portfolio(), april()).contains(stale)); // the first page says it of everything
    Portfolio fresh = SeedReport::portfolio();
    itemOf(fresh, "BA-03").reportedOn = QDate(2026, 3, 30);
    const QString text = textOn(fresh, april());
    QVERIFY2(text.contains(stale), qPrintable(text));
}

void StatusPaperEditedTest::countsRecordedMeasuresLikeAnyItem()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "M-01").planned = PartialDate::day(QDate(2026, 3, 1));
    itemOf(portfolio, "M-02").impediment = u"Es fehlt Personal"_s;
    itemOf(portfolio, "M-03").progress = Progress::Done;
    itemOf(portfolio, "M-04").title = u"Genehmigung in drei Monaten"_s;
    const Paper::Document document = PaperSamples::reportOf(portfolio, april(), u"de"_s);
    const QString text = textOf(document);
    const StatusReport report = SeedReport::on(portfolio, 2026, 4, 1);
    // What the terminal counts is what the paper counts, and the placeholders.
    StatusCounts strip;
    const std::vector<Paper::CountStrip> strips = all<Paper::CountStrip>(document);
    for (const auto &count : strips.front().counts)
        strip[count.status] = count.count;
    QCOMPARE(ItemCounts::placeholders(portfolio), 73);
    strip[ScheduleStatus::Unscheduled] += 73;
    QVERIFY(strip == report.counts);
    QVERIFY2(text.contains(u"%1 Termine überfällig"_s.arg(strip.of(ScheduleStatus::Overdue))),
             qPrintable(text));
    QVERIFY2(text.contains(u"63 Einträge, darunter 4 Maßnahmen; 73 Maßnahmen, zu denen nichts einzeln "
                           "erfasst ist, stehen gesondert in Abschnitt 3."_s),
             qPrintable(text));
    // The bars add up to the strip.
    StatusCounts bars;
    for (const Paper::Row &row : tableOf(document, u"Die Projekte auf einen Blick"_s).rows) {
        for (const Paper::Cell &cell : row.cells) {
            for (std::size_t at = 0; cell.bar && at < scheduleStatusCount; ++at)
                bars.byStatus[at] += cell.bar->counts.byStatus[at];
        }
    }
    bars[ScheduleStatus::Unscheduled] += 73;
    QVERIFY(bars == report.counts);
    QVERIFY2(text.contains(u"M-04 Genehmigung in drei Monaten"_s), qPrintable(text));
}

void StatusPaperEditedTest::keepsProgressAndStatusNoteApart()
{
    const QString text = textOn(portfolioOf("project: P\n"
                                            "A-1  task  planned: 30.03.2026\n"
                                            "note: A-1  on: 2026-04-01\n"),
                                QDate(2026, 4, 2));
    QVERIFY2(
        text.contains(u"zuletzt am 07.10.2025 als „nicht begonnen“ gemeldet, Sachstand vom 01.04.2026"_s),
        qPrintable(text));
}

void StatusPaperEditedTest::namesTheSourceOnlyOfWhatComesFromIt()
{
    const QString all = u"Fundstelle aller Angaben: "_s;
    const QString some = u"Fundstelle der Angaben vom 07.10.2025: Senatsvorlage vom 06.10.2025"_s;
    QVERIFY(textOn(SeedReport::portfolio(), april()).contains(all));
    const auto edit = [&](auto change) {
        Portfolio portfolio = SeedReport::portfolio();
        change(portfolio);
        return textOn(portfolio, april());
    };
    const QStringList edited{
        edit([](Portfolio &p) { itemOf(p, "BA-03").reportedOn = QDate(2026, 3, 1); }),
        edit([](Portfolio &p) {
            p.statusNotes.push_back({u"N-1"_s, u"BA-03"_s, {}, {}, QDate(2026, 3, 1), u"Läuft"_s, {}});
        }),
        edit([](Portfolio &p) { confirmLeadTime(p); }),
        edit([](Portfolio &p) { p.assessments.front().source = {}; }),
    };
    for (const QString &text : edited) {
        QVERIFY(!text.contains(all));
        QVERIFY2(text.contains(some), qPrintable(text));
    }
}

void StatusPaperEditedTest::marksMissingTitles()
{
    const Portfolio portfolio = portfolioOf("project: P\n"
                                            "A-1  task  planned: 30.03.2026\n"
                                            "A-2  task\n"
                                            "A-3  task  planned: 30.04.2026\n"
                                            "B-1  resolution  number: 1  planned: 05.05.2026\n");
    const Paper::Document document = PaperSamples::reportOf(portfolio, april(), u"de"_s);
    const QString html = PaperWriter::toHtml(document);
    // In two rows of the project, in its list, on the first page and among the resolutions.
    QCOMPARE(html.count(u"Titel nicht erfasst"_s), 5);
    QCOMPARE(html.count(u"<span class=\"missing\">Titel nicht erfasst</span>"_s), 5);
}

void StatusPaperEditedTest::saysTodayAndOnHold()
{
    const Portfolio portfolio = portfolioOf("project: P\n"
                                            "A-1  task  planned: 01.04.2026  progress: onHold\n"
                                            "A-2  task  progress: onHold\n"
                                            "A-3  task  planned: 30.04.2026\n");
    const Paper::Document document = PaperSamples::reportOf(portfolio, april(), u"de"_s);
    const Paper::Table table = tableOf(document, u"P"_s);
    QCOMPARE(column(table, u"Tage"_s), (QStringList{u"am Stichtag"_s, u"in 29"_s}));
    QCOMPARE(column(table, u"Terminstatus"_s).constFirst(), u"Fällig bald\nruht"_s);
    QVERIFY2(textOf(document).contains(u"A-2 Titel nicht erfasst (ruht)"_s), qPrintable(textOf(document)));
}

void StatusPaperEditedTest::saysThatNothingWasReportedInTheRunningHead()
{
    const QString html = PaperWriter::toHtml(PaperSamples::reportOf({}, april(), u"de"_s));
    QVERIFY2(html.contains(u"Datenstand nicht gemeldet"_s), qPrintable(html));
}

LENKUNGSSTAND_TEST(StatusPaperEditedTest)
#include "tst_statuspaperedited.moc"
