// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/result.h"

namespace Storage {

class Connection;

namespace PortfolioReader {

/// Everything, in the order it was entered. Error::Code::Corrupt if the file holds what no value has.
[[nodiscard]] Result<Portfolio> read(const Connection &connection);

}

}
