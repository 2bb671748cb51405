// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Recorded texts may hold anything: sequences that command a terminal, marks that turn the direction of
/// writing. What goes to a terminal shows them instead of obeying them.
namespace VisibleText {

/// On one line: control characters as their pictures (␛), line breaks and tabs as blanks, marks of direction
/// as U+FFFD.
[[nodiscard]] QString onOneLine(const QString &text);
/// The same, but line breaks and tabs stay, and so do marks of direction: for files of data.
[[nodiscard]] QString asData(const QString &text);
/// JSON in which no such character stands raw; what it says is the same.
[[nodiscard]] QByteArray escaped(const QByteArray &json);

}
