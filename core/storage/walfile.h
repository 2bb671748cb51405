// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Storage {

namespace WalFile {

/// The newest committed state of page 1 in a write-ahead log, or nullopt if the log holds none. Reads the
/// file as it is (https://www.sqlite.org/fileformat2.html#walformat), without SQLite, which would write a
/// -shm beside it.
[[nodiscard]] std::optional<QByteArray> firstPage(const QString &path);

}

}
