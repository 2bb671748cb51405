// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/chiparea.h"

#include "ui/pages/portfolio/filterbar.h"
#include "ui/support/typography.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace {
constexpr int chipRowHeight = 28;
constexpr int areaGap = 8;
}

ChipArea::ChipArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the chips have it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(1);
    verticalScrollBar()->setSingleStep(Typography::px(chipRowHeight + areaGap));
}

void ChipArea::setMostRows(int rows)
{
    m_mostRows = qMax(1, rows);
    fit();
}

void ChipArea::fit()
{
    if (!widget())
        return;
    if (auto *bar = qobject_cast<FilterBar *>(widget()))
        bar->fold(width(), m_mostRows);
    const int needed = widget()->heightForWidth(width());
    // Beyond the limit there is only what is on.
    const int rows = 2 * m_mostRows + 1;
    const int most = rows * Typography::px(chipRowHeight + areaGap) - Typography::px(areaGap);
    const bool scrolls = needed > most;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(scrolls ? most : needed);
}

bool ChipArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void ChipArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}
