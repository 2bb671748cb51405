// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/portfoliopage.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/pages/portfolio/columnset.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/filtermenu.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int manyRows = 20000; ///< from here on typing is answered when it pauses
constexpr int pauseMs = 120;
}

PortfolioPage::PortfolioPage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_filterTimer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Typography::px(12), 0, 0);
    column->setSpacing(0);
    // Made in the order in which Tab is to go.
    column->addWidget(makeHead());
    m_filterBar = new FilterBar(this);
    m_stack = new QStackedWidget(this);
    m_view = new TableView(this);
    column->addSpacing(Typography::px(8));
    auto *chips = new QVBoxLayout;
    chips->setContentsMargins(Typography::px(24), 0, Typography::px(16), 0);
    chips->addWidget(m_filterBar);
    column->addLayout(chips);
    column->addSpacing(Typography::px(12));
    auto *table = new QVBoxLayout;
    // The table's cells are padded, so that its text stands under the title's.
    table->setContentsMargins(Typography::px(24) - RowDelegate::padding, 0, 0, 0);
    table->addWidget(m_stack);
    column->addLayout(table, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmptyState());
    TableSetup::prepare(*m_view, m_model);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_columns = new ColumnSet(*m_view, m_model.items(), m_settings, this);
    m_filterTimer->setSingleShot(true);
    restoreSettings();
    connectParts();
    retranslate();
}

QWidget *PortfolioPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setMinimumWidth(1); // it turns upright before it would hold the window open
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_headLayout->setContentsMargins(Typography::px(24), 0, Typography::px(16), 0);
    m_headLayout->setSpacing(Typography::px(8));
    auto *words = new QHBoxLayout;
    words->setSpacing(Typography::px(8));
    m_title = new QLabel(head);
    m_title->setFont(Typography::font(Typography::Role::PageTitle));
    m_count = new QLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(Typography::px(8), Typography::px(8), 0, 0);
    words->addWidget(m_title);
    words->addWidget(m_count);
    words->addStretch(1);
    m_headLayout->addLayout(words);
    m_headLayout->addLayout(makeTools(head), 1);
    return head;
}

QLayout *PortfolioPage::makeTools(QWidget *head)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Typography::px(8));
    m_groupChip = new Chip(head);
    m_columnChip = new Chip(head);
    m_filterChip = new Chip(head);
    m_filterMenu = new FilterMenu(m_filterChip);
    m_groupChip->setMenu(new QMenu(m_groupChip));
    m_columnChip->setMenu(new QMenu(m_columnChip));
    m_filterChip->setMenu(m_filterMenu);
    m_quickFilter = new QLineEdit(head);
    m_quickFilter->setFixedHeight(Typography::px(32));
    m_quickFilter->setMinimumWidth(Typography::px(110));
    m_quickFilter->setMaximumWidth(Typography::px(190));
    m_quickFilter->setTextMargins(6, 0, 6, 0);
    m_quickFilter->setClearButtonEnabled(true);
    m_toolsStretch = new QSpacerItem(0, 0, QSizePolicy::Expanding);
    tools->addItem(m_toolsStretch);
    tools->addWidget(m_groupChip);
    tools->addWidget(m_columnChip);
    tools->addWidget(m_filterChip);
    tools->addWidget(m_quickFilter, 2);
    m_toolsEnd = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    tools->addItem(m_toolsEnd);
    return tools;
}

QWidget *PortfolioPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(RowDelegate::padding, Typography::px(24), Typography::px(24), 0);
    column->setSpacing(Typography::px(12));
    m_emptyText = new QLabel(empty);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new QPushButton(empty);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    column->addStretch();
    return empty;
}

void PortfolioPage::connectParts()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &PortfolioPage::takeFilter);
    connect(m_filterMenu, &FilterMenu::filterChanged, this, &PortfolioPage::takeFilter);
    connect(m_filterMenu, &FilterMenu::resetRequested, this, &PortfolioPage::resetFilter);
    connect(m_emptyButton, &QPushButton::clicked, this, &PortfolioPage::resetFilter);
    connect(m_quickFilter, &QLineEdit::textChanged, this, &PortfolioPage::setSearchText);
    connect(m_filterTimer, &QTimer::timeout, this, &PortfolioPage::applyFilter);
    m_quickFilter->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_groupChip->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillGroupMenu);
    connect(m_columnChip->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillColumnMenu);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::restoreView);
    connect(&m_model, &ItemTreeModel::arrangementChanged, this, &PortfolioPage::showArrangement);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PortfolioPage::takeCurrent);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { rememberFolded(group, true); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { rememberFolded(group, false); });
    connect(m_view, &TableView::opened, this,
            [this](const QModelIndex &index) { emit itemOpened(index.data(ItemRoles::KeyRole).toString()); });
    QHeaderView *header = m_view->header();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &PortfolioPage::sortBy);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { m_columnChip->menu()->popup(header->mapToGlobal(at)); });
}

void PortfolioPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_filterMenu->setSnapshot(snapshot);
    m_model.setSnapshot(snapshot);
    m_columns->measure(); // another Stichtag has longer figures
    restoreView();
}

void PortfolioPage::setSelectedItem(const QString &key)
{
    m_selected = key;
    const QScopedValueRollback<bool> guard(m_restoring, true);
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid()) {
        m_view->selectionModel()->clearSelection();
        return;
    }
    if (index.siblingAtColumn(0) != m_view->currentIndex().siblingAtColumn(0)) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(m_view->firstCell(index));
    }
}

void PortfolioPage::takeCurrent(const QModelIndex &current)
{
    if (m_restoring || !current.isValid())
        return;
    const QString key = current.data(ItemRoles::KeyRole).toString();
    if (key.isEmpty()) // a group row: the inspector keeps what it shows
        return;
    m_selected = key;
    emit itemSelected(key);
}

void PortfolioPage::takeFilter(const ItemFilter &filter)
{
    m_wanted = filter;
    if (m_quickFilter->text() != filter.text) {
        m_quickFilter->setText(filter.text);
        emit searchTextChanged(filter.text);
    }
    m_settings.setValue(Settings::portfolioWithoutMeasures, filter.withoutMeasures);
    applyFilter();
}

void PortfolioPage::setFilter(const ItemFilter &filter)
{
    takeFilter(filter);
}

void PortfolioPage::setSearchText(const QString &text)
{
    if (text == m_wanted.text)
        return;
    m_wanted.text = text;
    if (m_quickFilter->text() != text)
        m_quickFilter->setText(text);
    emit searchTextChanged(text);
    if (m_model.totalCount() < manyRows)
        applyFilter();
    else
        m_filterTimer->start(pauseMs);
}

void PortfolioPage::applyFilter()
{
    m_filterTimer->stop();
    m_filterMenu->setFilter(m_wanted);
    if (m_model.filter() == m_wanted)
        return;
    m_model.setFilter(m_wanted);
}

void PortfolioPage::resetFilter()
{
    ItemFilter filter;
    takeFilter(filter);
    focusTable();
}

void PortfolioPage::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}
