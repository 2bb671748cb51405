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
/// Of these, what every connection holds as long as it is open.
constexpr Bytes shared{0x40000002, 510};
constexpr Bytes alive{128, 1};

int opened(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

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
    const int descriptor = opened(path);
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
    : m_path(path)
    , m_identity(identityOf(path))
{
    if (!m_identity)
        return;
    auto &own = ownUses<Identity>();
    const std::lock_guard guard(own.mutex);
    ++own.counts[*m_identity];
}

FileUse::~FileUse()
{
    for (const int descriptor : {m_file, m_index})
        if (descriptor >= 0)
            close(descriptor);
    if (!m_identity)
        return;
    auto &own = ownUses<Identity>();
    const std::lock_guard guard(own.mutex);
    if (const auto use = own.counts.find(*m_identity); --use->second == 0)
        own.counts.erase(use);
}

// Of the open file, not of the process: nothing but closing this descriptor, or letGo(), takes it away.
void FileUse::lock(int descriptor, short type, off_t start, off_t count)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = count;
    if (descriptor >= 0)
        fcntl(descriptor, F_OFD_SETLK, &lock);
}

void FileUse::hold()
{
    if (m_file >= 0)
        return;
    m_file = opened(m_path);
    m_index = opened(m_path + u"-shm"_s);
    lock(m_file, F_RDLCK, shared.start, shared.count);
    lock(m_index, F_RDLCK, alive.start, alive.count);
}

void FileUse::letGo()
{
    lock(m_file, F_UNLCK, shared.start, shared.count);
    lock(m_index, F_UNLCK, alive.start, alive.count);
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
