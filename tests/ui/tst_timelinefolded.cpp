// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/timelinerow.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/takenspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace TimelineRow;

namespace {
// A project of items, folded; \a then is the Berichtsstand that is compared.
struct Folded
{
    Portfolio portfolio;
    StatusReport report;
    Plot::Row row;

    Folded(const QByteArray &text, const TimeScale &scale, qreal width, const Portfolio *then = nullptr)
        : portfolio(portfolioOf(text))
        , report(evaluate(portfolio, stichtag(), policyOf(portfolio)))
    {
        std::vector<RowPlot::Input> inputs;
        for (std::size_t at = 0; at < portfolio.items.size(); ++at) {
            inputs.push_back({&portfolio.items[at], &report.items[at]});
            if (then)
                inputs.back().before = &then->items[at];
        }
        row = RowPlot::folded(inputs, frameOf(scale, width), Language(Language::Code::German));
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (const Plot::Words &words : row.words)
            result.append(words.text);
        return result;
    }
    // The first words that stand over a mark or over other words; empty: none.
    [[nodiscard]] QString overprinted() const
    {
        const auto meet = [](const Plot::Words &words, qreal left, qreal right) {
            return words.at.x() < right && words.at.x() + words.width > left;
        };
        for (const Plot::Words &words : row.words) {
            for (const Plot::Glyph &glyph : row.glyphs)
                if (const QRectF box = Plot::glyphBox(glyph, 1); meet(words, box.left(), box.right()))
                    return words.text;
            for (const Plot::Words &other : row.words)
                if (&other != &words && meet(words, other.at.x(), other.at.x() + other.width))
                    return words.text;
        }
        return {};
    }
};

constexpr auto items = "A-1  milestone  planned: 30.06.2025\n"
                       "A-2  milestone  planned: 31.01.2026\n"
                       "A-3  task  planned: 31.05.2026\n"
                       "A-4  milestone  planned: 31.07.2026\n"
                       "A-5  milestone  planned: 31.12.2027\n";
}

class TestTimelineFolded : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_language.apply(Language::Code::German); }

    void namesTheNextDeadlineWithItsKey();
    void printsNothingOverAMark();
    void printsNothingOverAGhost();
    void drawsABandThatReachesIntoTheView();
    void countsInColumnsBesideTheEdges();
    void findsTheFirstFreePlace();

private:
    LanguageSwitch m_language;
};

void TestTimelineFolded::namesTheNextDeadlineWithItsKey()
{
    const Folded folded(items, TimeScale(QDate(2025, 10, 1), 2.6), 1000);
    QVERIFY2(folded.texts().contains(u"A-3 31.05.2026"_s), qPrintable(folded.texts().join(u'|')));
    QVERIFY(folded.texts().contains(u"1 früher"_s));
    QVERIFY(folded.texts().contains(u"1 später"_s));
    QCOMPARE(folded.row.chevrons.size(), 2U);
}

// Wherever the marks stand, and however narrow the plot is.
void TestTimelineFolded::printsNothingOverAMark()
{
    for (const qreal width : {200.0, 404.0, 726.0})
        for (int days = 0; days < 500; days += 3) {
            const Folded folded(items, TimeScale(QDate(2025, 5, 1).addDays(days), 2.6), width);
            QVERIFY2(folded.overprinted().isEmpty(),
                     qPrintable(u"%1, day %2 of %3"_s.arg(folded.overprinted()).arg(days).arg(width)));
            for (const Plot::Words &words : folded.row.words)
                QVERIFY2(words.at.x() >= 0 && words.at.x() + words.width <= width, qPrintable(words.text));
        }
}

void TestTimelineFolded::printsNothingOverAGhost()
{
    Portfolio then = portfolioOf(items);
    for (Item &item : then.items)
        item.planned = PartialDate::day(item.planned->latest().addDays(-40));
    for (int days = 0; days < 300; days += 3) {
        const Folded folded(items, TimeScale(QDate(2025, 6, 1).addDays(days), 2.6), 726, &then);
        QVERIFY2(folded.overprinted().isEmpty(), qPrintable(folded.overprinted()));
    }
}

void TestTimelineFolded::drawsABandThatReachesIntoTheView()
{
    const Folded folded("A-1  milestone  planned: 2026\nA-2  milestone  planned: 30.06.2025\n",
                        TimeScale(QDate(2025, 11, 14), 2.2), 726);
    QCOMPARE(folded.row.bands.size(), 1U);
    for (const Plot::Words &words : folded.row.words)
        for (const Plot::Band &band : folded.row.bands)
            QVERIFY2(words.at.x() + words.width <= band.rect.left() || words.at.x() >= band.rect.right(),
                     qPrintable(words.text));
    QVERIFY(folded.texts().contains(u"1 früher"_s));
}

void TestTimelineFolded::countsInColumnsBesideTheEdges()
{
    QByteArray text;
    for (int at = 0; at <= RowPlot::mostFoldedMarks + 20; ++at)
        text += "A-" + QByteArray::number(at) + "  task  planned: "
            + QDate(2026, 1, 1).addDays(at * 5).toString(u"dd.MM.yyyy"_s).toLatin1() + '\n';
    const Folded folded(text, TimeScale(QDate(2026, 1, 20), 2.6), 700);
    QVERIFY(!folded.row.columns.empty());
    QCOMPARE(folded.row.chevrons.size(), 2U);
    for (const Plot::Words &words : folded.row.words)
        for (const Plot::Column &column : folded.row.columns)
            QVERIFY2(words.at.x() + words.width <= column.rect.left() || words.at.x() >= column.rect.right(),
                     qPrintable(words.text));
}

void TestTimelineFolded::findsTheFirstFreePlace()
{
    TakenSpace taken;
    taken.add(50, 60);
    taken.add(0, 20);
    taken.add(15, 30);
    QCOMPARE(taken.from(0, 20, 100), std::optional<qreal>(30));
    QCOMPARE(taken.from(0, 21, 100), std::optional<qreal>(60));
    QCOMPARE(taken.from(0, 21, 59), std::nullopt);
    QCOMPARE(taken.endingBy(70, 10, 100), std::optional<qreal>(60));
    QCOMPARE(taken.endingBy(70, 11, 100), std::optional<qreal>(39));
    QCOMPARE(taken.endingBy(70, 21, 100), std::optional<qreal>(-21));
}

LENKUNGSSTAND_TEST(TestTimelineFolded)
#include "tst_timelinefolded.moc"
