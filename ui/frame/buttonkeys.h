// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;
class QWidget;

/// The keys of the buttons in a window: Return presses like the space bar, and arrows stay among the buttons
/// of one bar. Left to Qt an arrow walks on into the next field, where another one changes its value.
class ButtonKeys final : public QObject
{
public:
    /// The buttons in each of \a bars, at whatever depth, are one group. Belongs to \a window.
    ButtonKeys(std::vector<QWidget *> bars, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *barOf(const QAbstractButton &button) const;
    static void walk(const QWidget &bar, const QAbstractButton &from, int step);

    std::vector<QWidget *> m_bars;
    QWidget *m_window;
};
