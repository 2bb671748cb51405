// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/result.h"

#include <QByteArray>

namespace Csv {

/// A table as text: fields between semicolons, commas or tabs (what parts the first lines most evenly), in
/// quotes where needed; UTF-8 or UTF-16 with a mark, UTF-8 without one, else Windows-1252; any line end.
/// Every cell is a text or empty; the guard before formula-like texts is taken off.
///
/// Error::Code::NoSheet for what is no text, SheetEncoding for
/// one in an encoding that is not known, SheetDamaged if a quote never ends, SheetTooLarge; the subject
/// is \a file.
[[nodiscard]] Result<Workbook> read(const QByteArray &bytes, const QString &file);

}
