// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>
#include <utility>

namespace Storage {

/// Says, while it lives, that this process has a file open through SQLite.
class FileUse
{
public:
    explicit FileUse(const QString &path);
    ~FileUse();
    Q_DISABLE_COPY_MOVE(FileUse)

    /// Whether this process or another one has the file open, so that what lies beside it is no leftover of a
    /// crash. Asks for the locks that SQLite keeps and takes none; in doubt the answer is yes. Only for files
    /// whose other connections in this process are known here.
    [[nodiscard]] static bool isAnybodys(const QString &path);

    /// Keeps other processes from taking the file for unused, whatever becomes of the locks that SQLite
    /// holds: POSIX drops them as soon as anything in this process opens and closes the file, as a file
    /// dialog does that looks at what it lists. From when SQLite has its index open until letGo(). Does
    /// nothing where the system refuses.
    void hold();
    /// Before SQLite closes the file: the last one to close it wants it for itself.
    void letGo();

private:
    using Identity = std::pair<dev_t, ino_t>;
    [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);

    static void lock(int descriptor, short type, off_t start, off_t count);

    QString m_path;
    std::optional<Identity> m_identity;
    int m_file = -1; ///< descriptor of the file; -1: not held
    int m_index = -1; ///< descriptor of its -shm
};

}
