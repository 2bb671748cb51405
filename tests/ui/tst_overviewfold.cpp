// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/overview/overviewpage.h"

#include <QScrollArea>

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
