// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "ui/commands/changerequest.h"
#include "ui/models/itemcolumns.h"

#include <QVariant>

/// What a value typed into a cell makes of an item.
namespace ItemEdit {

/// \a value is of the type that the column's editor gives (ItemRoles::Editor).
[[nodiscard]] ChangeRequest request(const Item &item, ItemColumn column, const QVariant &value);

}
