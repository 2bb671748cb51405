// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTemporaryDir>

namespace Storage {

/// A file with the log or journal that lies beside it, copied into a folder of its own: SQLite may do there
/// what it does after a crash, and the originals stay as they are. Only for files that nobody is writing.
class PrivateCopy
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PrivateCopy>> of(const QString &path);

    [[nodiscard]] QString path() const;

private:
    PrivateCopy() = default;

    QTemporaryDir m_folder;
};

}
