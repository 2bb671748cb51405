// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/delegates/grouprow.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using ItemRoles::Tone;

namespace {
constexpr int wrappedExtra = 13; // above and below the lines of a wrapped row, together

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(ItemRoles::ToneRole).toInt());
}

QColor colorOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Strong:
        return theme.text;
    case Tone::Quiet:
    case Tone::Missing:
        return theme.text2;
    case Tone::Overdue:
        return theme.overdue;
    case Tone::AtRisk:
        return theme.atRisk;
    case Tone::DueSoon:
        return theme.dueSoon;
    }
    Q_UNREACHABLE();
}

bool isFirstColumn(const QStyleOptionViewItem &option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}
}

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QFont RowDelegate::fontOf(const QModelIndex &index) const
{
    const Tone tone = toneOf(index);
    QFont font = Typography::font(Typography::Role::Body);
    if (tone == Tone::Missing)
        font.setItalic(true);
    else if (tone != Tone::Normal && tone != Tone::Quiet)
        font.setWeight(QFont::DemiBold);
    return font;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection : hovered ? theme.hover : theme.page);
    const int lineLeft = option.rect.left() + (isFirstColumn(option) ? padding : 0);
    PaintKit::drawLine(*painter, lineLeft, option.rect.right() + 1, option.rect.bottom(), 1, theme.hair);
    if (selected && isFirstColumn(option))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);

    const QRect content = option.rect.adjusted(padding, 0, -padding, -1);
    const QVariant mark = index.data(ItemRoles::MarkRole);
    painter->setFont(Typography::font(Typography::Role::Body));
    if (mark.isValid()) {
        QRect line = content;
        if (m_wrappingColumn >= 0)
            line.setHeight(Typography::px(m_rowHeight));
        PaintKit::drawStatus(*painter, line, mark.value<PaintKit::StatusMark>(),
                             index.data(Qt::DisplayRole).toString(), theme);
    } else {
        paintText(*painter, option, index, content);
    }
    painter->restore();
}

void RowDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QRect &rect) const
{
    const Theme &theme = Theme::current();
    const QVariant value = index.data(Qt::DisplayRole);
    if (!value.isValid()) // nothing to say here, which is not the same as missing
        return;
    QString text = value.toString();
    const bool missing = text.isEmpty();
    if (missing)
        text = u"–"_s; // missing is shown as missing
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(missing ? theme.text2 : colorOf(toneOf(index), theme));
    if (index.column() == m_wrappingColumn) {
        // Its first line stands on the line of the other columns.
        const QRect first(rect.topLeft(), QSize(rect.width(), Typography::px(m_rowHeight)));
        QRect lines = rect;
        lines.setTop(PaintKit::baselineIn(first, metrics) - metrics.ascent());
        painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        return;
    }
    QRect line = rect;
    if (m_wrappingColumn >= 0)
        line.setHeight(qMin(line.height(), Typography::px(m_rowHeight)));
    const QString shown = PaintKit::elided(text, metrics, line.width());
    const int advance = metrics.horizontalAdvance(shown);
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    const int left = right ? line.right() + 1 - advance : line.left();
    const int baseline = PaintKit::baselineIn(line, metrics);
    painter.drawText(left, baseline, shown);
    if (index.data(ItemRoles::WaveRole).toBool())
        PaintKit::drawWave(painter, left, left + advance, baseline + 3, theme.atRisk);
    Q_UNUSED(option)
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Asked for every row of a list of 100,000: no text is measured unless it wraps.
    if (index.column() == 0 && !index.parent().isValid() && index.data(ItemRoles::GroupRole).isValid())
        return {0, Typography::px(groupRowHeight)};
    const int line = Typography::px(m_rowHeight);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (m_wrappingColumn < 0 || !view)
        return {0, line};
    const QModelIndex wrapped = index.siblingAtColumn(m_wrappingColumn);
    const QString text = wrapped.data().toString();
    const int width = view->columnWidth(m_wrappingColumn) - 2 * padding;
    return {0, qMax(line, PaintKit::wrappedHeight(text, fontOf(wrapped), width) + wrappedExtra)};
}

bool RowDelegate::isShortened(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int used = index.data(ItemRoles::MarkRole).isValid() ? Typography::px(22) : 0;
    return index.column() != m_wrappingColumn
        && QFontMetrics(fontOf(index)).horizontalAdvance(text) > option.rect.width() - 2 * padding - used;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && isShortened(option, index))
        text = index.data(Qt::DisplayRole).toString();
    // Plain text is escaped: a title with "<" must not be read as markup.
    QToolTip::showText(event->globalPos(),
                       text.isEmpty() ? text : u"<span>%1</span>"_s.arg(text.toHtmlEscaped()), view,
                       option.rect);
    return true;
}

void RowDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             bool expanded) const
{
    GroupRow::paint(painter, option, index.data(ItemRoles::GroupRole).value<GroupHead>(), expanded);
}
