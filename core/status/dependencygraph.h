// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/status/keyindex.h"

#include <span>
#include <vector>

/// Which links count: a firm one is named by the source or confirmed by a person.
enum class Links { Firm, All };

/// The items' predecessors by position. Links to keys that do not exist are left out. Refers to the items it
/// was made from.
class DependencyGraph
{
public:
    struct Link
    {
        ItemIndex predecessor;
        const Predecessor *stated; ///< never null

        [[nodiscard]] bool isFirm() const { return stated->origin != LinkOrigin::Inferred; }
    };

    DependencyGraph(const std::vector<Item> &items, const KeyIndex &keys);

    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] bool hasLinks() const { return !m_links.empty(); }
    [[nodiscard]] bool hasInferredLinks() const { return m_hasInferredLinks; }
    [[nodiscard]] std::span<const Link> linksOf(ItemIndex item) const
    {
        return std::span(m_links).subspan(m_starts[item], m_starts[item + 1] - m_starts[item]);
    }

private:
    std::vector<std::size_t> m_starts; // of an item's links in m_links, and one end
    std::vector<Link> m_links;
    bool m_hasInferredLinks = false;
};

/// The strongly connected parts of a graph: items that depend on each other, and an order to compute in.
struct Components
{
    std::vector<ItemIndex> order; ///< all items; predecessors first, except among those on one cycle
    std::vector<ItemIndex> of; ///< number of the part, by item
    std::vector<bool> cyclic; ///< whether the item is on a cycle, be it a link to itself

    /// Whether a link between the two lies on a cycle.
    [[nodiscard]] bool areOnOneCycle(ItemIndex left, ItemIndex right) const { return of[left] == of[right]; }
};

/// Iterative, so that a chain of any length is safe. Linear in items and links.
[[nodiscard]] Components componentsOf(const DependencyGraph &graph, Links links);
