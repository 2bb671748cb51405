// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "core/exchange/sheet.h"
#include "core/result.h"

/// A file that names sessions of the Senate, the same for window and terminal.
namespace SessionFile {

/// Who can read calendars and tables: the terminal program loads them when it needs them.
struct Readers
{
    Result<CalendarContent> (*calendar)(const QByteArray &bytes, QDate until) = nullptr;
    Result<Workbook> (*workbook)(const QString &path) = nullptr;
};

/// Most bytes of a calendar or a list.
inline constexpr qint64 mostBytes = 16LL * 1024 * 1024;

/// An office calendar (ICS), told by its content, else a list: CSV, XLSX or ODS. What is called .ics and is
/// neither gives a fault of the list. A series without end is read
/// up to the end of the year after \a today. Error::Code::NotFound, IsFolder, Unreadable, SheetTooLarge,
/// Format, and those of WorkbookFile::readFile(); the subject is the name without its folder.
[[nodiscard]] Result<SessionImport::List> read(const QString &path, QDate today, const Readers &readers);

}
