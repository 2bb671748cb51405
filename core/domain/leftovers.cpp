// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leftovers.h"

Leftovers Leftovers::of(const Item &before, const Item &after)
{
    const auto leaves = [&before, &after](Progress progress) {
        return before.progress == progress && after.progress != progress;
    };
    return {leaves(Progress::Done) && after.actual && after.actual == before.actual,
            leaves(Progress::Cancelled) && !before.cancelReason.isEmpty()
                && (after.cancelReason.isEmpty() || after.cancelReason == before.cancelReason)};
}

void Leftovers::dropFrom(Item &item) const
{
    if (actual)
        item.actual.reset();
    if (cancelReason)
        item.cancelReason.clear();
}
