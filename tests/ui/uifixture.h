// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusengine.h"
#include "tests/support/portfoliofixture.h"
#include "ui/support/snapshot.h"

/// What the worker would make of \a portfolio.
inline SnapshotPtr snapshotOf(const Portfolio &portfolio, QDate asOf)
{
    auto shared = std::make_shared<const Portfolio>(portfolio);
    const StatusPolicy policy = policyOf(portfolio);
    return std::make_shared<const Snapshot>(
        Snapshot{shared, evaluate(portfolio, asOf, policy), policy, asOf});
}

/// Two projects, all kinds, all sorts of dates.
inline Portfolio sampleOfAll()
{
    return portfolioOf(R"(
project: A
project: B
A-1   task        in: A  planned: 01.02.2026  unit: SF
A-2   milestone   in: A  planned: IV. Quartal 2025  unit: none
A-10  task        in: A  planned: 31.04.2026  after: A-1
A-3   task        in: A  unit: SF
B-1   resolution  in: B  planned: 05.05.2026  order: submit
B-2   task        in: B  planned: 01.03.2026  actual: 10.03.2026  progress: done
M-01  measure     in: B
)");
}
