// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

/// Title of a page and a sentence under it.
[[nodiscard]] Sheet::Page layOutPageTitle(const QString &title, const QString &sentence, int width);
