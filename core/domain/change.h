// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDateTime>

#include <optional>
#include <variant>

/// One recorded thing. Everything that can be changed on its own is one of these.
using Record =
    std::variant<Item, Project, OrgUnit, Indicator, Assessment, StatusNote, SenateCalendar, LeadTime>;

/// One change: two values, why, who and when. The only way back into the store.
///
/// No `before` creates, no `after` deletes. The moment is passed in by the caller; nothing below app/ reads a
/// clock.
struct Change
{
    std::optional<Record> before;
    std::optional<Record> after;
    QString reason;
    QString who;
    QDateTime at;

    bool operator==(const Change &) const = default;
};

/// The change that takes \a change back, as a new change by \a who at \a at.
[[nodiscard]] Change reversed(const Change &change, const QString &who, const QDateTime &at);
