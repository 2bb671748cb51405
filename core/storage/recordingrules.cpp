// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordingrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
Error refused(Error::Code code, const Item &item, const QString &text)
{
    return {code, text, item.key};
}

bool isSame(const OriginalPlan &left, const OriginalPlan &right)
{
    // The reason why it is unknown may be worded better.
    return left.kind == right.kind && left.date == right.date;
}

bool isNewDecision(const Item &before, const Item &after)
{
    return after.planDecision && after.planDecision != before.planDecision;
}

bool hasReason(const Item &before, const Item &after, const QString &reason)
{
    return !reason.trimmed().isEmpty()
        || (isNewDecision(before, after) && !after.planDecision->reason.trimmed().isEmpty());
}

bool hasSenateDecided(const Item &before, const Item &after)
{
    if (!isNewDecision(before, after) || !after.planDecision->number)
        return false;
    const QDate on = after.planDecision->on;
    const QDate resolvedOn = before.resolution->session;
    return on.isValid() && (!resolvedOn.isValid() || on >= resolvedOn);
}

/// A date that is known to the month or the year only may still be past: its first day counts.
bool isToCome(const std::optional<PartialDate> &date, QDate today)
{
    return date && date->isResolved() && date->earliest() > today;
}

/// What has not happened yet cannot be recorded as done or decided (\a before is null for a new item).
Result<> hasHappened(const Item *before, const Item &after, QDate today)
{
    if ((!before || before->actual != after.actual) && isToCome(after.actual, today))
        return refused(Error::Code::DoneInFuture, after, u"done on a day that is still to come"_s);
    const bool isNew = before ? isNewDecision(*before, after) : after.planDecision.has_value();
    if (isNew && after.planDecision->on > today)
        return refused(Error::Code::DecisionInFuture, after, u"decided on a day that is still to come"_s);
    return ok();
}

Result<> mayChangePlan(const Item &before, const Item &after, const QString &reason)
{
    if (!hasReason(before, after, reason))
        return refused(Error::Code::ReasonMissing, after, u"the plan changes without a reason"_s);
    if (isSenateResolution(before) && !hasSenateDecided(before, after))
        return refused(Error::Code::SenateDecides, after, u"the Senate has not decided"_s);
    return ok();
}

/// What becomes of the original plan.
Result<OriginalPlan> recordedOriginal(const Item &before, const Item &after, bool planChanges)
{
    if (before.original.kind != OriginalPlan::Kind::SameAsPlanned) {
        if (!isSame(before.original, after.original))
            return refused(Error::Code::OriginalPlanStays, after, u"it would be overwritten"_s);
        return after.original;
    }
    if (!planChanges)
        return after.original;
    const OriginalPlan first{OriginalPlan::Kind::Known, before.planned, {}};
    if (after.original.kind != OriginalPlan::Kind::SameAsPlanned && !isSame(after.original, first))
        return refused(Error::Code::OriginalPlanStays, after, u"the first planned date would be lost"_s);
    return OriginalPlan{first.kind, first.date, after.original.reason};
}

/// That nothing was reported is no report, nor is what goes with the progress that is taken back.
bool isReport(const Item &before, const Item &after)
{
    if (before.progress != after.progress && after.progress == Progress::NotReported)
        return before.forecast != after.forecast || (after.actual && before.actual != after.actual);
    return before.progress != after.progress || before.forecast != after.forecast
        || before.actual != after.actual;
}

Result<Item> recordedItem(const Item &before, const Item &after, const Change &change)
{
    if (after.progress == Progress::Cancelled && before.progress != Progress::Cancelled
        && after.cancelReason.trimmed().isEmpty())
        return refused(Error::Code::CancelReasonMissing, after, u"cancelled without a reason"_s);
    if (auto happened = hasHappened(&before, after, change.at.date()); !happened)
        return happened.error();
    // Else its deadline could be moved without the Senate, in two steps.
    if (isSenateResolution(before) && !isSenateResolution(after))
        return refused(Error::Code::SenateOrderStays, after, u"another kind or body"_s);
    const bool planChanges = before.planned && before.planned != after.planned;
    const bool isFirstOfSenate = !before.planned && after.planned && isSenateResolution(before);
    if (planChanges || isFirstOfSenate)
        if (auto allowed = mayChangePlan(before, after, change.reason); !allowed)
            return allowed.error();
    const auto original = recordedOriginal(before, after, planChanges);
    if (!original)
        return original.error();
    Item recorded = after;
    recorded.original = *original;
    const bool reports = isReport(before, after) && change.kind != Change::Kind::Restore;
    if (reports && after.reportedOn == before.reportedOn)
        recorded.reportedOn = change.at.date();
    return recorded;
}
}

Result<Change> asRecorded(const Change &change)
{
    const Item *before = change.before ? std::get_if<Item>(&*change.before) : nullptr;
    const Item *after = change.after ? std::get_if<Item>(&*change.after) : nullptr;
    if (!after || change.kind == Change::Kind::Return)
        return change;
    Change recorded = change;
    if (!before) {
        if (auto happened = hasHappened(nullptr, *after, change.at.date()); !happened)
            return happened.error();
        // A new item counts as reported on the day it was entered.
        if (Item &created = std::get<Item>(*recorded.after); !created.reportedOn.isValid())
            created.reportedOn = change.at.date();
        return recorded;
    }
    auto item = recordedItem(*before, *after, change);
    if (!item)
        return item.error();
    recorded.after = *std::move(item);
    return recorded;
}

}
