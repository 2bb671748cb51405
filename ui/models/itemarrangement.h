// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grouphead.h"
#include "ui/models/itemfilter.h"

#include <QMetaType>

#include <vector>

class ItemTableModel;

/// By what the rows of Portfolio are put together.
enum class Grouping { None, Project, Unit, Status, Month };

/// Which rows of the table stand where: the result of filtering, grouping and sorting, as a value.
struct ItemArrangement
{
    struct Group
    {
        GroupHead head;
        std::vector<int> rows; ///< rows of the ItemTableModel
        bool operator==(const Group &) const = default;
    };
    struct Wanted
    {
        ItemFilter filter;
        Grouping grouping = Grouping::Project;
        int sortColumn = -1; ///< -1: order of the portfolio
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        bool operator==(const Wanted &) const = default;
    };

    std::vector<Group> groups; ///< exactly one, with an empty head, without grouping
    StatusCounts counts; ///< of the rows that the filter would show whatever their status
    int overdueWithoutReport = 0; ///< part of the overdue ones in counts
    int shown = 0;

    [[nodiscard]] static ItemArrangement of(const ItemTableModel &items, const Wanted &wanted);
    /// Whether the same rows stand in the same places; heads may differ.
    [[nodiscard]] bool hasSameRows(const ItemArrangement &other) const;
};
