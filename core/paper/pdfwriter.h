// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "core/result.h"

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

/// Paper to PDF/A-1b, to any paged paint device, and to HTML. All files are written aside, checked and moved
/// into place.
namespace PaperWriter {

/// Called with pages done and pages in all; return false to stop (Error::Code::Cancelled, nothing is left
/// behind).
using Progress = std::function<bool(int done, int total)>;

/// Same document, same bytes. Needs a QGuiApplication for the fonts, but no display.
Result<> writePdf(const Paper::Document &document, const QString &path, const Progress &progress = {});
/// Accessible single-file HTML.
Result<> writeHtml(const Paper::Document &document, const QString &path);
[[nodiscard]] QString toHtml(const Paper::Document &document);
/// Lays out for \a device (a printer or a preview) and paints all pages.
Result<> print(const Paper::Document &document, QPagedPaintDevice &device, QPainter &painter,
               const Progress &progress = {});

}
