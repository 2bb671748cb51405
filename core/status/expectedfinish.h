// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/dependencygraph.h"

#include <QDate>

#include <vector>

/// What an item brings into the computation of expected finishes.
struct FinishBase
{
    bool open = false;
    QDate date; ///< forecast.latest() if there is one, else planned.latest(); null: none
};

/// Expected finish of every item (domain.md, "The status engine"); null for items that are not open and for
/// those that nothing dates. Goes over firm links between open items; links on a cycle are left out. \a parts
/// are those of the firm links.
[[nodiscard]] std::vector<QDate> expectedFinishes(const DependencyGraph &graph, const Components &parts,
                                                  const std::vector<FinishBase> &bases, QDate asOf);
