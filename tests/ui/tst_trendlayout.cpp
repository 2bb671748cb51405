// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/trendfixture.h"
#include "ui/support/languageswitch.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/spread.h"
#include "ui/trend/trendaxes.h"
#include "ui/trend/trendlayout.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using TrendPicture::Picture;

namespace {
TrendContent content()
{
    const Trend::Chart chart = TrendFixture::chart();
    return TrendContent::of(chart, chart.lines, *TrendFixture::snapshot(), uiLanguage());
}

Picture pictureOf(const TrendContent &content, QSizeF size)
{
    return TrendLayout::layOut(
        content,
        {size, Typography::font(Typography::Role::Note), Typography::font(Typography::Role::NoteStrong), 1},
        uiLanguage());
}

std::size_t lineOf(const TrendContent &content, QLatin1StringView key)
{
    for (std::size_t line = 0; line < content.lines.size(); ++line)
        if (content.lines[line].item.key == key)
            return line;
    return content.lines.size();
}

template<typename Part>
std::vector<Part> partsOf(const std::vector<Part> &parts, std::size_t line)
{
    std::vector<Part> own;
    std::ranges::copy_if(parts, std::back_inserter(own),
                         [line](const Part &part) { return part.line == line; });
    return own;
}
}

/// Where everything in the milestone trend stands.
class TestTrendLayout final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void spreadsLabels_data();
    void spreadsLabels();
    void spreadingKeepsOrderAndRoom();
    void equalDaysAreEqualLengths();
    void theDiagonalIsWhereBothDaysAreTheSame();
    void quartersAreStronger();
    void linesGoFromReportToReport();
    void aFinishedItemEndsOnTheDiagonal();
    void aVagueDateHasABarBesideItsPoint();
    void reasonsHaveCirclesWhereTheDateChanged();
    void labelsDoNotMeet_data();
    void labelsDoNotMeet();
    void aLabelInThePlotCoversNothing();
    void titlesGoWhereThereIsNoRoom();
    void aGapBreaksTheLine();
    void eachReportHasItsDate_data();
    void eachReportHasItsDate();

private:
    LanguageSwitch m_language;
};

void TestTrendLayout::initTestCase()
{
    useWindowFont();
    m_language.apply(Language::Code::German);
}

void TestTrendLayout::spreadsLabels_data()
{
    QTest::addColumn<std::vector<qreal>>("wanted");
    QTest::addColumn<std::vector<qreal>>("places");
    using List = std::vector<qreal>;
    QTest::newRow("none") << List() << List();
    QTest::newRow("far apart stay") << List{20, 60} << List{20, 60};
    QTest::newRow("two in one place part evenly") << List{50, 50} << List{41.5, 58.5};
    QTest::newRow("three push their neighbour") << List{50, 50, 50, 70} << List{29.5, 46.5, 63.5, 80.5};
    QTest::newRow("not above the top") << List{0, 0} << List{10, 27};
    QTest::newRow("not below the bottom") << List{100, 100} << List{83, 100};
}

void TestTrendLayout::spreadsLabels()
{
    QFETCH(std::vector<qreal>, wanted);
    QFETCH(std::vector<qreal>, places);
    QCOMPARE(spread(wanted, 17, 10, 100), places);
}

void TestTrendLayout::spreadingKeepsOrderAndRoom()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<qreal> wanted(std::size_t(random.bounded(1, 30)));
        for (qreal &each : wanted)
            each = random.bounded(600.0);
        std::ranges::sort(wanted);
        const auto places = spread(wanted, 17, 0, 600);
        for (std::size_t at = 1; at < places.size(); ++at)
            QVERIFY(places[at] - places[at - 1] >= 17 - 1e-6);
        QVERIFY(places.front() >= 0 && places.back() <= 600 + 1e-6);
    }
}

void TestTrendLayout::equalDaysAreEqualLengths()
{
    const TrendAxes axes({50, 20, 500, 300}, {2025, 10, 7}, {2026, 4, 7}, {40, 30}, {2025, 10, 1},
                         {2026, 9, 1});
    QCOMPARE(axes.x({2025, 10, 7}), 90.0);
    QCOMPARE(axes.x({2026, 4, 7}), 520.0);
    QCOMPARE(axes.x({2025, 10, 17}) - axes.x({2025, 10, 7}), axes.x({2026, 3, 11}) - axes.x({2026, 3, 1}));
    QCOMPARE(axes.y({2025, 10, 1}), 320.0);
    QCOMPARE(axes.y({2026, 9, 1}), 20.0);
    QCOMPARE(axes.y({2025, 11, 1}) - axes.y({2025, 11, 11}), axes.y({2026, 8, 1}) - axes.y({2026, 8, 11}));
}

void TestTrendLayout::theDiagonalIsWhereBothDaysAreTheSame()
{
    const TrendAxes axes({50, 20, 500, 300}, {2025, 10, 7}, {2026, 4, 7}, {40, 30}, {2025, 10, 1},
                         {2026, 9, 1});
    const QLineF diagonal = axes.diagonal();
    const QDate day(2026, 1, 16);
    const qreal share = (axes.x(day) - diagonal.x1()) / diagonal.dx();
    QCOMPARE(diagonal.pointAt(share).y(), axes.y(day));
    QCOMPARE(diagonal.y1(), 320.0); // from the foot of the plot
    QCOMPARE(diagonal.x2(), 550.0); // to its right edge
    const QPolygonF past = axes.past();
    QVERIFY(past.containsPoint({axes.x(day), axes.y(day) + 5}, Qt::OddEvenFill));
    QVERIFY(!past.containsPoint({axes.x(day), axes.y(day) - 5}, Qt::OddEvenFill));
}

void TestTrendLayout::quartersAreStronger()
{
    const TrendAxes axes({50, 20, 500, 300}, {2025, 10, 7}, {2026, 4, 7}, {40, 30}, {2025, 10, 1},
                         {2026, 9, 1});
    const auto grid = axes.grid(1);
    QCOMPARE(grid.size(), std::size_t(12));
    QCOMPARE(std::ranges::count_if(grid, &TrendPicture::GridLine::isStrong), 4);
    const TrendAxes years({50, 20, 500, 300}, {2025, 10, 7}, {2026, 4, 7}, {40, 30}, {2025, 10, 1},
                          {2035, 10, 1});
    for (const auto &line : years.grid(1))
        QVERIFY(line.isStrong); // months would be a fabric
    const QFontMetricsF metrics(Typography::font(Typography::Role::Note));
    const auto words = years.monthWords(metrics, 1, uiLanguage());
    for (std::size_t at = 1; at < words.size(); ++at)
        QVERIFY(words[at - 1].at.y() - words[at].at.y() >= metrics.height());
}

void TestTrendLayout::linesGoFromReportToReport()
{
    const TrendContent shown = content();
    const Picture picture = pictureOf(shown, {1100, 500});
    const std::size_t line = lineOf(shown, "A-1"_L1);
    const auto strokes = partsOf(picture.strokes, line);
    QCOMPARE(strokes.size(), std::size_t(1));
    QCOMPARE(strokes.front().points.size(), 4);
    QVERIFY(strokes.front().hasMoved);
    QVERIFY(strokes.front().points.last().y() < strokes.front().points.first().y()); // later is higher
    const auto dots = partsOf(picture.dots, line);
    QCOMPARE(std::ranges::count_if(dots, &TrendPicture::Dot::isFilled), 1);
    QVERIFY(dots.back().isFilled);
    QVERIFY(!partsOf(picture.strokes, lineOf(shown, "A-3"_L1)).front().hasMoved);
    QCOMPARE(partsOf(picture.dots, lineOf(shown, "B-1"_L1)).front().kind, ItemKind::Resolution);
}

void TestTrendLayout::aFinishedItemEndsOnTheDiagonal()
{
    const TrendContent shown = content();
    const Picture picture = pictureOf(shown, {1100, 500});
    const std::size_t line = lineOf(shown, "A-2"_L1);
    const QPointF end = partsOf(picture.dots, line).back().at;
    const QLineF &diagonal = picture.diagonal;
    const qreal share = (end.x() - diagonal.x1()) / diagonal.dx();
    QVERIFY(std::abs(diagonal.pointAt(share).y() - end.y()) < 0.01);
    const auto label = partsOf(picture.labels, line).front();
    QVERIFY(label.isInside);
    QVERIFY(label.rect.left() > end.x());
    QCOMPARE(label.words[1].text, u"erledigt 16.01.2026"_s);
    QCOMPARE(label.words[2].text, u"+77 T"_s);
}

void TestTrendLayout::aVagueDateHasABarBesideItsPoint()
{
    const TrendContent shown = content();
    const Picture picture = pictureOf(shown, {1100, 500});
    const auto bars = partsOf(picture.bars, lineOf(shown, "A-3"_L1));
    QCOMPARE(bars.size(), std::size_t(4));
    QCOMPARE(picture.bars.size(), bars.size());
    for (const TrendPicture::Bar &bar : bars) {
        QVERIFY(bar.x < bar.point.x());
        QCOMPARE(bar.top, bar.point.y());
        QVERIFY(bar.bottom > bar.top);
        QVERIFY(picture.plot.contains(QPointF(bar.x, bar.bottom - 1)));
    }
}

void TestTrendLayout::reasonsHaveCirclesWhereTheDateChanged()
{
    const TrendContent shown = content();
    const Picture picture = pictureOf(shown, {1100, 500});
    const auto circles = partsOf(picture.circles, lineOf(shown, "A-1"_L1));
    QCOMPARE(circles.size(), std::size_t(2)); // the two reasons of one point share theirs
    QCOMPARE(circles[0].number, 1);
    QCOMPARE(circles[1].number, 2);
    QCOMPARE(partsOf(picture.circles, lineOf(shown, "B-1"_L1)).front().number, 3);
}

void TestTrendLayout::labelsDoNotMeet_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1700, 800);
    QTest::newRow("1366") << QSizeF(1140, 480);
    QTest::newRow("narrow") << QSizeF(460, 300);
}

void TestTrendLayout::labelsDoNotMeet()
{
    QFETCH(QSizeF, size);
    TrendContent shown = content();
    const std::size_t kinds = shown.lines.size();
    for (std::size_t copy = 0; copy < 12; ++copy) { // twelve lines that end on one day
        shown.lines.push_back(shown.lines[copy % kinds]);
        shown.labels.push_back(shown.labels[copy % kinds]);
        shown.numbers.push_back(shown.numbers[copy % kinds]);
    }
    const Picture picture = pictureOf(shown, size);
    QCOMPARE(picture.labels.size(), shown.lines.size());
    for (std::size_t at = 0; at < picture.labels.size(); ++at) {
        const QRectF rect = picture.labels[at].rect;
        QVERIFY(rect.right() <= size.width() + 0.5);
        QVERIFY(rect.bottom() <= picture.height);
        for (std::size_t other = 0; other < at; ++other) {
            const QRectF shared = rect & picture.labels[other].rect;
            QVERIFY2(shared.height() < 0.01 || shared.width() < 0.01, qPrintable(QString::number(at)));
        }
    }
    for (const TrendPicture::Label &label : picture.labels)
        if (!label.isInside)
            QVERIFY(label.rect.left() > picture.plot.right());
}

void TestTrendLayout::aLabelInThePlotCoversNothing()
{
    TrendContent shown = content();
    for (Trend::Point &point : shown.lines[lineOf(shown, "B-1"_L1)].points)
        point.date = PartialDate::day({2026, 1, 14}); // runs just below the end of A-2
    const Picture picture = pictureOf(shown, {1100, 500});
    const QRectF label = partsOf(picture.labels, lineOf(shown, "A-2"_L1)).front().rect;
    for (const TrendPicture::Dot &dot : picture.dots)
        QVERIFY(!label.contains(dot.at));
    for (const TrendPicture::Stroke &stroke : picture.strokes)
        for (qsizetype point = 1; point < stroke.points.size(); ++point)
            for (int share = 0; share <= 50; ++share)
                QVERIFY(!label.contains(
                    QLineF(stroke.points[point - 1], stroke.points[point]).pointAt(share / 50.0)));
}

void TestTrendLayout::titlesGoWhereThereIsNoRoom()
{
    TrendContent shown = content();
    for (TrendContent::Label &label : shown.labels)
        label.title = u"Fertigstellung der Roadmap"_s;
    const std::size_t line = lineOf(shown, "A-1"_L1);
    const auto words = [&](qreal width) {
        return partsOf(pictureOf(shown, {width, 400}).labels, line).front().words.size();
    };
    QCOMPARE(words(1100), std::size_t(4));
    QCOMPARE(words(560), std::size_t(3)); // key, date and slip
    QCOMPARE(words(300), std::size_t(1)); // the key always stays
}

void TestTrendLayout::aGapBreaksTheLine()
{
    TrendContent shown = content();
    const std::size_t line = lineOf(shown, "A-1"_L1);
    auto &points = shown.lines[line].points;
    points.erase(points.begin() + 1);
    shown.lines[line].reasons.clear();
    shown.numbers[line].clear();
    const Picture picture = pictureOf(shown, {1100, 500});
    const auto strokes = partsOf(picture.strokes, line);
    QCOMPARE(strokes.size(), std::size_t(1)); // from the third report to the last one
    QCOMPARE(strokes.front().points.size(), 2);
    QCOMPARE(partsOf(picture.dots, line).size(), std::size_t(3));
}

void TestTrendLayout::eachReportHasItsDate_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 800, 1140, 1700})
        QTest::addRow("%d", width) << width;
}

void TestTrendLayout::eachReportHasItsDate()
{
    QFETCH(int, width);
    TrendContent shown = content();
    // Four reports within a month, then the one of today.
    const std::array days = {QDate(2026, 3, 3), QDate(2026, 3, 10), QDate(2026, 3, 20)};
    for (std::size_t at = 0; at < days.size(); ++at)
        shown.days[at] = {days.at(at), days.at(at).toString(u"dd.MM.yyyy"_s), {}, {}};
    const Picture picture = pictureOf(shown, {qreal(width), 500});
    std::vector<QRectF> rects;
    const QFontMetricsF metrics(Typography::font(Typography::Role::NoteStrong));
    for (const TrendContent::Day &day : shown.days) {
        const auto word = std::ranges::find(picture.words, day.text, &TrendPicture::Words::text);
        QVERIFY2(word != picture.words.end(), qPrintable(day.text));
        rects.emplace_back(word->at.x(), word->at.y() - metrics.ascent(), metrics.horizontalAdvance(day.text),
                           metrics.height() - 1);
        QVERIFY(rects.back().bottom() <= picture.height);
    }
    for (std::size_t one = 0; one < rects.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            QVERIFY(!rects[one].intersects(rects[other]));
}

LENKUNGSSTAND_TEST(TestTrendLayout)
#include "tst_trendlayout.moc"
