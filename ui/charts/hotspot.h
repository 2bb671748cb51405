// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <QAbstractButton>

/// The pressable place over a painted figure: focus, keyboard, pointer and accessible name; it paints only
/// underline and focus ring, the figure below paints the rest.
class Hotspot : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Hotspot(QWidget *parent = nullptr);

    void show(const Sheet::Press &press);
    [[nodiscard]] const Sheet::Press &press() const { return m_press; }
    /// Whether the ring shows: focus came by keyboard.
    [[nodiscard]] bool hasKeyboardFocus() const { return m_keyboardFocus && hasFocus(); }

signals:
    void hoverChanged();
    /// An arrow key, Home or End: the figure moves the focus.
    void walked(int key);
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Sheet::Press m_press;
    bool m_keyboardFocus = false;
};
