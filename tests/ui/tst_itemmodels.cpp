// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/uifixture.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemtablemodel.h"
#include "ui/models/itemtreemodel.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestItemModels final : public QObject
{
    Q_OBJECT

    // The rows as a person sees them: groups as [title], items by key.
    static QString shown(const ItemTreeModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (!index.data(ItemRoles::GroupRole).isValid()) {
                lines.append(index.data().toString());
                continue;
            }
            lines.append(u"[%1]"_s.arg(index.data(ItemRoles::GroupRole).value<GroupHead>().key));
            for (int child = 0; child < model.rowCount(index); ++child)
                lines.append(model.index(child, 0, index).data().toString());
        }
        return lines.join(u' ');
    }
    const QDate m_day{2026, 4, 1};

private slots:
    void tableFollowsTheModelRules()
    {
        ItemTableModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day.addDays(90)));
        model.retranslate();
        model.setSnapshot(snapshotOf({}, m_day));
        QCOMPARE(model.rowCount(), 0);
    }

    void treeFollowsTheModelRules()
    {
        ItemTreeModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        for (const Grouping grouping :
             {Grouping::Unit, Grouping::Status, Grouping::Month, Grouping::None, Grouping::Project}) {
            model.setGrouping(grouping);
            QCOMPARE(model.shownCount(), 7);
            model.sort(columnOf(ItemColumn::Planned), Qt::DescendingOrder);
            ItemFilter filter;
            filter.text = u"a-1"_s;
            model.setFilter(filter);
            QCOMPARE(model.shownCount(), 2);
            model.setSnapshot(snapshotOf(sampleOfAll(), m_day.addDays(60)));
            model.retranslate();
            model.setFilter({});
            model.sort(-1);
        }
        model.setSnapshot(snapshotOf({}, m_day));
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsByProjectInTheOrderOfThePortfolio()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        QCOMPARE(shown(model), u"[A] A-1 A-2 A-10 A-3 [B] B-1 B-2 M-01"_s);
    }

    void monthsRunWithTheDatesInThem_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("rows");
        const QString forwards =
            u"[2025-12] A-2 [2026-02] A-1 [2026-03] B-2 [2026-04] A-10 [2026-05] B-1 [] A-3 M-01"_s;
        const QString backwards =
            u"[2026-05] B-1 [2026-04] A-10 [2026-03] B-2 [2026-02] A-1 [2025-12] A-2 [] A-3 M-01"_s;
        QTest::addRow("as they come") << -1 << Qt::AscendingOrder << forwards;
        QTest::addRow("earliest first") << columnOf(ItemColumn::Planned) << Qt::AscendingOrder << forwards;
        QTest::addRow("latest first") << columnOf(ItemColumn::Planned) << Qt::DescendingOrder << backwards;
        QTest::addRow("by number") << columnOf(ItemColumn::Key) << Qt::AscendingOrder << forwards;
    }
    void monthsRunWithTheDatesInThem()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        model.setGrouping(Grouping::Month);
        model.sort(column, order);
        QTEST(shown(model), "rows");
    }

    void sortsKeysByTheNumbersInThem()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        model.sort(columnOf(ItemColumn::Key), Qt::AscendingOrder);
        QCOMPARE(shown(model), u"[A] A-1 A-2 A-3 A-10 [B] B-1 B-2 M-01"_s);
        model.sort(columnOf(ItemColumn::Key), Qt::DescendingOrder);
        QCOMPARE(shown(model), u"[A] A-10 A-3 A-2 A-1 [B] M-01 B-2 B-1"_s);
    }

    void keepsWhatIsNotRecordedLastInBothDirections()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        model.setGrouping(Grouping::None);
        model.sort(columnOf(ItemColumn::Planned), Qt::AscendingOrder);
        QCOMPARE(shown(model), u"A-2 A-1 B-2 A-10 B-1 A-3 M-01"_s);
        model.sort(columnOf(ItemColumn::Planned), Qt::DescendingOrder);
        QCOMPARE(shown(model), u"B-1 A-10 B-2 A-1 A-2 A-3 M-01"_s);
    }

    void aNewStichtagChangesRowsInPlace()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex row = model.indexOf(u"B-1"_s);
        model.setSnapshot(snapshotOf(sampleOfAll(), QDate(2026, 5, 6)));
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() > 0);
        QVERIFY(row.isValid());
        QCOMPARE(row.data(ItemRoles::StatusRole).value<ScheduleStatus>(), ScheduleStatus::Overdue);
    }

    void tableSignalsOnlyTheRowsThatDiffer()
    {
        ItemTableModel model;
        Portfolio portfolio = sampleOfAll();
        model.setSnapshot(snapshotOf(portfolio, m_day));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        itemOf(portfolio, "B-1").title = u"another title"_s;
        model.setSnapshot(snapshotOf(portfolio, m_day));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().data().toString(), u"B-1"_s);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), changes.first().at(0).toModelIndex().row());
    }

    void countsForChipsIgnoreTheStatusFilter()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        const int overdue = model.statusCounts().of(ScheduleStatus::Overdue);
        QCOMPARE(overdue, 2);
        ItemFilter filter;
        filter.statuses = {ScheduleStatus::DoneLate};
        model.setFilter(filter);
        QCOMPARE(model.shownCount(), 1);
        QCOMPARE(model.statusCounts().of(ScheduleStatus::Overdue), overdue);
        filter.withoutPlaceholders = true;
        filter.projects = {u"B"_s};
        model.setFilter(filter);
        QCOMPARE(model.statusCounts().of(ScheduleStatus::Overdue), 0);
    }

    void findsDatesAsTheTableShowsThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Language::Code>("language");
        QTest::addColumn<QStringList>("found");
        using Code = Language::Code;
        QTest::addRow("quarter") << u"IV. Quartal"_s << Code::German << QStringList{u"A-2"_s};
        QTest::addRow("quarter in English") << u"Q4 2025"_s << Code::English << QStringList{u"A-2"_s};
        QTest::addRow("as written") << u"01.02.2026"_s << Code::English << QStringList{u"A-1"_s};
        QTest::addRow("day in English") << u"1 Feb 2026"_s << Code::English << QStringList{u"A-1"_s};
        QTest::addRow("month in full") << u"february"_s << Code::English << QStringList{u"A-1"_s};
        QTest::addRow("other language") << u"february"_s << Code::German << QStringList{};
    }
    void findsDatesAsTheTableShowsThem()
    {
        QFETCH(QString, typed);
        QFETCH(Language::Code, language);
        const auto back = qScopeGuard([before = uiLanguage().code()] { setUiLanguage(before); });
        setUiLanguage(language);
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        model.setGrouping(Grouping::None);
        ItemFilter filter;
        filter.text = typed;
        model.setFilter(filter);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data(ItemRoles::KeyRole).toString());
        QTEST(found, "found");
    }

    void groupHeadsCountTheirRows()
    {
        ItemTreeModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        const auto head = model.index(0, 0).data(ItemRoles::GroupRole).value<GroupHead>();
        QCOMPARE(head.counts.of(ScheduleStatus::Overdue), 2);
        QCOMPARE(head.counts.total(), 4);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u": 2"_s));
    }

    void showsADayThatDoesNotExistAsWritten()
    {
        ItemTableModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        const int row = model.rowOf(u"A-10"_s);
        const QModelIndex date = model.index(row, columnOf(ItemColumn::Planned));
        QCOMPARE(date.data().toString(), u"31.04.2026"_s);
        QVERIFY(date.data(ItemRoles::WaveRole).toBool());
        const QModelIndex written = model.index(row, columnOf(ItemColumn::AsWritten));
        QCOMPARE(written.data().toString(), u"31.04.2026"_s);
        QVERIFY(written.data(ItemRoles::WaveRole).toBool());
        QCOMPARE(model.index(row, columnOf(ItemColumn::Latest)).data().toString(), u"30.04.2026"_s);
        const QModelIndex other = model.index(model.rowOf(u"A-1"_s), columnOf(ItemColumn::Planned));
        QVERIFY(!other.data(ItemRoles::WaveRole).toBool());
    }

    void everyCellSaysItsColumnAloud()
    {
        ItemTableModel model;
        model.setSnapshot(snapshotOf(sampleOfAll(), m_day));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString head = model.headerData(column, Qt::Horizontal).toString();
                const QString text = model.index(row, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(text.startsWith(head + u": "_s) && text.size() > head.size() + 2, qPrintable(text));
            }
        }
    }
};
LENKUNGSSTAND_TEST(TestItemModels)

#include "tst_itemmodels.moc"
