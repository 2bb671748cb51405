// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What assistive technology does with the checkable buttons that the window paints itself: it presses them,
/// as mouse and keyboard do. Qt's own interface only changes the check mark, and whoever waits for a press
/// hears nothing.
namespace AccessibleChoice {

/// Once is enough; the constructors of such buttons call it.
void install();

}
