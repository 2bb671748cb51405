// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"
#include "core/exchange/headings.h"
#include "core/exchange/importmemory.h"
#include "core/result.h"

#include <QStringList>

/// A list of measures from elsewhere: which measure is which is decided by the list's own numbers.
namespace Catalogue {

/// The columns as their headings say; the caller may correct them. Error::Code::NoHeadings, with \a file as
/// its subject, if there is no column of numbers with at least one more.
[[nodiscard]] Result<Headings::Mapping> mapping(const Workbook &book, const QString &file);

/// For a list whose numbers stand under a heading that nobody knows: what else its headings say.
[[nodiscard]] std::optional<Headings::Mapping> likelyMapping(const Workbook &book);

/// The headings of the columns that the mapping leaves out.
[[nodiscard]] QStringList ignoredColumns(const Workbook &book, const Headings::Mapping &mapping);

/// What can be mapped by hand, in the order in which it is offered.
[[nodiscard]] const std::vector<ImportField> &fields();

struct Table
{
    QString file;
    std::vector<ImportRow> rows;

    bool operator==(const Table &) const = default;
};

/// The rows below the headings. Lines that hold a text in their first mapped column and nothing else are
/// titles of sections: where no column names the section, they do for the rows that follow. A last line of
/// sums ("Summe", "Gesamt") is no measure.
[[nodiscard]] Table read(const Workbook &book, const Headings::Mapping &mapping, const QString &file);

/// What the table would change. A row meets the measure that has its number; if none has it, one without a
/// number and with its title; else the next placeholder that has neither; else a new measure, whose key goes
/// on behind the last one (also behind \a takenKeys, keys that were there once). What the file says counts,
/// an empty cell says nothing. \a day dates the report.
///
/// What somebody here or an answer to a survey was the last to change, as \a memoryOf knows, is a conflict; a
/// catalogue may change what the portfolio began with and what a catalogue brought.
[[nodiscard]] ImportPreview preview(const Table &table, const Portfolio &portfolio, QDate day,
                                    const QStringList &takenKeys = {}, const ItemMemory &memoryOf = {});

}
