// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The locale that the environment names for messages (LC_ALL, LC_MESSAGES, LANG), empty if none. Ask before
/// LC_ALL is set to what Qt needs.
[[nodiscard]] QString localeFromEnvironment();
