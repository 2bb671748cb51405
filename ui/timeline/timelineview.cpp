// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/models/itemroles.h"
#include "ui/support/tablesetup.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineheader.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using RowKind = TimelineModel::RowKind;

namespace {
constexpr int settleTime = 200; // ms
constexpr qreal quarterZoom = 2.6; // px a day
constexpr qreal leastQuarterZoom = 1.5;
constexpr int monthsBefore = 9; // three quarters before that of the Stichtag, two behind it
constexpr int monthsShown = 18;
constexpr qreal latestStichtag = 0.6; // of the width of the plot
constexpr int maxWidths = 4000;
}

TimelineView::TimelineView(QWidget *parent)
    : TableView(parent)
    , m_delegate(new TimelineDelegate(this))
    , m_header(new TimelineHeader(this))
{
    setHeader(m_header);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this,
            [this] { m_model->setViewStart(TimeAxis::periodStart(m_scale)); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &at) { foldingChanged(at, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &at) { foldingChanged(at, false); });
}

void TimelineView::setTimelineModel(TimelineModel *model)
{
    m_model = model;
    TableSetup::prepare(*this, *model, m_delegate);
    m_header->setFixedHeight(m_header->sizeHint().height());
    m_header->setSectionsMovable(false);
    m_header->setSectionsClickable(false);
    m_header->setMinimumSectionSize(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const Item *current = currentItem();
        m_currentKey = current ? current->key : QString();
        m_currentFold = current || !currentIndex().isValid()
            ? QString()
            : m_model->foldKey(currentIndex().siblingAtColumn(0));
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        restoreFolding();
        if (const QModelIndex row = m_model->indexOfFold(m_currentFold); row.isValid())
            selectionModel()->setCurrentIndex(
                row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        else
            select(m_currentKey);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        m_scene.reset();
        m_header->viewport()->update();
        viewport()->update();
    });
    fitColumns();
}

void TimelineView::snapshotChanged()
{
    m_scene.reset();
    m_strips.reset();
    m_narrow.reset();
    fitTable();
    if (!m_isChosen && m_shownAround != asOf()) // after an edit the view stays
        showAroundStichtag();
    else if (isVisible()) // before that its width is none of the page
        keepStichtagSeen();
    m_header->viewport()->update();
    viewport()->update();
}

void TimelineView::keepStichtagSeen()
{
    const bool isNew = asOf() != m_seenAsOf; // after an edit the view stays, wherever it is
    m_seenAsOf = asOf();
    const qreal x = m_scale.mark(asOf());
    if (isNew && m_isChosen && !m_keepsMark && asOf().isValid() && (x < 0 || x > plotWidth()))
        showStichtag();
}

// The chain behind the current item runs through rows that the base class does not repaint.
void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    viewport()->update();
}

void TimelineView::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    keepStichtagSeen();
    if (m_keepsMark)
        bringMarkIntoView();
}

const SenateCalendar *TimelineView::calendar() const
{
    return m_model && m_model->snapshot() ? &m_model->snapshot()->portfolio->senateCalendar : nullptr;
}

QString TimelineView::place() const
{
    return m_isChosen ? m_scale.text() : QString();
}

void TimelineView::setPlace(const QString &place)
{
    if (const auto scale = TimeScale::fromText(place, Typography::scale()))
        setScale(*scale);
}

QDate TimelineView::asOf() const
{
    return m_model && m_model->snapshot() ? m_model->snapshot()->report.asOf : QDate();
}

QDate TimelineView::comparedDay() const
{
    return m_model && m_model->beforeSnapshot() ? m_model->beforeSnapshot()->report.asOf : QDate();
}

QStringList TimelineView::folding() const
{
    return QStringList(m_folded.cbegin(), m_folded.cend())
        + QStringList(m_unfolded.cbegin(), m_unfolded.cend());
}

void TimelineView::setFolding(const QStringList &keys)
{
    for (const QString &key : keys)
        (key.contains(u'/') ? m_unfolded : m_folded).insert(key);
    restoreFolding();
}

void TimelineView::foldingChanged(const QModelIndex &index, bool expanded)
{
    const QString key = m_model->foldKey(index);
    const bool isList = m_model->kind(index) != RowKind::Project;
    QSet<QString> &changed = isList ? m_unfolded : m_folded;
    if (expanded == isList)
        changed.insert(key);
    else
        changed.remove(key);
    rowsChanged();
}

void TimelineView::restoreFolding()
{
    if (!m_model || !m_model->snapshot())
        return;
    const QSignalBlocker quiet(this);
    for (int part = 0; part < m_model->rowCount(); ++part) {
        const QModelIndex project = m_model->index(part, 0);
        setExpanded(project, !m_folded.contains(m_model->foldKey(project)));
        for (int row = 0; row < m_model->rowCount(project); ++row)
            if (const QModelIndex list = m_model->index(row, 0, project); foldsList(list))
                setExpanded(list, m_unfolded.contains(m_model->foldKey(list)));
    }
    rowsChanged();
}

void TimelineView::rowsChanged()
{
    m_scene.reset();
    viewport()->update();
}

bool TimelineView::foldsList(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const RowKind kind = m_model->kind(index);
    return kind == RowKind::DoneBefore || kind == RowKind::Undated;
}

const Item *TimelineView::currentItem() const
{
    const QString key = currentIndex().data(ItemRoles::KeyRole).toString();
    return key.isEmpty() || !m_model->snapshot() ? nullptr : m_model->snapshot()->item(key);
}

void TimelineView::select(const QString &key)
{
    const QModelIndex index = key.isEmpty() ? QModelIndex() : m_model->indexOf(key);
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    if (foldsList(index.parent()))
        expand(index.parent());
    expand(index.parent().parent().isValid() ? index.parent().parent() : index.parent());
    // Not setCurrentIndex(): that heeds the keys, and Ctrl+Z would take the row out of the selection again.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int TimelineView::plotLeft() const
{
    return columnViewportPosition(int(TimelineModel::Column::Plot));
}

int TimelineView::plotWidth() const
{
    return std::max(0, viewport()->width() - plotLeft());
}

RowPlot::Frame TimelineView::frame() const
{
    const QFont body = Typography::font(Typography::Role::Chip);
    RowPlot::Frame frame{m_scale, qreal(plotWidth()), Typography::scale(), asOf(), {}, {}};
    frame.measure = [this, metrics = QFontMetricsF(body)](const QString &text, bool) {
        if (const auto known = m_widths.constFind(text); known != m_widths.constEnd())
            return *known;
        if (m_widths.size() > maxWidths)
            m_widths.clear();
        return *m_widths.insert(text, metrics.horizontalAdvance(text));
    };
    if (m_model->snapshot())
        frame.calendar = m_model->snapshot()->portfolio->senateCalendar;
    frame.beforeName = m_model->beforeName();
    return frame;
}

const TimeAxis::Strips &TimelineView::strips() const
{
    if (!m_strips) {
        QSet<QDate> last;
        SenateCalendar calendar;
        if (const SnapshotPtr &snapshot = m_model->snapshot()) {
            calendar = snapshot->portfolio->senateCalendar;
            last = TimelineRows::lastSessions(*snapshot);
        }
        const QFontMetricsF note(Typography::font(Typography::Role::Note));
        const QFontMetricsF strong(Typography::font(Typography::Role::NoteStrong));
        m_strips = TimeAxis::strips(m_scale, plotWidth(), calendar, last, uiLanguage(),
                                    [&](const QString &text, bool isStrong) {
                                        return (isStrong ? strong : note).horizontalAdvance(text);
                                    });
    }
    return *m_strips;
}

void TimelineView::setScale(const TimeScale &scale)
{
    if (scale == m_scale)
        return;
    m_isChosen = true;
    m_keepsMark = false;
    takeScale(scale);
}

void TimelineView::takeScale(const TimeScale &scale)
{
    m_scale = scale;
    m_strips.reset();
    m_header->viewport()->update();
    viewport()->update();
    if (m_model)
        m_settle.start();
    emit scaleChanged();
}

void TimelineView::fit()
{
    if (!m_model->snapshot())
        return;
    const auto [first, last] = TimelineRows::span(*m_model->snapshot());
    if (first.isValid())
        setScale(TimeScale::fitting(std::min(first, asOf()), std::max(last, asOf()), plotWidth(),
                                    Typography::scale()));
}

void TimelineView::zoomTo(TimeScale::Zoom zoom)
{
    constexpr qreal weeks = 20;
    constexpr qreal years = 1;
    const qreal perDay = zoom == TimeScale::Zoom::Weeks ? weeks
        : zoom == TimeScale::Zoom::Quarters             ? quarterZoom
                                                        : years;
    zoomAround([perDay](const TimeScale &scale, qreal x) { return scale.withPerDayAt(x, perDay); });
}

void TimelineView::zoomBy(qreal factor)
{
    zoomAround([factor](const TimeScale &scale, qreal x) { return scale.zoomedAt(x, factor); });
}

/// The day that stays at its place where no pointer shows one: that of the chosen mark, else the Stichtag.
/// Null: neither is seen.
QDate TimelineView::zoomDay() const
{
    std::vector<QDate> days{currentDay()};
    if (const std::optional<std::size_t> place = currentItemPlace())
        days.push_back(RowPlot::anchorDay(m_model->snapshot()->portfolio->items[*place],
                                          m_model->snapshot()->report.items[*place]));
    days.push_back(asOf());
    const auto seen = std::ranges::find_if(days, [this](QDate day) {
        const qreal x = day.isValid() ? m_scale.mark(day) : -1;
        return x >= 0 && x <= plotWidth();
    });
    return seen == days.end() ? QDate() : *seen;
}

void TimelineView::zoomAround(const std::function<TimeScale(const TimeScale &, qreal)> &zoomed)
{
    const QDate day = zoomDay();
    const qreal x = day.isValid() ? m_scale.mark(day) : plotWidth() / 2.0;
    const TimeScale scale = zoomed(m_scale, x);
    // At its place, though a wide day has its mark in the middle and a narrow one at its end.
    setScale(day.isValid() ? scale.moved(scale.mark(day) - x) : scale);
}

void TimelineView::pan(qreal pixels)
{
    setScale(m_scale.moved(pixels));
}

void TimelineView::showStichtag()
{
    setScale(m_scale.moved(m_scale.mark(asOf()) - plotWidth() / 2.0));
}

void TimelineView::showAroundStichtag()
{
    if (!m_model || !asOf().isValid())
        return;
    const QDate first = TimeAxis::periodStart(TimeScale(asOf(), TimeScale::least)).addMonths(-monthsBefore);
    const QDate last = first.addMonths(monthsShown);
    const qreal perDay = plotWidth() / Typography::scale() / qreal(first.daysTo(last));
    const TimeScale whole(first, std::clamp(perDay, leastQuarterZoom, quarterZoom), Typography::scale());
    // A narrow plot begins later, so that the Stichtag is seen.
    m_isChosen = false;
    m_keepsMark = false;
    m_shownAround = asOf();
    takeScale(whole.moved(std::max(0.0, whole.mark(asOf()) - plotWidth() * latestStichtag)));
    m_model->setViewStart(TimeAxis::periodStart(m_scale));
}
