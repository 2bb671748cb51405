// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <optional>
#include <vector>

/// A list as a printed table sets it: title and note over an ink line, rows with a hair line between them.
namespace RuledList {

struct Row
{
    StatusShape::Shape shape;
    Sheet::Color shapeColor = &Theme::text;
    QString label; ///< number or key before the title
    QString narrowLabel = {}; ///< what stays of it in a narrow column; empty: nothing
    QString title;
    QString action; ///< what settles it, smaller and under the title
    bool titleMissing = false; ///< set in italics
    QString value; ///< at the right: days or date
    Sheet::Color valueColor = &Theme::text;
    QString countdown; ///< right of `value`; goes when the column is narrow
    bool labelIsCount = false; ///< a figure: right-aligned, bold, in ink
    Target target;
    QString name; ///< for a screen reader
    QString toolTip;
};

struct Content
{
    QString title;
    QString note; ///< at the right of the title
    QString shortNote; ///< said instead where title and note do not fit on one line
    std::vector<Sheet::Phrase> noteFigures; ///< in the note; those that are in the short one stay
    std::vector<Row> rows;
    int limit = 0; ///< how many rows are shown; 0: all
    QString more; ///< link under a shortened list
    Target moreTarget;
    QString footnote; ///< how a word of the list is meant, under its rows
    Target footnoteTarget;
    QString empty; ///< what is said instead of rows
    bool comfortable = false; ///< rows of 32 instead of 28
};

/// A column narrower than this drops item numbers and the countdown (look.md, section 7); a wider one too,
/// where they would leave the titles less than `leastTitle` or break a word of one.
inline constexpr int narrow = 380;
inline constexpr int leastTitle = 180;

[[nodiscard]] Sheet::Page layOut(const Content &content, int width);
/// Title, note and the ink line under them; the page's height is where the rows begin.
[[nodiscard]] Sheet::Page head(const QString &title, const QString &note, int width);

}
