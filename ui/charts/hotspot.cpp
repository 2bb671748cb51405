// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hotspot.h"

#include "ui/charts/arrowkeys.h"
#include "ui/support/lastinput.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longLine = 70; ///< characters
constexpr int ringAir = 3;

// Marked as rich text a long sentence wraps, but Qt would break a short one after three words as well.
QString tipOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QStringList lines = text.split(u'\n');
    const bool isShort =
        std::ranges::none_of(lines, [](const QString &line) { return line.size() > longLine; });
    const QString style = isShort ? u" style=\"white-space:nowrap\""_s : QString();
    return u"<span%1>%2</span>"_s.arg(style, QString(text.toHtmlEscaped()).replace(u'\n', "<br>"_L1));
}
}

Hotspot::Hotspot(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void Hotspot::show(const Sheet::Press &press)
{
    m_press = press;
    // Room for the ring beside the letters; rows have it already.
    const bool isRow = press.kind == Sheet::Press::Kind::Row;
    setGeometry(isRow ? press.area
                      : press.area.adjusted(-ringAir, -ringAir, ringAir, 1) & parentWidget()->rect());
    setAccessibleName(press.name);
    setAccessibleDescription(press.toolTip == press.name ? QString() : press.toolTip);
    setCursor(press.target == Target() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setVisible(true);
    update();
}

bool Hotspot::event(QEvent *event)
{
    // Not the property: a screen reader would get its marks where there is no description.
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipOf(m_press.toolTip), this);
        return true;
    }
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        emit hoverChanged();
    return QAbstractButton::event(event);
}

void Hotspot::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (isWalkingKey(event->key())) {
        emit walked(event->key());
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

// The first press may have moved another figure under the pointer, which the second one does not mean.
void Hotspot::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void Hotspot::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = LastInput::marksFocus(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void Hotspot::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (underMouse() && m_press.kind != Sheet::Press::Kind::Row) {
        painter.setPen(QPen(m_press.kind == Sheet::Press::Kind::Link ? theme.accent : theme.text, 1));
        for (QLineF line : m_press.underlines)
            painter.drawLine(line.translated(-QPointF(pos())));
    }
    if (!hasKeyboardFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}
