// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

/// F6 goes from one pane of the window to the next, Shift+F6 back; each pane remembers where the focus was.
class PaneWalk final : public QObject
{
    Q_OBJECT
public:
    /// In the order of F6; hidden panes are left out while they are hidden.
    PaneWalk(const std::vector<QWidget *> &panes, QWidget *window);

private:
    struct Pane
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> last;
    };

    void remember(QWidget *before, QWidget *now);
    void walk(int step);
    [[nodiscard]] static QWidget *stopIn(const Pane &pane);

    std::vector<Pane> m_panes;
    int m_current = 0;
};
