// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QFontMetrics;
QT_END_NAMESPACE

/// A text in a few lines that end where a word ends (look.md, section 1: no word is cut).
namespace WrappedText {

/// At most \a most lines, none wider than \a width pixels. A word wider than the line is divided by a hyphen
/// at one of its joints, one without joints wherever it has to be. The last line ends with " …" if not all
/// fits.
[[nodiscard]] QStringList lines(const QString &text, const QFontMetrics &metrics, int width, int most);
/// The least width in pixels at which lines() shows all of \a text in at most \a lines lines.
[[nodiscard]] int leastWidth(const QString &text, const QFontMetrics &metrics, int lines = 2);
/// Width in pixels of the widest piece of \a text that has no place to break.
[[nodiscard]] int widestWord(const QString &text, const QFontMetrics &metrics);

}
