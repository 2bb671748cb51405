// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrule.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
Error conflict(const Item &item, const QString &text)
{
    return {Error::Code::Conflict, text, item.key};
}

bool isSame(const OriginalPlan &left, const OriginalPlan &right)
{
    // The reason why it is unknown may be worded better.
    return left.kind == right.kind && left.date == right.date;
}

bool hasReason(const Item &before, const Item &after, const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return true;
    return after.planDecision && after.planDecision != before.planDecision
        && !after.planDecision->reason.trimmed().isEmpty();
}

Result<Item> recordedItem(const Item &before, const Item &after, const QString &reason)
{
    if (after.progress == Progress::Cancelled && before.progress != Progress::Cancelled
        && after.cancelReason.trimmed().isEmpty())
        return conflict(after, u"cancelled without a reason"_s);
    const bool planChanges = before.planned && before.planned != after.planned;
    if (planChanges && !hasReason(before, after, reason))
        return conflict(after, u"the plan changes without a reason"_s);
    if (before.original.kind != OriginalPlan::Kind::SameAsPlanned) {
        if (!isSame(before.original, after.original))
            return conflict(after, u"the original plan would be overwritten"_s);
        return after;
    }
    if (!planChanges)
        return after;
    const OriginalPlan first{OriginalPlan::Kind::Known, before.planned, {}};
    if (after.original.kind != OriginalPlan::Kind::SameAsPlanned && !isSame(after.original, first))
        return conflict(after, u"the first planned date would be lost"_s);
    Item recorded = after;
    recorded.original.kind = first.kind;
    recorded.original.date = first.date;
    return recorded;
}
}

Result<Change> asRecorded(const Change &change)
{
    const Item *before = change.before ? std::get_if<Item>(&*change.before) : nullptr;
    const Item *after = change.after ? std::get_if<Item>(&*change.after) : nullptr;
    if (!before || !after)
        return change;
    const auto item = recordedItem(*before, *after, change.reason);
    if (!item)
        return item.error();
    Change recorded = change;
    recorded.after = *item;
    return recorded;
}

}
