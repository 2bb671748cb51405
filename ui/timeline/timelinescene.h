// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/plotarrows.h"
#include "ui/timeline/rowplot.h"
#include "ui/timeline/timelinemodel.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

/// The rows of the Zeitplan one below the other, and what their plots hold. Knows no view and no paper; both
/// read it. Its origin is the left edge of the plot at the top of the first row.
class TimelineScene
{
public:
    using ItemIndex = std::size_t;

    struct Row
    {
        TimelineModel::RowKind kind = TimelineModel::RowKind::Item;
        std::vector<ItemIndex> items; ///< see TimelineModel::itemsOf()
        bool isFolded = false; ///< what stands below the row is not shown
        int top = 0;
        int height = 0;

        [[nodiscard]] int bottom() const { return top + height; }
    };
    /// The item of that key in the Berichtsstand that is compared; null: none.
    using Before = std::function<const Item *(const QString &key)>;

    TimelineScene() = default;
    /// `top` of the rows is computed.
    TimelineScene(SnapshotPtr snapshot, std::vector<Row> rows, Before before);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int height() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }
    /// First and one past the last row between \a top and \a bottom.
    [[nodiscard]] std::pair<std::size_t, std::size_t> rowsBetween(int top, int bottom) const;
    /// The row on which the mark of \a item stands, which may be that of its folded project; null: none.
    [[nodiscard]] const Row *rowOf(ItemIndex item) const;
    [[nodiscard]] const std::vector<PlotArrows::Link> &links() const { return m_links; }

    /// The plots of the rows from \a first to before \a last. \a chosen: the item whose buffer ruler is
    /// shown.
    [[nodiscard]] std::vector<Plot::Row> plots(std::size_t first, std::size_t last,
                                               const RowPlot::Frame &frame, const Language &language,
                                               std::optional<ItemIndex> chosen = {}) const;
    struct Arrow
    {
        std::size_t link = 0; ///< place in links()
        PlotArrows::Route route;
    };
    /// Those that are seen in the rows from \a first on, whose \a plots decide how an arrow arrives.
    [[nodiscard]] std::vector<Arrow> arrows(const RowPlot::Frame &frame, std::size_t first,
                                            const std::vector<Plot::Row> &plots) const;
    /// The mark of the planned date; empty if it stands on no row of its own.
    [[nodiscard]] QRectF plannedMark(ItemIndex item, const RowPlot::Frame &frame) const;

private:
    static constexpr auto nowhere = std::numeric_limits<std::size_t>::max();
    // The rows of both ends of a link; nowhere: not shown.
    struct LinkRows
    {
        std::size_t from = nowhere;
        std::size_t to = nowhere;

        [[nodiscard]] bool isSeen(std::size_t first, std::size_t last) const
        {
            return from != nowhere && to != nowhere && from != to && std::max(from, to) >= first
                && std::min(from, to) < last;
        }
    };
    [[nodiscard]] Plot::Row plot(const Row &row, std::vector<qreal> passing, const RowPlot::Frame &frame,
                                 const Language &language, std::optional<ItemIndex> chosen) const;
    [[nodiscard]] RowPlot::Input inputOf(ItemIndex item, const Row &row) const;
    void addLinks(RowPlot::Input &input, ItemIndex item, const RowPlot::Frame &frame) const;
    [[nodiscard]] qreal anchor(ItemIndex item, const RowPlot::Frame &frame) const;
    [[nodiscard]] std::vector<std::vector<qreal>> passing(std::size_t first, std::size_t last,
                                                          const RowPlot::Frame &frame) const;
    [[nodiscard]] PlotArrows::End endOf(ItemIndex item, const Row &row, bool isLeftTaken,
                                        const RowPlot::Frame &frame) const;

    SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    Before m_before;
    std::vector<PlotArrows::Link> m_links; ///< by the item they arrive at
    std::vector<LinkRows> m_linkRows; ///< of each of m_links
    std::vector<QDate> m_anchors; ///< the day of each item's mark
    QHash<ItemIndex, std::size_t> m_rowOfItem;
};
