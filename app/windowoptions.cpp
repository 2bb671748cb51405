// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "app/cli/help.h"
#include "app/cli/textlayout.h"
#include "core/domain/dateinput.h"
#include "core/report/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString program = u"lenkungsstand"_s;

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

// What an option may be, in the order of its enumeration.
const QStringList &languages()
{
    static const QStringList values = {u"de"_s, u"en"_s};
    return values;
}

const QStringList &pages()
{
    static const QStringList values = {u"overview"_s,    u"portfolio"_s,  u"timeline"_s, u"measures"_s,
                                       u"resolutions"_s, u"indicators"_s, u"history"_s};
    return values;
}

const QStringList &themes()
{
    static const QStringList values = {u"light"_s, u"dark"_s, u"contrast"_s};
    return values;
}

const QStringList &moments()
{
    static const QStringList values = {u"frame"_s, u"data"_s};
    return values;
}

const std::vector<Option> &allOptions()
{
    static const std::vector<Option> options = {
        {"database"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
         QT_TRANSLATE_NOOP("Cli", "Opens this portfolio; a missing file is not created.")},
        {"language"_L1, "de|en", QT_TRANSLATE_NOOP("Cli", "Language of the window, German or English.")},
        {"as-of"_L1, QT_TRANSLATE_NOOP("Cli", "YYYY-MM-DD"),
         QT_TRANSLATE_NOOP("Cli", "The day as of which the status is computed; without it, today.")},
        {"page"_L1, "overview|portfolio|timeline|measures|resolutions|indicators|history",
         QT_TRANSLATE_NOOP(
             "Cli",
             "The page that opens: overview, portfolio, timeline, measures of the Pakt, resolutions, "
             "indicators, history.")},
        {"item"_L1, QT_TRANSLATE_NOOP("Cli", "KEY"), QT_TRANSLATE_NOOP("Cli", "The item that is selected.")},
        {"theme"_L1, "light|dark|contrast",
         QT_TRANSLATE_NOOP("Cli", "Light, dark or high contrast; without it, as the desktop says.")},
        {"size"_L1, QT_TRANSLATE_NOOP("Cli", "WIDTHxHEIGHT"),
         QT_TRANSLATE_NOOP("Cli", "Size of the window in pixels.")},
        {"screenshot"_L1, QT_TRANSLATE_NOOP("Cli", "FILE.png"),
         QT_TRANSLATE_NOOP("Cli", "Writes a picture of the window and ends. Needs no display.")},
        {"quit-after"_L1, "frame|data", nullptr}, // for measuring the start
        {"help"_L1, nullptr, QT_TRANSLATE_NOOP("Cli", "Shows this help.")},
        {"version"_L1, nullptr, QT_TRANSLATE_NOOP("Cli", "Names the version.")}};
    return options;
}

QString helpText(const Language &language)
{
    const int columns = Output::columns();
    const auto lines = [columns](const QString &text) {
        return TextLayout::wrapped(text, std::min(columns, TextLayout::pageWidth)).join(u'\n');
    };
    return Help::usage(program + u' ' + language.translate("Cli", "[OPTIONS]"), language, columns)
        + lines(language.translate("Cli",
                                   "What is late, what will be late, and what the Senate expects and when."))
        + u"\n\n"_s + language.translate("Cli", "Options:") + u'\n'
        + Help::optionList(allOptions(), language, columns) + u'\n'
        + lines(language.translate("Cli", "“lenkungsstand-cli” gives the same answers in a terminal."))
        + u'\n';
}

class Reader
{
public:
    Reader(const Arguments &arguments, const Language &language)
        : m_arguments(arguments)
        , m_language(language)
    {
    }

    Result<> choices(WindowOptions &options)
    {
        if (const auto at = choice("language"_L1, languages()))
            options.language = *at == 0 ? Language::Code::German : Language::Code::English;
        if (const auto at = choice("page"_L1, pages()))
            options.page = pages().at(*at);
        if (const auto at = choice("theme"_L1, themes()))
            options.theme = std::array{Theme::Kind::Light, Theme::Kind::Dark,
                                       Theme::Kind::HighContrast}[std::size_t(*at)];
        if (const auto at = choice("quit-after"_L1, moments()))
            options.quitAfter =
                *at == 0 ? WindowOptions::QuitAfter::FirstFrame : WindowOptions::QuitAfter::FirstData;
        return m_fault ? Result<>(*m_fault) : ok();
    }

    Result<> values(WindowOptions &options) const
    {
        if (const QString typed = m_arguments.value("as-of"_L1); !typed.isEmpty()) {
            const auto day = dayOf(typed);
            const bool isDay = QDate::fromString(typed, Qt::ISODate).isValid();
            if (!day)
                return wrong(
                    m_language
                        .translate(
                            "Cli",
                            isDay ? QT_TRANSLATE_NOOP("Cli", "The year of %1 is not between 1990 and 2199.")
                                  : QT_TRANSLATE_NOOP("Cli",
                                                      "%1 is no day of the calendar in the form YYYY-MM-DD, "
                                                      "such as 2026-05-06."))
                        .arg(quoted(typed)));
            options.asOf = *day;
        }
        if (const QString typed = m_arguments.value("size"_L1); !typed.isEmpty()) {
            const auto size = sizeOf(typed);
            if (!size)
                return wrong(m_language
                                 .translate("Cli",
                                            "%1 is no size of a window; it goes from 320x240 to "
                                            "10000x10000, such as 1366x768.")
                                 .arg(quoted(typed)));
            options.size = *size;
        }
        options.database = m_arguments.value("database"_L1);
        options.item = m_arguments.value("item"_L1);
        options.screenshot = m_arguments.value("screenshot"_L1);
        if (!options.screenshot.isEmpty() && !options.screenshot.endsWith(".png"_L1, Qt::CaseInsensitive))
            return wrong(m_language.translate("Cli", "The picture is a PNG; %1 should end in “.png”.")
                             .arg(quoted(options.screenshot)));
        return ok();
    }

private:
    [[nodiscard]] QString quoted(const QString &typed) const { return DateText::quoted(typed, m_language); }

    // The place of what was typed among what is allowed.
    std::optional<qsizetype> choice(QLatin1StringView option, const QStringList &allowed)
    {
        if (!m_arguments.has(option))
            return std::nullopt;
        const QString typed = m_arguments.value(option);
        const qsizetype at = allowed.indexOf(typed.toLower());
        if (at >= 0)
            return at;
        if (!m_fault)
            m_fault = wrong(m_language.translate("Cli", "The option %1 does not know %2; it knows: %3.")
                                .arg("--"_L1 + option, quoted(typed), allowed.join(u", "_s)));
        return std::nullopt;
    }

    const Arguments &m_arguments;
    const Language &m_language;
    std::optional<Error> m_fault;
};
}

Language WindowOptions::languageFor(const QStringList &arguments, const QString &localeName)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    QString typed = at < 0 ? QString() : arguments.value(at + 1);
    for (const QString &argument : arguments)
        if (argument.startsWith("--language="_L1))
            typed = argument.sliced(11);
    return Language(Language::codeFor(languages().contains(typed.toLower()) ? typed.toLower() : localeName));
}

Result<WindowOptions> WindowOptions::parse(const QStringList &arguments, const QString &localeName)
{
    const Language language = languageFor(arguments, localeName);
    QStringList typed = arguments;
    typed.replaceInStrings(QRegularExpression(u"^-v$"_s), u"--version"_s);
    Arguments read;
    const auto fault = Arguments::parse(typed, allOptions(), read);
    WindowOptions options;
    if (read.has("help"_L1)) {
        options.help = helpText(language);
        return options;
    }
    if (read.has("version"_L1)) {
        options.help = u"Lenkungsstand "_s + QCoreApplication::applicationVersion() + u'\n';
        return options;
    }
    if (fault)
        return wrong(Help::pointingTo(program, Help::clause(*fault, language), language));
    if (!read.words().isEmpty())
        return wrong(language
                         .translate("Cli",
                                    "The word %1 is one too many; a portfolio is opened with --database "
                                    "FILE.")
                         .arg(DateText::quoted(read.words().constFirst(), language)));
    Reader reader(read, language);
    if (auto result = reader.choices(options); !result)
        return result.error();
    if (auto result = reader.values(options); !result)
        return result.error();
    return options;
}

bool WindowOptions::needsDisplay(const QStringList &arguments)
{
    return std::ranges::none_of(arguments, [](const QString &argument) {
        return argument.startsWith("--screenshot"_L1) || argument == "--help"_L1 || argument == "-h"_L1
            || argument == "--version"_L1 || argument == "-v"_L1;
    });
}
