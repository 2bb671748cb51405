// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagefixture.h"
#include "tests/ui/trendfixture.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/tableview.h"
#include "ui/trend/trendchart.h"
#include "ui/trend/trendpane.h"
#include "ui/trend/trendview.h"

#include <QAbstractItemModel>

#include <memory>

/// The page Verlauf with its part Meilensteintrend, and what it shows.
namespace TrendPage {

/// With the first \a baselines Berichtsstände and what is recorded on the day of the fixture.
inline std::unique_ptr<HistoryPage> pageWith(int baselines, QSize size = {1182, 690})
{
    auto page = std::make_unique<HistoryPage>();
    page->resize(size);
    page->showPart(HistoryPage::Part::Trend);
    page->setSnapshot(TrendFixture::snapshot());
    page->setPast(TrendFixture::past(baselines));
    page->setReports(TrendFixture::reports(baselines));
    page->show();
    return page;
}

inline QString cell(const TrendPane &pane, int row, int column, int role = Qt::DisplayRole)
{
    return pane.table()->model()->index(row, column).data(role).toString().replace(QChar::Nbsp, u' ');
}

inline QStringList shownIn(const TrendPane &pane)
{
    QStringList keys;
    for (const Trend::Line &line : pane.chart()->view()->content().lines)
        keys.append(line.item.key);
    return keys;
}

}
