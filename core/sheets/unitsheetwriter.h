// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"
#include "core/result.h"

#include <QByteArray>

/// A unit's sheet as a workbook. The same sheet gives the same bytes.
namespace UnitSheetWriter {

/// With drop-down lists, hints at dates, hidden versions and locked cells. Text stays text: nothing in it
/// becomes a formula or a link. Dates are texts as they were written and as they are typed, since "Q4/2025"
/// is a date, too; typing something without a year only brings a hint. The protection has no password: it
/// keeps from mistakes. Error::Code::Io if no temporary file can be made, SheetTooLarge for texts that no
/// cell can hold.
[[nodiscard]] Result<QByteArray> xlsx(const UnitSheet &sheet);

}
