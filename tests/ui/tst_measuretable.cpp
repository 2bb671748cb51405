// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/measures/measurespage.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// The table of the measures: what its numbers mean, and what selects a row.
class MeasureTableTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void keepsTheNumbersOfPlaceAndCatalogueApart()
    {
        Portfolio portfolio = *seedOn(april())->portfolio;
        itemOf(portfolio, "M-02").measure->catalogueNumber = u"7"_s;
        itemOf(portfolio, "M-03").measure->catalogueNumber = u"41a"_s;
        itemOf(portfolio, "M-04").measure->catalogueNumber = u"9"_s;
        const auto page = pageOn<MeasuresPage>(april(), {1736, 1002});
        page->setSnapshot(snapshotOf(portfolio, april()));
        auto *table = page->findChild<FullTable *>();
        const int catalogue = int(MeasureModel::Column::CatalogueNumber);
        QVERIFY(!table->isColumnHidden(catalogue));
        const auto at = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(at(1, 0), u"2"_s); // with which an answer names it
        QCOMPARE(at(1, catalogue), u"7"_s);
        QCOMPARE(at(6, 0), u"7"_s);
        QCOMPARE(at(6, catalogue), u"–"_s);
        table->sortByColumn(catalogue, Qt::DescendingOrder);
        QCOMPARE((QStringList{at(0, catalogue), at(1, catalogue), at(2, catalogue)}),
                 (QStringList{u"41a"_s, u"9"_s, u"7"_s}));
        QCOMPARE(at(3, catalogue), u"–"_s);
        table->sortByColumn(catalogue, Qt::AscendingOrder); // where none is recorded comes last
        QCOMPARE((QStringList{at(0, catalogue), at(1, catalogue), at(2, catalogue), at(3, catalogue)}),
                 (QStringList{u"7"_s, u"9"_s, u"41a"_s, u"–"_s}));
    }

    void theFocusAloneSelectsNothing()
    {
        const auto page = pageOn<MeasuresPage>(april());
        QSignalSpy spy(page.get(), &Page::itemSelected);
        auto *table = page->findChild<FullTable *>();
        table->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        QVERIFY(spy.isEmpty());
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"M-01"_s);
    }
};

LENKUNGSSTAND_TEST(MeasureTableTest)
#include "tst_measuretable.moc"
