// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/columnfit.h"

#include <algorithm>
#include <numeric>

namespace {
using Need = ColumnFit::Need;

int sum(const std::vector<Need> &needs, int Need::*width)
{
    return std::accumulate(needs.begin(), needs.end(), 0,
                           [width](int total, const Need &need) { return total + need.*width; });
}

bool dropNext(std::vector<Need> &needs)
{
    const auto next = std::ranges::min_element(needs, {}, &Need::rank);
    if (next == needs.end() || next->rank == ColumnFit::stays)
        return false;
    needs.erase(next);
    return true;
}
}

ColumnFit ColumnFit::of(const Wanted &wanted)
{
    std::vector<Need> needs = wanted.needs;
    // A column goes only when wrapping does not help.
    while (wanted.width - sum(needs, &Need::least) < wanted.smallest && dropNext(needs)) { }

    ColumnFit fit;
    int missing = wanted.comfortable - (wanted.width - sum(needs, &Need::full));
    for (auto need = needs.rbegin(); need != needs.rend(); ++need) {
        const int given = std::clamp(missing, 0, need->full - need->least);
        missing -= given;
        fit.wraps = fit.wraps || given > 0;
        fit.shares.push_back({need->column, need->full - given});
    }
    int others = 0;
    for (const Share &share : fit.shares)
        others += share.width;
    // With nothing left to go it gives way a little more, rather than scroll sideways.
    fit.flexible = std::max(wanted.width - others, wanted.smallest * 2 / 3);
    return fit;
}
