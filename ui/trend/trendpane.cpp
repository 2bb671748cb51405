// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendpane.h"

#include "core/report/reasontext.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/support/chip.h"
#include "ui/support/flowlayout.h"
#include "ui/support/menuentries.h"
#include "ui/support/tablesetup.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendchart.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int mostTrendLines = 2; ///< of text in a cell of the table

bool hasStoodStill(const Trend::Line &line)
{
    return !line.hasMoved();
}
}

TrendPane::TrendPane(QWidget *parent)
    : QWidget(parent)
    , m_subtitle(new QLabel(this))
    , m_asChart(new Chip(this))
    , m_asTable(new Chip(this))
    , m_projects(new Chip(this))
    , m_unchanged(new Chip(this))
    , m_noticeBar(new QWidget(this))
    , m_notice(new QLabel(m_noticeBar))
    , m_freeze(new QPushButton(m_noticeBar))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TrendChart(m_stack))
    , m_table(new TableView(m_stack))
    , m_foot(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    buildHead(column);
    buildTable();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new QWidget(m_stack)); // nothing to show
    column->addWidget(m_stack, 1);
    m_foot->setWordWrap(true);
    m_foot->setFont(Typography::font(Typography::Role::Note));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_foot);
    connect(m_chart, &TrendChart::itemSelected, this, [this](const QString &key) {
        setSelectedItem(key);
        emit itemSelected(key);
    });
    connect(m_freeze, &QPushButton::clicked, this, &TrendPane::freezeWanted);
    retranslate();
}

// The parts go after the pane, and some speak while they go.
TrendPane::~TrendPane()
{
    m_table->selectionModel()->disconnect(this);
}

void TrendPane::buildHead(QVBoxLayout *column)
{
    auto *chips = new FlowLayout(px(8));
    for (Chip *chip : {m_asChart, m_asTable}) {
        chip->setCheckable(true);
        chip->setChoice(true);
        connect(chip, &Chip::clicked, this, [this, chip] {
            m_wantsChart = chip == m_asChart;
            showLines();
        });
    }
    m_projects->setMenu(new QMenu(m_projects));
    m_projects->menu()->setProperty(MenuEntries::leftOutProperty, true); // projects are no actions
    connect(m_projects->menu(), &QMenu::aboutToShow, this, &TrendPane::fillProjects);
    m_unchanged->setCheckable(true);
    connect(m_unchanged, &Chip::clicked, this, [this](bool on) {
        m_showsUnchanged = on;
        showLines();
    });
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setFixedHeight(px(28));
    for (QWidget *part : {static_cast<QWidget *>(m_asChart), static_cast<QWidget *>(m_asTable),
                          static_cast<QWidget *>(m_projects), static_cast<QWidget *>(m_unchanged),
                          static_cast<QWidget *>(m_subtitle)})
        chips->addWidget(part);
    column->addLayout(chips);
    auto *notice = new QHBoxLayout(m_noticeBar);
    notice->setContentsMargins(px(12), px(8), px(12), px(8));
    notice->setSpacing(px(12));
    m_notice->setWordWrap(true);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_freeze, 0, Qt::AlignVCenter);
    m_noticeBar->setAutoFillBackground(true);
    m_noticeBar->setBackgroundRole(QPalette::Highlight);
    column->addWidget(m_noticeBar);
}

void TrendPane::buildTable()
{
    TableSetup::prepare(*m_table, m_model)->setMostLines(mostTrendLines);
    m_table->setUniformRowHeights(false);
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSectionsMovable(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString key = m_table->currentIndex().data(ItemRoles::KeyRole).toString();
        if (m_selecting || key.isEmpty())
            return;
        m_selected = key;
        m_chart->setSelectedItem(key);
        emit itemSelected(key);
    });
}

void TrendPane::retranslate()
{
    m_asChart->setText(tr("Chart"));
    m_asTable->setText(tr("Table"));
    m_asChart->setAccessibleName(tr("Show the trend as a chart"));
    m_asTable->setAccessibleName(tr("Show the trend as a table"));
    m_freeze->setText(tr("Freeze a report baseline …"));
    m_freeze->setAccessibleName(m_freeze->text());
    m_table->setAccessibleName(tr("Milestone trend, a row for each milestone and resolution"));
    m_chart->retranslate();
    m_stale = true;
    refresh();
    showLines();
}

void TrendPane::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (std::ranges::find(snapshot->portfolio->projects, m_project, &Project::key)
        == snapshot->portfolio->projects.end())
        m_project.clear(); // deleted, or of another database
    m_stale = true;
    refresh();
}

void TrendPane::setPast(const PastPtr &past)
{
    m_past = past;
    m_stale = true;
    if (isVisible() && !knowsAllReports())
        emit reportsRequested();
    refresh();
}

void TrendPane::setReports(const TrendReportsPtr &reports)
{
    m_reports = reports;
    m_stale = true;
    refresh();
}

void TrendPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_past && !knowsAllReports())
        emit reportsRequested();
    refresh();
}

bool TrendPane::knowsAllReports() const
{
    if (!m_past || (!m_reports && !m_past->baselines.empty()))
        return false;
    return std::ranges::all_of(m_past->baselines, [this](const Baseline &baseline) {
        return std::ranges::any_of(*m_reports, [&baseline](const Trend::Report &report) {
            return report.name == baseline.name && report.at == baseline.at;
        });
    });
}

/// What is recorded now is judged as of the Stichtag, and so is what the chart shows: no report knew more
/// than the status beside it. A moment and a Berichtsstand are judged as of their own day.
bool TrendPane::isLater(const Baseline &baseline) const
{
    return m_snapshot->data.kind == PastState::Kind::Now && baseline.asOf > m_snapshot->report.asOf;
}

Trend::Reports TrendPane::reports() const
{
    const PastState &shown = m_snapshot->data;
    QDateTime until;
    if (shown.kind == PastState::Kind::Moment)
        until = shown.moment;
    Trend::Reports reports;
    for (const Baseline &baseline : m_past->baselines)
        if (shown.kind == PastState::Kind::Baseline && baseline.name == shown.name)
            until = baseline.at;
    for (const Baseline &baseline : m_past->baselines)
        if ((until.isNull() || baseline.at <= until) && !isLater(baseline))
            reports.push_back(*std::ranges::find(*m_reports, baseline.name, &Trend::Report::name));
    if (shown.kind != PastState::Kind::Baseline) {
        // As a Berichtsstand on its Stichtag, so that the end of a line and the status beside it are of one
        // day.
        const QDate on = until.isNull() ? m_snapshot->report.asOf : until.toLocalTime().date();
        reports.push_back({{}, on, until, Trend::itemsOn(*m_snapshot->portfolio, on)});
    }
    return Trend::inOrder(std::move(reports));
}

/// The status is of what is recorded now; a Berichtsstand of the same day gives way to it.
QString TrendPane::replacedReport() const
{
    if (m_snapshot->data.kind != PastState::Kind::Now)
        return {};
    const QDate asOf = m_snapshot->report.asOf;
    const std::vector<Item> now = Trend::itemsOn(*m_snapshot->portfolio, asOf);
    QString name;
    for (const Baseline &baseline : m_past->baselines)
        if (baseline.asOf == asOf
            && std::ranges::find(*m_reports, baseline.name, &Trend::Report::name)->items != now)
            name = baseline.name;
    return name;
}

void TrendPane::refresh()
{
    if (!isVisible() || !m_stale || !m_snapshot || !knowsAllReports())
        return;
    m_stale = false;
    std::vector<HistoryLine> told;
    std::ranges::copy_if(m_past->lines, std::back_inserter(told), [](const HistoryLine &line) {
        return !line.change || !ReasonText::isOfUndo(line.change->reason);
    });
    m_trend = Trend::chartOf(reports(), told);
    m_replaced = replacedReport();
    m_laterReports = int(std::ranges::count_if(
        m_past->baselines, [this](const Baseline &baseline) { return isLater(baseline); }));
    showLines();
    if (std::exchange(m_beginsLater, false))
        begin();
}

void TrendPane::showLines()
{
    std::vector<Trend::Line> lines;
    std::ranges::copy_if(m_trend.lines, std::back_inserter(lines), [this](const Trend::Line &line) {
        return m_project.isEmpty() || line.item.project == m_project;
    });
    m_selecting = true;
    m_model.setChart(m_trend, lines, m_snapshot ? m_snapshot->today : QDate(),
                     m_snapshot ? m_snapshot->report.asOf : QDate(), uiLanguage());
    m_stillLines = std::size_t(std::ranges::count_if(lines, hasStoodStill));
    m_foldsUnchanged = lines.size() > mostLines && m_stillLines > 0 && m_stillLines < lines.size();
    if (m_foldsUnchanged && !m_showsUnchanged)
        std::erase_if(lines, hasStoodStill);
    if (hasChart() && m_snapshot)
        m_chart->setContent(TrendContent::of(m_trend, lines, *m_snapshot, uiLanguage()));
    m_selecting = false;
    showHead();
    showNotice();
    showFoot();
    const bool empty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 2 : showsChart() ? 0 : 1);
    fitColumns();
    setSelectedItem(m_selected);
}
