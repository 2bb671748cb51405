// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/domain/statusnote.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

/// One per row of the table of findings, in the order in which they are shown.
enum class Rule {
    Overdue,
    NoReportSinceDue,
    DependencyCycle,
    ForecastLate,
    PredecessorLate,
    PredecessorOverdue,
    BufferShort,
    ApproximatePassed,
    Impediment,
    DueSoon,
    NotASessionDay,
    InvalidDate,
    Contradiction,
    OpenChildren,
    CountMismatch,
    AssessmentDiffers,
    Stale,
    DoneLate,
    Moved,
    NonWorkingDay,
    NoDate,
    NoUnit,
};

/// Why a project has its Ampel: the first rule that applied.
enum class RagReason {
    Overdue,
    Cycle,
    AtRisk,
    Impediment,
    ProjectFinding,
    NoItems,
    MostlyUndated,
    NoRecentReport,
    InOrder
};

enum class Severity { Critical, Warning, Info };

/// Which assumptions a hint rests on; a set, since a buffer can rest on all three.
struct Assumptions
{
    bool link = false; ///< an inferred link; `basis` of it in FindingFacts::basis
    bool leadTime = false; ///< the preset lead time
    bool sessions = false; ///< "a session every Tuesday"

    [[nodiscard]] bool any() const { return link || leadTime || sessions; }
    bool operator==(const Assumptions &) const = default;
};

/// What a rule found, as values; the sentence is made at the edge (core/report/findingtext.h). What each rule
/// fills is noted beside it in core/status/rules.cpp.
struct FindingFacts
{
    QDate date; ///< the day the finding is about, mostly planned.latest()
    QDate otherDate; ///< the day it is compared with: forecast, finish, session, last report
    int days = 0; ///< distance in days, or working days for BufferShort
    int needed = 0; ///< BufferShort: the lead time
    QStringList keys; ///< other items: predecessors, members of a cycle, open children
    /// Recorded text: impediment, contradiction, the date as written, an assessor's name. Of findings about
    /// one date its EDTF value, since it need not be a day.
    QString text;
    QStringList basis; ///< on what inferred links rest
    Progress progress = Progress::NotStarted; ///< Overdue: what was last reported
    /// Overdue: when; otherDate may be a later Sachstand that leaves the progress as it was. Null: never, or
    /// not known, since the last report may have been about a forecast or an end and have left the progress
    QDate progressOn;
    std::optional<Rag> assessed; ///< AssessmentDiffers
    std::optional<Rag> computed;
    RagReason reason = RagReason::Overdue; ///< of `computed`
    int reported = 0; ///< CountMismatch: numerator of what was stated
    int reportedOf = 0; ///< its denominator
    int recorded = 0; ///< numerator of what is recorded
    int recordedOf = 0; ///< its denominator
    int recordedAtAsOf = 0; ///< the numerator on asOf, where `recorded` is that on the day of the statement
    QString who; ///< Moved: who decided it
    /// PredecessorLate, BufferShort: otherDate is asOf, the earliest day possible; nobody has named it
    bool isEarliest = false;

    bool operator==(const FindingFacts &) const = default;
};

/// One rule's result on one item or project.
struct Finding
{
    Rule rule = Rule::Overdue;
    Severity severity = Severity::Info;
    Assumptions assumed; ///< any() makes it a hint: severity Info, no influence on status or Ampel
    QString subject; ///< key of the item or project
    FindingFacts facts;

    [[nodiscard]] bool isHint() const { return assumed.any(); }
    bool operator==(const Finding &) const = default;
};

/// Stable ids of the terminal's JSON ("no-report-since-due").
[[nodiscard]] QLatin1StringView ruleId(Rule rule);
/// Severity of a rule where nothing is assumed.
[[nodiscard]] Severity ruleSeverity(Rule rule);
[[nodiscard]] QLatin1StringView severityId(Severity severity);
