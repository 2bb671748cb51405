// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/terminalfields.h"
#include "app/person.h"
#include "app/surveyround.h"
#include "core/domain/dateinput.h"
#include "core/report/datetext.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
std::optional<QDate> dueDay(Invocation &invocation)
{
    const QString typed = invocation.arguments().value("due"_L1);
    if (!invocation.arguments().has("due"_L1))
        return QDate();
    const DateInput::Reading reading = DateInput::read(typed);
    if (reading.date && reading.date->hasDayPrecision() && reading.date->isValid()) {
        const QDate day = reading.date->earliest();
        if (day >= invocation.now().date())
            return day;
        invocation.fail(
            ExitCode::Usage,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli",
                                        "%1 lies in the past, so nobody could answer in time. Please "
                                        "name a later day."))
                .arg(DateText::day(day, invocation.language())));
        return std::nullopt;
    }
    invocation.fail(
        ExitCode::Usage,
        invocation
            .text(QT_TRANSLATE_NOOP("Cli", "%1 is no day of the calendar, such as 2026-05-06 or 06.05.2026."))
            .arg(DateText::quoted(typed, invocation.language())));
    return std::nullopt;
}

std::optional<QLatin1StringView> fileFormat(Invocation &invocation)
{
    const QString typed = invocation.arguments().value("file-format"_L1).toLower();
    if (typed.isEmpty() || typed == "xlsx"_L1)
        return "xlsx"_L1;
    if (typed == "csv"_L1)
        return "csv"_L1;
    invocation.fail(ExitCode::Usage,
                    invocation.text(QT_TRANSLATE_NOOP("Cli", "The file format %1 is not one of xlsx, csv."))
                        .arg(DateText::quoted(typed, invocation.language())));
    return std::nullopt;
}

/// The units that want CSV whatever the others get; nullopt after a sentence.
std::optional<QStringList> csvUnits(Invocation &invocation, const SurveyRoundMaker::Round &round,
                                    const Portfolio &portfolio)
{
    QStringList units;
    const QStringList typed = invocation.arguments().value("csv-for"_L1).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : typed) {
        const QString name = part.trimmed();
        const auto unit = std::ranges::find_if(portfolio.units, [&name](const OrgUnit &known) {
            return known.key.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (unit == portfolio.units.end()) {
            invocation.fail(ExitCode::Usage,
                            TerminalFields::unknownUnit(name, portfolio, invocation.language()));
            return std::nullopt;
        }
        if (std::ranges::find(round.sheets, unit->key, &UnitSheet::unit) == round.sheets.end()) {
            invocation.fail(
                ExitCode::Usage,
                invocation
                    .text(QT_TRANSLATE_NOOP("Cli",
                                            "%1 gets no sheet in this survey: it leads none of the items "
                                            "that are asked about. Nothing has been written. Please leave "
                                            "it out of --csv-for."))
                    .arg(unit->key));
            return std::nullopt;
        }
        units.append(unit->key);
    }
    return units;
}

bool isAsked(Invocation &invocation, QLatin1StringView option, const char *sentence)
{
    if (!invocation.arguments().value(option).isEmpty())
        return true;
    invocation.fail(ExitCode::Usage, invocation.text(sentence));
    return false;
}

QJsonObject json(const SurveyRoundMaker::Round &round, const QStringList &files)
{
    QJsonArray array;
    for (std::size_t at = 0; at < round.sheets.size(); ++at)
        array.append(QJsonObject{{u"file"_s, files.value(qsizetype(at))},
                                 {u"unit"_s, orNull(round.sheets[at].unit)},
                                 {u"items"_s, int(round.sheets[at].rows.size())}});
    return {{u"survey"_s, round.survey.key}, {u"due"_s, orNull(round.survey.due)}, {u"files"_s, array}};
}

struct Sent
{
    SurveyRoundMaker::Round round;
    QStringList files;
};

/// nullopt after a sentence. Two programs may want the same key at once: whoever comes second takes the next.
std::optional<Sent> send(Invocation &invocation, PortfolioStore &store, const Portfolio &portfolio, QDate due,
                         QLatin1StringView suffix)
{
    constexpr int mostAttempts = 20;
    for (int attempt = 1;; ++attempt) {
        auto round = SurveyRoundMaker::begin(store, portfolio, invocation.arguments().value("select"_L1),
                                             invocation.now().date(), due);
        if (!round) {
            invocation.fail(round.error());
            return std::nullopt;
        }
        const auto csv = csvUnits(invocation, *round, portfolio);
        if (!csv)
            return std::nullopt;
        SurveyRoundMaker::FileKinds kinds{suffix, {}, DocumentLibrary::xlsx};
        for (const QString &unit : *csv)
            kinds.ofUnit.insert(unit, "csv"_L1);
        auto files = SurveyRoundMaker::send(store, *round, invocation.arguments().value("output"_L1), kinds,
                                            {Person::name(), invocation.now()});
        if (files)
            return Sent{*std::move(round), *std::move(files)};
        if (files.error().code != Error::Code::KeyTaken || attempt == mostAttempts) {
            invocation.fail(files.error());
            return std::nullopt;
        }
    }
}

void runSurveyExport(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto due = format ? dueDay(invocation) : std::nullopt;
    const auto suffix = due ? fileFormat(invocation) : std::nullopt;
    if (!suffix
        || !isAsked(
            invocation, "select"_L1,
            QT_TRANSLATE_NOOP("Cli", "--select says what is asked about: pakt, open or a project's key."))
        || !isAsked(invocation, "output"_L1,
                    QT_TRANSLATE_NOOP("Cli", "--output names the folder for the sheets.")))
        return;
    const auto store = openForWriting(invocation);
    const auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio)
        return;
    const auto sent = send(invocation, *store, *portfolio, *due, *suffix);
    if (!sent)
        return;
    if (*format == Format::Json) {
        printJson(invocation, json(sent->round, sent->files));
        return;
    }
    for (const QString &file : sent->files)
        invocation.say(QDir::toNativeSeparators(file));
}
}

Command surveyExportCommand()
{
    return {
        "survey export"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "Writes a sheet for each unit, in which it reports on its items."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "pakt asks about all measures, open about everything that is open, a project's key about what is "
            "open in it. Items without a lead unit go into a sheet for the secretariat. Existing files are "
            "not overwritten."),
        {{"select"_L1, QT_TRANSLATE_NOOP("Cli", "pakt|open|PROJECT"),
          QT_TRANSLATE_NOOP("Cli", "What is asked about.")},
         {"due"_L1, QT_TRANSLATE_NOOP("Cli", "DAY"),
          QT_TRANSLATE_NOOP("Cli", "Until when the units are to answer.")},
         {"file-format"_L1, "xlsx|csv",
          QT_TRANSLATE_NOOP("Cli", "A spreadsheet (without this option), or text with semicolons.")},
         {"csv-for"_L1, QT_TRANSLATE_NOOP("Cli", "UNIT[,UNIT]"),
          QT_TRANSLATE_NOOP("Cli", "The units that get text with semicolons whatever the others get.")},
         {"output"_L1, QT_TRANSLATE_NOOP("Cli", "FOLDER"),
          QT_TRANSLATE_NOOP("Cli", "The folder for the sheets; it is made if it is not there.")},
         tableOrJsonOption()},
        runSurveyExport,
        nullptr,
        true};
}
