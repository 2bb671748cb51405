// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surveyreturns.h"

#include <algorithm>

const Survey *SurveyReturns::surveyOf(const QString &key) const
{
    const auto survey = std::ranges::find(m_portfolio.surveys, key, &Survey::key);
    return survey == m_portfolio.surveys.end() ? nullptr : &*survey;
}

const SurveySheet *SurveyReturns::sheetOf(const QString &survey, const QString &unit) const
{
    const Survey *asked = surveyOf(survey);
    if (!asked)
        return nullptr;
    const auto sheet = std::ranges::find(asked->sheets, unit, &SurveySheet::unit);
    return sheet == asked->sheets.end() ? nullptr : &*sheet;
}

bool SurveyReturns::isKnown(const SurveyAnswers &answers) const
{
    return sheetOf(answers.survey, answers.unit) != nullptr;
}

bool SurveyReturns::isAsked(const SurveyAnswers &answers, const QString &item) const
{
    return std::ranges::any_of(surveyOf(answers.survey)->items, [&](const SurveyItem &known) {
        return known.item == item && known.unit == answers.unit;
    });
}

SurveyReturns::Returned &SurveyReturns::returnOf(const SurveyAnswers &answers)
{
    const auto known = std::ranges::find_if(m_returned, [&answers](const Returned &returned) {
        return returned.news.survey == answers.survey && returned.news.unit == answers.unit;
    });
    if (known != m_returned.end())
        return *known;
    return m_returned.emplace_back(Returned{{answers.survey, answers.unit, false, {}}, false, {}, {}});
}

void SurveyReturns::add(const SurveyAnswers &answers, const File &file)
{
    if (!isKnown(answers)) {
        if (file.filled || answers.nothingToReport)
            m_remarks.push_back({ImportRemark::Kind::SurveyUnknown, answers.file, answers.unit});
        return;
    }
    const bool isUnfilled = !file.filled && file.nothingNew.isEmpty() && !answers.nothingToReport;
    if (!answers.nothingToReport && !answers.nothingUnclear.isEmpty())
        m_remarks.push_back(
            {ImportRemark::Kind::NothingUnclear, answers.file, answers.unit, answers.nothingUnclear});
    else if (isUnfilled && !file.refused)
        m_remarks.push_back({ImportRemark::Kind::Unfilled, answers.file, answers.unit});
    if (isUnfilled)
        return;
    Returned &returned = returnOf(answers);
    returned.filled = returned.filled || file.filled;
    returned.news.nothingToReport = answers.nothingToReport; // the last file of a unit counts
    if (answers.nothingToReport)
        returned.ticked.push_back({ImportRemark::Kind::NothingAndMore, answers.file, answers.unit});
    returned.nothingNew += file.nothingNew;
}

void SurveyReturns::addNews(const Returned &returned, ImportPreview &preview) const
{
    SurveyReturn news = returned.news;
    // A unit that fills in cells and ticks Fehlanzeige has something to report.
    if (returned.filled) {
        news.nothingToReport = false;
        preview.remarks.insert(preview.remarks.end(), returned.ticked.begin(), returned.ticked.end());
    }
    const SurveySheet &sheet = *sheetOf(news.survey, news.unit);
    if (sheet.answeredOn.isValid() && sheet.nothingToReport == news.nothingToReport)
        return;
    // A sheet that is read again is no further report; nor is one that no unit has seen.
    if (!sheet.answeredOn.isValid() && !news.unit.isEmpty())
        for (const SurveyItem &item : surveyOf(news.survey)->items)
            if (item.unit == news.unit && (news.nothingToReport || returned.nothingNew.contains(item.item)))
                news.reported.append(item.item);
    preview.returns.push_back(std::move(news));
}

void SurveyReturns::addTo(ImportPreview &preview) const
{
    preview.remarks = m_remarks;
    for (const Returned &returned : m_returned)
        addNews(returned, preview);
}
