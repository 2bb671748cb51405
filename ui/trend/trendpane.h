// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/trend.h"
#include "ui/support/snapshot.h"
#include "ui/trend/trendmodel.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE
class Chip;
class TableView;
class TrendChart;

/// Meilensteintrend: which dates the Berichtsstände named, one after the other. A table until the third
/// report, then a chart beside it.
class TrendPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendPane(QWidget *parent);
    ~TrendPane() override;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setPast(const PastPtr &past);
    /// The answer to reportsRequested().
    void setReports(const TrendReportsPtr &reports);
    void setSelectedItem(const QString &key);
    void retranslate();
    void begin(); ///< the keyboard goes to the lines
    /// Only what belongs to \a project; empty: all projects.
    void setProject(const QString &project);

    [[nodiscard]] TrendChart *chart() const { return m_chart; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] QPushButton *freezeButton() const { return m_freeze; }
    [[nodiscard]] Chip *unchangedChip() const { return m_unchanged; }
    [[nodiscard]] Chip *chartChip() const { return m_asChart; }
    [[nodiscard]] Chip *tableChip() const { return m_asTable; }
    [[nodiscard]] QString notice() const; ///< why there is no trend yet; empty: there is
    [[nodiscard]] QString leftOut() const; ///< which items have no line, and why

    /// A chart with more lines than this starts with those that moved.
    static constexpr std::size_t mostLines = 20;

signals:
    void itemSelected(const QString &key);
    /// The Berichtsstände are not known yet, or not all of them.
    void reportsRequested();
    void freezeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable();
    void fillProjects();
    void refresh();
    void showLines();
    void showHead();
    [[nodiscard]] static QString wayToTheTrend();
    void showNotice();
    void showFoot();
    void fitColumns();
    void markFirst();
    [[nodiscard]] QStringList ofProject(const QStringList &keys) const;
    [[nodiscard]] bool knowsAllReports() const;
    [[nodiscard]] Trend::Reports reports() const;
    [[nodiscard]] QString replacedReport() const;
    [[nodiscard]] bool isLater(const Baseline &baseline) const;
    /// A person may look at a chart from the first Berichtsstand on; from the third it is what opens.
    [[nodiscard]] bool hasChart() const { return m_trend.baselines() > 0; }
    [[nodiscard]] bool isTrend() const { return m_trend.baselines() >= Trend::fewestForChart; }
    [[nodiscard]] bool showsChart() const { return hasChart() && m_wantsChart.value_or(isTrend()); }

    SnapshotPtr m_snapshot;
    PastPtr m_past;
    TrendReportsPtr m_reports;
    Trend::Chart m_trend;
    TrendModel m_model;
    QString m_project; ///< empty: all
    QString m_selected;
    QString m_replaced; ///< Berichtsstand of the Stichtag, if what is recorded now says something else
    int m_laterReports = 0; ///< Berichtsstände after the Stichtag, which are left out
    std::size_t m_stillLines = 0; ///< of the project, that have not moved
    bool m_foldsUnchanged = false; ///< there are so many lines that these can be hidden
    std::optional<bool> m_wantsChart; ///< null: nobody has chosen yet
    bool m_showsUnchanged = false;
    bool m_stale = true; ///< something has come since the lines were made
    bool m_selecting = false;
    bool m_beginsLater = false; ///< the keyboard was to go to the lines before there were any
    QLabel *m_subtitle;
    Chip *m_asChart;
    Chip *m_asTable;
    Chip *m_projects;
    Chip *m_unchanged;
    QWidget *m_noticeBar;
    QLabel *m_notice;
    QPushButton *m_freeze;
    QStackedWidget *m_stack;
    TrendChart *m_chart;
    TableView *m_table;
    QLabel *m_foot;
};
