// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orgunit.h"
#include "core/domain/partialdate.h"
#include "core/domain/sourceref.h"

#include <QMetaType>

#include <optional>
#include <vector>

enum class ItemKind { Milestone, Task, Measure, Resolution };

/// What was reported (Bearbeitungsstand); never computed.
enum class Progress {
    NotStarted,
    InPreparation,
    InProgress,
    Done,
    InProgressOrDone,
    OnHold,
    Cancelled,
    NotReported
};

enum class ResolutionKind { Noting, Submit, Examine, Draft, Report, Membership };

/// Where a link between items comes from. An inferred one is our reading and only gives hints until it is
/// confirmed.
enum class LinkOrigin { Source, Inferred, Confirmed };

/// "setzt KI-05 voraus"
struct Predecessor
{
    QString key;
    LinkOrigin origin = LinkOrigin::Source;
    QString basis; ///< on what the link rests, in words
    std::optional<Confirmation> confirmation; ///< set if and only if origin is Confirmed

    bool operator==(const Predecessor &) const = default;
};

/// The first planned date; never overwritten.
struct OriginalPlan
{
    enum class Kind {
        SameAsPlanned, ///< the plan never changed
        Known, ///< it was `date`
        Unknown, ///< an earlier plan existed and is not named; `reason` says why
    };
    Kind kind = Kind::SameAsPlanned;
    std::optional<PartialDate> date;
    QString reason;

    bool operator==(const OriginalPlan &) const = default;
};

/// Why `planned` was changed, by whom it was decided, and when. For a resolution of the Senate also the
/// Ziffer.
struct PlanDecision
{
    QString reason;
    QString decidedBy;
    QDate on;
    std::optional<int> number;

    bool operator==(const PlanDecision &) const = default;
};

/// The office has asked for a later deadline (Fristverlängerung erbeten) and nobody has decided yet: the item
/// stays judged by the decided one.
struct DeadlineRequest
{
    PartialDate wished;
    QString by;
    QDate on;
    QString reason;

    bool operator==(const DeadlineRequest &) const = default;
};

/// What makes an item of kind Resolution an order of a body.
struct ResolutionOrder
{
    QString body; ///< key of the body: "SENAT", or a unit's key for the steering group
    QDate session;
    std::optional<int> number; ///< Ziffer
    ResolutionKind kind = ResolutionKind::Submit;
    QString protocol; ///< reference of the minutes
    QDate notedOn; ///< when the body took note of the completion; null: not yet

    bool operator==(const ResolutionOrder &) const = default;
};

/// What makes an item of kind Measure one of the 77 of the Pakt.
struct MeasureSlot
{
    std::optional<int> placeholder; ///< our own running number, not the catalogue's
    QString catalogueNumber; ///< empty until the catalogue is imported
    std::optional<bool> priority; ///< Schwerpunktmaßnahme; nullopt: not recorded
    QString section;

    bool operator==(const MeasureSlot &) const = default;
};

/// What shows that an item is done (Nachweis).
struct Evidence
{
    QString text;
    QString link;
    QString fileNumber;
    QDate on;
    QDate notedOn; ///< when the Senate took note

    bool operator==(const Evidence &) const = default;
};

/// Anything with a deadline or a status. Keys are the identity; links between values are keys.
struct Item
{
    QString key;
    QString project;
    ItemKind kind = ItemKind::Task;
    QString title; ///< empty: not recorded
    Progress progress = Progress::NotStarted;
    std::optional<PartialDate> planned; ///< nullopt: nothing was written
    OriginalPlan original;
    std::optional<PlanDecision> planDecision; ///< of the latest change of `planned`
    std::optional<DeadlineRequest> deadlineRequest;
    std::optional<PartialDate> forecast;
    std::optional<PartialDate> actual;
    std::vector<Responsibility> units;
    std::vector<Predecessor> predecessors;
    QString parent; ///< key of the item above; empty: none
    QString impediment;
    QString contradiction;
    QString note;
    QString cancelReason;
    std::optional<ResolutionOrder> resolution;
    std::optional<MeasureSlot> measure;
    std::vector<Evidence> evidence;
    QString fileNumber;
    QString internalRemark; ///< never leaves the house
    /// Day of the last change of progress, forecast or actual, or of entry; status notes come on top.
    QDate reportedOn;
    SourceRef source;

    bool operator==(const Item &) const = default;
};
Q_DECLARE_METATYPE(Item)
