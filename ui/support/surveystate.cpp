// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/surveystate.h"

#include <algorithm>

namespace SurveyState {

std::vector<const Survey *> newestFirst(const Portfolio &portfolio)
{
    std::vector<const Survey *> surveys;
    for (const Survey &survey : portfolio.surveys)
        surveys.push_back(&survey);
    std::ranges::reverse(surveys); // of one day the later one first
    std::ranges::stable_sort(surveys, std::ranges::greater(),
                             [](const Survey *survey) { return survey->on; });
    return surveys;
}

const Survey *newest(const Portfolio &portfolio)
{
    const auto surveys = newestFirst(portfolio);
    return surveys.empty() ? nullptr : surveys.front();
}

bool isLate(const Survey &survey, const SurveySheet &sheet, QDate asOf)
{
    return !sheet.answeredOn.isValid() && survey.due.isValid() && survey.due < asOf;
}

QStringList lateUnits(const Survey &survey, QDate asOf)
{
    QStringList units;
    for (const SurveySheet &sheet : survey.sheets)
        if (!sheet.unit.isEmpty() && isLate(survey, sheet, asOf))
            units.append(sheet.unit);
    return units;
}

}
