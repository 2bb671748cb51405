// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// An option of a sub-command. The texts are English sources in the context "Cli".
struct Option
{
    QLatin1StringView name; ///< without the dashes
    const char *valueName = nullptr; ///< what stands for the value in the help; nullptr: a switch
    const char *help = nullptr;
};

/// What was wrong with the words after a sub-command.
struct ArgumentFault
{
    enum class Kind { UnknownOption, MissingValue, UnexpectedValue, GivenTwice };
    Kind kind = Kind::UnknownOption;
    QString option; ///< as typed, with its dashes
};

/// The words after a sub-command, told apart: --name value, --name=value, --switch, and the rest.
/// "--" ends the options; -h is --help.
class Arguments
{
public:
    [[nodiscard]] bool has(QLatin1StringView option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return m_values.value(option); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /// Whether a word of the command line names an option.
    [[nodiscard]] static bool isOption(const QString &word);
    /// Fills \a into as far as it comes.
    [[nodiscard]] static std::optional<ArgumentFault>
    parse(const QStringList &typed, const std::vector<Option> &options, Arguments &into);

private:
    QHash<QString, QString> m_values;
    QStringList m_words;
};
