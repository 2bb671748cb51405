// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/chip.h"

#include "ui/support/accessiblechoice.h"
#include "ui/support/icons.h"
#include "ui/support/lastinput.h"
#include "ui/support/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace {
constexpr int chipHeight = 28;
constexpr int padding = 11;
constexpr int shapeSize = 12;
constexpr int crossGap = 7;
}

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    AccessibleChoice::install();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry); // the × needs room
}

void Chip::setStatus(ScheduleStatus status)
{
    m_status = status;
    updateGeometry();
    update();
}

void Chip::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

void Chip::setCount(std::optional<int> count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
}

void Chip::setChoice(bool choice)
{
    m_choice = choice;
    updateGeometry();
    update();
}

void Chip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QFont Chip::labelFont() const
{
    return Typography::font(isChecked() ? Typography::Role::ChipOn : Typography::Role::Chip);
}

QSize Chip::sizeHint() const
{
    return {widthWith(text()), Typography::px(chipHeight)};
}

int Chip::widthWith(const QString &text) const
{
    // Both weights: a chip must not change its size when it is switched.
    const QFontMetrics on(Typography::font(Typography::Role::ChipOn));
    const QFontMetrics off(Typography::font(Typography::Role::Chip));
    int width = 2 * Typography::px(padding) + qMax(on.horizontalAdvance(text), off.horizontalAdvance(text));
    if (m_status)
        width += Typography::px(shapeSize + crossGap);
    if (m_count)
        width += Typography::px(crossGap) + on.horizontalAdvance(QString::number(*m_count));
    if (m_menu || (isChecked() && !m_choice))
        width += Typography::px(shapeSize + crossGap);
    return width;
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool on = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = on || isDown() ? theme.selection : underMouse() ? theme.hover : theme.page;
    painter.setPen(QPen(on ? theme.accent : theme.control, 1));
    painter.setBrush(ground);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = pill.height() / 2;
    painter.drawRoundedRect(pill, radius, radius);

    const QFontMetrics metrics(labelFont());
    painter.setFont(labelFont());
    const int baseline = PaintKit::baselineIn(rect(), metrics);
    int left = Typography::px(padding);
    const int size = Typography::px(shapeSize);
    if (m_status) {
        StatusShape::paint(painter, PaintKit::StatusMark{*m_status, m_outlined}.shape(),
                           PaintKit::shapeBox(metrics, left, baseline, size), theme.shape(*m_status));
        left += size + Typography::px(crossGap);
    }
    painter.setPen(theme.text);
    painter.drawText(left, baseline, text());
    left += metrics.horizontalAdvance(text()) + Typography::px(crossGap);
    if (m_count)
        painter.drawText(left, baseline, QString::number(*m_count));
    if (m_menu || (on && !m_choice)) {
        const QRectF box =
            PaintKit::shapeBox(metrics, width() - Typography::px(padding) - size, baseline, size);
        Icons::paint(painter, m_menu ? Icons::Name::ChevronDown : Icons::Name::Close, box, theme.text2);
    }
    if (m_keyboardFocus && hasFocus())
        PaintKit::drawFocusRing(painter, rect(), theme, radius);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const bool opens = m_menu && event->key() == Qt::Key_Down;
    if (opens || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = LastInput::marksFocus(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}
