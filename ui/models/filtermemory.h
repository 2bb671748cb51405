// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"

/// A filter as lines for the settings, "status=overdue", and back.
namespace FilterMemory {

/// Leaves out what belongs to the moment: the typed text, and items that were picked out one by one.
[[nodiscard]] QStringList toLines(const ItemFilter &filter);
/// What a newer or older program wrote and nobody here knows is left out.
[[nodiscard]] ItemFilter fromLines(const QStringList &lines);

}
