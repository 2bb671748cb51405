// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfwriter.h"

#include "core/paper/paperfonts.h"
#include "core/paper/paperpainter.h"
#include "core/paper/paperstyle.h"
#include "core/paper/pdfbytes.h"
#include "core/report/fileaside.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QByteArray> pdfOf(const PaperWriter::Pages &pages, const PaperWriter::Progress &progress)
{
    if (!PaperFonts::areThere())
        return Error{Error::Code::NoFonts, u"no font"_s, {}};
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{Error::Code::Io, buffer.errorString(), {}};
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(pages.metadata.title);
        writer.setCreator(u"Lenkungsstand"_s);
        writer.setResolution(PaperStyle::unitsPerInch);
        writer.setPageLayout(pages.layout);
        writer.setDocumentXmpMetadata(PdfBytes::xmp(pages.metadata));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Code::Io, u"cannot start painting"_s, {}};
        if (const Result<> painted = pages.paint(writer, painter, progress); !painted)
            return painted.error();
        if (!painter.end())
            return Error{Error::Code::Io, u"cannot finish painting"_s, {}};
    }
    return PdfBytes::finished(buffer.data(), pages.metadata);
}
}

PaperWriter::Pages PaperWriter::pagesOf(Paper::Document document)
{
    Pages pages{
        document.metadata, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()), {}};
    pages.paint = [shared = std::make_shared<const Paper::Document>(std::move(document))](
                      QPagedPaintDevice &device, QPainter &painter, const Progress &progress) {
        return paintPaper(*shared, device, painter, progress);
    };
    return pages;
}

Result<> PaperWriter::writePdf(const Paper::Document &document, const QString &path, const Progress &progress)
{
    return writePdf(pagesOf(document), path, progress);
}

Result<> PaperWriter::writePdf(const Pages &pages, const QString &path, const Progress &progress)
{
    const Result<QByteArray> bytes = pdfOf(pages, progress);
    if (!bytes)
        return Error{bytes.error().code, bytes.error().text, path};
    return writeAside(path, *bytes);
}

Result<> PaperWriter::writeHtml(const Paper::Document &document, const QString &path)
{
    return writeAside(path, toHtml(document).toUtf8());
}

Result<> PaperWriter::print(const Paper::Document &document, QPagedPaintDevice &device, QPainter &painter,
                            const Progress &progress)
{
    return print(pagesOf(document), device, painter, progress);
}

Result<> PaperWriter::print(const Pages &pages, QPagedPaintDevice &device, QPainter &painter,
                            const Progress &progress)
{
    if (!PaperFonts::areThere())
        return Error{Error::Code::NoFonts, u"no font"_s, {}};
    const bool startedHere = !painter.isActive();
    if (startedHere && !painter.begin(&device))
        return Error{Error::Code::Io, u"cannot start painting on the device"_s, {}};
    const Result<> painted = pages.paint(device, painter, progress);
    if (startedHere)
        painter.end();
    return painted;
}
