// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDateTime>

#include <optional>
#include <variant>

/// One recorded thing. Everything that can be changed on its own is one of these.
using Record = std::variant<Item, Project, OrgUnit, Indicator, Assessment, StatusNote, Survey, FollowUp,
                            PortfolioHead, SenateCalendar, LeadTime>;

/// One change: two values, why, who and when. The only way back into the store.
///
/// No `before` creates, no `after` deletes. The moment is passed in by the caller; nothing below app/ reads a
/// clock.
struct Change
{
    enum class Kind {
        Edit, ///< something new: the rules of the data are asked (core/storage/recordingrules.h)
        Restore, ///< one value as the history has it, in a record that has moved on: the rules are asked, but
                 ///< nobody has reported anything
        Return, ///< back to what the history holds already (undo, redo, restore): they were asked then
    };

    std::optional<Record> before;
    std::optional<Record> after;
    QString reason;
    QString who;
    QDateTime at;
    Kind kind = Kind::Edit;

    bool operator==(const Change &) const = default;
};

/// What belongs together: done in one transaction, taken back in one step.
using Changes = std::vector<Change>;

/// The key of a record; empty for what stands once.
[[nodiscard]] QString keyOf(const Record &record);

/// The change that takes \a change back, as a new change by \a who at \a at.
[[nodiscard]] Change reversed(const Change &change, const QString &who, const QDateTime &at);
/// All of them, the last one first.
[[nodiscard]] Changes reversed(const Changes &changes, const QString &who, const QDateTime &at);
