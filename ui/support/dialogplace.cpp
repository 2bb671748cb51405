// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogplace.h"

QPoint DialogPlace::over(const QRect &window, QSize size, const QRect &screen)
{
    const QPoint middle = window.center() - QPoint(size.width() / 2, size.height() / 2);
    return within(middle, size, screen);
}

QPoint DialogPlace::within(QPoint place, QSize size, const QRect &screen)
{
    const int right = screen.x() + screen.width() - size.width();
    const int bottom = screen.y() + screen.height() - size.height();
    return {qMax(screen.x(), qMin(place.x(), right)), qMax(screen.y(), qMin(place.y(), bottom))};
}
