// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class TimelineView;

/// The head of the Zeitplan: over the plot the strips of its axis, over the table the names of its columns.
class TimelineHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TimelineHeader(TimelineView *view);

    QSize sizeHint() const override;

    static constexpr int stripHeight = 21;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintNames(QPainter &painter, const QRect &rect, int section) const;

    TimelineView *m_view;
};
