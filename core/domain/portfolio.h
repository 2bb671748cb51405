// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/domain/indicator.h"
#include "core/domain/item.h"
#include "core/domain/leadtime.h"
#include "core/domain/orgunit.h"
#include "core/domain/project.h"
#include "core/domain/statusnote.h"
#include "core/domain/survey.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// A meeting of the steering group.
struct Meeting
{
    QDate date;
    QString topic;
    SourceRef source;

    bool operator==(const Meeting &) const = default;
};

/// A statement of how often the group met since a day ("four more times since December 2024").
struct MeetingCount
{
    int count = 0;
    QDate since; ///< first day of the month that the statement names
    SourceRef source;

    bool operator==(const MeetingCount &) const = default;
};

/// The steering group itself.
struct SteeringGroup
{
    QString name;
    QString shortName;
    std::optional<MeetingCount> meetingCount;
    std::vector<Meeting> meetings;

    bool operator==(const SteeringGroup &) const = default;
};

/// A report to the Senate.
struct SenateReport
{
    int number = 0;
    QDate session;
    QDate dated; ///< date on the paper; null: not named
    QString title;
    QStringList agreedWith; ///< keys of units
    SourceRef source;
    QString fileNumber = {}; ///< number of the paper (Vorlagen-Nr.)

    bool operator==(const SenateReport &) const = default;
};

/// What a report stated in total, beside what is recorded one by one.
struct ReportedTotal
{
    enum class About { Measures, PriorityMeasures };
    About about = About::Measures;
    int total = 0;
    std::optional<int> completed;
    QString statement;
    QDate on;
    SourceRef source;

    bool operator==(const ReportedTotal &) const = default;
};

/// Sessions of the Senate: every Tuesday that is no holiday, plus and minus what the office entered.
struct SenateCalendar
{
    std::vector<QDate> added;
    std::vector<QDate> cancelled;
    std::vector<QDate> weeksWithout; ///< the Mondays of these weeks
    std::optional<Confirmation> confirmation; ///< nullopt: assumed
    /// Who said that the assumption is wrong. Until the office enters its calendar nothing rests on sessions.
    std::optional<Confirmation> rejection = {};

    bool operator==(const SenateCalendar &) const = default;
};

/// Everything that is tracked, as one value.
struct Portfolio
{
    QString about;
    QDate dateOfRecord; ///< day for which the first state was recorded
    SteeringGroup group;
    std::vector<OrgUnit> units;
    std::vector<Project> projects;
    std::vector<Item> items;
    std::vector<Indicator> indicators;
    std::vector<Assessment> assessments;
    std::vector<SenateReport> reports;
    std::vector<ReportedTotal> reportedTotals;
    std::vector<StatusNote> statusNotes;
    std::vector<Survey> surveys;
    std::vector<FollowUp> followUps;
    SenateCalendar senateCalendar;
    LeadTime leadTime;

    bool operator==(const Portfolio &) const = default;
};

/// What stands once in a portfolio beside its records.
struct PortfolioHead
{
    QString about;
    QDate dateOfRecord;
    QString groupName;
    QString groupShortName;
    std::optional<MeetingCount> meetingCount;
    std::vector<Meeting> meetings;

    bool operator==(const PortfolioHead &) const = default;
};

[[nodiscard]] PortfolioHead headOf(const Portfolio &portfolio);
void setHead(Portfolio &portfolio, PortfolioHead head);

/// The key of the Senate as a body that decides.
inline constexpr char16_t senateBody[] = u"SENAT";

/// Whether the Senate itself gave this order.
[[nodiscard]] bool isSenateResolution(const Item &item);
/// Null if there is no such key.
[[nodiscard]] const Item *findItem(const Portfolio &portfolio, const QString &key);
[[nodiscard]] const Project *findProject(const Portfolio &portfolio, const QString &key);
[[nodiscard]] const OrgUnit *findUnit(const Portfolio &portfolio, const QString &key);
/// Day of the newest report in the data (Datenstand); null if nothing was ever reported.
[[nodiscard]] QDate dataDate(const Portfolio &portfolio);

/// What does not fit together, for people who enter or import data: unknown keys, double keys, a parent that
/// is its own ancestor, a resolution without its order, a step of the lead time without a name or a length.
/// The engine evaluates any portfolio; this says whether it is sound.
[[nodiscard]] Result<> validate(const Portfolio &portfolio);
