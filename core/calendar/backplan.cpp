// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/backplan.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"

#include <algorithm>

bool BackPlan::isPassed(QDate asOf) const
{
    return latestStart.isValid() && latestStart < asOf;
}

int BackPlan::daysLeft(QDate asOf) const
{
    return latestStart.isValid() ? Workdays::strictlyBetween(asOf.addDays(-1), latestStart) : 0;
}

BackPlan BackPlan::of(QDate deadline, const SenateCalendar &calendar, const LeadTime &leadTime)
{
    return from(SenateSessions::lastOnOrBefore(calendar, deadline), deadline, calendar, leadTime);
}

BackPlan BackPlan::from(QDate session, QDate deadline, const SenateCalendar &calendar,
                        const LeadTime &leadTime)
{
    BackPlan plan;
    plan.deadline = deadline;
    plan.session = session;
    plan.leadTime = leadTime.days();
    plan.leadTimeAssumed = leadTime.isAssumed();
    plan.sessionAssumed = !calendar.confirmation;
    if (!session.isValid() || plan.leadTime <= 0)
        return plan;
    plan.latestStart = Workdays::before(session, plan.leadTime);
    QDate end = session;
    for (auto step = leadTime.steps.rbegin(); step != leadTime.steps.rend(); ++step) {
        if (step->workingDays <= 0)
            continue;
        const QDate first = Workdays::before(end, step->workingDays);
        plan.steps.push_back({step->name, step->workingDays, first, Workdays::before(end, 1)});
        end = first;
    }
    std::ranges::reverse(plan.steps);
    return plan;
}
