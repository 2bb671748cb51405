// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperops.h"
#include "core/report/reportdocument.h"

/// The stacked bar: one framed segment per status that occurs, each with shape and number, done last. Works
/// in black and white; no legend needed. \a room is its first line; more lines of that height follow below
/// where shapes and numbers need them. Returns the height of all.
double paperStatusBar(PaperOps::Ops &ops, const StatusCounts &counts, const QLocale &locale,
                      const QRectF &room, PaperFonts &fonts);
