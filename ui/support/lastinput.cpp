// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/lastinput.h"

#include <QCoreApplication>
#include <QEvent>

namespace {
class Watcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // ShortcutOverride comes in front of a key that a menu or another program part takes for itself.
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
            isKey = true;
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
            isKey = false;
        return QObject::eventFilter(watched, event);
    }

    bool isKey = false;
};

Watcher *&watcher()
{
    static Watcher *only = nullptr;
    return only;
}
}

void LastInput::watch()
{
    if (watcher() || !QCoreApplication::instance())
        return;
    watcher() = new Watcher(QCoreApplication::instance());
    QObject::connect(watcher(), &QObject::destroyed, [] { watcher() = nullptr; });
    QCoreApplication::instance()->installEventFilter(watcher());
}

bool LastInput::isKey()
{
    return watcher() && watcher()->isKey;
}

bool LastInput::marksFocus(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
        return before;
    default:
        return false;
    }
}
