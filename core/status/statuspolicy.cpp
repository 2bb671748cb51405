// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statuspolicy.h"

StatusPolicy policyOf(const Portfolio &portfolio)
{
    StatusPolicy policy;
    const LeadTime &leadTime = portfolio.leadTime;
    const bool rejected = leadTime.rejection && !leadTime.confirmation;
    policy.leadTime = rejected ? 0 : leadTime.workingDays;
    policy.leadTimeAssumed = !rejected && !leadTime.confirmation;
    return policy;
}
