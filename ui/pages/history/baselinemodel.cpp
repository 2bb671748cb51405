// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/baselinemodel.h"

#include "core/report/datetext.h"
#include "ui/models/itemroles.h"
#include "ui/pages/history/pasttext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array baselineHeadings = {
    QT_TRANSLATE_NOOP("BaselineModel", "Name"),      QT_TRANSLATE_NOOP("BaselineModel", "As of"),
    QT_TRANSLATE_NOOP("BaselineModel", "Frozen on"), QT_TRANSLATE_NOOP("BaselineModel", "By"),
    QT_TRANSLATE_NOOP("BaselineModel", "Paper"),
};
static_assert(baselineHeadings.size() == BaselineModel::columns);
}

void BaselineModel::setBaselines(const std::vector<Baseline> &baselines, const Language &language)
{
    beginResetModel();
    m_baselines = baselines;
    std::ranges::reverse(m_baselines);
    m_language = language;
    endResetModel();
}

bool BaselineModel::hasName(const QString &name) const
{
    return std::ranges::find(m_baselines, name, &Baseline::name) != m_baselines.end();
}

int BaselineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_baselines.size());
}

int BaselineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BaselineModel::text(const Baseline &baseline, Column column) const
{
    switch (column) {
    case Column::Name:
        return baseline.name;
    case Column::AsOf:
        return DateText::day(baseline.asOf, m_language);
    case Column::At:
        return PastText::moment(baseline.at, m_language);
    case Column::Who:
        return baseline.who.isEmpty() ? u"–"_s : baseline.who;
    case Column::Paper:
        // The first digits are enough to tell two papers apart; the tooltip has all of them.
        return baseline.paperName.isEmpty()
            ? tr("none")
            : u"%1, SHA-256 %2 …"_s.arg(baseline.paperName, baseline.paperSha256.left(12));
    }
    Q_UNREACHABLE();
}

QVariant BaselineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Baseline &baseline = m_baselines[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(baseline, column);
    case Qt::ToolTipRole:
        return column == Column::Paper ? QVariant(baseline.paperSha256) : QVariant();
    case ItemRoles::ToneRole:
        return int(column == Column::Name       ? ItemRoles::Tone::Strong
                       : column == Column::AsOf ? ItemRoles::Tone::Normal
                                                : ItemRoles::Tone::Quiet);
    default:
        return {};
    }
}

QVariant BaselineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return tr(baselineHeadings[std::size_t(section)]);
}
