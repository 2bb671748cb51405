// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/importrun.h"
#include "app/importreading.h"
#include "app/person.h"
#include "core/report/errortext.h"
#include "core/report/reasontext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<SurveyAnswers> read(const Invocation &invocation, ImportAnswer &answer)
{
    std::vector<SurveyAnswers> answers;
    for (const QString &file : invocation.arguments().words()) {
        if (!ImportRun::hasReadableName(invocation, file, answer))
            continue;
        auto one = ImportReading::answersIn(DocumentLibrary::readWorkbook(file), file);
        if (one)
            answers.push_back(*std::move(one));
        else
            answer.lost.push_back({file, errorSentence(one.error(), invocation.language())});
    }
    return answers;
}

void runSurveyImport(Invocation &invocation)
{
    auto target = ImportRun::begin(invocation, ImportAnswer::Source::Survey);
    if (!target)
        return;
    ImportAnswer answer;
    const auto answers = read(invocation, answer);
    const ImportAct act{ReasonText::answers(invocation.language()), {}, Person::name(), invocation.now()};
    PortfolioStore &store = *target->store;
    ImportRun::finish(invocation, *std::move(target), answer, act, [&](const Portfolio &portfolio) {
        return Result(ImportReading::preview(answers, portfolio, store, invocation.now().date()));
    });
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
            "sheet went out are conflicts; they and errors are left out, listed, and give exit code 1. So is "
            "a file that cannot be read at all. Reading an answer twice changes nothing."),
        {ImportRun::dryRunOption(), tableOrJsonOption()},
        runSurveyImport,
        ImportRun::surveyRefusal,
        true};
}
