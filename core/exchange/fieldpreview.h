// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"
#include "core/exchange/importmemory.h"
#include "core/exchange/importrow.h"

#include <vector>

/// Judges a single cell against the record. Shared by the survey's answers and the catalogue of measures.
struct FieldQuestion
{
    enum class Rule {
        AgainstBase, ///< what has changed here since the sheet went out is a conflict
        FileCounts, ///< the file is the newer word, but what was changed here is a conflict
    };

    const Portfolio &portfolio;
    const Item &ours;
    const Item *base = nullptr; ///< how the record stood when the sheet went out; null: nobody knows
    Rule rule = Rule::AgainstBase;
    QString cancelReason; ///< said elsewhere in the row; for Progress
    QDate day; ///< of a Sachstand and of the report: nothing was done after it
    ImportMemory memory = {}; ///< since the sheet went out; of a catalogue everything
};

/// Fills state, cause, value and the old text of \a entry, whose place, field, unit and new text are set.
void judge(const FieldQuestion &question, const ImportCell &cell, ImportEntry &entry);

/// Once all \a entries are judged: the day on which an item was done holds only together with the progress
/// that is reported. With that of the same row in conflict it is one as well, and an error of what would not
/// be done.
void judgeDoneDays(std::vector<ImportEntry> &entries, const Portfolio &portfolio);

/// The place of \a cell, with nothing judged yet.
[[nodiscard]] ImportEntry entryAt(const QString &file, int row, const ImportCell &cell, const QString &key);
/// A row that is wrong as a whole.
[[nodiscard]] ImportEntry rowError(const QString &file, const ImportRow &row, ImportCause cause);
