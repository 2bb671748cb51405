// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

#include <QString>

#include <vector>

/// The chapters of the built-in help: one HTML file each, in both languages, in the program's resources.
namespace HelpChapters {

struct Chapter
{
    QString name; ///< stable: "overview", also the name of the page that it explains
    QString title; ///< in the language that was asked for
};

/// In the order of the table of contents.
[[nodiscard]] std::vector<Chapter> all(const Language &language);
/// The chapter on the page of the window called \a page; the first one where there is none.
[[nodiscard]] QString ofPage(const QString &page);
/// Where the text lies; pictures beside it. Empty if there is no such chapter.
[[nodiscard]] QString file(const QString &chapter, const Language &language);
/// The text as HTML.
[[nodiscard]] QString text(const QString &chapter, const Language &language);

}
