// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/itemcounts.h"

#include <algorithm>

namespace {
/// Whether the progress is no more than the collective statement, or nothing at all.
bool isCollective(Progress progress)
{
    return progress == Progress::InProgressOrDone || progress == Progress::NotReported;
}

bool hasDates(const Item &item)
{
    return item.planned || item.forecast || item.actual;
}

bool hasTexts(const Item &item)
{
    return !item.title.isEmpty() || !item.impediment.isEmpty() || !item.contradiction.isEmpty()
        || !item.note.isEmpty();
}
}

bool ItemCounts::isPlaceholder(const Item &item)
{
    return item.kind == ItemKind::Measure && isCollective(item.progress) && !hasDates(item) && !hasTexts(item)
        && item.units.empty() && item.predecessors.empty() && item.evidence.empty();
}

StatusCounts ItemCounts::of(const Portfolio &portfolio, const StatusReport &report, const QString &project)
{
    StatusCounts counts;
    const std::size_t count = std::min(portfolio.items.size(), report.items.size());
    for (std::size_t at = 0; at < count; ++at) {
        const Item &item = portfolio.items[at];
        if ((project.isEmpty() || item.project == project) && !isPlaceholder(item))
            ++counts[report.items[at].status];
    }
    return counts;
}

int ItemCounts::placeholders(const Portfolio &portfolio, const QString &project)
{
    return int(std::ranges::count_if(portfolio.items, [&project](const Item &item) {
        return (project.isEmpty() || item.project == project) && isPlaceholder(item);
    }));
}
