// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/exchange/importrow.h"
#include "core/exchange/sheet.h"

#include <optional>
#include <span>
#include <vector>

/// Finds the row of headings wherever it stands. Case, blanks, points and what stands in brackets do not
/// count: "Lfd. Nr." is "lfdnr", "Termin (TT.MM.JJJJ)" is "termin".
namespace Headings {

[[nodiscard]] QString folded(const QString &heading);

/// A heading in its folded form. Of two columns for one field the one that comes earlier in the table wins.
struct Name
{
    ImportField field;
    QStringView folded;
};

struct Column
{
    ImportField field = ImportField::Key;
    std::size_t column = 0; ///< from 0
    QString heading; ///< as it stands in the file

    bool operator==(const Column &) const = default;
};

/// Which column holds what; may be corrected by hand before rows are read.
struct Mapping
{
    std::size_t sheet = 0; ///< from 0
    std::size_t row = 0; ///< of the headings, from 0
    std::vector<Column> columns; ///< one per field

    bool operator==(const Mapping &) const = default;
};

/// The first row with \a key and at least one more of the \a names; nullopt if there is none.
[[nodiscard]] std::optional<Mapping> find(const Workbook &book, std::span<const Name> names, ImportField key);
/// The row that knows most of the \a names, at least two, whether the key is among them or not; the first of
/// several. To be put right by hand.
[[nodiscard]] std::optional<Mapping> likely(const Workbook &book, std::span<const Name> names);
/// The rows below the headings that hold something under one of them. The column of the versions counts from
/// 0 and alone makes no row.
[[nodiscard]] std::vector<ImportRow> rowsBelow(const Workbook &book, const Mapping &mapping, ImportField key,
                                               std::optional<std::size_t> versionColumn = {});

}
