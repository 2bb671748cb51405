// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What `check` found in a file; empty `faults` means sound.
struct CheckReport
{
    struct Fault
    {
        enum class Kind { Integrity, Key, History };
        /// For the sentence that people read; behind each its `places`, in this order.
        enum class What {
            Structure, ///< a place that has no name
            Page, ///< number of the page
            Index, ///< name
            Value, ///< table
            NotExamined, ///< part: "pages", "schema", "links", "values", "history" or "counts"
            SchemaVersion, ///< number that the file names, number after which it is built
            SchemaMissing, ///< "table", "index", "trigger" or "view", name
            SchemaChanged, ///< the same
            SchemaForeign, ///< the same
            BadValue, ///< entity as in HistoryEntry, key, table, column (or table of child rows)
            Link, ///< entity as in HistoryEntry, key, table, where it leads to, table of that
            LostRow, ///< table, number of the record that is gone, table of that
            Body, ///< key of the item, key of the body
            Unfitting, ///< key of the record
            EntryNumber, ///< number found, number expected
            EntryDigest, ///< number of the entry
            EntryStart, ///< number of the entry
            HistoryEnd, ///< last number found, last number written
            RecordDiffers, ///< entity as in HistoryEntry, key
            RecordMissing, ///< the same
        };
        Kind kind = Kind::Integrity;
        QString detail; ///< for the log, in English; may quote SQLite
        What what = What::Structure;
        QStringList places = {};
    };
    /// A catalogue's number that several measures have: no damage, but something to correct.
    struct SharedNumber
    {
        QString number; ///< as the first of them has it
        QStringList items; ///< keys, two or more, in the order of the portfolio

        bool operator==(const SharedNumber &) const = default;
    };
    std::vector<Fault> faults;
    std::vector<SharedNumber> sharedNumbers; ///< as far as the items can be read
    qint64 items = 0;
    qint64 historyEntries = 0;
    int schemaVersion = 0;
};
