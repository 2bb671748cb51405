// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/delegates/grouprow.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

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
    PaintKit::drawLine(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), 1,
                       theme.hair);
    if (selected && isFirstColumn(option))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);

    const QRect content = option.rect.adjusted(padding, 0, -padding, -1);
    const QVariant mark = index.data(ItemRoles::MarkRole);
    painter->setFont(Typography::font(Typography::Role::Body));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->indexWidget(index)) {
        // A field stands here, and it is as high as one line: what it is about to replace is not seen below.
    } else if (const std::optional<QString> waiting = waitingText(index)) {
        paintWaiting(*painter, *waiting, content);
    } else if (mark.isValid()) {
        PaintKit::drawStatus(*painter, firstLine(content), mark.value<PaintKit::StatusMark>(),
                             index.data(Qt::DisplayRole).toString(), theme, m_mostLines);
    } else {
        paintText(*painter, option, index, content);
    }
    painter->restore();
}

std::optional<QString> RowDelegate::waitingText(const QModelIndex &) const
{
    return {};
}

void RowDelegate::paintWaiting(QPainter &painter, const QString &text, const QRect &rect) const
{
    QFont font = Typography::font(Typography::Role::Body);
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(Theme::current().text2);
    const QFontMetrics metrics(font);
    painter.drawText(rect.left(), PaintKit::baselineIn(firstLine(rect), metrics),
                     PaintKit::elided(text.isEmpty() ? u"–"_s : text, metrics, rect.width()));
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
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    const bool waved = index.data(ItemRoles::WaveRole).toBool();
    int baseline = PaintKit::baselineIn(firstLine(rect), metrics);
    for (const QString &line : WrappedText::lines(text, metrics, rect.width(), mostLinesOf(index.column()))) {
        const int advance = metrics.horizontalAdvance(line);
        const int left = right ? rect.right() + 1 - advance : rect.left();
        painter.drawText(left, baseline, line);
        if (waved)
            PaintKit::drawWave(painter, left, left + advance, baseline + 3, theme.atRisk);
        baseline += metrics.lineSpacing();
    }
    Q_UNUSED(option)
}

// A row of several lines has its first one where a row of one line has it.
QRect RowDelegate::firstLine(const QRect &cell) const
{
    QRect line = cell;
    if (m_wrappingColumn >= 0 || m_mostLines > 1)
        line.setHeight(Typography::px(m_rowHeight));
    return line;
}

int RowDelegate::markWidth()
{
    return Typography::px(22);
}

QStringList RowDelegate::linesOf(const QModelIndex &index, int width) const
{
    const bool marked = index.data(ItemRoles::MarkRole).isValid();
    // The word beside a mark is semibold where it needs a look; measured so in any case.
    const QFontMetrics metrics(marked ? Typography::font(Typography::Role::Strong) : fontOf(index));
    return WrappedText::lines(index.data(Qt::DisplayRole).toString(), metrics,
                              width - 2 * padding - (marked ? markWidth() : 0), mostLinesOf(index.column()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Asked for every row of a list of 100,000: no text is measured unless it wraps.
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!index.parent().isValid()) {
        const QVariant group = index.siblingAtColumn(0).data(ItemRoles::GroupRole);
        if (group.isValid())
            return {0,
                    view ? GroupRow::height(group.value<GroupHead>(), view->viewport()->width())
                         : Typography::px(groupRowHeight)};
    }
    const int line = Typography::px(m_rowHeight);
    if ((m_wrappingColumn < 0 && m_mostLines == 1) || !view)
        return {0, line};
    const int lineSpacing = QFontMetrics(Typography::font(Typography::Role::Body)).lineSpacing();
    if (m_sameHeight)
        return {0, m_mostLines * lineSpacing + wrappedExtra};
    int height = line;
    // The view asks for each visible column and takes the highest.
    if (mostLinesOf(index.column()) > 1 && !view->isColumnHidden(index.column())) {
        const auto count = static_cast<int>(linesOf(index, view->columnWidth(index.column())).size());
        if (count > 1)
            height = qMax(height, count * lineSpacing + wrappedExtra);
    }
    return {0, height};
}

bool RowDelegate::isShortened(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList lines = linesOf(index, option.rect.width());
    return lines.last().endsWith(u'…') && !index.data(Qt::DisplayRole).toString().endsWith(u'…');
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    // A group row spans all columns; what its shapes and figures mean is said in words.
    if (const QModelIndex group = index.siblingAtColumn(0); group.data(ItemRoles::GroupRole).isValid())
        text = group.data(text.isEmpty() ? Qt::AccessibleTextRole : Qt::ToolTipRole).toString();
    else if (text.isEmpty() && isShortened(option, index))
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
