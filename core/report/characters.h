// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// Keeps two words on one line.
inline constexpr QChar noBreakSpace(0x00A0);
