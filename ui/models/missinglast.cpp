// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missinglast.h"

bool MissingLast::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeft = left.data(sortRole()).isValid();
    const bool isRight = right.data(sortRole()).isValid();
    if (isLeft && isRight)
        return QSortFilterProxyModel::lessThan(left, right);
    // The base class asks the other way round where the last comes first.
    return isLeft != isRight && (sortOrder() == Qt::AscendingOrder ? isLeft : isRight);
}
