// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/linebreak.h"

#include <QColor>

/// Measures and type of the papers (papers.md, sections 1 to 4). All layout is done in twentieths of a point,
/// so that every size is a whole number and the result is the same on every device.
namespace PaperStyle {

inline constexpr int unitsPerInch = 1440;

[[nodiscard]] constexpr double pt(double points)
{
    return points * unitsPerInch / 72;
}
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

struct Type
{
    double size = pt(9.5);
    double leading = 1.36; ///< line height as a multiple of the size
    bool bold = false;
    LineBreak::Where where = LineBreak::Where::Running;

    [[nodiscard]] double lineHeight() const { return size * leading; }
};

inline constexpr Type title{pt(20), 1.15, true, LineBreak::Where::Heading};
inline constexpr Type subtitle{pt(11), 1.3, false, LineBreak::Where::Heading};
inline constexpr Type headline{pt(13.5), 1.28, true, LineBreak::Where::Heading};
inline constexpr Type heading1{pt(12.5), 1.25, true, LineBreak::Where::Heading};
inline constexpr Type heading2{pt(10.5), 1.25, true, LineBreak::Where::Heading};
inline constexpr Type projectTitle{pt(11.5), 1.2, true, LineBreak::Where::Heading};
inline constexpr Type bigFigure{pt(17), 1.15, true, LineBreak::Where::Heading};
inline constexpr Type body{pt(9.5), 1.36};
inline constexpr Type projectLine{pt(9), 1.32};
inline constexpr Type note{pt(8), 1.28};
inline constexpr Type runningHead{pt(7.8), 1.2};
inline constexpr Type foot{pt(7.2), 1.2};
inline constexpr Type tableText{pt(8.2), 1.27, false, LineBreak::Where::Cell};
inline constexpr Type tableHead{pt(7.8), 1.27, true, LineBreak::Where::Cell};

/// Second lines of a cell and text in Span::Style::Small.
inline constexpr double smallFactor = 0.88;
/// Side of a shape's 16 box; the shape in it is about 0.74 em.
inline constexpr double shapeFactor = 0.84;

inline constexpr double pageWidth = mm(210);
inline constexpr double pageHeight = mm(297);
inline constexpr double left = mm(25);
inline constexpr double right = pageWidth - mm(17);
inline constexpr double bodyWidth = right - left;
inline constexpr double bodyTop = mm(25);
inline constexpr double bodyBottom = pageHeight - mm(21);
inline constexpr double bodyHeight = bodyBottom - bodyTop;

inline constexpr double cellPaddingX = mm(1.3);
inline constexpr double cellPaddingY = mm(1.0);

inline constexpr QRgb ink = 0xff111111;
inline constexpr QRgb missingInk = 0xff444444;
inline constexpr QRgb accent = 0xff1e3d59;
inline constexpr QRgb thinLine = 0xff8a8a8a;
inline constexpr QRgb white = 0xffffffff;
inline constexpr QRgb doneFill = 0xffe4e4e4;

}
