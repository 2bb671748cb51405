// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotarrows.h"

#include <algorithm>

using PlotArrows::Chain;
using PlotArrows::ItemIndex;
using PlotArrows::Link;

namespace {
constexpr qreal leastRun = 4;
constexpr qreal laneInset = 2; // a run above a row keeps off its line

using LinksTo = QMultiHash<ItemIndex, std::size_t>;

// Of the links to an item the one whose prerequisite is expected to finish last.
std::optional<std::size_t> latest(const QList<std::size_t> &arriving, const std::vector<Link> &links,
                                  const StatusReport &report)
{
    std::optional<std::size_t> result;
    QDate day;
    for (const std::size_t at : arriving) {
        const QDate finish = report.items[links[at].from].expectedFinish;
        // The list of a hash has no order that holds; the first link in the portfolio decides a tie.
        if (finish.isValid() && (!result || finish > day || (finish == day && at < *result))) {
            result = at;
            day = finish;
        }
    }
    return result;
}
}

std::vector<Link> PlotArrows::linksOf(const Portfolio &portfolio)
{
    QHash<QString, ItemIndex> places;
    for (ItemIndex at = 0; at < portfolio.items.size(); ++at)
        places.insert(portfolio.items[at].key, at);
    std::vector<Link> links;
    for (ItemIndex at = 0; at < portfolio.items.size(); ++at)
        for (const Predecessor &stated : portfolio.items[at].predecessors)
            if (const auto from = places.constFind(stated.key); from != places.constEnd())
                links.push_back({*from, at, stated.origin == LinkOrigin::Inferred});
    return links;
}

Chain PlotArrows::chainOf(const std::vector<Link> &links, const StatusReport &report, ItemIndex item)
{
    LinksTo linksTo;
    for (std::size_t at = 0; at < links.size(); ++at)
        if (report.items[links[at].from].open)
            linksTo.insert(links[at].to, at);
    Chain chain;
    QSet<ItemIndex> seen{item};
    std::vector<ItemIndex> waiting{item};
    while (!waiting.empty()) {
        const ItemIndex next = waiting.back();
        waiting.pop_back();
        for (const std::size_t at : linksTo.values(next)) {
            chain.links.insert(at);
            if (!seen.contains(links[at].from)) {
                seen.insert(links[at].from);
                waiting.push_back(links[at].from);
            }
        }
    }
    QSet<ItemIndex> passed; // a cycle ends the path
    for (ItemIndex at = item; !passed.contains(at);) {
        passed.insert(at);
        const std::optional<std::size_t> link = latest(linksTo.values(at), links, report);
        if (!link)
            break;
        chain.critical.insert(*link);
        at = links[*link].from;
    }
    return chain;
}

PlotArrows::Route PlotArrows::route(const End &from, const End &to)
{
    const bool isBelow = to.rowTop >= from.rowTop;
    const QPointF start(from.x, isBelow ? from.bottom : from.top);
    const bool backwards = to.x < from.x;
    const bool runsAbove = backwards || to.isLeftTaken || to.left - from.x < leastRun;
    if (!runsAbove)
        return {QPolygonF({start, QPointF(from.x, to.middle()), QPointF(to.left, to.middle())}), false};
    const qreal lane = isBelow ? to.rowTop + laneInset : to.rowBottom - laneInset;
    return {QPolygonF({start, QPointF(from.x, lane), QPointF(to.x, lane),
                       QPointF(to.x, isBelow ? to.top : to.bottom)}),
            backwards};
}

QPolygonF PlotArrows::head(const QPolygonF &points, qreal size)
{
    if (points.size() < 2)
        return {};
    const QPointF tip = points.last();
    QPointF before = points.at(points.size() - 2);
    if (before == tip && points.size() > 2)
        before = points.at(points.size() - 3);
    const QLineF line(tip, before);
    if (line.isNull())
        return {};
    const QPointF along = QPointF(line.dx(), line.dy()) / line.length() * size;
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    return QPolygonF({tip, tip + along + across, tip + along - across});
}
