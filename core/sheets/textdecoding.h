// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Text of a file whose encoding nobody names: by its mark, else UTF-8 if it is that, else Windows-1252,
/// which German offices still write. nullopt if it holds zero bytes, a damaged marked encoding, or a byte
/// that Windows-1252 does not know.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);
