// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/importfilter.h"

#include "ui/dialogs/survey/importmodel.h"

void ImportFilter::setShown(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto state =
        static_cast<ImportState>(sourceModel()->index(row, 0, parent).data(ImportModel::StateRole).toInt());
    switch (m_show) {
    case Show::News:
        return state != ImportState::Unchanged;
    case Show::Changed:
        return state == ImportState::Change;
    case Show::Conflicting:
        return state == ImportState::Conflict;
    case Show::Wrong:
        return state == ImportState::Error;
    case Show::Unchanged:
        return state == ImportState::Unchanged;
    case Show::Everything:
        return true;
    }
    Q_UNREACHABLE();
}
