// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "ui/commands/changerequest.h"
#include "ui/models/itemcolumns.h"

#include <QVariant>

#include <optional>

/// What of an item can be edited in the cell of a table, whichever table it is.
enum class ItemField { Title, Units, Progress, Planned, Forecast, Actual, Section, Priority };

/// What a value typed into a cell makes of an item.
namespace ItemEdit {

/// What stands in a column of the table of all items; nullopt: nothing that can be edited.
[[nodiscard]] std::optional<ItemField> fieldOf(ItemColumn column);
[[nodiscard]] ItemRoles::Editor editorOf(ItemField field);
/// What that editor starts with; see ItemRoles::Editor.
[[nodiscard]] QVariant value(const Item &item, ItemField field);
/// \a value is of the type that the field's editor gives (ItemRoles::Editor).
[[nodiscard]] ChangeRequest request(const Item &item, ItemField field, const QVariant &value);
/// The same for a column of the table of all items. One that cannot be edited changes nothing.
[[nodiscard]] ChangeRequest request(const Item &item, ItemColumn column, const QVariant &value);

}
