// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tableview.h"

#include <vector>

/// A table at its full height, as a part of a scrolled page: the page scrolls, the table does not.
class FullTable final : public TableView
{
    Q_OBJECT
public:
    explicit FullTable(QWidget *parent = nullptr);

    /// Header and all rows at the present widths of the columns.
    [[nodiscard]] int fullHeight() const;
    /// Row of \a index in the coordinates of the table, header included.
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    /// Least width of a column that shows all its texts, padding included.
    [[nodiscard]] int contentWidth(int column) const;

    struct Fit
    {
        int flexible = 0; ///< the column that takes what is left
        int narrowest = 0; ///< least width of it
        int comfortable = 0; ///< up to that the others wrap for it; 0: up to `narrowest`
        std::vector<int> dispensable; ///< go one by one while there is not enough room
        std::vector<int> hidden = {}; ///< not shown, however much room there is
        int extra = 0; ///< beside each text, for a sort mark
        std::vector<int> last; ///< go when not even wrapping all columns makes enough room
    };
    /// Gives all columns together exactly \a width.
    void fitColumns(int width, const Fit &fit);

    /// Keeps the header in view: \a top is the first line of the table that the page shows.
    void showFrom(int top);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// The current row is what the page brings into view with the focus.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// The current row moved; the page brings it into view.
    void rowReached(const QRect &row);

protected:
    void updateGeometries() override;

private:
    void placeHeader();

    struct Widths
    {
        int full = 0; ///< of the widest text in one line
        int least = 0; ///< of the widest text in a few lines
    };
    void measure(const QModelIndex &parent, int column, Widths *widths) const;
    [[nodiscard]] Widths columnWidths(int column) const;

    int m_top = 0;
};
