// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"
#include "ui/trend/trendpicture.h"

#include <QFont>

class QPainter;

/// Paints the trend chart.
namespace TrendPainter {

struct Look
{
    const Theme &theme;
    QFont note;
    QFont strong;
    qreal scale = 1;
    int selected = -1; ///< line in the accent; -1: none
};

void paint(QPainter &painter, const TrendPicture::Picture &picture, const Look &look);

}
