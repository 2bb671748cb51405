// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

class QTreeView;

/// Paints the cells of every table: ground, hair line, accent bar of the selection, text, shape and word. It
/// knows roles (ui/models/itemroles.h), not models. The focus ring is TableView's, since it spans the row.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    /// Height of a row of one line, at 100 % (28, or 32 for comfortable lists and resolutions).
    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// The column whose text wraps and makes its row higher; -1: none, all rows have one line.
    void setWrappingColumn(int column) { m_wrappingColumn = column; }
    /// Every other cell wraps into at most so many lines where it is too narrow for its text; 1: none does.
    void setMostLines(int lines) { m_mostLines = lines; }
    [[nodiscard]] int mostLines() const { return m_mostLines; }
    /// All rows are as high as mostLines() asks for, whatever they hold; for lists too long to measure.
    void setSameHeight(bool same) { m_sameHeight = same; }
    /// Width in pixels that a mark takes before its word.
    [[nodiscard]] static int markWidth();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The full text where the cell could not show it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The row over a group, across all columns: chevron, number, title, counts, ink line below.
    virtual void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            bool expanded) const;

    /// What was typed into the cell and is not recorded yet; shown in its place, in italics. Empty: nothing.
    [[nodiscard]] virtual std::optional<QString> waitingText(const QModelIndex &index) const;

    static constexpr int padding = 8; ///< at both sides of a cell
    static constexpr int groupRowHeight = 36;

protected:
    /// What a cell says that has no mark.
    virtual void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &rect) const;

private:
    void paintWaiting(QPainter &painter, const QString &text, const QRect &rect) const;
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    [[nodiscard]] QRect firstLine(const QRect &cell) const;
    [[nodiscard]] QStringList linesOf(const QModelIndex &index, int width) const;
    [[nodiscard]] bool isShortened(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_rowHeight = 28;
    /// What the wrapping column holds is shown whole, but for a text that would fill the window.
    [[nodiscard]] int mostLinesOf(int column) const { return column == m_wrappingColumn ? 12 : m_mostLines; }

    int m_wrappingColumn = -1;
    int m_mostLines = 1;
    bool m_sameHeight = false;
};
