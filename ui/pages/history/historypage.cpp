// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historypage.h"

#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/sectiontabs.h"
#include "ui/support/typography.h"
#include "ui/trend/trendpane.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int narrowHistory = 900;
constexpr int headGap = 28;
}

HistoryPage::HistoryPage(QWidget *parent)
    : Page(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_tabs(new SectionTabs(3, this))
    , m_stack(new QStackedWidget(this))
    , m_changes(new ChangesPane(m_stack))
    , m_baselines(new BaselinesPane(m_stack))
    , m_trend(new TrendPane(m_stack))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(headGap));
    m_title->setFont(Typography::font(Typography::Role::PageTitle));
    head->addWidget(m_title);
    head->addWidget(m_tabs, 1);
    m_column->setSpacing(px(10));
    m_column->addLayout(head);
    m_column->addWidget(m_stack, 1);
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_baselines);
    m_stack->addWidget(m_trend);
    connect(m_tabs, &SectionTabs::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_changes, &ChangesPane::itemSelected, this, &Page::itemSelected);
    connect(m_changes, &ChangesPane::changeRequested, this, &Page::changeRequested);
    connect(m_baselines, &BaselinesPane::itemSelected, this, &Page::itemSelected);
    connect(m_baselines, &BaselinesPane::freezeRequested, this, &HistoryPage::freezeRequested);
    connect(m_baselines, &BaselinesPane::paperWanted, this, &HistoryPage::paperWanted);
    connect(m_baselines, &BaselinesPane::comparisonRequested, this, &HistoryPage::comparisonRequested);
    connect(m_trend, &TrendPane::itemSelected, this, &Page::itemSelected);
    connect(m_trend, &TrendPane::reportsRequested, this, &HistoryPage::reportsRequested);
    connect(m_trend, &TrendPane::freezeWanted, m_baselines, &BaselinesPane::freeze);
    m_tabs->setCurrent(0);
    retranslate();
}

HistoryPage::~HistoryPage()
{
    m_changes->disconnect(this);
    m_baselines->disconnect(this);
    m_trend->disconnect(this);
}

void HistoryPage::retranslate()
{
    setAccessibleName(tr("History"));
    m_title->setText(tr("History"));
    m_tabs->setWords({tr("Changes"), tr("Baselines and comparison"), tr("Milestone trend")});
    m_tabs->setAccessibleName(tr("Parts of the page"));
}

void HistoryPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_changes->setSnapshot(snapshot);
    m_baselines->setSnapshot(snapshot);
    m_trend->setSnapshot(snapshot);
    if (isVisible())
        emit pastRequested();
}

void HistoryPage::setSelectedItem(const QString &key)
{
    m_changes->setSelectedItem(key);
    m_trend->setSelectedItem(key);
}

void HistoryPage::setPast(const PastPtr &past)
{
    m_changes->setPast(past);
    m_baselines->setPast(past);
    m_trend->setPast(past);
    if (hasFocus())
        begin(); // there was no list to go to before
}

void HistoryPage::setComparison(const ComparisonPtr &comparison)
{
    m_baselines->setComparison(comparison);
}

void HistoryPage::setReports(const TrendReportsPtr &reports)
{
    m_trend->setReports(reports);
    if (hasFocus())
        begin(); // there were no lines to go to before
}

void HistoryPage::showPart(Part part)
{
    m_tabs->setCurrent(int(part));
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_changes->retranslate();
        m_baselines->retranslate();
        m_trend->retranslate();
    }
    Page::changeEvent(event);
}

// The window gives the focus to the page; what a person wants then is the list.
void HistoryPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    begin();
}

void HistoryPage::begin()
{
    if (m_stack->currentWidget() == m_changes)
        m_changes->begin();
    else if (m_stack->currentWidget() == m_baselines)
        m_baselines->begin();
    else
        m_trend->begin();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int side = px(width() < px(narrowHistory) ? 20 : 24);
    m_column->setContentsMargins(side, px(12), px(16), px(12));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    emit pastRequested();
}
