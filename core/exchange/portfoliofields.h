// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordfields.h"

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Meeting> meeting)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("date"_L1, meeting.date);
    archive.optional("topic"_L1, meeting.topic);
    archive.optional("source"_L1, meeting.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, MeetingCount> count)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("count"_L1, count.count);
    archive.optional("since"_L1, count.since);
    archive.optional("source"_L1, count.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SteeringGroup> group)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("name"_L1, group.name);
    archive.optional("shortName"_L1, group.shortName);
    archive.optional("meetingCount"_L1, group.meetingCount);
    archive.optional("meetings"_L1, group.meetings);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SenateReport> report)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("number"_L1, report.number);
    archive.optional("session"_L1, report.session);
    archive.optional("dated"_L1, report.dated);
    archive.optional("title"_L1, report.title);
    archive.optional("agreedWith"_L1, report.agreedWith);
    archive.optional("fileNumber"_L1, report.fileNumber);
    archive.optional("source"_L1, report.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, ReportedTotal> total)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("about"_L1, total.about);
    archive.required("total"_L1, total.total);
    archive.optional("completed"_L1, total.completed);
    archive.optional("statement"_L1, total.statement);
    archive.optional("on"_L1, total.on);
    archive.optional("source"_L1, total.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Portfolio> portfolio)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("about"_L1, portfolio.about);
    archive.optional("dateOfRecord"_L1, portfolio.dateOfRecord);
    archive.optional("group"_L1, portfolio.group);
    archive.optional("units"_L1, portfolio.units);
    archive.optional("projects"_L1, portfolio.projects);
    archive.optional("items"_L1, portfolio.items);
    archive.optional("indicators"_L1, portfolio.indicators);
    archive.optional("assessments"_L1, portfolio.assessments);
    archive.optional("reports"_L1, portfolio.reports);
    archive.optional("reportedTotals"_L1, portfolio.reportedTotals);
    archive.optional("statusNotes"_L1, portfolio.statusNotes);
    archive.optional("surveys"_L1, portfolio.surveys);
    // Follow-ups are a person's own and stay in the house.
    archive.optional("senateCalendar"_L1, portfolio.senateCalendar);
    archive.optional("leadTime"_L1, portfolio.leadTime);
}
