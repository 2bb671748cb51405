// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadtime.h"

#include <algorithm>
#include <limits>
#include <numeric>

int LeadTime::days() const
{
    if (steps.empty())
        return isRejected() ? 0 : workingDays;
    // A portfolio may hold what validate() refuses.
    const qint64 sum =
        std::accumulate(steps.begin(), steps.end(), qint64(0), [](qint64 before, const LeadTimeStep &step) {
            return before + std::max(step.workingDays, 0);
        });
    return int(std::min(sum, qint64(std::numeric_limits<int>::max())));
}

bool LeadTime::isAssumed() const
{
    return steps.empty() && !confirmation && !rejection;
}

bool LeadTime::isRejected() const
{
    return steps.empty() && rejection && !confirmation;
}
