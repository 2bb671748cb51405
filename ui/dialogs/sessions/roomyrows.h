// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paintkit.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QPainter>
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

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (option.state & QStyle::State_Selected && index.column() == 0)
            painter->fillRect(QRect(0, option.rect.top(), selectedEdge, option.rect.height()),
                              Theme::current().accent);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int room = option->rect.width() - 2 * Typography::px(inset);
        if (room > 0) // not within a word, as the style would
            option->text = PaintKit::elided(option->text, option->fontMetrics, room);
    }

private:
    static constexpr int selectedEdge = 3;
    static constexpr int inset = 8;
    static constexpr int rowHeight = 28;
};
