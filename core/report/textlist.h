// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

#include <QStringList>

/// Small joints between words that several sentences share.
namespace TextList {

/// "A", "A und B", "A, B und C"; nothing for an empty list.
[[nodiscard]] QString joined(const QStringList &parts, const Language &language);
/// The first \a most and "und 18 weitere".
[[nodiscard]] QString shortened(const QStringList &parts, qsizetype most, const Language &language);
/// "Satz." from "Satz" or "Satz."; recorded text stays as it is, only a missing end is added.
[[nodiscard]] QString ended(const QString &text);

}
