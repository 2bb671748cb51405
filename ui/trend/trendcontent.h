// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/statusshape.h"
#include "core/report/language.h"
#include "core/status/trend.h"
#include "ui/support/snapshot.h"
#include "ui/support/theme.h"

#include <QString>

#include <vector>

/// What the trend chart shows, in words; the layout finds places for it.
struct TrendContent
{
    struct Label
    {
        StatusShape::Shape shape;
        QColor Theme::*color = &Theme::text;
        QString key;
        QString date; ///< the last one that was named: "31.07.2026", "erledigt 16.01.2026"
        QString slip; ///< against the first one: "+92 T"; empty: none
        QString title;
    };
    struct Day
    {
        QDate on;
        QString text; ///< "07.04.2026"
        QString note; ///< below it: "heute" or "Stichtag"; mostly empty
        QString name; ///< of the Berichtsstand; empty: none
    };

    std::vector<Day> days;
    std::vector<Trend::Line> lines;
    std::vector<Label> labels; ///< one for each line
    std::vector<std::vector<int>> numbers; ///< of the reasons (Trend::reasonNumbers())
    bool isJoined = true; ///< there are reports enough for lines; else points stand for themselves

    /// \a lines of \a chart, with the status that the items have in \a snapshot.
    [[nodiscard]] static TrendContent of(const Trend::Chart &chart, const std::vector<Trend::Line> &lines,
                                         const Snapshot &snapshot, const Language &language);
};
