// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotchart.h"

#include <QAreaSeries>
#include <QChart>
#include <QEvent>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace {
// Between the ground of the plot and its grid, and above all series; Qt Charts stacks its own items from 0
// up.
constexpr qreal underSeries = 1.5;
constexpr qreal overSeries = 1000;
constexpr qreal seriesWidth = 1.6;
}

/// What the sheet says below or above the series.
class PlotChart::Layer final : public QGraphicsItem
{
public:
    using Paint = void (ChartSheet::*)(QPainter &, const Theme &) const;
    Layer(const ChartSheet &sheet, Paint how, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_sheet(sheet)
        , m_paint(how)
    {
    }
    void setSize(QSizeF size)
    {
        prepareGeometryChange();
        m_size = size;
    }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        (m_sheet.*m_paint)(*painter, Theme::current());
    }

private:
    const ChartSheet &m_sheet;
    Paint m_paint;
    QSizeF m_size;
};

PlotChart::PlotChart(QWidget *parent)
    : QChartView(parent)
    , m_across(new QValueAxis)
    , m_upright(new QValueAxis)
    , m_under(new Layer(m_sheet, &ChartSheet::paintUnder, chart()))
    , m_over(new Layer(m_sheet, &ChartSheet::paintOver, chart()))
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    QChart *plot = chart();
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->addAxis(m_across, Qt::AlignBottom);
    plot->addAxis(m_upright, Qt::AlignLeft);
    // They scale the series. Lines and labels are those of the sheet: labels keep clear of each other there,
    // and with a plot area of one's own Qt Charts 6.4 leaves its axis lines where an earlier size had them.
    m_across->setVisible(false);
    m_upright->setVisible(false);
    m_under->setZValue(underSeries);
    m_over->setZValue(overSeries);
}

// The layers read the sheet, so they go before it.
PlotChart::~PlotChart()
{
    delete m_under;
    delete m_over;
}

void PlotChart::show(const Content &content, const Layout &layout)
{
    m_content = content;
    m_layout = layout;
    chart()->removeAllSeries();
    m_across->setRange(content.left, content.right);
    m_upright->setRange(0, content.top);
    addSeries(content);
    colour();
    layOut();
}

void PlotChart::addSeries(const Content &content)
{
    const auto add = [this](QAbstractSeries *series) {
        chart()->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_upright);
    };
    if (!content.possible.isEmpty()) {
        auto *edge = new QLineSeries;
        edge->append(content.possible);
        auto *area = new QAreaSeries(edge);
        edge->setParent(area); // an area does not own its edges
        add(area);
    }
    for (const QPolygonF &points : content.lines) {
        auto *line = new QLineSeries;
        line->append(points);
        add(line);
    }
}

void PlotChart::colour()
{
    const Theme &theme = Theme::current();
    const QList<QAbstractSeries *> all = chart()->series();
    for (QAbstractSeries *series : all) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            area->setBrush(theme.selection);
            area->setPen(Qt::NoPen);
        } else if (auto *line = qobject_cast<QLineSeries *>(series)) {
            line->setPen(QPen(theme.*m_content.lineColor, seriesWidth));
        }
    }
}

void PlotChart::layOut()
{
    if (!m_layout || width() <= 0 || height() <= 0)
        return;
    m_sheet = m_layout(QSizeF(size()));
    chart()->setPlotArea(m_sheet.plot);
    m_under->setSize(size());
    m_over->setSize(size());
    viewport()->update();
}

void PlotChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void PlotChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        layOut();
    QChartView::changeEvent(event);
}
