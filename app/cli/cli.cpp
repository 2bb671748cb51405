// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "core/report/datetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// The language has to be known before anything can be said, so it is looked for before the real reading.
std::optional<QString> languageTyped(const QStringList &arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments.at(at) == "--language"_L1)
            return arguments.value(at + 1);
        if (arguments.at(at).startsWith("--language="_L1))
            return arguments.at(at).sliced(11);
    }
    return std::nullopt;
}

Language languageFor(const QStringList &arguments, const QString &localeName)
{
    const QString typed = languageTyped(arguments).value_or(QString()).toLower();
    return Language(Language::codeFor(typed == "de"_L1 || typed == "en"_L1 ? typed : localeName));
}

// "report status" is two words; \a words gets what comes after the name.
const Command *commandFor(const QStringList &arguments, QStringList &words)
{
    for (const Command &command : allCommands()) {
        const QStringList name = QString(command.name).split(u' ');
        if (arguments.first(std::min(name.size(), arguments.size())) == name) {
            words = arguments.sliced(name.size());
            return &command;
        }
    }
    return nullptr;
}

int code(ExitCode exitCode)
{
    return static_cast<int>(exitCode);
}

int refuse(const QString &sentence, const QString &command, const Language &language, Output &output)
{
    output.complain(Help::withPointer(sentence, command, language));
    return code(ExitCode::Usage);
}

// Before the options are told apart: the fault may be one of them.
bool asksForJson(const QStringList &words)
{
    const qsizetype format = words.indexOf("--format"_L1);
    return words.contains("--format=json"_L1, Qt::CaseInsensitive)
        || (format >= 0 && words.value(format + 1).compare("json"_L1, Qt::CaseInsensitive) == 0);
}

void answerRefusal(const Command &command, const QStringList &words, const QString &subject,
                   const QString &sentence, const Language &language, Output &output)
{
    if (command.refusalJson && asksForJson(words))
        output.print(command.refusalJson(subject, sentence, language));
}

// The sentence for a word that is missing or one too many; empty if all is well.
QString wordFault(const Command &command, const QStringList &typed, const Language &language)
{
    qsizetype at = 0;
    for (const Word &word : command.words) {
        // A word without a letter is a variable of a script that was empty.
        const bool missing = at >= typed.size() || typed.at(at).isEmpty();
        if (missing && (word.count != Word::Count::Optional || at < typed.size()))
            return language.translate("Cli", "Behind %1 the word %2 is missing")
                .arg(DateText::quoted(QString(command.name), language), language.translate("Cli", word.name));
        at = word.count == Word::Count::Several ? typed.size() : at + 1;
    }
    if (typed.size() <= at)
        return {};
    return language.translate("Cli", "The word %1 is one too many")
        .arg(DateText::quoted(typed.at(at), language));
}

// The sentence for a language that there is not, or a word that is missing or one too many.
QString callFault(const Command &command, const Arguments &arguments, const Language &language)
{
    const QString typed = arguments.value("language"_L1);
    if (!typed.isEmpty() && typed.toLower() != "de"_L1 && typed.toLower() != "en"_L1)
        return language.translate("Cli", "The language %1 is not one of de, en")
            .arg(DateText::quoted(typed, language));
    return wordFault(command, arguments.words(), language);
}

/// What is recorded in spite of it. Where nothing failed and nothing was to be recorded, run() says it.
void tellLostOutput(const Command &command, Invocation &invocation)
{
    const bool isGood = invocation.exitCode() == ExitCode::Good;
    if (command.writes && isGood && !invocation.arguments().has("dry-run"_L1))
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli",
                            "Done and saved; only the output could not be written. Is it closed, or the disk "
                            "full?")));
    else if (invocation.hasRecorded())
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli",
                            "What could be taken over is saved; only the list could not be written. Is the "
                            "output closed, or the disk full? Reading the same files again shows it.")));
    else if (invocation.exitCode() == ExitCode::Error)
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli", "The output could not be written. Is it closed, or the disk full?")));
}

int runCommand(const Command &command, const QStringList &words, const Language &language,
               const QDateTime &now, Output &output)
{
    Arguments arguments;
    const auto fault = Arguments::parse(words, Help::optionsOf(command), arguments);
    if (arguments.has("help"_L1)) {
        output.print(Help::of(command, language, Output::columns()));
        return code(ExitCode::Good);
    }
    const QString sentence = fault ? Help::clause(*fault, language) : callFault(command, arguments, language);
    if (!sentence.isEmpty()) {
        answerRefusal(command, words, {}, sentence, language, output);
        if (!fault)
            return refuse(sentence, QString(command.name), language, output);
        output.complain(Help::sentence(*fault, command, language));
        return code(ExitCode::Usage);
    }
    Invocation invocation(arguments, language, output, now);
    command.run(invocation);
    if (output.hasFailed())
        tellLostOutput(command, invocation);
    return code(invocation.exitCode());
}

std::vector<const Command *> groupOf(const QString &first)
{
    std::vector<const Command *> group;
    for (const Command &command : allCommands())
        if (QString(command.name).startsWith(first + u' '))
            group.push_back(&command);
    return group;
}

// "baseline" alone, or with a second word that it does not have.
int runGroup(const QStringList &arguments, const std::vector<const Command *> &group,
             const Language &language, const QDateTime &now, Output &output)
{
    const QString first = arguments.first();
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        if (group.size() == 1)
            return runCommand(*group.front(), arguments.sliced(1), language, now, output);
        output.print(Help::ofGroup(first, group, language, Output::columns()));
        return code(ExitCode::Good);
    }
    QStringList kinds;
    for (const Command *command : group)
        kinds.append(QString(command->name).sliced(first.size() + 1));
    const QString typed = arguments.value(1);
    const QString call = group.size() == 1 ? QString(group.front()->name) : first;
    if (typed.isEmpty() || typed.startsWith(u'-'))
        return refuse(language.translate("Cli", "Behind %1 a word is missing (there is: %2)")
                          .arg(DateText::quoted(first, language), kinds.join(u", "_s)),
                      call, language, output);
    return refuse(
        language.translate("Cli", "Behind %1 there is no %2 (there is: %3)")
            .arg(DateText::quoted(first, language), DateText::quoted(typed, language), kinds.join(u", "_s)),
        call, language, output);
}

// The first words moved to the end: what belongs to every command may also stand before it. Without a command
// there is nothing left.
QStringList behind(const QStringList &arguments, qsizetype count)
{
    return arguments.size() == count ? QStringList() : arguments.sliced(count) + arguments.first(count);
}

int runChosen(const QStringList &arguments, const Language &language, const QDateTime &now, Output &output)
{
    if (arguments.isEmpty())
        return refuse(language.translate("Cli", "A command is missing"), {}, language, output);
    const QString first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1) {
        output.print(Help::ofProgram(language, Output::columns()));
        return code(ExitCode::Good);
    }
    if (first == "--version"_L1) {
        output.print(u"lenkungsstand-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return code(ExitCode::Good);
    }
    if (first == "--language"_L1 && arguments.size() > 1 && Arguments::isOption(arguments.at(1)))
        return refuse(Help::clause({ArgumentFault::Kind::MissingValue, first}, language), {}, language,
                      output);
    if (first == "--language"_L1 && arguments.size() > 1)
        return runChosen(behind(arguments, 2), language, now, output);
    if (first.startsWith("--language="_L1))
        return runChosen(behind(arguments, 1), language, now, output);
    if (first.startsWith(u'-'))
        return refuse(language.translate("Cli", "A command is missing before %1")
                          .arg(DateText::quoted(first, language)),
                      {}, language, output);
    QStringList words;
    if (const Command *command = commandFor(arguments, words))
        return runCommand(*command, words, language, now, output);
    if (const auto group = groupOf(first); !group.empty())
        return runGroup(arguments, group, language, now, output);
    return refuse(language.translate("Cli", "There is no command %1").arg(DateText::quoted(first, language)),
                  {}, language, output);
}
}

namespace Cli {

int run(const QStringList &arguments, const QString &localeName, const QDateTime &now, Output &output)
{
    const Language language = languageFor(arguments, localeName);
    const int exitCode = runChosen(arguments, language, now, output);
    if (output.hasFailed() && exitCode != code(ExitCode::Error)) {
        output.complain(
            language.translate("Cli", "The output could not be written. Is it closed, or the disk full?"));
        return code(ExitCode::Error);
    }
    return exitCode;
}

int refuseUnreadable(const QString &word, const QStringList &arguments, const QString &localeName,
                     Output &output)
{
    const Language language = languageFor(arguments, localeName);
    const QString sentence =
        language
            .translate("Cli",
                       "%1 is not written in UTF-8. Nothing has been created or changed. "
                       "Please write it in UTF-8; a file of that name has to be renamed.")
            .arg(DateText::quoted(word, language));
    QStringList words;
    if (const Command *command = commandFor(arguments, words))
        answerRefusal(*command, words, word, sentence, language, output);
    output.complain(sentence);
    return code(ExitCode::Error);
}

bool leavesOutUnreadable(const QStringList &arguments)
{
    QStringList words;
    const Command *command = commandFor(arguments, words);
    if (!command || !command->refusalJson)
        return false;
    Arguments parsed;
    const auto options = Help::optionsOf(*command);
    return !Arguments::parse(words, options, parsed)
        && std::ranges::none_of(options, [&parsed](const Option &option) {
               return parsed.value(option.name).contains(QChar::ReplacementCharacter);
           });
}

bool paints(const QStringList &arguments)
{
    const bool toPdf = std::ranges::any_of(
        arguments, [](const QString &argument) { return argument.endsWith(".pdf"_L1, Qt::CaseInsensitive); });
    return toPdf && arguments.first() == "report"_L1;
}

QString localeFromEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    return {};
}

}
