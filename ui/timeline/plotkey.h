// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"
#include "ui/timeline/plotmarks.h"
#include "ui/timeline/timescale.h"

#include <QFont>
#include <QStringList>

#include <vector>

class QPainter;
class PlotPainter;

/// What the signs of the Zeitplan mean, for its foot on screen and on paper. It holds the signs that the
/// items of a portfolio have, wherever the view stands: its lines do not jump while somebody scrolls.
class PlotKey
{
public:
    struct View
    {
        TimeScale::Zoom zoom = TimeScale::Zoom::Quarters;
        bool ghosts = false; ///< dates of a Berichtsstand are shown too
        bool isPaper = false; ///< where nothing is chosen and nothing folded
    };
    [[nodiscard]] static std::vector<Plot::Sign> signs(const Snapshot &snapshot, const View &view);

    PlotKey() = default;
    /// \a buffer: the colour of the cells of a buffer that is too short.
    explicit PlotKey(std::vector<Plot::Sign> signs, Plot::Color buffer = &Theme::atRisk)
        : m_signs(std::move(signs))
        , m_buffer(buffer)
    {
    }

    struct Entry
    {
        Plot::Sign sign;
        QString text;
        QPointF at; ///< top left
    };
    [[nodiscard]] std::vector<Entry> entries(const QFont &note, qreal textScale, qreal width) const;
    [[nodiscard]] QStringList texts() const;
    /// Height at \a width.
    [[nodiscard]] qreal height(const QFont &note, qreal textScale, qreal width) const;
    void paint(QPainter &painter, const Theme &theme, const QFont &note, qreal textScale, qreal width) const;

    bool operator==(const PlotKey &) const = default;

private:
    std::vector<Plot::Sign> m_signs;
    Plot::Color m_buffer = &Theme::atRisk;
};
