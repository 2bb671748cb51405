// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpchapters.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array chapterNames = {"start"_L1,    "overview"_L1,    "portfolio"_L1,  "timeline"_L1,
                                     "measures"_L1, "resolutions"_L1, "indicators"_L1, "history"_L1,
                                     "status"_L1,   "editing"_L1,     "appearance"_L1, "keys"_L1};

/// What stands in the title of an HTML file, so that contents and chapter cannot differ.
QString titleIn(const QString &html)
{
    return html.section(u"<title>"_s, 1).section(u"</title>"_s, 0, 0);
}
}

std::vector<HelpChapters::Chapter> HelpChapters::all(const Language &language)
{
    std::vector<Chapter> chapters;
    for (const QLatin1StringView name : chapterNames)
        chapters.push_back({name, titleIn(text(name, language))});
    return chapters;
}

QString HelpChapters::ofPage(const QString &page)
{
    const bool known = std::ranges::find(chapterNames, page) != chapterNames.end();
    return known ? page : QString(chapterNames.front());
}

QString HelpChapters::file(const QString &chapter, const Language &language)
{
    const QString path = u":/help/%1/%2.html"_s.arg(language.id(), chapter);
    return QFile::exists(path) ? path : QString();
}

QString HelpChapters::text(const QString &chapter, const Language &language)
{
    QFile file(HelpChapters::file(chapter, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
