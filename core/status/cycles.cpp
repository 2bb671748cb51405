// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/cycles.h"

#include <algorithm>

namespace {
void addBasis(Cycle &cycle, ItemIndex item, const DependencyGraph &graph, const Components &parts)
{
    for (const DependencyGraph::Link &link : graph.linksOf(item))
        if (!link.isFirm() && parts.areOnOneCycle(item, link.predecessor) && !link.stated->basis.isEmpty())
            cycle.basis.append(link.stated->basis);
}
}

Cycles::Cycles(const std::vector<Item> &items, const DependencyGraph &graph, const Components &parts)
{
    if (std::ranges::find(parts.cyclic, true) == parts.cyclic.end())
        return;
    m_ofItem.resize(items.size(), none);
    std::vector<ItemIndex> cycleOfPart(items.size(), none);
    for (ItemIndex item = 0; item < items.size(); ++item) {
        if (!parts.cyclic[item])
            continue;
        ItemIndex &number = cycleOfPart[parts.of[item]];
        if (number == none) {
            number = static_cast<ItemIndex>(m_cycles.size());
            m_cycles.emplace_back();
        }
        m_ofItem[item] = number;
        m_cycles[number].keys.append(items[item].key);
        addBasis(m_cycles[number], item, graph, parts);
    }
    for (Cycle &cycle : m_cycles)
        cycle.basis.removeDuplicates();
}
