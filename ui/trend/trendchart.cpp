// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendchart.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendcolumns.h"
#include "ui/trend/trendview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using Typography::px;

namespace {
constexpr int trendChartPartGap = 10;
constexpr int trendLeastChart = 300;
constexpr int trendMostReasons = 4; ///< that are seen at once
constexpr int trendMostReasonsHigh = 6; ///< the same with much room
constexpr int trendHighChart = 700;
constexpr int trendNarrowestReason = 200;
constexpr int trendMostReasonTextLines = 3;
}

TrendChart::TrendChart(QWidget *parent)
    : QScrollArea(parent)
    , m_surface(new QWidget(this))
    , m_column(new QVBoxLayout(m_surface))
    , m_view(new TrendView(m_surface))
    , m_title(new QLabel(m_surface))
    , m_reasons(new TableView(m_surface))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_surface);
    m_column->setContentsMargins({});
    m_column->setSpacing(px(trendChartPartGap));
    m_title->setFont(Typography::font(Typography::Role::SectionTitle));
    m_rows = TableSetup::prepare(*m_reasons, m_model);
    m_rows->setMostLines(trendMostReasonTextLines);
    m_reasons->header()->setSectionsClickable(false);
    m_reasons->header()->setSectionsMovable(false);
    m_reasons->setUniformRowHeights(false);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *part :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_reasons)})
        m_column->addWidget(part);
    m_column->addStretch();
    m_reasons->installEventFilter(this);
    for (QWidget *resized : {viewport(), m_reasons->viewport()})
        resized->installEventFilter(this);
    const auto select = [this](const Target &target) { emit itemSelected(target.item); };
    connect(m_view, &FigureView::activated, this, select);
    connect(m_view, &FigureView::walkedTo, this, select);
    connect(m_view, &FigureView::reached, this, [this](const Target &target) { markReasons(target.item); });
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString key = m_reasons->currentIndex().data(ItemRoles::KeyRole).toString();
        if (!m_selecting && !key.isEmpty())
            emit itemSelected(key);
    });
    retranslate();
}

// The parts go after the chart, and some speak while they go.
TrendChart::~TrendChart()
{
    m_reasons->selectionModel()->disconnect(this);
}

void TrendChart::retranslate()
{
    m_title->setText(tr("Reasons for the changes"));
    m_view->setAccessibleName(tr("Milestone trend, a line for each milestone and resolution"));
    m_reasons->setAccessibleName(m_title->text());
    m_reasons->setAccessibleDescription(tr("The numbers are those in the chart."));
}

void TrendChart::setContent(const TrendContent &content)
{
    m_selecting = true;
    m_view->setContent(content);
    m_model.setLines(content.lines, content.numbers, uiLanguage());
    markReasons(m_view->selectedItem());
    m_selecting = false;
    arrange();
}

void TrendChart::setSelectedItem(const QString &key)
{
    m_view->setSelectedItem(key);
    markReasons(key);
}

/// The reasons of the line are selected, and the first of them is where the keyboard would go on.
void TrendChart::markReasons(const QString &key)
{
    m_selecting = true;
    QItemSelection ofItem;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(ItemRoles::KeyRole).toString() == key)
            ofItem.select(m_model.index(row, 0), m_model.index(row, 0));
    const bool isThere = m_reasons->currentIndex().data(ItemRoles::KeyRole).toString() == key;
    if (!isThere)
        m_reasons->selectionModel()->setCurrentIndex(m_model.index(m_model.firstRowOf(key), 0),
                                                     QItemSelectionModel::NoUpdate);
    m_reasons->selectionModel()->select(ofItem,
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_reasons->scrollTo(m_reasons->currentIndex());
    m_selecting = false;
}

void TrendChart::begin()
{
    m_view->begin();
}

void TrendChart::arrange()
{
    const int width = viewport()->width();
    if (width <= 0)
        return;
    const bool hasReasons = m_model.rowCount() > 0;
    m_title->setVisible(hasReasons);
    m_reasons->setVisible(hasReasons);
    int below = 0;
    if (hasReasons) {
        fitColumns();
        const QRect last = m_reasons->visualRect(m_model.index(m_model.rowCount() - 1, 0));
        const QRect first = m_reasons->visualRect(m_model.index(0, 0));
        const int rows = viewport()->height() > px(trendHighChart) ? trendMostReasonsHigh : trendMostReasons;
        const int height = px(TableSetup::headerHeight)
            + std::min(last.bottom() - first.top() + 1, rows * px(m_rows->rowHeight())) + px(2);
        m_reasons->setFixedHeight(height);
        below = m_title->sizeHint().height() + height + 2 * px(trendChartPartGap);
    }
    m_reasons->scrollTo(m_reasons->currentIndex());
    m_view->setRoom(std::max(px(trendLeastChart), viewport()->height() - below));
}

/// The reason takes what is left; where that is too little, the change goes first: the chart shows it.
void TrendChart::fitColumns()
{
    using Column = ReasonModel::Column;
    int left = m_reasons->viewport()->width();
    const auto give = [&](Column column, int width) {
        m_reasons->setColumnHidden(int(column), false);
        m_reasons->setColumnWidth(int(column), width);
        left -= width;
    };
    for (const Column column : {Column::Number, Column::Item})
        give(column, TrendColumns::contentWidth(m_model, int(column)));
    for (const Column column : {Column::At, Column::Who, Column::Change}) {
        const int width = TrendColumns::contentWidth(m_model, int(column));
        if (left - width >= px(trendNarrowestReason))
            give(column, width);
        else
            m_reasons->setColumnHidden(int(column), true);
    }
    m_reasons->setColumnWidth(int(Column::Reason), std::max(px(trendNarrowestReason), left));
    m_reasons->doItemsLayout(); // other widths, other heights
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == viewport() || watched == m_reasons->viewport()) && event->type() == QEvent::Resize)
        arrange();
    // Who comes to the list has not chosen its first row yet.
    if (watched == m_reasons && event->type() == QEvent::FocusIn && !m_reasons->currentIndex().isValid()) {
        m_selecting = true;
        m_reasons->selectionModel()->setCurrentIndex(
            m_model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_selecting = false;
    }
    return QScrollArea::eventFilter(watched, event);
}

void TrendChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QScrollArea::changeEvent(event);
}
