// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/rowplot.h"

/// The working days before a session that a resolution needs, one cell each, on its own row.
namespace BufferRuler {

/// Only where a day is wide enough (weeks), and the item has a session to count back from.
void add(Plot::Row &row, const RowPlot::Input &input, const RowPlot::Frame &frame);
/// The days of the cells, the last one first.
/// Whether a buffer that is too short is a finding and rests on no assumption: only that colours anything.
[[nodiscard]] bool isShortForSure(const ItemStatus &status);
[[nodiscard]] std::vector<QDate> days(QDate session, int leadTime);

}
