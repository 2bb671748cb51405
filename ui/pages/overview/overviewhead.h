// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/overviewcontent.h"

/// The headline and the next deadlines under it: one line if both fit, else two.
[[nodiscard]] Sheet::Page layOutHead(const OverviewContent::Head &head, int width);
