// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperfonts.h"

#include <QFont>

/// Measures of the printed Zeitplan, in units of 1/96 inch, and its type.
namespace TimelinePaperStyle {

inline constexpr qreal paperScale = 0.75; // marks as high as the rows allow
inline constexpr qreal titleHeight = 34;
inline constexpr qreal axisHeight = 68;
inline constexpr qreal footLine = 22; // Stichtag, source, page
inline constexpr qreal aboveKey = 8;
inline constexpr int bodySize = 12;

inline QFont font(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(PaperFonts::family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

}
