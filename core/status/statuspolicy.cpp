// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statuspolicy.h"

StatusPolicy policyOf(const Portfolio &portfolio)
{
    StatusPolicy policy;
    policy.leadTime = portfolio.leadTime.workingDays;
    policy.leadTimeAssumed = !portfolio.leadTime.confirmation.has_value();
    return policy;
}
