// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"
#include "ui/models/itemcolumns.h"
#include "ui/support/snapshot.h"

#include <QVariant>

#include <vector>

/// What a piece of a spreadsheet would change: its first line names the columns as the table does ("Nr.",
/// "Termin"), one of them the number of the item.
struct PastedTable
{
    struct Cell
    {
        int line = 0; ///< of the pasted text, from 1
        QString key; ///< as pasted, if there is no such item
        ItemColumn column = ItemColumn::Key;
        QString before; ///< as shown
        QString after; ///< as pasted
        QVariant value; ///< see ItemRoles::Editor
        QString remark; ///< what to think of before it is taken; may be empty
        QString problem; ///< why it cannot be taken, in a sentence; empty: it can
    };
    std::vector<Cell> cells; ///< what differs or cannot be taken
    int unchanged = 0; ///< cells that say what is recorded already
    QStringList unread; ///< headings of columns that name no field, or one that nobody can edit
    bool hasHeadings = true; ///< false: the first line names no column, or not the number

    /// Empty cells, and columns that nobody can edit, change nothing.
    [[nodiscard]] static PastedTable read(const QString &text, const Snapshot &snapshot);
    /// One step with the cells that \a wanted names by their place in `cells`.
    [[nodiscard]] ChangeRequest request(const std::vector<std::size_t> &wanted,
                                        const Snapshot &snapshot) const;
};
