// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of TimelineView: mouse, wheel and keys.
#include "core/calendar/holidays.h"
#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelineview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using RowKind = TimelineModel::RowKind;

namespace {
constexpr qreal wheelStep = 120; // of QWheelEvent, one notch
constexpr qreal zoomPerStep = 1.2;
constexpr int grabRoom = 4; // around a mark
constexpr int weekOfDays = 7;
constexpr int roomBesideMark = 160; // for its label
constexpr qreal panShare = 0.125; // of the plot, for a key
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const qreal steps = turned.y() / wheelStep;
        setScale(m_scale.zoomedAt(event->position().x() - plotLeft(), std::pow(zoomPerStep, steps)));
        return;
    }
    const int sideways =
        event->modifiers() & Qt::ShiftModifier ? (turned.y() != 0 ? turned.y() : turned.x()) : turned.x();
    if (sideways != 0) {
        pan(-sideways / wheelStep * plotWidth() * panShare);
        return;
    }
    TableView::wheelEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QString before = currentKey();
    if (!m_model->snapshot() || (!moveByKey(*event) && !panByKey(*event) && !walkByKey(*event)))
        TableView::keyPressEvent(event);
    if (currentKey() != before)
        bringMarkIntoView();
}

QString TimelineView::currentKey() const
{
    const Item *item = currentItem();
    return item ? item->key : QString();
}

/// The day at which the mark of the current item stands; invalid: there is none.
QDate TimelineView::currentDay() const
{
    const std::optional<std::size_t> place = currentItemPlace();
    if (!place)
        return {};
    const Snapshot &snapshot = *m_model->snapshot();
    return TimelineRows::placedAt(snapshot.portfolio->items[*place], snapshot.report.items[*place]);
}

void TimelineView::bringMarkIntoView()
{
    const QDate day = currentDay();
    if (!day.isValid())
        return;
    bringIntoView(day);
    m_keepsMark = true;
}

void TimelineView::bringIntoView(QDate day)
{
    const qreal x = m_scale.mark(day);
    const qreal room = std::min<qreal>(plotWidth() / 4.0, Typography::px(roomBesideMark));
    if (x < 0 || x > plotWidth())
        takeScale(m_scale.moved(x < 0 ? x - room : x - plotWidth() + room));
}

bool TimelineView::panByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    // Where Plus stands above Equal, Shift is held as well.
    const bool isPlus = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal;
    if (event.matches(QKeySequence::ZoomIn) || (isPlus && (event.modifiers() & Qt::ControlModifier)))
        zoomBy(zoomPerStep);
    else if (event.matches(QKeySequence::ZoomOut))
        zoomBy(1 / zoomPerStep);
    else if (control && event.key() == Qt::Key_0)
        fit();
    else if (event.modifiers() == Qt::ShiftModifier && event.key() == Qt::Key_Right)
        pan(plotWidth() * panShare);
    else if (event.modifiers() == Qt::ShiftModifier && event.key() == Qt::Key_Left)
        pan(-plotWidth() * panShare);
    else if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_T)
        showStichtag();
    else
        return false;
    return true;
}

bool TimelineView::walkByKey(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool isFold = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (plain && foldsList(current) && (isFold || isEnter)) {
        if (event.key() == Qt::Key_Left && !isExpanded(current))
            return false; // to the project
        setExpanded(current, isEnter ? !isExpanded(current) : event.key() == Qt::Key_Right);
        return true;
    }
    if (plain && isEnter && current.isValid() && m_model->kind(current) == RowKind::Measures) {
        emit measuresRequested();
        return true;
    }
    if (plain && event.key() == Qt::Key_F8) {
        const auto &all = indexes();
        const auto here = std::ranges::find(all, current);
        const std::size_t from = here == all.end() ? 0 : std::size_t(here - all.begin()) + 1;
        for (std::size_t step = 0; step < all.size(); ++step) {
            const QModelIndex &next = all[(from + step) % all.size()];
            const QVariant status = next.data(ItemRoles::StatusRole);
            if (status.isValid() && status.value<ScheduleStatus>() == ScheduleStatus::Overdue) {
                setCurrentIndex(next);
                break;
            }
        }
        return true;
    }
    if (event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)) {
        walkAlongArrow(event.key() == Qt::Key_Down);
        return true;
    }
    return false;
}

/// To the successor or prerequisite whose date comes first; one without a date only where there is no other.
void TimelineView::walkAlongArrow(bool toSuccessor)
{
    const std::optional<std::size_t> here = currentItemPlace();
    if (!here)
        return;
    const Snapshot &snapshot = *m_model->snapshot();
    std::optional<std::size_t> nearest;
    QDate nearestDay;
    for (const PlotArrows::Link &link : scene().links()) {
        if ((toSuccessor ? link.from : link.to) != *here)
            continue;
        const std::size_t there = toSuccessor ? link.to : link.from;
        const QDate day =
            TimelineRows::placedAt(snapshot.portfolio->items[there], snapshot.report.items[there]);
        if (!nearest || (day.isValid() && (!nearestDay.isValid() || day < nearestDay))) {
            nearest = there;
            nearestDay = day;
        }
    }
    if (nearest)
        select(snapshot.portfolio->items[*nearest].key);
}

bool TimelineView::moveByKey(const QKeyEvent &event)
{
    if (m_move && event.key() == Qt::Key_Escape) {
        endMove(false);
        return true;
    }
    if (m_move && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        endMove(true);
        return true;
    }
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!sideways || !(event.modifiers() & Qt::AltModifier) || !m_movable)
        return false;
    const Item *item = currentItem();
    if (!item || markRect(item->key).isNull())
        return true;
    if (!m_move)
        beginMove(item->key, false);
    const int days = event.modifiers() & Qt::ControlModifier ? weekOfDays : 1;
    setMoveDay(m_move->day.addDays(event.key() == Qt::Key_Right ? days : -days));
    bringIntoView(m_move->day); // also where the label stood at a forecast far away
    return true;
}

void TimelineView::beginMove(const QString &key, bool byMouse)
{
    const QDate day = m_model->snapshot()->item(key)->planned->latest();
    m_move = Move{key, day, day, byMouse};
}

void TimelineView::setMoveDay(QDate day)
{
    m_move->day = day;
    emit moveShown(moveSentence());
    viewport()->update();
}

void TimelineView::endMove(bool accept)
{
    const Move move = *std::exchange(m_move, std::nullopt);
    emit moveShown({});
    viewport()->update();
    viewport()->unsetCursor();
    if (accept && move.day != move.from)
        emit moveRequested(move.key, move.day);
}

QString TimelineView::moveSentence() const
{
    const Language &language = uiLanguage();
    const QDate day = m_move->day;
    QString sentence = DateText::weekdayShort(day, language) + u' ' + DateText::shortDay(day, language);
    if (const auto holiday = Holidays::on(day))
        sentence += u", "_s + Wording::of(*holiday, language);
    const SenateCalendar &calendar = m_model->snapshot()->portfolio->senateCalendar;
    if (SenateSessions::isSession(calendar, day))
        sentence += u", "_s
            + (calendar.confirmation ? tr("session of the Senate") : tr("session of the Senate (assumed)"));
    const auto days = m_move->from.daysTo(day);
    //: Behind a date while it is moved: so many days later or earlier than before
    sentence +=
        u", "_s + (days >= 0 ? tr("+%n d", nullptr, int(days)) : u'\u2212' + tr("%n d", nullptr, int(-days)));
    return sentence;
}

void TimelineView::paintMove(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF mark = markRect(m_move->key);
    if (mark.isNull())
        return;
    const qreal shift = m_scale.mark(m_move->day) - m_scale.mark(m_move->from);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(mark.translated(shift, 0).adjusted(-2, -2, 2, 2));
    painter.setFont(Typography::font(Typography::Role::Strong));
    const QString text = moveSentence();
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 16;
    const qreal height = Typography::px(26);
    // Above the mark, where the row's own label does not stand; below in the first row.
    const qreal top = mark.top() - height - 6 >= 0 ? mark.top() - height - 6 : mark.bottom() + 6;
    const qreal left = std::clamp<qreal>(mark.left() + shift - 8, plotLeft(),
                                         std::max<qreal>(plotLeft(), viewport()->width() - width));
    const QRectF box(left, top, width, height);
    painter.fillRect(box, theme.page);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(box);
    painter.setPen(theme.text);
    painter.drawText(QPointF(box.left() + 8, PaintKit::baselineIn(box.toRect(), painter.fontMetrics())),
                     text);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const QModelIndex index = indexAt(at.toPoint()).siblingAtColumn(0);
    const bool inPlot = at.x() >= plotLeft();
    if (event->button() == Qt::LeftButton && inPlot) {
        const QString key = index.data(ItemRoles::KeyRole).toString();
        const QRectF mark = key.isEmpty() ? QRectF() : markRect(key);
        const bool onMark = mark.adjusted(-grabRoom, -grabRoom, grabRoom, grabRoom).contains(at);
        if (onMark && m_movable) {
            // What follows from a selection, such as the inspector, would move the plot under the pointer.
            beginMove(key, true);
            return;
        }
        if (!index.isValid() || key.isEmpty()) {
            m_panFrom = at;
            if (!index.isValid() || !foldsList(index))
                return;
        } else {
            m_panFrom = at;
        }
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (foldsList(index)) {
            setCurrentIndex(index);
            setExpanded(index, !isExpanded(index));
            m_panFrom.reset();
            return;
        }
        if (m_model->kind(index) == RowKind::Measures && !inPlot) {
            emit measuresRequested();
            return;
        }
    }
    TableView::mousePressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_move && m_move->byMouse) {
        setMoveDay(m_scale.dayAt(at.x() - plotLeft()));
        return;
    }
    if (m_panFrom && (event->buttons() & Qt::LeftButton)) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        pan(m_panFrom->x() - at.x());
        m_panFrom = at;
        return;
    }
    const QModelIndex index = indexAt(at.toPoint());
    const QString key = index.siblingAtColumn(0).data(ItemRoles::KeyRole).toString();
    const bool onMark = m_movable && !key.isEmpty()
        && markRect(key).adjusted(-grabRoom, -grabRoom, grabRoom, grabRoom).contains(at);
    if (onMark)
        viewport()->setCursor(Qt::SizeHorCursor);
    else
        viewport()->unsetCursor();
    TableView::mouseMoveEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_panFrom, std::nullopt))
        viewport()->unsetCursor();
    if (m_move && m_move->byMouse) {
        const Move move = *m_move;
        endMove(true);
        if (move.day == move.from)
            select(move.key);
        return;
    }
    TableView::mouseReleaseEvent(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_model && m_model->snapshot()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && help->pos().x() >= plotLeft()) {
            const QModelIndex plot = index.siblingAtColumn(int(TimelineModel::Column::Plot));
            QToolTip::showText(help->globalPos(), plot.data(Qt::AccessibleTextRole).toString(), viewport());
            return true;
        }
    }
    return TableView::viewportEvent(event);
}
