// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinekey.h"

#include "ui/support/typography.h"
#include "ui/timeline/plotkey.h"

#include <QPainter>
#include <QtMath>

namespace {
qreal textScale()
{
    return Typography::px(100) / 100.0;
}
}

TimelineKey::TimelineKey(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int TimelineKey::heightForWidth(int width) const
{
    return qCeil(PlotKey(m_ghosts).height(Typography::font(Typography::Role::Note), textScale(), width));
}

void TimelineKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PlotKey(m_ghosts).paint(painter, Theme::current(), Typography::font(Typography::Role::Note), textScale(),
                            width());
}
