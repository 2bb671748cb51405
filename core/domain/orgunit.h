// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Part that a unit plays in the steering group.
enum class UnitKind { Lead, Member, MemberFromNextMeeting, Agency, Body, Group };

/// A senator's house, an agency, a body, or "all houses" (Ressort / Stelle).
struct OrgUnit
{
    QString key;
    QString name;
    UnitKind kind = UnitKind::Member;
    QDate validFrom; ///< null: since ever
    QDate validTo; ///< last day; null: still valid
    QString contact;
    QString deputy;
    QString mailbox;

    bool operator==(const OrgUnit &) const = default;
};

enum class UnitRole { Responsible, Participating, Coordinating };

/// A unit's part in an item or a project (zuständig / beteiligt / koordinierend).
struct Responsibility
{
    QString unit; ///< key of an OrgUnit
    UnitRole role = UnitRole::Responsible;

    bool operator==(const Responsibility &) const = default;
};
