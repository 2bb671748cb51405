// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/styleparts.h"
#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>
#include <QStyleOption>

void StyleParts::menuFrame(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setPen(theme.control);
    painter.setBrush(theme.page);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void StyleParts::menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Theme &theme = Theme::current();
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        PaintKit::drawLine(painter, option.rect.left() + 8, option.rect.right() - 7, option.rect.center().y(),
                           1, theme.hair);
        painter.restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && enabled) {
        painter.fillRect(option.rect, theme.selection);
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    const QColor ink = enabled ? theme.text : theme.disabled();
    const QRect inner = option.rect.adjusted(Typography::px(32), 0, -Typography::px(12), 0);
    if (option.checked) {
        const qreal size = Typography::px(13);
        Icons::paint(painter, Icons::Name::Check,
                     QRectF(option.rect.left() + Typography::px(11),
                            option.rect.center().y() - size / 2 + 0.5, size, size),
                     enabled ? theme.accent : theme.disabled());
    }
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(enabled ? theme.text2 : theme.disabled());
        painter.setFont(Typography::font(Typography::Role::Note));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const qreal size = Typography::px(12);
        Icons::paint(painter, Icons::Name::ChevronRight,
                     QRectF(inner.right() - size + 4, option.rect.center().y() - size / 2, size, size),
                     enabled ? theme.text2 : theme.disabled());
    }
    painter.restore();
}

void StyleParts::scrollBarGroove(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
}

void StyleParts::scrollBarThumb(QPainter &painter, const QStyleOption &option, const QRect &thumb)
{
    const Theme &theme = Theme::current();
    const bool upright = thumb.width() <= option.rect.width() && option.rect.height() > option.rect.width();
    const QRectF bar = upright
        ? QRectF(thumb.left() + thumb.width() - 9, thumb.top() + 2, 6, thumb.height() - 4)
        : QRectF(thumb.left() + 2, thumb.top() + thumb.height() - 9, thumb.width() - 4, 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_Sunken ? theme.text2 : theme.control);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}
