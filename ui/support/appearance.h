// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QString>

#include <optional>

/// What a person wants of the colours: those of the desktop, or always the same.
enum class Appearance { AsDesktop, Light, Dark, HighContrast };

/// "desktop", "light", "dark" or "contrast", as in the settings, and back; another word stands for the
/// desktop.
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] Appearance appearanceOf(const QString &name);
/// nullopt: the desktop decides.
[[nodiscard]] std::optional<Theme::Kind> chosenTheme(Appearance appearance);
