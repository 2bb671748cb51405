// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "core/result.h"

#include <QPageLayout>
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

/// Pages of any look, such as those of a chart.
struct Pages
{
    Paper::Metadata metadata;
    QPageLayout layout;
    /// Paints all pages on a device of that layout, in the painter that is active on it.
    std::function<Result<>(QPagedPaintDevice &device, QPainter &painter, const Progress &progress)> paint;
};
[[nodiscard]] Pages pagesOf(Paper::Document document);
/// Same pages, same bytes.
Result<> writePdf(const Pages &pages, const QString &path, const Progress &progress = {});

/// Same document, same bytes. Needs a QGuiApplication for the fonts, but no display.
Result<> writePdf(const Paper::Document &document, const QString &path, const Progress &progress = {});
/// Accessible single-file HTML.
Result<> writeHtml(const Paper::Document &document, const QString &path);
[[nodiscard]] QString toHtml(const Paper::Document &document);
/// Paints all pages on \a device (a printer or a preview), which \a painter is started on if nobody has.
Result<> print(const Pages &pages, QPagedPaintDevice &device, QPainter &painter,
               const Progress &progress = {});
/// The same; lays out for \a device.
Result<> print(const Paper::Document &document, QPagedPaintDevice &device, QPainter &painter,
               const Progress &progress = {});

}
