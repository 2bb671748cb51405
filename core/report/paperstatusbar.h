// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paperops.h"
#include "core/report/reportdocument.h"

/// The stacked bar: one framed segment per status that occurs, each with shape and number, done last. Works
/// in black and white; no legend needed.
void paperStatusBar(PaperOps::Ops &ops, const StatusCounts &counts, const QLocale &locale, const QRectF &room,
                    PaperFonts &fonts);

struct PaperBarSegment
{
    ScheduleStatus status;
    int count = 0;
};
/// The segments of the bar in their order; verspätet erledigt counts as erledigt.
[[nodiscard]] std::vector<PaperBarSegment> paperBarSegments(const StatusCounts &counts);
