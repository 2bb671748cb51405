// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"
#include "ui/fields/itemkeyedit.h"
#include "ui/support/snapshot.h"

#include <QStringList>

/// What creating, changing, duplicating and deleting items asks for.
namespace ItemRequests {

/// The next free number: "KI-15" in the project KI, "M-78" for a measure, "B-7" for a resolution.
[[nodiscard]] QString nextKey(const Portfolio &portfolio, const QString &project, ItemKind kind);
/// All items but \a itself, for fields that name another one.
[[nodiscard]] ItemChoices choices(const Snapshot &snapshot, const QString &itself);

/// An empty item of \a project.
[[nodiscard]] Item fresh(const Portfolio &portfolio, const QString &project);
/// \a item under a free number: what it is, not what has become of it.
[[nodiscard]] Item duplicate(const Portfolio &portfolio, const Item &item);

[[nodiscard]] ChangeRequest creation(const Item &item);
[[nodiscard]] ChangeRequest edit(const Item &before, const Item &after);

/// What names items that are to be deleted, and would name nothing afterwards.
struct References
{
    QStringList dependents; ///< items that depend on one of them
    QStringList children; ///< items that belong to one of them
    int notes = 0;
    int followUps = 0;
    int surveys = 0; ///< that asked about one of them

    [[nodiscard]] bool areEmpty() const
    {
        return dependents.isEmpty() && children.isEmpty() && notes == 0 && followUps == 0 && surveys == 0;
    }
    bool operator==(const References &) const = default;
};
[[nodiscard]] References referencesTo(const Portfolio &portfolio, const QStringList &keys);
/// Deletes the items, and with them their status notes, reminders, their rows in surveys and the links of
/// others to them.
[[nodiscard]] ChangeRequest deletion(const Portfolio &portfolio, const QStringList &keys);

}
