// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statuspolicy.h"

StatusPolicy policyOf(const Portfolio &portfolio)
{
    StatusPolicy policy;
    policy.leadTime = portfolio.leadTime.days();
    policy.leadTimeAssumed = portfolio.leadTime.isAssumed();
    return policy;
}
