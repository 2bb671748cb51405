// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

/// Changes the colours of the whole window, also while it runs.
namespace ThemeSwitch {

void apply(Theme::Kind kind);

/// Whether the platform's own palette is dark, whatever theme is in force. Its AlternateBase shows it, the
/// one colour that no part of the window paints and that apply() therefore leaves to the platform; hence also
/// the QEvent::ApplicationPaletteChange when the platform's palette changes.
[[nodiscard]] bool isPlatformDark();

}
