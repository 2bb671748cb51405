// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendaxes.h"

#include "ui/trend/trendtext.h"

#include <algorithm>

namespace {
constexpr qreal trendNarrowestMonth = 5;
constexpr qreal trendMonthWordGap = 8;

bool trendBeginsQuarter(QDate month)
{
    return month.month() % 3 == 1;
}
}

TrendAxes::TrendAxes(const QRectF &plot, QDate first, QDate last, Margins margins, QDate low, QDate high)
    : m_plot(plot)
    , m_first(qreal(first.toJulianDay()))
    , m_low(qreal(low.toJulianDay()))
    , m_high(qreal(high.toJulianDay()))
    , m_before(margins.before)
    , m_perDay(std::max<qreal>(1, plot.width() - margins.before - margins.behind)
               / qreal(std::max<qint64>(1, first.daysTo(last))))
{
}

std::pair<QDate, QDate> TrendAxes::wholeMonths(QDate low, QDate high)
{
    return {QDate(low.year(), low.month(), 1), QDate(high.year(), high.month(), 1).addMonths(1)};
}

qreal TrendAxes::xOf(qreal julianDay) const
{
    return m_plot.left() + m_before + (julianDay - m_first) * m_perDay;
}

qreal TrendAxes::yOf(qreal julianDay) const
{
    return m_plot.bottom() - (julianDay - m_low) * m_plot.height() / (m_high - m_low);
}

qreal TrendAxes::x(QDate day) const
{
    return xOf(qreal(day.toJulianDay()));
}

qreal TrendAxes::y(QDate day) const
{
    return yOf(qreal(day.toJulianDay()));
}

std::vector<TrendPicture::GridLine> TrendAxes::grid(qreal scale) const
{
    std::vector<TrendPicture::GridLine> lines;
    const QDate low = QDate::fromJulianDay(qint64(m_low));
    const QDate high = QDate::fromJulianDay(qint64(m_high));
    const qreal monthHeight = m_plot.height() * 30 / (m_high - m_low);
    for (QDate month = low; month <= high; month = month.addMonths(1)) {
        if (!trendBeginsQuarter(month) && monthHeight < trendNarrowestMonth * scale)
            continue;
        lines.push_back(
            {QLineF(m_plot.left(), y(month), m_plot.right(), y(month)), trendBeginsQuarter(month)});
    }
    return lines;
}

std::vector<TrendPicture::Words> TrendAxes::monthWords(const QFontMetricsF &metrics, qreal scale,
                                                       const Language &language) const
{
    std::vector<TrendPicture::Words> words;
    const qreal monthHeight = m_plot.height() * 28 / (m_high - m_low);
    const qreal least = metrics.height() * 1.1;
    const auto isNamed = [&](QDate month) {
        if (monthHeight >= least)
            return true;
        return monthHeight * 3 >= least ? trendBeginsQuarter(month) : month.month() == 1;
    };
    const QDate high = QDate::fromJulianDay(qint64(m_high));
    for (QDate month = QDate::fromJulianDay(qint64(m_low)); month <= high; month = month.addMonths(1)) {
        if (!isNamed(month))
            continue;
        const QString text = TrendText::month(month, language);
        const qreal left = m_plot.left() - trendMonthWordGap * scale - metrics.horizontalAdvance(text);
        const qreal baseline = y(month) + metrics.xHeight() * 0.7;
        words.push_back(
            {QPointF(left, baseline), text, trendBeginsQuarter(month) ? &Theme::text : &Theme::text2, false});
    }
    return words;
}

QLineF TrendAxes::diagonal() const
{
    const qreal from = std::max(m_first - m_before / m_perDay, m_low);
    const qreal to = std::min(m_first + (m_plot.width() - m_before) / m_perDay, m_high);
    return from < to ? QLineF(xOf(from), yOf(from), xOf(to), yOf(to)) : QLineF();
}

QPolygonF TrendAxes::past() const
{
    const QLineF line = diagonal();
    if (line.isNull())
        return {};
    QPolygonF polygon{line.p1(), line.p2()};
    if (line.x2() < m_plot.right())
        polygon << QPointF(m_plot.right(), line.y2());
    polygon << m_plot.bottomRight();
    if (line.y1() < m_plot.bottom())
        polygon << QPointF(line.x1(), m_plot.bottom());
    return polygon;
}
