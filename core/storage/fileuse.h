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

private:
    using Identity = std::pair<dev_t, ino_t>;
    [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);

    std::optional<Identity> m_identity;
};

}
