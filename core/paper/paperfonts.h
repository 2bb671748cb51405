// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

#include <vector>

/// The fonts of one paper in all its sizes, with a memory of the width of every word: a paper repeats them,
/// and a list of 10,000 rows must not shape each one again.
class PaperFonts
{
public:
    /// Index of a font, valid for the life of this object.
    using Id = int;

    struct Face
    {
        double size = 0; ///< in units of PaperStyle
        bool bold = false;
        bool italic = false;

        bool operator==(const Face &) const = default;
    };

    PaperFonts();

    [[nodiscard]] Id id(const Face &face);
    [[nodiscard]] const QFont &font(Id id) const { return m_entries.at(std::size_t(id)).font; }
    [[nodiscard]] double width(Id id, const QString &text);
    [[nodiscard]] double spaceWidth(Id id) const { return m_entries.at(std::size_t(id)).space; }
    /// Whether there is any font that could stand in: without one every letter is an empty box.
    [[nodiscard]] static bool areThere();
    /// "Liberation Sans", or what stands in for it.
    [[nodiscard]] static QString family();

private:
    struct Entry
    {
        Face face;
        QFont font;
        QFontMetricsF metrics;
        double space = 0;
        QHash<QString, double> widths;
    };
    QString m_family;
    std::vector<Entry> m_entries;
};
