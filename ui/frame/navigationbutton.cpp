// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigationbutton.h"

#include "ui/support/accessiblechoice.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wordMargin = 12; // pixels; the accent bar lies in it
}

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

void NavigationButton::setWordAlone(bool alone)
{
    m_wordAlone = alone;
    updateGeometry();
    update();
}

int NavigationButton::widthOfWord() const
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Strong));
    int widest = 0;
    for (const QString &part : parts())
        widest = std::max(widest, metrics.horizontalAdvance(part));
    return widest + 2 * wordMargin;
}

/// "Pakt-" and "Maßnahmen": where a line may end.
QStringList NavigationButton::parts() const
{
    QString spaced = text();
    return spaced.replace(u'-', "- "_L1).split(u' ', Qt::SkipEmptyParts);
}

QSize NavigationButton::sizeHint() const
{
    return {Typography::px(40), std::max(Typography::px(40), minimumSizeHint().height())};
}

QSize NavigationButton::minimumSizeHint() const
{
    const QFontMetrics metrics(Typography::font(Typography::Role::Strong));
    const auto lines = m_wordAlone ? int(wordLines(metrics, widthOfWord()).size()) : 1;
    return {Typography::px(40), std::max(Typography::px(28), lines * metrics.height())};
}

/// The parts again, as many on a line as \a width takes.
QStringList NavigationButton::wordLines(const QFontMetrics &metrics, int width) const
{
    QStringList lines;
    for (const QString &part : parts()) {
        QString joined = lines.value(lines.size() - 1);
        if (!joined.isEmpty() && !joined.endsWith(u'-'))
            joined += u' ';
        joined += part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(joined) <= width - 2 * wordMargin)
            lines.back() = joined;
        else
            lines.append(part);
    }
    return lines;
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
    if (m_wordAlone) {
        painter.setPen(theme.text);
        painter.drawText(rect().adjusted(wordMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         wordLines(metrics, width()).join(u'\n'));
    } else {
        paintIconAndWord(painter, metrics);
    }
    if (m_keyboardFocus && hasFocus())
        PaintKit::drawFocusRing(painter, rect(), theme);
}

void NavigationButton::paintIconAndWord(QPainter &painter, const QFontMetrics &metrics)
{
    const Theme &theme = Theme::current();
    const int baseline = PaintKit::baselineIn(rect(), metrics);
    const int size = Typography::px(18);
    Icons::paint(painter, m_icon, QRectF(Typography::px(17), (height() - size) / 2.0, size, size),
                 isChecked() ? theme.accent : theme.text2);
    const int left = Typography::px(46);
    painter.setPen(theme.text);
    if (width() > 2 * left) // narrower, the icon stands alone and the tooltip says the word
        painter.drawText(left, baseline, PaintKit::elided(text(), metrics, width() - left - 4));
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
