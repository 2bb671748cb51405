// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/result.h"

#include <QByteArray>

/// Spreadsheets from outside, told apart by their content and never by their name: XLSX, ODS, or text with
/// separators.
namespace WorkbookFile {

/// Error::Code::NoSheet, SheetDamaged, SheetLocked or SheetTooLarge; the subject is \a name.
[[nodiscard]] Result<Workbook> read(const QByteArray &bytes, const QString &name);
/// Besides Error::Code::NotFound, IsFolder or Unreadable. The subject is the name without its folder.
[[nodiscard]] Result<Workbook> readFile(const QString &path);

}
