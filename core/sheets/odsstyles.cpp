// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odsstyles.h"

#include "core/sheets/sheetlimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ods {

void Styles::readFormat(GuardedXml &xml)
{
    const QString name = xml.attribute("name"_L1);
    bool day = false;
    bool month = false;
    bool year = false;
    while (xml.nextChild()) {
        const QStringView part = xml.name();
        day = day || part == "day"_L1 || part == "day-of-week"_L1 || part == "week-of-year"_L1
            || part == "hours"_L1;
        month = month || part == "month"_L1;
        year = year || part == "year"_L1;
        xml.skip();
    }
    m_formats.insert(name,
                     day || !year ? SheetCell::Grain::Day
                         : month  ? SheetCell::Grain::Month
                                  : SheetCell::Grain::Year);
}

void Styles::read(GuardedXml &xml)
{
    while (xml.nextChild()) {
        const bool isFull = std::size_t(m_formats.size() + m_styles.size()) >= SheetLimits::styles;
        if (xml.name() == "date-style"_L1 && !isFull) {
            readFormat(xml);
            continue;
        }
        if (xml.name() == "style"_L1 && !isFull)
            m_styles.insert(xml.attribute("name"_L1),
                            {xml.attribute("data-style-name"_L1), xml.attribute("parent-style-name"_L1)});
        xml.skip();
    }
}

std::optional<SheetCell::Grain> Styles::grainOf(const QString &style) const
{
    constexpr int generations = 8; // a file may name a style as its own parent
    QString name = style;
    for (int step = 0; step < generations && !name.isEmpty(); ++step) {
        const CellStyle found = m_styles.value(name);
        if (!found.format.isEmpty())
            return m_formats.contains(found.format) ? std::optional(m_formats.value(found.format))
                                                    : std::nullopt;
        name = found.parent;
    }
    return std::nullopt;
}

void ColumnStyles::add(quint64 count, const QString &style)
{
    if (m_runs.size() < SheetLimits::columns)
        m_runs.push_back({(m_runs.empty() ? 0 : m_runs.back().end) + std::size_t(count), style});
}

QString ColumnStyles::at(std::size_t column) const
{
    const auto run = std::ranges::upper_bound(m_runs, column, {}, &Run::end);
    return run == m_runs.end() ? QString() : run->style;
}

}
