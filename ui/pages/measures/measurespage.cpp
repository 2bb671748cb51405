// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measurespage.h"

#include "ui/charts/figureview.h"
#include "ui/charts/hotspot.h"
#include "ui/charts/measurebars.h"
#include "ui/charts/ruledlist.h"
#include "ui/charts/slotbutton.h"
#include "ui/charts/slotgrid.h"
#include "ui/delegates/editdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/models/missinglast.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/inplaceediting.h"
#include "ui/pages/measures/measurecolumns.h"
#include "ui/pages/measures/measurecontent.h"
#include "ui/pages/measures/measuremodel.h"
#include "ui/pages/measures/surveybar.h"
#include "ui/support/chip.h"
#include "ui/support/tablesetup.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using Typography::px;
using Typography::Role;
using Column = MeasureModel::Column;

namespace {
constexpr int measuresColumnGap = 48;
constexpr int measuresSectionGap = 28;
constexpr int slotsWidth = 480;
constexpr int totalsAir = 4; // for the ring of the focus, beside the words at the edge
constexpr int sortMarkRoom = 24; // beside the word of a column head
constexpr int narrowestMeasure = 150;
constexpr int narrowestBars = 240;
constexpr int threeColumns = 1500; // from this width on the bars stand beside the slots

Sheet::Page noteSheet(const QString &state, const QString &summary, int width)
{
    Sheet::Page page;
    const TextBlock first(summary, Typography::font(Role::Note), width);
    page.add(QPointF(0, px(6)), first, &Theme::text2);
    const TextBlock second(state, Typography::font(Role::Note), width, 1);
    page.add(QPointF(0, px(6) + first.height() + px(2)), second, &Theme::text2);
    page.height = px(6) + first.height() + px(2) + second.height();
    return page;
}
}

MeasuresPage::MeasuresPage(QWidget *parent)
    : ScrolledPage(parent)
    , m_model(new MeasureModel(this))
    , m_sorted(new MissingLast(this))
    , m_head(addView())
    , m_ways(new SurveyBar(surface()))
    , m_totals(addView())
    , m_slotHead(addView())
    , m_slots(new SlotGrid(surface()))
    , m_slotNote(addView())
    , m_barsHead(addView())
    , m_bars(new ProgressBars(surface()))
    , m_survey(new FigureView(surface()))
    , m_columns(new MeasureColumns(*m_model, surface()))
    , m_table(new FullTable(surface()))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ItemRoles::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_totals->setSideAir(totalsAir);
    auto *delegate = new EditDelegate(m_table);
    m_editing = new InPlaceEditing(
        *m_table, *delegate, &MeasureModel::fieldOf,
        [this](const QString &key) {
            const int row = m_model->rowOf(key);
            return row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
        },
        this);
    connect(m_editing, &InPlaceEditing::changeRequested, this, &MeasuresPage::changeRequested);
    connect(m_editing, &InPlaceEditing::selectionChanged, this, &MeasuresPage::selectionChanged);
    connect(m_editing, &InPlaceEditing::sentenceSaid, this, &MeasuresPage::sentenceSaid);
    connect(m_editing, &InPlaceEditing::textLost, this, &MeasuresPage::textLost);
    connect(m_table, &TableView::gaveUp, this, &MeasuresPage::textLost);
    TableSetup::prepare(*m_table, *m_sorted, delegate);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::Number), Qt::AscendingOrder);
    connect(scrollArea()->verticalScrollBar(), &QScrollBar::valueChanged, m_table,
            [this](int value) { m_table->showFrom(value - m_table->y()); });
    connectSurvey();
    connect(m_columns, &TableColumns::changed, this, &MeasuresPage::relayout);
    connect(m_bars, &ProgressBars::activated, this, &MeasuresPage::follow);
    connect(m_slots, &SlotGrid::selected, this, &MeasuresPage::selectSlot);
    connect(m_slots, &SlotGrid::pointedAt, this, &MeasuresPage::showSlotState);
    connect(m_table, &FullTable::rowReached, this, &MeasuresPage::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasuresPage::selectRow);
    connect(m_table, &TableView::choiceChanged, this, &MeasuresPage::selectRow);
}

// The parts go after the page, and some speak while they go.
MeasuresPage::~MeasuresPage()
{
    m_slots->disconnect(this);
    m_columns->disconnect(this);
    m_table->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

FigureView *MeasuresPage::addView()
{
    auto *view = new FigureView(surface());
    connect(view, &FigureView::activated, this, &MeasuresPage::follow);
    return view;
}

void MeasuresPage::rememberIn(Settings &settings)
{
    m_columns->rememberIn(settings);
}

void MeasuresPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_editing->setSnapshot(snapshot);
    refresh();
    relayout();
}

void MeasuresPage::noteFailure()
{
    m_editing->noteFailure();
}

QStringList MeasuresPage::selectedItems() const
{
    return m_editing->selectedItems();
}

Page::Selected MeasuresPage::selected() const
{
    return m_editing->selected();
}

void MeasuresPage::setRowActions(const QList<QAction *> &actions)
{
    m_table->setRowActions(actions);
}

void MeasuresPage::setSelectedItem(const QString &key)
{
    m_selected = key;
    m_selecting = true;
    const int row = m_model->rowOf(key);
    const QModelIndex index = row >= 0 ? m_sorted->mapFromSource(m_model->index(row, 0)) : QModelIndex();
    if (!index.isValid()) {
        if (m_table->selectionModel()->hasSelection()) // the mark of the focus alone stays
            m_table->selectionModel()->clear();
    } else if (index != m_table->currentIndex().siblingAtColumn(0) // an open editor stays
               || !m_table->selectionModel()->isSelected(index)) {
        m_table->setCurrentIndex(index);
    }
    m_selecting = false;
    m_slots->setSelectedItem(key);
    showSlotState();
}

void MeasuresPage::selectSlot(const QString &key)
{
    setSelectedItem(key);
    emit itemSelected(key);
}

void MeasuresPage::selectRow()
{
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.data(ItemRoles::KeyRole).toString();
    // The focus alone marks a row as the current one and selects nothing.
    if (m_selecting || key.isEmpty() || key == m_selected || !m_table->selectionModel()->isSelected(current))
        return;
    m_selected = key;
    m_slots->setSelectedItem(key);
    showSlotState();
    emit itemSelected(key);
}

void MeasuresPage::showRow(const QRect &row)
{
    if (m_selecting && !m_table->hasFocus())
        return; // a selection that came from elsewhere leaves the page where it is
    const QRect onSurface = row.translated(m_table->pos());
    scrollArea()->ensureVisible(0, onSurface.top() - m_table->header()->height(), 0, px(8));
    scrollArea()->ensureVisible(0, onSurface.bottom(), 0, px(8));
}

void MeasuresPage::showSlotState()
{
    if (!m_snapshot)
        return;
    QString state = m_slots->pointedName();
    if (state.isEmpty())
        state = tr("Arrow keys walk through the places, Enter selects.");
    const QString summary = MeasureContent::slotSummary(*m_snapshot, uiLanguage());
    m_slotNote->setAccessibleName(summary);
    m_slotNote->setLayoutFunction([state, summary](int width) { return noteSheet(state, summary, width); });
}

void MeasuresPage::refresh()
{
    setAccessibleName(tr("Pakt measures"));
    m_table->setAccessibleName(tr("All measures"));
    m_table->setAccessibleDescription(tr("Enter or F2 edits the row, Tab goes on to the next cell."));
    m_columns->retranslate();
    if (!m_snapshot)
        return;
    const Language &language = uiLanguage();
    m_selecting = true;
    m_model->setSnapshot(m_snapshot, language);
    m_selecting = false;
    m_columns->setUnused(m_model->hasCatalogueNumbers() ? std::vector<int>()
                                                        : std::vector{int(Column::CatalogueNumber)});
    const auto head = MeasureContent::head(*m_snapshot, language);
    m_head->setAccessibleName(head.known + u' ' + head.why);
    m_head->setLayoutFunction([head](int width) { return MeasureContent::layOutHead(head, width); });
    const auto totals = MeasureContent::totals(*m_snapshot, language);
    m_totals->setAccessibleName(tr("Reported beside recorded"));
    m_totals->setLayoutFunction([totals](int width) { return MeasureContent::layOutTotals(totals, width); });
    const int count = m_model->rowCount();
    const QString slotTitle = tr("%n place(s), one number each", nullptr, count);
    m_slots->setAccessibleName(slotTitle);
    m_slots->setSlots(MeasureContent::measureSlots(*m_snapshot, language));
    m_slotHead->setLayoutFunction([slotTitle](int width) { return RuledList::head(slotTitle, {}, width); });
    const QString barTitle = tr("By progress");
    m_bars->setAccessibleName(barTitle);
    m_bars->setBars(measureBars(*m_snapshot, language));
    m_barsHead->setLayoutFunction([barTitle](int width) { return RuledList::head(barTitle, {}, width); });
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_slotHead, m_slots, m_slotNote, m_barsHead, m_bars, m_table})
        part->setVisible(count > 0);
    m_columns->setVisible(count > 0);
    refreshSurvey();
    setSelectedItem(m_selected);
}

int MeasuresPage::placeLeft(int left, int top, int width)
{
    const int start = top;
    top += place(m_head, left, top, width) + px(10);
    if (!m_ways->isHidden())
        top += place(m_ways, left, top, width) + px(10);
    top += place(m_totals, left, top, width);
    return top - start;
}

int MeasuresPage::placeSlots(int left, int top, int width)
{
    const int start = top;
    top += place(m_slotHead, left, top, width);
    top += place(m_slots, left, top, width);
    top += place(m_slotNote, left, top, width);
    return top - start;
}

int MeasuresPage::placeBars(int left, int top, int width)
{
    const int start = top;
    top += place(m_barsHead, left, top, width);
    top += place(m_bars, left - px(ProgressBars::ringAir), top, width + px(ProgressBars::ringAir));
    return top - start;
}

int MeasuresPage::placeTable(int left, int top, int width)
{
    m_table->setGeometry(left, top, width, m_table->height());
    // What goes where the title has no room is said by the inspector too.
    m_table->fitColumns(
        width,
        {.flexible = int(Column::Title),
         .narrowest = px(narrowestMeasure),
         .dispensable = {int(Column::Forecast), int(Column::Actual), int(Column::Section),
                         int(Column::Priority), int(Column::LastReport), int(Column::CatalogueNumber)},
         .hidden = m_columns->hidden(),
         .extra = px(isNarrow() ? 10 : sortMarkRoom),
         .last = {int(Column::Unit), int(Column::Progress)}});
    m_table->doItemsLayout();
    const int head = m_columns->place(*m_table, left, top, width);
    const int height = m_table->fullHeight();
    m_table->setGeometry(left, top + head, width, height);
    m_table->showFrom(scrollArea()->verticalScrollBar()->value() - m_table->y());
    return head + height;
}

QRect MeasuresPage::selectedRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_table->isHidden() || !current.isValid() ? QRect()
                                                     : m_table->rowRect(current).translated(m_table->pos());
}

int MeasuresPage::arrange(int width)
{
    if (!m_snapshot)
        return 0;
    const int left = margin();
    const int inner = width - 2 * left;
    int top = px(13);
    const bool empty = m_snapshot->portfolio->items.empty();
    if (m_table->isHidden()) {
        top += placeLeft(left, top, inner) + px(20);
        if (!empty)
            return top + placeSurvey(left, top, inner) + px(20);
        return top + placeWayOut(empty, left, top) + px(20);
    }
    placeWayOut(empty, left, top);
    if (isNarrow()) {
        top += placeLeft(left, top, inner) + px(measuresSectionGap);
        const int wide = std::min(inner, px(slotsWidth));
        const int rest = inner - wide - px(measuresColumnGap);
        const int slotHeight = placeSlots(left, top, wide);
        const bool beside = rest >= px(narrowestBars);
        const int barHeight = beside ? placeBars(left + wide + px(measuresColumnGap), top, rest)
                                     : placeBars(left, top + slotHeight + px(measuresSectionGap), wide);
        top += beside ? std::max(slotHeight, barHeight) : slotHeight + px(measuresSectionGap) + barHeight;
    } else if (inner >= px(threeColumns)) {
        const int rest = inner - px(slotsWidth) - 2 * px(measuresColumnGap);
        const int text = rest * 3 / 5;
        const int textHeight = placeLeft(left, top, text);
        const int slotHeight = placeSlots(left + text + px(measuresColumnGap), top, px(slotsWidth));
        const int barHeight =
            placeBars(left + text + px(slotsWidth) + 2 * px(measuresColumnGap), top, rest - text);
        top += std::max({textHeight, slotHeight, barHeight});
    } else {
        const int wide = inner - px(slotsWidth) - px(measuresColumnGap);
        // Both columns are filled, so that the table begins in the first screen.
        const int right = left + wide + px(measuresColumnGap);
        const int leftHeight = placeLeft(left, top, wide) + px(measuresSectionGap);
        const int surveyHeight = placeSurvey(left, top + leftHeight, wide);
        const int slotHeight = placeSlots(right, top, px(slotsWidth)) + px(measuresSectionGap);
        const int barHeight = placeBars(right, top + slotHeight, px(slotsWidth));
        top += std::max(leftHeight + surveyHeight, slotHeight + barHeight) + px(measuresSectionGap);
        return top + placeTable(left, top, inner) + px(24);
    }
    top += px(measuresSectionGap);
    top += placeSurvey(left, top, inner) + px(measuresSectionGap);
    return top + placeTable(left, top, inner) + px(24);
}

std::vector<QWidget *> MeasuresPage::focusOrder() const
{
    std::vector<QWidget *> order(m_ways->buttons().begin(), m_ways->buttons().end());
    order.insert(order.end(), m_totals->hotspots().begin(), m_totals->hotspots().end());
    order.insert(order.end(), m_slots->buttons().begin(), m_slots->buttons().end());
    order.insert(order.end(), m_bars->figures()->hotspots().begin(), m_bars->figures()->hotspots().end());
    order.insert(order.end(), m_survey->hotspots().begin(), m_survey->hotspots().end());
    order.push_back(m_columns->chip());
    order.push_back(m_table);
    return order;
}
