// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/trendpage.h"
#include "ui/support/chip.h"
#include "ui/support/languageswitch.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendchart.h"
#include "ui/trend/trendview.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace TrendPage;

/// What the milestone trend shows after how many Berichtsstände.
class TestTrendReports final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isATableUntilTheThirdReport();
    void saysThatThereIsNoBaselineYet();
    void whatIsRecordedNowIsNoReport();
    void oneReportCanBeSeenAsPoints();
    void aReportOfTodayIsAReport();
    void showsTheChartFromTheThirdReportOn();
    void aPointTellsItsOwnReasons();

private:
    LanguageSwitch m_language;
};

void TestTrendReports::initTestCase()
{
    useWindowFont();
    m_language.apply(Language::Code::German);
}

void TestTrendReports::isATableUntilTheThirdReport()
{
    const auto page = pageWith(1);
    TrendPane *pane = page->trend();
    QVERIFY(pane->table()->isVisible());
    QVERIFY(!pane->chart()->isVisible());
    QVERIFY(pane->chartChip()->isEnabled()); // points can be looked at
    QVERIFY(!pane->chartChip()->isChecked());
    QCOMPARE(pane->notice(),
             u"Ein Berichtsstand ist ein Punkt, noch kein Trend. Der zweite bringt Linien; ab dem "
             "dritten öffnet sich das Diagramm von selbst."_s);
    QCOMPARE(pane->table()->model()->columnCount(), 5);
    QCOMPARE(cell(*pane, 0, 2), u"28.02.2026"_s);
    QCOMPARE(cell(*pane, 0, 3), u"29.05.2026"_s);
    QCOMPARE(cell(*pane, 0, 4), u"+90"_s);
    QSignalSpy wanted(pane, &TrendPane::freezeWanted);
    QTest::mouseClick(pane->freezeButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestTrendReports::saysThatThereIsNoBaselineYet()
{
    const auto page = pageWith(0);
    QVERIFY(page->trend()->notice().startsWith(u"Es gibt noch keinen Berichtsstand."_s));
    QVERIFY(!page->trend()->chartChip()->isEnabled());
    const QString way = page->trend()->chartChip()->toolTip(); // what cannot be pressed says why
    QCOMPARE(way,
             u"Der erste Berichtsstand bringt Punkte, der zweite Linien; ab dem dritten öffnet sich das "
             "Diagramm von selbst."_s);
    QVERIFY2(page->trend()->notice().endsWith(way), qPrintable(page->trend()->notice()));
    QVERIFY(page->trend()->freezeButton()->isVisible());
    QVERIFY(page->trend()->freezeButton()->isEnabled());
}

void TestTrendReports::whatIsRecordedNowIsNoReport()
{
    const auto page = pageWith(2);
    TrendPane *pane = page->trend();
    QVERIFY(pane->table()->isVisible()); // two Berichtsstände and today are not three
    QCOMPARE(
        pane->notice(),
        u"Zwei Berichtsstände zeigen einen Unterschied, noch keinen Trend. Ab dem dritten öffnet sich das "
        "Diagramm von selbst."_s);
    QTest::mouseClick(pane->chartChip(), Qt::LeftButton);
    QVERIFY(pane->chart()->isVisible());
    QVERIFY(!pane->chart()->view()->picture().strokes.empty()); // lines begin with the second
    QVERIFY(!pane->notice().isEmpty());
    page->setSnapshot(TrendFixture::snapshot());
    QVERIFY(pane->chart()->isVisible()); // what was chosen stays
}

void TestTrendReports::oneReportCanBeSeenAsPoints()
{
    const auto page = pageWith(1);
    TrendPane *pane = page->trend();
    QTest::mouseClick(pane->chartChip(), Qt::LeftButton);
    QVERIFY(pane->chart()->isVisible());
    const TrendPicture::Picture &picture = pane->chart()->view()->picture();
    QVERIFY(picture.strokes.empty());
    QVERIFY(!picture.bars.empty());
    QCOMPARE(picture.labels.size(), std::size_t(4));
    QVERIFY(picture.dots.size() >= 4);
    QVERIFY(pane->notice().startsWith(u"Ein Berichtsstand ist ein Punkt"_s));
}

void TestTrendReports::aReportOfTodayIsAReport()
{
    const auto page = pageWith(1);
    auto onItsDay =
        std::make_shared<Snapshot>(*snapshotOf(TrendFixture::portfolio(0), TrendFixture::dayOf(0)));
    onItsDay->today = TrendFixture::dayOf(0);
    page->setSnapshot(onItsDay);
    TrendPane *pane = page->trend();
    QCOMPARE(pane->table()->model()->columnCount(), 4); // one day, on which both stand
    QVERIFY2(pane->notice().startsWith(u"Ein Berichtsstand ist ein Punkt"_s), qPrintable(pane->notice()));
    QTest::mouseClick(pane->chartChip(), Qt::LeftButton);
    const TrendPicture::Picture &picture = pane->chart()->view()->picture();
    QCOMPARE(picture.dots.size(), picture.labels.size());
    for (const TrendPicture::Dot &dot : picture.dots)
        QVERIFY(picture.plot.contains(dot.at));
}

void TestTrendReports::showsTheChartFromTheThirdReportOn()
{
    const auto page = pageWith(3);
    QVERIFY(page->trend()->chart()->isVisible());
    QVERIFY(!page->trend()->table()->isVisible());
    QCOMPARE(page->trend()->notice(), QString());
    QVERIFY(!page->trend()->freezeButton()->isVisible());
    QCOMPARE(shownIn(*page->trend()), QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s, u"B-1"_s}));
}

void TestTrendReports::aPointTellsItsOwnReasons()
{
    const auto page = pageWith(3);
    const TrendView *view = page->trend()->chart()->view();
    QStringList said;
    for (const TrendPicture::Dot &dot : view->picture().dots)
        if (view->content().lines[dot.line].item.key == u"A-1"_s)
            said.append(view->wordsAt(dot.at));
    QCOMPARE(said,
             QStringList({u"A-1, Berichtsstand „Bericht 1“ vom 07.10.2025: 28.02.2026."_s,
                          u"A-1, Berichtsstand „Bericht 2“ vom 02.12.2025: 31.03.2026. Grund am 20.11.2025: "
                          "Vergabe dauert länger."_s,
                          u"A-1, Berichtsstand „Bericht 3“ vom 03.02.2026: 29.05.2026. Grund am 20.01.2026: "
                          "Lieferung fehlt. Grund am 25.01.2026: Lieferung fehlt noch."_s,
                          u"A-1, Stand vom 07.04.2026: 29.05.2026."_s}));
    const auto stroke = std::ranges::find_if(view->picture().strokes, [view](const auto &each) {
        return view->content().lines[each.line].item.key == u"A-1"_s;
    });
    QVERIFY(stroke != view->picture().strokes.end());
    QVERIFY(view->wordsAt((stroke->points[0] + stroke->points[1]) / 2).startsWith(u"A-1: 3 Berichte"));
    QVERIFY(view->wordsAt(QPointF(1, 1)).isEmpty());
}

LENKUNGSSTAND_TEST(TestTrendReports)
#include "tst_trendreports.moc"
