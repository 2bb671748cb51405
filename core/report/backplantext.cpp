// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/backplantext.h"

#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

QString BackPlanText::day(QDate day, const Language &language)
{
    return language.translate("BackPlan", "%1 %2", "weekday date")
        .arg(DateText::weekdayShort(day, language), DateText::day(day, language));
}

QString BackPlanText::start(const BackPlan &plan, QDate asOf, const Language &language)
{
    if (!plan.latestStart.isValid())
        return {};
    const QString start = day(plan.latestStart, language);
    if (plan.isPassed(asOf))
        return language.translate("BackPlan", "▲ latest start %1: passed").arg(start);
    return language
        .translate("BackPlan", "latest start %1: %n more working day(s)", nullptr, plan.daysLeft(asOf))
        .arg(start);
}

QString BackPlanText::startSentence(const BackPlan &plan, QDate asOf, const Language &language)
{
    if (!plan.latestStart.isValid())
        return {};
    const QString start = day(plan.latestStart, language);
    if (plan.isPassed(asOf))
        return language.translate("BackPlan", "The latest start was %1.").arg(start);
    return language
        .translate("BackPlan", "Latest start %1: %n more working day(s).", nullptr, plan.daysLeft(asOf))
        .arg(start);
}

QString BackPlanText::length(const BackPlan &plan, const Language &language)
{
    const QString length =
        language.translate("BackPlan", "lead time %n working day(s)", nullptr, plan.leadTime);
    return plan.leadTimeAssumed ? language.translate("BackPlan", "%1 (assumed)").arg(length) : length;
}

QString BackPlanText::bracket(const BackPlan::Step &step, const Language &language)
{
    //: At a bracket, as short as possible: %1 is a step, %n its working days
    return language.translate("BackPlan", "%1, %n day(s)", nullptr, step.workingDays).arg(step.name);
}

QStringList BackPlanText::steps(const BackPlan &plan, const Language &language)
{
    QStringList lines;
    for (const BackPlan::Step &step : plan.steps)
        //: %1 is a step, %n its working days, %2 the days from the first to the last
        lines.append(language.translate("BackPlan", "%1: %n working day(s), %2", nullptr, step.workingDays)
                         .arg(step.name, DateText::range(step.first, step.last, language)));
    return lines;
}

QString BackPlanText::spoken(const BackPlan &plan, QDate asOf, const Language &language)
{
    if (!plan.latestStart.isValid())
        return {};
    QString text = startSentence(plan, asOf, language);
    //: %1 is the length of the lead time
    text += u' ' + language.translate("BackPlan", "Planned with: %1.").arg(length(plan, language));
    const QStringList lines = steps(plan, language);
    return lines.isEmpty() ? text : text + u' ' + lines.join(u"; "_s) + u'.';
}
