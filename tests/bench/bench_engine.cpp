// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statusengine.h"
#include "tests/bench/benches.h"

using namespace Qt::Literals::StringLiterals;

void benchEngine(const Portfolio &portfolio, std::vector<BenchRow> &rows)
{
    BenchRow row{.what = u"evaluate, all rules"_s, .floor = u"copy the items"_s};
    const StatusPolicy policy = policyOf(portfolio);
    row.ns = medianNs(7, [&portfolio, &policy] {
        const StatusReport report = evaluate(portfolio, QDate(2026, 4, 1), policy);
        if (report.items.size() != portfolio.items.size())
            qFatal("evaluate() lost items");
    });
    row.floorNs = medianNs(7, [&portfolio] {
        const std::vector<Item> copy = portfolio.items;
        if (copy.size() != portfolio.items.size())
            qFatal("the copy lost items");
    });
    row.perItem = static_cast<double>(portfolio.items.size());
    rows.push_back(row);
}
