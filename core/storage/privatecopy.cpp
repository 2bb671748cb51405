// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privatecopy.h"

#include "core/storage/fileuri.h"
#include "core/storage/sqlerror.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// Through SQLite's own file: closing one of ours would drop the locks that connections of this process hold.
Result<> copyDatabase(const QString &from, const QString &to)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(fileUri(from, "mode=ro&immutable=1"_L1).toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, Closer> database(opened);
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    QFile copy(to);
    if (code != SQLITE_OK
        || sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Error{Error::Code::Unreadable, u"cannot be read"_s, from};
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Code::Io, copy.errorString(), to};
    constexpr sqlite3_int64 chunk = 1 << 20;
    for (sqlite3_int64 at = 0; at < size; at += chunk) {
        QByteArray bytes(qsizetype(std::min(chunk, size - at)), Qt::Uninitialized);
        if (file->pMethods->xRead(file, bytes.data(), int(bytes.size()), at) != SQLITE_OK)
            return Error{Error::Code::Unreadable, u"cannot be read"_s, from};
        if (copy.write(bytes) != bytes.size())
            return Error{Error::Code::Io, copy.errorString(), to};
    }
    return copy.flush() ? ok() : Error{Error::Code::Io, copy.errorString(), to};
}
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (!copy->m_folder.isValid())
        return Error{Error::Code::Io, copy->m_folder.errorString(), path};
    if (auto result = copyDatabase(path, copy->path()); !result)
        return result.error();
    for (const QString &end : {u"-wal"_s, u"-journal"_s})
        if (QFile::exists(path + end) && !QFile::copy(path + end, copy->path() + end))
            return Error{Error::Code::Io, u"what lies beside it cannot be copied"_s, path};
    return copy;
}

QString PrivateCopy::path() const
{
    return m_folder.filePath(u"copy.sqlite"_s);
}

}
