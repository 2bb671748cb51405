// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"

#include "core/storage/filestate.h"
#include "core/storage/fileuri.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlerror.h"
#include "core/storage/walfile.h"

#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
constexpr qsizetype headerSize = 100;

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// Here nothing is written, so that free space is not what is missing.
Error whileReading(Error error)
{
    if (error.code == Error::Code::Io || error.code == Error::Code::NoRights)
        error.code = Error::Code::Unreadable;
    return error;
}

/// Through SQLite's own file, which keeps our other connections' locks when it is closed; immutable, so that
/// nothing but this is read or locked.
Result<QByteArray> readHeader(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(fileUri(path, "mode=ro&immutable=1"_L1).toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, Closer> database(opened);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK
        || sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods)
        return Error{Error::Code::Unreadable, u"cannot be read"_s, path};
    QByteArray header(headerSize, '\0');
    const int read = file->pMethods->xRead(file, header.data(), int(headerSize), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return whileReading(errorOf(read, u"the first bytes cannot be read"_s, path));
    return header;
}

quint32 word(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

Result<> judgeSize(const QString &path, const QByteArray &header, qint64 size)
{
    const auto corrupt = [&path](const QString &text) { return Error{Error::Code::Corrupt, text, path}; };
    // 1 stands for 65536
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return corrupt(u"no such page size"_s);
    if (size % pageSize != 0)
        return corrupt(u"the file ends inside a page"_s);
    // The number of pages only counts if it was written together with the change counter.
    const bool counted = word(header, 24) == word(header, 92);
    if (counted && size < pageSize * qint64(word(header, 28)))
        return corrupt(u"the file ends too early"_s);
    return ok();
}

Result<> judgeOwner(const QString &path, const QByteArray &header)
{
    if (word(header, 68) != applicationId)
        return Error{Error::Code::ForeignFile, u"application id %1"_s.arg(word(header, 68)), path};
    return ok();
}

Result<> judgeVersion(const QString &path, const QByteArray &header, int newestVersion)
{
    const qint32 version = qint32(word(header, 60));
    if (version > newestVersion)
        return Error{Error::Code::NewerSchema, u"the file has schema %1"_s.arg(version), path};
    if (version < 1)
        return Error{Error::Code::Corrupt, u"the file has no schema version"_s, path};
    return ok();
}

Result<> judgePlace(const QString &path, const QFileInfo &info)
{
    if (struct stat status = {}; stat(QFile::encodeName(path).constData(), &status) != 0)
        return whileReading(systemError(errno, path));
    if (info.isDir())
        return Error{Error::Code::IsFolder, u"a folder"_s, path};
    if (!info.isFile())
        return Error{Error::Code::NotADatabase, u"not a regular file"_s, path};
    if (info.size() == 0)
        return Error{Error::Code::NotADatabase, u"the file is empty"_s, path};
    if (faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0)
        return whileReading(systemError(errno, path));
    return ok();
}
}

Result<> FileHeader::judge(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (auto result = judgePlace(path, info); !result)
        return result;
    auto read = readHeader(path);
    if (!read)
        return read.error();
    const QByteArray header = *std::move(read);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{Error::Code::NotADatabase, u"does not begin as a database does"_s, path};
    if (info.size() < headerSize)
        return Error{Error::Code::Corrupt, u"the file ends inside its first page"_s, path};
    if (auto result = judgeOwner(path, header); !result)
        return result;
    // SQLite would call it an unknown format, which nobody could tell from a failed statement.
    if (word(header, 44) < 1 || word(header, 44) > 4)
        return Error{Error::Code::Corrupt, u"no such schema format"_s, path};
    const Companions beside = Companions::of(path);
    const bool logged = header.at(18) == 2 && beside.walHoldsData;
    if (const auto newer = logged ? WalFile::firstPage(path + u"-wal"_s) : std::nullopt) {
        const auto result = judgeOwner(path, *newer);
        return result ? judgeVersion(path, *newer, newestVersion) : result;
    }
    if (auto result = judgeVersion(path, header, newestVersion); !result)
        return result;
    // With a log or a journal beside it the file may well be between two sizes.
    return beside.isQuiet() ? judgeSize(path, header, info.size()) : ok();
}

}
