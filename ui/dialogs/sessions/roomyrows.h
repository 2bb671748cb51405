// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/typography.h"

#include <QStyledItemDelegate>

/// Rows as high as those of the other tables.
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, Typography::px(rowHeight)});
    }

private:
    static constexpr int rowHeight = 28;
};
