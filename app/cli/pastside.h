// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/status/statusreport.h"
#include "core/storage/portfoliostore.h"

#include <optional>

/// One side of `diff`: a Berichtsstand, a past day or moment, or now.
struct PastSide
{
    Portfolio portfolio;
    StatusReport report; ///< on the date of the side
    QString name; ///< "Berichtsstand „07.10.2025“", for people

    /// The one of that name, whatever its capitals, or else the newest of that Stichtag; nullptr: none.
    [[nodiscard]] static const Baseline *baseline(const std::vector<Baseline> &baselines,
                                                  const QString &typed);
    /// "now", "jetzt", "heute", "today".
    [[nodiscard]] static bool isNow(const QString &typed);
    /// Reads \a typed and loads what it means; nullopt once it has failed. \a today is the date of now.
    [[nodiscard]] static std::optional<PastSide> load(Invocation &invocation, PortfolioStore &store,
                                                      const QString &typed, QDate today);
};
