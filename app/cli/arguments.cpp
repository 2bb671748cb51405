// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool Arguments::isOption(const QString &word)
{
    return word == "-h"_L1 || (word.startsWith("--"_L1) && word.size() > 2);
}

std::optional<ArgumentFault> Arguments::parse(const QStringList &typed, const std::vector<Option> &options,
                                              Arguments &into)
{
    using Kind = ArgumentFault::Kind;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString word = typed.at(at) == "-h"_L1 ? u"--help"_s : typed.at(at);
        if (word == "--"_L1) {
            into.m_words += typed.sliced(at + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            into.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString typedName = equals < 0 ? word : word.first(equals);
        const auto option = std::ranges::find_if(
            options, [&typedName](const Option &known) { return typedName == "--"_L1 + known.name; });
        if (option == options.end())
            return ArgumentFault{Kind::UnknownOption, typedName};
        if (into.has(option->name))
            return ArgumentFault{Kind::GivenTwice, typedName};
        QString value = equals < 0 ? QString() : word.sliced(equals + 1);
        if (!option->valueName && equals >= 0)
            return ArgumentFault{Kind::UnexpectedValue, typedName};
        // A value that begins like an option is written --name=value; else it was forgotten.
        if (option->valueName && equals < 0 && ++at < typed.size() && !isOption(typed.at(at)))
            value = typed.at(at);
        if (option->valueName && value.isEmpty())
            return ArgumentFault{Kind::MissingValue, typedName};
        into.m_values.insert(QString(option->name), value);
    }
    return std::nullopt;
}
