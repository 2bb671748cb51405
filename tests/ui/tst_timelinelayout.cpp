// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/uifixture.h"
#include "ui/timeline/bufferruler.h"
#include "ui/timeline/plotarrows.h"
#include "ui/timeline/rowplot.h"
#include "ui/timeline/timelinerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Plot::Glyph;

namespace {
constexpr qreal letter = 7;
const QDate stichtag(2026, 4, 1);

RowPlot::Frame frameOf(const TimeScale &scale, qreal width = 1000)
{
    return {scale, width, 1, stichtag, [](const QString &text, bool) { return qreal(text.size()) * letter; },
            {}};
}

// One item of a portfolio on the Stichtag, laid out.
struct Laid
{
    Portfolio portfolio;
    StatusReport report;
    Plot::Row row;

    explicit Laid(const QByteArray &text, const TimeScale &scale = TimeScale(QDate(2025, 7, 1), 2.6),
                  bool hasArrow = false)
        : portfolio(portfolioOf(text))
        , report(evaluate(portfolio, stichtag, policyOf(portfolio)))
    {
        RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
        input.hasArrow = hasArrow;
        row = RowPlot::item(input, frameOf(scale), Language(Language::Code::German));
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (const Plot::Words &words : row.words)
            result.append(words.text);
        return result;
    }
};

bool crosses(const Plot::Words &words, qreal x)
{
    return words.at.x() < x && words.at.x() + words.width > x;
}

QStringList keysOf(const Portfolio &portfolio, const TimelineRows::Row &row)
{
    QStringList keys;
    for (const std::size_t item : row.items)
        keys.append(portfolio.items[item].key);
    return keys;
}
}

class TimelineLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void ordersTheRowsOfAProject();
    void putsWhatWasDoneBeforeTheViewIntoOneLine();
    void leavesNobodyOut();
    void marksADay();
    void drawsAVagueDateAsABand();
    void drawsAnIntervalWithHardEnds();
    void drawsTheDelayOfAnOverdueItem();
    void drawsForecastAndSlip();
    void drawsTheOriginalPlan();
    void fillsTheMarkOfWhatIsDone();
    void drawsGhostsOnlyWhereADateMoved();
    void keepsLabelsOffTheStichtag_data();
    void keepsLabelsOffTheStichtag();
    void keepsEveryLabelInTheView();
    void pointsToWhatLiesOutside();
    void saysWhatTheSourceSaysWithoutADate();
    void saysThatAHintIsAssumed();
    void countsWorkingDaysBeforeTheSession();
    void foldsManyMarksIntoColumns();
    void routesArrows();
    void entersFromAboveWhereTheLeftIsTaken();
    void marksTheChainBehindAnItem();
    void survivesACycle();
};

void TimelineLayoutTest::ordersTheRowsOfAProject()
{
    const Portfolio portfolio = portfolioOf(R"(
project: A
A-1  task  in: A  planned: 01.09.2026
A-2  task  in: A
A-3  task  in: A  planned: 01.05.2026
A-4  task  in: A  planned: 01.02.2026  actual: 01.06.2026  progress: done
M-01  measure  in: A
)");
    const auto parts = TimelineRows::arrange(*snapshotOf(portfolio, QDate(2026, 7, 1)), QDate(2026, 1, 1));
    const auto part =
        std::ranges::find_if(parts, [&](const TimelineRows::Part &each) { return each.rows.size() == 5; });
    QVERIFY(part != parts.end());
    QStringList order;
    for (const TimelineRows::Row &row : part->rows)
        order.append(keysOf(portfolio, row));
    // The done one by its end, then those without a date, then the measures.
    QCOMPARE(order, QStringList({u"A-3"_s, u"A-4"_s, u"A-1"_s, u"A-2"_s, u"M-01"_s}));
    QCOMPARE(int(part->rows[3].kind), int(TimelineRows::Row::Kind::Undated));
    QCOMPARE(int(part->rows[4].kind), int(TimelineRows::Row::Kind::Measures));
}

void TimelineLayoutTest::putsWhatWasDoneBeforeTheViewIntoOneLine()
{
    const Portfolio portfolio = portfolioOf(R"(
project: A
A-1  task  in: A  planned: 01.02.2026  actual: 28.02.2026  progress: done
A-2  task  in: A  planned: 01.02.2026
)");
    const auto snapshot = snapshotOf(portfolio, stichtag);
    const auto rowsFrom = [&](QDate start) {
        for (const TimelineRows::Part &part : TimelineRows::arrange(*snapshot, start))
            if (!part.rows.empty())
                return part.rows;
        return std::vector<TimelineRows::Row>();
    };
    const auto after = rowsFrom(QDate(2026, 3, 1));
    QCOMPARE(int(after.front().kind), int(TimelineRows::Row::Kind::DoneBefore));
    QCOMPARE(keysOf(portfolio, after.front()), QStringList(u"A-1"_s));
    QCOMPARE(keysOf(portfolio, after.back()), QStringList(u"A-2"_s)); // open, however old
    QCOMPARE(int(rowsFrom(QDate(2026, 2, 28)).front().kind), int(TimelineRows::Row::Kind::Item));
}

void TimelineLayoutTest::leavesNobodyOut()
{
    const auto snapshot = snapshotOf(sampleOfAll(), stichtag);
    std::vector<std::size_t> seen;
    for (const TimelineRows::Part &part : TimelineRows::arrange(*snapshot, QDate(2026, 3, 15)))
        for (const TimelineRows::Row &row : part.rows)
            seen.insert(seen.end(), row.items.begin(), row.items.end());
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), snapshot->portfolio->items.size());
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

void TimelineLayoutTest::marksADay()
{
    const Laid laid("A-1  milestone  planned: 05.05.2026");
    QCOMPARE(laid.row.glyphs.size(), 1U);
    QCOMPARE(int(laid.row.glyphs[0].style), int(Glyph::Style::Outline));
    QCOMPARE(laid.row.glyphs[0].anchor.x(), TimeScale(QDate(2025, 7, 1), 2.6).right(QDate(2026, 5, 5)));
    QVERIFY(laid.row.bands.empty());
    QCOMPARE(laid.texts(), QStringList(u"05.05.2026"_s));
}

void TimelineLayoutTest::drawsAVagueDateAsABand()
{
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid laid("A-1  task  planned: II. Quartal 2026");
    QCOMPARE(laid.row.bands.size(), 1U);
    QCOMPARE(laid.row.bands[0].rect.left(), scale.left(QDate(2026, 4, 1)));
    QCOMPARE(laid.row.bands[0].rect.right(), scale.right(QDate(2026, 6, 30)));
    QCOMPARE(laid.row.bands[0].fade, 32.0);
    QCOMPARE(laid.row.glyphs[0].anchor.x(), scale.right(QDate(2026, 6, 30)));
}

void TimelineLayoutTest::drawsAnIntervalWithHardEnds()
{
    const Laid laid("A-1  task  planned: 01.06.-15.06.2026");
    QCOMPARE(laid.row.bands.size(), 1U);
    QCOMPARE(laid.row.bands[0].fade, 0.0);
}

void TimelineLayoutTest::drawsTheDelayOfAnOverdueItem()
{
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid silent("A-1  task  planned: 31.12.2025  reported: 2025-10-07");
    QCOMPARE(silent.row.lines.size(), 1U);
    QCOMPARE(silent.row.lines[0].points.first().x(), scale.right(QDate(2025, 12, 31)));
    QCOMPARE(silent.row.lines[0].points.last().x(), scale.right(stichtag));
    QCOMPARE(int(silent.row.lines[0].style), int(Plot::Line::Style::Dashed)); // nothing reported since
    const Laid reported("A-1  task  planned: 31.12.2025  reported: 2026-02-01");
    QCOMPARE(int(reported.row.lines[0].style), int(Plot::Line::Style::Solid));
    QCOMPARE(reported.texts(), QStringList({u"31.12.2025"_s, u"91 T überfällig"_s}));
    // The date at its mark, the delay beyond the Stichtag.
    QVERIFY(reported.row.words[1].at.x() > scale.right(stichtag));
}

void TimelineLayoutTest::drawsForecastAndSlip()
{
    const Laid laid("A-1  task  planned: 30.04.2026  forecast: 15.06.2026");
    QCOMPARE(laid.row.glyphs.size(), 2U);
    QCOMPARE(int(laid.row.glyphs[1].style), int(Glyph::Style::Filled));
    QCOMPARE(laid.row.lines.size(), 1U);
    QCOMPARE(laid.row.lines[0].points.last().x(), laid.row.glyphs[1].anchor.x());
    QVERIFY(laid.texts().join(u' ').contains(u"Prognose +46 T"_s));
}

void TimelineLayoutTest::drawsTheOriginalPlan()
{
    const Laid laid("A-1  task  planned: 30.06.2026  original: 31.05.2026  decision: Abstimmung");
    QCOMPARE(laid.row.lines.size(), 2U); // the upright stroke, and what joins it to the planned date
    QCOMPARE(laid.row.lines[0].points.first().x(), laid.row.lines[0].points.last().x());
    QCOMPARE(laid.row.lines[1].points.last().x(), laid.row.glyphs.back().anchor.x());
}

void TimelineLayoutTest::fillsTheMarkOfWhatIsDone()
{
    const Laid late("A-1  milestone  planned: 01.02.2026  actual: 02.03.2026  progress: done");
    QCOMPARE(late.row.glyphs.size(), 2U);
    QCOMPARE(int(late.row.glyphs[0].style), int(Glyph::Style::Outline));
    QCOMPARE(int(late.row.glyphs[1].style), int(Glyph::Style::Filled));
    QCOMPARE(late.texts(), QStringList({u"02.03.2026"_s, u"+29 T"_s}));
    const Laid onTime("A-1  milestone  planned: 01.02.2026  actual: 01.02.2026  progress: done");
    QCOMPARE(onTime.row.glyphs.size(), 1U);
}

void TimelineLayoutTest::drawsGhostsOnlyWhereADateMoved()
{
    const Portfolio now = portfolioOf("A-1  task  planned: 30.06.2026");
    const Portfolio then = portfolioOf("A-1  task  planned: 31.05.2026");
    const auto report = evaluate(now, stichtag, policyOf(now));
    RowPlot::Input input{&now.items.front(), &report.items.front()};
    const auto ghosts = [&](const Item *before) {
        input.before = before;
        const Plot::Row row = RowPlot::item(input, frameOf(TimeScale(QDate(2025, 7, 1), 2.6)),
                                            Language(Language::Code::German));
        return std::ranges::count(row.glyphs, Glyph::Style::Ghost, &Glyph::style);
    };
    QCOMPARE(ghosts(&then.items.front()), 1);
    QCOMPARE(ghosts(&now.items.front()), 0);
    QCOMPARE(ghosts(nullptr), 0);
}

void TimelineLayoutTest::keepsLabelsOffTheStichtag_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("long before") << QByteArray("A-1  task  planned: 30.09.2025  reported: 2026-03-01");
    QTest::newRow("just before") << QByteArray("A-1  task  planned: 25.03.2026  reported: 2026-03-01");
    QTest::newRow("on it") << QByteArray("A-1  task  planned: 01.04.2026");
    QTest::newRow("after") << QByteArray("A-1  task  planned: 20.04.2026");
    QTest::newRow("done before") << QByteArray(
        "A-1  task  planned: 10.03.2026  actual: 10.03.2026  progress: done");
}

void TimelineLayoutTest::keepsLabelsOffTheStichtag()
{
    QFETCH(QByteArray, item);
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid laid(item, scale);
    QVERIFY(!laid.row.words.empty());
    for (const Plot::Words &words : laid.row.words)
        QVERIFY2(!crosses(words, scale.mark(stichtag)), qPrintable(words.text));
}

void TimelineLayoutTest::keepsEveryLabelInTheView()
{
    for (int days = -250; days < 150; days += 3) {
        const QByteArray planned = stichtag.addDays(days).toString(u"dd.MM.yyyy"_s).toLatin1();
        for (const QByteArray &kind : {"task", "milestone", "resolution"}) {
            const Laid laid("A-1  " + kind + "  planned: " + planned);
            for (const Plot::Words &words : laid.row.words)
                QVERIFY2(words.at.x() >= 0 && words.at.x() + words.width <= 1000.5, planned + ' ' + kind);
        }
    }
}

void TimelineLayoutTest::pointsToWhatLiesOutside()
{
    const Laid before("A-1  task  planned: 31.12.2024  reported: 2026-03-01");
    QCOMPARE(before.row.chevrons.size(), 1U);
    QVERIFY(before.row.chevrons[0].toLeft);
    QVERIFY(before.texts().contains(u"31.12.2024"_s));
    const Laid after("A-1  task  planned: 31.12.2028");
    QCOMPARE(after.row.chevrons.size(), 1U);
    QVERIFY(!after.row.chevrons[0].toLeft);
}

void TimelineLayoutTest::saysWhatTheSourceSaysWithoutADate()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: schnellstmöglich
A-2  task
A-3  task  progress: done
A-4  task  impediment: Personal fehlt
)");
    const auto report = evaluate(portfolio, stichtag, policyOf(portfolio));
    QStringList texts;
    for (std::size_t at = 0; at < portfolio.items.size(); ++at) {
        const RowPlot::Input input{&portfolio.items[at], &report.items[at]};
        const Plot::Row row = RowPlot::undated(input, frameOf(TimeScale(QDate(2025, 7, 1), 2.6)),
                                               Language(Language::Code::German));
        QCOMPARE(row.words.size(), 1U);
        QVERIFY(row.glyphs.empty()); // no place for what has no date
        texts.append(row.words[0].text);
    }
    QCOMPARE(texts,
             QStringList({u"„schnellstmöglich“"_s, u"kein Termin genannt"_s,
                          u"erledigt, Datum nicht genannt"_s, u"kein Termin genannt; Hindernis gemeldet"_s}));
}

void TimelineLayoutTest::saysThatAHintIsAssumed()
{
    const QByteArray text(
        "B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    const Laid assumed(text);
    QVERIFY2(assumed.texts().contains(u"1 Arbeitstag Puffer, 10 nötig (angenommen)"_s),
             qPrintable(assumed.texts().join(u'|')));
    QVERIFY(assumed.row.words.back().color != Theme::wordToken(ScheduleStatus::AtRisk));
    const Laid confirmed(text + "calendar: confirmed\nleadTime: 10  confirmed: yes\n");
    QVERIFY2(confirmed.texts().contains(u"1 Arbeitstag Puffer, 10 nötig"_s),
             qPrintable(confirmed.texts().join(u'|')));
    QVERIFY(confirmed.row.words.back().color == Theme::wordToken(ScheduleStatus::AtRisk));
}

void TimelineLayoutTest::countsWorkingDaysBeforeTheSession()
{
    // Ten before Tuesday 5 May 2026; 1 May is a holiday.
    const std::vector<QDate> days = BufferRuler::days(QDate(2026, 5, 5), 10);
    QCOMPARE(days.size(), 10U);
    QCOMPARE(days.front(), QDate(2026, 5, 4));
    QCOMPARE(days[1], QDate(2026, 4, 30));
    QCOMPARE(days.back(), QDate(2026, 4, 20));
}

void TimelineLayoutTest::foldsManyMarksIntoColumns()
{
    const auto folded = [](int count) {
        QByteArray text;
        for (int at = 0; at < count; ++at)
            text += "A-" + QByteArray::number(at) + "  task  planned: "
                + QDate(2026, 4, 2).addDays(at % 60).toString(u"dd.MM.yyyy"_s).toLatin1() + '\n';
        const Portfolio portfolio = portfolioOf(text);
        const auto report = evaluate(portfolio, stichtag, policyOf(portfolio));
        std::vector<RowPlot::Input> inputs;
        for (std::size_t at = 0; at < portfolio.items.size(); ++at)
            inputs.push_back({&portfolio.items[at], &report.items[at]});
        return RowPlot::folded(inputs, frameOf(TimeScale(QDate(2025, 7, 1), 2.6)),
                               Language(Language::Code::German));
    };
    QCOMPARE(folded(RowPlot::mostFoldedMarks).glyphs.size(), std::size_t(RowPlot::mostFoldedMarks));
    const Plot::Row many = folded(RowPlot::mostFoldedMarks + 1);
    QVERIFY(many.glyphs.empty());
    QVERIFY(!many.columns.empty());
}

void TimelineLayoutTest::routesArrows()
{
    const PlotArrows::End from{100, 95, 10, 20, 0, 28, false};
    const PlotArrows::End to{200, 190, 66, 76, 56, 84, false};
    const auto route = PlotArrows::route(from, to);
    QCOMPARE(route.points, QPolygonF({QPointF(100, 20), QPointF(100, 71), QPointF(190, 71)}));
    QVERIFY(!route.isBackwards);
}

void TimelineLayoutTest::entersFromAboveWhereTheLeftIsTaken()
{
    const PlotArrows::End from{100, 95, 10, 20, 0, 28, false};
    PlotArrows::End to{200, 190, 66, 76, 56, 84, true};
    QCOMPARE(PlotArrows::route(from, to).points.last(), QPointF(200, 66));
    to.isLeftTaken = false;
    to.left = 101; // too near to turn
    QCOMPARE(PlotArrows::route(from, to).points.last(), QPointF(200, 66));
    to.x = 50;
    QVERIFY(PlotArrows::route(from, to).isBackwards);
}

void TimelineLayoutTest::marksTheChainBehindAnItem()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: 01.05.2026
A-2  task  planned: 01.06.2026
A-3  task  planned: 01.07.2026  after: A-1, A-2
A-4  task  planned: 01.08.2026  after: A-3, A-5
A-5  task  planned: 01.01.2026  actual: 01.01.2026  progress: done
A-6  task  planned: 01.09.2026  after: A-4
)");
    const auto report = evaluate(portfolio, stichtag, policyOf(portfolio));
    const auto links = PlotArrows::linksOf(portfolio);
    const auto chain = PlotArrows::chainOf(links, report, 3);
    const auto named = [&](const QSet<std::size_t> &places) {
        QStringList names;
        for (const std::size_t at : places)
            names.append(portfolio.items[links[at].from].key + u'>' + portfolio.items[links[at].to].key);
        names.sort();
        return names;
    };
    // Not the done one, and nothing that hangs on the item itself.
    QCOMPARE(named(chain.links), QStringList({u"A-1>A-3"_s, u"A-2>A-3"_s, u"A-3>A-4"_s}));
    QCOMPARE(named(chain.critical), QStringList({u"A-2>A-3"_s, u"A-3>A-4"_s}));
}

void TimelineLayoutTest::survivesACycle()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: 01.05.2026  after: A-2
A-2  task  planned: 01.06.2026  after: A-1
)");
    const auto report = evaluate(portfolio, stichtag, policyOf(portfolio));
    QCOMPARE(PlotArrows::chainOf(PlotArrows::linksOf(portfolio), report, 0).links.size(), 2);
}

LENKUNGSSTAND_TEST(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
