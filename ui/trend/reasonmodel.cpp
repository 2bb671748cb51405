// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/reasonmodel.h"

#include "core/report/datetext.h"
#include "core/report/reasontext.h"
#include "ui/models/itemroles.h"
#include "ui/trend/trendtext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array reasonHeadings = {
    QT_TRANSLATE_NOOP("ReasonModel", "No."),    QT_TRANSLATE_NOOP("ReasonModel", "Item"),
    QT_TRANSLATE_NOOP("ReasonModel", "Change"), QT_TRANSLATE_NOOP("ReasonModel", "Reason"),
    QT_TRANSLATE_NOOP("ReasonModel", "Who"),    QT_TRANSLATE_NOOP("ReasonModel", "When"),
};
static_assert(reasonHeadings.size() == ReasonModel::columns);
}

void ReasonModel::setLines(const std::vector<Trend::Line> &lines,
                           const std::vector<std::vector<int>> &numbers, const Language &language)
{
    beginResetModel();
    m_language = language;
    m_rows.clear();
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (std::size_t each = 0; each < lines[line].reasons.size(); ++each)
            m_rows.push_back({numbers[line][each], lines[line].item.key, lines[line].reasons[each]});
    std::ranges::stable_sort(m_rows, {}, &Row::number);
    endResetModel();
}

int ReasonModel::firstRowOf(const QString &key) const
{
    const auto row = std::ranges::find(m_rows, key, &Row::key);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReasonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReasonModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return QString::number(row.number);
    case Column::Item:
        return row.key;
    case Column::Change:
        return TrendText::change(row.reason, m_language);
    case Column::Reason:
        return ReasonText::shown(row.reason.text, m_language);
    case Column::Who:
        return row.reason.who.isEmpty() ? u"–"_s : row.reason.who;
    case Column::At:
        return DateText::shortDay(row.reason.at.toLocalTime().date(), m_language);
    }
    Q_UNREACHABLE();
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case ItemRoles::KeyRole:
        return row.key;
    case ItemRoles::ToneRole:
        if (column == Column::Number || column == Column::Item)
            return int(ItemRoles::Tone::Strong);
        return column == Column::Reason ? QVariant() : QVariant(int(ItemRoles::Tone::Quiet));
    default:
        return {};
    }
}

QVariant ReasonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return tr(reasonHeadings[std::size_t(section)]);
}
