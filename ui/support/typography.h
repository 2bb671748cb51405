// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

/// The sizes of look.md, section 2, in points from one base (the application's font), so that all text scales
/// together.
namespace Typography {

enum class Role {
    PageTitle, ///< 25 px, 600
    ItemTitle, ///< 19 px, 600
    SectionTitle, ///< 17 px, 600
    StatusWord, ///< 17 px, 700
    Body, ///< 15 px, 400
    Strong, ///< 15 px, 600
    GroupRow, ///< 15 px, 700
    Chip, ///< 14 px, 400
    ChipOn, ///< 14 px, 600
    ColumnHead, ///< 13 px, 600
    Note, ///< 13 px, 400
    NoteStrong, ///< 13 px, 600
    ProjectNumber, ///< 22 px, 400
};

/// Lato, else Open Sans, else DejaVu Sans, at 11.25 pt times \a scale. The program sets it as the
/// application's font.
[[nodiscard]] QFont base(qreal scale = 1.0);
[[nodiscard]] QFont font(Role role);
/// \a pixels of the design at 100 %, scaled with the text.
[[nodiscard]] int px(qreal pixels);
[[nodiscard]] qreal scale(); ///< of the text, 1 at 100 %
/// Pixels by which the dots of a capital umlaut rise above the ascent of the window's font: a label that
/// wraps its text needs them above its first line.
[[nodiscard]] int dots();
/// By how many pixels the letters of \a text rise above the line that \a metrics gives them.
[[nodiscard]] int rise(const QFontMetrics &metrics, const QString &text);

}
