// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>

namespace {
int lineTextLeft()
{
    return Typography::px(26);
}

int lineHeight()
{
    return QFontMetrics(Typography::font(Typography::Role::StatusWord)).height();
}

constexpr int mostReasonLines = 4;
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
    const int days = m_days.isEmpty() ? 0 : Typography::px(12) + body.horizontalAdvance(m_days);
    return lineTextLeft() + word.horizontalAdvance(m_word) + days <= width;
}

QStringList StatusLine::lines(const QString &text, const QFont &font, int width)
{
    return WrappedText::lines(text, QFontMetrics(font), width - lineTextLeft(), mostReasonLines);
}

int StatusLine::heightForWidth(int width) const
{
    if (fitsOneLine(width))
        return Typography::dots() + lineHeight();
    const auto count = lines(m_word, Typography::font(Typography::Role::StatusWord), width).size()
        + (m_days.isEmpty() ? 0 : lines(m_days, Typography::font(Typography::Role::Body), width).size());
    return Typography::dots() + int(count) * lineHeight();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QFont font = Typography::font(Typography::Role::StatusWord);
    const QFontMetrics metrics(font);
    int baseline = Typography::dots() + metrics.ascent();
    StatusShape::paint(painter, m_mark.shape(), PaintKit::shapeBox(metrics, 1, baseline, Typography::px(16)),
                       theme.shape(m_mark.status));
    const QFont body = Typography::font(Typography::Role::Body);
    painter.setFont(font);
    painter.setPen(theme.word(m_mark.status));
    if (fitsOneLine(width())) {
        painter.drawText(lineTextLeft(), baseline, m_word);
        painter.setFont(body);
        painter.setPen(theme.text);
        painter.drawText(lineTextLeft() + metrics.horizontalAdvance(m_word) + Typography::px(12), baseline,
                         m_days);
        return;
    }
    const auto draw = [&painter, &baseline](const QStringList &texts) {
        for (const QString &text : texts) {
            painter.drawText(lineTextLeft(), baseline, text);
            baseline += lineHeight();
        }
    };
    draw(lines(m_word, font, width()));
    painter.setFont(body);
    painter.setPen(theme.text);
    draw(lines(m_days, body, width()));
}
