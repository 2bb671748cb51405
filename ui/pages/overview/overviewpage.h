// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ruledlist.h"
#include "ui/pages/overview/assumptionlist.h"
#include "ui/pages/scrolledpage.h"

class FigureView;
class ProgressBars;

/// Übersicht: what is late, what comes next, what the Senate expects, and how good the data is.
class OverviewPage final : public ScrolledPage
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot) override;
    void setSelectedItem(const QString &key) override;

protected:
    int arrange(int width) override;
    void refresh() override;
    [[nodiscard]] std::vector<QWidget *> focusOrder() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FigureView *addView();
    [[nodiscard]] Sheet::Page aboveTheFold(RuledList::Content content, int width) const;
    void showList(FigureView *view, RuledList::Content content, int rowsOnLowPage);
    void fillChart();
    void settle(const Target &target);
    int placeChart(int left, int top, int width);
    int arrangeColumns(int left, int top, int width);
    void setListRoom(int room);
    int arrangeOneColumn(int left, int top, int width);

    SnapshotPtr m_snapshot;
    FigureView *m_head;
    FigureView *m_cards;
    FigureView *m_followUps; ///< only where there are any
    FigureView *m_overdue;
    FigureView *m_upcoming;
    FigureView *m_resolutions;
    FigureView *m_chartHead;
    ProgressBars *m_bars;
    FigureView *m_chartNote;
    FigureView *m_quality;
    FigureView *m_assumptions;
    AssumptionList::Content m_assumed; ///< what m_assumptions shows
    bool m_wasHigh = false;
    int m_listRoom = 0; ///< pixels from the top of the lists to the fold; 0: they may go below it
};
