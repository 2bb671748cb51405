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
        m_created = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        return m_created;
    }
    bool write(const QByteArray &bytes)
    {
        const bool written = m_file.write(bytes) == bytes.size() && m_file.flush()
            && ::fsync(m_file.handle()) == 0 && m_file.error() == QFileDevice::NoError;
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
    [[nodiscard]] QString errorText() const { return m_file.errorString(); }

private:
    QFile m_file;
    bool m_created = false;
    bool m_moved = false;
};

Error failure(const QString &path, const QString &what)
{
    return {Error::Code::Io, what, path};
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
        return failure(path, u"the file is write-protected"_s);
    constexpr int attempts = 20;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString name = draftName(target, attempt);
        if (QFileInfo::exists(name))
            continue;
        Draft draft(name);
        if (!draft.create())
            return failure(path, u"cannot create a file in the folder: "_s + draft.errorText());
        if (!draft.write(bytes))
            return failure(path, u"cannot write: "_s + draft.errorText());
        if (!draft.holds(bytes))
            return failure(path, u"what was read back differs"_s);
        if (!draft.moveTo(target.absoluteFilePath()))
            return failure(path,
                           u"cannot move into place: "_s + QString::fromLocal8Bit(std::strerror(errno)));
        return ok();
    }
    return failure(path, u"too many unfinished files in the folder"_s);
}
