// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progressbars.h"

#include "ui/charts/figureview.h"
#include "ui/support/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using Typography::px;
using Typography::Role;

namespace {
constexpr int barRowHeight = 26;
constexpr int barHeight = 13;
constexpr int wordGap = 16; // to the bars

int largest(const std::vector<ProgressBars::Bar> &bars)
{
    int most = 1;
    for (const ProgressBars::Bar &bar : bars)
        most = std::max(most, bar.count);
    return most;
}

TextBlock wordOf(const ProgressBars::Bar &bar, int width)
{
    return TextBlock(bar.word, Typography::font(Role::Body), width, 2);
}
}

ProgressBars::ProgressBars(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(new QChart, this))
    , m_figures(new FigureView(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QChart *chart = m_view->chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins({});
    chart->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setRenderHint(QPainter::Antialiasing, false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // the figures over it are the stops
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->raise();
    connect(m_figures, &FigureView::activated, this, &ProgressBars::activated);
}

void ProgressBars::setBars(const std::vector<Bar> &bars)
{
    m_bars = bars;
    m_figures->setLayoutFunction([this](int width) { return layOut(m_bars, width); });
    m_view->setAccessibleName(accessibleName());
    fillChart();
    placeChart();
    updateGeometry();
}

ProgressBars::Scale ProgressBars::scaleOf(const std::vector<Bar> &bars, int width)
{
    int word = 0;
    int figure = 0;
    for (const Bar &bar : bars) {
        word = std::max(word, textWidth(bar.word, Typography::font(Role::Body)));
        figure = std::max(figure, textWidth(QString::number(bar.count), Typography::font(Role::Strong)));
    }
    const int room = std::max(1, std::min(word, width * 3 / 5 - px(wordGap)));
    const int around = px(ringAir) + px(wordGap);
    int left = around;
    int row = px(barRowHeight);
    for (const Bar &bar : bars) {
        const TextBlock block = wordOf(bar, room);
        left = std::max(left, block.width() + around); // a word on two lines takes less
        row = std::max(row, block.height() + px(4));
    }
    return {left, std::max(px(8), width - left - figure - px(10)), row, room};
}

Sheet::Page ProgressBars::layOut(const std::vector<Bar> &bars, int width)
{
    Sheet::Page page;
    page.height = px(6);
    const Scale scale = scaleOf(bars, width);
    for (const Bar &bar : bars) {
        const TextBlock word = wordOf(bar, scale.word);
        const TextBlock figure(QString::number(bar.count),
                               Typography::font(bar.count > 0 ? Role::Strong : Role::Body), width);
        const qreal textTop = page.height + (scale.row - word.height()) / 2.0;
        const qreal figureTop = page.height + (scale.row - figure.height()) / 2.0;
        page.add(QPointF(px(ringAir), textTop), word, bar.count > 0 ? &Theme::text : &Theme::text2);
        const int length = scale.length * bar.count / largest(bars);
        page.add(QPointF(scale.left + std::max(length, 1) + px(8), figureTop), figure,
                 bar.count > 0 ? &Theme::text : &Theme::text2);
        if (bar.count == 0)
            page.fills.push_back(
                {QRectF(scale.left, page.height + (scale.row - px(barHeight)) / 2, 1, px(barHeight)),
                 &Theme::text2, Sheet::Fill::Style::Solid});
        page.presses.push_back({QRect(0, page.height, width, scale.row), Sheet::Press::Kind::Figure,
                                bar.target, bar.name, bar.toolTip,
                                Sheet::underlinesOf(word, {qreal(px(ringAir)), textTop})});
        page.height += scale.row;
    }
    return page;
}

int ProgressBars::heightForWidth(int width) const
{
    return m_figures->heightForWidth(width);
}

QSize ProgressBars::sizeHint() const
{
    return m_figures->sizeHint();
}

void ProgressBars::fillChart()
{
    QChart *chart = m_view->chart();
    const Theme &theme = Theme::current();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        axis->deleteLater();
    }
    // One set for each bar, so that each has its own brush. The first category stands at the foot.
    m_series = new QHorizontalStackedBarSeries(chart);
    auto *words = new QBarCategoryAxis(chart);
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar)
        words->append(bar->word);
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        const Bar &bar = m_bars[index];
        auto *set = new QBarSet(bar.word, m_series);
        for (std::size_t category = 0; category < m_bars.size(); ++category)
            set->append(category == m_bars.size() - 1 - index ? bar.count : 0);
        set->setBrush(bar.hatched ? QBrush(theme.text2, Qt::BDiagPattern) : QBrush(theme.done));
        set->setPen(bar.hatched ? QPen(theme.text2, 1) : QPen(Qt::NoPen));
        m_series->append(set);
    }
    chart->addSeries(m_series);
    m_scale = new QValueAxis(chart);
    chart->addAxis(m_scale, Qt::AlignBottom);
    chart->addAxis(words, Qt::AlignLeft);
    m_series->attachAxis(m_scale);
    m_series->attachAxis(words);
    m_scale->setVisible(false);
    words->setVisible(false);
}

void ProgressBars::placeChart()
{
    if (m_bars.empty() || width() <= 0)
        return;
    const Scale scale = scaleOf(m_bars, width());
    const int height = scale.row * int(m_bars.size());
    m_series->setBarWidth(qreal(px(barHeight)) / scale.row);
    m_figures->setGeometry(rect());
    m_view->setGeometry(scale.left, px(6), scale.length + 2, height);
    // The plot cuts off what lies beyond it: a pixel more holds the right line of the longest bar.
    m_view->chart()->setPlotArea(QRectF(0, 0, scale.length + 1, height));
    m_scale->setRange(0, largest(m_bars) * (scale.length + 1.0) / scale.length);
}

void ProgressBars::resizeEvent(QResizeEvent *)
{
    placeChart();
}

void ProgressBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_bars.empty())
        fillChart();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        placeChart();
    QWidget::changeEvent(event);
}
