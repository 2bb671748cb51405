// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QFontMetrics;
QT_END_NAMESPACE

namespace BreakableHtml {

/// \a html with places to break in each word that is wider than \a room pixels: at no-break spaces first,
/// then at the joints of the word, and in a piece that is still too wide wherever it must. Tags stay as they
/// are.
[[nodiscard]] QString of(const QString &html, const QFontMetrics &metrics, int room);

}
