// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of PortfolioPage: menus, columns, and what comes back after a reset of the model.
#include "core/report/datetext.h"
#include "ui/models/filtermemory.h"
#include "ui/pages/portfolio/chiparea.h"
#include "ui/pages/portfolio/columnset.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/filtermenu.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/pages/portfolio/viewsmenu.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/sortmenu.h"
#include "ui/support/stayingmenu.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct GroupingSpec
{
    Grouping grouping;
    QLatin1StringView name; // in the settings
    const char *title;
};

constexpr std::array groupings = {
    GroupingSpec{Grouping::Project, "project"_L1, QT_TRANSLATE_NOOP("PortfolioPage", "Project")},
    GroupingSpec{Grouping::Unit, "unit"_L1, QT_TRANSLATE_NOOP("PortfolioPage", "Responsible unit")},
    GroupingSpec{Grouping::Status, "status"_L1, QT_TRANSLATE_NOOP("PortfolioPage", "Schedule status")},
    GroupingSpec{Grouping::Month, "month"_L1, QT_TRANSLATE_NOOP("PortfolioPage", "Month")},
    GroupingSpec{Grouping::None, "none"_L1, QT_TRANSLATE_NOOP("PortfolioPage", "none")},
};

constexpr int heightOfOneRow = 210; ///< of the page, for each row of chips

const GroupingSpec &specOf(Grouping grouping)
{
    return *std::ranges::find(groupings, grouping, &GroupingSpec::grouping);
}
}

void PortfolioPage::restoreSettings()
{
    const QString grouping = m_settings.value(Settings::portfolioGrouping);
    const auto spec = std::ranges::find_if(
        groupings, [&grouping](const GroupingSpec &entry) { return grouping == entry.name; });
    m_model.setGrouping(spec == groupings.end() ? Grouping::Project : spec->grouping);
    const QString sorted = m_settings.value(Settings::portfolioSort);
    for (const ItemColumnSpec &column : itemColumns())
        if (sorted == QLatin1StringView(column.name))
            m_model.sort(columnOf(column.column),
                         m_settings.value(Settings::portfolioSortDescending) ? Qt::DescendingOrder
                                                                             : Qt::AscendingOrder);
    m_wanted = FilterMemory::fromLines(m_settings.value(Settings::portfolioFilter));
    m_wanted.text = m_settings.value(Settings::portfolioText);
    quickFilter()->setText(m_wanted.text);
    m_model.setFilter(m_wanted);
    m_filterMenu->setFilter(m_wanted);
    showSortIndicator();
}

void PortfolioPage::retranslate()
{
    m_head->viewChip()->setText(tr("View"));
    m_head->viewChip()->setAccessibleDescription(
        tr("Opens saved views, sorts the table, chooses its columns, folds its groups."));
    m_head->filterChip()->setText(tr("Filter"));
    m_head->filterChip()->setAccessibleDescription(tr("Restricts the table by project, unit, kind or date."));
    m_head->groupChip()->setText(tr("Group: %1").arg(tr(specOf(m_model.grouping()).title)));
    m_head->groupChip()->setAccessibleDescription(tr("Chooses what the items are grouped by."));
    quickFilter()->setPlaceholderText(tr("Filter, e.g. KI"));
    quickFilter()->setAccessibleName(tr("Quick filter"));
    quickFilter()->setAccessibleDescription(
        tr("Shows only the items that hold all typed words in number, title, unit or date."));
    m_view->setAccessibleName(tr("Items"));
    m_view->setAccessibleDescription(
        tr("Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups."));
    showArrangement();
}

void PortfolioPage::fillGroupMenu()
{
    QMenu *menu = m_head->groupChip()->menu();
    menu->clear();
    for (const GroupingSpec &spec : groupings) {
        QAction *action = menu->addAction(tr(spec.title));
        action->setCheckable(true);
        action->setChecked(spec.grouping == m_model.grouping());
        connect(action, &QAction::triggered, this,
                [this, grouping = spec.grouping] { chooseGrouping(grouping); });
    }
}

void PortfolioPage::chooseGrouping(Grouping grouping)
{
    m_settings.setValue(Settings::portfolioGrouping, QString(specOf(grouping).name));
    m_model.setGrouping(grouping);
    retranslate();
}

void PortfolioPage::fillViewMenu()
{
    QMenu *menu = m_head->viewChip()->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    auto *views = new ViewsMenu(m_views, m_wanted.text, this, menu);
    connect(views, &ViewsMenu::applied, this, &PortfolioPage::takeView);
    menu->addMenu(views);
    auto *sorting = new SortMenu(m_view->header(), true, menu);
    connect(sorting, &SortMenu::sortRequested, this, &PortfolioPage::sortBy);
    menu->addMenu(sorting);
    auto *columns = new StayingMenu(tr("Columns"), menu);
    fillColumnMenu(columns);
    menu->addMenu(columns);
    menu->addSeparator();
    QAction *unfold = menu->addAction(tr("Unfold all groups"));
    QAction *fold = menu->addAction(tr("Fold all groups"));
    connect(unfold, &QAction::triggered, this, [this] { foldAll(false); });
    connect(fold, &QAction::triggered, this, [this] { foldAll(true); });
    const bool grouped = m_model.grouping() != Grouping::None;
    unfold->setEnabled(grouped);
    fold->setEnabled(grouped);
}

// The settings hold another arrangement: a saved view.
void PortfolioPage::takeView(const QString &text)
{
    m_model.sort(-1, Qt::AscendingOrder); // a view may have the order of the portfolio
    m_columns->restore();
    restoreSettings();
    m_wanted.text = text;
    takeFilter(m_wanted);
    m_columns->measure(m_wanted.withoutPlaceholders);
    retranslate();
    restoreView();
}

void PortfolioPage::foldAll(bool folded)
{
    // One by one, since only that tells, and what is folded is remembered.
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_view->setExpanded(m_model.index(row, 0), !folded);
}

void PortfolioPage::fillColumnMenu(QMenu *menu)
{
    for (const ItemColumnSpec &spec : itemColumns()) {
        if (spec.column == ItemColumn::Title)
            continue; // a row without its title says nothing
        QAction *action =
            menu->addAction(m_model.headerData(columnOf(spec.column), Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(spec.column));
        connect(action, &QAction::triggered, m_columns,
                [this, column = spec.column](bool on) { m_columns->setShown(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, m_columns, &ColumnSet::reset);
}

// Up, down, and back to the order of the portfolio.
void PortfolioPage::sortOn(int column)
{
    if (m_model.sortColumn() != column)
        sortBy(column, Qt::AscendingOrder);
    else if (m_model.sortOrder() == Qt::AscendingOrder)
        sortBy(column, Qt::DescendingOrder);
    else
        sortBy(-1, Qt::AscendingOrder);
}

void PortfolioPage::sortBy(int column, Qt::SortOrder order)
{
    m_model.sort(column, order);
    const int sorted = m_model.sortColumn();
    m_settings.setValue(
        Settings::portfolioSort,
        sorted < 0 ? QString() : QString::fromLatin1(itemColumns()[static_cast<std::size_t>(sorted)].name));
    m_settings.setValue(Settings::portfolioSortDescending, m_model.sortOrder() == Qt::DescendingOrder);
    showSortIndicator();
}

void PortfolioPage::showSortIndicator()
{
    m_view->header()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
}

void PortfolioPage::restoreView()
{
    const QScopedValueRollback<bool> guard(m_restoring, true);
    if (m_kept.isEmpty()) // no reset: what is selected still is
        keepSelection();
    const bool flat = m_model.grouping() == Grouping::None;
    // Looked up once for a long list; a short one has rows of one or two lines.
    m_view->setUniformRowHeights(flat && m_model.totalCount() >= TableView::manyRows);
    if (!flat) {
        const QStringList folded = m_settings.value(Settings::portfolioFolded);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex group = m_model.index(row, 0);
            m_view->setExpanded(group,
                                !folded.contains(group.data(ItemRoles::GroupRole).value<GroupHead>().key));
        }
    }
    if (m_selected.isEmpty()) {
        m_kept.clear();
        return;
    }
    const QModelIndex selected = m_model.indexOf(m_selected);
    if (!selected.isValid()) {
        m_kept.clear();
        return;
    }
    // The scroll position is a person's place in the table: the selection comes back without moving it.
    const int scroll = m_view->verticalScrollBar()->value();
    // Another cell of the same row would take what is half typed in this one.
    if (selected != m_view->currentIndex().siblingAtColumn(0)
        || !m_view->selectionModel()->isSelected(selected))
        m_view->selectionModel()->setCurrentIndex(
            m_view->firstCell(selected), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    restoreSelection();
    m_view->verticalScrollBar()->setValue(scroll);
}

void PortfolioPage::rememberFolded(const QModelIndex &group, bool folded)
{
    if (m_restoring)
        return;
    const QString key = group.data(ItemRoles::GroupRole).value<GroupHead>().key;
    QStringList keys = m_settings.value(Settings::portfolioFolded);
    keys.removeAll(key);
    if (folded)
        keys.append(key);
    m_settings.setValue(Settings::portfolioFolded, keys);
}

QString PortfolioPage::countText() const
{
    const QLocale &locale = uiLanguage().locale();
    if (!m_model.snapshot())
        return {};
    return tr("%1 of %2").arg(locale.toString(m_model.shownCount()), locale.toString(m_model.totalCount()));
}

void PortfolioPage::showArrangement()
{
    m_head->setWords(tr("Portfolio"), countText());
    m_filterBar->setOverdueWithoutReport(m_model.overdueWithoutReport());
    m_filterBar->show(m_wanted, m_model.statusCounts(), m_model.snapshot());
    const bool empty = m_model.snapshot() && m_model.shownCount() == 0;
    sayWhyEmpty(empty);
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_columnNote->setVisible(!empty && !m_columnNote->text().isEmpty()); // it is about the table
    emit arranged();
}

void PortfolioPage::sayWhyEmpty(bool empty)
{
    const bool nothingAtAll = empty && m_model.totalCount() == 0;
    const int byText = !empty || m_wanted.text.isEmpty() ? 0 : m_model.countFor(textAlone());
    if (nothingAtAll)
        m_emptyText->setText(tr("This file holds no items yet, so there is nothing to show."));
    else if (byText > 0)
        m_emptyText->setText(tr("No item matches all filters; %n match(es) %1 alone.", nullptr, byText)
                                 .arg(DateText::quoted(m_wanted.text, uiLanguage())));
    else
        m_emptyText->setText(tr("No item matches the filter."));
    m_emptyButton->setText(nothingAtAll     ? wayOutText()
                               : byText > 0 ? tr("Filter by the text alone")
                                            : tr("Reset the filter"));
}

ItemFilter PortfolioPage::textAlone() const
{
    ItemFilter filter;
    filter.text = m_wanted.text;
    filter.found = m_wanted.found;
    return filter;
}

void PortfolioPage::showSelected()
{
    const QModelIndex selected = m_model.indexOf(m_selected);
    if (selected.isValid())
        m_view->scrollTo(selected);
}

void PortfolioPage::fitColumns()
{
    const QRect place = m_view->visualRect(m_view->firstCell(m_view->currentIndex()));
    const bool seen = m_view->viewport()->rect().intersects(place);
    m_columns->fit(m_view->viewport()->width());
    if (seen) // rows above it may have become higher
        showSelected();
}

void PortfolioPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
        m_columns->measure(m_wanted.withoutPlaceholders);
    }
    Page::changeEvent(event);
}

void PortfolioPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setMargins();
    m_chips->setMostRows(height() / Typography::px(heightOfOneRow));
    QMetaObject::invokeMethod(this, &PortfolioPage::fitColumns, Qt::QueuedConnection);
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QMetaObject::invokeMethod(this, &PortfolioPage::fitColumns, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &PortfolioPage::showSelected, Qt::QueuedConnection);
}

bool PortfolioPage::eventFilter(QObject *watched, QEvent *event)
{
    // The selected row stays in view when the inspector opens or the window changes.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(), static_cast<QResizeEvent *>(event)->oldSize());
        if (before.intersects(m_view->visualRect(m_view->firstCell(m_view->currentIndex()))))
            QMetaObject::invokeMethod(this, &PortfolioPage::showSelected, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}
