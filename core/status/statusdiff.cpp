// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statusdiff.h"

#include "core/status/donestatus.h"
#include "core/status/keyindex.h"

namespace {
using Date = std::optional<PartialDate>;

// Due soon is no worse than on track: it says when, not how well.
int rank(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return 0;
    case ScheduleStatus::OnTrack:
    case ScheduleStatus::DueSoon:
        return 1;
    case ScheduleStatus::Unscheduled:
        return 2;
    case ScheduleStatus::AtRisk:
        return 3;
    case ScheduleStatus::Overdue:
        return 4;
    case ScheduleStatus::Cancelled:
        return 5;
    }
    return 0;
}

bool meansTheSame(const Date &left, const Date &right)
{
    const PartialDate before = left.value_or(PartialDate());
    const PartialDate after = right.value_or(PartialDate());
    return before.edtf() == after.edtf() && before.isValid() == after.isValid();
}

bool isReworded(const Date &before, const Date &after)
{
    return before && after && before->asWritten() != after->asWritten()
        && before->earliest() == after->earliest() && before->latest() == after->latest();
}

bool isReworded(const Item &before, const Item &after)
{
    return before.title != after.title || isReworded(before.planned, after.planned)
        || isReworded(before.forecast, after.forecast) || isReworded(before.actual, after.actual);
}

std::optional<int> daysAgainstOriginal(const Item &item)
{
    using Kind = OriginalPlan::Kind;
    const Date &first = item.original.kind == Kind::SameAsPlanned ? item.planned : item.original.date;
    if (item.original.kind == Kind::Unknown || !first || !first->isResolved())
        return std::nullopt;
    return int(first->latest().daysTo(item.planned->latest()));
}

std::optional<StatusDiff::Move> moveOf(const Item &before, const Item &after)
{
    const bool dated =
        before.planned && before.planned->isResolved() && after.planned && after.planned->isResolved();
    if (!dated || before.planned->latest() == after.planned->latest())
        return std::nullopt;
    return StatusDiff::Move{after.key, int(before.planned->latest().daysTo(after.planned->latest())),
                            daysAgainstOriginal(after)};
}

class Comparison
{
public:
    Comparison(const DatedState &before, const DatedState &after)
        : m_before(before)
        , m_after(after)
    {
    }

    StatusDiff diff()
    {
        const KeyIndex known = indexByKey(m_before.portfolio.items);
        for (std::size_t at = 0; at < m_after.portfolio.items.size(); ++at) {
            const QString &key = m_after.portfolio.items[at].key;
            if (const auto old = known.constFind(KeyView(key)); old != known.cend())
                compare(*old, at);
            else
                m_diff.created.append(key);
        }
        const KeyIndex left = indexByKey(m_after.portfolio.items);
        for (const Item &item : m_before.portfolio.items)
            if (!left.contains(KeyView(item.key)))
                m_diff.deleted.append(item.key);
        return m_diff;
    }

private:
    void compare(std::size_t old, std::size_t now)
    {
        const Item &before = m_before.portfolio.items[old];
        const Item &after = m_after.portfolio.items[now];
        const ScheduleStatus from = m_before.report.items[old].status;
        const ScheduleStatus to = m_after.report.items[now].status;
        if (const auto move = moveOf(before, after))
            m_diff.moved.push_back(*move);
        if (isReworded(before, after))
            m_diff.reworded.append(after.key);
        if (isDone(to)) {
            if (!isDone(from))
                m_diff.done.append(after.key); // which is better, and said once
            return;
        }
        if (rank(from) == rank(to) || !changesFacts(before, after))
            return;
        (rank(to) > rank(from) ? m_diff.worse : m_diff.better).append(after.key);
    }

    const DatedState &m_before;
    const DatedState &m_after;
    StatusDiff m_diff;
};
}

bool changesFacts(const Item &before, const Item &after)
{
    return before.kind != after.kind || before.progress != after.progress
        || before.impediment != after.impediment || before.predecessors != after.predecessors
        || before.resolution != after.resolution || before.deadlineRequest != after.deadlineRequest
        || !meansTheSame(before.planned, after.planned) || !meansTheSame(before.forecast, after.forecast)
        || !meansTheSame(before.actual, after.actual);
}

StatusDiff statusDiff(const DatedState &before, const DatedState &after)
{
    return Comparison(before, after).diff();
}
