// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resolutions/resolutionspage.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "ui/charts/figureview.h"
#include "ui/charts/hotspot.h"
#include "ui/charts/ruledlist.h"
#include "ui/delegates/editdelegate.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/inplaceediting.h"
#include "ui/pages/pagetitle.h"
#include "ui/pages/resolutions/backplanning.h"
#include "ui/pages/resolutions/resolutionmodel.h"
#include "ui/pages/tablecolumns.h"
#include "ui/support/chip.h"
#include "ui/support/tablesetup.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;
using ResolutionColumn = ResolutionModel::Column;

namespace {
constexpr int resolutionRowHeight = 32;
constexpr int narrowestResolution = 190;
constexpr int comfortableResolution = 270; ///< two lines of a title of the Senate's resolutions

// Order, deadline and status are always there: they are what people look for.
std::vector<TableColumns::Choice> columnChoices()
{
    return {{int(ResolutionColumn::Number), "number"_L1},   {int(ResolutionColumn::Kind), "kind"_L1},
            {int(ResolutionColumn::Unit), "unit"_L1},       {int(ResolutionColumn::Progress), "progress"_L1},
            {int(ResolutionColumn::Session), "session"_L1}, {int(ResolutionColumn::Buffer), "buffer"_L1}};
}

bool isSettled(const GroupHead &group)
{
    return group.counts.of(ScheduleStatus::Done) + group.counts.of(ScheduleStatus::DoneLate)
        + group.counts.of(ScheduleStatus::Cancelled)
        == group.counts.total();
}
}

ResolutionsPage::ResolutionsPage(QWidget *parent)
    : ScrolledPage(parent)
    , m_model(new ResolutionModel(this))
    , m_title(addView())
    , m_columns(new TableColumns(*m_model, columnChoices(), Settings::resolutionColumns, surface()))
    , m_table(new FullTable(surface()))
    , m_delegate(new EditDelegate(m_table))
    , m_editing(new InPlaceEditing(
          *m_table, *m_delegate, &ResolutionModel::fieldOf,
          [this](const QString &key) { return m_model->indexOf(key); }, this))
    , m_planningHead(addView())
    , m_sessions(new QPushButton(surface()))
    , m_leadTime(new QPushButton(surface()))
{
    connect(m_sessions, &QPushButton::clicked, this, [this] { emit recordRequested(u"calendar/edit"_s); });
    connect(m_leadTime, &QPushButton::clicked, this, [this] { emit recordRequested(u"leadTime/edit"_s); });
    TableSetup::prepare(*m_table, *m_model, m_delegate);
    connect(m_editing, &InPlaceEditing::changeRequested, this, &ResolutionsPage::changeRequested);
    connect(m_editing, &InPlaceEditing::selectionChanged, this, &ResolutionsPage::selectionChanged);
    connect(m_editing, &InPlaceEditing::sentenceSaid, this, &ResolutionsPage::sentenceSaid);
    connect(m_editing, &InPlaceEditing::textLost, this, &ResolutionsPage::textLost);
    connect(m_table, &TableView::gaveUp, this, &ResolutionsPage::textLost);
    m_delegate->setRowHeight(resolutionRowHeight);
    m_delegate->setWrappingColumn(int(ResolutionColumn::Title));
    m_table->setUniformRowHeights(false);
    m_table->setSortingEnabled(false);
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    connect(m_columns, &TableColumns::changed, this, &ResolutionsPage::relayout);
    connect(m_table, &QTreeView::expanded, this, &ResolutionsPage::foldingChanged);
    connect(m_table, &QTreeView::collapsed, this, &ResolutionsPage::foldingChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResolutionsPage::selectRow);
    connect(m_table, &TableView::choiceChanged, this, &ResolutionsPage::selectRow);
    connect(m_table, &FullTable::rowReached, this, &ResolutionsPage::showRow);
}

// The parts go after the page, and some speak while they go.
ResolutionsPage::~ResolutionsPage()
{
    m_columns->disconnect(this);
    m_table->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

FigureView *ResolutionsPage::addView()
{
    auto *view = new FigureView(surface());
    connect(view, &FigureView::activated, this, &ResolutionsPage::follow);
    return view;
}

void ResolutionsPage::rememberIn(Settings &settings)
{
    m_columns->rememberIn(settings);
}

void ResolutionsPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_editing->setSnapshot(snapshot);
    refresh();
    relayout();
}

void ResolutionsPage::setEditable(bool editable)
{
    ScrolledPage::setEditable(editable);
    m_table->setEditable(editable);
    m_sessions->setEnabled(editable);
    m_leadTime->setEnabled(editable);
    showButtons();
}

void ResolutionsPage::noteFailure()
{
    m_editing->noteFailure();
}

QStringList ResolutionsPage::selectedItems() const
{
    return m_editing->selectedItems();
}

Page::Selected ResolutionsPage::selected() const
{
    return m_editing->selected();
}

void ResolutionsPage::setRowActions(const QList<QAction *> &actions)
{
    m_table->setRowActions(actions);
}

void ResolutionsPage::setSelectedItem(const QString &key)
{
    const bool isNew = std::exchange(m_selected, key) != key;
    m_selecting = true;
    const QModelIndex index = m_snapshot ? m_model->indexOf(key) : QModelIndex();
    if (isNew && index.isValid() && !m_table->isExpanded(index.parent())) {
        m_table->expand(index.parent());
        rememberFolding(index.parent());
        relayout();
    }
    if (!index.isValid()) {
        if (m_table->selectionModel()->hasSelection()) // the mark of the focus alone stays
            m_table->selectionModel()->clear();
    } else if (index != m_table->currentIndex().siblingAtColumn(0) // an open editor stays
               || !m_table->selectionModel()->isSelected(index)) {
        m_table->setCurrentIndex(index);
    }
    m_selecting = false;
    for (FigureView *ruler : m_rulers)
        ruler->setSelectedItem(key);
}

void ResolutionsPage::selectRow()
{
    if (m_selecting)
        return;
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.data(ItemRoles::KeyRole).toString();
    // The focus alone marks a row as the current one and selects nothing.
    if (key == m_selected || !m_table->selectionModel()->isSelected(current))
        return;
    m_selected = key;
    for (FigureView *ruler : m_rulers)
        ruler->setSelectedItem(key);
    if (key.isEmpty()) // the head of a group
        emit nothingSelected();
    else
        emit itemSelected(key);
}

void ResolutionsPage::showRow(const QRect &row)
{
    if (m_selecting && !m_table->hasFocus())
        return; // a selection that came from elsewhere leaves the page where it is
    const QRect onSurface = row.translated(m_table->pos());
    scrollArea()->ensureVisible(0, onSurface.top(), 0, px(8));
    scrollArea()->ensureVisible(0, onSurface.bottom(), 0, px(8));
}

void ResolutionsPage::refresh()
{
    setAccessibleName(tr("Resolutions"));
    m_table->setAccessibleName(tr("Resolutions by session"));
    m_table->setAccessibleDescription(
        tr("Enter or F2 edits the row, Tab goes on to the next cell, left and right fold groups."));
    m_columns->retranslate();
    if (!m_snapshot)
        return;
    const QString selected = m_selected;
    m_selecting = true;
    m_model->setSnapshot(m_snapshot, uiLanguage());
    m_table->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const auto head = group.data(ItemRoles::GroupRole).value<GroupHead>();
        // What is settled makes room for what is planned, unless a person has unfolded it.
        if (m_folded.value(head.key, isSettled(head)))
            m_table->collapse(group);
    }
    m_selecting = false;
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none); // the title says it all
    m_columns->setVisible(!none);
    m_planningHead->setVisible(!none);
    m_sessions->setVisible(!none);
    m_leadTime->setVisible(!none);
    showButtons();
    showTitle();
    showPlanning();
    setSelectedItem(selected);
}

void ResolutionsPage::foldingChanged(const QModelIndex &group)
{
    if (m_selecting)
        return; // the page itself folds what was folded before
    rememberFolding(group);
    relayout();
}

void ResolutionsPage::rememberFolding(const QModelIndex &group)
{
    m_folded.insert(group.data(ItemRoles::GroupRole).value<GroupHead>().key, !m_table->isExpanded(group));
}

void ResolutionsPage::showTitle()
{
    QDate newest;
    for (const Item &item : m_snapshot->portfolio->items)
        if (isSenateResolution(item) && (!newest.isValid() || item.resolution->session > newest))
            newest = item.resolution->session;
    int numbers = 0;
    int open = 0;
    for (std::size_t index = 0; index < m_snapshot->report.items.size(); ++index) {
        const Item &item = m_snapshot->portfolio->items[index];
        if (!isSenateResolution(item) || item.resolution->session != newest)
            continue;
        ++numbers;
        open += m_snapshot->report.items[index].open ? 1 : 0;
    }
    QString sentence = tr("No resolution of the Senate is recorded.");
    if (m_snapshot->portfolio->items.empty())
        sentence += u' ' + tr("This file holds no items yet, so there is nothing to show.");
    if (newest.isValid())
        sentence = tr("Resolution of the Senate of %1: %n item(s), %2 open.", nullptr, numbers)
                       .arg(DateText::day(newest, uiLanguage()))
                       .arg(open);
    const SenateCalendar &calendar = m_snapshot->portfolio->senateCalendar;
    if (newest.isValid() && !SenateSessions::areKnown(calendar))
        sentence += u' ' + tr("The sessions of the Senate are not known: its calendar has not been entered.");
    else if (newest.isValid() && !calendar.confirmation)
        sentence += u' ' + tr("Assumed: the Senate meets every Tuesday that is no holiday.");
    const QString title = tr("Resolutions");
    m_title->setAccessibleName(title + u". " + sentence);
    m_title->setLayoutFunction(
        [title, sentence](int width) { return layOutPageTitle(title, sentence, width); });
}

void ResolutionsPage::showButtons()
{
    m_sessions->setText(tr("Sessions of the Senate …"));
    m_sessions->setAccessibleName(m_sessions->text());
    m_sessions->setToolTip(m_sessions->isEnabled() ? tr(
                               "Sessions added and cancelled, weeks without; also from a file (ICS, CSV)")
                                                   : tr("Nothing can be recorded at present."));
    m_leadTime->setText(tr("Lead time and steps …"));
    m_leadTime->setAccessibleName(m_leadTime->text());
    m_leadTime->setToolTip(m_leadTime->isEnabled()
                               ? tr("The working days that are needed before a session, step by step")
                               : tr("Nothing can be recorded at present."));
}

void ResolutionsPage::showPlanning()
{
    const auto entries = BackPlanning::entries(*m_snapshot, uiLanguage());
    RuledList::Content head;
    head.title = tr("Back-planning");
    head.note = entries.empty() ? QString()
        : m_snapshot->portfolio->leadTime.steps.empty()
        ? tr("cell: working day; gap: day off; tick: session of the Senate; hatched: lead time")
        : tr(
            "cell: working day; gap: day off; tick: session of the Senate; bracket: step before the session, "
            "in working days");
    head.empty = tr("No open resolution of the Senate has a deadline.");
    const bool none = entries.empty();
    m_planningHead->setAccessibleName(head.title);
    m_planningHead->setLayoutFunction([head, none](int width) {
        return none ? RuledList::layOut(head, width) : RuledList::head(head.title, head.note, width);
    });
    while (m_rulers.size() < entries.size())
        m_rulers.push_back(addView());
    for (std::size_t index = 0; index < m_rulers.size(); ++index) {
        FigureView *ruler = m_rulers[index];
        ruler->setVisible(index < entries.size());
        if (index >= entries.size()) {
            ruler->setLayoutFunction([](int) { return Sheet::Page(); });
            continue;
        }
        const BackPlanning::Entry entry = entries[index];
        ruler->setAccessibleName(entry.name);
        ruler->setLayoutFunction([entry](int width) { return BackPlanning::layOut(entry, width); });
    }
}

QRect ResolutionsPage::selectedRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_table->isHidden() || !current.isValid() ? QRect()
                                                     : m_table->rowRect(current).translated(m_table->pos());
}

/// Beside each other where there is room, else below; the height of both.
int ResolutionsPage::placeButtons(int left, int top, int inner)
{
    const auto sizeOf = [inner](const QPushButton *button) {
        return button->sizeHint().boundedTo({inner, button->sizeHint().height()});
    };
    const QRect first(QPoint(left, top), sizeOf(m_sessions));
    m_sessions->setGeometry(first);
    const QSize size = sizeOf(m_leadTime);
    const bool isBeside = first.width() + px(8) + size.width() <= inner;
    const QPoint at =
        isBeside ? QPoint(first.right() + 1 + px(8), top) : QPoint(left, first.bottom() + px(8));
    m_leadTime->setGeometry(QRect(at, size));
    return at.y() + size.height() - top;
}

int ResolutionsPage::arrange(int width)
{
    if (!m_snapshot)
        return 0;
    const int left = margin();
    const int inner = width - 2 * left;
    int top = px(13);
    top += place(m_title, left, top, inner) + px(12);
    if (const int wayOut = placeWayOut(m_snapshot->portfolio->items.empty(), left, top + px(8)); wayOut > 0)
        top += wayOut + px(20);
    if (m_table->isHidden())
        return top;
    m_table->setGeometry(left, top, inner, m_table->height());
    // What goes where the title has no room is said by the inspector too.
    m_table->fitColumns(inner,
                        {.flexible = int(ResolutionColumn::Title),
                         .narrowest = px(narrowestResolution),
                         .comfortable = px(comfortableResolution),
                         .dispensable = {},
                         .hidden = m_columns->hidden(),
                         .extra = 0,
                         .last = {int(ResolutionColumn::Progress), int(ResolutionColumn::Kind),
                                  int(ResolutionColumn::Buffer), int(ResolutionColumn::Session),
                                  int(ResolutionColumn::Unit), int(ResolutionColumn::Number)}});
    m_table->doItemsLayout();
    top += m_columns->place(*m_table, left, top, inner);
    const int height = m_table->fullHeight();
    m_table->setGeometry(left, top, inner, height);
    top += height + px(24);
    top += place(m_planningHead, left, top, inner) + px(10);
    top += placeButtons(left, top, inner) + px(4);
    for (FigureView *ruler : m_rulers)
        if (!ruler->isHidden())
            top += place(ruler, left, top, inner);
    return top + px(24);
}

std::vector<QWidget *> ResolutionsPage::focusOrder() const
{
    std::vector<QWidget *> order{m_columns->chip(), m_table, m_sessions, m_leadTime};
    for (const FigureView *ruler : m_rulers)
        order.insert(order.end(), ruler->hotspots().begin(), ruler->hotspots().end());
    return order;
}
