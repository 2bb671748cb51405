// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/delegates/grouprow.h"
#include "ui/models/filtermemory.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemcolumns.h"
#include "ui/models/itemroles.h"
#include "ui/pages/portfolio/chiparea.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/sortmenu.h"
#include "ui/support/tablecopy.h"
#include "ui/support/tableview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestPortfolioPage final : public QObject
{
    Q_OBJECT

    struct Shown
    {
        explicit Shown(const QString &file, QSize size = {1182, 690})
            : settings(file)
            , page(settings)
        {
            page.resize(size);
            page.setSnapshot(seedOn({2026, 4, 1}));
            page.show();
            QCoreApplication::processEvents();
        }
        Settings settings;
        PortfolioPage page;
    };
    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(m_files++)); }
    static QAction *actionNamed(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    QTemporaryDir m_folder;
    int m_files = 0;

private slots:
    void initTestCase() { useWindowFont(); }

    void showsEveryPartOfItsHead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("200 percent, inspector") << QSize(452, 462);
        QTest::addRow("narrower") << QSize(330, 462);
        QTest::addRow("200 percent") << QSize(776, 462);
        QTest::addRow("1366") << QSize(1182, 690);
    }
    void showsEveryPartOfItsHead()
    {
        QFETCH(QSize, size);
        const Shown shown(newFile(), size);
        const auto *head = shown.page.findChild<PortfolioPageHead *>();
        QList<QRect> places;
        for (const QWidget *part : std::initializer_list<const QWidget *>{
                 head->groupChip(), head->viewChip(), head->filterChip(), head->quickFilter()}) {
            QVERIFY(part->isVisible() && head->rect().contains(part->geometry()));
            for (const QRect &other : places)
                QVERIFY(!other.intersects(part->geometry()));
            places.append(part->geometry());
        }
        QVERIFY(head->quickFilter()->width() >= 110);
    }

    void leavesTheTableMostOfASmallPage()
    {
        Shown shown(newFile(), {452, 462});
        ItemFilter filter;
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        for (const Project &project : seed->portfolio->projects)
            filter.projects.insert(project.key);
        for (const OrgUnit &unit : seed->portfolio->units)
            filter.units.insert(unit.key);
        filter.units.insert(QString());
        shown.page.setFilter(filter);
        QCoreApplication::processEvents();
        QVERIFY(shown.page.table()->height() > 220);
        // A chip that is reached by Tab comes into view.
        auto *area = shown.page.findChild<ChipArea *>();
        Chip *last = shown.page.findChild<FilterBar *>()->restrictions().back();
        area->ensureWidgetVisible(last);
        QVERIFY(area->viewport()->rect().intersects(
            QRect(last->mapTo(area->viewport(), QPoint()), last->size())));
    }

    void remembersItsFilterForTheNextStart()
    {
        const QString file = newFile();
        ItemFilter filter;
        filter.statuses = {ScheduleStatus::Overdue, ScheduleStatus::DoneLate};
        filter.projects = {u"KI"_s};
        filter.units = {QString(), u"SF"_s};
        filter.kinds = {ItemKind::Milestone, ItemKind::Task};
        filter.progress = {Progress::NotReported};
        filter.rule = Rule::NoUnit;
        filter.dueFrom = QDate(2025, 1, 1);
        filter.dueTo = QDate(2026, 12, 31);
        filter.onlyOpen = true;
        {
            Shown first(file);
            QVERIFY(first.page.filter().withoutPlaceholders);
            first.page.setFilter(filter);
            first.page.setSearchText(u"ki"_s);
        }
        filter.text = u"ki"_s;
        const Shown second(file);
        QVERIFY(second.page.filter() == filter);
        QVERIFY(second.page.model().filter() == filter);
        QCOMPARE(second.page.quickFilter()->text(), u"ki"_s);
        QCOMPARE(second.page.findChild<FilterBar *>()->restrictions().size(), std::size_t(9));
    }

    void remembersThatEverythingIsShown()
    {
        const QString file = newFile();
        {
            Shown first(file);
            first.page.setFilter({});
            QCOMPARE(first.page.model().shownCount(), 136);
            ItemFilter picked;
            picked.keys = {u"KI-01"_s};
            first.page.setFilter(picked);
        }
        const Shown second(file);
        QVERIFY(second.page.filter() == ItemFilter());
        QCOMPARE(second.page.model().shownCount(), 136);
    }

    void forgetsWhatWasPickedOutForTheMoment()
    {
        ItemFilter filter;
        filter.keys = {u"KI-01"_s};
        filter.name = u"picked"_s;
        filter.text = u"typed"_s;
        QVERIFY(FilterMemory::fromLines(FilterMemory::toLines(filter)) == ItemFilter());
        QVERIFY(FilterMemory::fromLines({u"status=no such"_s, u"x"_s, u"=y"_s, u"dueTo=32.13.2020"_s})
                == ItemFilter());
    }

    void leavesTheQuickFilterStepByStep()
    {
        const Shown shown(newFile());
        SearchField *field = shown.page.quickFilter();
        field->begin();
        QTest::keyClicks(field, u"roadmap"_s);
        QCOMPARE(shown.page.model().shownCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(shown.page.model().shownCount(), 59);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(shown.page.table()->hasFocus());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) {
            field->begin();
            QTest::keyClick(field, key);
            QVERIFY(shown.page.table()->hasFocus());
        }
    }

    void entersTheRowThatWasFound()
    {
        const Shown shown(newFile());
        TableView &view = *shown.page.table();
        SearchField *field = shown.page.quickFilter();
        field->begin();
        QTest::keyClicks(field, u"roadmap"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const QString found = view.currentIndex().data(ItemRoles::KeyRole).toString();
        QVERIFY(!found.isEmpty());
        QCOMPARE(view.currentIndex(), shown.page.model().indexOf(found).siblingAtColumn(0));
    }

    void sortsByMenuAndShowsHow()
    {
        const QString file = newFile();
        {
            const Shown shown(file);
            SortMenu menu(shown.page.table()->header(), true, nullptr);
            connect(&menu, &SortMenu::sortRequested, shown.page.table(), &TableView::sortRequested);
            emit menu.aboutToShow();
            QVERIFY(actionNamed(menu, u"Order of the portfolio"_s)->isChecked());
            QVERIFY(!actionNamed(menu, u"Descending"_s)->isEnabled());
            actionNamed(menu, u"Days"_s)->trigger();
            emit menu.aboutToShow();
            QVERIFY(actionNamed(menu, u"Days"_s)->isChecked());
            QVERIFY(actionNamed(menu, u"Ascending"_s)->isChecked());
            actionNamed(menu, u"Descending"_s)->trigger();
            QCOMPARE(shown.page.model().sortColumn(), columnOf(ItemColumn::Days));
            QCOMPARE(shown.page.model().sortOrder(), Qt::DescendingOrder);
        }
        const Shown again(file);
        QCOMPARE(again.page.model().sortColumn(), columnOf(ItemColumn::Days));
        QCOMPARE(again.page.model().sortOrder(), Qt::DescendingOrder);
    }

    void copiesInTheOrderOfTheTable()
    {
        const Shown shown(newFile());
        TableView &view = *shown.page.table();
        view.selectAll();
        const auto data = TableCopy::mimeData(view);
        QStringList copied;
        for (const QString &line : data->text().split(u'\n', Qt::SkipEmptyParts))
            copied.append(line.section(u'\t', 0, 0));
        QStringList expected{u"No."_s};
        for (int group = 0; group < view.model()->rowCount(); ++group)
            for (int row = 0; row < view.model()->rowCount(view.model()->index(group, 0)); ++row)
                expected.append(view.model()->index(row, 0, view.model()->index(group, 0)).data().toString());
        QCOMPARE(copied, expected);
        const QString row = data->text().section(u'\n', 1, 1);
        QCOMPARE(row.count(u'\t'), 5);
        QVERIFY2(row.contains(u"\tIV. Quartal 2025\t91"_s), qPrintable(row));
        QVERIFY(data->html().contains(u"charset=utf-8"_s));
        QVERIFY(data->html().contains(u"<td>Bürgeramt</td>"_s));
    }

    void copiesTheRowsOfAGroupOnce()
    {
        const Shown shown(newFile());
        TableView &view = *shown.page.table();
        const QModelIndex group = view.model()->index(0, 0);
        view.setCurrentIndex(group);
        view.selectionModel()->select(view.model()->index(0, 0, group),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList lines = TableCopy::mimeData(view)->text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(view.model()->rowCount(group) > 1);
        QCOMPARE(lines.size(), 1 + view.model()->rowCount(group));
    }

    void readsARowAloud()
    {
        const Shown shown(newFile());
        TableView &view = *shown.page.table();
        auto *spoken = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(spoken && spoken->tableInterface());
        QCOMPARE(spoken->text(QAccessible::Name), u"Items"_s);
        int cells = 0;
        for (int child = 0; child < spoken->childCount(); ++child) {
            QAccessibleInterface *part = spoken->child(child);
            QVERIFY(part);
            if (part->role() == QAccessible::ColumnHeader)
                QVERIFY(!part->text(QAccessible::Name).isEmpty());
            cells += part->text(QAccessible::Name).startsWith(u"Schedule status: "_s) ? 1 : 0;
        }
        QVERIFY(cells >= 59);
        const QModelIndex key = shown.page.model().indexOf(u"KI-06"_s);
        const QString row = key.data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(row.startsWith(u"KI-06, Fertigstellung KI Roadmap"_s) && row.contains(u"Im Plan"_s)
                     && row.contains(u"date "_s),
                 qPrintable(row));
        for (QWidget *stop : shown.page.findChildren<QWidget *>())
            if ((stop->focusPolicy() & Qt::TabFocus) != 0 && stop->isVisible())
                QVERIFY2(!QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty(),
                         stop->metaObject()->className());
    }

    void foldsAllGroupsAndKeepsThemFolded()
    {
        const QString file = newFile();
        {
            const Shown shown(file);
            QMenu *menu = shown.page.findChild<PortfolioPageHead *>()->viewChip()->menu();
            emit menu->aboutToShow();
            actionNamed(*menu, u"Fold all groups"_s)->trigger();
        }
        const Shown again(file);
        for (int group = 0; group < again.page.model().rowCount(); ++group)
            QVERIFY(!again.page.table()->isExpanded(again.page.model().index(group, 0)));
    }

    void outlinesOverdueWithoutAReportInGroupRows()
    {
        GroupHead head;
        head.counts[ScheduleStatus::Overdue] = 3;
        head.overdueWithoutReport = 3;
        QVERIFY(GroupRow::countsOf(head).front().outlined);
        head.overdueWithoutReport = 2;
        QVERIFY(!GroupRow::countsOf(head).front().outlined);
        const Shown shown(newFile());
        for (int group = 0; group < shown.page.model().rowCount(); ++group) {
            const QModelIndex index = shown.page.model().index(group, 0);
            int silent = 0;
            for (int row = 0; row < shown.page.model().rowCount(index); ++row) {
                const QModelIndex cell = shown.page.model().index(row, columnOf(ItemColumn::Status), index);
                silent += cell.data(ItemRoles::MarkRole).value<PaintKit::StatusMark>().outlined ? 1 : 0;
            }
            QCOMPARE(index.data(ItemRoles::GroupRole).value<GroupHead>().overdueWithoutReport, silent);
        }
    }

    void groupCountsAddUp()
    {
        const Shown shown(newFile());
        for (const Grouping grouping :
             {Grouping::Project, Grouping::Unit, Grouping::Status, Grouping::Month}) {
            auto &model = const_cast<ItemTreeModel &>(shown.page.model());
            model.setGrouping(grouping);
            int total = 0;
            for (int group = 0; group < model.rowCount(); ++group) {
                const QModelIndex index = model.index(group, 0);
                const auto head = index.data(ItemRoles::GroupRole).value<GroupHead>();
                QCOMPARE(head.counts.total(), model.rowCount(index));
                QVERIFY(!head.title.isEmpty());
                total += model.rowCount(index);
            }
            QCOMPARE(total, 59);
            QCOMPARE(shown.page.countText(), u"59 of 136"_s);
        }
    }

    void aSearchLeavesTheFiltersAsTheyWere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::addRow("titles of the portfolio") << u"Roadmap"_s << QString();
        QTest::addRow("what empty measures hold too") << u"Maßnahme"_s << QString();
        QTest::addRow("what the worker finds") << u"Ziel"_s << u"M-17"_s;
    }
    void aSearchLeavesTheFiltersAsTheyWere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        const QString file = newFile();
        Shown shown(file);
        const ItemFilter before = shown.page.filter();
        QCOMPARE(shown.page.countText(), u"59 of 136"_s);
        for (qsizetype length = 1; length <= typed.size(); ++length)
            shown.page.searchEverything(typed.left(length));
        shown.page.showFound(typed, found.isEmpty() ? QStringList() : QStringList{found});
        QVERIFY(shown.page.countText() != u"59 of 136"_s);
        {
            const Shown next(file); // the program may end before the search does
            QVERIFY(next.page.filter() == before);
        }
        shown.page.searchEverything({});
        QVERIFY(shown.page.filter() == before);
        QCOMPARE(shown.page.countText(), u"59 of 136"_s);
        const Shown next(file);
        QVERIFY(next.page.filter() == before);
    }

    void aSearchClearedInTheFieldOfThePageEndsToo()
    {
        Shown shown(newFile());
        ItemFilter overdue = shown.page.filter();
        overdue.statuses = {ScheduleStatus::Overdue};
        shown.page.setFilter(overdue);
        shown.page.searchEverything(u"Maßnahme"_s);
        QVERIFY(shown.page.filter().statuses.isEmpty());
        shown.page.quickFilter()->clear();
        QVERIFY(shown.page.filter() == overdue);
    }

    void whatIsSetDuringASearchStays()
    {
        Shown shown(newFile());
        shown.page.searchEverything(u"Maßnahme"_s);
        const auto *bar = shown.page.findChild<FilterBar *>();
        Chip *unscheduled = bar->statusChips()[4];
        unscheduled->click();
        shown.page.searchEverything({});
        QVERIFY(unscheduled->isChecked());
        QCOMPARE(shown.page.filter().statuses, QSet{ScheduleStatus::Unscheduled});
        QVERIFY(shown.page.filter().withoutPlaceholders);
    }
};
LENKUNGSSTAND_TEST(TestPortfolioPage)

#include "tst_portfoliopage.moc"
