// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordtexts.h"

#include "core/domain/names.h"
#include "core/domain/recordfieldlist.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace RecordTexts {

namespace {
QString figure(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

void collect(const Item &item, FieldList &fields)
{
    fields.add("key"_L1, item.key);
    fields.add("project"_L1, item.project);
    fields.add("kind"_L1, QString(Names::of(item.kind)));
    fields.add("title"_L1, item.title);
    fields.add("progress"_L1, QString(Names::of(item.progress)));
    fields.add("planned"_L1, item.planned);
    fields.add("original"_L1, item.original);
    fields.add("planDecision"_L1, item.planDecision);
    fields.add("deadlineRequest"_L1, item.deadlineRequest);
    fields.add("forecast"_L1, item.forecast);
    fields.add("actual"_L1, item.actual);
    fields.add("units"_L1, item.units);
    fields.add("predecessors"_L1, item.predecessors);
    fields.add("parent"_L1, item.parent);
    fields.add("impediment"_L1, item.impediment);
    fields.add("contradiction"_L1, item.contradiction);
    fields.add("note"_L1, item.note);
    fields.add("cancelReason"_L1, item.cancelReason);
    const ResolutionOrder order = item.resolution.value_or(ResolutionOrder());
    fields.add("body"_L1, order.body);
    fields.add("session"_L1, order.session);
    fields.add("number"_L1, order.number);
    fields.add("resolutionKind"_L1, item.resolution ? QString(Names::of(order.kind)) : QString());
    fields.add("protocol"_L1, order.protocol);
    fields.add("notedOn"_L1, order.notedOn);
    const MeasureSlot measure = item.measure.value_or(MeasureSlot());
    const QString slot = measure.placeholder ? QString::number(*measure.placeholder) : QString();
    fields.add("placeholder"_L1, slot, item.measure ? u"measure "_s + slot : QString());
    fields.add("catalogueNumber"_L1, measure.catalogueNumber);
    fields.add("priority"_L1, measure.priority);
    fields.add("section"_L1, measure.section);
    fields.add("evidence"_L1, item.evidence);
    fields.add("fileNumber"_L1, item.fileNumber);
    fields.add("internalRemark"_L1, item.internalRemark);
    fields.add("reportedOn"_L1, item.reportedOn);
    fields.add("source"_L1, item.source);
}

void collect(const Project &project, FieldList &fields)
{
    fields.add("key"_L1, project.key);
    fields.add("number"_L1, project.number);
    fields.add("title"_L1, project.title);
    fields.add("units"_L1, project.units);
    fields.addList("partners"_L1, project.partners);
    fields.addList("objectives"_L1, project.objectives);
    fields.add("impediment"_L1, project.impediment);
    fields.add("note"_L1, project.note);
    fields.add("fileNumber"_L1, project.fileNumber);
    fields.add("internalRemark"_L1, project.internalRemark);
    fields.add("source"_L1, project.source);
}

void collect(const OrgUnit &unit, FieldList &fields)
{
    fields.add("key"_L1, unit.key);
    fields.add("name"_L1, unit.name);
    fields.add("kind"_L1, QString(Names::of(unit.kind)));
    fields.add("validFrom"_L1, unit.validFrom);
    fields.add("validTo"_L1, unit.validTo);
    fields.add("contact"_L1, unit.contact);
    fields.add("deputy"_L1, unit.deputy);
    fields.add("mailbox"_L1, unit.mailbox);
}

void collect(const Indicator &indicator, FieldList &fields)
{
    fields.add("key"_L1, indicator.key);
    fields.add("project"_L1, indicator.project);
    fields.add("name"_L1, indicator.name);
    fields.add("unit"_L1, indicator.unit);
    QStringList texts;
    QStringList exact;
    for (const IndicatorValue &value : indicator.values) {
        const PartialDate on = value.measuredOn.value_or(PartialDate());
        const QString worded = value.wording.isEmpty() ? QString() : value.wording + u' ';
        texts += withDetails(worded + figure(value.value),
                             {on.asWritten().isEmpty() ? on.edtf() : on.asWritten()});
        exact += exactly({figure(value.value), value.wording, exactly(value.measuredOn)});
    }
    fields.addList("values"_L1, texts, exact);
    if (!indicator.target) {
        fields.add("target"_L1, QString());
    } else {
        const IndicatorTarget &target = *indicator.target;
        const QString span =
            target.low == target.high ? figure(target.high) : figure(target.low) + u'–' + figure(target.high);
        const QStringList details = {QString(Names::of(target.kind)), target.wording};
        fields.add("target"_L1, withDetails(span, details),
                   exactly(QStringList{figure(target.low), figure(target.high)} + details));
    }
    fields.add("source"_L1, indicator.source);
}

void collect(const Assessment &assessment, FieldList &fields)
{
    fields.add("key"_L1, assessment.key);
    fields.add("project"_L1, assessment.project);
    fields.add("rag"_L1, QString(Names::of(assessment.rag)));
    fields.add("inferred"_L1, assessment.inferred);
    fields.add("asWritten"_L1, assessment.asWritten);
    fields.add("on"_L1, assessment.on);
    fields.add("by"_L1, assessment.by);
    fields.add("reason"_L1, assessment.reason);
    fields.add("source"_L1, assessment.source);
}

void collect(const StatusNote &note, FieldList &fields)
{
    fields.add("key"_L1, note.key);
    fields.add("item"_L1, note.item);
    fields.add("project"_L1, note.project);
    fields.add("unit"_L1, note.unit);
    fields.add("on"_L1, note.on);
    fields.add("text"_L1, note.text);
    fields.add("release"_L1, note.release);
}

void collect(const Survey &survey, FieldList &fields)
{
    fields.add("key"_L1, survey.key);
    fields.add("selection"_L1, survey.selection);
    fields.add("on"_L1, survey.on);
    fields.add("due"_L1, survey.due);
    QStringList texts;
    QStringList exact;
    for (const SurveySheet &sheet : survey.sheets) {
        const QStringList details = {isoDay(sheet.askedOn), isoDay(sheet.answeredOn),
                                     sheet.nothingToReport ? u"nothingToReport"_s : QString()};
        texts += withDetails(sheet.unit.isEmpty() ? u"-"_s : sheet.unit, details);
        exact += exactly(QStringList{sheet.unit} + details);
    }
    fields.addList("sheets"_L1, texts, exact);
    QStringList items;
    QStringList exactItems;
    for (const SurveyItem &item : survey.items) {
        items += withDetails(item.item, {item.unit});
        exactItems += exactly({item.item, item.unit, item.version});
    }
    fields.addList("items"_L1, items, exactItems);
}

void collect(const FollowUp &followUp, FieldList &fields)
{
    fields.add("key"_L1, followUp.key);
    fields.add("item"_L1, followUp.item);
    fields.add("person"_L1, followUp.person);
    fields.add("on"_L1, followUp.on);
    fields.add("note"_L1, followUp.note);
    fields.add("doneOn"_L1, followUp.doneOn);
}

void collect(const PortfolioHead &head, FieldList &fields)
{
    fields.add("about"_L1, head.about);
    fields.add("dateOfRecord"_L1, head.dateOfRecord);
    fields.add("groupName"_L1, head.groupName);
    fields.add("groupShortName"_L1, head.groupShortName);
    const auto places = [](const SourceRef &source) {
        return exactly({source.document, source.section, source.passage});
    };
    if (head.meetingCount)
        fields.add("meetingCount"_L1,
                   withDetails(QString::number(head.meetingCount->count), {isoDay(head.meetingCount->since)}),
                   exactly({QString::number(head.meetingCount->count), isoDay(head.meetingCount->since),
                            places(head.meetingCount->source)}));
    else
        fields.add("meetingCount"_L1, QString());
    QStringList texts;
    QStringList exact;
    for (const Meeting &meeting : head.meetings) {
        texts += withDetails(isoDay(meeting.date), {meeting.topic});
        exact += exactly({isoDay(meeting.date), meeting.topic, places(meeting.source)});
    }
    fields.addList("meetings"_L1, texts, exact);
}

void collect(const SenateCalendar &calendar, FieldList &fields)
{
    fields.add("added"_L1, calendar.added);
    fields.add("cancelled"_L1, calendar.cancelled);
    fields.add("weeksWithout"_L1, calendar.weeksWithout);
    fields.add("confirmation"_L1, calendar.confirmation);
    fields.add("rejection"_L1, calendar.rejection);
}

void collect(const LeadTime &leadTime, FieldList &fields)
{
    fields.add("workingDays"_L1, std::optional<int>(leadTime.workingDays));
    fields.add("confirmation"_L1, leadTime.confirmation);
    fields.add("rejection"_L1, leadTime.rejection);
    QStringList texts;
    QStringList exact;
    for (const LeadTimeStep &step : leadTime.steps) {
        const QString days = QString::number(step.workingDays);
        texts += withDetails(step.name, {days});
        exact += exactly({step.name, days});
    }
    fields.addList("steps"_L1, texts, exact);
}

std::vector<Field> fieldsOf(const Record &record)
{
    FieldList fields;
    std::visit([&fields](const auto &value) { collect(value, fields); }, record);
    return fields.fields();
}

Difference between(const Field &before, const Field &after)
{
    // Where the difference is one that nobody can see, it is spelled out.
    const bool looksTheSame = before.text == after.text;
    return {before.name, looksTheSame ? before.exact : before.text, looksTheSame ? after.exact : after.text};
}
}

std::vector<FieldText> fieldTexts(const Record &record)
{
    std::vector<FieldText> texts;
    for (const Field &field : fieldsOf(record))
        texts.push_back({field.name, field.text});
    return texts;
}

std::vector<Difference> differences(const Record &before, const Record &after)
{
    const auto from = fieldsOf(before);
    const auto to = fieldsOf(after);
    std::vector<Difference> all;
    if (before.index() != after.index()) {
        for (const Field &field : from)
            all.push_back({field.name, field.text, {}});
        for (const Field &field : to)
            all.push_back({field.name, {}, field.text});
        return all;
    }
    for (std::size_t at = 0; at < from.size(); ++at)
        if (from[at].exact != to[at].exact)
            all.push_back(between(from[at], to[at]));
    return all;
}

}
