// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"
#include "ui/timeline/plotmarks.h"

#include <QHash>
#include <QSet>

#include <vector>

/// The arrows from an item to those that depend on it, and the chain behind a selected item.
namespace PlotArrows {

using ItemIndex = std::size_t;

struct Link
{
    ItemIndex from = 0; ///< the prerequisite
    ItemIndex to = 0;
    bool inferred = false; ///< our reading; dotted
    bool operator==(const Link &) const = default;
};

/// All links of a portfolio whose ends exist, in the order of the items that they arrive at.
[[nodiscard]] std::vector<Link> linksOf(const Portfolio &portfolio);

/// What stands behind a selected item: places in the list of links.
struct Chain
{
    QSet<std::size_t> links; ///< from all its open ancestors
    QSet<std::size_t> critical; ///< of these the path of the latest expected finishes
    bool operator==(const Chain &) const = default;
};
[[nodiscard]] Chain chainOf(const std::vector<Link> &links, const StatusReport &report, ItemIndex item);

/// Where an arrow leaves or arrives, in pixels of the plot.
struct End
{
    qreal x = 0; ///< of the mark
    qreal left = 0; ///< where the mark, or its band, begins
    qreal top = 0; ///< of the mark
    qreal bottom = 0;
    qreal rowTop = 0;
    qreal rowBottom = 0;
    bool isLeftTaken = false; ///< a label, an original or a ghost stands there

    [[nodiscard]] qreal middle() const { return (top + bottom) / 2; }
};

struct Route
{
    QPolygonF points; ///< the last one is the tip
    bool isBackwards = false; ///< the successor lies before its prerequisite; dashed
};
/// Drops from the foot of \a from and runs along the row of \a to, or above it where that is taken.
[[nodiscard]] Route route(const End &from, const End &to);
/// A triangle at the end of \a points.
[[nodiscard]] QPolygonF head(const QPolygonF &points, qreal size);

}
