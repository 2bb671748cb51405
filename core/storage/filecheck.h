// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"

namespace Storage {

class Connection;

/// Examines a file: is it whole, does every link lead somewhere, does the history agree with what is stored.
/// Writes nothing.
namespace FileCheck {

/// What is wrong with the file stands in the report; an Error means that it could not be examined.
[[nodiscard]] Result<CheckReport> run(const Connection &connection);

}

}
