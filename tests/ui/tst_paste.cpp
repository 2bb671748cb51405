// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/paste/pastedialog.h"
#include "ui/support/uilanguage.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

class TestPaste final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useWindowFont(); }

    void readsWhatDiffersAndSaysWhatIsWrong()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const QString text = u"No.\tItem\tProgress\tForecast\tDays\r\n"
                             "KI-06\tRoadmap neu\truht\tQ4 2026\t12\r\n"
                             "KI-05\t\t\t5/x/26\t\r\n"
                             "KI-99\tx\t\t\t\r\n"
                             "\r\n"_s;
        const PastedTable table = PastedTable::read(text, *seed);
        QVERIFY(table.hasHeadings);
        QCOMPARE(table.cells.size(), std::size_t(5));
        QCOMPARE(std::ranges::count_if(table.cells, [](const auto &cell) { return !cell.problem.isEmpty(); }),
                 2);
        QCOMPARE(table.cells.at(3).line, 3);
        MemoryStore store(*seed->portfolio, {2026, 4, 1});
        const ChangeRequest request = table.request({0, 1, 2, 3, 4}, *seed);
        QCOMPARE(request.changes.size(), std::size_t(1)); // one item, in one change
        store.apply(request.changes);
        const Item &item = *findItem(store.portfolio(), u"KI-06"_s);
        QCOMPARE(item.title, u"Roadmap neu"_s);
        QCOMPARE(item.progress, Progress::OnHold);
        QCOMPARE(item.forecast->edtf(), u"2026-36"_s);
    }

    void whatTheTableCopiesChangesNothing()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        QString text = u"No.\tItem\tResponsible\tProgress\tDate\n"_s;
        for (std::size_t at = 0; at < seed->portfolio->items.size(); ++at) {
            const ItemRow row{seed->portfolio->items[at], seed->report.items[at], *seed->portfolio};
            QStringList fields;
            for (const ItemColumn column : {ItemColumn::Key, ItemColumn::Title, ItemColumn::Unit,
                                            ItemColumn::Progress, ItemColumn::Planned})
                fields.append(itemColumns()[std::size_t(column)].text(row, uiLanguage()));
            text += fields.join(u'\t') + u'\n';
        }
        const PastedTable table = PastedTable::read(text, *seed);
        QVERIFY(table.unchanged > 100);
        QCOMPARE(table.cells.size(), std::size_t(0));
    }

    void needsHeadings()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PastedTable table = PastedTable::read(u"KI-06\tx"_s, *seed);
        QVERIFY(!table.hasHeadings && table.cells.empty());
        const PasteDialog dialog(table, nullptr);
        QVERIFY(dialog.accessibleDescription().contains(u"first line"_s));
    }

    void eachCellCanBeLeftOut()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PasteDialog dialog(
            PastedTable::read(u"No.\tItem\tForecast\nKI-06\tNeu\tQ4 2026\nKI-05\t\t5/x/26"_s, *seed),
            nullptr);
        dialog.show();
        QCOMPARE(dialog.wanted(), (std::vector<std::size_t>{0, 1}));
        auto *model = qobject_cast<QStandardItemModel *>(dialog.findChild<QTreeView *>()->model());
        QVERIFY(!model->item(2)->isCheckable());
        model->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.wanted(), std::vector<std::size_t>{1});
        model->item(1)->setCheckState(Qt::Unchecked);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(silentStops(dialog), QStringList());
    }
};
LENKUNGSSTAND_TEST(TestPaste)

#include "tst_paste.moc"
