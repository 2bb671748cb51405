// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendcolumns.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QAbstractItemModel>

#include <algorithm>

using Typography::px;

int TrendColumns::contentWidth(const QAbstractItemModel &model, int column, Lines lines)
{
    const QFontMetrics cell(Typography::font(Typography::Role::Strong));
    const QFontMetrics head(Typography::font(Typography::Role::ColumnHead));
    int widest = head.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, column).data().toString();
        widest = std::max(widest,
                          lines == Lines::One ? cell.horizontalAdvance(text)
                                              : WrappedText::leastWidth(text, cell, 2));
    }
    return widest + 2 * px(RowDelegate::padding) + px(4);
}
