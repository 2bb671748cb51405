// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"
#include "core/result.h"

#include <vector>

namespace Storage {

class Connection;

/// Berichtsstände at rest. Triggers keep a row from being changed, and the history keeps the SHA-256 of each
/// part, so that a row changed by other means is noticed.
namespace BaselineTable {

[[nodiscard]] Result<std::vector<Baseline>> all(const Connection &connection);
/// Error::Code::NotFound if there is none of that name; Corrupt if it is not what was frozen.
[[nodiscard]] Result<BaselineContent> content(const Connection &connection, const QString &name);
/// With the entry of the history, in the caller's transaction.
Result<> insert(const Connection &connection, const Baseline &baseline, const BaselineContent &content);
/// Names of the ones that are not what their entry in the history says.
[[nodiscard]] Result<QStringList> damaged(const Connection &connection);

}

}
