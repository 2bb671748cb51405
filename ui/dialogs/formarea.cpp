// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formarea.h"

#include "ui/support/typography.h"

#include <QEvent>
#include <QStyle>

using Typography::px;

namespace {
constexpr int leastHeight = 110;
constexpr int aroundFocus = 24; // the name of a field above it
constexpr int usefulHeight = 280; ///< of a list that scrolls for itself: four entries
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

void FormArea::share(FormArea *inner)
{
    m_inner = inner;
}

QSize FormArea::sizeHint() const
{
    return m_wish != Wish::Little && widget() ? widget()->sizeHint() : minimumSizeHint();
}

QSize FormArea::minimumSizeHint() const
{
    if (!widget()) // it is being replaced
        return QScrollArea::minimumSizeHint();
    const QSize least = widget()->minimumSizeHint();
    // Beside the scroll bar everything is seen too.
    const int width = least.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    switch (m_wish) {
    case Wish::All:
        return {width, qMin(least.height(), px(leastHeight))};
    case Wish::Little:
        return {width, px(leastHeight)};
    case Wish::Whole:
        return {width, least.height()};
    }
    Q_UNREACHABLE();
}

bool FormArea::hasHeightForWidth() const
{
    return m_wish != Wish::Little && widget() && widget()->hasHeightForWidth();
}

// High enough for the text that is left beside a scroll bar: else the bar comes, takes the room of a word,
// and so makes itself needed.
int FormArea::heightForWidth(int width) const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int whole = qMax(wholeHeight(width), wholeHeight(width - bar));
    // A dialog that gets less room than it has asked for does not ask for more.
    return m_inner && m_inner->m_wish == Wish::Whole
        ? whole - m_inner->wholeHeight(width - bar) + px(leastHeight)
        : whole;
}

int FormArea::wholeHeight(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

void FormArea::shareOut()
{
    if (!m_inner || !m_inner->widget() || !widget())
        return;
    const int width = contentsRect().width();
    const bool isWhole = m_inner->m_wish == Wish::Whole;
    const int wanted = m_inner->wholeHeight(width);
    const int others = wholeHeight(width) - (isWhole ? wanted : px(leastHeight));
    const Wish wish = height() - others < qMin(wanted, px(usefulHeight)) ? Wish::Whole : Wish::Little;
    if (wish == m_inner->m_wish)
        return;
    m_inner->m_wish = wish;
    m_inner->updateGeometry();
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    shareOut();
    QScrollArea::resizeEvent(event);
}

bool FormArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        shareOut();
        updateGeometry(); // the content asks for another height, and so does this
    }
    return done;
}

// The content grows after the focus has moved to what was added; QScrollArea looks at the focus alone.
bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FormArea::showFocus, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void FormArea::showFocus()
{
    QWidget *focus = window()->focusWidget();
    if (focus && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, px(aroundFocus));
}
