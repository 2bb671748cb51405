// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/shareslider.h"

#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/timeline/plotpainter.h"

#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using Typography::px;

namespace {
constexpr int knobSize = 18;
constexpr int sliderHeight = 32;
constexpr int grooveHeight = 3;
constexpr int bandHeight = 12;
constexpr int tickHeight = 16;
constexpr int pageOfPoints = 5;
}

ShareSlider::ShareSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(1);
    setPageStep(pageOfPoints);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ShareSlider::setScale(const Scale &scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    update();
}

qreal ShareSlider::positionIn(int width, double share) const
{
    const qreal inset = px(knobSize) / 2.0 + 2;
    return inset + (width - 2 * inset) * (share - m_scale.left) / (m_scale.right - m_scale.left);
}

int ShareSlider::shareAt(qreal x) const
{
    const qreal left = placeOf(m_scale.left);
    const qreal right = placeOf(m_scale.right);
    return qRound(m_scale.left + (m_scale.right - m_scale.left) * (x - left) / (right - left));
}

QSize ShareSlider::sizeHint() const
{
    return {px(200), px(sliderHeight)};
}

void ShareSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool contours = theme.kind == Theme::Kind::HighContrast;
    QPainter painter(this);
    const qreal middle = height() / 2.0;
    const auto bar = [&](double from, double to, qreal tall) {
        return QRectF(placeOf(from), middle - tall / 2, placeOf(to) - placeOf(from), tall);
    };
    const QRectF band = bar(m_scale.bandLow, m_scale.bandHigh, px(bandHeight));
    painter.fillRect(band, PlotPainter::surfaces(theme.kind).band);
    if (contours) {
        painter.setPen(QPen(theme.text2, 1));
        painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.fillRect(bar(m_scale.left, m_scale.right, px(grooveHeight)), theme.control);
    if (value() > m_scale.today)
        painter.fillRect(bar(m_scale.today, value(), px(grooveHeight)), theme.accent);
    painter.fillRect(QRectF(placeOf(m_scale.today) - 1, middle - px(tickHeight) / 2.0, 2, px(tickHeight)),
                     theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = px(knobSize) / 2.0 - 1;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(isSliderDown() ? theme.selection : theme.page);
    painter.drawEllipse(QPointF(placeOf(value()), middle), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus() && m_keyboardFocus)
        PaintKit::drawFocusRing(painter, rect(), theme, 2);
}

void ShareSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(shareAt(event->position().x()));
}

void ShareSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(shareAt(event->position().x()));
}

void ShareSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

// The wheel scrolls the page; it changes nothing that merely lies under the pointer.
void ShareSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ShareSlider::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QSlider::focusInEvent(event);
}

void ShareSlider::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    update();
    QSlider::keyPressEvent(event);
}
