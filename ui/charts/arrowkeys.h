// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// Whether a key walks inside a group of figures that is one stop of the tab order.
[[nodiscard]] constexpr bool isWalkingKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
}
