// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/storefactory.h"
#include "app/windowoptions.h"
#include "app/windowprogram.h"

#include <QApplication>
#include <QHashFunctions>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usageError = 2;

// Qt would end the program with a message about plugins.
bool prepareDisplay(const QStringList &arguments, const QString &locale)
{
    // A picture, help and version never need a display, whatever is set for the programs of a desktop.
    if (!WindowOptions::needsDisplay(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        return true;
    }
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay) {
        const Language language = WindowOptions::languageFor(arguments, locale);
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(language.translate(
                "Cli",
                "There is no display, so no window can open (DISPLAY and WAYLAND_DISPLAY are empty). "
                "lenkungsstand-cli works without one.")));
        return false;
    }
    return true;
}

bool speaksEnglish = false; // a message handler gets nothing but the message

// While the application object is made, the one thing that ends the program is a display that cannot be
// reached: Qt would abort it.
void sayThatTheDisplayIsOutOfReach(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    const Language language(speaksEnglish ? Language::Code::English : Language::Code::German);
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(language.translate(
                     "Cli",
                     "The display cannot be reached, so no window can open (see DISPLAY, WAYLAND_DISPLAY and "
                     "QT_QPA_PLATFORM). lenkungsstand-cli works without one.")));
    std::_Exit(1);
}

QtMessageHandler handlerOfQt = nullptr;

// The platform without a display remarks on each window that it has no frame to size; nobody can act on that.
void leaveOutWindowFrames(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains("propagateSizeHints"_L1))
        handlerOfQt(type, context, text);
}
}

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // over a limit of the size of files writing fails, with a sentence
    QHashSeed::setDeterministicGlobalSeed(); // Qt orders the fonts of a PDF by hash: same input, same bytes
    const QString locale = Cli::localeFromEnvironment();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    if (!prepareDisplay(arguments, locale))
        return 1;
    StoreFactory::nameApplication();
    speaksEnglish = WindowOptions::languageFor(arguments, locale).code() == Language::Code::English;
    const QtMessageHandler before = qInstallMessageHandler(&sayThatTheDisplayIsOutOfReach);
    QApplication application(argc, argv);
    qInstallMessageHandler(before);
    handlerOfQt = qInstallMessageHandler(&leaveOutWindowFrames);
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
    // So does a window without a home, whose settings would go to the root of the file system.
    const bool remembers = options->screenshot.isEmpty()
        && options->quitAfter == WindowOptions::QuitAfter::Never && !StoreFactory::defaultPath().isEmpty();
    WindowProgram program(
        *options, remembers ? WindowProgram::defaultSettingsFile() : nowhere.filePath(u"window.ini"_s));
    program.start();
    return QApplication::exec();
}
