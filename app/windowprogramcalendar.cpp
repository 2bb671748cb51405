// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and deadlines for the office calendar: between the window and the library that writes them.
#include "app/sessionfile.h"
#include "app/windowprogram.h"
#include "core/officecalendar/icsfile.h"
#include "core/report/calendarentries.h"
#include "core/report/fileaside.h"
#include "core/sheets/workbookfile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

void WindowProgram::connectCalendar()
{
    m_window->printing().setCalendarWork(
        [this](const SnapshotPtr &snapshot, const Language &language, const QString &path) -> PaperJob::Work {
            return [snapshot, language, path, open = m_path](const PaperWriter::Progress &) -> Result<> {
                if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(open))
                    return Error{Error::Code::Exists, u"the output is the portfolio"_s, path};
                const Portfolio &portfolio = *snapshot->portfolio;
                return writeAside(
                    path,
                    IcsFile::write(CalendarEntries::from(portfolio, snapshot->report.asOf, language),
                                   CalendarEntries::stampOf(portfolio),
                                   CalendarEntries::calendarName(portfolio, language)));
            };
        });
    m_window->setSessionReader([](const QString &path) {
        return SessionFile::read(path, QDate::currentDate(), {IcsFile::read, WorkbookFile::readFile});
    });
}
