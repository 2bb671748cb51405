// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QChartView;
class QHorizontalStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE
class FigureView;

/// How many of the measures have which Bearbeitungsstand: word at the left, bar, figure at the bar's end.
/// Bars and scale are a chart; words, figures and the places to press are laid out over it.
class ProgressBars : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        Progress progress = Progress::NotReported;
        QString word;
        int count = 0;
        bool hatched = false; ///< known of all together or not at all, not one by one
        Target target;
        QString name;
        QString toolTip;
        bool operator==(const Bar &) const = default;
    };

    /// Pixels at 96 dpi that stay free at the left of the words, for the ring of the focus; a page that wants
    /// the words on its edge places the widget by so much further out.
    static constexpr int ringAir = 4;

    explicit ProgressBars(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] FigureView *figures() const { return m_figures; }
    /// Where the bars stand in a widget of \a width: left of the first pixel, the length of the longest, the
    /// height of each row, in which a long word may take two lines, and the width that words are set to.
    struct Scale
    {
        int left = 0;
        int length = 0;
        int row = 0;
        int word = 0;
    };
    [[nodiscard]] static Scale scaleOf(const std::vector<Bar> &bars, int width);
    /// Words, figures and places to press.
    [[nodiscard]] static Sheet::Page layOut(const std::vector<Bar> &bars, int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void activated(const Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillChart();
    void placeChart();

    std::vector<Bar> m_bars;
    QChartView *m_view;
    FigureView *m_figures;
    QHorizontalStackedBarSeries *m_series = nullptr;
    QValueAxis *m_scale = nullptr; ///< of the chart that is shown
};
