// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"

/// The steps of the design's picture: their lengths are an example, no preset.
inline LeadTime exampleSteps()
{
    LeadTime leadTime;
    leadTime.steps = {{QStringLiteral("Entwurf"), 8},
                      {QStringLiteral("Abstimmung"), 5},
                      {QStringLiteral("Mitzeichnung"), 3},
                      {QStringLiteral("Senatskanzlei"), 3},
                      {QStringLiteral("Staatsrätekonferenz"), 1}};
    return leadTime;
}

/// The seed on a day of an office with \a leadTime.
inline SnapshotPtr seedWith(const LeadTime &leadTime, QDate asOf)
{
    Portfolio portfolio = *seedOn(asOf)->portfolio;
    portfolio.leadTime = leadTime;
    return MemoryStore(std::move(portfolio), asOf).snapshot();
}
