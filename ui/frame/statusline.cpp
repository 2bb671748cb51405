// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "ui/support/typography.h"

#include <QPainter>

namespace {
int textLeft()
{
    return Typography::px(26);
}

int lineHeight()
{
    return QFontMetrics(Typography::font(Typography::Role::StatusWord)).height();
}

/// The dots of a capital rise above the line.
int dots()
{
    return Typography::px(3);
}
}

StatusLine::StatusLine(const ItemStatus &status, const QString &word, const QString &days, QWidget *parent)
    : QWidget(parent)
    , m_mark(PaintKit::StatusMark::of(status))
    , m_word(word)
    , m_days(days)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text());
}

bool StatusLine::fitsOneLine(int width) const
{
    const QFontMetrics word(Typography::font(Typography::Role::StatusWord));
    const QFontMetrics body(Typography::font(Typography::Role::Body));
    return m_days.isEmpty()
        || textLeft() + word.horizontalAdvance(m_word) + Typography::px(12) + body.horizontalAdvance(m_days)
        <= width;
}

int StatusLine::heightForWidth(int width) const
{
    return dots() + (fitsOneLine(width) ? lineHeight() : 2 * lineHeight());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QFont font = Typography::font(Typography::Role::StatusWord);
    const QFontMetrics metrics(font);
    const int baseline = dots() + metrics.ascent();
    StatusShape::paint(painter, m_mark.shape(), PaintKit::shapeBox(metrics, 1, baseline, Typography::px(16)),
                       theme.shape(m_mark.status));
    painter.setFont(font);
    painter.setPen(theme.shape(m_mark.status));
    painter.drawText(textLeft(), baseline, m_word);
    painter.setFont(Typography::font(Typography::Role::Body));
    painter.setPen(theme.text);
    if (fitsOneLine(width()))
        painter.drawText(textLeft() + metrics.horizontalAdvance(m_word) + Typography::px(12), baseline,
                         m_days);
    else
        painter.drawText(textLeft(), baseline + lineHeight(), m_days);
}
