// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigationbutton.h"

#include "ui/support/accessiblechoice.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

NavigationButton::NavigationButton(Icons::Name icon, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::Command)
        return;
    AccessibleChoice::install();
    setCheckable(true);
    setAutoExclusive(true); // gives the arrow keys too
    // Of buttons of which one is chosen, that one is the stop; arrows lead to the others.
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool chosen) { setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus); });
}

QSize NavigationButton::sizeHint() const
{
    return {Typography::px(40), Typography::px(40)};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {Typography::px(40), Typography::px(28)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (isChecked() || isDown())
        painter.fillRect(rect(), theme.selection);
    else if (underMouse())
        painter.fillRect(rect(), theme.hover);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    QFont font = Typography::font(isChecked() ? Typography::Role::Strong : Typography::Role::Body);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int baseline = PaintKit::baselineIn(rect(), metrics);
    const int size = Typography::px(18);
    Icons::paint(painter, m_icon, QRectF(Typography::px(17), (height() - size) / 2.0, size, size),
                 isChecked() ? theme.accent : theme.text2);
    const int left = Typography::px(46);
    painter.setPen(theme.text);
    if (width() > 2 * left) // narrower, the icon stands alone and the tooltip says the word
        painter.drawText(left, baseline, PaintKit::elided(text(), metrics, width() - left - 4));
    if (m_keyboardFocus && hasFocus())
        PaintKit::drawFocusRing(painter, rect(), theme);
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void NavigationButton::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}
