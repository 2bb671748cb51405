// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/tabring.h"

#include <QWidget>

#include <algorithm>

namespace {
// Who has a proxy passes the focus on, and is no stop beside it.
bool isStop(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy() && widget.isEnabled()
        && widget.isVisibleTo(&window);
}
}

TabRing::TabRing(std::vector<const QWidget *> panes)
    : m_panes(std::move(panes))
{
}

std::vector<QWidget *> TabRing::stops(const QWidget &window) const
{
    std::vector<QWidget *> stops;
    for (const QWidget *pane : m_panes) {
        for (QWidget *widget = window.nextInFocusChain(); widget != &window;
             widget = widget->nextInFocusChain())
            if ((widget == pane || pane->isAncestorOf(widget))
                && (widget == window.focusWidget() || isStop(*widget, window)))
                stops.push_back(widget);
    }
    return stops;
}

QWidget *TabRing::next(const QWidget &window, bool forwards) const
{
    const std::vector<QWidget *> all = stops(window);
    const auto at = std::ranges::find(all, window.focusWidget());
    if (at == all.end() || all.size() < 2)
        return nullptr;
    const auto step = forwards ? std::size_t(1) : all.size() - 1;
    return all[(static_cast<std::size_t>(at - all.begin()) + step) % all.size()];
}
