// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Csv {

/// Semicolons, CRLF, UTF-8 with a mark; formula-like texts are guarded (csvguard.h). Csv::read() gives the
/// same texts back.
[[nodiscard]] QByteArray write(const std::vector<QStringList> &rows);

}
