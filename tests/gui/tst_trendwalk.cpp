// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/tableview.h"
#include "ui/trend/trendchart.h"
#include "ui/trend/trendpane.h"
#include "ui/trend/trendview.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

/// The milestone trend, with a real store behind the window.
class TestTrendWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void theMenuOpensTheTableOfTheFirstReport()
    {
        for (QAction *action : window().actions())
            if (action->text() == u"Meilensteintrend"_s)
                action->trigger();
        QCOMPARE(window().currentPage(), u"history"_s);
        QVERIFY(trend()->isVisible());
        QTRY_VERIFY(trend()->table()->model()->rowCount() > 0);
        QVERIFY(trend()->table()->isVisible());
        QCOMPARE(trend()->table()->model()->columnCount(), 5); // the seed's Berichtsstand, and today
        QTRY_VERIFY(trend()->table()->hasFocus());
        QVERIFY(trend()->notice().startsWith(u"Ein Berichtsstand"_s));
    }

    void theThirdReportBringsTheChart()
    {
        m_program->session().freeze({u"Bericht 2"_s, QDate(2026, 2, 3), FreezeWish::Paper::None, {}},
                                    Language(Language::Code::German));
        QTRY_VERIFY(trend()->notice().startsWith(u"Zwei Berichtsstände"_s));
        QVERIFY(trend()->table()->isVisible());
        m_program->session().freeze({u"Bericht 3"_s, QDate(2026, 3, 3), FreezeWish::Paper::None, {}},
                                    Language(Language::Code::German));
        QTRY_VERIFY(trend()->chart()->isVisible());
        QCOMPARE(trend()->chart()->view()->content().days.size(), std::size_t(4));
    }

    void aChangeIsSeenAtOnce()
    {
        const Item before = *m_program->session().snapshot()->item(u"KI-06"_s);
        Item after = before;
        after.forecast = PartialDate::day({2026, 7, 31});
        Change change;
        change.before = before;
        change.after = after;
        change.reason = u"Probe"_s;
        QVERIFY(window().editor().perform({u"Prognose"_s, {change}}));
        const auto moved = [this] {
            const auto &lines = trend()->chart()->view()->content().lines;
            return std::ranges::any_of(lines, [](const Trend::Line &line) {
                return line.item.key == "KI-06"_L1 && line.slip() == 92 && line.reasons.size() == 1;
            });
        };
        QTRY_VERIFY(moved());
    }

    void walkingShowsTheItemInTheInspector()
    {
        trend()->begin();
        QTest::keyClick(window().focusWidget(), Qt::Key_End);
        const QString key = trend()->chart()->view()->selectedItem();
        QVERIFY(!key.isEmpty());
        QTRY_VERIFY(window().inspector()->plainText().contains(key));
    }

private:
    MainWindow &window() { return m_program->window(); }
    TrendPane *trend() { return window().findChild<TrendPane *>(); }
};

LENKUNGSSTAND_TEST(TestTrendWalk)
#include "tst_trendwalk.moc"
