// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;
class PlotPainter;

/// What the marks of the Zeitplan mean, for its foot on screen and on paper.
class PlotKey
{
public:
    /// \a ghosts: dates of a Berichtsstand are shown too.
    explicit PlotKey(bool ghosts)
        : m_ghosts(ghosts)
    {
    }

    /// Height at \a width.
    [[nodiscard]] qreal height(const QFont &note, qreal textScale, qreal width) const;
    void paint(QPainter &painter, const Theme &theme, const QFont &note, qreal textScale, qreal width) const;

private:
    enum class Sample {
        Milestone,
        Task,
        Resolution,
        Done,
        Forecast,
        Vague,
        Interval,
        Overdue,
        Link,
        Inferred,
        Ghost
    };
    struct Entry
    {
        Sample sample;
        QString text;
        QPointF at; ///< top left
    };
    [[nodiscard]] std::vector<Entry> entries(const QFont &note, qreal textScale, qreal width) const;
    static void paintSample(const PlotPainter &painter, Sample sample, QPointF leftMiddle, qreal textScale);

    bool m_ghosts;
};
