// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/columnset.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/settings/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int sampledRows = 600; ///< over all groups; widths need no more
constexpr int wideEnough = 1240; ///< from here on two more columns fit
constexpr int smallestTitle = 160;
constexpr int wantedTitle = 230; ///< narrower than that, other columns give way
constexpr int largestColumn = 280;
constexpr auto titleColumn = static_cast<std::size_t>(ItemColumn::Title);

QString nameOf(std::size_t column)
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

ColumnSet::ColumnSet(TableView &view, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_settings(settings)
{
    const QStringList widths = m_settings.value(Settings::portfolioWidths);
    for (const QString &entry : widths) {
        const int column = columnNamed(entry.section(u'=', 0, 0));
        if (column >= 0)
            m_chosen[static_cast<std::size_t>(column)] = qBound(0, entry.section(u'=', 1).toInt(), 2000);
    }
    const QStringList order = m_settings.value(Settings::portfolioOrder);
    int visual = 0;
    for (const QString &name : order)
        if (const int column = columnNamed(name); column >= 0)
            m_view.header()->moveSection(m_view.header()->visualIndex(column), visual++);
    connect(m_view.header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { takeUserWidth(column, size); });
    connect(m_view.header(), &QHeaderView::sectionMoved, this, &ColumnSet::storeOrder);
}

QStringList ColumnSet::automatic(int width) const
{
    QStringList names{u"key"_s, u"title"_s, u"unit"_s, u"status"_s, u"planned"_s, u"days"_s};
    if (width >= Typography::px(wideEnough))
        names << u"progress"_s << u"actual"_s;
    // At 200 % only the answer to "what is late?" has room.
    if (width < Typography::px(640))
        names.removeOne(u"unit"_s);
    if (width < Typography::px(520)) {
        names.removeOne(u"planned"_s);
        names.removeOne(u"key"_s);
    }
    return names;
}

bool ColumnSet::isShown(ItemColumn column) const
{
    return !m_view.isColumnHidden(columnOf(column));
}

void ColumnSet::setShown(ItemColumn column, bool shown)
{
    QStringList names = m_settings.value(Settings::portfolioColumns);
    if (names.isEmpty())
        names = automatic(m_pageWidth);
    const QString name = nameOf(static_cast<std::size_t>(column));
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

void ColumnSet::measure()
{
    const QAbstractItemModel *model = m_view.model();
    const QFontMetrics body(Typography::font(Typography::Role::Body));
    const QFontMetrics strong(Typography::font(Typography::Role::Strong));
    const QFontMetrics head(Typography::font(Typography::Role::ColumnHead));
    const int groups = qBound(1, model->rowCount(), sampledRows);
    const int perGroup = model->rowCount(model->index(0, 0)) > 0 ? sampledRows / groups + 1 : sampledRows;
    const auto measureRows = [&](const QModelIndex &parent, int column, int &widest) {
        const bool bold = column == columnOf(ItemColumn::Status) || column == columnOf(ItemColumn::Days);
        const int rows = qMin(model->rowCount(parent), perGroup);
        for (int row = 0; row < rows; ++row)
            widest = qMax(widest,
                          (bold ? strong : body)
                              .horizontalAdvance(model->index(row, column, parent).data().toString()));
    };
    for (std::size_t at = 0; at < itemColumnCount; ++at) {
        const int column = static_cast<int>(at);
        int widest =
            head.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + Typography::px(16);
        if (column == columnOf(ItemColumn::Days))
            widest = head.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString());
        // Group rows show no text of a column; without groups the first rows speak for all.
        for (int row = 0; row < qMin(model->rowCount(), sampledRows); ++row)
            measureRows(model->index(row, 0), column, widest);
        if (column != 0 || model->rowCount(model->index(0, 0)) == 0)
            measureRows({}, column, widest);
        const int mark = column == columnOf(ItemColumn::Status) ? Typography::px(22) : 0;
        m_natural[at] = qMin(widest + mark, Typography::px(largestColumn)) + 2 * RowDelegate::padding + 2;
    }
    fit(m_pageWidth);
}

int ColumnSet::widthOf(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return m_chosen[at] > 0 ? m_chosen[at] : m_natural[at];
}

void ColumnSet::fit(int width)
{
    m_pageWidth = width;
    if (width <= 0)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    QStringList names = m_settings.value(Settings::portfolioColumns);
    if (names.isEmpty())
        names = automatic(width);
    int others = 0;
    for (std::size_t at = 0; at < itemColumnCount; ++at) {
        const int column = static_cast<int>(at);
        const bool shown = at == titleColumn || names.contains(nameOf(at));
        m_view.setColumnHidden(column, !shown);
        if (!shown || at == titleColumn)
            continue;
        m_view.header()->resizeSection(column, widthOf(column));
        others += widthOf(column);
    }
    static const std::vector<Least> words = {{ItemColumn::Planned, 156},
                                             {ItemColumn::Unit, 84},
                                             {ItemColumn::Actual, 110},
                                             {ItemColumn::Progress, 110}};
    // The status is what people look for: it gives way last, and only so that there is a title at all.
    static const std::vector<Least> status = {{ItemColumn::Status, 150}};
    int title = width - others;
    title += makeRoom(Typography::px(wantedTitle) - title, words);
    title += makeRoom(Typography::px(smallestTitle) - title, status);
    m_view.header()->resizeSection(columnOf(ItemColumn::Title), qMax(title, Typography::px(smallestTitle)));
}

// Long words give way to the title: they end at a word, and the tooltip has all of it. Returns what was
// gained.
int ColumnSet::makeRoom(int wanted, const std::vector<Least> &columns)
{
    int gained = 0;
    for (const Least &least : columns) {
        const int column = columnOf(least.column);
        if (m_view.isColumnHidden(column) || m_chosen[static_cast<std::size_t>(column)] > 0)
            continue;
        const int given = qBound(0, wanted - gained, qMax(0, widthOf(column) - Typography::px(least.width)));
        m_view.header()->resizeSection(column, widthOf(column) - given);
        gained += given;
    }
    return gained;
}

void ColumnSet::takeUserWidth(int column, int width)
{
    if (m_fitting || column == columnOf(ItemColumn::Title) || width <= 0)
        return;
    m_chosen[static_cast<std::size_t>(column)] = width;
    QStringList entries;
    for (std::size_t at = 0; at < itemColumnCount; ++at)
        if (m_chosen[at] > 0)
            entries.append(u"%1=%2"_s.arg(nameOf(at)).arg(m_chosen[at]));
    m_settings.setValue(Settings::portfolioWidths, entries);
    fit(m_pageWidth);
}

void ColumnSet::storeOrder()
{
    QStringList names;
    for (int visual = 0; visual < m_view.header()->count(); ++visual)
        names.append(nameOf(static_cast<std::size_t>(m_view.header()->logicalIndex(visual))));
    m_settings.setValue(Settings::portfolioOrder, names);
}
