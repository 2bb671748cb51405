// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"

#include <functional>
#include <memory>

/// Opens and creates portfolio files of SQLite.
///
/// Opening reads application_id and schema version read-only first; a file that is not ours, damaged or newer
/// is refused with an Error whose code says which, and nothing is written, no -wal and no -shm beside it.
namespace SqliteFile {

enum class Open {
    ReadWrite, ///< falls back to read-only where the file or its medium cannot be written; see
               ///< PortfolioStore::access()
    Change, ///< ReadWrite for a change by a command that ends with it: of rows that break a rule of their
            ///< table only those are noticed that the current portfolio stands on
    ReadOnly,
    Examine, ///< for check(), which lists what else would be a reason to refuse the file as damaged
};

/// Error::Code::NotFound for a missing file; nothing is created. Runs missing migrations when it may write.
[[nodiscard]] Result<std::unique_ptr<PortfolioStore>> open(const QString &path, Open mode = Open::ReadWrite);
/// Error::Code::Exists if there is such a file. The new file has mode 0600 and an empty portfolio. A failed
/// creation leaves no file behind.
[[nodiscard]] Result<std::unique_ptr<PortfolioStore>> create(const QString &path);
/// The same with content, see PortfolioStore::fill(): nobody ever sees the file before it is filled, and a
/// portfolio that cannot be stored leaves no file behind.
[[nodiscard]] Result<std::unique_ptr<PortfolioStore>> create(const QString &path, const Portfolio &portfolio,
                                                             const QString &who, const QDateTime &at);
/// The same, with whatever \a fill puts into it.
[[nodiscard]] Result<std::unique_ptr<PortfolioStore>>
create(const QString &path, const std::function<Result<>(PortfolioStore &)> &fill);

}
