// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/styleparts.h"

#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/icons.h"
#include "ui/support/lastinput.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {
constexpr qreal radius = 3;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border, qreal corner,
         qreal width = 1, Qt::PenStyle line = Qt::SolidLine)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width, line) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

bool isMarked(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}
}

void StyleParts::frame(QPainter &painter, const QStyleOption &option, const QColor &ground)
{
    painter.save();
    painter.setPen(Theme::current().control);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void StyleParts::field(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool focused = has(option, QStyle::State_HasFocus);
    box(painter, option.rect, theme.page, focused ? theme.accent : theme.control, radius, focused ? 2 : 1);
}

void StyleParts::pushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (isMarked(widget, LenkungsstandStyle::primaryProperty) && enabled) {
        box(painter, option.rect, theme.accent, theme.accent, radius);
        return;
    }
    const bool plain = isMarked(widget, LenkungsstandStyle::plainProperty);
    const QColor ground = pressed                         ? theme.selection
        : has(option, QStyle::State_MouseOver) && enabled ? theme.hover
                                                          : theme.page;
    // Of high contrast the colours alone do not tell what can be pressed.
    const bool isDashed = !enabled && theme.kind == Theme::Kind::HighContrast;
    box(painter, option.rect, ground, plain || !enabled ? theme.control : theme.accent, radius, 1,
        isDashed ? Qt::DashLine : Qt::SolidLine);
}

void StyleParts::pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    QColor color = theme.accent;
    if (!has(option, QStyle::State_Enabled))
        color = theme.disabled();
    else if (isMarked(widget, LenkungsstandStyle::primaryProperty))
        color = theme.page;
    else if (isMarked(widget, LenkungsstandStyle::plainProperty))
        color = theme.text;
    painter.save();
    painter.setPen(color);
    const int flags = Qt::AlignCenter | Qt::TextSingleLine
        | (option.styleObject && has(option, QStyle::State_KeyboardFocusChange) ? Qt::TextShowMnemonic
                                                                                : Qt::TextHideMnemonic);
    painter.drawText(option.rect, flags, option.text);
    painter.restore();
    // A question that a key has opened is answered by keys.
    if (has(option, QStyle::State_HasFocus)
        && (has(option, QStyle::State_KeyboardFocusChange) || LastInput::isKey())) {
        Theme ring = theme;
        if (isMarked(widget, LenkungsstandStyle::primaryProperty))
            ring.accent = theme.text;
        PaintKit::drawFocusRing(painter, widget ? widget->rect() : option.rect, ring, radius);
    }
}

void StyleParts::toolButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        box(painter, option.rect, theme.selection, {}, radius);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        box(painter, option.rect, theme.selection, {}, radius);
}

void StyleParts::checkBox(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool on = has(option, QStyle::State_On);
    box(painter, option.rect, theme.page, on ? theme.accent : theme.control, 2);
    if (on)
        Icons::paint(painter, Icons::Name::Check, QRectF(option.rect).adjusted(2, 2, -2, -2), theme.accent);
    else if (has(option, QStyle::State_NoChange))
        painter.fillRect(option.rect.adjusted(4, 6, -4, -6), theme.accent);
}

void StyleParts::radioButton(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const qreal half = option.rect.width() / 2.0;
    box(painter, option.rect, theme.page, has(option, QStyle::State_On) ? theme.accent : theme.control, half);
    if (has(option, QStyle::State_On))
        box(painter, option.rect.adjusted(4, 4, -4, -4), theme.accent, {}, half - 4);
}

void StyleParts::headerSection(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    painter.fillRect(option.rect, theme.page);
    PaintKit::drawLine(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), 1,
                       theme.text);
}

void StyleParts::headerLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::current();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.save();
    QFont font = Typography::font(Typography::Role::ColumnHead);
    painter.setFont(font);
    painter.setPen(sorted ? theme.text : theme.text2);
    const QFontMetrics metrics(font);
    const QRect rect = option.rect; // inset by the header already; the arrow may stand in the margin
    const QString text = PaintKit::elided(option.text, metrics, rect.width());
    const int advance = metrics.horizontalAdvance(text);
    const bool right = option.textAlignment & Qt::AlignRight;
    const int left = right ? rect.right() + 1 - advance : rect.left();
    const int baseline = PaintKit::baselineIn(rect, metrics);
    painter.drawText(left, baseline, text);
    if (sorted) {
        const qreal size = Typography::px(8);
        const qreal x = right ? left - size - 3 : left + advance + 3;
        const QRectF place = PaintKit::shapeBox(metrics, x, baseline, size);
        painter.translate(place.center());
        if (option.sortIndicator == QStyleOptionHeader::SortDown)
            painter.rotate(180);
        Icons::paint(painter, Icons::Name::ChevronDown, QRectF(-size / 2, -size / 2, size, size), theme.text);
    }
    painter.restore();
}

void StyleParts::progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Theme &theme = Theme::current();
    const QRect bar(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    box(painter, bar, theme.page, theme.control, 1);
    const int range = option.maximum - option.minimum;
    if (range <= 0) // how much there is to do is not known: a piece in the middle
        painter.fillRect(bar.adjusted(bar.width() / 3, 1, -bar.width() / 3, -1), theme.accent);
    else
        painter.fillRect(QRect(bar.left() + 1, bar.top() + 1,
                               (bar.width() - 2) * (option.progress - option.minimum) / range, 4),
                         theme.accent);
}

void StyleParts::tab(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool selected = has(option, QStyle::State_Selected);
    painter.fillRect(option.rect,
                     has(option, QStyle::State_MouseOver) && !selected ? theme.hover : theme.page);
    PaintKit::drawLine(painter, option.rect.left(), option.rect.right() + 1,
                       option.rect.bottom() - (selected ? 2 : 0), selected ? 3 : 1,
                       selected ? theme.accent : theme.hair);
}

void StyleParts::tabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Theme &theme = Theme::current();
    const bool selected = has(option, QStyle::State_Selected);
    painter.save();
    painter.setFont(Typography::font(selected ? Typography::Role::Strong : Typography::Role::Body));
    painter.setPen(!has(option, QStyle::State_Enabled) ? theme.disabled()
                       : selected                      ? theme.text
                                                       : theme.accent);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    painter.restore();
    if (has(option, QStyle::State_HasFocus))
        PaintKit::drawFocusRing(painter, option.rect, theme, radius);
}
