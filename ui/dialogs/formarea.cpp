// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formarea.h"

#include "ui/support/typography.h"

#include <QEvent>
#include <QStyle>

using Typography::px;

namespace {
constexpr int leastHeight = 110;
}

FormArea::FormArea(QWidget *content, Wish wish, QWidget *parent)
    : QScrollArea(parent)
    , m_wish(wish)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QSize FormArea::sizeHint() const
{
    return m_wish == Wish::All && widget() ? widget()->sizeHint() : minimumSizeHint();
}

QSize FormArea::minimumSizeHint() const
{
    if (!widget()) // it is being replaced
        return QScrollArea::minimumSizeHint();
    const QSize least = widget()->minimumSizeHint();
    // Beside the scroll bar everything is seen too.
    const int width = least.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {width, m_wish == Wish::All ? qMin(least.height(), px(leastHeight)) : px(leastHeight)};
}

bool FormArea::hasHeightForWidth() const
{
    return m_wish == Wish::All && widget() && widget()->hasHeightForWidth();
}

// High enough for the text that is left beside a scroll bar: else the bar comes, takes the room of a word,
// and so makes itself needed.
int FormArea::heightForWidth(int width) const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return qMax(widget()->heightForWidth(width), widget()->heightForWidth(width - bar));
}

bool FormArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest && m_wish == Wish::All)
        updateGeometry(); // the content asks for another height, and so does this
    return done;
}
