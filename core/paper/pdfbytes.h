// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"

#include <QByteArray>

/// What Qt's PDF writer leaves to be desired in the finished bytes: it writes the clock and random numbers
/// into them, and cannot name the language.
namespace PdfBytes {

/// The XMP packet of PDF/A-1b with title, dates derived from the Stichtag, and keywords.
[[nodiscard]] QByteArray xmp(const Paper::Metadata &metadata);
/// The same document with the creation date and the file identifier derived from its metadata, and with its
/// language; so the same paper has the same bytes. Bytes of another shape are returned as they are.
[[nodiscard]] QByteArray finished(QByteArray pdf, const Paper::Metadata &metadata);

}
