// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QSqlError>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
Error::Code codeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_IOERR_READ || sqliteCode == SQLITE_IOERR_SHORT_READ)
        return Error::Code::Unreadable;
    if (sqliteCode == SQLITE_IOERR_SHMSIZE) // the -shm beside the file found no room
        return Error::Code::DiskFull;
    switch (sqliteCode & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Error::Code::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_CORRUPT:
        return Error::Code::Corrupt;
    case SQLITE_NOTADB:
        return Error::Code::NotADatabase;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::Io;
    default:
        return Error::Code::Storage;
    }
}
}

Error errorOf(int sqliteCode, const QString &text, const QString &subject)
{
    return {codeOf(sqliteCode), u"%1 (%2)"_s.arg(text).arg(sqliteCode), subject};
}

Error errorOf(const QSqlError &error, const QString &subject)
{
    return errorOf(error.nativeErrorCode().toInt(), error.text().simplified(), subject);
}

Error systemError(int errorNumber, const QString &subject)
{
    const QString text = QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case ENOENT:
        return {Error::Code::NotFound, text, subject};
    case EEXIST:
        return {Error::Code::Exists, text, subject};
    case ENOTDIR:
        return {Error::Code::NoFolder, text, subject};
    case EACCES:
    case EPERM:
        return {Error::Code::NoRights, text, subject};
    case ENOSPC:
    case EDQUOT:
        return {Error::Code::DiskFull, text, subject};
    case ENAMETOOLONG:
        return {Error::Code::NameTooLong, text, subject};
    case EROFS:
        return {Error::Code::ReadOnlyMedium, text, subject};
    default:
        return {Error::Code::Io, text, subject};
    }
}

}
