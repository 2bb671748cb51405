// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/snapshot.h"

#include <algorithm>

const ItemStatus *Snapshot::status(const QString &key) const
{
    const auto at = std::ranges::find(report.items, key, &ItemStatus::key);
    return at == report.items.end() ? nullptr : &*at;
}
