// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/surveycontent.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/support/surveystate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SurveyContent::Answer;
using SurveyContent::Line;
using SurveyContent::Section;

namespace {
struct SurveyTr
{
    Q_DECLARE_TR_FUNCTIONS(SurveyContent)
};

QString unitName(const QString &key, const Portfolio &portfolio, const Language &language)
{
    if (key.isEmpty())
        return SurveyTr::tr("Secretariat (items without a lead unit)");
    const OrgUnit *unit = findUnit(portfolio, key);
    return unit ? Wording::shortName(*unit, portfolio, language) : key;
}

QString about(const Survey &survey, const Portfolio &portfolio)
{
    if (survey.selection == "pakt"_L1)
        return SurveyTr::tr("all measures");
    if (survey.selection == "open"_L1)
        return SurveyTr::tr("all that is open");
    const Project *project = findProject(portfolio, survey.selection);
    return project && !project->title.isEmpty() ? project->title : survey.selection;
}

Answer answerOf(const Survey &survey, const SurveySheet &sheet, QDate asOf)
{
    if (sheet.answeredOn.isValid())
        return sheet.nothingToReport ? Answer::NothingToReport : Answer::Received;
    return SurveyState::isLate(survey, sheet, asOf) ? Answer::Late : Answer::Open;
}

QString answeredText(const Survey &survey, const SurveySheet &sheet, const Language &language)
{
    const QString day = DateText::shortDay(sheet.answeredOn, language);
    const int late = survey.due.isValid() ? int(survey.due.daysTo(sheet.answeredOn)) : 0;
    if (late > 0)
        return (sheet.nothingToReport
                    ? SurveyTr::tr("Nothing to report, on %1, %n day(s) late", nullptr, late)
                    : SurveyTr::tr("Answered on %1, %n day(s) late", nullptr, late))
            .arg(day);
    return (sheet.nothingToReport ? SurveyTr::tr("Nothing to report, on %1") : SurveyTr::tr("Answered on %1"))
        .arg(day);
}

QString stateText(const Survey &survey, const SurveySheet &sheet, QDate asOf, const Language &language)
{
    if (sheet.answeredOn.isValid())
        return answeredText(survey, sheet, language);
    if (!survey.due.isValid())
        return SurveyTr::tr("No answer yet");
    const int left = int(asOf.daysTo(survey.due));
    if (left < 0)
        return SurveyTr::tr("Late, by %n day(s)", nullptr, -left);
    return left == 0 ? SurveyTr::tr("No answer yet, due today")
                     : SurveyTr::tr("No answer yet, %n day(s) left", nullptr, left);
}

/// "2 von 5 haben geantwortet"
QString answeredNote(const Survey &survey)
{
    const auto answered = std::ranges::count_if(
        survey.sheets, [](const SurveySheet &sheet) { return sheet.answeredOn.isValid(); });
    return SurveyTr::tr("%1 of %2 answered").arg(answered).arg(survey.sheets.size());
}

QString sentenceOf(const Survey &survey, const Portfolio &portfolio, const Language &language)
{
    const QString sent = DateText::day(survey.on, language);
    if (!survey.due.isValid())
        return SurveyTr::tr("On %1, sent on %2 without a deadline.").arg(about(survey, portfolio), sent);
    return SurveyTr::tr("On %1, sent on %2, answers asked for by %3.")
        .arg(about(survey, portfolio), sent, DateText::day(survey.due, language));
}
}

namespace {
/// Surveys of one day are told apart by their deadline and by how many units they went to.
QString linkText(const Survey &survey, const Portfolio &portfolio, const Language &language)
{
    const QString sent = DateText::day(survey.on, language);
    const int units = int(survey.sheets.size());
    const QString text = survey.due.isValid()
        ? SurveyTr::tr("%1, due by %2, on %3, to %n unit(s): %4", nullptr, units)
              .arg(sent, DateText::day(survey.due, language))
        : SurveyTr::tr("%1, without a deadline, on %2, to %n unit(s): %3", nullptr, units).arg(sent);
    return text.arg(about(survey, portfolio), answeredNote(survey));
}
}

Section SurveyContent::section(const Snapshot &snapshot, const QString &key, const Language &language)
{
    const Portfolio &portfolio = *snapshot.portfolio;
    const QDate asOf = snapshot.report.asOf;
    const auto surveys = SurveyState::newestFirst(portfolio);
    Section section;
    section.title = SurveyTr::tr("Status survey");
    if (surveys.empty()) {
        section.sentence = SurveyTr::tr("No survey has been sent yet.");
        return section;
    }
    const auto wanted = std::ranges::find(surveys, key, [](const Survey *survey) { return survey->key; });
    const Survey &shown = wanted == surveys.end() ? *surveys.front() : **wanted;
    section.survey = shown.key;
    section.note = answeredNote(shown);
    section.sentence = sentenceOf(shown, portfolio, language);
    for (const SurveySheet &sheet : shown.sheets)
        section.lines.push_back(
            {sheet.unit, unitName(sheet.unit, portfolio, language),
             SurveyTr::tr("%n item(s)", nullptr,
                          int(std::ranges::count(shown.items, sheet.unit, &SurveyItem::unit))),
             answerOf(shown, sheet, asOf), stateText(shown, sheet, asOf, language)});
    for (const Survey *survey : surveys)
        if (survey != &shown)
            section.others.push_back({survey->key, linkText(*survey, portfolio, language)});
    return section;
}
