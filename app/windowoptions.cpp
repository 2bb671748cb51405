// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "core/domain/dateinput.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Error wrong(const QString &sentence)
{
    return Error{Error::Code::InvalidInput, sentence, {}};
}

std::optional<QDate> dayOf(const QString &text)
{
    const DateInput::Reading reading = DateInput::read(text);
    if (!reading.date || !reading.date->hasDayPrecision() || !reading.date->isValid())
        return std::nullopt;
    return reading.date->latest();
}

std::optional<QSize> sizeOf(const QString &text)
{
    bool goodWidth = false;
    bool goodHeight = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&goodWidth), text.section(u'x', 1).toInt(&goodHeight));
    if (!goodWidth || !goodHeight || size.width() < 320 || size.height() < 240 || size.width() > 10000
        || size.height() > 10000)
        return std::nullopt;
    return size;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Lenkungsstand tracks the portfolio of a steering group."_s);
    parser.addOption({u"database"_s, u"Open this portfolio; a missing file is not created."_s, u"FILE"_s});
    parser.addOption({u"language"_s, u"Language of the window."_s, u"de|en"_s});
    parser.addOption({u"as-of"_s, u"Show the status on this day instead of today."_s, u"YYYY-MM-DD"_s});
    parser.addOption({u"page"_s, u"Open this page."_s, u"overview|portfolio|measures|resolutions"_s});
    parser.addOption({u"item"_s, u"Select this item."_s, u"KEY"_s});
    parser.addOption({u"theme"_s, u"Colours, instead of the desktop's choice."_s, u"light|dark|contrast"_s});
    parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s});
    parser.addOption({u"screenshot"_s, u"Write a picture of the window and quit."_s, u"FILE.png"_s});
    QCommandLineOption quitAfter(u"quit-after"_s, u"Quit after the first frame, for measuring the start."_s,
                                 u"frame|data"_s);
    quitAfter.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitAfter);
    parser.addHelpOption();
    parser.addVersionOption();
}

Result<> readChoices(const QCommandLineParser &parser, WindowOptions &options)
{
    if (parser.isSet(u"language"_s)) {
        const QString language = parser.value(u"language"_s);
        if (language != "de"_L1 && language != "en"_L1)
            return wrong(u"--language is de or en, not \"%1\"."_s.arg(language));
        options.language = Language::codeFor(language);
    }
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1 && theme != "contrast"_L1)
            return wrong(u"--theme is light, dark or contrast, not \"%1\"."_s.arg(theme));
        options.theme = theme == "light"_L1 ? Theme::Kind::Light
            : theme == "dark"_L1            ? Theme::Kind::Dark
                                            : Theme::Kind::HighContrast;
    }
    if (parser.isSet(u"page"_s)) {
        options.page = parser.value(u"page"_s);
        if (!QStringList{u"overview"_s, u"portfolio"_s, u"measures"_s, u"resolutions"_s}.contains(
                options.page))
            return wrong(
                u"--page is overview, portfolio, measures or resolutions, not \"%1\"."_s.arg(options.page));
    }
    if (parser.isSet(u"quit-after"_s)) {
        const QString moment = parser.value(u"quit-after"_s);
        if (moment != "frame"_L1 && moment != "data"_L1)
            return wrong(u"--quit-after is frame or data, not \"%1\"."_s.arg(moment));
        options.quitAfter =
            moment == "frame"_L1 ? WindowOptions::QuitAfter::FirstFrame : WindowOptions::QuitAfter::FirstData;
    }
    return ok();
}
}

Result<WindowOptions> WindowOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    WindowOptions options;
    if (parser.isSet(u"help"_s)) {
        options.help = parser.helpText();
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.help = u"Lenkungsstand "_s + QCoreApplication::applicationVersion() + u'\n';
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Unexpected argument \"%1\"; a portfolio is opened with --database FILE."_s.arg(
            parser.positionalArguments().constFirst()));
    if (auto read = readChoices(parser, options); !read)
        return read.error();
    if (parser.isSet(u"as-of"_s)) {
        const auto day = dayOf(parser.value(u"as-of"_s));
        if (!day)
            return wrong(
                u"--as-of \"%1\" is no day; write it like 2026-04-01."_s.arg(parser.value(u"as-of"_s)));
        options.asOf = *day;
    }
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeOf(parser.value(u"size"_s));
        if (!size)
            return wrong(u"--size \"%1\" is no size; write it like 1366x768."_s.arg(parser.value(u"size"_s)));
        options.size = *size;
    }
    options.database = parser.value(u"database"_s);
    options.item = parser.value(u"item"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    return options;
}

bool WindowOptions::needsDisplay(const QStringList &arguments)
{
    return std::ranges::none_of(arguments, [](const QString &argument) {
        return argument.startsWith("--screenshot"_L1) || argument == "--help"_L1 || argument == "-h"_L1
            || argument == "--version"_L1 || argument == "-v"_L1;
    });
}
