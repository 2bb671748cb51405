// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

#include <array>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename T>
struct Entry
{
    T value;
    QLatin1StringView name;
};

// clang 14 deduces no arguments for aggregates by itself.
template<typename T>
Entry(T, QLatin1StringView) -> Entry<T>;

template<typename T>
constexpr auto table() = delete;

template<>
constexpr auto table<ItemKind>()
{
    return std::array{Entry{ItemKind::Milestone, "milestone"_L1}, Entry{ItemKind::Task, "task"_L1},
                      Entry{ItemKind::Measure, "measure"_L1}, Entry{ItemKind::Resolution, "resolution"_L1}};
}

template<>
constexpr auto table<Progress>()
{
    return std::array{Entry{Progress::NotStarted, "notStarted"_L1},
                      Entry{Progress::InPreparation, "inPreparation"_L1},
                      Entry{Progress::InProgress, "inProgress"_L1},
                      Entry{Progress::Done, "done"_L1},
                      Entry{Progress::InProgressOrDone, "inProgressOrDone"_L1},
                      Entry{Progress::OnHold, "onHold"_L1},
                      Entry{Progress::Cancelled, "cancelled"_L1},
                      Entry{Progress::NotReported, "notReported"_L1}};
}

template<>
constexpr auto table<ResolutionKind>()
{
    return std::array{
        Entry{ResolutionKind::Noting, "noting"_L1},   Entry{ResolutionKind::Submit, "submit"_L1},
        Entry{ResolutionKind::Examine, "examine"_L1}, Entry{ResolutionKind::Draft, "draft"_L1},
        Entry{ResolutionKind::Report, "report"_L1},   Entry{ResolutionKind::Membership, "membership"_L1}};
}

template<>
constexpr auto table<LinkOrigin>()
{
    return std::array{Entry{LinkOrigin::Source, "source"_L1}, Entry{LinkOrigin::Inferred, "inferred"_L1},
                      Entry{LinkOrigin::Confirmed, "confirmed"_L1}};
}

template<>
constexpr auto table<UnitKind>()
{
    return std::array{Entry{UnitKind::Lead, "lead"_L1},
                      Entry{UnitKind::Member, "member"_L1},
                      Entry{UnitKind::MemberFromNextMeeting, "memberFromNextMeeting"_L1},
                      Entry{UnitKind::Agency, "agency"_L1},
                      Entry{UnitKind::Body, "body"_L1},
                      Entry{UnitKind::Group, "group"_L1}};
}

template<>
constexpr auto table<UnitRole>()
{
    return std::array{Entry{UnitRole::Responsible, "responsible"_L1},
                      Entry{UnitRole::Participating, "participating"_L1},
                      Entry{UnitRole::Coordinating, "coordinating"_L1}};
}

template<>
constexpr auto table<TargetKind>()
{
    return std::array{Entry{TargetKind::Estimate, "estimate"_L1},
                      Entry{TargetKind::Potential, "potential"_L1}, Entry{TargetKind::Goal, "goal"_L1}};
}

template<>
constexpr auto table<Rag>()
{
    return std::array{Entry{Rag::Red, "red"_L1}, Entry{Rag::Amber, "amber"_L1}, Entry{Rag::Grey, "grey"_L1},
                      Entry{Rag::Green, "green"_L1}};
}

template<>
constexpr auto table<OriginalPlan::Kind>()
{
    using Kind = OriginalPlan::Kind;
    return std::array{Entry{Kind::SameAsPlanned, "sameAsPlanned"_L1}, Entry{Kind::Known, "known"_L1},
                      Entry{Kind::Unknown, "unknown"_L1}};
}

template<>
constexpr auto table<ReportedTotal::About>()
{
    using About = ReportedTotal::About;
    return std::array{Entry{About::Measures, "measures"_L1},
                      Entry{About::PriorityMeasures, "priorityMeasures"_L1}};
}

template<typename T>
QLatin1StringView nameOf(T wanted)
{
    for (const auto &entry : table<T>())
        if (entry.value == wanted)
            return entry.name;
    Q_UNREACHABLE();
}
}

namespace Names {

QLatin1StringView of(ItemKind kind)
{
    return nameOf(kind);
}
QLatin1StringView of(Progress progress)
{
    return nameOf(progress);
}
QLatin1StringView of(ResolutionKind kind)
{
    return nameOf(kind);
}
QLatin1StringView of(LinkOrigin origin)
{
    return nameOf(origin);
}
QLatin1StringView of(UnitKind kind)
{
    return nameOf(kind);
}
QLatin1StringView of(UnitRole role)
{
    return nameOf(role);
}
QLatin1StringView of(TargetKind kind)
{
    return nameOf(kind);
}
QLatin1StringView of(Rag rag)
{
    return nameOf(rag);
}
QLatin1StringView of(OriginalPlan::Kind kind)
{
    return nameOf(kind);
}
QLatin1StringView of(ReportedTotal::About about)
{
    return nameOf(about);
}

template<typename T>
std::optional<T> value(QStringView name)
{
    for (const auto &entry : table<T>())
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

template std::optional<ItemKind> value<ItemKind>(QStringView);
template std::optional<Progress> value<Progress>(QStringView);
template std::optional<ResolutionKind> value<ResolutionKind>(QStringView);
template std::optional<LinkOrigin> value<LinkOrigin>(QStringView);
template std::optional<UnitKind> value<UnitKind>(QStringView);
template std::optional<UnitRole> value<UnitRole>(QStringView);
template std::optional<TargetKind> value<TargetKind>(QStringView);
template std::optional<Rag> value<Rag>(QStringView);
template std::optional<OriginalPlan::Kind> value<OriginalPlan::Kind>(QStringView);
template std::optional<ReportedTotal::About> value<ReportedTotal::About>(QStringView);

}
