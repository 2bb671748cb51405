// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newfile.h"

#include "core/storage/fileuse.h"
#include "core/storage/sqlerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Without replacing: not every file system knows the flag, not every one knows hard links.
int moveTo(const QByteArray &from, const QByteArray &to)
{
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (link(from.constData(), to.constData()) != 0)
        return errno;
    unlink(from.constData());
    return 0;
}

/// What creations left that were killed: files of their names and of this account, an hour older than \a own
/// and in nobody's use.
void removeLeftovers(const QFileInfo &own)
{
    static const QRegularExpression ourName(u"^(\\.lenkungsstand-[A-Za-z0-9]{6})(-wal|-shm|-journal)?$"_s);
    const QDateTime longAgo = own.lastModified().addSecs(-3600);
    QMap<QString, QFileInfoList> leftovers;
    const auto found =
        own.dir().entryInfoList({u".lenkungsstand-*"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : found)
        if (const auto match = ourName.match(file.fileName()); match.hasMatch())
            leftovers[match.captured(1)].append(file);
    for (auto files = leftovers.cbegin(); files != leftovers.cend(); ++files) {
        const bool dead = std::ranges::all_of(*files, [&longAgo](const QFileInfo &file) {
            return file.lastModified() < longAgo && file.ownerId() == geteuid();
        });
        if (!dead || FileUse::isAnybodys(own.dir().filePath(files.key())))
            continue;
        for (const QFileInfo &file : *files)
            QFile::remove(file.filePath());
    }
}

/// So that the new name outlives a power failure; where a folder cannot be synchronised, it is not.
void synchronise(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}
}

Result<NewFile> NewFile::beside(const QString &target)
{
    if (QFileInfo(target).isDir())
        return Error{Error::Code::IsFolder, u"there is a folder of that name"_s, target};
    if (const QFileInfo folder(QFileInfo(target).path()); !folder.isDir())
        return Error{Error::Code::NoFolder, u"no such folder"_s, folder.filePath()};
    for (const QString &name : QStringList{target, target + u"-wal"_s, target + u"-journal"_s})
        if (isTaken(name))
            return Error{Error::Code::Exists, u"there is such a file"_s, name};
    QByteArray name = QFile::encodeName(QFileInfo(target).path() + u"/.lenkungsstand-XXXXXX"_s);
    const int descriptor = mkostemp(name.data(), O_CLOEXEC);
    // The folder is there.
    if (descriptor < 0 && errno == ENOENT)
        return Error{Error::Code::FolderClosed, u"the folder takes no files"_s, target};
    if (descriptor < 0)
        return systemError(errno, target);
    close(descriptor);
    NewFile file(QFile::decodeName(name), target);
    removeLeftovers(QFileInfo(file.path()));
    return file;
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
{
}

NewFile::~NewFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString &name :
         QStringList{m_path, m_path + u"-wal"_s, m_path + u"-shm"_s, m_path + u"-journal"_s})
        QFile::remove(name);
}

Result<> NewFile::publish()
{
    if (const int error = moveTo(QFile::encodeName(m_path), QFile::encodeName(m_target)); error != 0)
        return systemError(error, m_target);
    m_path.clear();
    synchronise(QFileInfo(m_target).path());
    return ok();
}

}
