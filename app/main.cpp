// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/storefactory.h"
#include "app/windowoptions.h"
#include "app/windowprogram.h"

#include <QApplication>
#include <QHashFunctions>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usageError = 2;

// Qt would end the program with a message about plugins.
bool prepareDisplay(const QStringList &arguments, const QString &locale)
{
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (hasDisplay)
        return true;
    if (WindowOptions::needsDisplay(arguments)) {
        const Language language = WindowOptions::languageFor(arguments, locale);
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(language.translate(
                "Cli",
                "There is no display, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty). "
                "lenkungsstand-cli works without one.")));
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}
}

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // Qt orders the fonts of a PDF by hash: same input, same bytes
    const QString locale = Cli::localeFromEnvironment();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    if (!prepareDisplay(arguments, locale))
        return 1;
    StoreFactory::nameApplication();
    QApplication application(argc, argv);
    const auto options = WindowOptions::parse(QCoreApplication::arguments().sliced(1), locale);
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().text));
        return usageError;
    }
    if (!options->help.isEmpty()) {
        std::fputs(qUtf8Printable(options->help), stdout);
        return 0;
    }
    // A picture shows the window as it is at the first start and leaves the user's settings alone.
    const QTemporaryDir nowhere;
    const bool remembers =
        options->screenshot.isEmpty() && options->quitAfter == WindowOptions::QuitAfter::Never;
    WindowProgram program(
        *options, remembers ? WindowProgram::defaultSettingsFile() : nowhere.filePath(u"window.ini"_s));
    program.start();
    return QApplication::exec();
}
