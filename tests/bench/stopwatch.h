// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// Median of \a runs runs of \a work, in nanoseconds, after one that does not count.
[[nodiscard]] double medianNs(int runs, const std::function<void()> &work);

/// One line of the bench: what was measured, against which floor.
struct BenchRow
{
    QString what;
    double ns = 0;
    QString floor; ///< what the floor does
    double floorNs = 0; ///< 0: no floor, only the figure
    double perItem = 0; ///< > 0: also shown per item, divided by this
    double goal = 0; ///< > 0: largest ratio that is wished for
};

/// The table, aligned, with ratios.
[[nodiscard]] QString benchTable(const std::vector<BenchRow> &rows);
