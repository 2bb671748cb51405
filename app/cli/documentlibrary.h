// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/exchange/sheet.h"
#include "core/exchange/unitsheet.h"
#include "core/report/reportdocument.h"
#include "core/result.h"

#include <memory>

class QCoreApplication;

/// The library that makes papers and reads and writes spreadsheets and calendars, loaded from the folder of
/// the program at the first use. Where it is missing or of another version, the error is DocumentPartMissing;
/// the subject is its file.
namespace DocumentLibrary {

/// The application object of a command that paints; without the library one that cannot.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
Result<> writePdf(const Paper::Document &document, const QString &path);
Result<> writeHtml(const Paper::Document &document, const QString &path);
[[nodiscard]] Result<Workbook> readWorkbook(const QString &path);
[[nodiscard]] Result<QByteArray> xlsx(const UnitSheet &sheet);
[[nodiscard]] Result<QByteArray> writeCalendar(const std::vector<CalendarEntry> &entries,
                                               const QDateTime &stamp, const QString &name);
[[nodiscard]] Result<CalendarContent> readCalendar(const QByteArray &bytes, QDate until);

}
