// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The one of \a keys that \a typed means, as people type it: its capitals and the zeros before its number do
/// not matter ("m-1" is M-01). Exactly written it is that key. Empty if there is none, or more than one.
[[nodiscard]] QString keyTyped(const QString &typed, const QStringList &keys);
