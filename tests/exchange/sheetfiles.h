// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Spreadsheet files made by hand, for what no well-behaved writer would write.
namespace SheetFiles {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

[[nodiscard]] QByteArray zipped(const Parts &parts);

/// An XLSX file with one sheet: \a sheetData are its rows. Style 1 is a day, 2 "mmmm yyyy", 3 a percentage.
[[nodiscard]] Parts xlsxParts(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                              const QByteArray &workbookProperties = {});
[[nodiscard]] QByteArray xlsx(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                              const QByteArray &workbookProperties = {});
/// An ODS file: \a tables are its sheets, \a automaticStyles those of its cells.
[[nodiscard]] Parts odsParts(const QByteArray &tables, const QByteArray &automaticStyles = {});
[[nodiscard]] QByteArray ods(const QByteArray &tables, const QByteArray &automaticStyles = {});

}
