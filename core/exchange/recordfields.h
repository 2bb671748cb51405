// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/exchange/itemfields.h"

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, OrgUnit> unit)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, unit.key);
    archive.required("name"_L1, unit.name);
    archive.required("kind"_L1, unit.kind);
    archive.optional("validFrom"_L1, unit.validFrom);
    archive.optional("validTo"_L1, unit.validTo);
    archive.optional("contact"_L1, unit.contact);
    archive.optional("deputy"_L1, unit.deputy);
    archive.optional("mailbox"_L1, unit.mailbox);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Project> project)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, project.key);
    archive.optional("number"_L1, project.number);
    archive.required("title"_L1, project.title);
    archive.optional("units"_L1, project.units);
    archive.optional("partners"_L1, project.partners);
    archive.optional("objectives"_L1, project.objectives);
    archive.optional("impediment"_L1, project.impediment);
    archive.optional("note"_L1, project.note);
    archive.optional("fileNumber"_L1, project.fileNumber);
    archive.optional("internalRemark"_L1, project.internalRemark);
    archive.optional("source"_L1, project.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, IndicatorTarget> target)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("low"_L1, target.low);
    archive.required("high"_L1, target.high);
    archive.required("kind"_L1, target.kind);
    archive.optional("wording"_L1, target.wording);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, IndicatorValue> value)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("value"_L1, value.value);
    archive.optional("wording"_L1, value.wording);
    archive.optional("measuredOn"_L1, value.measuredOn);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Indicator> indicator)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, indicator.key);
    archive.required("project"_L1, indicator.project);
    archive.required("name"_L1, indicator.name);
    archive.optional("unit"_L1, indicator.unit);
    archive.optional("values"_L1, indicator.values);
    archive.optional("target"_L1, indicator.target);
    archive.optional("source"_L1, indicator.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Assessment> assessment)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, assessment.key);
    archive.required("project"_L1, assessment.project);
    archive.required("rag"_L1, assessment.rag);
    archive.optional("inferred"_L1, assessment.inferred);
    archive.optional("asWritten"_L1, assessment.asWritten);
    archive.optional("on"_L1, assessment.on);
    archive.optional("by"_L1, assessment.by);
    archive.optional("reason"_L1, assessment.reason);
    archive.optional("source"_L1, assessment.source);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, StatusNote> note)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, note.key);
    archive.optional("item"_L1, note.item);
    archive.optional("project"_L1, note.project);
    archive.optional("unit"_L1, note.unit);
    archive.optional("on"_L1, note.on);
    archive.required("text"_L1, note.text);
    archive.optional("release"_L1, note.release);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SurveySheet> sheet)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("unit"_L1, sheet.unit);
    archive.optional("askedOn"_L1, sheet.askedOn);
    archive.optional("answeredOn"_L1, sheet.answeredOn);
    archive.optional("nothingToReport"_L1, sheet.nothingToReport);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SurveyItem> item)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("item"_L1, item.item);
    archive.optional("unit"_L1, item.unit);
    archive.optional("version"_L1, item.version);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, Survey> survey)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("key"_L1, survey.key);
    archive.required("selection"_L1, survey.selection);
    archive.required("on"_L1, survey.on);
    archive.optional("due"_L1, survey.due);
    archive.optional("sheets"_L1, survey.sheets);
    archive.optional("items"_L1, survey.items);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, SenateCalendar> calendar)
{
    using namespace Qt::Literals::StringLiterals;
    archive.optional("added"_L1, calendar.added);
    archive.optional("cancelled"_L1, calendar.cancelled);
    archive.optional("weeksWithout"_L1, calendar.weeksWithout);
    archive.optional("confirmation"_L1, calendar.confirmation);
    archive.optional("rejection"_L1, calendar.rejection);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, LeadTimeStep> step)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("name"_L1, step.name);
    archive.required("workingDays"_L1, step.workingDays);
}

template<typename Archive>
void describe(Archive &archive, FieldsOf<Archive, LeadTime> leadTime)
{
    using namespace Qt::Literals::StringLiterals;
    archive.required("workingDays"_L1, leadTime.workingDays);
    archive.optional("confirmation"_L1, leadTime.confirmation);
    archive.optional("rejection"_L1, leadTime.rejection);
    archive.optional("steps"_L1, leadTime.steps);
}
