// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/textlist.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The findings that tell the days or the date themselves.
bool isSaidByAFinding(const ItemStatus &status)
{
    static constexpr std::array telling = {Rule::Overdue, Rule::NoReportSinceDue, Rule::ApproximatePassed,
                                           Rule::DueSoon, Rule::DoneLate,         Rule::NoDate};
    return std::ranges::any_of(status.findings, [](const Finding &finding) {
        return !finding.isHint() && std::ranges::find(telling, finding.rule) != telling.end();
    });
}

QString doneText(const Item &item, const Language &language)
{
    if (!item.actual || !item.actual->isResolved())
        return language.translate("Status", "Reported as done; when is not stated.");
    if (item.actual->hasDayPrecision() && !item.actual->isApproximate())
        return language.translate("Status", "Done on %1.")
            .arg(DateText::day(item.actual->latest(), language));
    return language.translate("Status", "Done: %1.").arg(DateText::grain(*item.actual, language));
}

QString cancelledText(const Item &item, const Language &language)
{
    if (item.cancelReason.isEmpty())
        return language.translate("Status", "Cancelled; a reason is not stated.");
    return language.translate("Status", "Cancelled: %1").arg(TextList::ended(item.cancelReason));
}

QString daysLeft(const Item &item, const ItemStatus &status, const Language &language)
{
    if (!item.planned || !item.planned->isResolved())
        return language.translate("Finding", "No date given.");
    if (!status.days || *status.days < 0)
        return {};
    const QString due = DateText::grain(*item.planned, language);
    if (!item.planned->hasDayPrecision())
        return language
            .translate("Status", "%n day(s) left until the end of the period: %1.", nullptr, *status.days)
            .arg(due);
    if (*status.days == 0)
        return language.translate("Finding", "Due on %1, the as-of date itself.").arg(due);
    if (item.planned->isApproximate())
        return language
            .translate("Status", "%n day(s) left until %1; the date is approximate.", nullptr, *status.days)
            .arg(DateText::day(item.planned->latest(), language));
    return language.translate("Status", "%n day(s) left until %1.", nullptr, *status.days).arg(due);
}
}

QString FindingText::statusSentence(const Item &item, const ItemStatus &status, const Language &language)
{
    if (isSaidByAFinding(status))
        return {};
    switch (status.status) {
    case ScheduleStatus::Cancelled:
        return cancelledText(item, language);
    case ScheduleStatus::DoneLate:
    case ScheduleStatus::Done:
        return doneText(item, language);
    case ScheduleStatus::Overdue:
    case ScheduleStatus::AtRisk:
    case ScheduleStatus::DueSoon:
    case ScheduleStatus::OnTrack:
    case ScheduleStatus::Unscheduled:
        return daysLeft(item, status, language);
    }
    return {};
}

QString FindingText::daysText(const ItemStatus &status, const Language &language)
{
    if (!status.days)
        return {};
    if (status.status == ScheduleStatus::Overdue)
        return language.translate("Status", "overdue for %n day(s)", nullptr, *status.days);
    if (status.status == ScheduleStatus::DoneLate)
        return language.translate("Status", "%n day(s) after the due date", nullptr, *status.days);
    if (*status.days == 0)
        return language.translate("Status", "due on the as-of date");
    return language.translate("Status", "in %n day(s)", nullptr, *status.days);
}

QString FindingText::daysBesideStatus(const ItemStatus &status, const Language &language)
{
    return status.days && status.status == ScheduleStatus::Overdue
        ? language.translate("Status", "for %n day(s)", nullptr, *status.days)
        : daysText(status, language);
}

QString FindingText::daysShort(const ItemStatus &status, const Language &language)
{
    if (!status.days)
        return {};
    const QString days = language.locale().toString(*status.days);
    if (status.status == ScheduleStatus::Overdue)
        return days;
    if (status.status == ScheduleStatus::DoneLate)
        return u'+' + days;
    if (*status.days == 0)
        return language.translate("Status", "on the as-of date");
    return language.translate("Status", "in %1").arg(days);
}
