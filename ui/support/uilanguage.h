// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

/// The language of the window, for the sentences that core/report makes; German until it is set. The window
/// sets it before QEvent::LanguageChange reaches the pages, which then ask again.
[[nodiscard]] const Language &uiLanguage();
void setUiLanguage(Language::Code code);
