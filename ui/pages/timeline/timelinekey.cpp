// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinekey.h"

#include "ui/support/typography.h"
#include "ui/timeline/plotkey.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QtMath>

namespace {
constexpr int leastPageHeight = 400;
}

TimelineKey::TimelineKey(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (parent)
        parent->installEventFilter(this);
    retranslate();
}

void TimelineKey::setGhosts(bool ghosts)
{
    m_ghosts = ghosts;
    updateGeometry();
    update();
}

void TimelineKey::retranslate()
{
    setAccessibleName(tr("Key to the marks"));
    updateGeometry();
    update();
}

QSize TimelineKey::sizeHint() const
{
    if (parentWidget() && parentWidget()->height() < Typography::px(leastPageHeight))
        return {0, 0}; // the rows need the room
    const QFont font = Typography::font(Typography::Role::Note);
    return {0, qCeil(PlotKey(m_ghosts).height(font, Typography::scale(), width()))};
}

bool TimelineKey::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void TimelineKey::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void TimelineKey::paintEvent(QPaintEvent *)
{
    if (height() == 0 || height() < sizeHint().height())
        return; // a key that is cut off would lack some of its marks
    QPainter painter(this);
    PlotKey(m_ghosts).paint(painter, Theme::current(), Typography::font(Typography::Role::Note),
                            Typography::scale(), width());
}
