// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusjson.h"

#include "app/visibletext.h"
#include "core/calendar/senatesessions.h"
#include "core/domain/names.h"
#include "core/report/findingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<PartialDate> &date)
{
    if (!date)
        return {};
    return QJsonObject{{u"asWritten"_s, date->asWritten()},
                       {u"edtf"_s, orNull(date->edtf())},
                       {u"earliest"_s, orNull(date->earliest())},
                       {u"latest"_s, orNull(date->latest())},
                       {u"valid"_s, date->isValid()}};
}

QJsonObject countsOf(const StatusCounts &counts)
{
    QJsonObject object;
    for (std::size_t at = 0; at < scheduleStatusCount; ++at) {
        const auto status = static_cast<ScheduleStatus>(at);
        object.insert(statusName(status), counts.of(status));
    }
    return object;
}

QJsonArray findingsOf(const std::vector<Finding> &findings, const Language &language)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"id"_s, QString(ruleId(finding.rule))},
                                 {u"severity"_s, QString(severityId(finding.severity))},
                                 {u"assumed"_s, finding.isHint()},
                                 {u"text"_s, FindingText::sentence(finding, language)}});
    return array;
}

QJsonArray unitsOf(const std::vector<Responsibility> &units)
{
    QJsonArray array;
    for (const Responsibility &unit : units)
        array.append(QJsonObject{{u"unit"_s, unit.unit}, {u"role"_s, QString(Names::of(unit.role))}});
    return array;
}

QJsonArray predecessorsOf(const Item &item)
{
    QJsonArray array;
    for (const Predecessor &predecessor : item.predecessors)
        array.append(
            QJsonObject{{u"key"_s, predecessor.key}, {u"origin"_s, QString(Names::of(predecessor.origin))}});
    return array;
}

QJsonValue resolutionOf(const Item &item)
{
    if (!item.resolution)
        return {};
    return QJsonObject{{u"body"_s, item.resolution->body},
                       {u"session"_s, orNull(item.resolution->session)},
                       {u"number"_s, orNull(item.resolution->number)},
                       {u"kind"_s, QString(Names::of(item.resolution->kind))}};
}

QJsonObject projectOf(const Project &project, const ProjectStatus &status, const Language &language)
{
    return {
        {u"key"_s, project.key},
        {u"number"_s, orNull(project.number)},
        {u"title"_s, orNull(project.title)},
        {u"rag"_s, QString(Names::of(status.rag))},
        {u"reason"_s, FindingText::ragSentence(status, language)},
        {u"assessed"_s, status.assessed ? QJsonValue(QString(Names::of(*status.assessed))) : QJsonValue()},
        {u"counts"_s, countsOf(status.counts)},
        {u"overdueWithoutReport"_s, status.overdueWithoutReport},
        {u"newestReport"_s, orNull(status.newestReport)},
        {u"nextItem"_s, orNull(status.nextItem)},
        {u"units"_s, unitsOf(project.units)},
        {u"findings"_s, findingsOf(status.findings, language)}};
}

QJsonObject itemOf(const Portfolio &portfolio, const Item &item, const ItemStatus &status,
                   const Language &language)
{
    return {{u"key"_s, item.key},
            {u"project"_s, item.project},
            {u"kind"_s, QString(Names::of(item.kind))},
            {u"title"_s, orNull(item.title)},
            {u"progress"_s, QString(Names::of(item.progress))},
            {u"status"_s, QString(statusName(status.status))},
            {u"days"_s, orNull(status.days)},
            {u"planned"_s, orNull(item.planned)},
            {u"forecast"_s, orNull(item.forecast)},
            {u"actual"_s, orNull(item.actual)},
            {u"expectedFinish"_s, orNull(status.expectedFinish)},
            {u"lastReport"_s, orNull(status.lastReport)},
            {u"reportedSinceDue"_s, status.reportedSinceDue},
            {u"lastSession"_s, orNull(SenateSessions::lastBeforeDeadline(portfolio, item))},
            {u"bufferDays"_s, orNull(status.bufferDays)},
            {u"units"_s, unitsOf(item.units)},
            {u"predecessors"_s, predecessorsOf(item)},
            {u"parent"_s, orNull(item.parent)},
            {u"resolution"_s, resolutionOf(item)},
            {u"findings"_s, findingsOf(status.findings, language)}};
}
}

QByteArray StatusJson::write(const Portfolio &portfolio, const StatusReport &report, const Language &language,
                             const Choice &choice)
{
    QJsonArray projects;
    for (std::size_t at = 0; at < portfolio.projects.size(); ++at)
        if (const Project &project = portfolio.projects[at]; !choice.project || choice.project(project))
            projects.append(projectOf(project, report.projects[at], language));
    QJsonArray items;
    for (std::size_t at = 0; at < portfolio.items.size(); ++at)
        if (const Item &item = portfolio.items[at]; !choice.item || choice.item(item, report.items[at]))
            items.append(itemOf(portfolio, item, report.items[at], language));
    const QJsonObject object{{u"asOf"_s, orNull(report.asOf)},
                             {u"dataDate"_s, orNull(dataDate(portfolio))},
                             {u"summary"_s, countsOf(report.counts)},
                             {u"overdueWithoutReport"_s, report.overdueWithoutReport},
                             {u"projects"_s, projects},
                             {u"items"_s, items}};
    return VisibleText::escaped(QJsonDocument(object).toJson(QJsonDocument::Indented));
}
