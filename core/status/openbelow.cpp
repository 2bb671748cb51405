// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/openbelow.h"

#include <algorithm>
#include <iterator>

namespace {
constexpr ItemIndex none = ~ItemIndex(0);

std::vector<ItemIndex> parentsOf(const std::vector<Item> &items, const KeyIndex &keys)
{
    std::vector<ItemIndex> parents(items.size(), none);
    for (ItemIndex item = 0; item < items.size(); ++item)
        if (!items[item].parent.isEmpty())
            parents[item] = keys.value(items[item].parent, none);
    return parents;
}

void add(OpenBelow &above, const OpenBelow &below)
{
    above.count += below.count;
    std::vector<ItemIndex> merged;
    merged.reserve(above.named.size() + below.named.size());
    std::ranges::merge(above.named, below.named, std::back_inserter(merged));
    merged.resize(std::min(merged.size(), OpenBelow::maxNamed));
    above.named = std::move(merged);
}
}

std::vector<OpenBelow> openBelowOf(const std::vector<Item> &items, const KeyIndex &keys,
                                   const std::vector<bool> &open)
{
    const auto parents = parentsOf(items, keys);
    std::vector<ItemIndex> waitingFor(items.size(), 0); // children not yet added up
    for (const ItemIndex parent : parents)
        if (parent != none)
            ++waitingFor[parent];
    std::vector<ItemIndex> ready;
    for (ItemIndex item = 0; item < items.size(); ++item)
        if (waitingFor[item] == 0)
            ready.push_back(item);
    std::vector<OpenBelow> result(items.size());
    while (!ready.empty()) {
        const ItemIndex item = ready.back();
        ready.pop_back();
        const ItemIndex parent = parents[item];
        if (parent == none)
            continue;
        OpenBelow here = result[item];
        if (open[item])
            add(here, {1, {item}});
        if (here.count > 0)
            add(result[parent], here);
        if (--waitingFor[parent] == 0)
            ready.push_back(parent);
    }
    return result;
}
