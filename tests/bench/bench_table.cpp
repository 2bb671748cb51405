// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statusengine.h"
#include "tests/bench/benches.h"
#include "ui/models/itemtablemodel.h"
#include "ui/models/itemtreemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tableRuns = 7;

SnapshotPtr snapshotOf(const Portfolio &portfolio)
{
    const QDate day(2026, 4, 1);
    const StatusPolicy policy = policyOf(portfolio);
    return std::make_shared<const Snapshot>(Snapshot{std::make_shared<const Portfolio>(portfolio),
                                                     evaluate(portfolio, day, policy), policy, day});
}

/// What a person types, one letter after the other, and takes away again.
const QStringList &keystrokes()
{
    static const QStringList all = {u"e"_s,     u"ei"_s,     u"ein"_s,       u"eint"_s,
                                    u"eintr"_s, u"eintra"_s, u"eintrag 4"_s, u"eintrag 42"_s};
    return all;
}

BenchRow filterRow(const ItemTableModel &items, ItemTreeModel &tree)
{
    BenchRow row{.what = u"filter, one keystroke"_s, .floor = u"look for the text in every row"_s};
    std::size_t at = 0;
    row.ns = medianNs(tableRuns * int(keystrokes().size()), [&] {
        ItemFilter filter;
        filter.text = keystrokes().at(qsizetype(at++ % std::size_t(keystrokes().size())));
        tree.setFilter(filter);
    });
    tree.setFilter({});
    std::size_t again = 0;
    qsizetype found = 0;
    row.floorNs = medianNs(tableRuns * int(keystrokes().size()), [&] {
        const QString &text = keystrokes().at(qsizetype(again++ % std::size_t(keystrokes().size())));
        for (int item = 0; item < items.rowCount(); ++item)
            found += items.searchText(item).contains(text) ? 1 : 0;
    });
    if (found == 0)
        qFatal("the floor found nothing");
    row.perItem = items.rowCount();
    return row;
}

BenchRow sortRow(const ItemTableModel &items, ItemTreeModel &tree)
{
    BenchRow row{.what = u"sort by a column"_s, .floor = u"std::stable_sort of as many numbers"_s};
    int column = 0;
    row.ns = medianNs(tableRuns, [&] { tree.sort(column++ % items.columnCount(), Qt::AscendingOrder); });
    std::vector<int> numbers(static_cast<std::size_t>(items.rowCount()));
    row.floorNs = medianNs(tableRuns, [&numbers] {
        // A fixed mixture, so that every run sorts the same disorder.
        quint32 next = 1;
        std::ranges::generate(numbers, [&next] { return int((next = next * 1664525u + 1013904223u) >> 8); });
        std::ranges::stable_sort(numbers);
    });
    row.perItem = items.rowCount();
    return row;
}
}

void benchTables(const Portfolio &portfolio, std::vector<BenchRow> &rows)
{
    const SnapshotPtr snapshot = snapshotOf(portfolio);
    ItemTableModel items;
    items.setSnapshot(snapshot);
    ItemTreeModel tree;
    tree.setSnapshot(snapshot);
    rows.push_back(filterRow(items, tree));
    rows.push_back(sortRow(items, tree));
}
