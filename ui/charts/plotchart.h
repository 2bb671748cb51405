// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsheet.h"

#include <QChartView>

#include <functional>

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

/// Qt Charts in the hand of the product: no ground, frame, legend or animation, colours from the theme. It
/// draws series on their scales; the lines and labels of the axes, marks and bands come from a ChartSheet. It
/// takes no pointer and no focus: what can be pressed and what is said stands beside it.
class PlotChart final : public QChartView
{
    Q_OBJECT
public:
    struct Content
    {
        double left = 0; ///< ends of the axes, in values; the upright one begins at 0
        double right = 1;
        double top = 1;
        std::vector<QPolygonF> lines; ///< in values
        Sheet::Color lineColor = &Theme::text;
        QPolygonF possible; ///< in values; the ground from it down to 0; empty: none
    };
    using Layout = std::function<ChartSheet(QSizeF size)>;

    explicit PlotChart(QWidget *parent = nullptr);
    ~PlotChart() override;

    /// \a layout answers for the size of the chart; its plot is where the values of \a content are drawn.
    void show(const Content &content, const Layout &layout);
    [[nodiscard]] const ChartSheet &sheet() const { return m_sheet; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Layer;
    void layOut();
    void colour();
    void addSeries(const Content &content);

    Content m_content;
    Layout m_layout;
    ChartSheet m_sheet;
    QValueAxis *m_across;
    QValueAxis *m_upright;
    Layer *m_under;
    Layer *m_over;
};
