// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/countbutton.h"

#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>

CountButton::CountButton(ScheduleStatus status, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(Typography::font(Typography::Role::Note));
}

void CountButton::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

QSize CountButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + Typography::px(12 + 7 + 8), Typography::px(24)};
}

void CountButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int baseline = PaintKit::baselineIn(rect(), fontMetrics());
    const int size = Typography::px(12);
    const int left = Typography::px(4);
    StatusShape::paint(painter, PaintKit::StatusMark{m_status, m_outlined}.shape(),
                       PaintKit::shapeBox(fontMetrics(), left, baseline, size), theme.shape(m_status));
    painter.setPen(theme.text);
    const int textLeft = left + size + Typography::px(7);
    painter.drawText(textLeft, baseline, text());
    if (underMouse())
        painter.fillRect(QRect(textLeft, baseline + 2, fontMetrics().horizontalAdvance(text()), 1),
                         theme.text);
    if (hasFocus())
        PaintKit::drawFocusRing(painter, rect(), theme, 3);
}
