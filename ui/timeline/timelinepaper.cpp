// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepaper.h"

#include "core/report/datetext.h"
#include "ui/models/itemroles.h"
#include "ui/timeline/timelinepaperstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace TimelinePaperStyle;
using RowKind = TimelineModel::RowKind;

namespace {
struct TimelinePaperTr
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePaper)
};

constexpr qreal unitsPerInch = 96;
constexpr qreal widePaper = 1300; // A3
constexpr qreal widePaperTable = 440;
constexpr qreal narrowTable = 330;

qreal tableWidth(QSizeF size)
{
    return size.width() >= widePaper ? widePaperTable : narrowTable;
}

bool isList(RowKind kind)
{
    return kind == RowKind::DoneBefore || kind == RowKind::Undated;
}
}

TimelinePaper::TimelinePaper(SnapshotPtr snapshot, Span span, TimelineScene::Before before,
                             QString beforeName, const Language &language)
    : m_snapshot(std::move(snapshot))
    , m_span(span)
    , m_before(std::move(before))
    , m_beforeName(std::move(beforeName))
    , m_language(language)
{
    TimelineModel model;
    model.setSnapshot(m_snapshot);
    model.setViewStart(span.first);
    addRows(model);
}

void TimelinePaper::addRows(const TimelineModel &model)
{
    for (int part = 0; part < model.rowCount(); ++part) {
        const QModelIndex project = model.index(part, 0);
        const auto text = [](const QModelIndex &index, TimelineModel::Column column) {
            return index.siblingAtColumn(int(column)).data().toString();
        };
        m_rows.push_back({RowKind::Project,
                          text(project, TimelineModel::Column::Key),
                          text(project, TimelineModel::Column::Title),
                          {},
                          project.data(ItemRoles::GroupRole).value<GroupHead>()});
        for (int row = 0; row < model.rowCount(project); ++row) {
            const QModelIndex index = model.index(row, 0, project);
            m_rows.push_back({model.kind(index),
                              text(index, TimelineModel::Column::Key),
                              text(index, TimelineModel::Column::Title),
                              model.itemsOf(index),
                              {}});
        }
    }
}

RowPlot::Frame TimelinePaper::frameOf(qreal width) const
{
    return {TimeScale::fitting(m_span.first, m_span.last, width, paperScale),
            width,
            paperScale,
            m_snapshot->report.asOf,
            [metrics = QFontMetricsF(font(bodySize))](const QString &text, bool) {
                return metrics.horizontalAdvance(text);
            },
            m_snapshot->portfolio->senateCalendar,
            m_beforeName};
}

// How many items of a list, from the one at \a from on, stand on one line.
std::size_t TimelinePaper::fittingItems(const PaperRow &row, std::size_t from,
                                        const RowPlot::Frame &frame) const
{
    std::vector<RowPlot::Input> inputs;
    for (std::size_t at = from; at < row.items.size(); ++at)
        inputs.push_back(
            {&m_snapshot->portfolio->items[row.items[at]], &m_snapshot->report.items[row.items[at]]});
    const auto line = RowPlot::list(inputs, row.kind == RowKind::DoneBefore, frame, m_language);
    return std::max<std::size_t>(1, line.signs.size());
}

TimelinePaper::Sheet TimelinePaper::sheetOf(QSizeF size) const
{
    Sheet sheet{frameOf(size.width() - tableWidth(size)), {}, {}, {}};
    sheet.key = PlotKey(PlotKey::signs(
        *m_snapshot, {.zoom = sheet.frame.scale.zoom(), .ghosts = !m_beforeName.isEmpty(), .isPaper = true}));
    std::vector<TimelineScene::Row> rows;
    for (const PaperRow &row : m_rows) {
        const bool isProject = row.kind == RowKind::Project;
        std::size_t from = 0;
        do {
            const std::size_t count =
                isList(row.kind) ? fittingItems(row, from, sheet.frame) : row.items.size();
            const auto first = row.items.begin() + std::ptrdiff_t(from);
            sheet.rows.push_back(from == 0 ? &row : nullptr);
            rows.push_back({row.kind,
                            {first, first + std::ptrdiff_t(count)},
                            !isProject,
                            0,
                            int(isProject ? projectHeight : rowHeight)});
            from += count;
        } while (from < row.items.size());
    }
    sheet.scene = TimelineScene(m_snapshot, std::move(rows), m_before);
    return sheet;
}

// Between projects where they fit on a page; else between rows.
std::vector<TimelinePaper::PageRows> TimelinePaper::pages(const Sheet &sheet, QSizeF size) const
{
    const qreal room = size.height() - titleHeight - axisHeight - footHeight(sheet, size.width());
    const auto &rows = sheet.scene.rows();
    std::vector<PageRows> result;
    std::size_t first = 0;
    while (first < rows.size()) {
        std::size_t end = first;
        while (end < rows.size() && rows[end].bottom() - rows[first].top <= room)
            ++end;
        end = std::max(end, first + 1); // a row higher than the page would never end
        if (end < rows.size()) {
            std::size_t project = end;
            while (project > first && rows[project].kind != RowKind::Project)
                --project;
            // A project that begins in the upper half of the page is continued, or the page stays empty.
            if (project > first && rows[project].top - rows[first].top > room / 2)
                end = project;
        }
        result.push_back({first, end});
        first = end;
    }
    if (result.empty())
        result.push_back({0, 0});
    return result;
}

qreal TimelinePaper::footHeight(const Sheet &sheet, qreal width)
{
    return aboveKey + sheet.key.height(font(11), paperScale, width) + footLine;
}

int TimelinePaper::pageCount(QSizeF size) const
{
    return int(pages(sheetOf(size), size).size());
}

Paper::Metadata TimelinePaper::metadata() const
{
    const SteeringGroup &group = m_snapshot->portfolio->group;
    const QString day = DateText::day(m_snapshot->report.asOf, m_language);
    Paper::Metadata metadata;
    metadata.paper = TimelinePaperTr::tr("Timeline");
    metadata.title = TimelinePaperTr::tr("Timeline %1, as of %2")
                         .arg(group.shortName.isEmpty() ? group.name : group.shortName, day)
                         .simplified();
    metadata.group = group.name;
    metadata.language = m_language.id();
    metadata.asOf = m_snapshot->report.asOf;
    metadata.dataDate = dataDate(*m_snapshot->portfolio);
    metadata.dataState = m_snapshot->data;
    return metadata;
}

Result<> TimelinePaper::print(QPagedPaintDevice &device, QPainter &painter,
                              const PaperWriter::Progress &progress) const
{
    const qreal dots = device.logicalDpiX() / unitsPerInch;
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Inch).size() * unitsPerInch;
    const QSizeF size = paper - QSizeF(2 * margin, 2 * margin);
    const Sheet sheet = sheetOf(size);
    const std::vector<PageRows> all = pages(sheet, size);
    for (std::size_t page = 0; page < all.size(); ++page) {
        if (progress && !progress(int(page), int(all.size())))
            return Error{Error::Code::Cancelled, u"stopped between two pages"_s, {}};
        if (page > 0 && !device.newPage())
            return Error{Error::Code::Io, u"no new page"_s, {}};
        painter.save();
        painter.scale(dots, dots);
        painter.translate(margin, margin);
        //: Page %1 of %2
        paintPage(painter, size, sheet, all[page],
                  TimelinePaperTr::tr("Page %1 of %2").arg(page + 1).arg(all.size()));
        painter.restore();
    }
    return ok();
}

TimeAxis::Strips TimelinePaper::stripsOf(const RowPlot::Frame &frame) const
{
    const QSet<QDate> last = TimelineRows::lastSessions(*m_snapshot);
    const QFontMetricsF note(font(11));
    const QFontMetricsF strong(font(11, QFont::DemiBold));
    return TimeAxis::strips(frame.scale, frame.width, frame.calendar, last, m_language,
                            [&](const QString &text, bool isStrong) {
                                return (isStrong ? strong : note).horizontalAdvance(text);
                            });
}
