// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/portfoliopage.h"

#include "core/report/itemcounts.h"
#include "ui/delegates/editdelegate.h"
#include "ui/models/filtermemory.h"
#include "ui/pages/inplaceediting.h"
#include "ui/pages/portfolio/chiparea.h"
#include "ui/pages/portfolio/columnset.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/filtermenu.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/settings/settings.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int manyRows = 20000; ///< from here on typing is answered when it pauses
constexpr int filterPauseMs = 120;
}

PortfolioPage::PortfolioPage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_views(settings)
    , m_filterTimer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Typography::px(12), 0, 0);
    column->setSpacing(0);
    // Made in the order in which Tab is to go.
    m_head = new PortfolioPageHead(this);
    column->addWidget(m_head);
    m_filterMenu = new FilterMenu(m_head->filterChip());
    m_head->groupChip()->setMenu(new QMenu(m_head->groupChip()));
    m_head->viewChip()->setMenu(new QMenu(m_head->viewChip()));
    m_head->filterChip()->setMenu(m_filterMenu);
    m_chips = new ChipArea(this);
    m_filterBar = new FilterBar(m_chips);
    m_chips->setWidget(m_filterBar);
    m_stack = new QStackedWidget(this);
    m_view = new TableView(this);
    column->addSpacing(Typography::px(8));
    m_chipsRow = new QVBoxLayout;
    m_chipsRow->addWidget(m_chips);
    column->addLayout(m_chipsRow);
    column->addSpacing(Typography::px(12));
    m_tableRow = new QVBoxLayout;
    m_tableRow->addWidget(m_columnNote = makeColumnNote());
    m_tableRow->addWidget(m_stack, 1);
    column->addLayout(m_tableRow, 1);
    setMargins();
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmptyState());
    auto *delegate = new EditDelegate(m_view);
    TableSetup::prepare(*m_view, m_model, delegate);
    m_view->setHasOwnOrder(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_columns = new ColumnSet(*m_view, m_model.items(), m_settings, this);
    m_editing = new InPlaceEditing(
        *m_view, *delegate, [](int at) { return ItemEdit::fieldOf(ItemColumn(at)); },
        [this](const QString &key) { return m_model.indexOf(key); }, this);
    connect(m_editing, &InPlaceEditing::changeRequested, this, &PortfolioPage::changeRequested);
    connect(m_editing, &InPlaceEditing::selectionChanged, this, &PortfolioPage::selectionChanged);
    connect(m_editing, &InPlaceEditing::sentenceSaid, this, &PortfolioPage::sentenceSaid);
    connect(m_editing, &InPlaceEditing::textLost, this, &PortfolioPage::textLost);
    m_filterTimer->setSingleShot(true);
    restoreSettings();
    connectParts();
    retranslate();
}

void PortfolioPage::setMargins()
{
    const int left = PortfolioPageHead::leftMargin(width());
    m_chipsRow->setContentsMargins(left, 0, Typography::px(16), 0);
    // The table's cells are padded, so that its text stands under the title's.
    m_tableRow->setContentsMargins(left - RowDelegate::padding, 0, 0, 0);
}

/// What the table has no room for.
QLabel *PortfolioPage::makeColumnNote()
{
    auto *note = new QLabel(this);
    note->setFont(Typography::font(Typography::Role::Note));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setContentsMargins(RowDelegate::padding, 0, RowDelegate::padding, Typography::px(4));
    note->hide();
    return note;
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
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model.totalCount() == 0)
            takeWayOut();
        else if (m_wanted.text.isEmpty() || m_model.countFor(textAlone()) == 0)
            resetFilter();
        else
            takeFilter(textAlone());
    });
    connect(quickFilter(), &SearchField::textChanged, this, &PortfolioPage::setSearchText);
    connect(quickFilter(), &SearchField::left, this, &PortfolioPage::focusFound);
    connect(m_filterTimer, &QTimer::timeout, this, &PortfolioPage::applyFilter);
    connect(m_columns, &ColumnSet::noteChanged, this, [this](const QString &note) {
        m_columnNote->setText(note);
        m_columnNote->setVisible(!note.isEmpty() && m_stack->currentIndex() == 0);
    });
    m_view->viewport()->installEventFilter(this);
    connect(m_head->groupChip()->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillGroupMenu);
    connect(m_head->viewChip()->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillViewMenu);
    connect(m_view, &TableView::sortRequested, this, &PortfolioPage::sortBy);
    connect(m_view, &TableView::gaveUp, this, &PortfolioPage::textLost);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PortfolioPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::restoreView);
    connect(&m_model, &ItemTreeModel::arrangementChanged, this, &PortfolioPage::showArrangement);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PortfolioPage::takeCurrent);
    connect(m_view, &TableView::choiceChanged, this, [this] {
        if (m_view->currentIndex().data(ItemRoles::KeyRole).toString() != m_selected)
            takeCurrent(m_view->currentIndex());
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { rememberFolded(group, true); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { rememberFolded(group, false); });
    connect(m_view, &TableView::opened, this,
            [this](const QModelIndex &index) { emit itemOpened(index.data(ItemRoles::KeyRole).toString()); });
    QHeaderView *header = m_view->header();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &PortfolioPage::sortOn);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { m_head->viewChip()->menu()->popup(header->mapToGlobal(at)); });
}

void PortfolioPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_editing->setSnapshot(snapshot);
    m_filterMenu->setSnapshot(snapshot);
    selectNeighbour(snapshot);
    m_model.setSnapshot(snapshot);
    if (snapshot) {
        m_wanted.setAsOf(snapshot->report.asOf);
        if (m_beforeSearch)
            m_beforeSearch->setAsOf(snapshot->report.asOf);
        applyFilter();
    }
    m_columns->measure(m_wanted.withoutPlaceholders); // another Stichtag has longer figures
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
        // Said outright: the view would look at the keys that are held down, and Ctrl+N still is.
        m_view->selectionModel()->setCurrentIndex(
            m_view->firstCell(index), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void PortfolioPage::takeCurrent(const QModelIndex &current)
{
    // The focus alone marks a row as the current one and selects nothing.
    if (m_restoring || !current.isValid() || !m_view->selectionModel()->isSelected(current))
        return;
    const QString key = current.data(ItemRoles::KeyRole).toString();
    if (key.isEmpty()) { // a group row
        m_selected.clear();
        emit nothingSelected();
        return;
    }
    m_selected = key;
    emit itemSelected(key);
}

void PortfolioPage::takeFilter(const ItemFilter &filter)
{
    rememberUnsearched(filter);
    useFilter(filter);
}

// What a person sets during a search over everything stays when it ends; that empty measures are shown
// meanwhile is none of his doing.
void PortfolioPage::rememberUnsearched(const ItemFilter &filter)
{
    if (!m_beforeSearch || filter.text.isEmpty()) {
        m_beforeSearch.reset();
        return;
    }
    const bool untouched = filter.withoutPlaceholders == m_wanted.withoutPlaceholders;
    const bool withoutPlaceholders =
        untouched ? m_beforeSearch->withoutPlaceholders : filter.withoutPlaceholders;
    m_beforeSearch = filter;
    m_beforeSearch->withoutPlaceholders = withoutPlaceholders;
}

void PortfolioPage::useFilter(const ItemFilter &filter)
{
    m_wanted = filter;
    if (m_model.snapshot())
        m_wanted.setAsOf(m_model.snapshot()->report.asOf);
    if (m_wanted.text != m_searched)
        m_wanted.found.clear();
    if (quickFilter()->text() != filter.text)
        quickFilter()->setText(filter.text);
    emit searchTextChanged(filter.text);
    // A search and items picked out for the moment are forgotten; what was set before comes back at the next
    // start.
    const ItemFilter &lasting = m_beforeSearch ? *m_beforeSearch : filter;
    if (lasting.keys.isEmpty())
        m_settings.setValue(Settings::portfolioFilter, FilterMemory::toLines(lasting));
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
    if (text.isEmpty() && m_beforeSearch) {
        ItemFilter before = *std::exchange(m_beforeSearch, std::nullopt);
        before.text.clear();
        before.found.clear();
        useFilter(before);
        return;
    }
    m_wanted.text = text;
    m_wanted.found.clear();
    if (quickFilter()->text() != text)
        quickFilter()->setText(text);
    emit searchTextChanged(text);
    if (m_model.totalCount() < manyRows)
        applyFilter();
    else
        m_filterTimer->start(filterPauseMs);
}

void PortfolioPage::applyFilter()
{
    m_filterTimer->stop();
    // Neither a search over everything nor what is picked out for the moment comes back at the next start.
    if (!m_beforeSearch && m_wanted.keys.isEmpty())
        m_settings.setValue(Settings::portfolioText, m_wanted.text);
    m_filterMenu->setFilter(m_wanted);
    if (m_model.filter() == m_wanted)
        return;
    const bool otherKinds = m_model.filter().withoutPlaceholders != m_wanted.withoutPlaceholders;
    m_model.setFilter(m_wanted);
    if (otherKinds)
        m_columns->measure(m_wanted.withoutPlaceholders);
}

void PortfolioPage::resetFilter()
{
    ItemFilter filter;
    takeFilter(filter);
    focusTable();
}

SearchField *PortfolioPage::quickFilter() const
{
    return m_head->quickFilter();
}

void PortfolioPage::focusFilter()
{
    quickFilter()->begin();
}

void PortfolioPage::searchEverything(const QString &text)
{
    m_searched = text;
    if (text.isEmpty()) {
        setSearchText(text);
        return;
    }
    if (!m_beforeSearch)
        m_beforeSearch = m_wanted;
    ItemFilter filter;
    filter.text = text;
    filter.withoutPlaceholders = m_beforeSearch->withoutPlaceholders && !m_model.findsPlaceholders(text);
    ItemFilter before = m_wanted;
    before.text = text;
    before.found.clear();
    if (filter == before)
        setSearchText(text); // waits for a pause in a large portfolio
    else
        useFilter(filter);
}

QString PortfolioPage::searchedText() const
{
    return m_wanted.text == m_searched ? m_searched : QString();
}

void PortfolioPage::showFound(const QString &text, const QStringList &keys)
{
    if (text.isEmpty() || text != searchedText() || !m_model.snapshot())
        return;
    m_wanted.found = QSet<QString>(keys.begin(), keys.end());
    for (const QString &key : keys)
        if (const Item *item = m_model.snapshot()->item(key); item && ItemCounts::isPlaceholder(*item))
            m_wanted.withoutPlaceholders = false;
    applyFilter();
}

void PortfolioPage::focusFound()
{
    applyFilter(); // straight into the rows that were found
    const QModelIndex first = m_model.index(0, 0);
    if (!m_wanted.text.isEmpty() && m_model.rowCount(first) > 0 && !m_view->currentIndex().parent().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0, first)); // a group is not what was looked for
    focusTable();
}

// The window gives the focus to the page; what a person wants then is the table. No proxy: Tab would take the
// page for the table, and leave out what stands above it.
void PortfolioPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusTable();
}

void PortfolioPage::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}
