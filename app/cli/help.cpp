// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commands.h"
#include "app/cli/textlayout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString program = u"lenkungsstand-cli"_s;
constexpr int gap = 2;

QString in(const Language &language, const char *source)
{
    return language.translate("Cli", source);
}

struct Entry
{
    QString name;
    QString text;
};

QString listOf(const std::vector<Entry> &entries, int columns)
{
    constexpr int leastText = 24;
    int width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, TextLayout::width(entry.name));
    QString list;
    const bool narrow = columns - width - 2 * gap < leastText;
    for (const Entry &entry : entries) {
        if (narrow) {
            list += QString(gap, u' ') + entry.name + u'\n';
            for (const QString &line : TextLayout::wrapped(entry.text, columns - 2 * gap))
                list += QString(2 * gap, u' ') + line + u'\n';
            continue;
        }
        const QStringList lines = TextLayout::wrapped(entry.text, columns - width - 2 * gap);
        for (qsizetype line = 0; line < lines.size(); ++line)
            list += QString(gap, u' ') + TextLayout::padded(line == 0 ? entry.name : QString(), width + gap)
                + lines.at(line) + u'\n';
    }
    return list;
}

// "set KEY FIELD=VALUE..."
QString callOf(const Command &command, const Language &language)
{
    QString call(command.name);
    for (const Word &word : command.words) {
        const QString name = in(language, word.name);
        switch (word.count) {
        case Word::Count::One:
            call += u' ' + name;
            break;
        case Word::Count::Optional:
            call += u" ["_s + name + u']';
            break;
        case Word::Count::Several:
            call += u' ' + name + u"..."_s;
            break;
        }
    }
    return call;
}

QString paragraph(const QString &text, int columns)
{
    return TextLayout::wrapped(text, std::min(columns, TextLayout::pageWidth)).join(u'\n') + u"\n\n"_s;
}
}

namespace Help {

const std::vector<Option> &sharedOptions()
{
    static const std::vector<Option> options = {
        {"database"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
         QT_TRANSLATE_NOOP("Cli", "The portfolio file; without it, the one of the window.")},
        {"language"_L1, "de|en",
         QT_TRANSLATE_NOOP("Cli",
                           "German or English; without it, as the locale says (LC_ALL, LC_MESSAGES, LANG).")},
        {"help"_L1, nullptr, QT_TRANSLATE_NOOP("Cli", "Shows this help.")}};
    return options;
}

std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> options = command.options;
    options.insert(options.end(), sharedOptions().begin(), sharedOptions().end());
    return options;
}

QString optionList(const std::vector<Option> &options, const Language &language, int columns)
{
    std::vector<Entry> entries;
    for (const Option &option : options) {
        if (!option.help)
            continue;
        QString name = "--"_L1 + option.name;
        if (option.valueName)
            name += u' ' + in(language, option.valueName);
        entries.push_back({name, in(language, option.help)});
    }
    return listOf(entries, columns);
}

QString usage(const QString &call, const Language &language, int columns)
{
    return paragraph(in(language, QT_TRANSLATE_NOOP("Cli", "Usage: %1")).arg(call), columns);
}

QString ofProgram(const Language &language, int columns)
{
    std::vector<Entry> commands;
    for (const Command &command : allCommands())
        commands.push_back({callOf(command, language), in(language, command.summary)});
    return usage(program + u' ' + in(language, QT_TRANSLATE_NOOP("Cli", "COMMAND [OPTIONS]")), language,
                 columns)
        + paragraph(in(language,
                       QT_TRANSLATE_NOOP(
                           "Cli", "What is late, what will be late, and what the Senate expects and when.")),
                    columns)
        + in(language, QT_TRANSLATE_NOOP("Cli", "Commands:")) + u'\n' + listOf(commands, columns) + u'\n'
        + paragraph(in(language,
                       QT_TRANSLATE_NOOP(
                           "Cli", "Each command explains itself with --help; --version names the version.")),
                    columns)
        + TextLayout::wrapped(
              in(language,
                 QT_TRANSLATE_NOOP("Cli",
                                   "Exit codes: 0 good, 1 error, 2 wrong usage, 3 found by --fail-on.")),
              columns)
              .join(u'\n')
        + u'\n';
}

QString ofGroup(const QString &first, const std::vector<const Command *> &group, const Language &language,
                int columns)
{
    std::vector<Entry> commands;
    for (const Command *command : group)
        commands.push_back({callOf(*command, language), in(language, command->summary)});
    return usage(program + u' ' + first + u' ' + in(language, QT_TRANSLATE_NOOP("Cli", "COMMAND [OPTIONS]")),
                 language, columns)
        + in(language, QT_TRANSLATE_NOOP("Cli", "Commands:")) + u'\n' + listOf(commands, columns) + u'\n'
        + TextLayout::wrapped(
              in(language, QT_TRANSLATE_NOOP("Cli", "Each command explains itself with --help.")), columns)
              .join(u'\n')
        + u'\n';
}

QString of(const Command &command, const Language &language, int columns)
{
    const QString call =
        callOf(command, language) + u' ' + in(language, QT_TRANSLATE_NOOP("Cli", "[OPTIONS]"));
    return usage(program + u' ' + call, language, columns) + paragraph(in(language, command.summary), columns)
        + (command.details ? paragraph(in(language, command.details), columns) : QString())
        + in(language, QT_TRANSLATE_NOOP("Cli", "Options:")) + u'\n'
        + optionList(optionsOf(command), language, columns);
}

QString clause(const ArgumentFault &fault, const Language &language)
{
    using Kind = ArgumentFault::Kind;
    QString text;
    switch (fault.kind) {
    case Kind::UnknownOption:
        text = in(language, QT_TRANSLATE_NOOP("Cli", "There is no option %1 here"));
        break;
    case Kind::MissingValue:
        text = in(language, QT_TRANSLATE_NOOP("Cli", "The option %1 needs a value"));
        break;
    case Kind::UnexpectedValue:
        text = in(language, QT_TRANSLATE_NOOP("Cli", "The option %1 takes no value"));
        break;
    case Kind::GivenTwice:
        text = in(language, QT_TRANSLATE_NOOP("Cli", "The option %1 stands there twice"));
        break;
    }
    return text.arg(fault.option);
}

QString pointingTo(const QString &call, const QString &clause, const Language &language)
{
    return in(language, QT_TRANSLATE_NOOP("Cli", "%1; see %2.")).arg(clause, call + u" --help"_s);
}

QString sentence(const ArgumentFault &fault, const Command &command, const Language &language)
{
    return withPointer(clause(fault, language), QString(command.name), language);
}

QString withPointer(const QString &sentence, const QString &command, const Language &language)
{
    return pointingTo(program + (command.isEmpty() ? QString() : u' ' + command), sentence, language);
}

}
