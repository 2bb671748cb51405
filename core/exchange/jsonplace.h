// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

/// A place in a JSON document while it is read. Places lie on the stack and know the one above, so that the
/// path costs nothing until something is wrong.
struct JsonPlace
{
    const JsonPlace *parent = nullptr;
    QLatin1StringView name; ///< of a member; empty for an element of an array and for the document
    qsizetype index = -1; ///< of an element; -1 for a member

    /// "items[3].planned.edtf"; empty for the document itself.
    [[nodiscard]] QString path() const;
};

/// Appends a member's name to a path.
[[nodiscard]] QString memberPath(const QString &path, const QString &name);
