// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/slotgrid.h"

#include <QAbstractButton>

/// One place of the grid: a square filled by Bearbeitungsstand, and its number.
class SlotButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SlotButton(QWidget *parent = nullptr);

    void setSlot(const SlotGrid::Slot &slot);
    [[nodiscard]] const SlotGrid::Slot &slot() const { return m_slot; }
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }

signals:
    /// An arrow key, Home or End: the grid moves the focus.
    void walked(int key);
    void pointed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SlotGrid::Slot m_slot;
    bool m_selected = false;
    bool m_keyboardFocus = false;
};

class QPainter;
struct Theme;

/// How full a slot is: 0 to 1; the marks for done, on hold and cancelled come on top.
[[nodiscard]] qreal fillOf(Progress progress);
/// Whether nothing is known of the measure on its own: a dotted edge.
[[nodiscard]] bool isUnreported(Progress progress);
void paintSlotMark(QPainter &painter, const QRectF &box, Progress progress, bool priority,
                   const Theme &theme);
