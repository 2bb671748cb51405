// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldmaker.h"

namespace Storage {

using FieldMaker::children;
using FieldMaker::field;
using FieldMaker::self;

namespace {
constexpr std::array meetingFields = {
    field<&Meeting::date>("day"),
    field<&Meeting::topic>("topic"),
    field<&Meeting::source>("document", "section", "passage"),
};
constexpr std::array headFields = {
    field<&PortfolioHead::about>("about"),
    field<&PortfolioHead::dateOfRecord>("date_of_record"),
    field<&PortfolioHead::groupName>("group_name"),
    field<&PortfolioHead::groupShortName>("group_short_name"),
    field<&PortfolioHead::meetingCount>("meeting_count", "meeting_count_since", "meeting_count_document",
                                        "meeting_count_section", "meeting_count_passage"),
};
constexpr std::array headChildren = {
    children<&PortfolioHead::meetings, meetingFields>("meeting", "portfolio")};

constexpr std::array unitFields = {
    field<&OrgUnit::key>("key"),          field<&OrgUnit::name>("name"),
    field<&OrgUnit::kind>("kind"),        field<&OrgUnit::validFrom>("valid_from"),
    field<&OrgUnit::validTo>("valid_to"), field<&OrgUnit::contact>("contact"),
    field<&OrgUnit::deputy>("deputy"),    field<&OrgUnit::mailbox>("mailbox"),
};

constexpr std::array valueFields = {
    field<&IndicatorValue::value>("value"),
    field<&IndicatorValue::wording>("wording"),
    field<&IndicatorValue::measuredOn>("measured_as_written", "measured_edtf", "measured_valid"),
};
constexpr std::array indicatorFields = {
    field<&Indicator::key>("key"),
    field<&Indicator::project>("project"),
    field<&Indicator::name>("name"),
    field<&Indicator::unit>("unit"),
    field<&Indicator::target>("target_kind", "target_low", "target_high", "target_wording"),
    field<&Indicator::source>("document", "section", "passage"),
};
constexpr std::array indicatorChildren = {
    children<&Indicator::values, valueFields>("indicator_value", "indicator")};

constexpr std::array assessmentFields = {
    field<&Assessment::key>("key"),
    field<&Assessment::project>("project"),
    field<&Assessment::rag>("rag"),
    field<&Assessment::inferred>("inferred"),
    field<&Assessment::asWritten>("as_written"),
    field<&Assessment::on>("dated"),
    field<&Assessment::by>("judged_by"),
    field<&Assessment::reason>("reason"),
    field<&Assessment::source>("document", "section", "passage"),
};

constexpr std::array unitKey = {self<QString>("unit")};
constexpr std::array reportFields = {
    field<&SenateReport::number>("number"),
    field<&SenateReport::session>("session"),
    field<&SenateReport::dated>("dated"),
    field<&SenateReport::title>("title"),
    field<&SenateReport::fileNumber>("file_number"),
    field<&SenateReport::source>("document", "section", "passage"),
};
constexpr std::array reportChildren = {
    children<&SenateReport::agreedWith, unitKey>("senate_report_unit", "senate_report")};

constexpr std::array totalFields = {
    field<&ReportedTotal::about>("about"),
    field<&ReportedTotal::total>("total"),
    field<&ReportedTotal::completed>("completed"),
    field<&ReportedTotal::statement>("statement"),
    field<&ReportedTotal::on>("dated"),
    field<&ReportedTotal::source>("document", "section", "passage"),
};

constexpr std::array noteFields = {
    field<&StatusNote::key>("key"),
    field<&StatusNote::item>("item"),
    field<&StatusNote::project>("project"),
    field<&StatusNote::unit>("unit"),
    field<&StatusNote::on>("dated"),
    field<&StatusNote::text>("text"),
    field<&StatusNote::release>("confirmed_by", "confirmed_on"),
};

constexpr std::array sheetFields = {
    field<&SurveySheet::unit>("unit"),
    field<&SurveySheet::askedOn>("asked_on"),
    field<&SurveySheet::answeredOn>("answered_on"),
    field<&SurveySheet::nothingToReport>("nothing_to_report"),
};
constexpr std::array surveyItemFields = {
    field<&SurveyItem::item>("item"),
    field<&SurveyItem::unit>("unit"),
    field<&SurveyItem::version>("version"),
};
constexpr std::array surveyFields = {
    field<&Survey::key>("key"),
    field<&Survey::selection>("selection"),
    field<&Survey::on>("sent_on"),
    field<&Survey::due>("due"),
};
constexpr std::array surveyChildren = {
    children<&Survey::sheets, sheetFields>("survey_sheet", "survey"),
    children<&Survey::items, surveyItemFields>("survey_item", "survey"),
};

constexpr std::array followUpFields = {
    field<&FollowUp::key>("key"), field<&FollowUp::item>("item"), field<&FollowUp::person>("person"),
    field<&FollowUp::on>("due"),  field<&FollowUp::note>("note"), field<&FollowUp::doneOn>("done_on"),
};

constexpr std::array day = {self<QDate>("day")};
constexpr std::array monday = {self<QDate>("monday")};
constexpr std::array calendarFields = {field<&SenateCalendar::confirmation>("confirmed_by", "confirmed_on"),
                                       field<&SenateCalendar::rejection>("rejected_by", "rejected_on")};
constexpr std::array calendarChildren = {
    children<&SenateCalendar::added, day>("senate_session_added", "senate_calendar"),
    children<&SenateCalendar::cancelled, day>("senate_session_cancelled", "senate_calendar"),
    children<&SenateCalendar::weeksWithout, monday>("senate_week_without", "senate_calendar"),
};

constexpr std::array stepFields = {
    field<&LeadTimeStep::name>("name"),
    field<&LeadTimeStep::workingDays>("working_days"),
};
constexpr std::array leadTimeFields = {
    field<&LeadTime::workingDays>("working_days"),
    field<&LeadTime::confirmation>("confirmed_by", "confirmed_on"),
    field<&LeadTime::rejection>("rejected_by", "rejected_on"),
};
constexpr std::array leadTimeChildren = {
    children<&LeadTime::steps, stepFields>("lead_time_step", "lead_time")};
}

template<>
const Table<PortfolioHead> &table()
{
    static constexpr Table<PortfolioHead> value{"portfolio", "portfolio", headFields, headChildren};
    return value;
}

template<>
const Table<OrgUnit> &table()
{
    static constexpr Table<OrgUnit> value{"org_unit", "unit", unitFields, {}};
    return value;
}

template<>
const Table<Indicator> &table()
{
    static constexpr Table<Indicator> value{"indicator", "indicator", indicatorFields, indicatorChildren};
    return value;
}

template<>
const Table<Assessment> &table()
{
    static constexpr Table<Assessment> value{"assessment", "assessment", assessmentFields, {}};
    return value;
}

template<>
const Table<SenateReport> &table()
{
    static constexpr Table<SenateReport> value{"senate_report", "senateReport", reportFields, reportChildren};
    return value;
}

template<>
const Table<ReportedTotal> &table()
{
    static constexpr Table<ReportedTotal> value{"reported_total", "reportedTotal", totalFields, {}};
    return value;
}

template<>
const Table<StatusNote> &table()
{
    static constexpr Table<StatusNote> value{"status_note", "statusNote", noteFields, {}};
    return value;
}

template<>
const Table<Survey> &table()
{
    static constexpr Table<Survey> value{"survey", "survey", surveyFields, surveyChildren};
    return value;
}

template<>
const Table<FollowUp> &table()
{
    static constexpr Table<FollowUp> value{"follow_up", "followUp", followUpFields, {}};
    return value;
}

template<>
const Table<SenateCalendar> &table()
{
    static constexpr Table<SenateCalendar> value{"senate_calendar", "senateCalendar", calendarFields,
                                                 calendarChildren};
    return value;
}

template<>
const Table<LeadTime> &table()
{
    static constexpr Table<LeadTime> value{"lead_time", "leadTime", leadTimeFields, leadTimeChildren};
    return value;
}

}
