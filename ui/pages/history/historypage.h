// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "core/status/trend.h"
#include "ui/pages/page.h"
#include "ui/support/comparison.h"
#include "ui/support/freezewish.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE
class BaselinesPane;
class ChangesPane;
class SectionTabs;
class TrendPane;

/// Verlauf: what was changed, and what the states of the past have in common with today.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    enum class Part { Log, Baselines, Trend };

    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;
    void setPast(const PastPtr &past);
    void setComparison(const ComparisonPtr &comparison);
    void setReports(const TrendReportsPtr &reports);
    void showPart(Part part);

    [[nodiscard]] ChangesPane *changes() const { return m_changes; }
    [[nodiscard]] BaselinesPane *baselines() const { return m_baselines; }
    [[nodiscard]] TrendPane *trend() const { return m_trend; }
    [[nodiscard]] SectionTabs *tabs() const { return m_tabs; }

signals:
    /// The page is seen and wants to know what has been recorded since.
    void pastRequested();
    void freezeRequested(const FreezeWish &wish);
    /// The paper of \a baseline is wanted as a file.
    void paperWanted(const Baseline &baseline);
    void comparisonRequested(const PastState &from, const PastState &to);
    /// What the Berichtsstände said is wanted; the answer is setReports().
    void reportsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void begin();

    QVBoxLayout *m_column;
    QLabel *m_title;
    SectionTabs *m_tabs;
    QStackedWidget *m_stack;
    ChangesPane *m_changes;
    BaselinesPane *m_baselines;
    TrendPane *m_trend;
};
