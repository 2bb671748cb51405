// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
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

    void nothingIsDoneOnADayStillToCome()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const QString heading = QString::fromLatin1(itemColumns()[std::size_t(ItemColumn::Actual)].title);
        for (const auto &[day, sound] : {std::pair{u"01.04.2026"_s, true}, std::pair{u"02.04.2026"_s, false},
                                         std::pair{u"2026"_s, true}, std::pair{u"2027"_s, false}}) {
            const PastedTable table = PastedTable::read(u"No.\t%1\nKI-06\t%2"_s.arg(heading, day), *seed);
            QCOMPARE(table.cells.size(), std::size_t(1));
            QCOMPARE(table.cells.front().problem.isEmpty(), sound);
        }
    }

    void anItemOfTwoLinesIsNotTaken()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const auto problems = [&seed](const QString &lines) {
            QStringList found;
            for (const auto &cell : PastedTable::read(u"No.\tItem\n"_s + lines, *seed).cells)
                found.append(cell.problem);
            return found;
        };
        const QStringList two = problems(u"KI-06\tNeu\nKI-05\tAuch neu\nKI-06\tAnders\n"_s);
        QCOMPARE(two.size(), 3);
        QVERIFY2(two.front().contains("2, 4"_L1), qPrintable(two.front()));
        QCOMPARE(two.back(), two.front());
        QVERIFY(two.at(1).isEmpty());
        // The other line may say what is recorded already, and is meant all the same.
        const QString recorded = seed->item(u"KI-06"_s)->title;
        QStringList next = two.mid(0, 1);
        next.replaceInStrings(u"4"_s, u"3"_s);
        QCOMPARE(problems(u"KI-06\t%1\nKI-06\tNeu\n"_s.arg(recorded)), next);
        QCOMPARE(problems(u"KI-06\tNeu\nKI-06\tNeu\n"_s), QStringList{QString()}); // said twice, meant once
    }

    void readsNumbersAsPeopleTypeThem()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const PastedTable table =
            PastedTable::read(u"No.\tItem\nki-6\tNeu\nKI-06\tAnders\nm-1\tErste\n"_s, *seed);
        QCOMPARE(table.cells.size(), std::size_t(3));
        QCOMPARE(table.cells.at(0).key, u"KI-06"_s);
        QVERIFY(table.cells.at(0).problem.contains("2, 3"_L1)); // one item all the same
        QCOMPARE(table.cells.at(2).key, u"M-01"_s);
        QVERIFY(table.cells.at(2).problem.isEmpty());
    }

    void aLineWithoutItsNumberSaysSo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addRow("nothing") << QString();
        QTest::addRow("blanks") << u"  "_s;
    }
    void aLineWithoutItsNumberSaysSo()
    {
        QFETCH(QString, key);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const PastedTable table =
            PastedTable::read(u"No.\tItem\nKI-06\tNeu\n%1\tOhne Nummer"_s.arg(key), *seed);
        QCOMPARE(table.cells.size(), std::size_t(2));
        const QString problem = table.cells.back().problem;
        QVERIFY2(problem.startsWith("Line 3 has no number"_L1), qPrintable(problem));
        QVERIFY2(!problem.contains(DateText::quoted({}, uiLanguage())), qPrintable(problem));
        QVERIFY(table.request({1}, *seed).changes.empty());
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

    void readsATitleUnderItsOtherNames_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading : {"Titel", "Maßnahme", "title", "Item"})
            QTest::addRow("%s", heading) << QString::fromUtf8(heading);
    }
    void readsATitleUnderItsOtherNames()
    {
        QFETCH(QString, heading);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        const PastedTable table =
            PastedTable::read(u"No.\t%1\tDays\tFarbe\t\nKI-06\tNeu\t3\trot\tx"_s.arg(heading), *seed);
        QCOMPARE(table.cells.size(), std::size_t(1));
        QCOMPARE(table.cells.front().column, ItemColumn::Title);
        // What is not read is named, whether nobody knows it or nobody can change it here.
        QCOMPARE(table.unread,
                 (QStringList{DateText::quoted(u"Days"_s, uiLanguage()),
                              DateText::quoted(u"Farbe"_s, uiLanguage())}));
        const PasteDialog dialog(table, nullptr);
        QVERIFY2(dialog.accessibleDescription().contains(u"Farbe"_s),
                 qPrintable(dialog.accessibleDescription()));
    }

    void remarksOnDatesThatAreHardlyMeant_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("words");
        QTest::addRow("no such day") << u"31.02.2027"_s << u"28.02.2027"_s;
        QTest::addRow("no day at all") << u"irgendwann"_s << u"names no day"_s;
        QTest::addRow("sound") << u"Q4 2026"_s << QString();
    }
    void remarksOnDatesThatAreHardlyMeant()
    {
        QFETCH(QString, date);
        QFETCH(QString, words);
        const PastedTable table =
            PastedTable::read(u"No.\tForecast\nKI-06\t%1"_s.arg(date), *seedOn({2026, 4, 1}));
        QCOMPARE(table.cells.size(), std::size_t(1));
        QVERIFY(table.cells.front().problem.isEmpty()); // it is kept as written
        QCOMPARE(table.cells.front().remark.isEmpty(), words.isEmpty());
        QVERIFY2(table.cells.front().remark.contains(words, Qt::CaseInsensitive),
                 qPrintable(table.cells.front().remark));
        PasteDialog dialog(table, nullptr);
        const auto *view = dialog.findChild<QTreeView *>();
        QCOMPARE(view->model()->index(0, 5).data().toString(), table.cells.front().remark);
    }

    void everyRowIsAsHighAsItsTexts()
    {
        const QString title = u"Ein Titel, der in einer Zeile der Tabelle gewiss keinen Platz findet"_s;
        PasteDialog dialog(
            PastedTable::read(u"No.\tItem\tForecast\nKI-06\t%1\t31.02.2027\nKI-05\t\tQ4 2026"_s.arg(title),
                              *seedOn({2026, 4, 1})),
            nullptr);
        dialog.show();
        QCoreApplication::processEvents();
        const auto *view = dialog.findChild<QTreeView *>();
        const int line = QFontMetrics(view->font()).lineSpacing();
        const auto height = [view](int row, int column) {
            return view->visualRect(view->model()->index(row, column)).height();
        };
        QVERIFY(height(0, 4) >= 2 * line);
        QVERIFY(height(1, 5) >= 2 * line); // the remark is there in full
        QVERIFY(height(2, 4) >= line + 6);
        QVERIFY(view->visualRect(view->model()->index(0, 0)).top() >= 0);
    }

    void needsHeadings()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        PastedTable table = PastedTable::read(u"KI-06\tx"_s, *seed);
        QVERIFY(!table.hasHeadings && table.cells.empty());
        const PasteDialog dialog(table, nullptr);
        QVERIFY(dialog.accessibleDescription().contains(u"first line"_s));
    }

    void whatSomebodyChangesMeanwhileWaitsForANewTick()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        MemoryStore store(*seed->portfolio, {2026, 4, 1});
        const QString text = u"No.\tItem\tForecast\nKI-06\tNeu\t2027\nKI-05\tAuch neu\t\n"_s;
        PasteDialog dialog(PastedTable::read(text, *seed), nullptr);
        auto *model = dialog.findChild<QTreeView *>()->model();
        QCOMPARE(dialog.wanted(), (std::vector<std::size_t>{0, 1, 2}));
        model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole); // the forecast of KI-06
        Change change;
        change.before = *seed->item(u"KI-06"_s);
        Item other = *seed->item(u"KI-06"_s);
        other.title = u"Von anderen"_s;
        change.after = other;
        store.apply({change});
        const SnapshotPtr now = store.snapshot();
        dialog.renew(PastedTable::read(text, *now));
        QCOMPARE(dialog.wanted(), std::vector<std::size_t>{2}); // KI-05, of which nobody has changed anything
        QCOMPARE(model->index(0, 3).data().toString(), u"Von anderen"_s);
        model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        store.apply(dialog.table().request(dialog.wanted(), *now).changes);
        QCOMPARE(findItem(store.portfolio(), u"KI-06"_s)->title, u"Neu"_s);
        QVERIFY(findItem(store.portfolio(), u"KI-06"_s)->forecast == other.forecast);
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
