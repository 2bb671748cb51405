// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/result.h"
#include "ui/support/theme.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// What the command line of the window program says.
struct WindowOptions
{
    /// When the program ends by itself; for measuring the start.
    enum class QuitAfter { Never, FirstFrame, FirstData };

    QString database; ///< empty: the default place
    std::optional<Language::Code> language; ///< nullopt: as last time
    QDate asOf; ///< null: today
    QString page; ///< empty: as last time
    QString item; ///< key of the item to select; empty: none
    std::optional<Theme::Kind> theme; ///< nullopt: as the desktop
    QString screenshot; ///< a PNG to write instead of staying open
    QSize size; ///< of the window; empty: as last time
    QuitAfter quitAfter = QuitAfter::Never;
    QString help; ///< to be printed instead of doing anything

    /// Error::Code::InvalidInput with a sentence in Error::text; a wrong option is a person's mistake, exit
    /// code 2.
    /// \a arguments without the program's name. Sentences and help in the language of --language, else of
    /// \a localeName.
    [[nodiscard]] static Result<WindowOptions> parse(const QStringList &arguments, const QString &localeName);
    [[nodiscard]] static Language languageFor(const QStringList &arguments, const QString &localeName);
    /// Whether these arguments can be served without a display.
    [[nodiscard]] static bool needsDisplay(const QStringList &arguments);
};
