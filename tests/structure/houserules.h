// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The rules of the house that a reading of the source can hold. Each returns one line per fault, "file:
/// what".
namespace HouseRules {

/// One source file: its path from the top level and its text.
struct Source
{
    QString path;
    QString text;
};

/// Include lines that the link table does not have (see allowedIncludes in the source).
[[nodiscard]] QStringList forbiddenIncludes(const Source &source);
/// A clock below app/, string connections, SQL outside core/storage.
[[nodiscard]] QStringList forbiddenWords(const Source &source);
/// Over 400 lines, functions over 60 lines, a missing licence line.
[[nodiscard]] QStringList shape(const Source &source);

}
