// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/trend.h"

#include "core/status/keyindex.h"
#include "core/status/situation.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isDoneIn(const Item *item)
{
    return item && item->progress == Progress::Done;
}

/// What the report expects: the forecast, else the plan; null where neither names a day.
const PartialDate *expected(const Item &item)
{
    for (const std::optional<PartialDate> *date : {&item.forecast, &item.planned})
        if (*date && (*date)->isResolved())
            return &**date;
    return nullptr;
}

/// One item in all reports; null where a report does not know it.
using Versions = std::vector<const Item *>;

/// The first report of those at the end that all call the item done; the number of reports if the last one
/// does not. An item that was reopened has not ended.
std::size_t firstDone(const Versions &versions)
{
    std::size_t first = versions.size();
    while (first > 0 && isDoneIn(versions[first - 1]))
        --first;
    return first;
}

std::vector<Trend::Point> pointsOf(const Versions &versions, const Trend::Reports &reports)
{
    std::vector<Trend::Point> points;
    const std::size_t done = firstDone(versions);
    for (std::size_t at = 0; at < done; ++at) {
        const Item *item = versions[at];
        if (!item || item->progress == Progress::Done || item->progress == Progress::Cancelled)
            continue;
        if (const PartialDate *date = expected(*item))
            points.push_back({at, reports[at].on, *date, false, false, !reports[at].isBaseline});
    }
    if (done == versions.size())
        return points;
    const std::optional<PartialDate> &actual = versions.back()->actual;
    if (!actual || !actual->isResolved())
        return points;
    const QDate finished = std::min(actual->latest(), reports[done].on);
    for (Trend::Point &point : points)
        point.isOvertaken = point.on > finished;
    points.push_back({done, finished, *actual, true, false, !reports[done].isBaseline});
    return points;
}

/// The first report that knew of a change at \a at; the number of reports if none did.
std::size_t firstToKnow(const Trend::Reports &reports, const QDateTime &at)
{
    const auto knows = [&at](const Trend::Report &report) { return report.at.isNull() || at <= report.at; };
    return std::size_t(std::ranges::find_if(reports, knows) - reports.begin());
}

void addReason(Trend::Line &line, const HistoryLine &change, std::size_t report)
{
    const auto point = std::ranges::find_if(
        line.points, [report](const Trend::Point &each) { return each.report >= report; });
    if (point == line.points.begin() || point == line.points.end())
        return; // before the first report, or after the last date
    if (point->latest() == std::prev(point)->latest())
        return;
    line.reasons.push_back({std::size_t(point - line.points.begin()), change.field, change.from, change.to,
                            change.change->reason, change.change->who, change.change->at});
}
}

std::vector<Item> Trend::itemsOf(const Portfolio &portfolio)
{
    std::vector<Item> items;
    std::ranges::copy_if(portfolio.items, std::back_inserter(items), [](const Item &item) {
        return item.kind == ItemKind::Milestone || item.kind == ItemKind::Resolution;
    });
    return items;
}

std::vector<Item> Trend::itemsOn(const Portfolio &portfolio, QDate asOf)
{
    std::vector<Item> items = itemsOf(portfolio);
    for (Item &item : items)
        if (isDoneIn(&item) && !isDoneOn(item, asOf)) {
            item.progress = Progress::NotReported; // what it was on that day is not known
            item.actual.reset();
        }
    return items;
}

Trend::Reports Trend::inOrder(Reports reports)
{
    QDate newest;
    for (const Report &report : reports)
        newest = newest.isNull() ? report.on : std::max(newest, report.on);
    for (Report &report : reports)
        if (report.at.isNull())
            report.on = newest;
    std::ranges::stable_sort(reports, [](const Report &left, const Report &right) {
        if (left.on != right.on)
            return left.on < right.on;
        return !left.at.isNull() && (right.at.isNull() || left.at < right.at);
    });
    Reports kept;
    for (Report &report : reports) {
        report.isBaseline = !report.name.isEmpty();
        if (!kept.empty() && kept.back().on == report.on) {
            report.isBaseline = report.isBaseline || kept.back().isBaseline;
            kept.pop_back();
        }
        kept.push_back(std::move(report));
    }
    return kept;
}

std::size_t Trend::Chart::baselines() const
{
    return std::size_t(std::ranges::count(days, true, &Day::isBaseline));
}

int Trend::Line::slip() const
{
    return int(points.front().latest().daysTo(points.back().latest()));
}

bool Trend::Line::hasMoved() const
{
    return std::ranges::any_of(
        points, [this](const Point &point) { return point.latest() != points.front().latest(); });
}

Trend::Chart Trend::chartOf(const Reports &reports, const std::vector<HistoryLine> &history)
{
    Chart chart;
    if (reports.empty())
        return chart;
    std::vector<KeyIndex> known;
    for (const Report &report : reports) {
        chart.days.push_back({report.on, report.name, report.isBaseline});
        known.push_back(indexByKey(report.items));
    }
    QHash<QString, std::size_t> lineOf;
    for (const Item &item : reports.back().items) {
        Versions versions;
        for (std::size_t at = 0; at < reports.size(); ++at) {
            const auto found = known[at].constFind(KeyView(item.key));
            versions.push_back(found == known[at].cend() ? nullptr : &reports[at].items[*found]);
        }
        Line line{item, pointsOf(versions, reports), {}};
        if (line.points.empty()) {
            if (item.progress != Progress::Cancelled)
                chart.undated.append(item.key);
        } else if (line.isFinished() && line.points.back().on <= reports.front().on) {
            chart.doneBefore.append(item.key);
        } else {
            lineOf.insert(item.key, chart.lines.size());
            chart.lines.push_back(std::move(line));
        }
    }
    for (const HistoryLine &change : history) {
        const RecordedChange &entry = *change.change;
        if (change.what != HistoryLine::What::Changed || entry.entity != "item"_L1 || entry.reason.isEmpty()
            || (change.field != "planned"_L1 && change.field != "forecast"_L1))
            continue;
        if (const auto line = lineOf.constFind(entry.key); line != lineOf.cend())
            addReason(chart.lines[*line], change, firstToKnow(reports, entry.at));
    }
    return chart;
}

std::vector<std::vector<int>> Trend::reasonNumbers(const std::vector<Line> &lines)
{
    std::map<std::pair<std::size_t, std::size_t>, int> numbers; // by report, then by line
    for (std::size_t at = 0; at < lines.size(); ++at)
        for (const Reason &reason : lines[at].reasons)
            numbers.emplace(std::pair(lines[at].points[reason.point].report, at), 0);
    int next = 0;
    for (auto &[place, number] : numbers)
        number = ++next;
    std::vector<std::vector<int>> ofLines(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at)
        for (const Reason &reason : lines[at].reasons)
            ofLines[at].push_back(numbers.at({lines[at].points[reason.point].report, at}));
    return ofLines;
}
