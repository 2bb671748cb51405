// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth part of TimelineView: how the columns share its width.
#include "core/report/wording.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineheader.h"
#include "ui/timeline/timelineview.h"

#include <QResizeEvent>

#include <algorithm>
#include <set>

namespace {
constexpr int leastKeyWidth = 68;
constexpr int mostKeyWidth = 120;
constexpr int markRoom = 22; // before the word of a status
constexpr int wideFrom = 1360; // of the page, at 100 %: a window of 1600
constexpr int compactBelow = 760; // of the page, at 100 %: a window of about 960
constexpr int wideTable = 500;
constexpr int usualTable = 420;
constexpr int compactTable = 240;
}

// Of keys and statuses, as narrow as what stands in them allows: the titles need the room.
std::pair<int, int> TimelineView::narrowColumns() const
{
    const QFontMetrics body(Typography::font(Typography::Role::Body));
    const QFontMetrics strong(Typography::font(Typography::Role::Strong));
    const auto heading = [this, &body](TimelineModel::Column column) {
        return body.horizontalAdvance(
            m_model->headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString());
    };
    int key = std::max(Typography::px(leastKeyWidth), heading(TimelineModel::Column::Key));
    int status = heading(TimelineModel::Column::Status);
    if (const SnapshotPtr &snapshot = m_model->snapshot()) {
        std::set<ScheduleStatus> seen;
        qsizetype longest = 0; // a shorter key is hardly wider
        for (std::size_t at = 0; at < snapshot->portfolio->items.size(); ++at) {
            const QString &text = snapshot->portfolio->items[at].key;
            seen.insert(snapshot->report.items[at].status);
            if (text.size() < longest)
                continue;
            longest = text.size();
            key = std::max(key, body.horizontalAdvance(text) + 2 * RowDelegate::padding);
        }
        for (const ScheduleStatus each : seen)
            status = std::max(
                status, strong.horizontalAdvance(Wording::of(each, uiLanguage())) + Typography::px(markRoom));
    }
    return {std::min(key, Typography::px(mostKeyWidth)), status + 2 * RowDelegate::padding};
}

void TimelineView::fitTable()
{
    const int width = viewport()->width();
    const bool compact = m_delegate->isCompact();
    const int wanted = Typography::px(compact                                 ? compactTable
                                          : width >= Typography::px(wideFrom) ? wideTable
                                                                              : usualTable);
    // Beside the inspector in large type: the names never take more than the plot.
    const int table = compact ? std::min(wanted, width / 2) : wanted;
    if (!m_narrow)
        m_narrow = narrowColumns();
    const auto [keys, statuses] = *m_narrow;
    setColumnWidth(int(TimelineModel::Column::Key), keys);
    setColumnWidth(int(TimelineModel::Column::Status), statuses);
    setColumnWidth(int(TimelineModel::Column::Title), table - (compact ? 0 : keys + statuses));
    setColumnWidth(int(TimelineModel::Column::Plot), std::max(1, width - table));
}

void TimelineView::fitColumns()
{
    if (!m_model)
        return;
    const int width = viewport()->width();
    const bool compact = width < Typography::px(compactBelow);
    if (compact != m_delegate->isCompact()) {
        m_delegate->setCompact(compact);
        scheduleDelayedItemsLayout();
    }
    setColumnHidden(int(TimelineModel::Column::Key), compact);
    setColumnHidden(int(TimelineModel::Column::Status), compact);
    fitTable();
    m_strips.reset();
    rowsChanged();
    if (!m_isChosen)
        showAroundStichtag();
    emit scaleChanged(); // other days are seen, even at the same scale
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(firstCell(currentIndex()));
    const bool sawRow = !row.isNull() && row.top() >= 0 && row.top() < event->oldSize().height();
    TableView::resizeEvent(event);
    if (sawRow && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex());
    if (event->oldSize().width() == event->size().width())
        return;
    const QDate day = currentDay();
    const qreal x = day.isValid() ? m_scale.mark(day) : -1;
    const bool sawMark = x >= 0 && x <= event->oldSize().width() - plotLeft();
    const bool keepsMark = m_keepsMark;
    fitColumns();
    if (sawMark || keepsMark) // as where the inspector opens beside it
        bringMarkIntoView();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_widths.clear();
        m_narrow.reset();
        m_header->setFixedHeight(m_header->sizeHint().height());
        scheduleDelayedItemsLayout();
        fitColumns();
    }
    TableView::changeEvent(event);
}
