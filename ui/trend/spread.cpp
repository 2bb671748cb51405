// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/spread.h"

#include <algorithm>

namespace {
/// Neighbours that stand as closely as they may.
struct SpreadPool
{
    qreal sum = 0;
    std::size_t count = 0;

    [[nodiscard]] qreal mean() const { return sum / qreal(count); }
};
}

std::vector<qreal> spread(const std::vector<qreal> &wanted, qreal gap, qreal top, qreal bottom)
{
    // Less the room of those above, the places only need to be in order.
    std::vector<SpreadPool> pools;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        pools.push_back({wanted[at] - gap * qreal(at), 1});
        while (pools.size() > 1 && pools.back().mean() < pools[pools.size() - 2].mean()) {
            const SpreadPool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const qreal room = wanted.empty() ? 0 : gap * qreal(wanted.size() - 1);
    const qreal lowest = std::max(top, bottom - room);
    std::vector<qreal> places;
    for (const SpreadPool &pool : pools)
        for (std::size_t each = 0; each < pool.count; ++each)
            places.push_back(std::clamp(pool.mean(), top, lowest) + gap * qreal(places.size()));
    return places;
}
