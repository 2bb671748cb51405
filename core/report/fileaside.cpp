// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fileaside.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A file that removes itself unless it was moved into place.
class Draft
{
public:
    explicit Draft(const QString &name)
        : m_file(name)
    {
    }
    ~Draft()
    {
        if (m_created && !m_moved)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(Draft)

    bool create()
    {
        errno = 0;
        m_created = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        m_errorNumber = errno;
        return m_created;
    }
    /// Who may read the old file may read the new one, and nobody else. Some file systems know no modes.
    void takeModeOf(const QFileInfo &old)
    {
        if (old.exists())
            m_file.setPermissions(old.permissions());
    }
    bool write(const QByteArray &bytes)
    {
        errno = 0;
        const bool written = m_file.write(bytes) == bytes.size() && m_file.flush()
            && ::fsync(m_file.handle()) == 0 && m_file.error() == QFileDevice::NoError;
        m_errorNumber = errno;
        m_file.close();
        return written && m_file.error() == QFileDevice::NoError;
    }
    [[nodiscard]] bool holds(const QByteArray &bytes)
    {
        QFile again(m_file.fileName());
        return again.open(QIODevice::ReadOnly) && again.size() == bytes.size() && again.readAll() == bytes;
    }
    bool moveTo(const QString &path)
    {
        m_moved =
            std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(path).constData())
            == 0;
        return m_moved;
    }
    [[nodiscard]] bool isCreated() const { return m_created; }
    /// Why create() or write() failed.
    [[nodiscard]] int errorNumber() const { return m_errorNumber; }

private:
    QFile m_file;
    int m_errorNumber = 0;
    bool m_created = false;
    bool m_moved = false;
};

Error failure(const QString &path, const QString &what)
{
    return {Error::Code::Io, what, path};
}

/// What the system said decides what a person can do about it.
Error systemFailure(const QString &path, const QString &what, int errorNumber)
{
    const QString text = what + QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case EACCES:
    case EPERM:
        return {Error::Code::NoRights, text, path};
    case EROFS:
        return {Error::Code::ReadOnlyMedium, text, path};
    case ENOSPC:
    case EDQUOT:
        return {Error::Code::DiskFull, text, path};
    case ENAMETOOLONG:
        return {Error::Code::NameTooLong, text, path};
    default:
        return {Error::Code::Io, text, path};
    }
}

/// Whether what is in the place of the new file is a file that may be replaced.
Result<> judgeOld(const QFileInfo &old, const QString &path)
{
    if (!old.exists())
        return ok();
    if (old.isDir())
        return Error{Error::Code::IsFolder, u"a folder has that name"_s, path};
    if (!old.isFile())
        return Error{Error::Code::NoRegularFile, u"not a regular file"_s, path};
    if (faccessat(AT_FDCWD, QFile::encodeName(old.filePath()).constData(), W_OK, AT_EACCESS) != 0)
        return systemFailure(path, u"the file is write-protected: "_s, errno);
    return ok();
}

/// Drafts of the same file by programs that were killed: of this account and an hour older than \a own.
void removeLeftovers(const QFileInfo &target, const QFileInfo &own)
{
    const QRegularExpression draft(
        u"^\\.%1\\.[0-9]+-[0-9]+\\.part$"_s.arg(QRegularExpression::escape(target.fileName())));
    const QDateTime longAgo = own.lastModified().addSecs(-3600);
    const auto found =
        target.dir().entryInfoList({u".*.part"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : found)
        if (draft.match(file.fileName()).hasMatch() && file.lastModified() < longAgo
            && file.ownerId() == geteuid())
            QFile::remove(file.filePath());
}

QString draftName(const QFileInfo &target, int attempt)
{
    return u"%1/.%2.%3-%4.part"_s.arg(target.absolutePath(), target.fileName())
        .arg(QCoreApplication::applicationPid())
        .arg(attempt);
}
}

Result<> writeAside(const QString &path, const QByteArray &bytes)
{
    // A link is followed, so that the file it names is replaced and not the link.
    const QFileInfo named(path);
    const QFileInfo target(named.isSymLink() ? named.symLinkTarget() : path);
    if (path.isEmpty() || target.fileName().isEmpty())
        return failure(path, u"no file name"_s);
    if (!target.dir().exists())
        return Error{Error::Code::NoFolder, u"no such folder"_s, target.path()};
    if (auto result = judgeOld(target, path); !result)
        return result;
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString name = draftName(target, attempt);
        if (QFileInfo::exists(name))
            continue;
        Draft draft(name);
        if (!draft.create() && draft.errorNumber() == ENOENT && target.dir().exists())
            return Error{Error::Code::FolderClosed, u"the folder takes no files"_s, path};
        if (!draft.isCreated())
            return systemFailure(path, u"cannot create a file in the folder: "_s, draft.errorNumber());
        removeLeftovers(target, QFileInfo(name));
        draft.takeModeOf(target);
        if (!draft.write(bytes))
            return systemFailure(path, u"cannot write: "_s, draft.errorNumber());
        if (!draft.holds(bytes))
            return failure(path, u"what was read back differs"_s);
        if (!draft.moveTo(target.absoluteFilePath()))
            return systemFailure(path, u"cannot move into place: "_s, errno);
        return ok();
    }
    return failure(path, u"too many unfinished files in the folder"_s);
}
