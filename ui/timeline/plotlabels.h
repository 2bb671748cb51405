// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/rowplot.h"

#include <optional>

/// Finds the place of a row's label. One item stands on a row, so a label competes with lines only: the
/// candidates are fixed, and the first that fits is taken (charts.md, "Labels"). A label that fits nowhere
/// is left with its date, that of an overdue item with its days; the rest stands in the row's text. None
/// covers a mark of its row, or a ghost: rather than that it is dropped.
namespace PlotLabels {

struct Place
{
    QRectF mark; ///< what the marks of the row cover
    QRectF band; ///< null: none
    QRectF slip; ///< between the mark of the planned date and the later one that the label names; null: none
    qreal leftEdge = 0; ///< where the first mark, ghost, line or cell of the row begins
    bool isLeftTaken = false; ///< an original, a ghost, a slip or the ruler: nothing may stand there
    bool hasArrow = false; ///< one arrives from the left, unless the label stands there
    std::vector<qreal> lines; ///< ascending: the Stichtag, and arrows that pass through the row
    qreal height = 28; ///< of the row
    ScheduleStatus status = ScheduleStatus::OnTrack;
};

/// Sets `isLeftTaken` of \a row where the label stands left of the mark.
void add(Plot::Row &row, const PlotWords::Label &label, const Place &place, const RowPlot::Frame &frame);
/// The mark lies outside the view: a chevron at that edge, with the words.
void addAtEdge(Plot::Row &row, const PlotWords::Label &label, bool toLeft, const Place &place,
               const RowPlot::Frame &frame);
/// A text whose left end stands at \a x; returns its right end.
qreal addWords(Plot::Row &row, qreal x, const QString &text, Plot::Color color, bool strong, qreal height,
               const RowPlot::Frame &frame);
/// The place nearest to \a x at which a text of \a width ends before the Stichtag or begins behind it;
/// nullopt: neither side holds it.
[[nodiscard]] std::optional<qreal> besideStichtag(qreal x, qreal width, const RowPlot::Frame &frame);
/// Where a text of \a width stands clear of \a lines (ascending), from \a x to the right.
[[nodiscard]] qreal clearFrom(qreal x, qreal width, const std::vector<qreal> &lines, qreal textScale);

}
