// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionfile.h"

#include "core/exchange/sessionsheet.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The bytes of a calendar; empty for every other file.
Result<QByteArray> calendarBytes(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Error{Error::Code::NotFound, u"no such file"_s, name};
    if (info.isDir())
        return Error{Error::Code::IsFolder, u"a folder"_s, name};
    if (!info.isFile()) // a pipe would wait for ever
        return Error{Error::Code::NoRegularFile, u"no regular file"_s, name};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, file.errorString(), name};
    constexpr qint64 beginning = 64; // room for a mark of the encoding and empty lines
    if (!file.peek(beginning).toUpper().contains("BEGIN:VCALENDAR"))
        return QByteArray();
    if (file.size() > SessionFile::mostBytes)
        return Error{Error::Code::SheetTooLarge, u"the calendar is too large"_s, name};
    return file.readAll();
}
}

Result<SessionImport::List> SessionFile::read(const QString &path, QDate today, const Readers &readers)
{
    const auto bytes = calendarBytes(path);
    if (!bytes)
        return bytes.error();
    if (QFileInfo(path).size() == 0) // no table either; what is missing in it are sessions
        return SessionImport::listOf({}, {});
    if (bytes->isEmpty()) {
        const auto book = readers.workbook(path);
        const SessionImport::List list = book ? SessionSheet::read(*book) : SessionImport::List();
        const bool isRead = book || book.error().code != Error::Code::DocumentPartMissing;
        if (isRead && list.days.empty()
            && QFileInfo(path).suffix().compare("ics"_L1, Qt::CaseInsensitive) == 0)
            return SessionImport::listOf({}, {{SessionImport::Fault::Kind::NoCalendar, 0, {}}});
        return book ? Result<SessionImport::List>(list) : book.error();
    }
    const auto content = readers.calendar(*bytes, QDate(today.year() + 1, 12, 31));
    if (!content)
        return Error{content.error().code, content.error().text, QFileInfo(path).fileName()};
    return SessionImport::fromCalendar(*content);
}
