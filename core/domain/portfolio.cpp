// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename T>
const T *find(const std::vector<T> &values, const QString &key)
{
    const auto at = std::ranges::find(values, key, &T::key);
    return at == values.end() ? nullptr : &*at;
}

template<typename T>
QString firstDoubleKey(const std::vector<T> &values)
{
    QSet<QString> seen;
    for (const T &value : values) {
        if (value.key.isEmpty())
            return u"(empty)"_s;
        if (seen.contains(value.key))
            return value.key;
        seen.insert(value.key);
    }
    return {};
}

Error formatError(const QString &subject, const QString &text)
{
    return {Error::Code::Format, text, subject};
}

Result<> validateParents(const Portfolio &portfolio)
{
    QHash<QString, QString> parentOf;
    for (const Item &item : portfolio.items)
        if (!item.parent.isEmpty())
            parentOf.insert(item.key, item.parent);
    for (const Item &item : portfolio.items) {
        QString above = parentOf.value(item.key);
        for (std::size_t steps = 0; !above.isEmpty(); ++steps) {
            if (above == item.key || steps > portfolio.items.size())
                return formatError(item.key, u"the item is its own ancestor"_s);
            above = parentOf.value(above);
        }
    }
    return ok();
}

Result<> validateItem(const Item &item, const QSet<QString> &items, const QSet<QString> &projects,
                      const QSet<QString> &units)
{
    if (!projects.contains(item.project))
        return formatError(item.key, u"unknown project "_s + item.project);
    if (!item.parent.isEmpty() && !items.contains(item.parent))
        return formatError(item.key, u"unknown parent "_s + item.parent);
    for (const Responsibility &responsibility : item.units)
        if (!units.contains(responsibility.unit))
            return formatError(item.key, u"unknown unit "_s + responsibility.unit);
    for (const Predecessor &predecessor : item.predecessors) {
        if (!items.contains(predecessor.key))
            return formatError(item.key, u"unknown predecessor "_s + predecessor.key);
        if ((predecessor.origin == LinkOrigin::Confirmed) != predecessor.confirmation.has_value())
            return formatError(item.key, u"a link is confirmed by nobody, or a confirmation is not one"_s);
    }
    if ((item.kind == ItemKind::Resolution) != item.resolution.has_value())
        return formatError(item.key, u"a resolution and its order belong together"_s);
    if ((item.kind == ItemKind::Measure) != item.measure.has_value())
        return formatError(item.key, u"a measure and its place belong together"_s);
    return ok();
}

Result<> validateLeadTime(const LeadTime &leadTime)
{
    for (const LeadTimeStep &step : leadTime.steps) {
        if (step.name.isEmpty())
            return formatError(u"leadTime"_s, u"a step without a name"_s);
        if (step.workingDays < 1 || step.workingDays > LeadTime::mostDays)
            return formatError(step.name, u"a step takes at least one working day and at most a year"_s);
    }
    return ok();
}

template<typename T>
QSet<QString> keysOf(const std::vector<T> &values)
{
    QSet<QString> keys;
    for (const T &value : values)
        keys.insert(value.key);
    return keys;
}
}

PortfolioHead headOf(const Portfolio &portfolio)
{
    return {portfolio.about,           portfolio.dateOfRecord,       portfolio.group.name,
            portfolio.group.shortName, portfolio.group.meetingCount, portfolio.group.meetings};
}

void setHead(Portfolio &portfolio, PortfolioHead head)
{
    portfolio.about = std::move(head.about);
    portfolio.dateOfRecord = head.dateOfRecord;
    portfolio.group = {std::move(head.groupName), std::move(head.groupShortName),
                       std::move(head.meetingCount), std::move(head.meetings)};
}

bool isSenateResolution(const Item &item)
{
    return item.kind == ItemKind::Resolution && item.resolution
        && item.resolution->body == QStringView(senateBody);
}

const Item *findItem(const Portfolio &portfolio, const QString &key)
{
    return find(portfolio.items, key);
}

const Project *findProject(const Portfolio &portfolio, const QString &key)
{
    return find(portfolio.projects, key);
}

const OrgUnit *findUnit(const Portfolio &portfolio, const QString &key)
{
    return find(portfolio.units, key);
}

QDate dataDate(const Portfolio &portfolio)
{
    QDate newest;
    const auto take = [&newest](QDate date) {
        if (date.isValid() && (!newest.isValid() || date > newest))
            newest = date;
    };
    for (const Item &item : portfolio.items)
        take(item.reportedOn);
    for (const StatusNote &note : portfolio.statusNotes)
        if (note.release) // a draft is no report yet
            take(note.on);
    return newest;
}

Result<> validate(const Portfolio &portfolio)
{
    for (const QString &key : {firstDoubleKey(portfolio.items), firstDoubleKey(portfolio.projects),
                               firstDoubleKey(portfolio.units), firstDoubleKey(portfolio.indicators),
                               firstDoubleKey(portfolio.assessments), firstDoubleKey(portfolio.statusNotes)})
        if (!key.isEmpty())
            return formatError(key, u"the key stands twice or is empty"_s);
    const auto items = keysOf(portfolio.items);
    const auto projects = keysOf(portfolio.projects);
    const auto units = keysOf(portfolio.units);
    for (const Project &project : portfolio.projects)
        for (const Responsibility &responsibility : project.units)
            if (!units.contains(responsibility.unit))
                return formatError(project.key, u"unknown unit "_s + responsibility.unit);
    for (const Item &item : portfolio.items)
        if (auto result = validateItem(item, items, projects, units); !result)
            return result;
    for (const Indicator &indicator : portfolio.indicators)
        if (!projects.contains(indicator.project))
            return formatError(indicator.key, u"unknown project "_s + indicator.project);
    for (const Assessment &assessment : portfolio.assessments)
        if (!projects.contains(assessment.project))
            return formatError(assessment.key, u"unknown project "_s + assessment.project);
    for (const StatusNote &note : portfolio.statusNotes)
        if (note.item.isEmpty() ? !projects.contains(note.project) : !items.contains(note.item))
            return formatError(note.key, u"the note is on nothing that exists"_s);
    if (auto result = validateLeadTime(portfolio.leadTime); !result)
        return result;
    return validateParents(portfolio);
}
