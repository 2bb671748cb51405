// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"
#include "ui/timeline/timelinemodel.h"

/// The table part of the Zeitplan; the plot is painted over its column by the view.
class TimelineDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    /// Key, status and title in one cell of two lines, where the table part is narrow.
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] int heightOf(TimelineModel::RowKind kind) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Rows that head others: a project, or "4 open without date"; \a row ends where the plot begins.
    static void paintList(QPainter &painter, const QStyleOptionViewItem &row, const QString &title,
                          bool folds, bool expanded);

private:
    void paintCompact(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_compact = false;
};
