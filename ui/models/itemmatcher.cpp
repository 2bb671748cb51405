// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemmatcher.h"

#include "core/report/itemcounts.h"
#include "ui/models/searchtext.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

namespace {
template<typename T>
bool admits(const QSet<T> &set, const T &value)
{
    return set.isEmpty() || set.contains(value);
}

bool hasUnitOf(const Item &item, const QSet<QString> &units)
{
    if (units.isEmpty())
        return true;
    if (item.units.empty())
        return units.contains(QString());
    return std::ranges::any_of(item.units, [&units](const Responsibility &responsibility) {
        return units.contains(responsibility.unit);
    });
}
}

ItemMatcher::ItemMatcher(const ItemFilter &filter)
    : m_filter(filter)
    , m_keys(filter.keys.begin(), filter.keys.end())
    , m_words(filter.text)
{
}

bool ItemMatcher::acceptsKind(const Item &item) const
{
    if (m_filter.withoutPlaceholders && ItemCounts::isPlaceholder(item))
        return false;
    return admits(m_filter.kinds, item.kind) && admits(m_filter.progress, item.progress)
        && admits(m_filter.projects, item.project) && admits(m_keys, item.key)
        && hasUnitOf(item, m_filter.units);
}

bool ItemMatcher::acceptsDate(const Item &item) const
{
    if (m_filter.dueFrom.isNull() && m_filter.dueTo.isNull())
        return true;
    if (!item.planned || !item.planned->isResolved())
        return false;
    const QDate due = item.planned->latest();
    return (m_filter.dueFrom.isNull() || due >= m_filter.dueFrom)
        && (m_filter.dueTo.isNull() || due <= m_filter.dueTo);
}

bool ItemMatcher::acceptsButForStatus(const Item &item, const ItemStatus &status,
                                      const QString &searchText) const
{
    if (!acceptsKind(item) || !acceptsDate(item) || (m_filter.onlyOpen && !status.open))
        return false;
    if (m_filter.rule
        && std::ranges::find(status.findings, *m_filter.rule, &Finding::rule) == status.findings.end())
        return false;
    return m_filter.found.contains(item.key) || m_words.areIn(searchText);
}

bool ItemMatcher::accepts(const Item &item, const ItemStatus &status, const QString &searchText) const
{
    return admits(m_filter.statuses, status.status) && acceptsButForStatus(item, status, searchText);
}

bool ItemFilter::accepts(const Item &item, const ItemStatus &status) const
{
    const ItemMatcher matcher(*this);
    return matcher.accepts(item, status,
                           matcher.needsSearchText() ? SearchText(uiLanguage()).of(item) : QString());
}

bool ItemFilter::isEmpty() const
{
    ItemFilter nothing;
    nothing.name = name;
    if (foldedWords(text).isEmpty()) {
        nothing.text = text;
        nothing.found = found;
    }
    return *this == nothing;
}

void ItemFilter::setAsOf(QDate asOf)
{
    const auto take = [this](QDate from, QDate to) {
        dueFrom = from;
        dueTo = to;
    };
    switch (dueSpan) {
    case DueSpan::Days:
        return;
    case DueSpan::BeforeAsOf:
        return take({}, asOf.addDays(-1));
    case DueSpan::FourWeeks:
        return take(asOf, asOf.addDays(28));
    case DueSpan::ThreeMonths:
        return take(asOf, asOf.addMonths(3));
    case DueSpan::RestOfYear:
        return take(asOf, QDate(asOf.year(), 12, 31));
    case DueSpan::AfterYear:
        return take(QDate(asOf.year() + 1, 1, 1), {});
    }
}

void ItemFilter::forgetDue()
{
    dueSpan = DueSpan::Days;
    dueFrom = {};
    dueTo = {};
}
