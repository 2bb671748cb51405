// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"

/// What people call a record of the history that is no Record (PortfolioStore::recordOf()).
struct EntryName
{
    QString title; ///< of a report to the Senate; what a reported figure stated; empty: neither
    QDate day; ///< of the session, or of the statement; null: not recorded

    bool operator==(const EntryName &) const = default;
};

/// Of an entry of "senateReport" or "reportedTotal", as it is now or was last; empty for all others.
[[nodiscard]] EntryName entryNameOf(const HistoryEntry &entry);
