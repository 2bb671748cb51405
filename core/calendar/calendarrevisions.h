// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// How often the recorded changes moved what stands in an office calendar, and when. A calendar that holds an
/// older state of an entry takes the one with the higher number (RFC 5545, SEQUENCE). The history only grows,
/// so that a number never falls, not even where a change was taken back.
class CalendarRevisions
{
public:
    struct Revision
    {
        int times = 0; ///< how often the day was changed, or what said whether it counts
        QDateTime at; ///< of the latest change of it; null: none is recorded

        bool operator==(const Revision &) const = default;
    };

    /// Takes up one change, in the order in which they were recorded. No \a before: it was entered; no
    /// \a after: it was deleted.
    void take(const std::optional<Record> &before, const std::optional<Record> &after, const QDateTime &at);
    /// Takes up that something was recorded at \a at, whatever it is about.
    void takeMoment(const QDateTime &at);

    /// \a key of the item. How often its `planned` was changed or it ceased or began to be open, and when
    /// anything of it was changed.
    [[nodiscard]] Revision ofDeadline(const QString &key) const;
    /// How often \a day became a session or ceased to be one, and when the calendar was changed.
    [[nodiscard]] Revision ofSession(QDate day) const;
    /// Additional days that were sessions before some change, in order, each once.
    [[nodiscard]] std::vector<QDate> onceAdded() const;
    /// When the lead time was changed, on which the plan back from a session rests; null: never.
    [[nodiscard]] QDateTime leadTimeAt() const { return m_leadTimeAt; }
    /// When the newest thing of all was recorded; null: nothing was.
    [[nodiscard]] QDateTime newest() const { return m_newest; }

private:
    QHash<QString, Revision> m_deadlines;
    std::vector<std::pair<SenateCalendar, SenateCalendar>> m_calendars; ///< before and after
    QDateTime m_calendarAt;
    QDateTime m_leadTimeAt;
    QDateTime m_newest;
};
