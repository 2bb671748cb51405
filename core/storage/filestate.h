// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Storage {

/// What lies beside a file of SQLite while somebody uses it, or after a crash.
struct Companions
{
    bool wal = false;
    bool walHoldsData = false;
    bool shm = false;
    bool journal = false;

    /// Nobody uses the file, and the file alone is the whole truth.
    [[nodiscard]] bool isQuiet() const { return !wal && !shm && !journal; }
    [[nodiscard]] static Companions of(const QString &path);
};

/// Tells whether a file was changed since, or what lies beside it.
struct FileStamp
{
    qint64 size = -1;
    qint64 modified = 0; ///< nanoseconds
    quint64 inode = 0;
    qint64 walSize = 0;
    qint64 walModified = 0; ///< nanoseconds

    bool operator==(const FileStamp &) const = default;
    [[nodiscard]] static FileStamp of(const QString &path);
};

namespace FileState {

/// Whether SQLite could write the file: in WAL mode that takes its folder too.
[[nodiscard]] bool isWritable(const QString &path);

}

}
