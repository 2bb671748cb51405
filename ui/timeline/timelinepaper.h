// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/pdfwriter.h"
#include "core/report/language.h"
#include "ui/models/grouphead.h"
#include "ui/timeline/plotkey.h"
#include "ui/timeline/timelinescene.h"

#include <QPagedPaintDevice>

/// The Zeitplan on paper: one page wide, in greys, as vectors without transparency. Nothing is hidden that a
/// click would show; what is undone without a date keeps its key (charts.md, "Print").
class TimelinePaper
{
public:
    /// The span of days that the paper shows.
    struct Span
    {
        QDate first;
        QDate last;
    };
    /// \a before: see TimelineScene::Before; \a beforeName names the Berichtsstand, empty: none is compared.
    TimelinePaper(SnapshotPtr snapshot, Span span, TimelineScene::Before before, QString beforeName,
                  const Language &language);

    /// Pages on a sheet of \a size, in units of 1/96 inch inside its margins.
    [[nodiscard]] int pageCount(QSizeF size) const;
    [[nodiscard]] Paper::Metadata metadata() const;
    /// All pages, on \a device, on which \a painter is active. May run in a thread of its own.
    Result<> print(QPagedPaintDevice &device, QPainter &painter, const PaperWriter::Progress &progress) const;

    /// In units of 1/96 inch.
    static constexpr qreal margin = 45;
    static constexpr qreal rowHeight = 18;
    static constexpr qreal projectHeight = 26;

private:
    struct PaperRow
    {
        TimelineModel::RowKind kind = TimelineModel::RowKind::Item;
        QString key;
        QString title;
        std::vector<TimelineScene::ItemIndex> items; ///< see TimelineModel::itemsOf()
        GroupHead head; ///< of a project
    };
    /// One page wide: a list that does not fit on a line takes as many as it needs.
    struct Sheet
    {
        RowPlot::Frame frame;
        TimelineScene scene;
        std::vector<const PaperRow *> rows; ///< of the scene's; null: the row above goes on
        PlotKey key;
    };
    struct PageRows
    {
        std::size_t first = 0;
        std::size_t last = 0; ///< one past
    };

    void addRows(const TimelineModel &model);
    [[nodiscard]] RowPlot::Frame frameOf(qreal width) const;
    [[nodiscard]] Sheet sheetOf(QSizeF size) const;
    [[nodiscard]] std::size_t fittingItems(const PaperRow &row, std::size_t from,
                                           const RowPlot::Frame &frame) const;
    [[nodiscard]] std::vector<PageRows> pages(const Sheet &sheet, QSizeF size) const;
    [[nodiscard]] static qreal footHeight(const Sheet &sheet, qreal width);
    void paintPage(QPainter &painter, QSizeF size, const Sheet &sheet, const PageRows &rows,
                   const QString &number) const;
    void paintHead(QPainter &painter, qreal tableWidth) const;
    void paintTable(QPainter &painter, const Sheet &sheet, const PageRows &rows, qreal tableWidth) const;
    void paintTableRow(QPainter &painter, const PaperRow &row, const QRect &line) const;
    void paintStatus(QPainter &painter, const ItemStatus &item, const QRect &cell) const;
    qreal paintCounts(QPainter &painter, const GroupHead &head, const QRect &line) const;
    void paintPlot(QPainter &painter, const Sheet &sheet, const PageRows &rows,
                   const TimeAxis::Strips &strips) const;
    void paintFoot(QPainter &painter, QSizeF size, const Sheet &sheet, const QString &number) const;
    [[nodiscard]] TimeAxis::Strips stripsOf(const RowPlot::Frame &frame) const;

    SnapshotPtr m_snapshot;
    Span m_span;
    TimelineScene::Before m_before;
    QString m_beforeName;
    Language m_language;
    std::vector<PaperRow> m_rows;
};
