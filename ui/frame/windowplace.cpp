// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowplace.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

QRect WindowPlace::within(const QRect &window, const QRect &screen, int titleBar)
{
    const QRect room = screen.adjusted(0, titleBar, 0, 0);
    const QSize size = window.size().boundedTo(room.size());
    return {QPoint(std::clamp(window.x(), room.x(), room.x() + room.width() - size.width()),
                   std::clamp(window.y(), room.y(), room.y() + room.height() - size.height())),
            size};
}

void WindowPlace::restore(QWidget &window, const QByteArray &geometry, QSize usual)
{
    window.resize(usual);
    const bool remembered = window.restoreGeometry(geometry);
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect place = within(window.geometry(), window.screen()->availableGeometry(),
                               window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (remembered)
        window.setGeometry(place);
    else
        window.resize(place.size()); // the desktop chooses where
}
