// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/plotlabels.h"

#include <vector>

/// What PlotLabels puts into its places: a label whole, or what is left of it where that has no room.
namespace LabelForms {

inline constexpr qreal gapToMark = 5;
inline constexpr qreal gapToLine = 4;
inline constexpr qreal gapBetween = 9; ///< between the date and what follows

/// Date and consequence, side by side.
struct Pair
{
    PlotWords::Label label;
    ScheduleStatus status;
    const RowPlot::Frame &frame;

    [[nodiscard]] qreal dateWidth() const { return frame.measure(label.date, false); }
    [[nodiscard]] qreal consequenceWidth() const { return frame.measure(label.consequence, false); }
    [[nodiscard]] qreal width() const;
    /// Each returns the right end of what it added.
    qreal addDate(Plot::Row &row, qreal x, qreal height) const;
    qreal addConsequence(Plot::Row &row, qreal x, qreal height) const;
    void add(Plot::Row &row, qreal x, qreal height) const;
};

/// A label and what is left of it without its optional parts: of what is late its days, which say more than a
/// date that the mark shows, then its date, then that in brief, at last what follows from the date alone.
/// What is left out stands in the text of the row.
[[nodiscard]] std::vector<Pair> formsOf(const Pair &pair);

[[nodiscard]] bool isClear(qreal left, qreal right, qreal line, qreal gap);
[[nodiscard]] bool isClear(qreal left, qreal width, const std::vector<qreal> &lines, qreal gap);
/// The left end of what stands clear of \a lines with its right end at \a end or left of it.
[[nodiscard]] qreal clearUpTo(qreal end, qreal width, const std::vector<qreal> &lines, qreal gap);
/// Whether a text would lie on a mark of its row, be it a ghost.
[[nodiscard]] bool coversMark(const Plot::Row &row, qreal left, qreal width, qreal textScale);

}
