// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewcontent.h"

#include "core/report/dataquality.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/headline.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "ui/support/itemtext.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct OverviewTr
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

struct Entry
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
};

template<typename Predicate>
std::vector<Entry> entriesWhere(const Snapshot &snapshot, Predicate wanted)
{
    std::vector<Entry> entries;
    for (std::size_t index = 0; index < snapshot.report.items.size(); ++index) {
        const Entry entry{&snapshot.portfolio->items[index], &snapshot.report.items[index]};
        if (wanted(*entry.item, *entry.status))
            entries.push_back(entry);
    }
    return entries;
}

bool isDated(const Item &item)
{
    return item.planned && item.planned->isResolved();
}

RuledList::Row rowOf(const Entry &entry, const Language &language)
{
    return OverviewContent::row(*entry.item, *entry.status, language);
}

ItemFilter statusFilter(ScheduleStatus status)
{
    ItemFilter filter;
    filter.statuses = {status};
    if (status == ScheduleStatus::Done)
        filter.statuses.insert(ScheduleStatus::DoneLate);
    return filter;
}

ItemFilter withoutReport()
{
    ItemFilter filter = statusFilter(ScheduleStatus::Overdue);
    filter.rule = Rule::NoReportSinceDue;
    return filter;
}

ItemFilter filterOf(Headline::Figure::About about)
{
    switch (about) {
    case Headline::Figure::About::Overdue:
        return statusFilter(ScheduleStatus::Overdue);
    case Headline::Figure::About::OverdueWithoutReport:
        return withoutReport();
    case Headline::Figure::About::AtRisk:
        return statusFilter(ScheduleStatus::AtRisk);
    }
    Q_UNREACHABLE();
}

Target headItem(const QString &key)
{
    return key.isEmpty() ? Target{} : Target::toItem(key);
}
}

RuledList::Row OverviewContent::row(const Item &item, const ItemStatus &status, const Language &language)
{
    RuledList::Row row;
    row.shape = StatusShape::of(status);
    row.shapeColor = Theme::shapeToken(status.status);
    row.label = ItemText::label(item, language);
    row.title = Wording::title(item, language);
    row.titleMissing = item.title.isEmpty();
    row.valueColor = Theme::wordToken(status.status);
    row.target = Target::toItem(item.key);
    row.name = ItemText::spoken(item, status, language);
    row.toolTip = ItemText::why(item, status, language);
    return row;
}

OverviewContent::Head OverviewContent::head(const Snapshot &snapshot, const Language &language)
{
    const Headline text = headline(*snapshot.portfolio, snapshot.report, language);
    Head head;
    head.counts = text.counts;
    for (const Headline::Figure &figure : text.figures)
        head.figures.push_back({figure.text, Target::toItems(filterOf(figure.about))});
    head.nextDeadline = text.nextDeadline;
    head.nextDeadlineTarget = headItem(text.nextItem);
    head.nextSenate = text.nextSenate;
    head.nextSenateTarget = headItem(text.nextSenateItem);
    (text.nextSenate.isEmpty() ? head.nextDeadlineShort : head.nextSenateShort) = text.senateOnPaper;
    if (snapshot.portfolio->items.empty())
        head.nextDeadline = OverviewTr::tr("This file holds no items yet, so there is nothing to show.");
    return head;
}

RuledList::Content OverviewContent::overdue(const Snapshot &snapshot, const Language &language)
{
    auto entries = entriesWhere(snapshot, [](const Item &, const ItemStatus &status) {
        return status.status == ScheduleStatus::Overdue;
    });
    std::ranges::stable_sort(entries, std::ranges::greater(),
                             [](const Entry &entry) { return entry.status->days.value_or(0); });
    RuledList::Content content;
    content.title = Wording::of(ScheduleStatus::Overdue, language);
    const int count = int(entries.size());
    const int silent = snapshot.report.overdueWithoutReport;
    const Target all = Target::toItems(statusFilter(ScheduleStatus::Overdue));
    const QString number = QString::number(count);
    content.noteFigures = {{number, all}};
    if (silent > 0 && silent == count) {
        content.note = OverviewTr::tr("%n, none reported since", nullptr, count);
    } else if (silent > 0) {
        content.note = OverviewTr::tr("%1, of which %n not reported since", nullptr, silent).arg(count);
        content.noteFigures.push_back({content.note.section(u", "_s, 1), Target::toItems(withoutReport())});
    } else if (count > 0) {
        content.note = OverviewTr::tr("%1, oldest first").arg(count);
    }
    if (count > 0)
        content.shortNote = number;
    for (const Entry &entry : entries) {
        RuledList::Row row = rowOf(entry, language);
        row.value = OverviewTr::tr("%n day(s)", nullptr, entry.status->days.value_or(0));
        content.rows.push_back(row);
    }
    content.more = OverviewTr::tr("Show all %n overdue", nullptr, count);
    content.moreTarget = all;
    content.empty = OverviewTr::tr("No date has passed.");
    content.footnote = everythingStale(*snapshot.portfolio, snapshot.report, language);
    ItemFilter stale;
    stale.rule = Rule::Stale;
    stale.withoutPlaceholders = true;
    content.footnoteTarget = Target::toItems(stale);
    return content;
}

RuledList::Content OverviewContent::upcoming(const Snapshot &snapshot, const Language &language)
{
    const QDate asOf = snapshot.report.asOf;
    auto entries = entriesWhere(snapshot, [asOf](const Item &item, const ItemStatus &status) {
        return status.open && isDated(item) && item.planned->latest() >= asOf;
    });
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        return isBefore(*left.item->planned, *right.item->planned);
    });
    RuledList::Content content;
    content.title = OverviewTr::tr("Next deadlines");
    const int count = int(entries.size());
    if (count > 0)
        content.note = OverviewTr::tr("%1, nearest first").arg(count);
    if (count > 0)
        content.shortNote = QString::number(count);
    for (const Entry &entry : entries) {
        RuledList::Row row = rowOf(entry, language);
        row.value = ItemText::dueShort(*entry.item->planned, language);
        row.countdown = FindingText::daysText(*entry.status, language);
        content.rows.push_back(row);
    }
    content.more = OverviewTr::tr("Show all %n upcoming deadlines", nullptr, count);
    ItemFilter filter;
    filter.onlyOpen = true;
    filter.dueFrom = asOf;
    content.moreTarget = Target::toItems(filter);
    content.noteFigures = {{QString::number(count), content.moreTarget}};
    content.empty = OverviewTr::tr("No open item has a date from here on.");
    return content;
}

RuledList::Content OverviewContent::resolutions(const Snapshot &snapshot, const Language &language)
{
    auto entries = entriesWhere(snapshot, [](const Item &item, const ItemStatus &status) {
        return status.open && isSenateResolution(item);
    });
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        return isBefore(left.item->planned.value_or(PartialDate()),
                        right.item->planned.value_or(PartialDate()));
    });
    RuledList::Content content;
    content.title = OverviewTr::tr("Resolutions of the Senate");
    const bool oneSession = std::ranges::all_of(entries, [&entries](const Entry &entry) {
        return entry.item->resolution->session == entries.front().item->resolution->session;
    });
    const int count = int(entries.size());
    if (count > 0 && oneSession && entries.front().item->resolution->session.isValid())
        content.note = OverviewTr::tr("of %1, %n open", nullptr, count)
                           .arg(DateText::day(entries.front().item->resolution->session, language));
    else if (count > 0)
        content.note = OverviewTr::tr("%n open", nullptr, count);
    if (count > 0)
        content.shortNote = OverviewTr::tr("%n open", nullptr, count);
    for (const Entry &entry : entries) {
        RuledList::Row row = rowOf(entry, language);
        if (const auto number = entry.item->resolution->number)
            row.narrowLabel = QString::number(*number);
        else
            row.label.clear();
        const bool dated = isDated(*entry.item);
        row.value =
            dated ? ItemText::dueShort(*entry.item->planned, language) : OverviewTr::tr("no deadline");
        row.valueColor = dated ? row.valueColor : &Theme::text2;
        row.countdown.clear();
        content.rows.push_back(row);
    }
    content.more = OverviewTr::tr("Show all %n open resolutions", nullptr, count);
    content.moreTarget = Target::toPage(u"resolutions"_s);
    ItemFilter open;
    for (const Entry &entry : entries)
        open.keys.append(entry.item->key);
    open.name = content.title + u": "_s + content.shortNote;
    content.noteFigures = {{content.shortNote, Target::toItems(open)}}; // the page shows what is done, too
    content.empty = OverviewTr::tr("No resolution of the Senate is open.");
    return content;
}

namespace {
bool countsOpenItems(DataQualityRow::Kind kind)
{
    using Kind = DataQualityRow::Kind;
    return kind == Kind::Stale || kind == Kind::NoDate || kind == Kind::NoUnit;
}

/// Where the items of a finding are looked at.
Target qualityTarget(const DataQualityRow &quality)
{
    // What reports stated in total stands beside what is recorded on that page; the key is the project's.
    if (quality.kind == DataQualityRow::Kind::CountMismatch)
        return Target::toPage(u"measures"_s);
    if (quality.keys.isEmpty())
        return Target::toPage(u"resolutions"_s);
    ItemFilter filter;
    filter.keys = quality.keys;
    filter.name = quality.finding;
    return Target::toItems(filter);
}
}

RuledList::Content OverviewContent::dataQuality(const Snapshot &snapshot, const Language &language)
{
    RuledList::Content content;
    content.title = OverviewTr::tr("State of the data");
    content.empty = OverviewTr::tr("Nothing is missing, contradictory or assumed.");
    bool leavesOut = false;
    for (const DataQualityRow &quality : ::dataQuality(*snapshot.portfolio, snapshot.report, language)) {
        RuledList::Row row;
        row.shape = StatusShape::of(quality.severity);
        row.shapeColor = Theme::shapeToken(quality.severity);
        row.label = QString::number(quality.count);
        row.labelIsCount = true;
        row.title = quality.sentence;
        leavesOut = leavesOut || countsOpenItems(quality.kind);
        row.target = qualityTarget(quality);
        row.name = OverviewTr::tr("%1: %2 %3. %4", "severity: count sentence. remedy")
                       .arg(Wording::of(quality.severity, language))
                       .arg(quality.count)
                       .arg(row.title, quality.remedy);
        row.action = quality.remedy;
        content.rows.push_back(row);
    }
    if (const int placeholders = ItemCounts::placeholders(*snapshot.portfolio); leavesOut && placeholders > 0)
        content.footnote =
            OverviewTr::tr("Without the %n measure(s) of which nothing is recorded.", nullptr, placeholders);
    return content;
}
