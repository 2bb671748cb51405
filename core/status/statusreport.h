// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/finding.h"

#include <QDate>
#include <QMetaType>

#include <array>
#include <optional>
#include <vector>

/// What the dates say (Terminstatus); computed, never typed in. In the order in which the engine asks.
enum class ScheduleStatus { Cancelled, DoneLate, Done, Overdue, AtRisk, DueSoon, OnTrack, Unscheduled };
Q_DECLARE_METATYPE(ScheduleStatus)

inline constexpr std::size_t scheduleStatusCount = 8;

/// camelCase name, as in the terminal's JSON, and back.
[[nodiscard]] QLatin1StringView statusName(ScheduleStatus status);
[[nodiscard]] std::optional<ScheduleStatus> statusFromName(QStringView name);

/// How many items have which status.
struct StatusCounts
{
    std::array<int, scheduleStatusCount> byStatus{};

    [[nodiscard]] int of(ScheduleStatus status) const { return byStatus[static_cast<std::size_t>(status)]; }
    int &operator[](ScheduleStatus status) { return byStatus[static_cast<std::size_t>(status)]; }
    [[nodiscard]] int total() const;
    bool operator==(const StatusCounts &) const = default;
};

struct ItemStatus
{
    QString key;
    ScheduleStatus status = ScheduleStatus::Unscheduled;
    /// Days late for DoneLate and Overdue, days left for AtRisk, DueSoon and OnTrack; nullopt otherwise
    /// (domain.md).
    std::optional<int> days;
    bool open = true; ///< neither done nor cancelled on asOf
    QDate expectedFinish; ///< null if there is none or the item is not open
    QDate lastReport; ///< null: never
    bool reportedSinceDue = true; ///< false if overdue and nobody has reported since
    /// Where the item is an open Senate resolution of kind submit or report: the last session on or before
    /// the deadline.
    QDate lastSession;
    std::optional<int> bufferDays; ///< working days between the latest predecessor's finish and that session
    std::vector<Finding> findings; ///< in the order of Rule

    bool operator==(const ItemStatus &) const = default;
};

struct ProjectStatus
{
    QString key;
    Rag rag = Rag::Grey;
    RagReason reason = RagReason::InOrder;
    /// How many items (or findings) the reason is about; of NoRecentReport the days of the reporting
    /// interval.
    int reasonCount = 0;
    StatusCounts counts; ///< of all items
    int overdueWithoutReport = 0;
    QDate newestReport; ///< on any of its items; null: never
    QString nextItem; ///< key of the open dated item with the nearest date on or after asOf; empty: none
    std::optional<Rag> assessed; ///< latest assessment on or before asOf, not faded
    std::vector<Finding> findings;

    bool operator==(const ProjectStatus &) const = default;
};

/// The status of a portfolio on a day. `items` and `projects` stand in the order of the portfolio.
struct StatusReport
{
    QDate asOf;
    std::vector<ItemStatus> items;
    std::vector<ProjectStatus> projects;
    StatusCounts counts;
    int overdueWithoutReport = 0; ///< part of the overdue ones
    int reportingInterval = 0; ///< days; that of the policy

    bool operator==(const StatusReport &) const = default;
};
