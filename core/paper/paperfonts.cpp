// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperfonts.h"

#include <QFontDatabase>
#include <QRawFont>

using namespace Qt::Literals::StringLiterals;

QString PaperFonts::family()
{
    const QString wanted = u"Liberation Sans"_s;
    return QFontDatabase::families().contains(wanted) ? wanted : u"DejaVu Sans Condensed"_s;
}

bool PaperFonts::areThere()
{
    // The font database has names such as "Sans Serif" even then; only a real font has tables.
    return !QRawFont::fromFont(QFont(family())).fontTable("cmap").isEmpty();
}

PaperFonts::PaperFonts()
    : m_family(family())
{
}

PaperFonts::Id PaperFonts::id(const Face &face)
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if (m_entries.at(at).face == face)
            return Id(at);
    }
    QFont font(m_family);
    font.setPixelSize(qRound(face.size));
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    m_entries.push_back({face, font, metrics, metrics.horizontalAdvance(u' '), {}});
    return Id(m_entries.size() - 1);
}

double PaperFonts::width(Id id, const QString &text)
{
    Entry &entry = m_entries.at(std::size_t(id));
    const auto known = entry.widths.constFind(text);
    if (known != entry.widths.cend())
        return *known;
    const double width = entry.metrics.horizontalAdvance(text);
    entry.widths.insert(text, width);
    return width;
}
