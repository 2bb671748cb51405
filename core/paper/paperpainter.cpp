// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperpainter.h"

#include "core/paper/paperframe.h"
#include "core/paper/paperlayout.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// The papers are A4; another sheet gets them smaller, never cut.
double scaleFor(const QPagedPaintDevice &device)
{
    const QSizeF sheet = device.pageLayout().fullRect(QPageLayout::Point).size();
    const double fits = std::min(sheet.width() / (PaperStyle::pageWidth / 20),
                                 sheet.height() / (PaperStyle::pageHeight / 20));
    constexpr double almostWhole = 0.995; // page sizes are rounded to whole points
    return fits < almostWhole ? fits : 1.0;
}

void paintPage(const PaperLayout &layout, std::size_t page, const Paper::Metadata &metadata,
               const Language &language, QPainter &painter, PaperFonts &fonts)
{
    const int number = int(page) + 1;
    PaperOps::paint(painter, paperFrame(metadata, number, int(layout.pages.size()), language, fonts), fonts);
    for (const PaperLayout::Placed &placed : layout.pages.at(page)) {
        painter.translate(0, placed.y);
        PaperOps::paint(painter, layout.ops(placed), fonts);
        painter.translate(0, -placed.y);
    }
}

// Origin in the sheet's corner, unit of PaperStyle.
void setUpPainter(const QPagedPaintDevice &device, QPainter &painter)
{
    const double scale = double(device.logicalDpiX()) / PaperStyle::unitsPerInch;
    painter.resetTransform();
    if (device.pageLayout().mode() == QPageLayout::StandardMode) {
        const QRect paintRect = device.pageLayout().paintRectPixels(device.logicalDpiX());
        painter.translate(-paintRect.topLeft());
    }
    painter.scale(scale * scaleFor(device), scale * scaleFor(device));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
}

std::vector<std::size_t> wantedPages(const QPagedPaintDevice &device, std::size_t count)
{
    const QPageRanges ranges = device.pageRanges();
    std::vector<std::size_t> pages;
    for (std::size_t page = 0; page < count; ++page) {
        if (ranges.isEmpty() || ranges.contains(int(page) + 1))
            pages.push_back(page);
    }
    return pages;
}
}

Result<> paintPaper(const Paper::Document &document, QPagedPaintDevice &device, QPainter &painter,
                    const PaperWriter::Progress &progress)
{
    const Language language(Language::codeFor(document.metadata.language));
    PaperFonts fonts;
    const PaperLayout layout = PaperLayout::of(document, language, fonts);
    const std::vector<std::size_t> pages = wantedPages(device, layout.pages.size());
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (progress && !progress(int(at), int(pages.size())))
            return Error{Error::Code::Cancelled, u"stopped while painting"_s, {}};
        if (at > 0 && !device.newPage())
            return Error{Error::Code::Io, u"the device gives no new page"_s, {}};
        setUpPainter(device, painter);
        paintPage(layout, pages[at], document.metadata, language, painter, fonts);
    }
    if (progress)
        progress(int(pages.size()), int(pages.size()));
    return ok();
}
