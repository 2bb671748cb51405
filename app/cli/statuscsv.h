// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statusfilter.h"

/// One field of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in
/// front.
[[nodiscard]] QString csvField(const QString &text);

/// The items as RFC 4180: comma, quotes where needed, CRLF, a header of fixed English names.
[[nodiscard]] QString statusCsv(const Evaluated &evaluated, const StatusFilter &filter,
                                const Language &language);
