// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

/// Writes a whole file so that \a path holds either the old bytes or all of the new ones: aside in the same
/// folder, flushed to the medium, read back, then renamed into place. The new file has the mode of the old
/// one. Any failure has the path as its subject and leaves nothing behind: NoRights, ReadOnlyMedium,
/// IsFolder, NoRegularFile, FolderClosed, DiskFull, NameTooLong, or Io for all others; NoFolder names the
/// folder.
[[nodiscard]] Result<> writeAside(const QString &path, const QByteArray &bytes);
