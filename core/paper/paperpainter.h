// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/pdfwriter.h"

/// The second pass, shared by PDF, printer and preview: paints all pages of \a document that the device asks
/// for. \a painter is active on \a device.
[[nodiscard]] Result<> paintPaper(const Paper::Document &document, QPagedPaintDevice &device,
                                  QPainter &painter, const PaperWriter::Progress &progress);
