// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/rowplot.h"

/// Finds the place of a row's label. One item stands on a row, so a label competes with lines only: the
/// candidates are fixed, and the first that fits is taken (charts.md, "Labels").
namespace PlotLabels {

struct Place
{
    QRectF mark; ///< what the marks of the row cover
    QRectF band; ///< null: none
    bool hasLineToLeft = false; ///< an arrow, an original or a ghost: nothing may stand there
    qreal height = 28; ///< of the row
    ScheduleStatus status = ScheduleStatus::OnTrack;
};

void add(Plot::Row &row, const PlotWords::Label &label, const Place &place, const RowPlot::Frame &frame);
/// The mark lies outside the view: a chevron at that edge, with the words.
void addAtEdge(Plot::Row &row, const PlotWords::Label &label, bool toLeft, const Place &place,
               const RowPlot::Frame &frame);
/// A text whose left end stands at \a x; returns its right end.
qreal addWords(Plot::Row &row, qreal x, const QString &text, Plot::Color color, bool strong, qreal height,
               const RowPlot::Frame &frame);

}
