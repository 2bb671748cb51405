// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"
#include "ui/models/itemroles.h"

#include <QVariant>

#include <array>

/// The columns of every table of items.
enum class ItemColumn {
    Key,
    Kind,
    Title,
    Unit,
    Progress,
    Status,
    Planned,
    AsWritten,
    Latest,
    Forecast,
    Actual,
    Days
};

inline constexpr std::size_t itemColumnCount = 12;

/// One line of a table: the values that a cell is made of.
struct ItemRow
{
    const Item &item;
    const ItemStatus &status;
    const Portfolio &portfolio;
};

struct ItemColumnSpec
{
    ItemColumn column;
    const char *title; ///< in the context "ItemTableModel"
    const char *name; ///< stable, for settings
    bool alignedRight;
    QString (*text)(const ItemRow &row, const Language &language);
    QVariant (*sortKey)(const ItemRow &row); ///< invalid: nothing recorded, sorted last in both directions
    ItemRoles::Tone (*tone)(const ItemRow &row);
    ItemRoles::Editor editor = ItemRoles::Editor::None;
};

[[nodiscard]] const std::array<ItemColumnSpec, itemColumnCount> &itemColumns();
/// What an editor of that column starts with; see ItemRoles::Editor. Invalid where nothing can be edited.
[[nodiscard]] QVariant editValue(const Item &item, ItemColumn column);
[[nodiscard]] inline int columnOf(ItemColumn column)
{
    return static_cast<int>(column);
}
/// How urgent a status is, 0 first: the order of lists sorted by status.
[[nodiscard]] int urgency(ScheduleStatus status);
