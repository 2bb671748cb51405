// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

bool StayingMenu::staysFor(const QAction *action)
{
    return action && action->isEnabled() && action->isCheckable();
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    // Released where the press that opened the menu was: not a choice yet.
    if (event->button() == Qt::LeftButton && staysFor(action) && action == activeAction())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && staysFor(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}
