// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/dependencygraph.h"

#include <QStringList>

#include <vector>

/// Items that depend on each other.
struct Cycle
{
    QStringList keys; ///< in the order of the portfolio
    QStringList basis; ///< on what the inferred links among them rest, each text once
};

/// All cycles of a portfolio. Members share one Cycle, so that a large one costs no more than its length.
class Cycles
{
public:
    Cycles() = default;
    Cycles(const std::vector<Item> &items, const DependencyGraph &graph, const Components &parts);

    /// Null if the item is on none.
    [[nodiscard]] const Cycle *of(ItemIndex item) const
    {
        return m_ofItem.empty() || m_ofItem[item] == none ? nullptr : &m_cycles[m_ofItem[item]];
    }

private:
    static constexpr ItemIndex none = ~ItemIndex(0);
    std::vector<Cycle> m_cycles;
    std::vector<ItemIndex> m_ofItem; // empty if there is no cycle at all
};
