// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slotbutton.h"

#include "core/paper/statusshape.h"
#include "ui/charts/arrowkeys.h"
#include "ui/support/lastinput.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

SlotButton::SlotButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
}

void SlotButton::setSlot(const SlotGrid::Slot &slot)
{
    m_slot = slot;
    setAccessibleName(slot.name);
    setToolTip(slot.name);
    update();
}

void SlotButton::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

bool SlotButton::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave
        || event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        emit pointed();
    return handled;
}

void SlotButton::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if (isWalkingKey(event->key())) {
        emit walked(event->key());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SlotButton::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = LastInput::marksFocus(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

void SlotButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (m_selected || isDown() || underMouse())
        painter.fillRect(rect(), m_selected || isDown() ? theme.selection : theme.hover);
    const int mark = px(12);
    paintSlotMark(painter, QRectF(px(5), (height() - mark) / 2, mark, mark), m_slot.progress, m_slot.priority,
                  theme);
    painter.setFont(Typography::font(m_selected ? Typography::Role::GroupRow : Typography::Role::Body));
    painter.setPen(theme.text);
    // The number stays beside its square, also in a wide cell.
    const int figures = QFontMetrics(Typography::font(Typography::Role::GroupRow)).horizontalAdvance(u"77"_s);
    const int right = std::min(width() - px(5), px(5) + mark + px(6) + figures);
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_slot.number);
    if (!m_selected && !(m_keyboardFocus && hasFocus()))
        return;
    const bool focused = m_keyboardFocus && hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
}

qreal fillOf(Progress progress)
{
    switch (progress) {
    case Progress::InPreparation:
        return 0.3;
    case Progress::InProgress:
        return 0.6;
    case Progress::Done:
        return 1;
    default:
        return 0;
    }
}

bool isUnreported(Progress progress)
{
    return progress == Progress::NotReported || progress == Progress::InProgressOrDone;
}

void paintSlotMark(QPainter &painter, const QRectF &box, Progress progress, bool priority, const Theme &theme)
{
    painter.save();
    const qreal thickness = priority ? 2 : 1;
    QPen edge(priority ? theme.text : theme.text2, thickness);
    edge.setJoinStyle(Qt::MiterJoin);
    if (isUnreported(progress))
        edge.setDashPattern({1, 1.5});
    const QRectF frame = box.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2);
    const qreal high = frame.height() * fillOf(progress);
    painter.fillRect(QRectF(frame.left(), frame.bottom() - high, frame.width(), high), theme.done);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    if (progress == Progress::Done)
        StatusShape::paint(painter, StatusShape::of(ScheduleStatus::Done), box.adjusted(2, 2, -2, -2),
                           theme.page);
    if (progress == Progress::Cancelled)
        painter.drawLine(frame.bottomLeft(), frame.topRight());
    if (progress == Progress::OnHold) {
        const qreal bar = box.width() / 7;
        for (const qreal left : {box.left() + 2 * bar, box.left() + 4 * bar})
            painter.fillRect(QRectF(left, box.top() + 3, bar, box.height() - 6), theme.text2);
    }
    painter.restore();
}
