// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

/// Light, dark or high contrast, as the desktop wants it: from its settings portal, else from the brightness
/// of the palette. Qt 6.4 has no call for it. Ask before the program sets a palette of its own.
[[nodiscard]] Theme::Kind desktopTheme();
