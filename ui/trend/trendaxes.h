// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/trend/trendpicture.h"

#include <QDate>
#include <QFontMetricsF>

/// Days across (of the reports) and up (of the dates that they named): equal days are equal lengths on each
/// axis. A value.
class TrendAxes
{
public:
    /// Pixels left of the first and right of the last report.
    struct Margins
    {
        qreal before = 0;
        qreal behind = 0;
    };

    /// \a low to \a high are whole months, see wholeMonths(). \a first is before \a last.
    TrendAxes(const QRectF &plot, QDate first, QDate last, Margins margins, QDate low, QDate high);

    /// From the first day of the month of \a low to the first day of the month after \a high.
    [[nodiscard]] static std::pair<QDate, QDate> wholeMonths(QDate low, QDate high);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] qreal x(QDate day) const;
    [[nodiscard]] qreal y(QDate day) const;

    /// A line for each month, a stronger one for each quarter; months that are too narrow have none.
    [[nodiscard]] std::vector<TrendPicture::GridLine> grid(qreal scale) const;
    /// The names of the months left of the plot, as many as there is room for.
    [[nodiscard]] std::vector<TrendPicture::Words> monthWords(const QFontMetricsF &metrics, qreal scale,
                                                              const Language &language) const;
    /// Where date and day of the report are the same, as far as it lies in the plot; null: nowhere.
    [[nodiscard]] QLineF diagonal() const;
    /// What lies below the diagonal.
    [[nodiscard]] QPolygonF past() const;

private:
    [[nodiscard]] qreal xOf(qreal julianDay) const;
    [[nodiscard]] qreal yOf(qreal julianDay) const;

    QRectF m_plot;
    qreal m_first; ///< Julian days, here and below
    qreal m_low;
    qreal m_high;
    qreal m_before;
    qreal m_perDay; ///< pixels across
};
