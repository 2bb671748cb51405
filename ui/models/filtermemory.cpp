// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtermemory.h"

#include "core/domain/names.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array statuses = {
    ScheduleStatus::Overdue,     ScheduleStatus::AtRisk, ScheduleStatus::DueSoon,  ScheduleStatus::OnTrack,
    ScheduleStatus::Unscheduled, ScheduleStatus::Done,   ScheduleStatus::DoneLate, ScheduleStatus::Cancelled};
/// In the order of DueSpan.
constexpr std::array spanNames = {"days"_L1,        "beforeAsOf"_L1, "fourWeeks"_L1,
                                  "threeMonths"_L1, "restOfYear"_L1, "afterYear"_L1};
constexpr int ruleCount = static_cast<int>(Rule::NoUnit) + 1;

QString line(QLatin1StringView name, const QString &value)
{
    return name + u'=' + value;
}

template<typename Set, typename ToText>
void append(QStringList &lines, QLatin1StringView name, const Set &set, ToText toText)
{
    QStringList own;
    for (const auto &value : set)
        own.append(line(name, toText(value)));
    own.sort(); // a set has no order, a file should not change without a reason
    lines += own;
}

void takeStatus(ItemFilter &filter, const QString &value)
{
    for (const ScheduleStatus status : statuses)
        if (value == statusName(status))
            filter.statuses.insert(status);
}

void takeRule(ItemFilter &filter, const QString &value)
{
    for (int number = 0; number < ruleCount; ++number)
        if (value == ruleId(Rule(number)))
            filter.rule = Rule(number);
}

void takeSpan(ItemFilter &filter, const QString &value)
{
    for (std::size_t at = 1; at < spanNames.size(); ++at)
        if (value == spanNames.at(at))
            filter.dueSpan = DueSpan(at);
}

void takeFlag(ItemFilter &filter, const QString &value)
{
    filter.withoutPlaceholders = filter.withoutPlaceholders || value == "withoutPlaceholders"_L1;
    filter.onlyOpen = filter.onlyOpen || value == "open"_L1;
}
}

QStringList FilterMemory::toLines(const ItemFilter &filter)
{
    const auto same = [](const QString &text) { return text; };
    const auto named = [](auto value) { return QString(Names::of(value)); };
    QStringList lines;
    if (filter.withoutPlaceholders)
        lines.append(line("only"_L1, u"withoutPlaceholders"_s));
    if (filter.onlyOpen)
        lines.append(line("only"_L1, u"open"_s));
    append(lines, "status"_L1, filter.statuses,
           [](ScheduleStatus status) { return QString(statusName(status)); });
    append(lines, "project"_L1, filter.projects, same);
    append(lines, "unit"_L1, filter.units, same);
    append(lines, "kind"_L1, filter.kinds, named);
    append(lines, "progress"_L1, filter.progress, named);
    if (filter.rule)
        lines.append(line("rule"_L1, ruleId(*filter.rule)));
    const bool days = filter.dueSpan == DueSpan::Days;
    if (!days)
        lines.append(line("due"_L1, spanNames.at(std::size_t(filter.dueSpan))));
    if (days && !filter.dueFrom.isNull())
        lines.append(line("dueFrom"_L1, filter.dueFrom.toString(Qt::ISODate)));
    if (days && !filter.dueTo.isNull())
        lines.append(line("dueTo"_L1, filter.dueTo.toString(Qt::ISODate)));
    // No line at all would be read as "never set", and the first start does not show everything.
    return lines.isEmpty() ? QStringList{line("only"_L1, u"all"_s)} : lines;
}

ItemFilter FilterMemory::fromLines(const QStringList &lines)
{
    ItemFilter filter;
    for (const QString &entry : lines) {
        const QString name = entry.section(u'=', 0, 0);
        const QString value = entry.section(u'=', 1);
        if (name == "only"_L1)
            takeFlag(filter, value);
        else if (name == "status"_L1)
            takeStatus(filter, value);
        else if (name == "rule"_L1)
            takeRule(filter, value);
        else if (name == "project"_L1)
            filter.projects.insert(value);
        else if (name == "unit"_L1)
            filter.units.insert(value);
        else if (name == "due"_L1)
            takeSpan(filter, value);
        else if (name == "dueFrom"_L1)
            filter.dueFrom = QDate::fromString(value, Qt::ISODate);
        else if (name == "dueTo"_L1)
            filter.dueTo = QDate::fromString(value, Qt::ISODate);
        else if (const auto kind = Names::value<ItemKind>(value); name == "kind"_L1 && kind)
            filter.kinds.insert(*kind);
        else if (const auto progress = Names::value<Progress>(value); name == "progress"_L1 && progress)
            filter.progress.insert(*progress);
    }
    return filter;
}
