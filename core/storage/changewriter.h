// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

namespace Storage {

class Connection;
class HistoryWriter;

/// Writes values and their history rows; the caller holds the transaction.
namespace ChangeWriter {

/// Error::Code::Conflict if `before` is not what is stored, the two values are not of one record, or a change
/// of Kind::Return leads to a state that never was; KeyTaken if a new record's key is in use. A change that
/// changes nothing is compared, but writes nothing.
Result<> apply(const Connection &connection, const Change &change);
/// Into an empty portfolio.
Result<> fill(const Connection &connection, const Portfolio &portfolio, HistoryWriter &history);

}

}
