// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/buttonkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace {
void press(QAbstractButton &button)
{
    auto *tool = qobject_cast<QToolButton *>(&button);
    if (tool && tool->menu())
        tool->showMenu();
    else
        button.click();
}

int stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Right:
    case Qt::Key_Down:
        return 1;
    default:
        return 0;
    }
}
}

ButtonKeys::ButtonKeys(std::vector<QWidget *> bars, QWidget *window)
    : QObject(window)
    , m_bars(std::move(bars))
    , m_window(window)
{
    qApp->installEventFilter(this); // buttons come and go
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (!button || button->window() != m_window || (pressed->modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
        press(*button);
        return true;
    }
    const int step = stepOf(pressed->key());
    const QWidget *bar = step == 0 ? nullptr : barOf(*button);
    if (bar)
        walk(*bar, *button, step);
    return bar != nullptr;
}

QWidget *ButtonKeys::barOf(const QAbstractButton &button) const
{
    const auto bar =
        std::ranges::find_if(m_bars, [&button](const QWidget *each) { return each->isAncestorOf(&button); });
    return bar == m_bars.end() ? nullptr : *bar;
}

void ButtonKeys::walk(const QWidget &bar, const QAbstractButton &from, int step)
{
    QList<QAbstractButton *> group = bar.findChildren<QAbstractButton *>();
    group.removeIf([](const QAbstractButton *button) {
        return !button->isVisible() || !button->isEnabled() || (button->focusPolicy() & Qt::TabFocus) == 0;
    });
    const auto place = [&bar](const QAbstractButton *button) { return button->mapTo(&bar, QPoint()).x(); };
    std::ranges::sort(group, {}, place);
    const auto next = group.indexOf(&from) + step;
    if (next >= 0 && next < group.size())
        group[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}
