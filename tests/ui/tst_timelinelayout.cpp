// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/timelinerow.h"
#include "ui/support/languageswitch.h"
#include "ui/support/typography.h"
#include "ui/timeline/bufferruler.h"
#include "ui/timeline/plotkey.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace TimelineRow;
using Plot::Glyph;

namespace {
constexpr TimeScale::Zoom allZooms[] = {TimeScale::Zoom::Weeks, TimeScale::Zoom::Quarters,
                                        TimeScale::Zoom::Years};

/// What the key holds for \a text on the Stichtag.
std::vector<Plot::Sign> keyOf(const QByteArray &text, const PlotKey::View &view = {})
{
    return PlotKey::signs(*snapshotOf(portfolioOf(text), stichtag()), view);
}

bool holds(const std::vector<Plot::Sign> &signs, Plot::Sign sign)
{
    return std::ranges::find(signs, sign) != signs.end();
}

/// What a line along or across a row means.
Plot::Sign meaningOf(const Plot::Line &line)
{
    if (line.color == Theme::shapeToken(ScheduleStatus::Overdue))
        return line.style == Plot::Line::Style::Dashed ? Plot::Sign::OverdueSilent : Plot::Sign::Overdue;
    if (line.style == Plot::Line::Style::Dotted)
        return Plot::Sign::Ghost;
    return line.width > 1 ? Plot::Sign::Late : Plot::Sign::Original;
}
}

class TestTimelineLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_language.apply(Language::Code::German); }

    void marksADay();
    void drawsAVagueDateAsABand();
    void drawsAnIntervalWithHardEnds();
    void drawsTheDelayOfAnOverdueItem();
    void drawsForecastAndSlip();
    void drawsTheOriginalPlan();
    void fillsTheMarkOfWhatIsDone();
    void drawsGhostsOnlyWhereADateMoved();
    void saysWhatTheSourceSaysWithoutADate();
    void bandsAVagueForecast();
    void saysThatAHintIsAssumed();
    void countsWorkingDaysBeforeTheSession();
    void foldsManyMarksIntoColumns();
    void readsNoLineAsASign_data();
    void readsNoLineAsASign();
    void hasAKeyToEveryLine_data();
    void hasAKeyToEveryLine();
    void hasAKeyToEveryMark();
    void hasNoKeyToWhatIsNotThere();
    void paintsASampleOfEverySign();

private:
    LanguageSwitch m_language;
};

void TestTimelineLayout::marksADay()
{
    const Laid laid("A-1  milestone  planned: 05.05.2026");
    QCOMPARE(laid.row.glyphs.size(), 1U);
    QCOMPARE(int(laid.row.glyphs[0].style), int(Glyph::Style::Outline));
    QCOMPARE(laid.row.glyphs[0].anchor.x(), TimeScale(QDate(2025, 7, 1), 2.6).right(QDate(2026, 5, 5)));
    QVERIFY(laid.row.bands.empty());
    QCOMPARE(laid.texts(), QStringList(u"05.05.2026"_s));
}

void TestTimelineLayout::drawsAVagueDateAsABand()
{
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid laid("A-1  task  planned: II. Quartal 2026");
    QCOMPARE(laid.row.bands.size(), 1U);
    QCOMPARE(laid.row.bands[0].rect.left(), scale.left(QDate(2026, 4, 1)));
    QCOMPARE(laid.row.bands[0].rect.right(), scale.right(QDate(2026, 6, 30)));
    QCOMPARE(laid.row.bands[0].fade, 32.0);
    QCOMPARE(laid.row.glyphs[0].anchor.x(), scale.right(QDate(2026, 6, 30)));
}

void TestTimelineLayout::drawsAnIntervalWithHardEnds()
{
    const Laid laid("A-1  task  planned: 01.06.-15.06.2026");
    QCOMPARE(laid.row.bands.size(), 1U);
    QCOMPARE(laid.row.bands[0].fade, 0.0);
}

void TestTimelineLayout::drawsTheDelayOfAnOverdueItem()
{
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid silent("A-1  task  planned: 31.12.2025  reported: 2025-10-07");
    QCOMPARE(silent.row.lines.size(), 1U);
    QCOMPARE(silent.row.lines[0].points.first().x(), scale.right(QDate(2025, 12, 31)));
    QCOMPARE(silent.row.lines[0].points.last().x(), scale.right(stichtag()));
    QCOMPARE(int(silent.row.lines[0].style), int(Plot::Line::Style::Dashed)); // nothing reported since
    const Laid reported("A-1  task  planned: 31.12.2025  reported: 2026-02-01");
    QCOMPARE(int(reported.row.lines[0].style), int(Plot::Line::Style::Solid));
    QCOMPARE(reported.texts(), QStringList({u"31.12.2025"_s, u"91 T überfällig"_s}));
    // The date at its mark, the delay beyond the Stichtag.
    QVERIFY(reported.row.words[1].at.x() > scale.right(stichtag()));
}

void TestTimelineLayout::drawsForecastAndSlip()
{
    const Laid laid("A-1  task  planned: 30.04.2026  forecast: 15.06.2026",
                    TimeScale(QDate(2025, 10, 1), 2.6));
    QCOMPARE(laid.row.glyphs.size(), 2U);
    QCOMPARE(int(laid.row.glyphs[1].style), int(Glyph::Style::Filled));
    QCOMPARE(laid.row.lines.size(), 1U);
    QCOMPARE(laid.row.lines[0].points.last().x(), laid.row.glyphs[1].anchor.x());
    QVERIFY(laid.row.isLeftTaken); // an arrow would run over the line
    // The label stands at the forecast, and so it names that date.
    QCOMPARE(laid.texts(), QStringList({laid.forecast(), u"+46 T gegen Termin"_s}));
}

void TestTimelineLayout::drawsTheOriginalPlan()
{
    const Laid laid("A-1  task  planned: 30.06.2026  original: 31.05.2026  decision: Abstimmung");
    QCOMPARE(laid.row.lines.size(), 2U); // the upright stroke, and what joins it to the planned date
    QCOMPARE(laid.row.lines[0].points.first().x(), laid.row.lines[0].points.last().x());
    QCOMPARE(laid.row.lines[1].points.last().x(), laid.row.glyphs.back().anchor.x());
}

void TestTimelineLayout::fillsTheMarkOfWhatIsDone()
{
    const Laid late("A-1  milestone  planned: 01.02.2026  actual: 02.03.2026  progress: done");
    QCOMPARE(late.row.glyphs.size(), 2U);
    QCOMPARE(int(late.row.glyphs[0].style), int(Glyph::Style::Outline));
    QCOMPARE(int(late.row.glyphs[1].style), int(Glyph::Style::Filled));
    QCOMPARE(late.texts(), QStringList({u"02.03.2026"_s, u"+29 T"_s}));
    const Laid onTime("A-1  milestone  planned: 01.02.2026  actual: 01.02.2026  progress: done");
    QCOMPARE(onTime.row.glyphs.size(), 1U);
}

void TestTimelineLayout::drawsGhostsOnlyWhereADateMoved()
{
    const Portfolio now = portfolioOf("A-1  task  planned: 30.06.2026");
    const Portfolio then = portfolioOf("A-1  task  planned: 31.05.2026");
    const auto report = evaluate(now, stichtag(), policyOf(now));
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

void TestTimelineLayout::saysWhatTheSourceSaysWithoutADate()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: schnellstmöglich
A-2  task
A-3  task  progress: done
A-4  task  impediment: Personal fehlt
)");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
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

void TestTimelineLayout::bandsAVagueForecast()
{
    const TimeScale scale(QDate(2026, 1, 1), 2.6);
    const Laid vague("A-1  task  planned: 15.06.2026  forecast: III. Quartal 2026", scale);
    QCOMPARE(vague.row.bands.size(), 1U);
    QCOMPARE(vague.row.bands[0].rect.left(), scale.left(QDate(2026, 7, 1)));
    QCOMPARE(vague.row.bands[0].rect.right(), scale.right(QDate(2026, 9, 30)));
    QVERIFY(vague.row.bands[0].fade > 0);
    const Laid done("A-1  task  planned: 15.02.2026  actual: März 2026  progress: done", scale);
    QCOMPARE(done.row.bands.size(), 1U);
    const Laid sharp("A-1  task  planned: 15.06.2026  forecast: 30.09.2026", scale);
    QVERIFY(sharp.row.bands.empty());
}

void TestTimelineLayout::saysThatAHintIsAssumed()
{
    const QByteArray text(
        "B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    const Laid assumed(text);
    QVERIFY2(assumed.texts().contains(u"1 Arbeitstag Puffer, 10 nötig (angenommen)"_s),
             qPrintable(assumed.texts().join(u'|')));
    QVERIFY(assumed.row.words.back().color != Theme::wordToken(ScheduleStatus::AtRisk));
    const Laid ownLeadTime(text + "leadTime: 10  confirmed: yes\n");
    QVERIFY2(ownLeadTime.texts().contains(u"1 Arbeitstag Puffer (angenommen), 10 nötig"_s),
             qPrintable(ownLeadTime.texts().join(u'|')));
    const Laid confirmed(text + "calendar: confirmed\nleadTime: 10  confirmed: yes\n");
    QVERIFY2(confirmed.texts().contains(u"1 Arbeitstag Puffer, 10 nötig"_s),
             qPrintable(confirmed.texts().join(u'|')));
    QVERIFY(confirmed.row.words.back().color == Theme::wordToken(ScheduleStatus::AtRisk));
}

void TestTimelineLayout::countsWorkingDaysBeforeTheSession()
{
    // Ten before Tuesday 5 May 2026; 1 May is a holiday.
    const std::vector<QDate> days = BufferRuler::days(QDate(2026, 5, 5), 10);
    QCOMPARE(days.size(), 10U);
    QCOMPARE(days.front(), QDate(2026, 5, 4));
    QCOMPARE(days[1], QDate(2026, 4, 30));
    QCOMPARE(days.back(), QDate(2026, 4, 20));
}

void TestTimelineLayout::foldsManyMarksIntoColumns()
{
    const auto folded = [](int count) {
        QByteArray text;
        for (int at = 0; at < count; ++at)
            text += "A-" + QByteArray::number(at) + "  task  planned: "
                + QDate(2026, 4, 2).addDays(at % 60).toString(u"dd.MM.yyyy"_s).toLatin1() + '\n';
        const Portfolio portfolio = portfolioOf(text);
        const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
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

void TestTimelineLayout::readsNoLineAsASign_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("forecast") << QByteArray("A-1  task  planned: 05.05.2026  forecast: 20.12.2026");
    QTest::newRow("done late") << QByteArray(
        "A-1  milestone  planned: 10.07.2025  actual: 25.11.2025  progress: done");
    QTest::newRow("original") << QByteArray("A-1  task  planned: 20.12.2026  original: 01.09.2025");
    QTest::newRow("brought forward") << QByteArray("A-1  task  planned: 20.05.2026  original: 01.09.2026");
}

// A line that ran up to "+29 T", or a piece of it before the sign, read as a minus.
void TestTimelineLayout::readsNoLineAsASign()
{
    QFETCH(QByteArray, item);
    int beside = 0;
    for (int before = 20; before < 500; before += 5) {
        const Laid laid(item, TimeScale(QDate(2026, 12, 20).addDays(-before), 2.6));
        for (const Plot::Line &line : laid.row.lines) {
            const QRectF reach = line.points.boundingRect();
            for (const Plot::Words &words : laid.row.words) {
                if (reach.height() > 0 || reach.center().y() != 14)
                    continue;
                const QString what = u"%1, %2 days"_s.arg(words.text).arg(before);
                QVERIFY2(reach.right() <= words.at.x() - 4.9
                             || reach.left() >= words.at.x() + words.width + 4.9,
                         qPrintable(what));
                const bool isNear = words.at.x() - reach.right() < 20 && reach.right() < words.at.x();
                beside += isNear ? 1 : 0;
                const bool endsAtMark = std::ranges::any_of(laid.row.glyphs, [&](const Glyph &glyph) {
                    return qAbs(glyph.anchor.x() - reach.right()) < 1;
                });
                QVERIFY2(!isNear || endsAtMark || reach.width() >= 24, qPrintable(what));
            }
        }
    }
    QVERIFY(beside > 0);
}

void TestTimelineLayout::hasAKeyToEveryLine_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("drawsLine");
    QTest::newRow("original") << QByteArray("A-1  task  planned: 01.05.2026  original: 01.02.2026") << true;
    QTest::newRow("forecast") << QByteArray("A-1  task  planned: 01.05.2026  forecast: 01.06.2026") << true;
    QTest::newRow("done late") << QByteArray(
        "A-1  task  planned: 01.02.2026  actual: 01.03.2026  progress: done")
                               << true;
    QTest::newRow("overdue") << QByteArray("A-1  task  planned: 01.02.2026  reported: 2026-03-01") << true;
    QTest::newRow("silent") << QByteArray("A-1  task  planned: 01.02.2026") << true;
    QTest::newRow("in time") << QByteArray("A-1  task  planned: 01.05.2026") << false;
}

void TestTimelineLayout::hasAKeyToEveryLine()
{
    QFETCH(QByteArray, item);
    QFETCH(bool, drawsLine);
    const Laid laid(item);
    QCOMPARE(!laid.row.lines.empty(), drawsLine);
    const auto signs = keyOf(item);
    for (const Plot::Line &line : laid.row.lines)
        QVERIFY2(holds(signs, meaningOf(line)), qPrintable(PlotKey(signs).texts().join(u", "_s)));
}

void TestTimelineLayout::hasAKeyToEveryMark()
{
    using Plot::Sign;
    const QByteArray text("A-1  milestone  planned: 01.05.2026  forecast: 01.06.2026\n"
                          "A-2  task  planned: IV. Quartal 2026  after: A-1\n"
                          "A-3  task  planned: 01.04.2026/30.04.2026  after: A-1?, A-2\n"
                          "A-4  task  planned: 01.02.2026  actual: 01.02.2026  progress: done\n"
                          "B-1  resolution  planned: 05.05.2026  order: draft\n");
    const auto quarters = keyOf(text);
    for (const Sign sign : {Sign::Milestone, Sign::Task, Sign::Resolution, Sign::Done, Sign::Forecast,
                            Sign::Vague, Sign::Interval, Sign::Link, Sign::Backwards, Sign::Chain,
                            Sign::Critical, Sign::Outside, Sign::LastSession, Sign::Holiday})
        QVERIFY2(holds(quarters, sign), qPrintable(QString::number(int(sign))));
    // Cells are drawn where a day is wide, and on paper nothing is chosen.
    const auto weeks = keyOf(text, {.zoom = TimeScale::Zoom::Weeks});
    for (const Sign sign : {Sign::Lead, Sign::Struck, Sign::Buffer, Sign::Weekend}) {
        QVERIFY(holds(weeks, sign));
        QVERIFY(!holds(quarters, sign));
    }
    const auto paper = keyOf(text, {.zoom = TimeScale::Zoom::Weeks, .isPaper = true});
    for (const Sign sign : {Sign::Lead, Sign::Chain, Sign::Critical})
        QVERIFY(!holds(paper, sign));
    QVERIFY(holds(keyOf(text, {.ghosts = true}), Sign::Ghost));
    // The triangle stands in the table, also where a forecast takes the place of the line.
    QVERIFY(holds(keyOf("A-1  task  planned: 01.02.2026  forecast: 01.06.2026"), Sign::OverdueSilent));
    for (const TimeScale::Zoom zoom : allZooms)
        QCOMPARE(holds(keyOf(text, {.zoom = zoom}), Sign::Holiday), zoom != TimeScale::Zoom::Years);
}

void TestTimelineLayout::hasNoKeyToWhatIsNotThere()
{
    using Plot::Sign;
    const auto signs = keyOf("A-1  task  planned: 01.05.2026", {.zoom = TimeScale::Zoom::Years});
    QCOMPARE(signs, (std::vector<Sign>{Sign::Task, Sign::Outside}));
}

void TestTimelineLayout::paintsASampleOfEverySign()
{
    std::vector<Plot::Sign> all;
    for (int at = 0; at <= int(Plot::Sign::Holiday); ++at)
        all.push_back(Plot::Sign(at));
    const PlotKey key(all);
    const QFont font = Typography::font(Typography::Role::Note);
    constexpr int width = 700;
    const qreal height = key.height(font, 1, width);
    QStringList texts = key.texts();
    QCOMPARE(texts.removeDuplicates(), 0);
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        const Theme theme = Theme::of(kind);
        QImage image(width, int(height) + 1, QImage::Format_RGB32);
        image.fill(theme.page);
        QPainter painter(&image);
        key.paint(painter, theme, font, 1, width);
        painter.end();
        QList<QImage> samples;
        for (const PlotKey::Entry &entry : key.entries(font, 1, width)) {
            const QImage sample = image.copy(QRect(entry.at.toPoint(), QSize(16, 18)));
            QImage blank(sample.size(), sample.format());
            blank.fill(theme.page);
            QVERIFY2(sample != blank, qPrintable(entry.text));
            // In high contrast all free days have the same contour.
            QVERIFY2(!samples.contains(sample) || kind == Theme::Kind::HighContrast, qPrintable(entry.text));
            samples.append(sample);
        }
    }
}

LENKUNGSSTAND_TEST(TestTimelineLayout)
#include "tst_timelinelayout.moc"
