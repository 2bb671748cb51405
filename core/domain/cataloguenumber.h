// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// The catalogue's number of a measure: the list that it comes from is matched by it, so that it never means
/// two measures. Capitals and blanks at the ends do not count.
namespace CatalogueNumber {

[[nodiscard]] QString folded(const QString &number);
/// The measures that have it, in the portfolio's order; none for an empty one.
[[nodiscard]] std::vector<const Item *> holders(const Portfolio &portfolio, const QString &number);
/// The measure beside the one of \a key that has it already; null if it is free.
[[nodiscard]] const Item *otherHolder(const Portfolio &portfolio, const QString &number, const QString &key);
/// The measures that share a number with others, number by number in the portfolio's order: an older version
/// did not refuse it.
[[nodiscard]] std::vector<std::vector<const Item *>> shared(const Portfolio &portfolio);

}
