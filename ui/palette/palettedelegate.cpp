// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QPainter>

void PaletteDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &rect) const
{
    const QString text = index.data().toString();
    const QString key = index.data(ItemRoles::KeyRole).toString();
    const auto tone = ItemRoles::Tone(index.data(ItemRoles::ToneRole).toInt());
    if (tone != ItemRoles::Tone::Missing || key.isEmpty() || !text.startsWith(key))
        return RowDelegate::paintText(painter, option, index, rect);
    const Theme &theme = Theme::current();
    QFont font = Typography::font(Typography::Role::Body);
    const QFontMetrics upright(font);
    const int baseline = PaintKit::baselineIn(rect, upright);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(rect.left(), baseline, key);
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(theme.text2);
    const int left = rect.left() + upright.horizontalAdvance(key);
    painter.drawText(left, baseline,
                     PaintKit::elided(text.sliced(key.size()), QFontMetrics(font), rect.right() + 1 - left));
}
