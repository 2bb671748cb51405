// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paintkit.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

/// Rows of a list that show all of their text, in as many lines as that takes. The view lays them out again
/// when its width changes.
class WrappedRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const QFontMetrics metrics(option.font);
        const auto lines = int(linesOf(index, metrics, width).size());
        return {0,
                std::max(Typography::px(rowHeight), lines * metrics.lineSpacing() + 2 * Typography::px(air))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear(); // ground and focus are the style's, the lines are ours
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const Theme &theme = Theme::current();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(0, option.rect.top(), selectedEdge, option.rect.height()), theme.accent);
        const QFontMetrics metrics(option.font);
        const QStringList lines = linesOf(index, metrics, option.rect.width());
        int baseline = option.rect.top()
            + (option.rect.height() - int(lines.size()) * metrics.lineSpacing()) / 2 + metrics.ascent();
        painter->setFont(option.font);
        painter->setPen(theme.text);
        for (const QString &line : lines) {
            painter->drawText(option.rect.left() + Typography::px(inset), baseline, line);
            baseline += metrics.lineSpacing();
        }
    }

private:
    static QStringList linesOf(const QModelIndex &index, const QFontMetrics &metrics, int width)
    {
        constexpr int most = 1000; // all of them
        const int room = std::max(1, width - 2 * Typography::px(inset));
        return WrappedText::lines(index.data().toString(), metrics, room, most);
    }

    static constexpr int selectedEdge = 3;
    static constexpr int inset = 8;
    static constexpr int air = 5;
    static constexpr int rowHeight = 28;
};
