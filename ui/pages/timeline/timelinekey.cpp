// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinekey.h"

#include "ui/support/typography.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QtMath>

#include <utility>

using namespace Qt::Literals::StringLiterals;

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

void TimelineKey::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refill();
}

void TimelineKey::setZoom(TimeScale::Zoom zoom)
{
    if (std::exchange(m_view.zoom, zoom) != zoom)
        refill();
}

void TimelineKey::setGhosts(bool ghosts)
{
    m_view.ghosts = ghosts;
    refill();
}

void TimelineKey::retranslate()
{
    setAccessibleName(tr("Key to the marks"));
    refill();
}

void TimelineKey::refill()
{
    const auto isAssumed = [](const Portfolio &portfolio) {
        return portfolio.leadTime.isAssumed() || !portfolio.senateCalendar.confirmation;
    };
    m_key = m_snapshot ? PlotKey(PlotKey::signs(*m_snapshot, m_view),
                                 isAssumed(*m_snapshot->portfolio) ? &Theme::text2 : &Theme::atRisk)
                       : PlotKey();
    setAccessibleDescription(m_key.texts().join(u"; "_s));
    updateGeometry();
    update();
}

QSize TimelineKey::sizeHint() const
{
    if (parentWidget() && parentWidget()->height() < Typography::px(leastPageHeight))
        return {0, 0}; // the rows need the room
    const QFont font = Typography::font(Typography::Role::Note);
    return {0, qCeil(m_key.height(font, Typography::scale(), width()))};
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
    m_key.paint(painter, Theme::current(), Typography::font(Typography::Role::Note), Typography::scale(),
                width());
}
