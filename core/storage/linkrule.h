// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/result.h"

namespace Storage {

class Connection;

/// Error::Code::LinkCycle if a link that one of \a changes adds closes a cycle of predecessors, whatever the
/// origin of the links: the subject names the items, from the first to itself again. Ask inside the
/// transaction, after the changes are written. Cycles that are there already are left alone.
[[nodiscard]] Result<> refuseNewCycles(const Connection &connection, const Changes &changes);

}
