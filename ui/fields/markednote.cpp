// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/markednote.h"

#include "ui/support/paintkit.h"
#include "ui/support/typography.h"

#include <QPainter>

using Typography::px;

MarkedNote::MarkedNote(QWidget *parent)
    : QLabel(parent)
{
    setFont(Typography::font(Typography::Role::Note));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
}

void MarkedNote::say(const FieldVerdict &verdict)
{
    m_level = verdict.level;
    const bool marked = m_level != FieldVerdict::Level::Understood;
    // The dots of a capital in the first line would be cut.
    const int above = Typography::rise(fontMetrics(), verdict.sentence);
    setContentsMargins(marked ? px(18) : 0, above, 0, 0);
    setForegroundRole(marked ? QPalette::WindowText : QPalette::PlaceholderText);
    setText(verdict.sentence);
    setVisible(!verdict.sentence.isEmpty());
}

void MarkedNote::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_level == FieldVerdict::Level::Understood)
        return;
    const bool refused = m_level == FieldVerdict::Level::Refused;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    StatusShape::paint(
        painter, StatusShape::of(refused ? Severity::Critical : Severity::Warning),
        PaintKit::shapeBox(fontMetrics(), 0, contentsMargins().top() + fontMetrics().ascent(), px(12)),
        refused ? theme.overdue : theme.atRisk);
}
