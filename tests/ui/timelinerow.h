// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"
#include "ui/timeline/rowplot.h"

/// Rows of the Zeitplan laid out in tests: German, on 1 April 2026, seven pixels a letter.
namespace TimelineRow {

inline constexpr qreal letter = 7;
inline QDate stichtag()
{
    return {2026, 4, 1};
}

inline RowPlot::Frame frameOf(const TimeScale &scale, qreal width = 1000)
{
    return {
        scale, width, 1, stichtag(), [](const QString &text, bool) { return qreal(text.size()) * letter; },
        {}};
}

// One item of a portfolio on the Stichtag, laid out.
struct Laid
{
    Portfolio portfolio;
    StatusReport report;
    Plot::Row row;

    explicit Laid(const QByteArray &text, const TimeScale &scale = TimeScale(QDate(2025, 7, 1), 2.6),
                  bool hasArrow = false)
        : portfolio(portfolioOf(text))
        , report(evaluate(portfolio, stichtag(), policyOf(portfolio)))
    {
        RowPlot::Input input{&portfolio.items.front(), &report.items.front()};
        input.hasArrow = hasArrow;
        row = RowPlot::item(input, frameOf(scale), Language(Language::Code::German));
    }

    [[nodiscard]] QString forecast() const
    {
        return portfolio.items.front().forecast->latest().toString(QStringLiteral("dd.MM.yyyy"));
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (const Plot::Words &words : row.words)
            result.append(words.text);
        return result;
    }
};

}
