// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlitefile.h"

namespace Storage {

/// Finds out how a file can be opened, and refuses what is not a sound file of ours without writing anything.
namespace FileOpener {

struct Request
{
    QString path; ///< canonical
    SqliteFile::Open mode = SqliteFile::Open::ReadWrite;
    const Migrations *steps = &migrations();
    int busyTimeout = 5000; ///< milliseconds
};

[[nodiscard]] Result<std::unique_ptr<Connection>> open(const Request &request);

}

}
