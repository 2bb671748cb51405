// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Text made comparable for searching: lower case, umlauts without dots, ß as ss, "oe" left as it is.
[[nodiscard]] QString foldedText(const QString &text);
/// The words of a search, folded.
[[nodiscard]] QStringList foldedWords(const QString &text);
