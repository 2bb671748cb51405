// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "ui/charts/stackedbar.h"
#include "ui/pages/overview/cardremarks.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/support/itemtext.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using ProjectCards::Card;

namespace {
struct CardTr
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

ItemFilter projectFilter(const QString &key)
{
    ItemFilter filter;
    filter.projects = {key};
    filter.withoutPlaceholders = true;
    return filter;
}

bool anyItemHas(const Snapshot &snapshot, const QString &project, Rule rule)
{
    for (std::size_t index = 0; index < snapshot.report.items.size(); ++index)
        if (snapshot.portfolio->items[index].project == project
            && std::ranges::any_of(snapshot.report.items[index].findings,
                                   [rule](const Finding &finding) { return finding.rule == rule; }))
            return true;
    return false;
}

/// The items that give a project its Ampel; those of the whole project where the reason is the project's own.
ItemFilter reasonFilter(const Snapshot &snapshot, const ProjectStatus &project)
{
    ItemFilter filter = projectFilter(project.key);
    const auto byRule = [&](Rule rule) {
        if (anyItemHas(snapshot, project.key, rule))
            filter.rule = rule;
    };
    switch (project.reason) {
    case RagReason::Overdue:
        filter.statuses = {ScheduleStatus::Overdue};
        break;
    case RagReason::AtRisk:
        filter.statuses = {ScheduleStatus::AtRisk};
        break;
    case RagReason::Cycle:
        byRule(Rule::DependencyCycle);
        break;
    case RagReason::Impediment:
        byRule(Rule::Impediment);
        break;
    case RagReason::MostlyUndated:
        byRule(Rule::NoDate);
        break;
    case RagReason::NoRecentReport:
        byRule(Rule::Stale);
        break;
    case RagReason::NoItems:
    case RagReason::ProjectFinding:
    case RagReason::InOrder:
        break;
    }
    return filter;
}

std::vector<ProjectCards::Figure> figuresOf(const ProjectStatus &project, const StatusCounts &counts,
                                            const Language &language)
{
    std::vector<ProjectCards::Figure> figures;
    for (const ScheduleStatus status : StackedBar::order()) {
        const int count = StackedBar::countOf(counts, status);
        if (count == 0)
            continue;
        ProjectCards::Figure figure;
        const bool silent = status == ScheduleStatus::Overdue && project.overdueWithoutReport > 0;
        // Outlined only where it holds for each of them; a mixture is told in the words.
        figure.shape = silent && project.overdueWithoutReport >= count ? StatusShape::overdueWithoutReport()
                                                                       : StatusShape::of(status);
        figure.color = Theme::shapeToken(status);
        figure.count = count;
        ItemFilter filter = projectFilter(project.key);
        filter.statuses = {status};
        if (status == ScheduleStatus::Done)
            filter.statuses.insert(ScheduleStatus::DoneLate);
        figure.target = Target::toItems(filter);
        figure.name = CardTr::tr("%1: %2", "status: count").arg(Wording::of(status, language)).arg(count);
        if (silent)
            figure.name +=
                CardTr::tr(", of which %n not reported since", nullptr, project.overdueWithoutReport);
        figure.toolTip = figure.name;
        figures.push_back(figure);
    }
    return figures;
}

void fillDeadline(Card &card, const Snapshot &snapshot, const ProjectStatus &project,
                  const Language &language)
{
    const Item *next = project.nextItem.isEmpty() ? nullptr : snapshot.item(project.nextItem);
    const ItemStatus *status = next ? snapshot.status(next->key) : nullptr;
    const int bare = ItemCounts::placeholders(*snapshot.portfolio, project.key);
    if (bare > 0)
        card.extra = CardTr::tr("%n measure(s) without any data", nullptr, bare);
    if (next && status && next->planned) {
        card.deadline = ItemText::dueShort(*next->planned, language);
        card.countdown = FindingText::daysText(*status, language);
        card.deadlineNote = Wording::title(*next, language);
        card.deadlineTarget = Target::toItem(next->key);
        card.deadlineName = CardTr::tr("Next deadline: %1").arg(ItemText::spoken(*next, *status, language));
        return;
    }
    card.deadline = CardTr::tr("No future deadline");
    const int undated = card.counts.of(ScheduleStatus::Unscheduled);
    if (undated > 0 && card.extra.isEmpty())
        card.deadlineNote = CardTr::tr("%n item(s) without a date", nullptr, undated);
    ItemFilter filter = projectFilter(project.key);
    if (undated > 0)
        filter.statuses = {ScheduleStatus::Unscheduled};
    if (bare > 0) {
        card.deadlineTarget = Target::toPage(u"measures"_s);
        card.deadlineName = card.deadline + u". "_s + card.extra;
        return;
    }
    card.deadlineTarget = Target::toItems(filter);
    card.deadlineName =
        card.deadlineNote.isEmpty() ? card.deadline : card.deadline + u". "_s + card.deadlineNote;
}

void fillAge(Card &card, const Snapshot &snapshot, const ProjectStatus &project)
{
    ItemFilter filter = projectFilter(project.key);
    card.ageTarget = Target::toItems(filter);
    if (!project.newestReport.isValid()) {
        card.age = CardTr::tr("No report");
        card.ageName = card.age;
        return;
    }
    const int days = int(project.newestReport.daysTo(snapshot.report.asOf));
    card.age = days > 0 ? CardTr::tr("Last report %n day(s) old", nullptr, days)
        : days == 0     ? CardTr::tr("Last report on the as-of date")
                        : CardTr::tr("Last report after the as-of date");
    card.ageName = card.age;
    if (days <= snapshot.policy.reportingInterval)
        return;
    card.ageNote = CardTr::tr("stale");
    card.ageName += u", "_s + card.ageNote;
    filter.rule = Rule::Stale;
    card.ageTarget = Target::toItems(filter);
}
}

Card OverviewContent::card(const Snapshot &snapshot, std::size_t index, const Language &language)
{
    const Project &project = snapshot.portfolio->projects[index];
    const ProjectStatus &status = snapshot.report.projects[index];
    Card card;
    card.number = project.number ? QString::number(*project.number) : QString();
    card.title = project.title;
    card.titleTarget = Target::toItems(projectFilter(project.key));
    card.titleToolTip = CardTr::tr("Show the items of this project");
    card.rag = status.rag;
    card.ragWord = Wording::of(status.rag, language);
    card.ragReason = FindingText::ragReasonShort(status, snapshot.report.asOf, language);
    card.ragSentence = FindingText::ragSentence(status, language);
    card.ragDetails = CardRemarks::everySentence(status, language);
    card.ragTarget = Target::toItems(reasonFilter(snapshot, status));
    card.remarks = CardRemarks::of(project, status, snapshot, card.titleTarget, language);
    card.counts = ItemCounts::of(*snapshot.portfolio, snapshot.report, status.key);
    card.figures = figuresOf(status, card.counts, language);
    fillDeadline(card, snapshot, status, language);
    fillAge(card, snapshot, status);
    return card;
}

std::vector<Card> OverviewContent::cards(const Snapshot &snapshot, const Language &language)
{
    std::vector<Card> cards;
    for (const std::size_t index : projectOrder(*snapshot.portfolio))
        if (snapshot.portfolio->projects[index].number)
            cards.push_back(card(snapshot, index, language));
    return cards;
}

std::vector<std::size_t> OverviewContent::projectOrder(const Portfolio &portfolio)
{
    std::vector<std::size_t> order(portfolio.projects.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&portfolio](std::size_t index) {
        return portfolio.projects[index].number.value_or(std::numeric_limits<int>::max());
    });
    return order;
}
