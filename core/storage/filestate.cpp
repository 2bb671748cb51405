// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filestate.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
bool mayWrite(const QString &path)
{
    // Asked, not tried: opening and closing the file ourselves would drop the locks of every other connection
    // that this process has to it (POSIX locks belong to the process). Root is told the truth about a
    // read-only medium too.
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

qint64 nanoseconds(const timespec &moment)
{
    return moment.tv_sec * qint64(1'000'000'000) + moment.tv_nsec;
}
}

Companions Companions::of(const QString &path)
{
    const QFileInfo wal(path + u"-wal"_s);
    return {wal.exists(), wal.exists() && wal.size() > 0, QFileInfo::exists(path + u"-shm"_s),
            QFileInfo::exists(path + u"-journal"_s)};
}

FileStamp FileStamp::of(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    struct stat wal = {};
    if (stat(QFile::encodeName(path + u"-wal"_s).constData(), &wal) != 0)
        wal = {};
    return {status.st_size, nanoseconds(status.st_mtim), status.st_ino, wal.st_size,
            nanoseconds(wal.st_mtim)};
}

bool FileState::isWritable(const QString &path)
{
    return mayWrite(path) && mayWrite(QFileInfo(path).path());
}

}
