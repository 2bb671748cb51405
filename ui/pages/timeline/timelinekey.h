// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/plotkey.h"

#include <QWidget>

/// What the marks of the Zeitplan mean, below it.
class TimelineKey final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineKey(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    void setZoom(TimeScale::Zoom zoom);
    /// Whether dates of a Berichtsstand are shown.
    void setGhosts(bool ghosts);
    void retranslate();

    QSize sizeHint() const override;
    /// In a low window the rows have the room.
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();

    SnapshotPtr m_snapshot;
    PlotKey::View m_view;
    PlotKey m_key;
};
