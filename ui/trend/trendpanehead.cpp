// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of TrendPane: what stands above and below the lines.
#include "core/report/datetext.h"
#include "ui/support/chip.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/trend/trendchart.h"
#include "ui/trend/trendcolumns.h"
#include "ui/trend/trendpane.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

namespace {
constexpr int narrowestTrendTitle = 160;
constexpr int comfortableTrendTitle = 260; ///< below it the dates wrap

QString trendProjectName(const Project &project)
{
    return project.number ? u"%1 %2"_s.arg(*project.number).arg(project.title) : project.title;
}
}

void TrendPane::fillProjects()
{
    QMenu *menu = m_projects->menu();
    menu->clear();
    auto *choice = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &key) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(key == m_project);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { setProject(key); });
    };
    add(tr("All projects"), {});
    if (m_snapshot)
        for (const Project &project : m_snapshot->portfolio->projects)
            add(trendProjectName(project), project.key);
}

void TrendPane::setProject(const QString &project)
{
    m_project = project;
    showLines();
}

QString TrendPane::wayToTheTrend()
{
    return tr("The first report baseline brings points, the second one lines; from the third on the chart "
              "opens by itself.");
}

void TrendPane::showHead()
{
    const bool chart = showsChart();
    m_asChart->setChecked(chart);
    m_asTable->setChecked(!chart);
    m_asChart->setEnabled(hasChart());
    m_asChart->setToolTip(hasChart() ? QString() : wayToTheTrend());
    m_projects->setText(m_project.isEmpty() ? tr("All projects") : m_project);
    m_projects->setAccessibleName(tr("Project: %1").arg(m_projects->text()));
    m_projects->updateGeometry();
    m_unchanged->setText(tr("%n unchanged", nullptr, int(m_stillLines)));
    m_unchanged->setAccessibleName(
        tr("Also show the %n item(s) whose dates have not changed", nullptr, int(m_stillLines)));
    m_unchanged->setChecked(m_showsUnchanged);
    m_unchanged->setVisible(chart && m_foldsUnchanged);
    m_unchanged->updateGeometry();
    m_subtitle->setText(
        m_trend.days.empty()
            ? QString()
            //: %1 is a span of days
            : tr("%n report baseline(s), %1", nullptr, int(m_trend.baselines()))
                  .arg(DateText::range(m_trend.days.front().on, m_trend.days.back().on, uiLanguage())));
}

void TrendPane::showNotice()
{
    const std::size_t baselines = m_trend.baselines();
    QString text;
    if (!m_past || m_trend.days.empty())
        text = tr("The report baselines are being read …");
    else if (baselines == 0 && m_laterReports > 0)
        text = tr("There is no report baseline up to the as-of date.");
    else if (baselines == 0)
        text = tr("There is no report baseline yet. The trend shows which dates the report baselines named, "
                  "one after the other: freeze one whenever you report.")
            + u' ' + wayToTheTrend();
    else if (!isTrend())
        text = baselines == 1
            ? tr("One report baseline is a point, not a trend yet. The second one brings lines; from the "
                 "third "
                 "on the chart opens by itself.")
            : tr("Two report baselines show a difference, not a trend yet. From the third on the chart opens "
                 "by itself.");
    else if (m_model.rowCount() == 0)
        text = m_project.isEmpty() ? tr("No milestone and no resolution has a date.")
                                   : tr("No milestone and no resolution of this project has a date.");
    m_notice->setText(text);
    m_noticeBar->setVisible(!text.isEmpty());
    const bool canFreeze = m_snapshot && !m_snapshot->readOnly;
    m_freeze->setVisible(!m_trend.days.empty() && !isTrend() && m_laterReports == 0);
    m_freeze->setEnabled(canFreeze);
    m_freeze->setToolTip(canFreeze ? QString() : tr("Nothing can be changed here."));
}

QStringList TrendPane::ofProject(const QStringList &keys) const
{
    QStringList own;
    std::ranges::copy_if(keys, std::back_inserter(own), [this](const QString &key) {
        const Item *item = m_snapshot->item(key);
        return m_project.isEmpty() || (item && item->project == m_project);
    });
    return own;
}

void TrendPane::showFoot()
{
    QStringList sentences;
    if (!m_snapshot)
        return;
    if (!m_replaced.isEmpty())
        //: %1 is the name of a report baseline
        sentences.append(
            tr("On the as-of day stands what is recorded now, in place of the report baseline %1.")
                .arg(DateText::quoted(m_replaced, uiLanguage())));
    else if (m_snapshot->data.kind == PastState::Kind::Now && m_snapshot->report.asOf < m_snapshot->today)
        sentences.append(tr("On the as-of day %1 stands what is recorded now.")
                             .arg(DateText::day(m_snapshot->report.asOf, uiLanguage())));
    if (m_laterReports > 0)
        sentences.append(
            tr("%n report baseline(s) after the as-of date are not shown.", nullptr, m_laterReports));
    if (const QStringList keys = ofProject(m_trend.undated); !keys.isEmpty())
        sentences.append(tr("Not shown, for want of a date: %1.").arg(keys.join(u", "_s)));
    if (const QStringList keys = ofProject(m_trend.doneBefore); !keys.isEmpty())
        sentences.append(tr("Done by the first report: %1.").arg(keys.join(u", "_s)));
    if (showsChart() && m_model.rowCount() > 0) {
        const auto isVague = [](const Trend::Line &line) {
            return std::ranges::any_of(line.points, &Trend::Point::isVague);
        };
        if (std::ranges::any_of(m_trend.lines, isVague))
            sentences.append(tr("Upright bar: a vague date, whose point stands at its last day."));
        sentences.append(tr("Point below the diagonal: a date that had passed already."));
        if (const QDate asOf = m_snapshot->report.asOf; m_trend.days.back().on != asOf)
            sentences.append(
                tr("Status at the end of a line: as of %1.").arg(DateText::day(asOf, uiLanguage())));
    }
    m_foot->setText(sentences.join(u"  "_s));
    m_foot->setVisible(!sentences.isEmpty());
}

QString TrendPane::notice() const
{
    return m_notice->text();
}

QString TrendPane::leftOut() const
{
    return m_foot->text();
}

void TrendPane::setSelectedItem(const QString &key)
{
    m_selected = key;
    m_chart->setSelectedItem(key);
    m_selecting = true;
    const int row = m_model.rowOf(key);
    if (row < 0)
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row)
        m_table->selectionModel()->setCurrentIndex(
            m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selecting = false;
}

void TrendPane::begin()
{
    if (m_stack->currentWidget() == m_chart) {
        m_chart->begin();
        return;
    }
    if (m_model.rowCount() == 0) {
        m_beginsLater = m_trend.days.empty(); // there is nothing to go to before the reports have been read
        if (m_freeze->isVisible())
            m_freeze->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    markFirst();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/// It is seen where the keyboard is, but opens nothing yet.
void TrendPane::markFirst()
{
    if (m_model.rowCount() == 0 || m_table->currentIndex().isValid())
        return;
    m_selecting = true;
    m_table->selectionModel()->setCurrentIndex(
        m_model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selecting = false;
}

/// The title takes what is left. Where that is too little, the dates wrap, and then the table scrolls
/// sideways.
void TrendPane::fitColumns()
{
    constexpr auto key = int(TrendModel::Column::Key);
    constexpr auto title = int(TrendModel::Column::Title);
    const int width = m_table->viewport()->width();
    const auto fit = [&](TrendColumns::Lines lines) {
        int left = width;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (column == title)
                continue;
            const auto own = column == key ? TrendColumns::Lines::One : lines; // a key is one word
            m_table->setColumnWidth(column,
                                    std::max(TrendColumns::contentWidth(m_model, column, own),
                                             m_table->header()->minimumSectionSize()));
            left -= m_table->columnWidth(column);
        }
        return left;
    };
    int left = fit(TrendColumns::Lines::One);
    if (left < px(comfortableTrendTitle))
        left = fit(TrendColumns::Lines::Two);
    m_table->setColumnWidth(title, std::max(px(narrowestTrendTitle), left));
    m_table->doItemsLayout(); // other widths, other heights
}

bool TrendPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::FocusIn)
        markFirst();
    return QWidget::eventFilter(watched, event);
}
