// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// Where labels stand that are wanted at \a wanted (ascending, in pixels) and need \a gap pixels from one to
/// the next: the least movement (sum of squares) that keeps the order, inside \a top to \a bottom. Where they
/// do not fit in between, they go on below \a bottom. Pools adjacent violators, O(n).
[[nodiscard]] std::vector<qreal> spread(const std::vector<qreal> &wanted, qreal gap, qreal top, qreal bottom);
