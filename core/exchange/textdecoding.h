// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Text of a file whose encoding nobody names: by its mark, else UTF-8 if it is that, else Windows-1252,
/// which German offices still write. nullopt if it holds zero bytes or a damaged marked encoding.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);
