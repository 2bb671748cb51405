// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/slotbutton.h"
#include "ui/delegates/grouprow.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/models/missinglast.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measurecolumns.h"
#include "ui/pages/measures/measurecontent.h"
#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/resolutions/resolutionmodel.h"
#include "ui/pages/resolutions/resolutionspage.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
QString selectedKey(const Page &page)
{
    return page.findChild<FullTable *>()->currentIndex().data(ItemRoles::KeyRole).toString();
}
}

class TablePagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void holdsAllMeasuresInAModelThatKeepsTheRules();
    void showsAllMeasureColumnsAndNamesThoseLeftOut();
    void showsTheDateOfAMeasureOnceThereIsOne();
    void sortsMeasuresByNumberNotByText();
    void setsReportedBesideRecorded();
    void comparesAStatementWithItsOwnDay();
    void cutsNoWordOfAStatement();
    void statesNoTotalBeforeItsDay();
    void sharesTheSelectionBetweenSlotsAndTable();
    void selectsAMeasureWithoutSayingSo();
    void keepsTheSelectedRowWhereItWas();
    void goesOnShowingItsTitle();
    void namesEveryStopOfTheMeasures();

    void groupsResolutionsByBodyAndSession();
    void keepsTheRulesOfATree();
    void showsTheSessionBeforeEachDeadlineAndTheBufferOfPapers();
    void selectsAResolutionFromTheTable();
    void selectsAResolutionFromItsRuler();
    void saysOnceThatThereAreNoResolutions();
    void offersAWayOutOfAFileWithoutItems();
    void foldsAGroupAndKeepsItFolded();
    void namesEveryStopOfTheResolutions();
};

void TablePagesTest::holdsAllMeasuresInAModelThatKeepsTheRules()
{
    MeasureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MissingLast sorted;
    QAbstractItemModelTester proxyTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.setSourceModel(&model);
    QCOMPARE(model.rowOf(u"M-01"_s), -1);
    model.setSnapshot(seedOn(april()), uiLanguage());
    QCOMPARE(model.rowCount(), 77);
    QCOMPARE(sorted.rowCount(), 77);
    QCOMPARE(model.rowOf(u"M-77"_s), 76);
    QCOMPARE(model.rowOf(u"KI-01"_s), -1);
    QCOMPARE(model.index(0, int(MeasureModel::Column::Title)).data(ItemRoles::ToneRole).toInt(),
             int(ItemRoles::Tone::Missing));
    QCOMPARE(model.index(0, int(MeasureModel::Column::Unit)).data().toString(), u"–"_s);
    model.setSnapshot(seedOn(QDate(2025, 10, 7)), uiLanguage());
    QCOMPARE(model.rowCount(), 77);
}

void TablePagesTest::showsAllMeasureColumnsAndNamesThoseLeftOut()
{
    const auto page = pageOn<MeasuresPage>(april(), {1736, 1002});
    const auto *table = page->findChild<FullTable *>();
    auto *columns = page->findChild<MeasureColumns *>();
    const auto shown = [table](MeasureModel::Column column) { return !table->isColumnHidden(int(column)); };
    for (int column = 0; column < MeasureModel::columns; ++column)
        QCOMPARE(shown(MeasureModel::Column(column)), column != int(MeasureModel::Column::CatalogueNumber));
    QCOMPARE(table->model()->index(0, int(MeasureModel::Column::Due)).data().toString(), u"–"_s);
    QVERIFY(columns->sentence(*table).isEmpty());
    const auto named = [&](MeasureModel::Column column) {
        return columns->sentence(*table).contains(
            table->model()->headerData(int(column), Qt::Horizontal).toString());
    };
    columns->choose(MeasureModel::Column::Due, false);
    QVERIFY(!shown(MeasureModel::Column::Due) && shown(MeasureModel::Column::Section));
    QVERIFY(named(MeasureModel::Column::Due) && !named(MeasureModel::Column::Section));
    page->resize(736, 462); // what has no room is said too
    QVERIFY(!shown(MeasureModel::Column::Section));
    QVERIFY(named(MeasureModel::Column::Section));
    page->resize(1736, 1002);
    columns->chooseTheUsual();
    QVERIFY(shown(MeasureModel::Column::Due));
}

void TablePagesTest::showsTheDateOfAMeasureOnceThereIsOne()
{
    Portfolio portfolio = *seedOn(april())->portfolio;
    for (Item &item : portfolio.items)
        if (item.key == "M-07"_L1)
            item.planned = DateInput::read(u"IV. Quartal 2026"_s).date;
    MeasureModel model;
    model.setSnapshot(snapshotOf(portfolio, april()), uiLanguage());
    QCOMPARE(model.index(6, int(MeasureModel::Column::Due)).data().toString(), u"IV. Quartal 2026"_s);
}

void TablePagesTest::sortsMeasuresByNumberNotByText()
{
    const auto page = pageOn<MeasuresPage>(april());
    auto *table = page->findChild<FullTable *>();
    const auto at = [table](int row) { return table->model()->index(row, 0).data().toString(); };
    QCOMPARE(at(0), u"1"_s);
    QCOMPARE(at(1), u"2"_s);
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(at(0), u"77"_s);
    QCOMPARE(at(76), u"1"_s);
}

void TablePagesTest::setsReportedBesideRecorded()
{
    const auto snapshot = seedOn(april());
    const auto totals = MeasureContent::totals(*snapshot, uiLanguage());
    QCOMPARE(totals.size(), 3u);
    QVERIFY(!totals[0].differs);
    QVERIFY(totals[0].reported.startsWith(u"77 "_s) && totals[0].reported.endsWith(u" 77"_s));
    QVERIFY(totals[0].recorded.startsWith(u"0 "_s)); // none was reported by itself
    QVERIFY(totals[1].differs && totals[2].differs);
    QVERIFY(totals[1].reported.startsWith(u"19 "_s) && totals[1].recorded.startsWith(u"0 "_s));
    QVERIFY(totals[2].reported.startsWith(u"5 "_s) && totals[2].reported.endsWith(u" 19"_s));
    QVERIFY(!totals[1].sentence.isEmpty() && !totals[2].sentence.isEmpty());
}

void TablePagesTest::comparesAStatementWithItsOwnDay()
{
    Portfolio portfolio = *seedOn(april())->portfolio;
    Item &item = itemOf(portfolio, "M-02");
    item.measure->priority = true;
    item.progress = Progress::Done;
    item.actual = PartialDate::day(QDate(2026, 2, 1));
    const auto snapshot = snapshotOf(portfolio, april());
    const auto totals = MeasureContent::totals(*snapshot, uiLanguage());
    // The statement is of 18.02.2025; by then nothing was done.
    QVERIFY2(totals[2].recorded.startsWith(u"0 "_s), qPrintable(totals[2].recorded));
    QVERIFY2(totals[2].about.contains(u'1') && totals[2].about.contains(u"19"_s),
             qPrintable(totals[2].about));
    QVERIFY(totals[2].sentence.contains(u"1 von 19"_s) || totals[2].sentence.contains(u"1 of 19"_s));
    QCOMPARE(totals[2].target.filter->keys, QStringList{u"M-02"_s});
}

void TablePagesTest::cutsNoWordOfAStatement()
{
    const auto totals = MeasureContent::totals(*seedOn(april()), uiLanguage());
    for (const int width : {300, 412, 500, 700})
        for (const Sheet::Text &text : MeasureContent::layOutTotals(totals, width).texts) {
            QString lines;
            for (int line = 0; line < text.block.lineCount(); ++line)
                lines += text.block.line(line).trimmed() + u' ';
            QCOMPARE(lines.trimmed(), text.block.fullText());
        }
}

void TablePagesTest::statesNoTotalBeforeItsDay()
{
    QCOMPARE(MeasureContent::totals(*seedOn(QDate(2025, 10, 6)), uiLanguage()).size(), 2u);
    QCOMPARE(MeasureContent::totals(*seedOn(QDate(2025, 2, 18)), uiLanguage()).size(), 2u);
    QVERIFY(MeasureContent::totals(*seedOn(QDate(2025, 2, 17)), uiLanguage()).empty());
}

void TablePagesTest::sharesTheSelectionBetweenSlotsAndTable()
{
    const auto page = pageOn<MeasuresPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    const auto &slotButtons = page->findChild<SlotGrid *>()->buttons();
    QTest::mouseClick(slotButtons[34], Qt::LeftButton);
    QCOMPARE(selectedKey(*page), u"M-35"_s);
    auto *table = page->findChild<FullTable *>();
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(slotButtons[2]->isSelected());
    QVERIFY(!slotButtons[34]->isSelected());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[1][0].toString(), u"M-03"_s);
}

void TablePagesTest::selectsAMeasureWithoutSayingSo()
{
    const auto page = pageOn<MeasuresPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    page->setSelectedItem(u"M-40"_s);
    QCOMPARE(selectedKey(*page), u"M-40"_s);
    QCOMPARE(page->scrollArea()->verticalScrollBar()->value(), 0);
    page->setSelectedItem(u"KI-01"_s);
    QVERIFY(selectedKey(*page).isEmpty());
    page->setSelectedItem({});
    QVERIFY(spy.isEmpty());
}

void TablePagesTest::keepsTheSelectedRowWhereItWas()
{
    const auto page = pageOn<MeasuresPage>(april());
    auto *table = page->findChild<FullTable *>();
    QScrollBar *bar = page->scrollArea()->verticalScrollBar();
    const QModelIndex row = table->model()->index(20, 0);
    const auto onScreen = [&] { return table->y() + table->rowRect(row).top() - bar->value(); };
    bar->setValue(table->y() + table->rowRect(row).top() - 300);
    page->setSelectedItem(row.data(ItemRoles::KeyRole).toString());
    QCOMPARE(onScreen(), 300);
    page->resize(858, 690); // the inspector opens
    QCoreApplication::processEvents();
    QCOMPARE(onScreen(), 300);
}

void TablePagesTest::goesOnShowingItsTitle()
{
    const auto page = pageOn<ResolutionsPage>(april());
    page->resize(1182, 690);
    QCoreApplication::processEvents();
    QScrollBar *bar = page->scrollArea()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    page->setSelectedItem(u"B-2"_s);
    const auto top = [&] {
        auto *table = page->findChild<FullTable *>();
        return table->y() + table->rowRect(table->currentIndex()).top();
    };
    const int before = top();
    page->resize(700, 690); // the inspector opens, and what stands above the row takes more lines
    QCoreApplication::processEvents();
    QVERIFY(top() > before);
    QCOMPARE(bar->value(), 0);
}

void TablePagesTest::namesEveryStopOfTheMeasures()
{
    const auto page = pageOn<MeasuresPage>(april());
    QCOMPARE(namelessStops(*page).join(u' '), QString());
    for (const SlotButton *slot : page->findChild<SlotGrid *>()->buttons())
        QVERIFY(slot->accessibleName().contains(slot->slot().number));
}

void TablePagesTest::groupsResolutionsByBodyAndSession()
{
    ResolutionModel model;
    model.setSnapshot(seedOn(april()), uiLanguage());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 6);
    const auto head = model.index(0, 0).data(ItemRoles::GroupRole).value<GroupHead>();
    QCOMPARE(head.counts.total(), 6);
    const QString heard = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.endsWith(u", "_s + GroupRow::countWords(head).join(u", "_s))); // as it is painted there
    for (int row = 0; row < 6; ++row)
        QCOMPARE(model.index(row, 0, model.index(0, 0)).data().toString(), QString::number(row + 1));
    QCOMPARE(model.indexOf(u"B-5"_s), model.index(4, 0, model.index(0, 0)));
    QVERIFY(!model.indexOf(u"KI-01"_s).isValid());
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
}

void TablePagesTest::keepsTheRulesOfATree()
{
    ResolutionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(seedOn(april()), uiLanguage());
    model.setSnapshot(seedOn(QDate(2025, 10, 7)), uiLanguage());
    Snapshot empty;
    empty.portfolio = std::make_shared<const Portfolio>();
    empty.report = evaluate(*empty.portfolio, april(), {});
    model.setSnapshot(std::make_shared<const Snapshot>(empty), uiLanguage());
    QCOMPARE(model.rowCount(), 0);
}

void TablePagesTest::showsTheSessionBeforeEachDeadlineAndTheBufferOfPapers()
{
    ResolutionModel model;
    model.setSnapshot(seedOn(april()), uiLanguage());
    const auto text = [&model](const QString &key, ResolutionModel::Column column) {
        return model.indexOf(key).siblingAtColumn(int(column)).data().toString();
    };
    using Column = ResolutionModel::Column;
    QVERIFY(text(u"B-5"_s, Column::Session).contains(u"29"_s));
    QCOMPARE(text(u"B-4"_s, Column::Session), u"same day"_s);
    QCOMPARE(text(u"B-3"_s, Column::Session), u"–"_s);
    QCOMPARE(text(u"B-4"_s, Column::Buffer), u"–"_s);
    QVERIFY(text(u"B-2"_s, Column::Buffer).startsWith(u"1 "_s));
    QCOMPARE(text(u"B-5"_s, Column::Buffer), u"–"_s);
    // What rests on assumptions does not colour; once it is confirmed, it does.
    const auto tone = [&model] {
        return model.indexOf(u"B-2"_s).siblingAtColumn(int(Column::Buffer)).data(ItemRoles::ToneRole).toInt();
    };
    QCOMPARE(tone(), int(ItemRoles::Tone::Strong));
    Portfolio confirmed = *seedOn(april())->portfolio;
    confirmLeadTime(confirmed);
    confirmSessions(confirmed);
    const StatusPolicy policy = policyOf(confirmed);
    model.setSnapshot(
        std::make_shared<const Snapshot>(Snapshot{std::make_shared<const Portfolio>(confirmed),
                                                  evaluate(confirmed, april(), policy), policy, april()}),
        uiLanguage());
    QCOMPARE(tone(), int(ItemRoles::Tone::AtRisk));
}

void TablePagesTest::selectsAResolutionFromTheTable()
{
    const auto page = pageOn<ResolutionsPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    page->setSelectedItem(u"B-2"_s);
    QVERIFY(spy.isEmpty());
    auto *table = page->findChild<FullTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"B-3"_s);
    QSignalSpy nothing(page.get(), &Page::nothingSelected);
    QTest::keyClick(table, Qt::Key_Home); // the head of a group
    QVERIFY(table->currentIndex().data(ItemRoles::GroupRole).isValid());
    QCOMPARE(nothing.size(), 1);
    QCOMPARE(spy.size(), 1);
}

void TablePagesTest::selectsAResolutionFromItsRuler()
{
    const auto page = pageOn<ResolutionsPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    const auto rulers = page->findChildren<Hotspot *>();
    QCOMPARE(rulers.size(), 3);
    QTest::mouseClick(rulers[1], Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"B-2"_s);
    QCOMPARE(selectedKey(*page), u"B-2"_s);
}

void TablePagesTest::saysOnceThatThereAreNoResolutions()
{
    ResolutionsPage page;
    page.resize(1182, 690);
    page.setSnapshot(snapshotOf(Portfolio(), april()));
    page.show();
    QVERIFY(!page.findChild<FullTable *>()->isVisible());
    QVERIFY(page.findChild<QPushButton *>()->isVisible());
    page.setSnapshot(seedOn(april()));
    QVERIFY(page.findChild<FullTable *>()->isVisible());
    QVERIFY(!page.findChild<QPushButton *>()->isVisible());
}

void TablePagesTest::offersAWayOutOfAFileWithoutItems()
{
    MeasuresPage page;
    page.resize(1182, 690);
    page.setSnapshot(snapshotOf(Portfolio(), april()));
    page.show();
    QSignalSpy spy(&page, &Page::databaseRequested);
    auto *wayOut = page.findChild<QPushButton *>();
    QVERIFY(wayOut->isVisible());
    wayOut->click();
    QCOMPARE(spy.size(), 1);
    page.setSnapshot(seedOn(april()));
    QVERIFY(!wayOut->isVisible());
}

void TablePagesTest::foldsAGroupAndKeepsItFolded()
{
    const auto page = pageOn<ResolutionsPage>(april());
    auto *table = page->findChild<FullTable *>();
    const int open = table->height();
    table->collapse(table->model()->index(0, 0));
    QVERIFY(table->height() < open);
    const int folded = table->height();
    page->setSnapshot(seedOn(april()));
    QCOMPARE(table->height(), folded);
    table->expand(table->model()->index(0, 0));
    QCOMPARE(table->height(), open);
    const QModelIndex settled = table->model()->index(1, 0); // all of it is done
    QVERIFY(!table->isExpanded(settled));
    page->setSelectedItem(settled.model()->index(0, 0, settled).data(ItemRoles::KeyRole).toString());
    QVERIFY(table->isExpanded(settled));
    QVERIFY(table->height() > open);
    page->setSnapshot(seedOn(april()));
    QVERIFY(table->isExpanded(settled));
}

void TablePagesTest::namesEveryStopOfTheResolutions()
{
    QCOMPARE(namelessStops(*pageOn<ResolutionsPage>(april())).join(u' '), QString());
}

LENKUNGSSTAND_TEST(TablePagesTest)
#include "tst_tablepages.moc"
