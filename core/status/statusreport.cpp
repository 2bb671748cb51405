// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statusreport.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
// In the order of ScheduleStatus.
constexpr std::array<QLatin1StringView, scheduleStatusCount> names = {
    "cancelled"_L1, "doneLate"_L1, "done"_L1,    "overdue"_L1,
    "atRisk"_L1,    "dueSoon"_L1,  "onTrack"_L1, "unscheduled"_L1,
};
static_assert(static_cast<std::size_t>(ScheduleStatus::Unscheduled) + 1 == scheduleStatusCount);
}

QLatin1StringView statusName(ScheduleStatus status)
{
    return names[static_cast<std::size_t>(status)];
}

std::optional<ScheduleStatus> statusFromName(QStringView name)
{
    for (std::size_t at = 0; at < names.size(); ++at)
        if (names[at] == name)
            return static_cast<ScheduleStatus>(at);
    return std::nullopt;
}

int StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}
