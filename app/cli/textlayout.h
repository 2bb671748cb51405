// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Text in columns of a terminal.
namespace TextLayout {

/// Where nothing is known about the terminal, and for running text at most.
inline constexpr int pageWidth = 100;

/// Columns that \a text takes on a terminal: none for combining marks, two for wide characters.
[[nodiscard]] int width(QStringView text);
/// With blanks up to \a columns.
[[nodiscard]] QString padded(const QString &text, int columns);
/// Lines of at most \a columns; a word is only split where it is wider than a line.
[[nodiscard]] QStringList wrapped(const QString &text, int columns);

/// Columns of the widest word, which no narrower column can hold in one piece.
[[nodiscard]] int widestWord(const QString &text);

struct Column
{
    enum class Align { Left, Right };
    QString head;
    int width = 0;
    Align align = Align::Left;
};

/// A head, a rule under it, and the rows; cells wrap within their columns. Ends with a line break.
[[nodiscard]] QString table(const std::vector<Column> &columns, const std::vector<QStringList> &rows);

}
