// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trend/trendlayout.h"

#include <optional>

/// The labels at the ends of the lines of the trend chart.
class TrendLabels
{
public:
    TrendLabels(const TrendContent &content, const TrendLayout::Frame &frame);

    /// Pixels that the labels take at the right of the plot; titles go first, then slips, then dates.
    [[nodiscard]] qreal width() const { return m_width; }
    /// In the order of the last dots from top to bottom, whatever the width. A label for each line whose last
    /// dot stands at the place \a ends has for it: of those that end before the last report, inside the
    /// plot of \a picture where they cover nothing of it, the others in the column at its right.
    [[nodiscard]] std::vector<TrendPicture::Label> place(const std::vector<QPointF> &ends,
                                                         const TrendPicture::Picture &picture) const;

private:
    enum class Part { Key, Date, Slip, Title };

    void fit();
    [[nodiscard]] const QString &text(std::size_t line, Part part) const;
    [[nodiscard]] const QFont &font(Part part) const;
    [[nodiscard]] qreal advance(std::size_t line, Part part) const;
    [[nodiscard]] qreal widest(Part part) const;
    [[nodiscard]] qreal insideWidth(std::size_t line) const;
    [[nodiscard]] bool endsEarly(std::size_t line) const;
    [[nodiscard]] bool isClear(const QRectF &rect, const TrendPicture::Picture &picture) const;
    [[nodiscard]] std::optional<qreal> middleInside(std::size_t line, QPointF end, qreal free,
                                                    const TrendPicture::Picture &picture) const;
    [[nodiscard]] TrendPicture::Label begun(std::size_t line, QPointF middleLeft) const;
    [[nodiscard]] TrendPicture::Label inside(std::size_t line, QPointF end, qreal middle) const;
    [[nodiscard]] TrendPicture::Label beside(std::size_t line, QPointF end, qreal middle,
                                             const QRectF &plot) const;
    void addWords(TrendPicture::Label &label, Part part, qreal left, qreal room) const;

    const TrendContent &m_content;
    const TrendLayout::Frame &m_frame;
    qreal m_width = 0;
    bool m_showsDate = true;
    bool m_showsSlip = true;
    qreal m_titleWidth = 0;
};
