// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

/// What an item no longer says once its progress has changed: a completion date belongs to what is done, the
/// reason of a cancellation to what is cancelled. The history keeps both.
struct Leftovers
{
    bool actual = false;
    bool cancelReason = false;

    bool operator==(const Leftovers &) const = default;

    /// What \a after, an edit of \a before, keeps of a progress that it leaves. A value that the edit sets
    /// itself is none; a reason that it takes away is one.
    [[nodiscard]] static Leftovers of(const Item &before, const Item &after);
    void dropFrom(Item &item) const;
};
