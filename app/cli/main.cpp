// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/documentlibrary.h"
#include "app/storefactory.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <malloc.h>
#include <memory>
#include <optional>

namespace {
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

// A word that is not UTF-8, as far as it can be read.
std::optional<QString> unreadable(int argc, char *argv[])
{
    for (int at = 1; at < argc; ++at)
        if (const QString word = QString::fromUtf8(argv[at]); word.toUtf8() != argv[at])
            return word;
    return std::nullopt;
}
}

int main(int argc, char *argv[])
{
    // A command is over in some milliseconds: it asks for memory once, and gives nothing back before it ends.
    mallopt(M_TOP_PAD, 4 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024 * 1024);
    Output::occupyClosedChannels();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves early is no reason to die
    std::signal(SIGXFSZ, SIG_IGN); // nor is a limit of the size of files: writing fails, with a sentence
    const QString locale = Cli::localeFromEnvironment();
    // Qt warns about any locale that is not UTF-8; what is read and written here is UTF-8 in all of them.
    qputenv("LC_ALL", "C.UTF-8");
    const QStringList arguments = argumentsOf(argc, argv);
    // Of the other words Qt would take some for itself, such as -platform.
    int nameOnly = std::min(argc, 1);
    const auto application = Cli::paints(arguments) ? DocumentLibrary::makeApplication(nameOnly, argv)
                                                    : std::make_unique<QCoreApplication>(nameOnly, argv);
    StoreFactory::nameApplication();
    Output output;
    if (const auto word = unreadable(argc, argv); word && !Cli::leavesOutUnreadable(arguments))
        return Cli::refuseUnreadable(*word, arguments, locale, output);
    return Cli::run(arguments, locale, QDateTime::currentDateTime(), output);
}
