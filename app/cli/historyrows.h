// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entryname.h"

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
    QString about = {}; ///< key of the item or project that the record is about; empty: none
    QString told = {}; ///< of a whole record: the value of its tellingField()
    EntryName name = {}; ///< of what is known by neither a key nor a title of its own

    bool operator==(const HistoryRow &) const = default;
};

/// The entries about the key that is \a typed, see keyTyped() (all without one): of the record itself and of
/// those about it, such as the notes on an item. Reminders are told to \a person alone.
[[nodiscard]] Result<std::vector<HistoryEntry>> entriesAbout(PortfolioStore &store, const QString &typed,
                                                             const QString &person);
/// The rows of \a entries in their order; an entry may have none (nothing that shows) or several.
[[nodiscard]] Result<std::vector<HistoryRow>> historyRows(PortfolioStore &store,
                                                          const std::vector<HistoryEntry> &entries);
