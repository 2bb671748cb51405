// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Days across: where a day stands in the plot of the Zeitplan, in pixels from its left edge. A value;
/// panning and zooming give a new one.
class TimeScale
{
public:
    /// What is told apart at a zoom (charts.md, "Zeitplan").
    enum class Zoom {
        Weeks, ///< 16 to 40 px a day: every day has its number, weekends and holidays are shaded
        Quarters, ///< 1.5 to 16
        Years, ///< below
    };
    /// Pixels a day at 100 %. Two years need 0.5 (charts.md); less shows all dates of a long history at once.
    static constexpr qreal least = 0.2;
    static constexpr qreal most = 40;

    TimeScale() = default;
    /// \a perDay pixels at 100 %, bounded by least and most; \a textScale is the size of the text, 1 = 100 %.
    TimeScale(QDate from, qreal perDay, qreal textScale = 1);
    /// \a first to \a last, both inside, in \a width pixels; where they do not fit, from \a first on.
    [[nodiscard]] static TimeScale fitting(QDate first, QDate last, qreal width, qreal textScale = 1);

    [[nodiscard]] qreal perDay() const { return m_perDay * m_textScale; } ///< pixels on the screen
    [[nodiscard]] Zoom zoom() const;
    [[nodiscard]] qreal left(QDate day) const; ///< where \a day begins
    [[nodiscard]] qreal right(QDate day) const { return left(day) + perDay(); } ///< where it ends
    /// Where a mark of \a day stands: at its end, from 8 px a day on in its middle.
    [[nodiscard]] qreal mark(QDate day) const;
    [[nodiscard]] QDate dayAt(qreal x) const;

    [[nodiscard]] TimeScale moved(qreal pixels) const; ///< to later days for a positive number
    /// The day under \a x stays where it is.
    [[nodiscard]] TimeScale zoomedAt(qreal x, qreal factor) const;
    [[nodiscard]] TimeScale withPerDayAt(qreal x, qreal perDay) const; ///< \a perDay at 100 %

    /// "2025-07-01 2.6 0.25": the first day that is seen, pixels a day at 100 %, and how much of that day is
    /// behind the edge, if anything. fromText() gives the same scale back.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<TimeScale> fromText(const QString &text, qreal textScale = 1);

    bool operator==(const TimeScale &) const = default;

private:
    qreal m_origin = 2460311; ///< Julian day at the left edge, with its fraction
    qreal m_perDay = 3;
    qreal m_textScale = 1;
};
