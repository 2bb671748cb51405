// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "ui/models/itemroles.h"
#include "ui/support/icons.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>

namespace {
constexpr int itemHeight = 28;
constexpr int undatedHeight = 24;
constexpr int compactHeight = 40;
constexpr int chevronSize = 14;

QColor groundOf(const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return theme.selection;
    return option.state & QStyle::State_MouseOver ? theme.hover : theme.page;
}
}

int TimelineDelegate::heightOf(TimelineModel::RowKind kind) const
{
    switch (kind) {
    case TimelineModel::RowKind::Project:
        return Typography::px(groupRowHeight);
    case TimelineModel::RowKind::Item:
        return Typography::px(m_compact ? compactHeight : itemHeight);
    case TimelineModel::RowKind::UndatedItem:
        return Typography::px(m_compact ? compactHeight : undatedHeight);
    case TimelineModel::RowKind::DoneBefore:
    case TimelineModel::RowKind::Undated:
    case TimelineModel::RowKind::Measures:
        return Typography::px(itemHeight);
    }
    Q_UNREACHABLE();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    return {0, model ? heightOf(model->kind(index)) : Typography::px(itemHeight)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto column = TimelineModel::Column(index.column());
    if (column == TimelineModel::Column::Plot)
        return;
    if (m_compact && column == TimelineModel::Column::Title)
        paintCompact(*painter, option, index);
    else
        RowDelegate::paint(painter, option, index);
}

void TimelineDelegate::paintCompact(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.fillRect(option.rect, groundOf(option, theme));
    PaintKit::drawLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), 1,
                       theme.hair);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    const QModelIndex status = index.siblingAtColumn(int(TimelineModel::Column::Status));
    QRect line = option.rect.adjusted(padding, 2, -padding, 0);
    line.setHeight(option.rect.height() / 2 - 2);
    painter.setFont(Typography::font(Typography::Role::Note));
    const QString key = index.data(ItemRoles::KeyRole).toString();
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key) + padding;
    painter.setPen(theme.text2);
    painter.drawText(line.left(), PaintKit::baselineIn(line, painter.fontMetrics()), key);
    PaintKit::drawStatus(painter, line.adjusted(keyWidth, 0, 0, 0),
                         status.data(ItemRoles::MarkRole).value<PaintKit::StatusMark>(),
                         status.data().toString(), theme);
    line.translate(0, line.height());
    const bool missing = ItemRoles::Tone(index.data(ItemRoles::ToneRole).toInt()) == ItemRoles::Tone::Missing;
    QFont font = Typography::font(Typography::Role::Note);
    font.setItalic(missing);
    painter.setFont(font);
    painter.setPen(missing ? theme.text2 : theme.text);
    painter.drawText(line.left(), PaintKit::baselineIn(line, painter.fontMetrics()),
                     PaintKit::elided(index.data().toString(), painter.fontMetrics(), line.width()));
    painter.restore();
}

void TimelineDelegate::paintList(QPainter &painter, const QStyleOptionViewItem &row, const QString &title,
                                 bool folds, bool expanded)
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.fillRect(row.rect, groundOf(row, theme));
    PaintKit::drawLine(painter, row.rect.left(), row.rect.right() + 1, row.rect.bottom(), 1, theme.hair);
    if (row.state & QStyle::State_Selected)
        painter.fillRect(QRect(row.rect.left(), row.rect.top(), 3, row.rect.height()), theme.accent);
    painter.setFont(Typography::font(Typography::Role::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line = row.rect.adjusted(padding + Typography::px(20), 0, -padding, -1);
    const int baseline = PaintKit::baselineIn(line, metrics);
    const int chevron = Typography::px(chevronSize);
    if (folds)
        Icons::paint(painter, expanded ? Icons::Name::ChevronDown : Icons::Name::ChevronRight,
                     PaintKit::shapeBox(metrics, line.left() - chevron - 4, baseline, chevron), theme.text2);
    painter.setPen(theme.text2);
    painter.drawText(line.left(), baseline, PaintKit::elided(title, metrics, line.width()));
    painter.restore();
}
