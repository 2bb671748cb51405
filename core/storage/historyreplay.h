// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/result.h"

#include <QDateTime>

namespace Storage {

class Connection;

namespace HistoryReplay {

/// The portfolio right after the last entry that is not later than \a moment, made from the history alone.
[[nodiscard]] Result<Portfolio> portfolioAt(const Connection &connection, const QDateTime &moment);

}

}
