// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaper.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

std::optional<Printable> TimelinePage::printable(QPageSize::PageSizeId format) const
{
    if (!m_snapshot)
        return std::nullopt;
    const TimeScale &scale = m_view->scale();
    // By value: the page may show something else while it is printed.
    const SnapshotPtr before = m_model->beforeSnapshot();
    const auto find = [before](const QString &key) { return before ? before->item(key) : nullptr; };
    const auto paper = std::make_shared<const TimelinePaper>(
        m_snapshot, TimelinePaper::Span{scale.dayAt(0), scale.dayAt(m_view->plotWidth())}, find,
        before ? m_wanted : QString(), uiLanguage());
    Printable printable;
    printable.words = {.print = tr("Print the timeline"),
                       .preview = tr("Preview of the timeline"),
                       .save = tr("Save the timeline as PDF"),
                       .making = tr("Making the paper of the timeline …"),
                       .printing = tr("Printing the timeline …")};
    printable.fileName = paperFileName(tr("timeline", "part of a file name"), m_snapshot->report.asOf,
                                       u"pdf"_s, m_snapshot->data);
    printable.layout = QPageLayout(QPageSize(format), QPageLayout::Landscape, QMarginsF());
    printable.fitsAnyFormat = true;
    printable.make = [paper, layout = printable.layout] {
        return PaperWriter::Pages{
            paper->metadata(), layout,
            [paper](QPagedPaintDevice &device, QPainter &painter, const PaperWriter::Progress &progress) {
                return paper->print(device, painter, progress);
            }};
    };
    return printable;
}
