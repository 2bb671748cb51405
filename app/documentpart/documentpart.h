// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/exchange/sheet.h"
#include "core/exchange/unitsheet.h"
#include "core/report/reportdocument.h"
#include "core/result.h"

#include <memory>

class QCoreApplication;

/// What the library lenkungsstand-documents offers to the terminal program, which loads it when it makes a
/// paper or comes upon a spreadsheet or a calendar: the libraries that this needs would double the time of
/// every other command.
struct DocumentPart
{
    /// Of the program that the library was built with; another one must not use it.
    const char *version = nullptr;
    /// What fonts need; it lives as long as the program. Qt Gui must not have been started otherwise.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv) = nullptr;
    /// PaperWriter::writePdf() and writeHtml().
    Result<> (*writePdf)(const Paper::Document &document, const QString &path) = nullptr;
    Result<> (*writeHtml)(const Paper::Document &document, const QString &path) = nullptr;
    /// WorkbookFile::readFile().
    Result<Workbook> (*readWorkbook)(const QString &path) = nullptr;
    /// UnitSheetWriter::xlsx().
    Result<QByteArray> (*xlsx)(const UnitSheet &sheet) = nullptr;
    /// IcsFile::write() and read().
    QByteArray (*writeCalendar)(const std::vector<CalendarEntry> &entries, const QDateTime &stamp,
                                const QString &name) = nullptr;
    Result<CalendarContent> (*readCalendar)(const QByteArray &bytes, QDate until) = nullptr;
};

/// The one name that the library exports.
using DocumentPartFunction = const DocumentPart *(*)();
constexpr const char *documentPartFunction = "lenkungsstandDocumentPart";
