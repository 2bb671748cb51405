// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// The numbers of the status engine (domain.md, "The status engine"). Days are calendar days unless they say
/// otherwise.
struct StatusPolicy
{
    int warningDays = 28; ///< dueSoon up to and including this many days ahead
    int resolutionWarningDays = 42; ///< the same for items of kind Resolution
    int reportingInterval = 90; ///< older reports are stale, older assessments fade
    int leadTime = 10; ///< working days before a session of the Senate; 0: none is known, nothing is short
    bool leadTimeAssumed = true; ///< nobody has confirmed or rejected `leadTime` yet

    bool operator==(const StatusPolicy &) const = default;
};

/// The policy with what the office has confirmed in the portfolio.
[[nodiscard]] StatusPolicy policyOf(const Portfolio &portfolio);
