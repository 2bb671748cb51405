// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace Storage {

/// The path as SQLite's URI, safe for blanks, umlauts, `?`, `#` and `%`.
[[nodiscard]] inline QString fileUri(const QString &absolutePath, QLatin1StringView parameters)
{
    return QLatin1StringView("file://")
        + QString::fromLatin1(QFile::encodeName(absolutePath).toPercentEncoding("/")) + QLatin1StringView("?")
        + parameters;
}

}
