// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/outputfile.h"
#include "app/cli/pastside.h"
#include "app/cli/textlayout.h"
#include "app/freezing.h"
#include "app/person.h"
#include "core/domain/baselines.h"
#include "core/report/datetext.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Reads the paper that goes with it, if one is named; an empty function otherwise. std::nullopt once it has
/// been said that the file will not do.
std::optional<Freezing::PaperSource> paperAsked(Invocation &invocation)
{
    if (!invocation.arguments().has("paper"_L1))
        return Freezing::PaperSource();
    auto paper = FrozenPaper::fromFile(invocation.arguments().value("paper"_L1));
    if (!paper) {
        invocation.fail(paper.error());
        return std::nullopt;
    }
    return [paper = *std::move(paper)](const Portfolio &) { return paper; };
}

QJsonObject json(const Baseline &baseline)
{
    return {{u"name"_s, baseline.name},
            {u"asOf"_s, orNull(baseline.asOf)},
            {u"at"_s, isoMoment(baseline.at)},
            {u"by"_s, baseline.who},
            {u"paper"_s, orNull(baseline.paperName)},
            {u"paperSha256"_s, orNull(baseline.paperSha256)}};
}

/// As the store keeps it: the digest of the paper is its own.
void printFrozen(Invocation &invocation, PortfolioStore &store, const QString &name)
{
    const auto baselines = store.baselines();
    if (!baselines) {
        invocation.fail(baselines.error());
        return;
    }
    if (const Baseline *baseline = Baselines::meant(*baselines, name).baseline)
        printJson(invocation, json(*baseline));
}

QString sentence(Invocation &invocation, const QString &name, Baselines::NameFault fault)
{
    switch (fault) {
    case Baselines::NameFault::TooLong:
        return invocation
            .text(QT_TRANSLATE_NOOP("Cli",
                                    "The name of a report baseline has %1 characters at most, this one has "
                                    "%2. Please shorten it."))
            .arg(Baselines::longestName)
            .arg(name.size());
    case Baselines::NameFault::NotOneLine:
        return invocation.text(QT_TRANSLATE_NOOP(
            "Cli", "The name of a report baseline is one line, without tabs and control characters."));
    case Baselines::NameFault::Moment:
        break;
    }
    return invocation
        .text(QT_TRANSLATE_NOOP("Cli",
                                "The name %1 reads as a moment of the past; whoever asks for that moment "
                                "would get this report baseline. Please choose another name."))
        .arg(DateText::quoted(name, invocation.language()));
}

/// Whoever asks for a day by its date must not get another day's Berichtsstand.
bool mayBeCalled(Invocation &invocation, const QString &name, QDate asOf)
{
    if (const auto fault = Baselines::nameFault(name)) {
        invocation.fail(ExitCode::Usage, sentence(invocation, name, *fault));
        return false;
    }
    if (!Baselines::namesAnotherDay(name, asOf))
        return true;
    invocation.fail(
        ExitCode::Usage,
        invocation
            .text(QT_TRANSLATE_NOOP("Cli",
                                    "The name %1 is another day than the as-of date %2; please give that day "
                                    "with --as-of, or choose another name."))
            .arg(DateText::quoted(name, invocation.language()), DateText::day(asOf, invocation.language())));
    return false;
}

void create(Invocation &invocation)
{
    const QString name = invocation.arguments().words().first().trimmed();
    if (name.isEmpty() || PastSide::isNow(name)) {
        invocation.fail(
            ExitCode::Usage,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli", "%1 cannot be the name of a report baseline: it means now."))
                .arg(DateText::quoted(name, invocation.language())));
        return;
    }
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto asOf = format ? asOfDay(invocation) : std::nullopt;
    if (!asOf || !mayBeCalled(invocation, name, *asOf))
        return;
    const auto paper = paperAsked(invocation);
    const auto store = paper ? openForWriting(invocation) : nullptr;
    if (!store)
        return;
    const auto frozen =
        Freezing::freeze(*store, {name, *asOf, invocation.now(), Person::name(), {}, {}}, *paper);
    if (!frozen && frozen.error().code == Error::Code::KeyTaken) {
        invocation.fail(
            ExitCode::Error,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli",
                                        "There is a report baseline %1 already, and it is never changed. "
                                        "Nothing has been saved. Please choose another name."))
                .arg(DateText::quoted(frozen.error().subject, invocation.language())));
        return;
    }
    if (!frozen) {
        invocation.fail(frozen.error());
        return;
    }
    if (*format == Format::Json) {
        printFrozen(invocation, *store, name);
        return;
    }
    const char *sentence = *paper
        ? QT_TRANSLATE_NOOP("Cli", "Report baseline %1 frozen with its paper, as of %2.")
        : QT_TRANSLATE_NOOP("Cli", "Report baseline %1 frozen, as of %2.");
    invocation.say(invocation.text(sentence).arg(DateText::quoted(name, invocation.language()),
                                                 DateText::day(*asOf, invocation.language())));
}

QJsonObject json(const std::vector<Baseline> &baselines)
{
    QJsonArray array;
    for (const Baseline &baseline : baselines)
        array.append(json(baseline));
    return {{u"baselines"_s, array}};
}

QString lines(const Invocation &invocation, const Baseline &baseline)
{
    constexpr int indent = 2;
    const Language &language = invocation.language();
    const int columns = std::min(Invocation::columns(), TextLayout::pageWidth);
    const QString frozen =
        invocation.text(QT_TRANSLATE_NOOP("Cli", "As of %1, frozen on %2 by %3."))
            .arg(DateText::day(baseline.asOf, language), momentText(baseline.at, language), baseline.who);
    QStringList details = {frozen};
    if (!baseline.paperName.isEmpty())
        details.append(invocation.text(QT_TRANSLATE_NOOP("Cli", "Paper: %1, SHA-256 %2."))
                           .arg(baseline.paperName, baseline.paperSha256));
    QString text = TextLayout::wrapped(baseline.name, columns).join(u'\n') + u'\n';
    for (const QString &detail : details)
        for (const QString &line : TextLayout::wrapped(detail, columns - indent))
            text += QString(indent, u' ') + line + u'\n';
    return text;
}

void writePaper(Invocation &invocation)
{
    const QString path = invocation.arguments().value("output"_L1);
    if (path.isEmpty()) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "The option --output FILE is missing.")));
        return;
    }
    if (const auto place = mayWriteAt(invocation, path); !place) {
        invocation.fail(place.error());
        return;
    }
    const auto store = openForReading(invocation);
    if (!store)
        return;
    const auto baselines = store->baselines();
    if (!baselines) {
        invocation.fail(baselines.error());
        return;
    }
    const QString typed = invocation.arguments().words().first();
    const Baselines::Meant meant = Baselines::meant(*baselines, typed);
    if (!meant.several.empty()) {
        invocation.fail(ExitCode::Error, PastSide::severalOf(meant, typed, invocation));
        return;
    }
    if (!meant.baseline) {
        invocation.fail(
            ExitCode::Error,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli",
                                        "There is no report baseline %1; “lenkungsstand-cli baseline list” "
                                        "names those that there are."))
                .arg(DateText::quoted(typed, invocation.language())));
        return;
    }
    if (const auto written = Freezing::writePaper(*store, meant.baseline->name, path); !written)
        invocation.fail(written.error());
    else
        invocation.print(path + u'\n');
}

void list(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto store = format ? openForReading(invocation) : nullptr;
    if (!store)
        return;
    const auto baselines = store->baselines();
    if (!baselines) {
        invocation.fail(baselines.error());
        return;
    }
    if (*format == Format::Json) {
        printJson(invocation, json(*baselines));
        return;
    }
    if (baselines->empty())
        invocation.say(invocation.text(QT_TRANSLATE_NOOP(
            "Cli", "There is no report baseline yet; “lenkungsstand-cli baseline create” makes one.")));
    for (const Baseline &baseline : *baselines)
        invocation.print(lines(invocation, baseline));
}
}

Command baselineCreateCommand()
{
    return {"baseline create"_L1,
            {{QT_TRANSLATE_NOOP("Cli", "NAME")}},
            QT_TRANSLATE_NOOP("Cli", "Freezes portfolio and status under a name, for ever."),
            nullptr,
            {{"paper"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
              QT_TRANSLATE_NOOP("Cli", "The paper that was made, kept with its SHA-256.")},
             asOfOption(),
             tableOrJsonOption()},
            create,
            nullptr,
            true};
}

Command baselinePaperCommand()
{
    return {"baseline paper"_L1,
            {{QT_TRANSLATE_NOOP("Cli", "NAME")}},
            QT_TRANSLATE_NOOP("Cli", "Writes the paper of a report baseline as it was frozen."),
            QT_TRANSLATE_NOOP("Cli", "An older file of the same name is replaced."),
            {{"output"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"), QT_TRANSLATE_NOOP("Cli", "The file to write.")}},
            writePaper};
}

Command baselineListCommand()
{
    return {"baseline list"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Lists the report baselines in the order in which they were frozen."),
            nullptr,
            {tableOrJsonOption()},
            list};
}
