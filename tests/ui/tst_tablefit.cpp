// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/slotbutton.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/resolutions/resolutionmodel.h"
#include "ui/pages/resolutions/resolutionspage.h"
#include "ui/pages/tablecolumns.h"
#include "ui/support/uilanguage.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

/// How the tables of the measures and the resolutions use the room that they have.
class TableFitTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void keepsThePressedSlotWhereItWas();
    void wrapsNoStatusWhileTitlesNeedLess();
    void keepsTheHeaderOfTheMeasuresInView();
    void showsTheSessionBeforeTheDeadlineInEveryWindow_data();
    void showsTheSessionBeforeTheDeadlineInEveryWindow();
    void saysWhichColumnsOfTheResolutionsHaveNoRoom();
    void fitsTheTableIntoThePage_data();
    void fitsTheTableIntoThePage();
    void cutsNoTitleBesideAnOpenInspector();
    void setsSevenSlotsInANarrowRow();
};

void TableFitTest::keepsThePressedSlotWhereItWas()
{
    const auto page = pageOn<MeasuresPage>(april());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    SlotButton *slot = page->findChild<SlotGrid *>()->buttons()[34];
    const auto onScreen = [&] { return slot->mapTo(page.get(), QPoint()).y(); };
    page->scrollArea()->ensureWidgetVisible(slot);
    QTest::mouseClick(slot, Qt::LeftButton);
    const int before = onScreen();
    page->resize(858, 690); // the inspector opens, and the block goes below the bars
    QCoreApplication::processEvents();
    // At the top of the page nothing can be scrolled further.
    QVERIFY(onScreen() == before || page->scrollArea()->verticalScrollBar()->value() == 0);
    QVERIFY(page->rect().contains(QPoint(1, onScreen())));
    QVERIFY(page->rect().contains(QPoint(1, onScreen() + slot->height())));
}

void TableFitTest::wrapsNoStatusWhileTitlesNeedLess()
{
    const auto page = pageOn<MeasuresPage>(april(), {776, 462}); // 200 percent
    const auto *table = page->findChild<FullTable *>();
    const int status = int(MeasureModel::Column::Status);
    QVERIFY(!table->isColumnHidden(status));
    QVERIFY(table->columnWidth(status) >= table->contentWidth(status));
}

void TableFitTest::keepsTheHeaderOfTheMeasuresInView()
{
    const auto page = pageOn<MeasuresPage>(april());
    auto *table = page->findChild<FullTable *>();
    const QScrollBar *bar = page->scrollArea()->verticalScrollBar();
    const auto onScreen = [&] { return table->y() + table->header()->y() - bar->value(); };
    const int below = onScreen();
    QVERIFY(below > 0);
    page->scrollArea()->verticalScrollBar()->setValue(table->y() + 400);
    QCOMPARE(onScreen(), 0);
    page->resize(858, 690);
    QCoreApplication::processEvents();
    QVERIFY(onScreen() == 0 || table->header()->y() == 0);
    // A row that is reached by the keyboard is not under it.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(40, 0));
    for (int row = 39; row > 20; --row) {
        QTest::keyClick(table, Qt::Key_Up);
        const int top = table->y() + table->rowRect(table->currentIndex()).top() - bar->value();
        QVERIFY2(top >= table->header()->height(), qPrintable(QString::number(row)));
    }
    page->scrollArea()->verticalScrollBar()->setValue(0);
    QCOMPARE(table->header()->y(), 0);
}

void TableFitTest::showsTheSessionBeforeTheDeadlineInEveryWindow_data()
{
    fitsTheTableIntoThePage_data();
}

void TableFitTest::showsTheSessionBeforeTheDeadlineInEveryWindow()
{
    QFETCH(QSize, size);
    for (const auto code : {Language::Code::German, Language::Code::English}) {
        setUiLanguage(code);
        const auto page = pageOn<ResolutionsPage>(april(), size);
        const auto *table = page->findChild<FullTable *>();
        using Column = ResolutionModel::Column;
        for (const Column column : {Column::Deadline, Column::Session, Column::Buffer})
            QVERIFY(!table->isColumnHidden(int(column)));
    }
    setUiLanguage(Language::Code::German);
}

void TableFitTest::saysWhichColumnsOfTheResolutionsHaveNoRoom()
{
    const auto page = pageOn<ResolutionsPage>(april(), {452, 462});
    const auto *table = page->findChild<FullTable *>();
    auto *columns = page->findChild<TableColumns *>();
    using Column = ResolutionModel::Column;
    for (const Column column : {Column::Number, Column::Kind, Column::Unit, Column::Session, Column::Buffer})
        QCOMPARE(columns->sentence(*table).contains(
                     table->model()->headerData(int(column), Qt::Horizontal).toString()),
                 table->isColumnHidden(int(column)));
    QVERIFY(table->isColumnHidden(int(Column::Kind)));
    page->resize(1736, 1002);
    QVERIFY(columns->sentence(*table).isEmpty());
    columns->choose(int(Column::Kind), false);
    QVERIFY(table->isColumnHidden(int(Column::Kind)));
    QVERIFY(!columns->sentence(*table).isEmpty());
}

void TableFitTest::fitsTheTableIntoThePage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("with the inspector") << QSize(858, 690);
    QTest::addRow("without it") << QSize(1182, 690);
    QTest::addRow("large") << QSize(1736, 1002);
    QTest::addRow("200 percent") << QSize(776, 462);
}

void TableFitTest::fitsTheTableIntoThePage()
{
    QFETCH(QSize, size);
    const auto check = [](const Page &page) {
        const auto *table = page.findChild<FullTable *>();
        int width = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            width += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
        QVERIFY2(width <= table->width(), qPrintable(u"%1 > %2"_s.arg(width).arg(table->width())));
        QCOMPARE(table->height(), table->fullHeight());
        QCOMPARE(page.findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    };
    check(*pageOn<ResolutionsPage>(april(), size));
    check(*pageOn<MeasuresPage>(april(), size));
}

void TableFitTest::cutsNoTitleBesideAnOpenInspector()
{
    // 200 % on 1920x1080 with the inspector open leaves 452 pixels to the page.
    for (const auto code : {Language::Code::German, Language::Code::English}) {
        setUiLanguage(code);
        const auto page = pageOn<ResolutionsPage>(april(), {452, 462});
        const auto *table = page->findChild<FullTable *>();
        const int title = table->columnWidth(int(ResolutionModel::Column::Title));
        QVERIFY2(title >= Typography::px(150), qPrintable(QString::number(title)));
        QVERIFY(!table->isColumnHidden(int(ResolutionModel::Column::Status)));
    }
    setUiLanguage(Language::Code::German);
}

void TableFitTest::setsSevenSlotsInANarrowRow()
{
    const auto page = pageOn<MeasuresPage>(april(), {452, 462});
    const auto &slotButtons = page->findChild<SlotGrid *>()->buttons();
    QVERIFY(slotButtons[0]->width() >= Typography::px(42));
    QCOMPARE(slotButtons[7]->x(), slotButtons[0]->x());
    slotButtons[0]->setFocus();
    QTest::keyClick(slotButtons[0], Qt::Key_Down);
    QCOMPARE(page->focusWidget(), slotButtons[7]);
    QTest::keyClick(slotButtons[7], Qt::Key_End);
    QCOMPARE(page->focusWidget(), slotButtons[76]);
}

LENKUNGSSTAND_TEST(TableFitTest)
#include "tst_tablefit.moc"
