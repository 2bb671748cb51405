// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperfonts.h"
#include "core/paper/paperstyle.h"
#include "core/report/reportdocument.h"

#include <vector>

/// Sets a paragraph in lines of a given width. Lengths in units of PaperStyle.
namespace PaperText {

/// A stretch of one font on a line, or a shape.
struct Fragment
{
    double x = 0;
    double width = 0;
    QString text; ///< empty: a shape
    PaperFonts::Id font = 0;
    QRgb color = PaperStyle::ink;
    Paper::Mark mark; ///< if `text` is empty
};

struct Line
{
    std::vector<Fragment> fragments;
    double width = 0;
};

[[nodiscard]] std::vector<Line> lines(const Paper::Text &text, const PaperStyle::Type &type, double width,
                                      PaperFonts &fonts);
/// Width on one line.
[[nodiscard]] double naturalWidth(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts);
/// Width of the longest piece that is not divided.
[[nodiscard]] double longestPiece(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts);
/// Colour of a shape on paper.
[[nodiscard]] QRgb shapeColor(const Paper::Mark &mark);

}
