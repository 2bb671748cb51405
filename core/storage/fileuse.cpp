// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileuse.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
/// Bytes on which SQLite locks: of the file (https://www.sqlite.org/src/file/src/os.h: PENDING_BYTE,
/// RESERVED_BYTE and SHARED_SIZE), and of its -shm (https://www.sqlite.org/walformat.html#locks, and one more
/// behind them, which every connection holds).
struct Bytes
{
    off_t start;
    off_t count;
};
constexpr Bytes ofTheFile{0x40000000, 512};
constexpr Bytes ofItsIndex{120, 9};

template<typename Identity>
struct OwnUses
{
    std::mutex mutex;
    std::map<Identity, int> counts;
};

template<typename Identity>
OwnUses<Identity> &ownUses()
{
    static OwnUses<Identity> uses;
    return uses;
}

bool isLocked(const QString &path, Bytes bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return errno != ENOENT;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = bytes.start;
    lock.l_len = bytes.count;
    const bool unlocked = fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type == F_UNLCK;
    close(descriptor);
    return !unlocked;
}
}

FileUse::FileUse(const QString &path)
    : m_identity(identityOf(path))
{
    if (!m_identity)
        return;
    auto &own = ownUses<Identity>();
    const std::lock_guard guard(own.mutex);
    ++own.counts[*m_identity];
}

FileUse::~FileUse()
{
    if (!m_identity)
        return;
    auto &own = ownUses<Identity>();
    const std::lock_guard guard(own.mutex);
    if (const auto use = own.counts.find(*m_identity); --use->second == 0)
        own.counts.erase(use);
}

std::optional<FileUse::Identity> FileUse::identityOf(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Identity(status.st_dev, status.st_ino);
}

bool FileUse::isAnybodys(const QString &path)
{
    auto &own = ownUses<Identity>();
    // Closing the file drops all locks that this process has on it: nobody may begin to use it meanwhile.
    const std::lock_guard guard(own.mutex);
    const auto identity = identityOf(path);
    if (!identity)
        return false;
    return own.counts.contains(*identity) || isLocked(path, ofTheFile)
        || isLocked(path + u"-shm"_s, ofItsIndex);
}

}
