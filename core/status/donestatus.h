// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

/// Finished, in time or late; what was cancelled is not.
[[nodiscard]] constexpr bool isDone(ScheduleStatus status)
{
    return status == ScheduleStatus::Done || status == ScheduleStatus::DoneLate;
}
