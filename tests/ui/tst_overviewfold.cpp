// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/figureview.h"
#include "ui/pages/overview/overviewpage.h"

#include <QScrollArea>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

/// What the window at 1366 by 768 shows without scrolling: the three lists, to the link under each.
class OverviewFoldTest final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static int rowsOf(const OverviewPage &page)
    {
        return int(page.findChildren<Hotspot *>().size());
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void showsTheLinksOfShortenedLists_data()
    {
        QTest::addColumn<QDate>("asOf");
        for (const QDate day : {QDate(2025, 10, 7), QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 5, 6)})
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void showsTheLinksOfShortenedLists()
    {
        QFETCH(QDate, asOf);
        const auto page = pageOn<OverviewPage>(asOf);
        QCoreApplication::processEvents();
        const auto links = hotspotsNamed(*page, u"Show all"_s);
        QVERIFY(!links.isEmpty());
        const QWidget *viewport = page->scrollArea()->viewport();
        for (const Hotspot *link : links) {
            // The words; the ring of the focus has some air around them.
            const int foot = link->parentWidget()->mapTo(viewport, link->press().area.bottomLeft()).y() - 3;
            QVERIFY2(foot <= viewport->height(),
                     qPrintable(link->accessibleName() + u": "_s + QString::number(foot)));
        }
    }

    // The window at 1920 by 1080: no column ends far above the fold while another goes on below it.
    void aHighPageIsFilled_data()
    {
        QTest::addColumn<QDate>("asOf");
        for (const QDate day :
             {QDate(2025, 10, 7), QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 11, 30)})
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void aHighPageIsFilled()
    {
        QFETCH(QDate, asOf);
        const auto page = pageOn<OverviewPage>(asOf, {1736, 1002});
        QCoreApplication::processEvents();
        const int fold = page->scrollArea()->viewport()->height();
        std::map<int, int> feet; // of the columns, by the third of the page in which they stand
        for (const QWidget *part :
             page->scrollArea()->widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (!part->isHidden() && part->width() < page->width() / 2 && part->height() > 0) {
                int &foot = feet[3 * part->geometry().center().x() / page->width()];
                foot = std::max(foot, part->geometry().bottom());
            }
        QCOMPARE(feet.size(), std::size_t(3));
        for (const auto &[column, foot] : feet)
            QVERIFY2(foot > fold * 85 / 100, qPrintable(u"%1: %2 of %3"_s.arg(column).arg(foot).arg(fold)));
    }

    void aListGrowsWithTheHeightUpToTheFold_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {600, 690, 740, 790, 840, 890})
            QTest::addRow("%d", height) << height;
    }
    void aListGrowsWithTheHeightUpToTheFold()
    {
        QFETCH(int, height);
        const auto page = pageOn<OverviewPage>(QDate(2026, 11, 30), {1182, height});
        QCoreApplication::processEvents();
        const FigureView *late = nullptr;
        for (const FigureView *list : page->findChildren<FigureView *>())
            if (list->accessibleName().startsWith(u"Überfällig"_s))
                late = list;
        QVERIFY(late);
        std::vector<Sheet::Press> rows;
        std::ranges::copy_if(late->page().presses, std::back_inserter(rows),
                             [](const Sheet::Press &press) { return press.kind == Sheet::Press::Kind::Row; });
        const auto link =
            std::ranges::find(late->page().presses, Sheet::Press::Kind::Link, &Sheet::Press::kind);
        QVERIFY(link != late->page().presses.end()); // says how many there are
        const int foot = late->y() + link->area.bottom() - 3;
        const int fold = page->scrollArea()->viewport()->height();
        QVERIFY(rows.size() >= 4);
        QVERIFY2(foot <= fold || rows.size() == 4, qPrintable(QString::number(foot)));
        QVERIFY2(foot + 60 > fold || rows.size() == 15, qPrintable(QString::number(foot))); // no room for two
    }

    // A list that would push everything else away ends at the fold, on a high page too.
    void aLongListEndsAtTheFoldOfAHighPage()
    {
        QByteArray text = "project: A\n";
        for (int number = 1; number <= 60; ++number)
            text += "A-" + QByteArray::number(number) + "   task   in: A   unit: SF   planned: 01.02.2026\n";
        auto page = std::make_unique<OverviewPage>();
        page->resize(1736, 1002);
        page->setSnapshot(snapshotOf(portfolioOf(text), april()));
        page->show();
        QCoreApplication::processEvents();
        const auto links = hotspotsNamed(*page, u"Show all 60"_s);
        QCOMPARE(links.size(), 1);
        const QWidget *viewport = page->scrollArea()->viewport();
        const int foot = links[0]->mapTo(viewport, QPoint(0, links[0]->height())).y();
        QVERIFY2(foot <= viewport->height() + 3 && foot > viewport->height() - 60,
                 qPrintable(QString::number(foot)));
    }

    void aHigherWindowShowsMore()
    {
        const auto page = pageOn<OverviewPage>(QDate(2025, 12, 1));
        QCoreApplication::processEvents();
        const int low = rowsOf(*page);
        page->resize(1182, 780);
        QCoreApplication::processEvents();
        QVERIFY(rowsOf(*page) >= low);
        page->resize(1736, 1002);
        QCoreApplication::processEvents();
        QVERIFY(rowsOf(*page) > low);
    }
};

LENKUNGSSTAND_TEST(OverviewFoldTest)
#include "tst_overviewfold.moc"
