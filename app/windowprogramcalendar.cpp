// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and deadlines for the office calendar: between the window and the library that writes them.
#include "app/calendarhistory.h"
#include "app/sessionfile.h"
#include "app/windowprogram.h"
#include "core/officecalendar/icsfile.h"
#include "core/report/calendarentries.h"
#include "core/report/fileaside.h"
#include "core/sheets/workbookfile.h"
#include "core/storage/sqlitefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Of the portfolio at \a path, in the thread of the caller.
Result<CalendarRevisions> revisionsIn(const QString &path, const PastState &state)
{
    const auto store = SqliteFile::open(path, SqliteFile::Open::ReadOnly);
    return store ? CalendarHistory::read(**store, state, QDateTime::currentDateTime())
                 : Result<CalendarRevisions>(store.error());
}
}

void WindowProgram::connectCalendar()
{
    m_window->printing().setCalendarWork([this](const SnapshotPtr &snapshot, const Language &language,
                                                const QString &path) -> PaperJob::Work {
        return [snapshot, language, path, open = m_path](const PaperWriter::Progress &) -> Result<> {
            if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(open))
                return Error{Error::Code::Exists, u"the output is the portfolio"_s, path};
            const auto revisions = revisionsIn(open, snapshot->data);
            if (!revisions)
                return revisions.error();
            const Portfolio &portfolio = *snapshot->portfolio;
            return writeAside(
                path,
                IcsFile::write(CalendarEntries::from(portfolio, snapshot->report.asOf, language, *revisions),
                               revisions->newest(), CalendarEntries::calendarName(portfolio, language)));
        };
    });
    m_window->setSessionReader([](const QString &path) {
        return SessionFile::read(path, QDate::currentDate(), {IcsFile::read, WorkbookFile::readFile});
    });
}
