// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/support/uilanguage.h"

#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Where a press on the overview leads, and what stays in view then.
class OverviewWaysTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void saysOnceThatMeasuresAreLeftOut();
    void leadsFromAnImpedimentToTheItemsThatHaveOne();
    void keepsThePressedRowInView_data();
    void keepsThePressedRowInView();
};

void OverviewWaysTest::saysOnceThatMeasuresAreLeftOut()
{
    const auto content = OverviewContent::dataQuality(*seedOn(april()), uiLanguage());
    QVERIFY2(content.footnote.contains(u"ithout the 77 measure"_s), qPrintable(content.footnote));
    Portfolio others = *seedOn(april())->portfolio;
    std::erase_if(others.items, [](const Item &item) { return item.kind == ItemKind::Measure; });
    QCOMPARE(OverviewContent::dataQuality(*snapshotOf(others, april()), uiLanguage()).footnote, QString());
}

void OverviewWaysTest::leadsFromAnImpedimentToTheItemsThatHaveOne()
{
    Portfolio portfolio = *seedOn(april())->portfolio;
    int remarks = 0;
    const auto targets = [&portfolio, &remarks] {
        const SnapshotPtr snapshot = snapshotOf(portfolio, april());
        std::vector<ItemFilter> filters;
        for (const auto &card : OverviewContent::cards(*snapshot, uiLanguage()))
            for (const auto &remark : card.remarks)
                if (remark.text.contains(u"impediment"_s)) {
                    ++remarks;
                    filters.push_back(*remark.target.filter);
                }
        return filters;
    };
    const auto before = targets();
    QVERIFY(remarks > 0);
    const QString project = *before.front().projects.begin();
    for (Item &item : portfolio.items)
        item.impediment.clear();
    QVERIFY(!targets().front().rule);
    auto item = std::ranges::find_if(portfolio.items, [&](const Item &one) {
        return one.project == project && one.progress != Progress::Done;
    });
    QVERIFY(item != portfolio.items.end());
    item->impediment = u"Stelle nicht besetzt"_s;
    const ItemFilter filter = targets().front();
    QCOMPARE(filter.rule, Rule::Impediment);
    QCOMPARE(filter.projects, QSet<QString>{project});
}

void OverviewWaysTest::keepsThePressedRowInView_data()
{
    QTest::addColumn<QString>("row");
    QTest::addRow("overdue") << u"Kompetenzaufbau gestartet"_s;
    QTest::addRow("upcoming") << u"Roadmap"_s;
    QTest::addRow("resolutions") << u"Governance-Konzept"_s;
}

void OverviewWaysTest::keepsThePressedRowInView()
{
    QFETCH(QString, row);
    const auto page = pageOn<OverviewPage>(april());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    Hotspot *pressed = hotspotsNamed(*page, row).constLast();
    page->scrollArea()->ensureWidgetVisible(pressed);
    QTest::mouseClick(pressed, Qt::LeftButton);
    page->resize(858, 690); // the inspector opens, and the lists go one under the other
    QCoreApplication::processEvents();
    QVERIFY(pressed->accessibleName().contains(row));
    const int top = pressed->mapTo(page.get(), QPoint()).y();
    QVERIFY2(top >= 0 && top + pressed->height() <= page->height(), qPrintable(QString::number(top)));
}

LENKUNGSSTAND_TEST(OverviewWaysTest)
#include "tst_overviewways.moc"
