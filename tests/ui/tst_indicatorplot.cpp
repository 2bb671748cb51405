// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/indicatorplot.h"
#include "ui/charts/whatifplot.h"
#include "ui/pages/indicators/indicatorcards.h"
#include "ui/support/languageswitch.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSizeF plotSize(260, 112);

std::vector<IndicatorState> drawnOn(QDate asOf)
{
    std::vector<IndicatorState> drawn;
    const SnapshotPtr seed = seedOn(april());
    for (const Indicator &indicator : seed->portfolio->indicators)
        if (IndicatorState state = indicatorState(indicator, asOf); state.isDrawn())
            drawn.push_back(std::move(state));
    return drawn;
}

IndicatorState stateWith(const IndicatorTarget &target, const std::vector<IndicatorValue> &values)
{
    Indicator indicator;
    indicator.unit = u"Prozent"_s;
    indicator.target = target;
    indicator.values = values;
    return indicatorState(indicator, april());
}

ChartSheet sheetOf(const IndicatorState &state)
{
    const std::vector<IndicatorState> all{state};
    return IndicatorPlot::layOut(state, IndicatorPlot::frameOf(all, april()), IndicatorPlot::edgeRoom(all),
                                 plotSize);
}

QStringList wordsOf(const ChartSheet &sheet)
{
    QStringList words;
    for (const Sheet::Text &text : sheet.texts)
        words.append(QString(text.block.fullText()).replace(QChar::Nbsp, u' '));
    return words;
}
}

/// Where small multiples and the line of the what-if put what they show.
class TestIndicatorPlot : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void sharesDaysAndScales();
    void drawsARangeAsABandWithTwoEdges();
    void fillsTheAllowedSideOfOneEdge_data();
    void fillsTheAllowedSideOfOneEdge();
    void marksValuesByTheirWords();
    void drawsTheTargetAloneWithoutAValue();
    void keepsTheLabelOffTheEdges();
    void keepsTheLabelOffLineAndPoints_data();
    void keepsTheLabelOffLineAndPoints();
    void labelsOlderValuesWhereThereIsRoom();
    void tellsOlderValuesInTheTip();
    void keepsEverythingInside_data();
    void keepsEverythingInside();
    void agreesWithQtCharts();
    void connectsValuesUnlessTheGapIsLong();
    void choosesRoundSteps();
    void drawsTheWhatIfUpToTheEstimate();
    void namesTheEndsOfTheEstimate();
    void keepsTheResultOffTheWords();

private:
    LanguageSwitch m_language;
};

void TestIndicatorPlot::sharesDaysAndScales()
{
    const auto drawn = drawnOn(april());
    const IndicatorPlot::Frame frame = IndicatorPlot::frameOf(drawn, april());
    QCOMPARE(frame.first, QDate(2025, 1, 1));
    QCOMPARE(frame.last, QDate(2026, 12, 31));
    QCOMPARE(frame.topOf(u"Prozent"_s), 40);
    QCOMPARE(frame.topOf(u"pro Jahr"_s), 20000);
    QCOMPARE(frame.topOf(u"Kalendertage"_s), 40);
    for (const IndicatorState &state : drawn) {
        const auto content = IndicatorPlot::content(state, frame, 90);
        QCOMPARE(content.left, double(frame.first.toJulianDay()));
        QCOMPARE(content.top, frame.topOf(state.indicator.unit));
    }
}

void TestIndicatorPlot::drawsARangeAsABandWithTwoEdges()
{
    const ChartSheet sheet = sheetOf(drawnOn(april()).front());
    QCOMPARE(int(sheet.grounds.size()), 1);
    QCOMPARE(int(sheet.grounds.front().kind), int(ChartSheet::Ground::Kind::Band));
    QCOMPARE(sheet.grounds.front().rect.top(), sheet.plot.bottom() - sheet.plot.height() * 30 / 40);
    QCOMPARE(sheet.grounds.front().rect.bottom(), sheet.plot.bottom() - sheet.plot.height() * 20 / 40);
    const QStringList words = wordsOf(sheet);
    for (const QString &label : {u"30"_s, u"20"_s, u"0"_s, u"2025"_s, u"2026"_s, u"15 (07.10.2025)"_s})
        QVERIFY2(words.contains(label), qPrintable(label + u" fehlt in "_s + words.join(u"; "_s)));
    QCOMPARE(int(sheet.marks.size()), 1); // the value; a band has no arrow
}

void TestIndicatorPlot::fillsTheAllowedSideOfOneEdge_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<int>("side");
    using Side = IndicatorPlot::AllowedSide;
    QTest::addRow("up to") << u"bis zu"_s << int(Side::Below);
    QTest::addRow("at most") << u"maximal"_s << int(Side::Below);
    QTest::addRow("at least") << u"mindestens"_s << int(Side::Above);
    QTest::addRow("no word") << QString() << int(Side::None);
}

void TestIndicatorPlot::fillsTheAllowedSideOfOneEdge()
{
    QFETCH(QString, wording);
    QFETCH(int, side);
    const ChartSheet sheet = sheetOf(stateWith({31, 31, TargetKind::Goal, wording}, {}));
    using Side = IndicatorPlot::AllowedSide;
    QCOMPARE(int(IndicatorPlot::allowedSide({31, 31, TargetKind::Goal, wording})), side);
    QCOMPARE(int(sheet.grounds.size()), side == int(Side::None) ? 0 : 1);
    QCOMPARE(int(sheet.marks.size()), side == int(Side::None) ? 0 : 1);
    if (sheet.grounds.empty())
        return;
    const ChartSheet::Ground &ground = sheet.grounds.front();
    QCOMPARE(int(ground.kind), int(ChartSheet::Ground::Kind::Allowed));
    QCOMPARE(side == int(Side::Below) ? ground.rect.bottom() : ground.rect.top(),
             side == int(Side::Below) ? sheet.plot.bottom() : sheet.plot.top());
}

void TestIndicatorPlot::marksValuesByTheirWords()
{
    const ChartSheet sheet = sheetOf(stateWith({20, 30, TargetKind::Estimate, {}},
                                               {{15, {}, PartialDate::day({2025, 6, 1})},
                                                {18, u"rund"_s, PartialDate::day({2025, 9, 1})},
                                                {21, u"über"_s, PartialDate::day({2025, 12, 1})}}));
    QCOMPARE(int(sheet.marks.size()), 3);
    QCOMPARE(int(sheet.marks[0].certainty), int(Certainty::Exact));
    QCOMPARE(int(sheet.marks[1].certainty), int(Certainty::About));
    QCOMPARE(int(sheet.marks[2].certainty), int(Certainty::Over));
    QVERIFY(sheet.marks[0].at.x() < sheet.marks[1].at.x());
    QVERIFY(sheet.marks[0].at.y() > sheet.marks[1].at.y());
}

void TestIndicatorPlot::drawsTheTargetAloneWithoutAValue()
{
    const auto drawn = drawnOn(QDate(2025, 1, 1));
    QCOMPARE(int(drawn.size()), 4);
    const ChartSheet sheet = sheetOf(drawn.front());
    QVERIFY(sheet.marks.empty());
    QCOMPARE(int(sheet.grounds.size()), 1);
    QVERIFY(!wordsOf(sheet).join(u' ').contains(u"07.10.2025"));
}

void TestIndicatorPlot::keepsTheLabelOffTheEdges()
{
    for (double value = 1; value < 40; ++value) {
        const ChartSheet sheet = sheetOf(
            stateWith({20, 30, TargetKind::Estimate, {}}, {{value, {}, PartialDate::day({2025, 10, 7})}}));
        const QRectF label = sheet.texts.back().rect();
        for (const ChartSheet::Stroke &stroke : sheet.strokes)
            if (stroke.line.p1().y() == stroke.line.p2().y())
                QVERIFY2(stroke.line.p1().y() <= label.top() || stroke.line.p1().y() >= label.bottom(),
                         qPrintable(QString::number(value)));
    }
}

void TestIndicatorPlot::keepsTheLabelOffLineAndPoints_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    for (const auto &[from, to] :
         {std::pair(15.0, 18.0), std::pair(18.0, 15.0), std::pair(15.0, 24.0), std::pair(24.0, 22.0),
          std::pair(15.0, 15.0), std::pair(5.0, 37.0), std::pair(37.0, 2.0), std::pair(29.0, 31.0)})
        QTest::addRow("%g to %g", from, to) << from << to;
}

// From the day before to a year before.
void TestIndicatorPlot::keepsTheLabelOffLineAndPoints()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const QDate last(2026, 3, 31);
    for (const int days : {1, 7, 14, 24, 60, 120, 175, 365}) {
        const ChartSheet sheet = sheetOf(
            stateWith({20, 30, TargetKind::Estimate, {}},
                      {{from, {}, PartialDate::day(last.addDays(-days))}, {to, {}, PartialDate::day(last)}}));
        const QRectF label = sheet.texts.back().rect();
        QVERIFY2(wordsOf(sheet).constLast().startsWith(QString::number(to)),
                 qPrintable(wordsOf(sheet).constLast()));
        QCOMPARE(int(sheet.marks.size()), 2);
        const QPointF older = sheet.marks[0].at;
        const QPointF newer = sheet.marks[1].at;
        for (int step = 0; step <= 200; ++step) {
            const QPointF on = older + (newer - older) * step / 200;
            QVERIFY2(!label.contains(on), qPrintable(u"%1 Tage, %2"_s.arg(days).arg(step)));
        }
        for (const QPointF &point : {older, newer})
            QVERIFY2(!label.intersects(QRectF(point.x() - 5, point.y() - 5, 10, 10)),
                     qPrintable(u"%1 Tage"_s.arg(days)));
        QVERIFY(QRectF(QPointF(), plotSize).contains(label));
    }
}

void TestIndicatorPlot::labelsOlderValuesWhereThereIsRoom()
{
    const ChartSheet roomy = sheetOf(stateWith({5, 6, TargetKind::Estimate, {}},
                                               {{38, {}, PartialDate::day(QDate(2024, 2, 1))},
                                                {25, {}, PartialDate::day(QDate(2025, 3, 1))},
                                                {35, {}, PartialDate::day(QDate(2026, 3, 1))}}));
    const QStringList words = wordsOf(roomy);
    for (const QString &figure : {u"38"_s, u"25"_s, u"35"_s})
        QVERIFY2(std::ranges::any_of(words,
                                     [&figure](const QString &word) {
                                         return word == figure || word.startsWith(figure + u" ("_s);
                                     }),
                 qPrintable(figure + u" fehlt in "_s + words.join(u"; "_s)));
    std::vector<IndicatorValue> many; // a value each fortnight: no room for all, and no label on another
    for (int at = 0; at < 12; ++at)
        many.push_back({15.0 + at % 3, {}, PartialDate::day(QDate(2025, 10, 7).addDays(14 * at))});
    const ChartSheet crowded = sheetOf(stateWith({20, 30, TargetKind::Estimate, {}}, many));
    for (std::size_t one = 0; one < crowded.texts.size(); ++one)
        for (std::size_t other = 0; other < one; ++other) {
            const QRectF shared = crowded.texts[one].rect() & crowded.texts[other].rect();
            QVERIFY2(shared.width() < 1 || shared.height() < 5, qPrintable(wordsOf(crowded).join(u"; "_s)));
        }
    QVERIFY(wordsOf(crowded).constLast().startsWith(u"17"_s)); // the newest has its figure in any case
}

void TestIndicatorPlot::tellsOlderValuesInTheTip()
{
    IndicatorState state = indicatorState(seedOn(april())->portfolio->indicators.front(), april());
    state.dated = {{15, {}, PartialDate::day(QDate(2025, 10, 7))}, {18, {}, PartialDate::day(april())}};
    const Sheet::Press press = IndicatorCards::press(state, {}, false);
    QVERIFY2(press.toolTip.contains(u"(07.10.2025)"_s) && press.toolTip.contains(u"(01.04.2026)"_s),
             qPrintable(press.toolTip));
}

void TestIndicatorPlot::keepsEverythingInside_data()
{
    QTest::addColumn<QDate>("on");
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("%d", month) << QDate(2026, month, 28);
}

void TestIndicatorPlot::keepsEverythingInside()
{
    QFETCH(QDate, on);
    Indicator indicator;
    indicator.unit = u"Prozent"_s;
    indicator.target = IndicatorTarget{20, 30, TargetKind::Estimate, {}};
    indicator.values = {{15, {}, PartialDate::day({2025, 10, 7})}, {38, {}, PartialDate::day(on)}};
    const std::vector<IndicatorState> all{indicatorState(indicator, QDate(2026, 12, 31))};
    const ChartSheet sheet =
        IndicatorPlot::layOut(all.front(), IndicatorPlot::frameOf(all, QDate(2026, 12, 31)),
                              IndicatorPlot::edgeRoom(all), plotSize);
    for (const Sheet::Text &text : sheet.texts)
        QVERIFY2(QRectF(QPointF(), plotSize).adjusted(-1, -1, 1, 1).contains(text.rect()),
                 qPrintable(text.block.fullText()));
}

void TestIndicatorPlot::agreesWithQtCharts()
{
    const IndicatorState state =
        stateWith({20, 30, TargetKind::Estimate, {}},
                  {{15, {}, PartialDate::day({2025, 6, 1})}, {18, {}, PartialDate::day({2025, 9, 1})}});
    const std::vector<IndicatorState> all{state};
    const auto frame = IndicatorPlot::frameOf(all, april());
    PlotChart chart;
    chart.resize(plotSize.toSize());
    chart.show(IndicatorPlot::content(state, frame, 90), [&](QSizeF size) {
        return IndicatorPlot::layOut(state, frame, IndicatorPlot::edgeRoom(all), size);
    });
    chart.QWidget::show();
    QTRY_COMPARE(chart.chart()->plotArea(), chart.sheet().plot);
    const auto *line = qobject_cast<QLineSeries *>(chart.chart()->series().constFirst());
    QVERIFY(line);
    for (int at = 0; at < 2; ++at) {
        const QPointF drawn = chart.chart()->mapToPosition(line->at(at));
        const QPointF marked = chart.sheet().marks[std::size_t(at)].at;
        QVERIFY(std::abs(drawn.x() - marked.x()) < 1 && std::abs(drawn.y() - marked.y()) < 1);
    }
    QCOMPARE(chart.focusPolicy(), Qt::NoFocus);
}

void TestIndicatorPlot::connectsValuesUnlessTheGapIsLong()
{
    const IndicatorState state = stateWith({20, 30, TargetKind::Estimate, {}},
                                           {{15, {}, PartialDate::day({2024, 1, 1})},
                                            {16, {}, PartialDate::day({2024, 3, 1})},
                                            {18, {}, PartialDate::day({2025, 9, 1})},
                                            {19, {}, PartialDate::day({2025, 12, 1})}});
    const auto content = IndicatorPlot::content(state, IndicatorPlot::frameOf({state}, april()), 90);
    QCOMPARE(int(content.lines.size()), 2);
    QCOMPARE(content.lines[0].size(), 2);
    QVERIFY(IndicatorPlot::content(drawnOn(april()).front(), IndicatorPlot::frameOf({state}, april()), 90)
                .lines.empty());
}

void TestIndicatorPlot::choosesRoundSteps()
{
    QCOMPARE(AxisSteps::stepFor(16500, 4), 5000);
    QCOMPARE(AxisSteps::stepFor(40, 4), 10);
    QCOMPARE(AxisSteps::stepFor(0.7, 4), 0.2);
    QCOMPARE(AxisSteps::stepFor(0, 4), 1);
    QCOMPARE(AxisSteps::topFor(0), 1);
    QCOMPARE(AxisSteps::topFor(100), 150);
}

void TestIndicatorPlot::drawsTheWhatIfUpToTheEstimate()
{
    const auto whatIf = onlineWhatIf(*seedOn(april())->portfolio, april());
    QVERIFY(whatIf);
    const auto content = WhatIfPlot::content(*whatIf);
    QCOMPARE(content.left, 10);
    QCOMPARE(content.right, 35);
    QCOMPARE(content.lines.front().first(), QPointF(13, 0));
    QCOMPARE(content.lines.front().last(), QPointF(30, 15000));
    QCOMPARE(content.possible, content.lines.front());
}

void TestIndicatorPlot::namesTheEndsOfTheEstimate()
{
    const auto whatIf = onlineWhatIf(*seedOn(april())->portfolio, april());
    for (const QSizeF &size : {QSizeF(543, 300), QSizeF(300, 300)}) {
        const ChartSheet sheet = WhatIfPlot::layOut(*whatIf, 9300, size);
        const QStringList words = wordsOf(sheet);
        for (const QString &label : {u"bis zu 5.400"_s, u"bis zu 15.000"_s, u"Schätzung: 20 bis 30 %"_s})
            QVERIFY2(words.contains(label), qPrintable(label + u" fehlt in "_s + words.join(u"; "_s)));
        QVERIFY(!words.join(u' ').contains(u"Ziel"));
        // Which tick is which service stands below the axis, where no line runs.
        const auto today = std::ranges::find_if(sheet.texts, [](const Sheet::Text &text) {
            return text.block.fullText().startsWith(u"heute: ");
        });
        QVERIFY(today != sheet.texts.end());
        QVERIFY(today->rect().top() > sheet.plot.bottom());
        QCOMPARE(QString(today->block.fullText()).replace(QChar::Nbsp, u' '),
                 u"heute: Wohnungsmeldungen 13 %, Kfz-Zulassungen 15 %"_s);
        for (const Sheet::Text &text : sheet.texts)
            QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(text.rect()),
                     qPrintable(text.block.fullText()));
    }
}

void TestIndicatorPlot::keepsTheResultOffTheWords()
{
    const auto whatIf = onlineWhatIf(*seedOn(april())->portfolio, april());
    for (const QSizeF &size : {QSizeF(640, 300), QSizeF(543, 300), QSizeF(300, 300)})
        for (double appointments = 100; appointments <= 15000; appointments += 100) {
            const ChartSheet sheet = WhatIfPlot::layOut(*whatIf, appointments, size);
            int dashes = 0;
            for (const ChartSheet::Stroke &stroke : sheet.strokes) {
                if (stroke.style != Qt::DashLine)
                    continue;
                ++dashes;
                for (const Sheet::Text &text : sheet.texts)
                    QVERIFY2(stroke.line.y1() < text.rect().top() || stroke.line.y1() > text.rect().bottom()
                                 || stroke.line.x2() <= text.rect().left()
                                 || stroke.line.x1() >= text.rect().right(),
                             qPrintable(u"%1: %2"_s.arg(appointments).arg(text.block.fullText())));
            }
            QVERIFY(dashes > 0);
        }
}

LENKUNGSSTAND_TEST(TestIndicatorPlot)
#include "tst_indicatorplot.moc"
