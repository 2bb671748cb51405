// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/timelinerow.h"
#include "ui/support/languageswitch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace TimelineRow;
using Plot::Glyph;

namespace {
bool crosses(const Plot::Words &words, qreal x)
{
    return words.at.x() < x && words.at.x() + words.width > x;
}
}

class TestTimelineLabels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_language.apply(Language::Code::German); }

    void keepsALabelOffTheGhost();
    void keepsALabelOffItsOwnMark_data();
    void keepsALabelOffItsOwnMark();
    void keepsALabelOffAnArrowThatPasses();
    void letsTheArrowComeFromAbove();
    void keepsTheRulerFree();
    void leavesOutWhatFitsNowhere();
    void keepsTheDaysOfWhatIsLate();
    void standsOnTheLineOfASlip();
    void keepsAListOffTheStichtag();
    void namesWhatItCanInANarrowList();
    void saysWhatHasMovedSinceABaseline();
    void keepsLabelsOffTheStichtag_data();
    void keepsLabelsOffTheStichtag();
    void keepsLabelsOffTheStichtagWhereverItStands_data();
    void keepsLabelsOffTheStichtagWhereverItStands();
    void keepsEveryLabelInTheView();
    void keepsEveryLabelInANarrowView();
    void pointsToWhatLiesOutside();

private:
    LanguageSwitch m_language;
};

void TestTimelineLabels::keepsALabelOffTheGhost()
{
    constexpr qreal width = 404;
    const Portfolio now = portfolioOf("A-1  task  planned: 30.06.2026");
    const Portfolio then = portfolioOf("A-1  task  planned: 31.05.2026");
    const auto report = evaluate(now, stichtag(), policyOf(now));
    RowPlot::Input input{&now.items.front(), &report.items.front()};
    input.before = &then.items.front();
    const Plot::Row row = RowPlot::item(input, frameOf(TimeScale(QDate(2025, 10, 22), 1.5), width),
                                        Language(Language::Code::German));
    const auto ghost = std::ranges::find(row.glyphs, Glyph::Style::Ghost, &Glyph::style);
    QVERIFY(ghost != row.glyphs.end());
    QCOMPARE(row.words.size(), 2U);
    const QRectF taken = Plot::glyphBox(*ghost, 1);
    for (const Plot::Words &words : row.words)
        QVERIFY2(words.at.x() + words.width <= taken.left() || words.at.x() >= taken.right(),
                 qPrintable(words.text));
}

void TestTimelineLabels::keepsALabelOffItsOwnMark_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("hint") << QByteArray(
        "B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    QTest::newRow("no session") << QByteArray("B-1  resolution  planned: 30.09.2026\n");
    QTest::newRow("no such day") << QByteArray("A-1  milestone  planned: 31.04.2026\n");
    QTest::newRow("late") << QByteArray("A-1  task  planned: 28.02.2026\n");
    QTest::newRow("forecast") << QByteArray("A-1  task  planned: 01.04.2026  forecast: 17.05.2026\n");
    QTest::newRow("forecast outside") << QByteArray("A-1  task  planned: 30.11.2025  forecast: 30.09.2026\n");
}

// However narrow the plot is, and wherever in it the mark stands.
void TestTimelineLabels::keepsALabelOffItsOwnMark()
{
    QFETCH(QByteArray, item);
    const Portfolio portfolio = portfolioOf(item);
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    const QDate day = portfolio.items.front().planned->latest();
    for (const qreal width : {320.0, 404.0, 726.0}) {
        for (qreal at = 8; at < width; at += 9) {
            const TimeScale scale(TimeScale(day, 2.6).moved(-at).dayAt(0), 2.6);
            const Plot::Row row = RowPlot::item({&portfolio.items.front(), &report.items.front()},
                                                frameOf(scale, width), Language(Language::Code::German));
            QVERIFY(!row.words.empty());
            for (const Plot::Words &words : row.words)
                for (const Glyph &glyph : row.glyphs)
                    QVERIFY2(!crosses(words, glyph.anchor.x()),
                             qPrintable(u"%1 at %2 of %3"_s.arg(words.text).arg(at).arg(width)));
        }
    }
}

void TestTimelineLabels::keepsALabelOffAnArrowThatPasses()
{
    const Portfolio portfolio = portfolioOf("A-1  task  planned: 20.05.2026");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const qreal mark = scale.mark(QDate(2026, 5, 20));
    for (qreal x = mark - 90; x < mark + 90; x += 4) {
        RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
        input.passing = {x};
        const Plot::Row row = RowPlot::item(input, frameOf(scale), Language(Language::Code::German));
        QCOMPARE(row.words.size(), 1U);
        QVERIFY2(!crosses(row.words[0], x), qPrintable(QString::number(x - mark)));
    }
}

void TestTimelineLabels::letsTheArrowComeFromAbove()
{
    const QByteArray text("A-1  milestone  planned: 31.04.2026");
    constexpr qreal days = 300; // the mark stands near the right edge of 1000
    const TimeScale atEdge(QDate(2026, 4, 30).addDays(-qint64(days)), 1000.0 / (days + 20));
    const Laid cramped(text, atEdge, true);
    QVERIFY(cramped.row.isLeftTaken);
    QVERIFY(cramped.row.words[0].at.x() < atEdge.mark(QDate(2026, 4, 30)));
    const Laid free(text, TimeScale(QDate(2025, 10, 1), 2.6), true);
    QVERIFY(!free.row.isLeftTaken);
    QVERIFY(free.row.words[0].at.x() > TimeScale(QDate(2025, 10, 1), 2.6).mark(QDate(2026, 4, 30)));
}

void TestTimelineLabels::keepsTheRulerFree()
{
    const Portfolio portfolio =
        portfolioOf("B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    for (const qreal width : {404.0, 726.0, 1000.0}) {
        for (int before = 12; before < 30; ++before) {
            RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
            input.session = QDate(2026, 5, 5);
            input.leadTime = 10;
            const TimeScale scale(QDate(2026, 5, 5).addDays(-before), 20);
            const Plot::Row row =
                RowPlot::item(input, frameOf(scale, width), Language(Language::Code::German));
            QCOMPARE(row.cells.size(), 10U);
            for (const Plot::Words &words : row.words)
                for (const Plot::Cell &cell : row.cells)
                    QVERIFY2(words.at.x() + words.width <= cell.rect.left()
                                 || words.at.x() >= cell.rect.right() || cell.rect.right() < 0,
                             qPrintable(u"%1, %2 days in %3"_s.arg(words.text).arg(before).arg(width)));
        }
    }
}

void TestTimelineLabels::leavesOutWhatFitsNowhere()
{
    const Portfolio portfolio =
        portfolioOf("B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    const TimeScale scale(QDate(2026, 4, 5), 6);
    const Plot::Row row = RowPlot::item({&portfolio.items.front(), &report.items.front()},
                                        frameOf(scale, 320), Language(Language::Code::German));
    QCOMPARE(row.words.size(), 1U);
    QCOMPARE(row.words[0].text, u"05.05.2026"_s);
    // Of a date that does not exist what is written, and not half a sentence about it.
    const Portfolio odd = portfolioOf("A-1  milestone  planned: 31.04.2026\n");
    const auto oddReport = evaluate(odd, stichtag(), policyOf(odd));
    const Plot::Row narrow = RowPlot::item({&odd.items.front(), &oddReport.items.front()},
                                           frameOf(scale, 220), Language(Language::Code::German));
    QCOMPARE(narrow.words.size(), 1U);
    QCOMPARE(narrow.words[0].text, u"„31.04.2026“"_s);
}

void TestTimelineLabels::keepsTheDaysOfWhatIsLate()
{
    const Portfolio portfolio = portfolioOf("A-1  task  planned: 31.10.2025  reported: 2026-03-01");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    for (const qreal width : {220.0, 260.0, 300.0}) {
        const TimeScale scale(QDate(2025, 10, 25), 0.6); // the Stichtag stands at 95
        const Plot::Row row = RowPlot::item({&portfolio.items.front(), &report.items.front()},
                                            frameOf(scale, width), Language(Language::Code::German));
        QVERIFY(!row.words.empty());
        QCOMPARE(row.words.back().text, u"152 T überfällig"_s);
    }
}

// Near the right edge it neither leaves the view nor stands beside the mark of the planned date.
void TestTimelineLabels::standsOnTheLineOfASlip()
{
    const QByteArray text("A-1  task  planned: 05.05.2026  forecast: 20.12.2026");
    const QDate forecast(2026, 12, 20);
    const TimeScale scale(forecast.addDays(-380), 2.6); // the mark stands at 990 of 1000
    const Laid laid(text, scale);
    QVERIFY(!laid.row.words.empty());
    for (const Plot::Words &words : laid.row.words) {
        QVERIFY2(words.at.x() > scale.mark(QDate(2026, 5, 5)), qPrintable(words.text));
        QVERIFY2(words.at.x() + words.width < scale.mark(forecast), qPrintable(words.text));
        QVERIFY2(words.onLine, qPrintable(words.text));
    }
    // Too short for it: its date behind the forecast says more than all of it beside the other mark.
    const TimeScale years(forecast.addDays(-1800), 0.5);
    const Laid brief(text, years);
    QCOMPARE(brief.texts(), QStringList{laid.forecast()});
    QVERIFY(brief.row.words[0].at.x() > years.mark(forecast));
    const Laid free(text, TimeScale(forecast.addDays(-200), 2.6));
    for (const Plot::Words &words : free.row.words)
        QVERIFY2(!words.onLine, qPrintable(words.text));
}

void TestTimelineLabels::keepsAListOffTheStichtag()
{
    QByteArray text;
    for (int at = 1; at < 9; ++at)
        text += "A-" + QByteArray::number(at) + "  task\n";
    const Portfolio portfolio = portfolioOf(text);
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    std::vector<RowPlot::Input> inputs;
    for (std::size_t at = 0; at < portfolio.items.size(); ++at)
        inputs.push_back({&portfolio.items[at], &report.items[at]});
    for (int before = 20; before < 200; before += 3) {
        const TimeScale scale(stichtag().addDays(-before), 2.6);
        const Plot::Row row = RowPlot::list(inputs, false, frameOf(scale), Language(Language::Code::German));
        QCOMPARE(row.words.size(), inputs.size());
        for (const Plot::Words &words : row.words)
            QVERIFY2(!crosses(words, scale.mark(stichtag())), qPrintable(words.text));
        for (const Plot::StatusSign &sign : row.signs)
            QVERIFY(sign.box.left() > scale.mark(stichtag()) || sign.box.right() < scale.mark(stichtag()));
    }
}

// Rather over an arrow than a bare number.
void TestTimelineLabels::namesWhatItCanInANarrowList()
{
    const Portfolio portfolio = portfolioOf("A-1  task\nA-2  task\nA-3  task\n");
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    std::vector<RowPlot::Input> inputs;
    for (std::size_t at = 0; at < portfolio.items.size(); ++at)
        inputs.push_back({&portfolio.items[at], &report.items[at]});
    for (int before = 1; before < 80; ++before) {
        const TimeScale scale(stichtag().addDays(-before), 2.6);
        const Plot::Row row =
            RowPlot::list(inputs, false, frameOf(scale, 220), Language(Language::Code::German));
        QVERIFY2(row.signs.size() >= 2, qPrintable(QString::number(before)));
        for (const Plot::Words &words : row.words)
            QVERIFY2(!crosses(words, scale.mark(stichtag())), qPrintable(words.text));
    }
}

void TestTimelineLabels::saysWhatHasMovedSinceABaseline()
{
    const Portfolio now = portfolioOf("A-1  task  planned: 30.06.2026");
    const Portfolio then = portfolioOf("A-1  task  planned: 31.05.2026");
    const auto report = evaluate(now, stichtag(), policyOf(now));
    RowPlot::Input input{&now.items.front(), &report.items.front()};
    input.before = &then.items.front();
    RowPlot::Frame frame = frameOf(TimeScale(QDate(2025, 10, 22), 2.6));
    frame.beforeName = u"07.10.2025"_s;
    const Plot::Row row = RowPlot::item(input, frame, Language(Language::Code::German));
    QCOMPARE(row.words.size(), 2U);
    QCOMPARE(row.words[1].text, u"+30 T gegen 07.10.2025"_s);
    QVERIFY(row.isLeftTaken); // an arrow would run through the ghost
    const auto dotted = std::ranges::find(row.lines, Plot::Line::Style::Dotted, &Plot::Line::style);
    QVERIFY(dotted != row.lines.end());
    QCOMPARE(dotted->points.first().x(), frame.scale.mark(QDate(2026, 5, 31)));
    QCOMPARE(dotted->points.last().x(), frame.scale.mark(QDate(2026, 6, 30)));
}

void TestTimelineLabels::keepsLabelsOffTheStichtag_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("long before") << QByteArray("A-1  task  planned: 30.09.2025  reported: 2026-03-01");
    QTest::newRow("just before") << QByteArray("A-1  task  planned: 25.03.2026  reported: 2026-03-01");
    QTest::newRow("on it") << QByteArray("A-1  task  planned: 01.04.2026");
    QTest::newRow("after") << QByteArray("A-1  task  planned: 20.04.2026");
    QTest::newRow("done before") << QByteArray(
        "A-1  task  planned: 10.03.2026  actual: 10.03.2026  progress: done");
}

void TestTimelineLabels::keepsLabelsOffTheStichtag()
{
    QFETCH(QByteArray, item);
    const TimeScale scale(QDate(2025, 7, 1), 2.6);
    const Laid laid(item, scale);
    QVERIFY(!laid.row.words.empty());
    for (const Plot::Words &words : laid.row.words)
        QVERIFY2(!crosses(words, scale.mark(stichtag())), qPrintable(words.text));
}

void TestTimelineLabels::keepsLabelsOffTheStichtagWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("passed") << QByteArray("A-1  task  planned: Dezember 2025 (etwa)");
    QTest::newRow("no such day") << QByteArray("A-1  milestone  planned: 31.04.2026");
    QTest::newRow("done late") << QByteArray(
        "A-1  task  planned: 10.02.2026  actual: 25.03.2026  progress: done");
    QTest::newRow("forecast") << QByteArray("A-1  task  planned: 20.03.2026  forecast: 20.05.2026");
    QTest::newRow("forecast outside") << QByteArray("A-1  task  planned: 30.11.2025  forecast: 30.09.2026");
    QTest::newRow("late") << QByteArray("A-1  task  planned: 31.10.2025");
    QTest::newRow("hint") << QByteArray(
        "B-1  resolution  planned: 05.05.2026  after: A-1\nA-1  task  planned: 30.04.2026\n");
    QTest::newRow("long ago") << QByteArray("A-1  task  planned: 31.12.2023");
    QTest::newRow("far ahead") << QByteArray("A-1  task  planned: III. Quartal 2029");
    QTest::newRow("no date") << QByteArray("A-1  task  impediment: Stellen fehlen");
}

// An arrow may be crossed where a label fits nowhere else, the Stichtag never.
void TestTimelineLabels::keepsLabelsOffTheStichtagWhereverItStands()
{
    QFETCH(QByteArray, item);
    const Portfolio portfolio = portfolioOf(item);
    const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
    const bool isDated = RowPlot::anchorDay(portfolio.items.front(), report.items.front()).isValid();
    for (const qreal width : {404.0, 726.0, 1000.0})
        for (const qreal perDay : {0.5, 1.5, 2.6, 6.0})
            for (qreal at = 10; at < width; at += 7) {
                const TimeScale scale = TimeScale(stichtag(), perDay).moved(-at);
                RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
                input.passing = {at + 60};
                const Language german(Language::Code::German);
                const Plot::Row row = isDated ? RowPlot::item(input, frameOf(scale, width), german)
                                              : RowPlot::undated(input, frameOf(scale, width), german);
                QVERIFY2(!row.words.empty(),
                         qPrintable(u"at %1 of %2, %3 a day"_s.arg(at).arg(width).arg(perDay)));
                for (const Plot::Words &words : row.words)
                    QVERIFY2(
                        !crosses(words, scale.mark(stichtag())),
                        qPrintable(
                            u"%1 at %2 of %3, %4 a day"_s.arg(words.text).arg(at).arg(width).arg(perDay)));
            }
}

void TestTimelineLabels::keepsEveryLabelInTheView()
{
    for (int days = -250; days < 150; days += 3) {
        const QByteArray planned = stichtag().addDays(days).toString(u"dd.MM.yyyy"_s).toLatin1();
        for (const char *kind : {"task", "milestone", "resolution"}) {
            const QByteArray text = QByteArray("A-1  ") + kind + "  planned: " + planned;
            const Laid laid(text);
            for (const Plot::Words &words : laid.row.words)
                QVERIFY2(words.at.x() >= 0 && words.at.x() + words.width <= 1000.5, text.constData());
        }
    }
}

// As beside an open inspector: the mark lies before the view, and the Stichtag in its middle.
void TestTimelineLabels::keepsEveryLabelInANarrowView()
{
    constexpr qreal width = 404;
    const TimeScale scale(QDate(2025, 10, 22), 1.5);
    for (const char *planned :
         {"31.07.2025", "10.10.2025", "24.09.2025/10.10.2025", "31.10.2025", "31.12.2025"}) {
        const Portfolio portfolio = portfolioOf(QByteArray("A-1  task  planned: ") + planned);
        const auto report = evaluate(portfolio, stichtag(), policyOf(portfolio));
        const Plot::Row row = RowPlot::item({&portfolio.items.front(), &report.items.front()},
                                            frameOf(scale, width), Language(Language::Code::German));
        QVERIFY(!row.words.empty());
        for (const Plot::Words &words : row.words)
            QVERIFY2(words.at.x() >= 0 && words.at.x() + words.width <= width, qPrintable(words.text));
    }
}

void TestTimelineLabels::pointsToWhatLiesOutside()
{
    const Laid before("A-1  task  planned: 31.12.2024  reported: 2026-03-01");
    QCOMPARE(before.row.chevrons.size(), 1U);
    QVERIFY(before.row.chevrons[0].toLeft);
    QVERIFY(before.texts().contains(u"31.12.2024"_s));
    // The flag of a pennant reaches into the view, its pole does not.
    const Laid nearly("A-1  milestone  planned: 27.06.2025  reported: 2026-03-01");
    QCOMPARE(nearly.row.chevrons.size(), 1U);
    QVERIFY(nearly.texts().contains(u"27.06.2025"_s));
    const Laid after("A-1  task  planned: 31.12.2028");
    QCOMPARE(after.row.chevrons.size(), 1U);
    QVERIFY(!after.row.chevrons[0].toLeft);
    QVERIFY(after.row.isLeftTaken); // an arrow comes from above the words
    // Moved from before the view to behind it: the line runs through all of it, and the label on it.
    const Laid moved("A-1  task  planned: III. Quartal 2028  original: 01.02.2025");
    QVERIFY2(moved.texts().contains(u"III. Quartal 2028"_s), qPrintable(moved.texts().join(u'|')));
    QVERIFY(moved.row.words.front().onLine);
    const Laid forecast("A-1  task  planned: 01.05.2026  forecast: 31.12.2028");
    QCOMPARE(forecast.row.chevrons.size(), 1U); // the label names what lies outside
    for (const Plot::Words &words : forecast.row.words)
        QVERIFY2(words.onLine, qPrintable(words.text)); // that of the slip would strike it through
}

LENKUNGSSTAND_TEST(TestTimelineLabels)
#include "tst_timelinelabels.moc"
