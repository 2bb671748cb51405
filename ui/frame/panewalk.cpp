// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/panewalk.h"

#include <QApplication>
#include <QShortcut>

namespace {
bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}
}

PaneWalk::PaneWalk(const std::vector<QWidget *> &panes, QWidget *window)
    : QObject(window)
{
    for (QWidget *pane : panes)
        m_panes.push_back({pane, {}});
    connect(new QShortcut(Qt::Key_F6, window), &QShortcut::activated, this, [this] { walk(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, window), &QShortcut::activated, this, [this] { walk(-1); });
    connect(qApp, &QApplication::focusChanged, this, &PaneWalk::remember);
}

void PaneWalk::remember(QWidget *, QWidget *now)
{
    for (std::size_t index = 0; now && index < m_panes.size(); ++index) {
        Pane &pane = m_panes[index];
        if (!pane.widget || (now != pane.widget && !pane.widget->isAncestorOf(now)))
            continue;
        m_current = int(index);
        pane.last = now;
    }
}

/// Where the focus was, else the first stop of the tab order; null if there is none.
QWidget *PaneWalk::stopIn(const Pane &pane)
{
    if (!pane.widget->isVisible())
        return nullptr;
    if (pane.last && takesFocus(*pane.last))
        return pane.last;
    if (takesFocus(*pane.widget))
        return pane.widget;
    for (QWidget *next = pane.widget->nextInFocusChain(); next != pane.widget;
         next = next->nextInFocusChain())
        if (pane.widget->isAncestorOf(next) && takesFocus(*next))
            return next;
    return nullptr;
}

void PaneWalk::walk(int step)
{
    const int count = int(m_panes.size());
    for (int offset = 1; offset <= count; ++offset) {
        const int index = (m_current + step * offset + count * count) % count;
        if (QWidget *stop = stopIn(m_panes[std::size_t(index)])) {
            m_current = index;
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
