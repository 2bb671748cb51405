// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/storefactory.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
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

// Painting a paper needs fonts, but never a screen; all other commands start without the graphical part.
struct Application
{
    std::unique_ptr<QTemporaryDir> runtimeFolder; // outlives the application object
    std::unique_ptr<QCoreApplication> object;
};

// \a argc and \a argv hold the name of the program alone: of the other words Qt would take some for itself,
// such as -platform.
Application makeApplication(bool paints, int &argc, char *argv[])
{
    Application application;
    if (!paints) {
        application.object = std::make_unique<QCoreApplication>(argc, argv);
        return application;
    }
    // Qt writes a PDF's fonts in the order of a hash; the same paper shall give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    // Whatever is set for the programs of a desktop: a platform or a theme that finds no display ends the
    // program.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    // Without one Qt makes a folder in /tmp for good and complains; night jobs have none.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        application.runtimeFolder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(application.runtimeFolder->path()));
    }
    application.object = std::make_unique<QGuiApplication>(argc, argv);
    return application;
}
}

int main(int argc, char *argv[])
{
    Output::occupyClosedChannels();
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves early is no reason to die
    const QString locale = Cli::localeFromEnvironment();
    // Qt warns about any locale that is not UTF-8; what is read and written here is UTF-8 in all of them.
    qputenv("LC_ALL", "C.UTF-8");
    const QStringList arguments = argumentsOf(argc, argv);
    int nameOnly = std::min(argc, 1);
    const auto application = makeApplication(Cli::paints(arguments), nameOnly, argv);
    StoreFactory::nameApplication();
    Output output;
    if (const auto word = unreadable(argc, argv); word && !Cli::leavesOutUnreadable(arguments))
        return Cli::refuseUnreadable(*word, arguments, locale, output);
    return Cli::run(arguments, locale, QDateTime::currentDateTime(), output);
}
