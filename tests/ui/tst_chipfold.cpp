// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/portfolio/chiparea.h"
#include "ui/pages/portfolio/chipfold.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/uilanguage.h"

#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// On a small page the chips that are off fold; a filter that restricts can always be seen.
class TestChipFold final : public QObject
{
    Q_OBJECT

    static ChipFold::Room room(int width, int rows) { return {width, rows, 8, 40}; }
    static bool isSeen(const Chip *chip, const ChipArea &area)
    {
        return chip->isVisible()
            && area.viewport()->rect().contains(QRect(chip->mapTo(area.viewport(), QPoint()), chip->size()));
    }
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useWindowFont(); }

    void showsAllWhereThereIsRoom()
    {
        QVERIFY(ChipFold::shown({}, room(100, 1)).empty());
        const auto shown = ChipFold::shown({{100, false}, {100, true}, {100, false}}, room(316, 1));
        QCOMPARE(shown, std::vector<bool>({true, true, true}));
    }

    void foldsWhatIsOffFromTheLastOneOn()
    {
        const std::vector<ChipFold::Pill> pills{{100, false}, {100, false}, {100, false}, {100, true}};
        QCOMPARE(ChipFold::shown(pills, room(424, 1)), std::vector<bool>({true, true, true, true}));
        QCOMPARE(ChipFold::shown(pills, room(364, 1)), std::vector<bool>({true, true, false, true}));
        QCOMPARE(ChipFold::shown(pills, room(250, 1)), std::vector<bool>({false, false, false, true}));
        QCOMPARE(ChipFold::shown(pills, room(50, 1)), std::vector<bool>({false, false, false, true}));
    }

    void showsEveryActiveFilterOnASmallPage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Language::Code>("code");
        for (const auto code : {Language::Code::German, Language::Code::English}) {
            const int row = int(code);
            QTest::addRow("200 percent, inspector %d", row) << QSize(452, 462) << code;
            QTest::addRow("smallest, inspector %d", row) << QSize(303, 306) << code;
            QTest::addRow("smallest %d", row) << QSize(627, 306) << code;
        }
    }
    void showsEveryActiveFilterOnASmallPage()
    {
        QFETCH(QSize, size);
        QFETCH(Language::Code, code);
        setUiLanguage(code);
        Settings settings(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        PortfolioPage page(settings);
        page.resize(size);
        page.setSnapshot(seedOn({2026, 5, 6}));
        page.show();
        QCoreApplication::processEvents();
        const auto &area = *page.findChild<ChipArea *>();
        const auto *bar = page.findChild<FilterBar *>();
        int on = 0;
        for (const Chip *chip : bar->findChildren<Chip *>()) {
            if (chip->isChecked())
                QVERIFY2(isSeen(chip, area), qPrintable(chip->text()));
            on += chip->isChecked() ? 1 : 0;
        }
        QCOMPARE(on, 1);
        QCOMPARE(area.verticalScrollBar()->maximum(), 0);
        if (bar->moreChip()->isHidden())
            return;
        QVERIFY(isSeen(bar->moreChip(), area));
        // What is folded can be switched on from the menu, and is seen from then on.
        emit bar->moreChip()->menu()->aboutToShow();
        bar->moreChip()->menu()->actions().constLast()->trigger();
        QCoreApplication::processEvents();
        on = 0;
        for (const Chip *chip : bar->findChildren<Chip *>())
            on += chip->isChecked() && isSeen(chip, area) ? 1 : 0;
        QCOMPARE(on, 2);
    }
    void cleanup() { setUiLanguage(Language::Code::German); }

    void namesManyUnitsInOneChip()
    {
        Settings settings(m_folder.filePath(u"units"_s));
        PortfolioPage page(settings);
        page.resize(452, 462);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        page.setSnapshot(seed);
        page.show();
        ItemFilter filter;
        for (const OrgUnit &unit : seed->portfolio->units)
            filter.units.insert(unit.key);
        page.setFilter(filter);
        const auto *bar = page.findChild<FilterBar *>();
        QCOMPARE(bar->restrictions().size(), std::size_t(1));
        const Chip *chip = bar->restrictions().front();
        QVERIFY(chip->text().startsWith(QString::number(filter.units.size())));
        QVERIFY(chip->accessibleName().contains(u"Bürgeramt"_s));
        bar->restrictions().front()->click();
        QVERIFY(page.filter().units.isEmpty());
    }
};
LENKUNGSSTAND_TEST(TestChipFold)

#include "tst_chipfold.moc"
