// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reasontext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/trendpage.h"
#include "ui/models/itemroles.h"
#include "ui/support/chip.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendchart.h"
#include "ui/trend/trendpane.h"
#include "ui/trend/trendview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace TrendPage;

/// The part Meilensteintrend of the page Verlauf.
class TestTrendPane final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void asksForTheReportsWhenItIsSeen();
    void offersNothingWhereNothingCanBeChanged();
    void theTableIsOnePressAway();
    void aRowReadsAsASentence();
    void namesWhatHasNoDate();
    void listsTheReasonsWithTheirNumbers();
    void anUndoIsNoReason();
    void arrowKeysWalkTheLines();
    void comingToATableChoosesNothing();
    void theSelectionIsShared();
    void aPressNearALineMeansIt();
    void keepsToTheProject();
    void manyLinesBeginWithThoseThatMoved();
    void aPastMomentKnowsNoLaterBaseline();
    void standsOnTheStichtagThatIsNotToday();
    void copiesTheTable();
    void fitsIntoASmallWindow();
    void everyStopHasAName();
    void speaksEnglish();

private:
    LanguageSwitch m_language;
};

void TestTrendPane::initTestCase()
{
    useWindowFont();
    m_language.apply(Language::Code::German);
}

void TestTrendPane::asksForTheReportsWhenItIsSeen()
{
    HistoryPage page;
    QSignalSpy asked(&page, &HistoryPage::reportsRequested);
    page.setSnapshot(TrendFixture::snapshot());
    page.setPast(TrendFixture::past());
    page.show();
    QCOMPARE(asked.size(), 0); // another part is shown
    page.showPart(HistoryPage::Part::Trend);
    QCOMPARE(asked.size(), 1);
    page.setReports(TrendFixture::reports());
    page.setPast(TrendFixture::past()); // something was changed, no Berichtsstand came
    QCOMPARE(asked.size(), 1);
    QCOMPARE(page.trend()->table()->model()->rowCount(), 4);
}

void TestTrendPane::offersNothingWhereNothingCanBeChanged()
{
    const auto page = pageWith(1);
    auto readOnly = std::make_shared<Snapshot>(*TrendFixture::snapshot());
    readOnly->readOnly = true;
    page->setSnapshot(readOnly);
    QVERIFY(!page->trend()->freezeButton()->isEnabled());
    QVERIFY(!page->trend()->freezeButton()->toolTip().isEmpty());
}

void TestTrendPane::theTableIsOnePressAway()
{
    const auto page = pageWith(3);
    TrendPane *pane = page->trend();
    QAbstractItemModelTester tester(pane->table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::mouseClick(pane->tableChip(), Qt::LeftButton);
    QVERIFY(pane->table()->isVisible());
    QVERIFY(!pane->chartChip()->isChecked());
    QCOMPARE(pane->table()->model()->columnCount(), 7);
    QCOMPARE(cell(*pane, 1, 4), u"erledigt 16.01.2026"_s);
    QCOMPARE(cell(*pane, 1, 5), u"erledigt 16.01.2026"_s); // and stays so
    QCOMPARE(cell(*pane, 2, 2), u"IV. Quartal 2026"_s);
    QCOMPARE(pane->table()->model()->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(), u"Heute"_s);
    QTest::mouseClick(pane->chartChip(), Qt::LeftButton);
    QVERIFY(pane->chart()->isVisible());
}

void TestTrendPane::aRowReadsAsASentence()
{
    const auto page = pageWith(3);
    QCOMPARE(cell(*page->trend(), 0, 0, Qt::AccessibleTextRole),
             u"A-1: 3 Berichte und Stand vom 07.04.2026, von 28.02.2026 auf 29.05.2026, 90 Tage später. "
             u"Grund am 20.11.2025: Vergabe "
             "dauert länger. Grund am 20.01.2026: Lieferung fehlt. Grund am 25.01.2026: Lieferung fehlt "
             "noch."_s);
    QCOMPARE(cell(*page->trend(), 1, 0, Qt::AccessibleTextRole),
             u"A-2: 2 Berichte, geplant für 31.10.2025, erledigt am 16.01.2026, 77 Tage später."_s);
    QCOMPARE(cell(*page->trend(), 2, 0, Qt::AccessibleTextRole),
             u"A-3: 3 Berichte und Stand vom 07.04.2026, 31.12.2026, unverändert."_s);
    const auto figures = hotspotsNamed(*page->trend()->chart()->view(), u"A-1: 3 Berichte"_s);
    QCOMPARE(figures.size(), 1);
}

void TestTrendPane::namesWhatHasNoDate()
{
    const auto page = pageWith(3);
    QVERIFY(page->trend()->leftOut().contains(u"ohne Termin: A-4."_s));
    page->trend()->setProject(u"B"_s);
    QVERIFY(!page->trend()->leftOut().contains(u"A-4"_s));
}

void TestTrendPane::listsTheReasonsWithTheirNumbers()
{
    const auto page = pageWith(3);
    const QAbstractItemModel *model = page->trend()->chart()->reasons()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString()
                    + u' ' + model->index(row, 3).data().toString());
    QCOMPARE(rows,
             QStringList({u"1 A-1 Vergabe dauert länger"_s, u"2 A-1 Lieferung fehlt"_s,
                          u"2 A-1 Lieferung fehlt noch"_s, u"3 B-1 Senat hat verlegt"_s}));
    QCOMPARE(model->index(0, 4).data().toString(), u"Referat 10"_s);
}

void TestTrendPane::anUndoIsNoReason()
{
    const auto page = pageWith(3);
    const int before = page->trend()->chart()->reasons()->model()->rowCount();
    const PastPtr past = TrendFixture::past(3);
    auto more = std::make_shared<Past>(*past);
    more->lines.push_back(TrendFixture::change(u"B-1"_s, {2026, 3, 2}, u"planned"_s, u"06.05.2026"_s,
                                               u"01.09.2026"_s, ReasonText::undone(uiLanguage())));
    page->setPast(more);
    QCOMPARE(page->trend()->chart()->reasons()->model()->rowCount(), before);
}

void TestTrendPane::arrowKeysWalkTheLines()
{
    const auto page = pageWith(3);
    QSignalSpy selected(page.get(), &Page::itemSelected);
    page->trend()->begin();
    QVERIFY(selected.isEmpty()); // being there chooses nothing
    QTest::keyClick(page->focusWidget(), Qt::Key_Down);
    QTest::keyClick(page->focusWidget(), Qt::Key_Down);
    QCOMPARE(selected.last().first().toString(), u"A-1"_s); // below A-3 and B-1
    TrendChart *chart = page->trend()->chart();
    QCOMPARE(chart->view()->selectedItem(), u"A-1"_s);
    QCOMPARE(chart->reasons()->selectionModel()->selectedRows().size(), 3); // its reasons show
    QTest::keyClick(page->focusWidget(), Qt::Key_End);
    QCOMPARE(selected.last().first().toString(), u"A-2"_s);
}

void TestTrendPane::comingToATableChoosesNothing()
{
    for (const int baselines : {1, 3}) {
        const auto page = pageWith(baselines);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        TrendPane *pane = page->trend();
        QSignalSpy selected(page.get(), &Page::itemSelected);
        TableView *table = baselines == 1 ? pane->table() : pane->chart()->reasons();
        table->setFocus(Qt::TabFocusReason);
        QVERIFY(selected.isEmpty());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1); // it is seen where the keyboard is
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(selected.size(), 1);
    }
}

void TestTrendPane::theSelectionIsShared()
{
    const auto page = pageWith(3);
    QSignalSpy selected(page.get(), &Page::itemSelected);
    page->setSelectedItem(u"B-1"_s);
    TrendPane *pane = page->trend();
    QCOMPARE(pane->chart()->view()->selectedItem(), u"B-1"_s);
    QCOMPARE(pane->table()->currentIndex().data(ItemRoles::KeyRole).toString(), u"B-1"_s);
    page->setSelectedItem(u"A-5"_s); // has no line
    QVERIFY(!pane->table()->currentIndex().isValid());
    QVERIFY(selected.isEmpty());
    pane->table()->setCurrentIndex(pane->table()->model()->index(2, 0));
    QCOMPARE(selected.last().first().toString(), u"A-3"_s);
    QCOMPARE(pane->chart()->view()->selectedItem(), u"A-3"_s);
    TableView *reasons = pane->chart()->reasons();
    reasons->setCurrentIndex(reasons->model()->index(3, 0));
    QCOMPARE(selected.last().first().toString(), u"B-1"_s);
}

void TestTrendPane::aPressNearALineMeansIt()
{
    const auto page = pageWith(3);
    QSignalSpy selected(page.get(), &Page::itemSelected);
    TrendView *view = page->trend()->chart()->view();
    const auto &stroke = view->picture().strokes.front();
    const QPointF middle = (stroke.points.at(0) + stroke.points.at(1)) / 2;
    QTest::mouseClick(view, Qt::LeftButton, {}, (middle + QPointF(0, 3)).toPoint());
    QCOMPARE(selected.last().first().toString(), view->content().lines[stroke.line].item.key);
    QCOMPARE(view->itemAt(view->picture().plot.topLeft() + QPointF(2, 2)), QString());
}

void TestTrendPane::keepsToTheProject()
{
    const auto page = pageWith(3);
    page->trend()->setProject(u"B"_s);
    QCOMPARE(shownIn(*page->trend()), QStringList(u"B-1"_s));
    QCOMPARE(page->trend()->table()->model()->rowCount(), 1);
    page->trend()->setProject({});
    QCOMPARE(shownIn(*page->trend()).size(), 4);
}

void TestTrendPane::manyLinesBeginWithThoseThatMoved()
{
    auto reports = std::make_shared<Trend::Reports>(*TrendFixture::reports());
    auto snapshot = std::make_shared<Snapshot>(*TrendFixture::snapshot());
    auto portfolio = std::make_shared<Portfolio>(*snapshot->portfolio);
    for (int number = 1; number <= 20; ++number) {
        Item still = itemOf(*portfolio, "A-3");
        still.key = u"C-%1"_s.arg(number);
        portfolio->items.push_back(still);
        for (Trend::Report &report : *reports)
            report.items.push_back(still);
    }
    snapshot->report = evaluate(*portfolio, snapshot->report.asOf, snapshot->policy);
    snapshot->portfolio = portfolio;
    const auto page = pageWith(3);
    QVERIFY(!page->trend()->unchangedChip()->isVisible()); // few lines need no choice
    page->setSnapshot(snapshot);
    page->setReports(reports);
    TrendPane *pane = page->trend();
    QCOMPARE(shownIn(*pane), QStringList({u"A-1"_s, u"A-2"_s, u"B-1"_s}));
    QVERIFY(pane->unchangedChip()->isVisible());
    QCOMPARE(pane->unchangedChip()->text(), u"21 unverändert"_s);
    QCOMPARE(pane->table()->model()->rowCount(), 24); // the table has them all
    QTest::mouseClick(pane->unchangedChip(), Qt::LeftButton);
    QCOMPARE(shownIn(*pane).size(), 24);
}

void TestTrendPane::aPastMomentKnowsNoLaterBaseline()
{
    const auto page = pageWith(3);
    auto past = std::make_shared<Snapshot>(*snapshotOf(TrendFixture::portfolio(1), TrendFixture::today()));
    past->data = PastState::at(QDateTime(QDate(2026, 1, 5), QTime(12, 0)));
    page->setSnapshot(past);
    QAbstractItemModel *model = page->trend()->table()->model();
    QCOMPARE(model->columnCount(), 6); // two Berichtsstände and that day
    QCOMPARE(model->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"05.01.2026"_s);
    past = std::make_shared<Snapshot>(*past);
    past->data = PastState::baseline(TrendFixture::nameOf(1));
    page->setSnapshot(past);
    QCOMPARE(model->columnCount(), 5);
}

void TestTrendPane::standsOnTheStichtagThatIsNotToday()
{
    const auto page = pageWith(3);
    TrendPane *pane = page->trend();
    const auto last = [pane] { return pane->chart()->view()->content().days.back(); };
    const auto showOn = [&page](QDate asOf) {
        auto shown = std::make_shared<Snapshot>(*snapshotOf(TrendFixture::portfolio(3), asOf));
        shown->today = TrendFixture::today();
        page->setSnapshot(shown);
    };
    QCOMPARE(last().note, u"heute"_s);
    QVERIFY2(!pane->leftOut().contains(u"jetzt erfasst"_s), qPrintable(pane->leftOut()));
    showOn({2026, 3, 2});
    QCOMPARE(last().text + u' ' + last().note, u"02.03.2026 Stichtag"_s);
    QCOMPARE(pane->table()->model()->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Stichtag 02.03.2026"_s);
    QVERIFY2(!pane->leftOut().contains(u"Status"_s), qPrintable(pane->leftOut()));
    QVERIFY(!pane->leftOut().contains(u"nach dem Stichtag"));
    showOn({2026, 1, 5}); // status and ends are of that day, which knows no later report
    QCOMPARE(last().text + u' ' + last().note, u"05.01.2026 Stichtag"_s);
    QCOMPARE(pane->table()->model()->columnCount(), 6);
    for (const QString &said : {u"1 Berichtsstand nach dem Stichtag ist nicht gezeigt."_s,
                                u"Am Stichtag 05.01.2026 steht, was jetzt erfasst ist."_s})
        QVERIFY2(pane->leftOut().contains(said), qPrintable(pane->leftOut()));
    for (int row = 0; row < pane->table()->model()->rowCount(); ++row)
        QVERIFY(!cell(*pane, row, 4).contains(u"erledigt")); // A-2 was done later
    QVERIFY(!pane->leftOut().contains(u"anstelle"));
    showOn(TrendFixture::dayOf(1));
    QVERIFY2(pane->leftOut().startsWith(
                 u"Am Stichtag steht, was jetzt erfasst ist, anstelle des Berichtsstands „Bericht 2“."_s),
             qPrintable(pane->leftOut()));
    QCOMPARE(pane->table()->model()->columnCount(), 5);
    showOn({2025, 9, 1});
    QCOMPARE(pane->notice(), u"Bis zum Stichtag gibt es keinen Berichtsstand."_s);
    QVERIFY(!pane->freezeButton()->isVisible());
}

void TestTrendPane::copiesTheTable()
{
    const auto page = pageWith(2);
    TrendPane *pane = page->trend();
    QTest::mouseClick(pane->tableChip(), Qt::LeftButton);
    pane->begin();
    QTest::keyClick(pane->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Kürzel\tTitel\t07.10.2025\t02.12.2025\tHeute\tVerschiebung (Tage)"_s);
    QVERIFY(lines.at(1).startsWith(u"A-1\t"_s));
    QVERIFY(lines.at(1).endsWith(u"\t28.02.2026\t31.03.2026\t29.05.2026\t+90"_s));
}

void TestTrendPane::fitsIntoASmallWindow()
{
    const auto page = pageWith(3, {480, 250});
    QVERIFY(page->minimumSizeHint().width() <= 480);
    TrendView *view = page->trend()->chart()->view();
    QVERIFY(view->width() <= page->width());
    for (const TrendPicture::Label &label : view->picture().labels)
        QVERIFY(label.rect.right() <= view->width());
}

void TestTrendPane::everyStopHasAName()
{
    for (const int baselines : {0, 1, 3}) {
        const auto page = pageWith(baselines);
        QCOMPARE(namelessStops(*page->trend()), QStringList());
    }
}

void TestTrendPane::speaksEnglish()
{
    const auto page = pageWith(1);
    m_language.apply(Language::Code::English);
    QTRY_COMPARE(page->trend()->notice(),
                 u"One report baseline is a point, not a trend yet. The second one brings lines; from the "
                 u"third on the "
                 "chart opens by itself."_s);
    QVERIFY(cell(*page->trend(), 0, 0, Qt::AccessibleTextRole)
                .startsWith(u"A-1: 1 report and the state of 7 April 2026, from "_s));
    m_language.apply(Language::Code::German);
}

LENKUNGSSTAND_TEST(TestTrendPane)
#include "tst_trendpane.moc"
