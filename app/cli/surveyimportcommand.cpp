// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/importrun.h"
#include "app/person.h"
#include "core/exchange/surveyanswers.h"
#include "core/exchange/surveypreview.h"
#include "core/exchange/workbookfile.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<SurveyAnswers> read(const QStringList &files, const Language &language, ImportAnswer &answer)
{
    std::vector<SurveyAnswers> answers;
    for (const QString &file : files) {
        const auto book = WorkbookFile::readFile(file);
        auto one = book ? readSurveyAnswers(*book, file) : Result<SurveyAnswers>(book.error());
        if (one)
            answers.push_back(*std::move(one));
        else
            answer.lost.push_back({file, errorSentence(one.error(), language)});
    }
    return answers;
}

/// The surveys with the units that have answered now; an answer that is read again changes nothing.
Changes answered(const std::vector<SurveyAnswers> &answers, const Portfolio &portfolio, const ImportAct &act)
{
    Changes changes;
    for (const Survey &survey : portfolio.surveys) {
        Survey after = survey;
        for (const SurveyAnswers &one : answers) {
            const auto sheet = std::ranges::find(after.sheets, one.unit, &SurveySheet::unit);
            if (one.survey != survey.key || sheet == after.sheets.end())
                continue;
            if (!sheet->answeredOn.isValid())
                sheet->answeredOn = act.at.date();
            sheet->nothingToReport = one.nothingToReport;
        }
        if (after != survey)
            changes.push_back({survey, after, act.reason, act.who, act.at, Change::Kind::Edit});
    }
    return changes;
}

void run(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto store = !format                     ? nullptr
        : invocation.arguments().has("dry-run"_L1) ? openForReading(invocation)
                                                   : openForWriting(invocation);
    const auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio)
        return;
    ImportAnswer answer;
    const auto answers = read(invocation.arguments().words(), invocation.language(), answer);
    const auto baseOf = [&store](const QString &key, const QString &version) -> std::optional<Item> {
        auto item = store->itemAt(key, version);
        return item ? std::optional<Item>(*std::move(item)) : std::nullopt;
    };
    answer.preview = previewSurvey(answers, *portfolio, baseOf, invocation.now().date());
    const ImportAct act{
        invocation.text(QT_TRANSLATE_NOOP("Cli", "Status survey")), {}, Person::name(), invocation.now()};
    ImportRun::finish(invocation, *store, *portfolio, answer, act, answered(answers, *portfolio, act),
                      *format);
}
}

Command surveyImportCommand()
{
    return {
        "survey import"_L1,
        {{QT_TRANSLATE_NOOP("Cli", "FILE"), Word::Count::Several}},
        QT_TRANSLATE_NOOP("Cli", "Reads the units' answers back: XLSX, ODS or CSV."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "What is sound is taken over in one step of the history. Fields that were changed here since the "
            "sheet went out are conflicts; they and errors are left out, listed, and give exit code 1. A "
            "file that cannot be read at all changes nothing. Reading an answer twice changes nothing."),
        {ImportRun::dryRunOption(), tableOrJsonOption()},
        run};
}
