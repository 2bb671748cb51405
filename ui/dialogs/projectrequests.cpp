// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/projectrequests.h"

#include "core/report/textlist.h"
#include "ui/commands/recordchange.h"
#include "ui/commands/recordrequests.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ProjectTr
{
    Q_DECLARE_TR_FUNCTIONS(ProjectRequests)
};

constexpr qsizetype mostItemNames = 8;

template<typename T>
QString freeKey(const std::vector<T> &records, const QString &stem, int from)
{
    for (int number = from;; ++number) {
        const QString key = stem + QString::number(number);
        if (std::ranges::find(records, key, &T::key) == records.end())
            return key;
    }
}
}

Project ProjectRequests::duplicate(const Portfolio &portfolio, const Project &project)
{
    Project copy = project;
    copy.key = freeKey(portfolio.projects, project.key + u'-', 2);
    copy.number.reset();
    copy.impediment.clear();
    copy.source = {};
    return copy;
}

Assessment ProjectRequests::duplicate(const Portfolio &portfolio, const Assessment &assessment, QDate today)
{
    Assessment copy;
    copy.key = RecordRequests::nextAssessmentKey(portfolio, assessment.project);
    copy.project = assessment.project;
    copy.rag = assessment.rag;
    copy.reason = assessment.reason;
    copy.by = assessment.by;
    copy.on = today;
    return copy;
}

Indicator ProjectRequests::duplicate(const Portfolio &portfolio, const Indicator &indicator)
{
    Indicator copy;
    copy.key = nextIndicatorKey(portfolio, indicator.project);
    copy.project = indicator.project;
    copy.name = indicator.name;
    copy.unit = indicator.unit;
    copy.target = indicator.target;
    return copy;
}

QString ProjectRequests::nextIndicatorKey(const Portfolio &portfolio, const QString &project)
{
    return freeKey(portfolio.indicators, project.toLower() + u'-', 1);
}

QString ProjectRequests::whyNotDeleted(const Portfolio &portfolio, const QString &project,
                                       const Language &language)
{
    QStringList items;
    for (const Item &item : portfolio.items)
        if (item.project == project)
            items.append(item.key);
    const auto count = [&project](const auto &records) {
        return static_cast<int>(
            std::ranges::count_if(records, [&](const auto &record) { return record.project == project; }));
    };
    const int indicators = count(portfolio.indicators);
    const int assessments = count(portfolio.assessments);
    const int notes = count(portfolio.statusNotes);
    QStringList parts;
    if (!items.isEmpty())
        //: %1 is a list of keys
        parts.append(ProjectTr::tr("%n item(s) (%1)", nullptr, static_cast<int>(items.size()))
                         .arg(TextList::shortened(items, mostItemNames, language)));
    if (indicators > 0)
        parts.append(ProjectTr::tr("%n indicator(s)", nullptr, indicators));
    if (assessments > 0)
        parts.append(ProjectTr::tr("%n assessment(s)", nullptr, assessments));
    if (notes > 0)
        parts.append(ProjectTr::tr("%n status note(s)", nullptr, notes));
    if (parts.isEmpty())
        return {};
    //: %1 is a project, %2 a list of what it holds
    return ProjectTr::tr(
               "The project %1 cannot be deleted while something hangs on it: %2. Please move or delete "
               "that first. Nothing has been changed.")
        .arg(project, parts.join(u", "_s));
}

ChangeRequest ProjectRequests::created(const Project &project)
{
    return requestOf<Project>([name = project.key] { return ProjectTr::tr("Project %1 created").arg(name); },
                              {}, project);
}

ChangeRequest ProjectRequests::deleted(const Project &project)
{
    return requestOf<Project>([name = project.key] { return ProjectTr::tr("Project %1 deleted").arg(name); },
                              project, {});
}

ChangeRequest ProjectRequests::assessmentChanged(const Assessment &before, const Assessment &after)
{
    return requestOf<Assessment>(
        [name = before.project] { return ProjectTr::tr("Assessment of the project %1 changed").arg(name); },
        before, after);
}

ChangeRequest ProjectRequests::assessmentDeleted(const Assessment &assessment)
{
    return requestOf<Assessment>(
        [name = assessment.project] {
            return ProjectTr::tr("Assessment of the project %1 deleted").arg(name);
        },
        assessment, {});
}

ChangeRequest ProjectRequests::indicatorCreated(const Indicator &indicator)
{
    return requestOf<Indicator>(
        [name = indicator.name] { return ProjectTr::tr("Indicator “%1” created").arg(name); }, {}, indicator);
}

ChangeRequest ProjectRequests::indicatorChanged(const Indicator &before, const Indicator &after)
{
    return requestOf<Indicator>(
        [name = after.name] { return ProjectTr::tr("Indicator “%1” changed").arg(name); }, before, after);
}

ChangeRequest ProjectRequests::valueRecorded(const Indicator &indicator, const IndicatorValue &value)
{
    Indicator after = indicator;
    after.values.push_back(value);
    return requestOf<Indicator>(
        [name = indicator.name] { return ProjectTr::tr("Value of the indicator “%1” recorded").arg(name); },
        indicator, after);
}

ChangeRequest ProjectRequests::indicatorDeleted(const Indicator &indicator)
{
    return requestOf<Indicator>(
        [name = indicator.name] { return ProjectTr::tr("Indicator “%1” deleted").arg(name); }, indicator, {});
}

ChangeRequest OfficeRequests::calendarChanged(const SenateCalendar &before, const SenateCalendar &after)
{
    return requestOf<SenateCalendar>([] { return ProjectTr::tr("Session calendar changed"); }, before, after);
}

ChangeRequest OfficeRequests::leadTimeChanged(const LeadTime &before, const LeadTime &after)
{
    return requestOf<LeadTime>([] { return ProjectTr::tr("Lead time changed"); }, before, after);
}

ChangeRequest OfficeRequests::meetingsChanged(const PortfolioHead &before, const PortfolioHead &after)
{
    return requestOf<PortfolioHead>([] { return ProjectTr::tr("Meetings of the steering group changed"); },
                                    before, after);
}
