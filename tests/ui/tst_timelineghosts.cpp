// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/timelinerow.h"
#include "ui/support/languageswitch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace TimelineRow;
using Plot::Glyph;

namespace {
/// An item beside the ghost of where it stood.
struct WithGhost
{
    Portfolio now;
    Portfolio then;
    StatusReport report;

    WithGhost(const QByteArray &text, const QByteArray &before)
        : now(portfolioOf(text))
        , then(portfolioOf(before))
        , report(evaluate(now, stichtag(), policyOf(now)))
    {
    }

    [[nodiscard]] Plot::Row row(const TimeScale &scale, qreal width, bool hasArrow) const
    {
        RowPlot::Input input{&now.items.front(), &report.items.front()};
        input.before = &then.items.front();
        input.hasArrow = hasArrow;
        RowPlot::Frame frame = frameOf(scale, width);
        frame.beforeName = u"07.10.2025"_s;
        return RowPlot::item(input, frame, Language(Language::Code::German));
    }
};

/// Whether \a words lie on \a glyph, as far as they are seen.
bool lieOn(const Plot::Words &words, const Glyph &glyph)
{
    const QRectF box = Plot::glyphBox(glyph, 1);
    return words.at.x() < box.right() && words.at.x() + words.width > box.left();
}
}

/// Labels beside the marks of a Berichtsstand that is compared.
class TestTimelineGhosts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_language.apply(Language::Code::German); }

    void coversNeitherMarkNorGhost_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("moved") << QByteArray("A-1  task  planned: 31.07.2026")
                               << QByteArray("A-1  task  planned: 30.04.2026");
        QTest::newRow("brought forward")
            << QByteArray("A-1  task  planned: 30.04.2026") << QByteArray("A-1  task  planned: 31.07.2026");
        QTest::newRow("forecast") << QByteArray("A-1  task  planned: 31.07.2026  forecast: 15.12.2026")
                                  << QByteArray("A-1  task  planned: 30.04.2026");
        QTest::newRow("overdue") << QByteArray("A-1  milestone  planned: 28.02.2026")
                                 << QByteArray("A-1  milestone  planned: 31.05.2026");
        QTest::newRow("year") << QByteArray("A-1  milestone  planned: 2026")
                              << QByteArray("A-1  milestone  planned: 30.06.2026");
    }
    void coversNeitherMarkNorGhost()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, then);
        const WithGhost item(now, then);
        for (const qreal perDay : {0.6, 1.1, 2.6})
            for (const qreal width : {404.0, 726.0})
                for (int days = 0; days < 700; days += 5)
                    for (const bool hasArrow : {false, true}) {
                        const QDate from = QDate(2025, 2, 1).addDays(days);
                        const Plot::Row row = item.row(TimeScale(from, perDay), width, hasArrow);
                        for (const Plot::Words &words : row.words)
                            for (const Glyph &glyph : row.glyphs)
                                QVERIFY2(!lieOn(words, glyph),
                                         qPrintable(u"%1 on %2, %3 px a day, %4 px"_s
                                                        .arg(words.text, from.toString(Qt::ISODate))
                                                        .arg(perDay)
                                                        .arg(width)));
                    }
    }

    // Beside the ghost it would read as the date of the ghost.
    void namesADateOutsideTheViewAtItsEdge_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<bool>("toLeft");
        QTest::newRow("later") << QByteArray("A-1  task  planned: 31.12.2027")
                               << QByteArray("A-1  task  planned: 31.03.2026") << false;
        QTest::newRow("earlier") << QByteArray("A-1  task  planned: 31.03.2025  reported: 2026-03-01")
                                 << QByteArray("A-1  task  planned: 30.04.2026") << true;
    }
    void namesADateOutsideTheViewAtItsEdge()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, then);
        QFETCH(bool, toLeft);
        constexpr qreal width = 900;
        const Plot::Row row = WithGhost(now, then).row(TimeScale(QDate(2025, 10, 1), 2.6), width, false);
        QCOMPARE(row.chevrons.size(), 1U);
        QVERIFY(!row.words.empty());
        constexpr qreal nearEdge = 40;
        if (toLeft)
            QVERIFY(row.words.front().at.x() < nearEdge);
        else
            QVERIFY(row.words.back().at.x() + row.words.back().width > width - nearEdge);
    }

private:
    LanguageSwitch m_language;
};

LENKUNGSSTAND_TEST(TestTimelineGhosts)
#include "tst_timelineghosts.moc"
