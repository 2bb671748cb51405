// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/models/itemmatcher.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/overviewhead.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/support/uilanguage.h"

#include <QRegularExpression>
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
    void eachFigureLeadsToItsOwnItems_data();
    void eachFigureLeadsToItsOwnItems();
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

void OverviewWaysTest::eachFigureLeadsToItsOwnItems_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("width");
    for (const QDate asOf : {QDate(2025, 10, 7), QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 5, 6)})
        for (const int width : {420, 1122, 1676})
            QTest::addRow("%s in %d", qPrintable(asOf.toString(Qt::ISODate)), width) << asOf << width;
}

void OverviewWaysTest::eachFigureLeadsToItsOwnItems()
{
    QFETCH(QDate, asOf);
    QFETCH(int, width);
    const SnapshotPtr snapshot = seedOn(asOf);
    const auto behind = [&snapshot](const ItemFilter &filter) {
        const ItemMatcher matcher(filter);
        int count = 0;
        for (std::size_t at = 0; at < snapshot->portfolio->items.size(); ++at)
            count += matcher.accepts(snapshot->portfolio->items[at], snapshot->report.items[at], {});
        return count;
    };
    const auto numberIn = [](const QString &text) {
        static const QRegularExpression number(u"\\d+"_s);
        return number.match(text).captured().toInt();
    };
    int pressed = 0;
    const auto check = [&](const Sheet::Page &page, const std::vector<Sheet::Phrase> &figures) {
        for (const Sheet::Phrase &figure : figures)
            for (const Sheet::Press &press : page.presses) {
                if (press.kind != Sheet::Press::Kind::Figure || !press.name.endsWith(figure.text)
                    || !press.target.filter)
                    continue;
                QCOMPARE(behind(*press.target.filter), numberIn(figure.text));
                QVERIFY(!press.area.isEmpty() && !press.underlines.empty());
                ++pressed;
            }
    };
    for (const auto code : {Language::Code::German, Language::Code::English}) {
        const Language language(code);
        const auto head = OverviewContent::head(*snapshot, language);
        pressed = 0;
        check(layOutHead(head, width), head.figures);
        QCOMPARE(pressed, int(head.figures.size()));
        pressed = 0;
        for (const auto &list :
             {OverviewContent::overdue(*snapshot, language), OverviewContent::upcoming(*snapshot, language),
              OverviewContent::resolutions(*snapshot, language)})
            check(RuledList::layOut(list, width), list.noteFigures);
        QVERIFY(pressed >= 3);
    }
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
