// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/headline.h"
#include "core/report/itemcounts.h"

#include <algorithm>

namespace {
bool isStale(const ItemStatus &status)
{
    return !status.lastReport.isValid() || std::ranges::any_of(status.findings, [](const Finding &finding) {
        return finding.rule == Rule::Stale;
    });
}

QString noReports(QDate newest, int open, const Language &language)
{
    if (!newest.isValid())
        return language.translate("Headline", "No report has come in on any of the %n open item(s) so far.",
                                  nullptr, open);
    return language
        .translate("Headline", "Since %1 no report has come in on any of the %n open item(s).", nullptr, open)
        .arg(DateText::day(newest, language));
}
}

QString everythingStale(const Portfolio &portfolio, const StatusReport &report, const Language &language)
{
    int open = 0;
    QDate newest;
    const std::size_t count = std::min(portfolio.items.size(), report.items.size());
    for (std::size_t index = 0; index < count; ++index) {
        const ItemStatus &status = report.items[index];
        if (!status.open)
            continue;
        if (!isStale(status))
            return {};
        newest = std::max(newest, status.lastReport);
        // The placeholders of measures have their own row and their own section.
        if (!ItemCounts::isPlaceholder(portfolio.items[index]))
            ++open;
    }
    if (open == 0)
        return {};
    const QString sentence = noReports(newest, open, language);
    if (report.counts.of(ScheduleStatus::Overdue) == 0)
        return sentence;
    return language
        .translate("Headline",
                   "%1 So “overdue” means here: the due date has passed and the item has not been "
                   "reported as done.")
        .arg(sentence);
}
