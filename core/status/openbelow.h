// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/dependencygraph.h"

#include <cstddef>
#include <vector>

/// The open items under an item, at any depth.
struct OpenBelow
{
    /// More are counted, not named: a chain of 100,000 items would name 100,000 squared otherwise.
    static constexpr std::size_t maxNamed = 50;

    int count = 0;
    std::vector<ItemIndex> named; ///< the first of them in the order of the portfolio
};

/// By item, as is \a open. Items that are their own ancestor
/// (no sound portfolio has them) count nothing beyond what hangs below their ring.
[[nodiscard]] std::vector<OpenBelow> openBelowOf(const std::vector<Item> &items, const KeyIndex &keys,
                                                 const std::vector<bool> &open);
