// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/columnset.h"

#include "core/report/itemcounts.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemtablemodel.h"
#include "ui/settings/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int sampledRows = 600; ///< over all groups; widths need no more
constexpr int wideEnough = 1240; ///< from here on two more columns fit
constexpr int smallestTitle = 150;
constexpr int longestWord = 190; ///< of a title; a longer one may be cut
constexpr int comfortableTitle = 250; ///< narrower than that, other columns wrap
constexpr int largestColumn = 280;
constexpr int sortMark = 16; ///< beside the name of a column
// The last one wraps first, and the status, which people look for, and the number last.
constexpr std::array fitOrder = {ItemColumn::Key,      ItemColumn::Status,   ItemColumn::Actual,
                                 ItemColumn::Progress, ItemColumn::Unit,     ItemColumn::Planned,
                                 ItemColumn::Days,     ItemColumn::Kind,     ItemColumn::Forecast,
                                 ItemColumn::Latest,   ItemColumn::AsWritten};
constexpr auto titleColumn = static_cast<std::size_t>(ItemColumn::Title);

// Where the width does not do, what a person added stays longer than what is there anyhow; number and days,
// which every row is known by, go last, and the status never.
int rankOf(ItemColumn column)
{
    switch (column) {
    case ItemColumn::Status:
    case ItemColumn::Title:
        return ColumnFit::stays;
    case ItemColumn::Key:
    case ItemColumn::Days:
        return 2;
    case ItemColumn::Kind:
    case ItemColumn::Forecast:
    case ItemColumn::Latest:
    case ItemColumn::AsWritten:
        return 1;
    default:
        return 0;
    }
}

QString columnTitle(std::size_t column)
{
    return QString::fromLatin1(itemColumns()[column].name);
}

int columnNamed(const QString &name)
{
    const auto at = std::ranges::find_if(
        itemColumns(), [&name](const ItemColumnSpec &spec) { return name == QLatin1StringView(spec.name); });
    return at == itemColumns().end() ? -1 : static_cast<int>(at - itemColumns().begin());
}
}

ColumnSet::ColumnSet(TableView &view, const ItemTableModel &items, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_items(items)
    , m_settings(settings)
{
    restore();
    connect(m_view.header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { takeUserWidth(column, size); });
    connect(m_view.header(), &QHeaderView::sectionMoved, this, &ColumnSet::storeOrder);
}

void ColumnSet::restore()
{
    const QScopedValueRollback<bool> guard(m_fitting, true); // nothing of this is a person's doing
    m_chosen = {};
    const QStringList widths = m_settings.value(Settings::portfolioWidths);
    for (const QString &entry : widths) {
        const int column = columnNamed(entry.section(u'=', 0, 0));
        if (column >= 0)
            m_chosen[static_cast<std::size_t>(column)] = qBound(0, entry.section(u'=', 1).toInt(), 2000);
    }
    QStringList order = m_settings.value(Settings::portfolioOrder);
    for (std::size_t at = 0; at < itemColumnCount; ++at)
        if (!order.contains(columnTitle(at)))
            order.append(columnTitle(at)); // what the settings do not name comes last, in the usual order
    int visual = 0;
    for (const QString &name : order)
        if (const int column = columnNamed(name); column >= 0)
            m_view.header()->moveSection(m_view.header()->visualIndex(column), visual++);
}

QStringList ColumnSet::automatic(int width) const
{
    QStringList names{u"key"_s, u"title"_s, u"unit"_s, u"status"_s, u"planned"_s, u"days"_s};
    if (width >= Typography::px(wideEnough))
        names << u"progress"_s << u"actual"_s;
    return names;
}

bool ColumnSet::isShown(ItemColumn column) const
{
    return !m_view.isColumnHidden(columnOf(column));
}

// What the width allows, which may be less than automatic() asks for.
QStringList ColumnSet::shownNames() const
{
    QStringList names;
    for (std::size_t at = 0; at < itemColumnCount; ++at)
        if (!m_view.isColumnHidden(static_cast<int>(at)))
            names.append(columnTitle(at));
    return names;
}

void ColumnSet::setShown(ItemColumn column, bool shown)
{
    QStringList names = m_settings.value(Settings::portfolioColumns);
    if (names.isEmpty())
        names = shownNames();
    const QString name = columnTitle(static_cast<std::size_t>(column));
    names.removeOne(name);
    if (shown)
        names.append(name);
    m_settings.setValue(Settings::portfolioColumns, names);
    fit(m_pageWidth);
}

void ColumnSet::reset()
{
    m_settings.setValue(Settings::portfolioColumns, {});
    m_settings.setValue(Settings::portfolioWidths, {});
    m_settings.setValue(Settings::portfolioOrder, {});
    m_chosen = {};
    for (int column = 0; column < m_view.header()->count(); ++column)
        m_view.header()->moveSection(m_view.header()->visualIndex(column), column);
    m_settings.setValue(Settings::portfolioOrder, {});
    fit(m_pageWidth);
}

// Every item counts, found or not, so that typing a filter does not move the columns; only the empty
// measures, which have long words of their own, count when they are wanted.
void ColumnSet::measure(bool withoutPlaceholders)
{
    const QFontMetrics body(Typography::font(Typography::Role::Body));
    const QFontMetrics strong(Typography::font(Typography::Role::Strong));
    const QFontMetrics head(Typography::font(Typography::Role::ColumnHead));
    const int rows = qMin(m_items.rowCount(), sampledRows);
    for (std::size_t at = 0; at < itemColumnCount; ++at) {
        const int column = static_cast<int>(at);
        const auto which = static_cast<ItemColumn>(column);
        const bool bold = which == ItemColumn::Status || which == ItemColumn::Days;
        const bool wraps = which != ItemColumn::Days;
        const bool isLong = which == ItemColumn::Status || which == ItemColumn::AsWritten;
        const int lines = isLong ? 3 : 2; // "Überfällig, keine Meldung"
        const QFontMetrics &metrics = bold ? strong : body;
        int full = 0;
        int least = 0;
        int word = 0;
        for (int row = 0; row < rows; ++row) {
            if (withoutPlaceholders && ItemCounts::isPlaceholder(m_items.item(row)))
                continue;
            const QString text = m_items.index(row, column).data().toString();
            full = qMax(full, metrics.horizontalAdvance(text));
            if (at == titleColumn)
                word = qMax(word, WrappedText::widestWord(text, metrics));
            else
                least = qMax(least, WrappedText::leastWidth(text, metrics, lines));
        }
        const int name =
            head.horizontalAdvance(m_items.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + (which == ItemColumn::Days ? 0 : Typography::px(sortMark));
        const int mark = which == ItemColumn::Status ? RowDelegate::markWidth() : 0;
        const int padding = 2 * RowDelegate::padding + 2;
        m_natural[at] = qMax(name, qMin(full + mark, Typography::px(largestColumn))) + padding;
        m_least[at] = wraps ? qMin(m_natural[at], qMax(name, least + mark) + padding) : m_natural[at];
        if (at == titleColumn)
            m_least[at] = qBound(Typography::px(smallestTitle), word + padding, Typography::px(longestWord));
    }
    fit(m_pageWidth);
}

int ColumnSet::widthOf(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return m_chosen[at] > 0 ? m_chosen[at] : m_natural[at];
}

ColumnFit ColumnSet::fitFor(int width, const QStringList &names) const
{
    ColumnFit::Wanted wanted{.width = width,
                             .comfortable = Typography::px(comfortableTitle),
                             .smallest = m_least[titleColumn],
                             .needs = {}};
    for (const ItemColumn which : fitOrder) {
        const int column = columnOf(which);
        const auto at = static_cast<std::size_t>(column);
        if (!names.contains(columnTitle(at)))
            continue;
        // A width that a person gave it is kept.
        const int least = m_chosen[at] > 0 ? m_chosen[at] : m_least[at];
        wanted.needs.push_back({column, widthOf(column), least, rankOf(which)});
    }
    return ColumnFit::of(wanted);
}

void ColumnSet::fit(int width)
{
    m_pageWidth = width;
    if (width <= 0 || m_natural[0] == 0)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    QStringList names = m_settings.value(Settings::portfolioColumns);
    if (names.isEmpty())
        names = automatic(width);
    const ColumnFit fitted = fitFor(width, names);
    std::array<int, itemColumnCount> widths{};
    widths[titleColumn] = fitted.flexible;
    QStringList crowded;
    for (const ColumnFit::Share &share : fitted.shares)
        widths[static_cast<std::size_t>(share.column)] = share.width;
    for (std::size_t at = 0; at < itemColumnCount; ++at) {
        const int column = static_cast<int>(at);
        m_view.setColumnHidden(column, widths[at] == 0);
        if (widths[at] == 0 && names.contains(columnTitle(at)))
            crowded.append(m_items.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (widths[at] > 0)
            m_view.header()->resizeSection(column, widths[at]);
    }
    m_wraps = fitted.wraps;
    wrapRows();
    const QString note =
        crowded.isEmpty() ? QString() : tr("Left out for lack of width: %1.").arg(crowded.join(u", "_s));
    if (note != m_note)
        emit noteChanged(m_note = note);
}

// A list that can be measured in no time has rows of one to three lines; in a longer one all rows are alike.
void ColumnSet::wrapRows()
{
    auto *rows = qobject_cast<RowDelegate *>(m_view.itemDelegate());
    const bool measured = m_items.rowCount() < TableView::manyRows;
    const int lines = measured ? 3 : m_wraps ? 2 : 1;
    const bool changed = rows->mostLines() != lines;
    rows->setMostLines(lines);
    rows->setSameHeight(!measured);
    if (measured || changed)
        m_view.doItemsLayout();
}

void ColumnSet::takeUserWidth(int column, int width)
{
    if (m_fitting || column == columnOf(ItemColumn::Title) || width <= 0)
        return;
    m_chosen[static_cast<std::size_t>(column)] = width;
    QStringList entries;
    for (std::size_t at = 0; at < itemColumnCount; ++at)
        if (m_chosen[at] > 0)
            entries.append(u"%1=%2"_s.arg(columnTitle(at)).arg(m_chosen[at]));
    m_settings.setValue(Settings::portfolioWidths, entries);
    fit(m_pageWidth);
}

void ColumnSet::storeOrder()
{
    if (m_fitting)
        return;
    QStringList names;
    for (int visual = 0; visual < m_view.header()->count(); ++visual)
        names.append(columnTitle(static_cast<std::size_t>(m_view.header()->logicalIndex(visual))));
    m_settings.setValue(Settings::portfolioOrder, names);
}
