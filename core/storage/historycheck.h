// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storage/checkreport.h"

namespace Storage {

class Connection;

namespace HistoryCheck {

/// What does not fit: numbers with gaps, an entry that does not start where the one before it ended, a record
/// that is not what its last entry says.
[[nodiscard]] Result<std::vector<CheckReport::Fault>> run(const Connection &connection);

}

}
