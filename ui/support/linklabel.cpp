// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/linklabel.h"

#include <QFocusEvent>

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        focusNextPrevChild(reason == Qt::TabFocusReason);
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    const int before = selectionStart();
    if (!QLabel::focusNextPrevChild(next))
        return false;
    // Backwards from a link at the very beginning Qt 6.4 finds that link again, for ever.
    const bool stuck = hasFocus() && before >= 0 && selectionStart() == before;
    return !stuck || QWidget::focusNextPrevChild(next);
}
