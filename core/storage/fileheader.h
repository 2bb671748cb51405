// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Storage {

namespace FileHeader {

/// Looks at the first bytes of a file, and at the newer ones in its write-ahead log, without writing anything
/// anywhere. Whether the file is there, is a database, is ours, whole, and not newer than \a newestVersion;
/// else the Error with the matching code.
Result<> judge(const QString &path, int newestVersion);

}

}
