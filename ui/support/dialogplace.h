// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

/// Where a dialog comes up.
namespace DialogPlace {

/// Top left of a dialog of \a size, its frame included: over the middle of \a window, moved as far as it
/// takes to lie on \a screen; where it is larger than that, its title bar is seen.
[[nodiscard]] QPoint over(const QRect &window, QSize size, const QRect &screen);
/// \a place moved as far as it takes to have a dialog of \a size on \a screen.
[[nodiscard]] QPoint within(QPoint place, QSize size, const QRect &screen);

}
