// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/expectedfinish.h"

#include <algorithm>

std::vector<QDate> expectedFinishes(const DependencyGraph &graph, const Components &parts,
                                    const std::vector<FinishBase> &bases, QDate asOf)
{
    std::vector<QDate> finishes(bases.size());
    for (const ItemIndex item : parts.order) {
        if (!bases[item].open)
            continue;
        QDate finish = bases[item].date;
        if (finish.isValid())
            finish = std::max(finish, asOf);
        for (const DependencyGraph::Link &link : graph.linksOf(item))
            if (link.isFirm() && !parts.areOnOneCycle(item, link.predecessor))
                finish = std::max(finish, finishes[link.predecessor]); // null is before every day
        finishes[item] = finish;
    }
    return finishes;
}
