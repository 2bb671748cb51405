// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <QDateTime>
#include <QStringList>

/// The terminal program as a function, so that main() only has to set up the application object.
namespace Cli {

/// Runs \a arguments (without the program's name) and gives the exit code. \a localeName decides the language
/// unless --language does.
[[nodiscard]] int run(const QStringList &arguments, const QString &localeName, const QDateTime &now,
                      Output &output);

/// The refusal of a word of the call that is not text in UTF-8: a file of that name could neither be found
/// nor created. \a word is that word as far as it can be read; gives the exit code.
[[nodiscard]] int refuseUnreadable(const QString &word, const QStringList &arguments,
                                   const QString &localeName, Output &output);

/// Whether the command reads several files and goes on without those whose names cannot be read: the words
/// that stand for them hold QChar::ReplacementCharacter, and no option does.
[[nodiscard]] bool leavesOutUnreadable(const QStringList &arguments);

/// Whether these arguments paint, so that fonts are needed.
[[nodiscard]] bool paints(const QStringList &arguments);

/// LC_ALL, LC_MESSAGES or LANG, the first that is set.
[[nodiscard]] QString localeFromEnvironment();

}
