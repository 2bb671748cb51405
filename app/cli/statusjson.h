// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statusfilter.h"

#include <QByteArray>

/// The JSON of `status`: a contract that scripts rely on (README, "The JSON of status"). Members may be
/// added, none is ever renamed.
[[nodiscard]] QByteArray statusJson(const Evaluated &evaluated, const StatusFilter &filter,
                                    const Language &language);
