// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"

#include <vector>

/// One field that changed, or a record that came or went (then `field` is empty).
struct HistoryRow
{
    QDateTime at; ///< in UTC
    QString by;
    QString entity;
    QString key;
    QString field; ///< as RecordTexts has it; empty: the whole record
    QString from; ///< of a whole record: empty if it came, else what it is called
    QString to; ///< of a whole record: empty if it went
    QString reason;

    bool operator==(const HistoryRow &) const = default;
};

/// The rows of \a entries in their order; an entry may have none (nothing that shows) or several.
[[nodiscard]] Result<std::vector<HistoryRow>> historyRows(PortfolioStore &store,
                                                          const std::vector<HistoryEntry> &entries);
