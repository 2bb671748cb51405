// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordcopy.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace RecordCopy {

namespace {
template<typename T>
struct Row
{
    QLatin1StringView field;
    void (*copy)(const T &from, T &to);
};

template<typename T, auto member>
constexpr Row<T> row(QLatin1StringView field)
{
    return {field, [](const T &from, T &to) { to.*member = from.*member; }};
}

/// A part of the order or the slot of an item; where one of the two has none, it comes or goes as a whole.
template<auto part, auto member>
constexpr Row<Item> partRow(QLatin1StringView field)
{
    return {field, [](const Item &from, Item &to) {
                if ((from.*part).has_value() && (to.*part).has_value())
                    (*(to.*part)).*member = (*(from.*part)).*member;
                else
                    to.*part = from.*part;
            }};
}

template<auto member>
constexpr Row<Item> orderRow(QLatin1StringView field)
{
    return partRow<&Item::resolution, member>(field);
}

template<auto member>
constexpr Row<Item> slotRow(QLatin1StringView field)
{
    return partRow<&Item::measure, member>(field);
}

constexpr std::array itemRows = {
    row<Item, &Item::project>("project"_L1),
    row<Item, &Item::kind>("kind"_L1),
    row<Item, &Item::title>("title"_L1),
    row<Item, &Item::progress>("progress"_L1),
    row<Item, &Item::planned>("planned"_L1),
    row<Item, &Item::original>("original"_L1),
    row<Item, &Item::planDecision>("planDecision"_L1),
    row<Item, &Item::deadlineRequest>("deadlineRequest"_L1),
    row<Item, &Item::forecast>("forecast"_L1),
    row<Item, &Item::actual>("actual"_L1),
    row<Item, &Item::units>("units"_L1),
    row<Item, &Item::predecessors>("predecessors"_L1),
    row<Item, &Item::parent>("parent"_L1),
    row<Item, &Item::impediment>("impediment"_L1),
    row<Item, &Item::contradiction>("contradiction"_L1),
    row<Item, &Item::note>("note"_L1),
    row<Item, &Item::cancelReason>("cancelReason"_L1),
    orderRow<&ResolutionOrder::body>("body"_L1),
    orderRow<&ResolutionOrder::session>("session"_L1),
    orderRow<&ResolutionOrder::number>("number"_L1),
    orderRow<&ResolutionOrder::kind>("resolutionKind"_L1),
    orderRow<&ResolutionOrder::protocol>("protocol"_L1),
    orderRow<&ResolutionOrder::notedOn>("notedOn"_L1),
    slotRow<&MeasureSlot::placeholder>("placeholder"_L1),
    slotRow<&MeasureSlot::catalogueNumber>("catalogueNumber"_L1),
    slotRow<&MeasureSlot::priority>("priority"_L1),
    slotRow<&MeasureSlot::section>("section"_L1),
    row<Item, &Item::evidence>("evidence"_L1),
    row<Item, &Item::fileNumber>("fileNumber"_L1),
    row<Item, &Item::internalRemark>("internalRemark"_L1),
    row<Item, &Item::reportedOn>("reportedOn"_L1),
    row<Item, &Item::source>("source"_L1),
};

constexpr std::array projectRows = {
    row<Project, &Project::number>("number"_L1),
    row<Project, &Project::title>("title"_L1),
    row<Project, &Project::units>("units"_L1),
    row<Project, &Project::partners>("partners"_L1),
    row<Project, &Project::objectives>("objectives"_L1),
    row<Project, &Project::impediment>("impediment"_L1),
    row<Project, &Project::note>("note"_L1),
    row<Project, &Project::fileNumber>("fileNumber"_L1),
    row<Project, &Project::internalRemark>("internalRemark"_L1),
    row<Project, &Project::source>("source"_L1),
};

constexpr std::array unitRows = {
    row<OrgUnit, &OrgUnit::name>("name"_L1),           row<OrgUnit, &OrgUnit::kind>("kind"_L1),
    row<OrgUnit, &OrgUnit::validFrom>("validFrom"_L1), row<OrgUnit, &OrgUnit::validTo>("validTo"_L1),
    row<OrgUnit, &OrgUnit::contact>("contact"_L1),     row<OrgUnit, &OrgUnit::deputy>("deputy"_L1),
    row<OrgUnit, &OrgUnit::mailbox>("mailbox"_L1),
};

constexpr std::array indicatorRows = {
    row<Indicator, &Indicator::project>("project"_L1), row<Indicator, &Indicator::name>("name"_L1),
    row<Indicator, &Indicator::unit>("unit"_L1),       row<Indicator, &Indicator::values>("values"_L1),
    row<Indicator, &Indicator::target>("target"_L1),   row<Indicator, &Indicator::source>("source"_L1),
};

constexpr std::array assessmentRows = {
    row<Assessment, &Assessment::project>("project"_L1),
    row<Assessment, &Assessment::rag>("rag"_L1),
    row<Assessment, &Assessment::inferred>("inferred"_L1),
    row<Assessment, &Assessment::asWritten>("asWritten"_L1),
    row<Assessment, &Assessment::on>("on"_L1),
    row<Assessment, &Assessment::by>("by"_L1),
    row<Assessment, &Assessment::reason>("reason"_L1),
    row<Assessment, &Assessment::source>("source"_L1),
};

constexpr std::array noteRows = {
    row<StatusNote, &StatusNote::item>("item"_L1), row<StatusNote, &StatusNote::project>("project"_L1),
    row<StatusNote, &StatusNote::unit>("unit"_L1), row<StatusNote, &StatusNote::on>("on"_L1),
    row<StatusNote, &StatusNote::text>("text"_L1), row<StatusNote, &StatusNote::release>("release"_L1),
};

constexpr std::array surveyRows = {
    row<Survey, &Survey::selection>("selection"_L1),
    row<Survey, &Survey::on>("on"_L1),
    row<Survey, &Survey::due>("due"_L1),
    row<Survey, &Survey::sheets>("sheets"_L1),
    row<Survey, &Survey::items>("items"_L1),
};

constexpr std::array followUpRows = {
    row<FollowUp, &FollowUp::item>("item"_L1),     row<FollowUp, &FollowUp::person>("person"_L1),
    row<FollowUp, &FollowUp::on>("on"_L1),         row<FollowUp, &FollowUp::note>("note"_L1),
    row<FollowUp, &FollowUp::doneOn>("doneOn"_L1),
};

constexpr std::array headRows = {
    row<PortfolioHead, &PortfolioHead::about>("about"_L1),
    row<PortfolioHead, &PortfolioHead::dateOfRecord>("dateOfRecord"_L1),
    row<PortfolioHead, &PortfolioHead::groupName>("groupName"_L1),
    row<PortfolioHead, &PortfolioHead::groupShortName>("groupShortName"_L1),
    row<PortfolioHead, &PortfolioHead::meetingCount>("meetingCount"_L1),
    row<PortfolioHead, &PortfolioHead::meetings>("meetings"_L1),
};

constexpr std::array calendarRows = {
    row<SenateCalendar, &SenateCalendar::added>("added"_L1),
    row<SenateCalendar, &SenateCalendar::cancelled>("cancelled"_L1),
    row<SenateCalendar, &SenateCalendar::weeksWithout>("weeksWithout"_L1),
    row<SenateCalendar, &SenateCalendar::confirmation>("confirmation"_L1),
    row<SenateCalendar, &SenateCalendar::rejection>("rejection"_L1),
};

constexpr std::array leadTimeRows = {
    row<LeadTime, &LeadTime::workingDays>("workingDays"_L1),
    row<LeadTime, &LeadTime::confirmation>("confirmation"_L1),
    row<LeadTime, &LeadTime::rejection>("rejection"_L1),
    row<LeadTime, &LeadTime::steps>("steps"_L1),
};

// One name for all of them, so that the kind of a record picks its table.
std::span<const Row<Item>> rowsOf(const Item &)
{
    return itemRows;
}
std::span<const Row<Project>> rowsOf(const Project &)
{
    return projectRows;
}
std::span<const Row<OrgUnit>> rowsOf(const OrgUnit &)
{
    return unitRows;
}
std::span<const Row<Indicator>> rowsOf(const Indicator &)
{
    return indicatorRows;
}
std::span<const Row<Assessment>> rowsOf(const Assessment &)
{
    return assessmentRows;
}
std::span<const Row<StatusNote>> rowsOf(const StatusNote &)
{
    return noteRows;
}
std::span<const Row<Survey>> rowsOf(const Survey &)
{
    return surveyRows;
}
std::span<const Row<FollowUp>> rowsOf(const FollowUp &)
{
    return followUpRows;
}
std::span<const Row<PortfolioHead>> rowsOf(const PortfolioHead &)
{
    return headRows;
}
std::span<const Row<SenateCalendar>> rowsOf(const SenateCalendar &)
{
    return calendarRows;
}
std::span<const Row<LeadTime>> rowsOf(const LeadTime &)
{
    return leadTimeRows;
}

template<typename T>
std::optional<Record> byKey(const std::vector<T> &records, const T &like)
{
    const auto at = std::ranges::find(records, like.key, &T::key);
    return at == records.end() ? std::nullopt : std::optional<Record>(*at);
}

struct Finder
{
    const Portfolio &portfolio;

    std::optional<Record> operator()(const Item &like) const { return byKey(portfolio.items, like); }
    std::optional<Record> operator()(const Project &like) const { return byKey(portfolio.projects, like); }
    std::optional<Record> operator()(const OrgUnit &like) const { return byKey(portfolio.units, like); }
    std::optional<Record> operator()(const Indicator &like) const
    {
        return byKey(portfolio.indicators, like);
    }
    std::optional<Record> operator()(const Assessment &like) const
    {
        return byKey(portfolio.assessments, like);
    }
    std::optional<Record> operator()(const StatusNote &like) const
    {
        return byKey(portfolio.statusNotes, like);
    }
    std::optional<Record> operator()(const Survey &like) const { return byKey(portfolio.surveys, like); }
    std::optional<Record> operator()(const FollowUp &like) const { return byKey(portfolio.followUps, like); }
    std::optional<Record> operator()(const PortfolioHead &) const { return headOf(portfolio); }
    std::optional<Record> operator()(const SenateCalendar &) const { return portfolio.senateCalendar; }
    std::optional<Record> operator()(const LeadTime &) const { return portfolio.leadTime; }
};
}

std::optional<Record> recordIn(const Portfolio &portfolio, const Record &like)
{
    return std::visit(Finder{portfolio}, like);
}

bool copyField(const QString &field, const Record &from, Record &to)
{
    return std::visit(
        [&field, &to]<typename T>(const T &source) {
            T *target = std::get_if<T>(&to);
            if (!target)
                return false;
            for (const Row<T> &row : rowsOf(source)) {
                if (field != row.field)
                    continue;
                row.copy(source, *target);
                return true;
            }
            return false;
        },
        from);
}

}
