// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/dependencygraph.h"

#include <algorithm>
#include <limits>
#include <numeric>

DependencyGraph::DependencyGraph(const std::vector<Item> &items, const KeyIndex &keys)
{
    m_starts.reserve(items.size() + 1);
    for (const Item &item : items) {
        m_starts.push_back(m_links.size());
        for (const Predecessor &predecessor : item.predecessors)
            if (const auto at = keys.constFind(predecessor.key); at != keys.constEnd()) {
                m_links.push_back({*at, &predecessor});
                m_hasInferredLinks = m_hasInferredLinks || predecessor.origin == LinkOrigin::Inferred;
            }
    }
    m_starts.push_back(m_links.size());
}

namespace {
/// Tarjan's algorithm with a stack of its own instead of the machine's.
class ComponentSearch
{
public:
    ComponentSearch(const DependencyGraph &graph, Links links)
        : m_graph(graph)
        , m_links(links)
        , m_found(graph.size(), notFound)
        , m_lowest(graph.size(), notFound)
    {
        m_result.of.resize(graph.size(), notFound);
        m_result.cyclic.resize(graph.size(), false);
        m_result.order.reserve(graph.size());
    }

    Components run()
    {
        for (ItemIndex item = 0; item < m_graph.size(); ++item)
            if (m_found[item] == notFound)
                searchFrom(item);
        return std::move(m_result);
    }

private:
    static constexpr ItemIndex notFound = std::numeric_limits<ItemIndex>::max();

    struct Visit
    {
        ItemIndex item;
        std::size_t nextLink;
    };

    void enter(ItemIndex item)
    {
        m_found[item] = m_lowest[item] = m_count++;
        m_open.push_back(item);
        m_visits.push_back({item, 0});
    }

    void searchFrom(ItemIndex root)
    {
        enter(root);
        while (!m_visits.empty()) {
            const ItemIndex item = m_visits.back().item;
            const auto links = m_graph.linksOf(item);
            if (m_visits.back().nextLink < links.size()) {
                follow(item, links[m_visits.back().nextLink++]);
                continue;
            }
            m_visits.pop_back();
            if (!m_visits.empty())
                lower(m_visits.back().item, m_lowest[item]);
            if (m_lowest[item] == m_found[item])
                close(item);
        }
    }

    void follow(ItemIndex item, const DependencyGraph::Link &link)
    {
        if (m_links == Links::Firm && !link.isFirm())
            return;
        if (link.predecessor == item)
            m_result.cyclic[item] = true;
        if (m_found[link.predecessor] == notFound)
            enter(link.predecessor);
        else if (m_result.of[link.predecessor] == notFound) // still open: part of what is being searched
            lower(item, m_found[link.predecessor]);
    }

    void lower(ItemIndex item, ItemIndex to) { m_lowest[item] = std::min(m_lowest[item], to); }

    /// All that was entered since \a root, and is still open, is one part.
    void close(ItemIndex root)
    {
        const bool several = m_open.back() != root;
        ItemIndex member = root;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_result.of[member] = m_parts;
            m_result.order.push_back(member);
            m_result.cyclic[member] = m_result.cyclic[member] || several;
        } while (member != root);
        ++m_parts;
    }

    const DependencyGraph &m_graph;
    Links m_links;
    Components m_result;
    std::vector<ItemIndex> m_found;
    std::vector<ItemIndex> m_lowest;
    std::vector<ItemIndex> m_open;
    std::vector<Visit> m_visits;
    ItemIndex m_count = 0;
    ItemIndex m_parts = 0;
};
}

Components componentsOf(const DependencyGraph &graph, Links links)
{
    if (graph.hasLinks())
        return ComponentSearch(graph, links).run();
    Components single;
    single.of.resize(graph.size());
    std::iota(single.of.begin(), single.of.end(), ItemIndex(0));
    single.order = single.of;
    single.cyclic.resize(graph.size(), false);
    return single;
}
