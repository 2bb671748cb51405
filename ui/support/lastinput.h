// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

/// What a person used last: a focus that the program moves is marked only for those who work with keys.
namespace LastInput {

/// From now on; calling it again does nothing.
void watch();
/// Whether it was a key, and not the mouse; false before either.
[[nodiscard]] bool isKey();
/// Whether a focus that comes for \a reason is marked. Back from a dialog or a menu it looks as it did:
/// \a before.
[[nodiscard]] bool marksFocus(Qt::FocusReason reason, bool before);

}
