// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// The contract between the models of the window and their views: typed values, so that nobody reads a shown
/// text back.
namespace ItemRoles {

enum Role {
    SortRole = Qt::UserRole + 1, ///< typed value to sort by: QDate, int or QString; invalid: nothing recorded
    ItemRole, ///< the Item
    StatusRole, ///< ScheduleStatus
    KeyRole, ///< key of the item
    MarkRole, ///< PaintKit::StatusMark, in the column that shows shape and word
    ToneRole, ///< Tone of the text as int; not set: Tone::Normal
    WaveRole, ///< true: the text names a date that does not exist
    GroupRole, ///< GroupHead, on the rows that head a group
    EditorRole, ///< Editor as int; what Qt::EditRole gives is of the type that it names
    ChoicesRole, ///< UnitChoices, for Editor::Units
};

/// By what a cell is edited in place.
enum class Editor {
    None,
    Text, ///< QString
    Progress, ///< Progress as int
    Date, ///< std::optional<PartialDate>
    Units, ///< std::vector<Responsibility>
    Priority, ///< int: 1 a priority measure, 0 none, -1 not recorded
};

enum class Tone {
    Normal,
    Quiet, ///< text2
    Strong, ///< semibold ink
    Missing, ///< italic, text2: a title that nobody recorded
    Overdue, ///< semibold, in the colour of the status
    AtRisk,
    DueSoon,
};

}
