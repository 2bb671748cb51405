// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendmodel.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/trend/trendtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void TrendModel::setChart(const Trend::Chart &chart, const std::vector<Trend::Line> &lines, QDate today,
                          QDate asOf, const Language &language)
{
    beginResetModel();
    m_days = chart.days;
    m_lines = lines;
    m_today = today;
    m_asOf = asOf;
    m_language = language;
    endResetModel();
}

int TrendModel::rowOf(const QString &key) const
{
    const auto line = std::ranges::find(
        m_lines, key, [](const Trend::Line &each) -> const QString & { return each.item.key; });
    return line == m_lines.end() ? -1 : int(line - m_lines.begin());
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsBefore + reports() + 1;
}

TrendModel::Column TrendModel::columnOf(int section) const
{
    if (section < columnsBefore)
        return section == 0 ? Column::Key : Column::Title;
    return section < columnsBefore + reports() ? Column::Report : Column::Shift;
}

QString TrendModel::text(const Trend::Line &line, int section) const
{
    switch (columnOf(section)) {
    case Column::Key:
        return line.item.key;
    case Column::Title:
        return Wording::title(line.item, m_language);
    case Column::Report: {
        const QString cell = TrendText::cell(line, std::size_t(section - columnsBefore), m_language);
        return cell.isEmpty() ? u"–"_s : cell;
    }
    case Column::Shift: {
        if (line.points.size() < 2)
            return u"–"_s;
        const int slip = line.slip();
        return slip > 0 ? u"+%1"_s.arg(slip) : slip < 0 ? u"−%1"_s.arg(-slip) : u"0"_s;
    }
    }
    Q_UNREACHABLE();
}

bool TrendModel::isInvalid(const Trend::Line &line, int section) const
{
    const auto point =
        std::ranges::find(line.points, std::size_t(section - columnsBefore), &Trend::Point::report);
    return point != line.points.end() && !point->date.isValid();
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Trend::Line &line = m_lines[std::size_t(index.row())];
    const Column column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole: // the first cell tells the whole row
        return column == Column::Key ? TrendText::sentence(line, m_language) : text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((column == Column::Shift ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case ItemRoles::KeyRole:
        return line.item.key;
    case ItemRoles::WaveRole:
        return column == Column::Report && isInvalid(line, index.column());
    case ItemRoles::ToneRole:
        if (column == Column::Title && line.item.title.isEmpty())
            return int(ItemRoles::Tone::Missing);
        if (column == Column::Key || (column == Column::Shift && line.slip() != 0))
            return int(ItemRoles::Tone::Strong);
        return column == Column::Title ? QVariant(int(ItemRoles::Tone::Quiet)) : QVariant();
    default:
        return {};
    }
}

QString TrendModel::dayHead(const Trend::Day &day) const
{
    if (day.name.isEmpty() && day.on == m_today)
        return tr("Today");
    const QString text = DateText::shortDay(day.on, m_language);
    //: Head of a column: %1 is the day as of which the status is shown
    return day.name.isEmpty() && day.on == m_asOf ? tr("As of %1").arg(text) : text;
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnOf(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>((column == Column::Shift ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Column::Report) {
        const Trend::Day &day = m_days[std::size_t(section - columnsBefore)];
        return day.name.isEmpty()
            ? DateText::day(day.on, m_language)
            : tr("Report baseline %1, as of %2").arg(day.name, DateText::day(day.on, m_language));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Key:
        return tr("Key");
    case Column::Title:
        return tr("Title");
    case Column::Report:
        return dayHead(m_days[std::size_t(section - columnsBefore)]);
    case Column::Shift:
        return tr("Shift (days)");
    }
    Q_UNREACHABLE();
}
