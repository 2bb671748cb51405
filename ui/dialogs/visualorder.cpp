// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/visualorder.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace {
using Widgets = std::vector<QWidget *>;

Widgets childrenOf(const QWidget &parent)
{
    Widgets children;
    for (QObject *child : parent.children())
        if (auto *widget = qobject_cast<QWidget *>(child);
            widget && !widget->isHidden() && !widget->isWindow())
            children.push_back(widget);
    return children;
}

/// Those beside each other make a row: the middle of each lies above the foot of the first.
void sortByPlace(Widgets &widgets)
{
    const auto top = [](const QWidget *widget) { return widget->y(); };
    const auto left = [](const QWidget *widget) { return widget->x(); };
    std::ranges::stable_sort(widgets, {}, top);
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int foot = (*row)->geometry().bottom();
        const auto next = std::find_if(row + 1, widgets.end(), [foot](const QWidget *widget) {
            return widget->geometry().center().y() >= foot;
        });
        std::stable_sort(
            row, next, [&left](const QWidget *one, const QWidget *other) { return left(one) < left(other); });
        row = next;
    }
}

void collect(const QWidget &parent, Widgets &stops)
{
    Widgets children = childrenOf(parent);
    sortByPlace(children);
    for (QWidget *child : children) {
        // What hands its focus on is a frame around it: a set of tabs, for one.
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && !child->focusProxy())
            stops.push_back(child);
        else
            collect(*child, stops);
    }
}
}

void VisualOrder::arrange(const QWidget &dialog)
{
    Widgets stops;
    collect(dialog, stops);
    for (std::size_t at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
}
