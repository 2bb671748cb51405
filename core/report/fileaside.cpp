// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fileaside.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
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
        return {Error::Code::ReadOnly, text, path};
    case ENOSPC:
    case EDQUOT:
        return {Error::Code::DiskFull, text, path};
    case ENAMETOOLONG:
        return {Error::Code::NameTooLong, text, path};
    default:
        return {Error::Code::Io, text, path};
    }
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
    if (target.exists() && !target.isFile())
        return failure(path, u"not a regular file"_s);
    if (target.exists() && !target.isWritable())
        return Error{Error::Code::NoRights, u"the file is write-protected"_s, path};
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString name = draftName(target, attempt);
        if (QFileInfo::exists(name))
            continue;
        Draft draft(name);
        if (!draft.create())
            return systemFailure(path, u"cannot create a file in the folder: "_s, draft.errorNumber());
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
