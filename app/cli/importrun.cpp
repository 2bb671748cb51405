// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importrun.h"

#include "app/cli/evaluated.h"
#include "app/cli/textlayout.h"
#include "core/report/datetext.h"
#include "core/report/importtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The answer of a run that the portfolio stopped: nothing of any file was taken over.
void printFailure(Invocation &invocation, ImportAnswer::Source source)
{
    ImportAnswer answer;
    answer.source = source;
    answer.dryRun = invocation.arguments().has("dry-run"_L1);
    answer.lost.push_back({databasePath(invocation), invocation.failure()});
    printJson(invocation, answer.json(invocation.language()));
}

QString refusal(ImportAnswer::Source source, const QString &subject, const QString &sentence,
                const Language &language)
{
    ImportAnswer answer;
    answer.source = source;
    answer.lost.push_back({subject, sentence});
    return jsonText(answer.json(language));
}

/// Fills \a answer; whether anything was written.
Result<bool> attempt(const ImportRun::Target &target, ImportAnswer &answer, const ImportAct &act,
                     const ImportRun::Preview &preview)
{
    auto made = preview(target.portfolio);
    if (!made)
        return made.error();
    answer.preview = *std::move(made);
    const auto sound = soundEntries(answer.preview);
    const Changes changes = changesOf(answer.preview, sound, target.portfolio, act);
    answer.reported = int(ImportChoice::reportedItems(answer.preview, sound).size());
    answer.newItems = int(std::ranges::count_if(changes, [](const Change &change) {
        return !change.before && change.after && std::holds_alternative<Item>(*change.after);
    }));
    if (answer.dryRun || changes.empty())
        return false;
    const auto recorded = target.store->apply(changes);
    return recorded ? Result<bool>(true) : recorded.error();
}

Result<bool> record(ImportRun::Target &target, ImportAnswer &answer, const ImportAct &act,
                    const ImportRun::Preview &preview)
{
    constexpr int mostAttempts = 20;
    for (int times = 1;; ++times) {
        auto recorded = attempt(target, answer, act, preview);
        const bool overtaken = !recorded
            && (recorded.error().code == Error::Code::Conflict
                || recorded.error().code == Error::Code::KeyTaken);
        if (!overtaken || times == mostAttempts)
            return recorded;
        auto newest = target.store->load();
        if (!newest || *newest == target.portfolio) // nobody was faster
            return recorded;
        target.portfolio = *std::move(newest);
    }
}
}

QString ImportRun::surveyRefusal(const QString &subject, const QString &sentence, const Language &language)
{
    return refusal(ImportAnswer::Source::Survey, subject, sentence, language);
}

QString ImportRun::catalogueRefusal(const QString &subject, const QString &sentence, const Language &language)
{
    return refusal(ImportAnswer::Source::Catalogue, subject, sentence, language);
}

bool ImportRun::hasReadableName(const Invocation &invocation, const QString &file, ImportAnswer &answer)
{
    if (!file.contains(QChar::ReplacementCharacter))
        return true;
    answer.lost.push_back(
        {file,
         invocation
             .text(QT_TRANSLATE_NOOP("Cli",
                                     "The name %1 is not written in UTF-8, so the file cannot be opened. "
                                     "Nothing of it has been taken over. Please rename the file."))
             .arg(DateText::quoted(file, invocation.language()))});
    return false;
}

std::optional<ImportRun::Target> ImportRun::begin(Invocation &invocation, ImportAnswer::Source source)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    if (!format)
        return std::nullopt;
    Target target;
    target.format = *format;
    target.store =
        invocation.arguments().has("dry-run"_L1) ? openForReading(invocation) : openForWriting(invocation);
    auto portfolio = target.store ? loaded(invocation, *target.store) : std::nullopt;
    if (!portfolio) {
        if (*format == Format::Json)
            printFailure(invocation, source);
        return std::nullopt;
    }
    target.portfolio = *std::move(portfolio);
    return target;
}

Option ImportRun::dryRunOption()
{
    return {"dry-run"_L1, nullptr,
            QT_TRANSLATE_NOOP("Cli", "Says what would be changed, and changes nothing.")};
}

void ImportRun::finish(Invocation &invocation, Target target, ImportAnswer answer, const ImportAct &act,
                       const Preview &preview)
{
    answer.dryRun = invocation.arguments().has("dry-run"_L1);
    const auto recorded = record(target, answer, act, preview);
    if (!recorded) {
        invocation.fail(recorded.error());
        if (target.format == Format::Json)
            printFailure(invocation, answer.source);
        return;
    }
    if (*recorded)
        invocation.setRecorded();
    for (const ImportLeftOut &leftOut : answer.preview.leftOut)
        invocation.remark(ImportText::sentence(leftOut, invocation.language()));
    if (target.format == Format::Json)
        printJson(invocation, answer.json(invocation.language()));
    else
        invocation.print(
            answer.text(invocation.language(), std::min(Invocation::columns(), TextLayout::pageWidth)));
    if (answer.isClean())
        return;
    invocation.fail(
        ExitCode::Error,
        invocation.text(
            answer.dryRun ? QT_TRANSLATE_NOOP(
                "Cli",
                "Nothing has been written, because this was a dry run; the list says what "
                "would be left out.")
                          : QT_TRANSLATE_NOOP(
                              "Cli", "Not everything has been taken over; the list says what is left out.")));
}
