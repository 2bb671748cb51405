// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// The round that Tab makes through the window: one pane after the other, each from its first stop to its
/// last. Qt's own order is that of making, which puts what is made anew, such as the content of the
/// inspector, behind everything else.
class TabRing final
{
public:
    TabRing() = default;
    /// In the order of the round; together they hold every stop of the window.
    explicit TabRing(std::vector<const QWidget *> panes);

    /// Every stop that can be seen and pressed, and the widget of \a window that has the focus.
    [[nodiscard]] std::vector<QWidget *> stops(const QWidget &window) const;
    /// Where Tab, or Shift+Tab if not \a forwards, goes from the focus of \a window; null if Qt has to
    /// decide.
    [[nodiscard]] QWidget *next(const QWidget &window, bool forwards) const;

private:
    std::vector<const QWidget *> m_panes;
};
