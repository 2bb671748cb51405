// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

/// A share in percent on a scale that shows more than can be chosen: today's share as a fixed tick, the
/// estimate as a band. Arrow keys move it by one point, Page keys by five.
class ShareSlider final : public QSlider
{
    Q_OBJECT
public:
    struct Scale
    {
        double left = 0; ///< percent at the ends of the groove
        double right = 100;
        double today = 0;
        double bandLow = 0;
        double bandHigh = 0;
        bool operator==(const Scale &) const = default;
    };
    explicit ShareSlider(QWidget *parent = nullptr);

    void setScale(const Scale &scale);
    /// Where \a share stands in a slider of \a width, from its left edge.
    [[nodiscard]] qreal positionIn(int width, double share) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal placeOf(double share) const { return positionIn(width(), share); }
    [[nodiscard]] int shareAt(qreal x) const;

    Scale m_scale;
    bool m_keyboardFocus = false;
};
