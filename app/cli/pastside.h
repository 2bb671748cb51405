// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/baselines.h"
#include "core/status/statusreport.h"
#include "core/storage/portfoliostore.h"

#include <optional>

/// One side of `diff`: a Berichtsstand, a past day or moment, or now.
struct PastSide
{
    Portfolio portfolio;
    StatusReport report; ///< on the date of the side
    QString name; ///< "Berichtsstand „07.10.2025“", for people

    /// The sentence that names those of which \a typed means one, and asks which.
    [[nodiscard]] static QString severalOf(const Baselines::Meant &meant, const QString &typed,
                                           const Invocation &invocation);
    /// "now", "jetzt", "heute", "today".
    [[nodiscard]] static bool isNow(const QString &typed);
    /// Reads \a typed and loads what it means; nullopt once it has failed. \a today is the date of now.
    [[nodiscard]] static std::optional<PastSide> load(Invocation &invocation, PortfolioStore &store,
                                                      const QString &typed, QDate today);
};
