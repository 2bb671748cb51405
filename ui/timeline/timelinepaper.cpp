// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepaper.h"

#include "core/paper/paperfonts.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/timeline/axispainter.h"
#include "ui/timeline/plotkey.h"
#include "ui/timeline/plotpainter.h"
#include "ui/timeline/plotwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using RowKind = TimelineModel::RowKind;

namespace {
struct TimelinePaperTr
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePaper)
};

constexpr qreal unitsPerInch = 96;
constexpr qreal paperScale = 0.75; // marks as high as the rows allow
constexpr qreal titleHeight = 34;
constexpr qreal axisHeight = 68;
constexpr qreal footLine = 22; // Stichtag, source, page
constexpr qreal aboveKey = 8;
constexpr qreal widePaper = 1300; // A3
constexpr qreal widePaperTable = 440;
constexpr qreal narrowTable = 330;
constexpr qreal paperKeyWidth = 70;
constexpr qreal paperStatusWidth = 112;
constexpr qreal paperInset = 6;

QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(PaperFonts::family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

const Theme &greys()
{
    static const Theme theme = [] {
        Theme grey = Theme::of(Theme::Kind::Light);
        const QColor ink(Qt::black);
        const QColor dark = QColor::fromRgb(0x3A3A3A);
        grey.page = Qt::white;
        grey.chrome = QColor::fromRgb(0xF0F0F0);
        grey.text = ink;
        grey.text2 = dark;
        grey.accent = ink;
        grey.overdue = ink;
        grey.atRisk = dark;
        grey.dueSoon = dark;
        grey.onTrack = dark;
        grey.unscheduled = dark;
        grey.done = QColor::fromRgb(0x7A7A7A);
        return grey;
    }();
    return theme;
}

QString sourceText(const Portfolio &portfolio)
{
    QStringList documents;
    for (const Item &item : portfolio.items)
        if (!item.source.document.isEmpty() && !documents.contains(item.source.document))
            documents.append(item.source.document);
    return documents.isEmpty()
        ? QString()
        : TimelinePaperTr::tr("Source: %1", nullptr, int(documents.size())).arg(documents.join(u"; "_s));
}

qreal tableWidth(QSizeF size)
{
    return size.width() >= widePaper ? widePaperTable : narrowTable;
}
}

TimelinePaper::TimelinePaper(SnapshotPtr snapshot, Span span, TimelineScene::Before before,
                             QString beforeName, const Language &language)
    : m_snapshot(std::move(snapshot))
    , m_span(span)
    , m_beforeName(std::move(beforeName))
    , m_language(language)
{
    TimelineModel model;
    model.setSnapshot(m_snapshot);
    model.setViewStart(span.first);
    addRows(model);
    std::vector<TimelineScene::Row> rows;
    for (int part = 0; part < model.rowCount(); ++part) {
        const QModelIndex project = model.index(part, 0);
        rows.push_back({RowKind::Project, {}, false, 0, int(projectHeight)});
        for (int row = 0; row < model.rowCount(project); ++row) {
            const QModelIndex index = model.index(row, 0, project);
            rows.push_back({model.kind(index), model.itemsOf(index), true, 0, int(rowHeight)});
        }
    }
    m_scene = TimelineScene(m_snapshot, std::move(rows), std::move(before));
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
                          std::size_t(part)});
        for (int row = 0; row < model.rowCount(project); ++row) {
            const QModelIndex index = model.index(row, 0, project);
            PaperRow line{model.kind(index),
                          text(index, TimelineModel::Column::Key),
                          text(index, TimelineModel::Column::Title),
                          {},
                          0};
            if (line.kind == RowKind::Item)
                line.item = model.itemsOf(index).front();
            m_rows.push_back(line);
        }
    }
}

// Between projects where they fit on a page; else between rows.
std::vector<TimelinePaper::PageRows> TimelinePaper::pages(QSizeF size) const
{
    const qreal room = size.height() - titleHeight - axisHeight - footHeight(size.width());
    const auto &rows = m_scene.rows();
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

qreal TimelinePaper::footHeight(qreal width) const
{
    return aboveKey + PlotKey(!m_beforeName.isEmpty()).height(paperFont(11), paperScale, width) + footLine;
}

int TimelinePaper::pageCount(QSizeF size) const
{
    return int(pages(size).size());
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
    const std::vector<PageRows> all = pages(size);
    for (std::size_t page = 0; page < all.size(); ++page) {
        if (progress && !progress(int(page), int(all.size())))
            return Error{Error::Code::Cancelled, u"stopped between two pages"_s, {}};
        if (page > 0 && !device.newPage())
            return Error{Error::Code::Io, u"no new page"_s, {}};
        painter.save();
        painter.scale(dots, dots);
        painter.translate(margin, margin);
        paintPage(painter, size, all[page], int(page) + 1, int(all.size()));
        painter.restore();
    }
    return ok();
}

TimeAxis::Strips TimelinePaper::stripsOf(const RowPlot::Frame &frame) const
{
    QSet<QDate> last;
    for (const ItemStatus &status : m_snapshot->report.items)
        if (status.open && status.lastSession.isValid())
            last.insert(status.lastSession);
    const QFontMetricsF note(paperFont(11));
    const QFontMetricsF strong(paperFont(11, QFont::DemiBold));
    return TimeAxis::strips(frame.scale, frame.width, frame.calendar, last, m_language,
                            [&](const QString &text, bool isStrong) {
                                return (isStrong ? strong : note).horizontalAdvance(text);
                            });
}

void TimelinePaper::paintPage(QPainter &painter, QSizeF size, const PageRows &rows, int page,
                              int pageCount) const
{
    const Theme &theme = greys();
    const qreal table = tableWidth(size);
    const QFont body = paperFont(12);
    RowPlot::Frame frame{TimeScale::fitting(m_span.first, m_span.last, size.width() - table, paperScale),
                         size.width() - table,
                         paperScale,
                         m_snapshot->report.asOf,
                         [metrics = QFontMetricsF(body)](const QString &text, bool) {
                             return metrics.horizontalAdvance(text);
                         },
                         m_snapshot->portfolio->senateCalendar};
    const TimeAxis::Strips strips = stripsOf(frame);
    paintHead(painter, table);
    const QRectF axisArea(table, titleHeight, frame.width, axisHeight);
    AxisPainter(painter, theme, paperFont(11), paperScale)
        .paint(strips, axisArea, frame.scale, frame.asOf,
               TimelinePaperTr::tr("As of %1").arg(DateText::shortDay(frame.asOf, m_language)));
    painter.fillRect(QRectF(0, axisArea.bottom() - 1, size.width(), 1), theme.text);
    painter.translate(0, axisArea.bottom() - (rows.first < rows.last ? m_scene.rows()[rows.first].top : 0));
    paintTable(painter, rows, table);
    painter.translate(table, 0);
    paintPlot(painter, rows, frame, strips);
    painter.translate(-table,
                      -(axisArea.bottom() - (rows.first < rows.last ? m_scene.rows()[rows.first].top : 0)));
    paintFoot(painter, size, page, pageCount);
}

void TimelinePaper::paintHead(QPainter &painter, qreal table) const
{
    const Theme &theme = greys();
    const SteeringGroup &group = m_snapshot->portfolio->group;
    painter.setFont(paperFont(19, QFont::DemiBold));
    painter.setPen(theme.text);
    const QString title = TimelinePaperTr::tr("Timeline");
    painter.drawText(QPointF(0, 20), title);
    const qreal left = painter.fontMetrics().horizontalAdvance(title) + 14;
    painter.setFont(paperFont(13));
    QString about = DateText::range(m_span.first, m_span.last, m_language);
    if (const QString name = group.shortName.isEmpty() ? group.name : group.shortName; !name.isEmpty())
        about = name + u", "_s + about;
    painter.setPen(theme.text2);
    painter.drawText(QPointF(left, 20), about);
    const qreal names = titleHeight + axisHeight / AxisPainter::stripCount * 2 - 5;
    const qreal notes = titleHeight + axisHeight - 5;
    painter.setFont(paperFont(12, QFont::DemiBold));
    painter.drawText(QPointF(paperInset, names), TimelinePaperTr::tr("Item"));
    painter.drawText(QPointF(table - paperStatusWidth, names), TimelinePaperTr::tr("Schedule status"));
    painter.setFont(paperFont(11));
    const QString sessions = PlotWords::sessions(m_snapshot->portfolio->senateCalendar);
    painter.drawText(QPointF(table - paperInset - painter.fontMetrics().horizontalAdvance(sessions), notes),
                     sessions);
}

void TimelinePaper::paintTable(QPainter &painter, const PageRows &rows, qreal table) const
{
    const Theme &theme = greys();
    for (std::size_t at = rows.first; at < rows.last; ++at) {
        const PaperRow &row = m_rows[at];
        const TimelineScene::Row &place = m_scene.rows()[at];
        const bool isProject = row.kind == RowKind::Project;
        const QRect line(0, place.top, int(table), place.height);
        if (isProject)
            painter.fillRect(line, theme.chrome);
        painter.fillRect(QRectF(0, place.bottom() - 1, table, 1), isProject ? theme.text : theme.hair);
        painter.setFont(paperFont(isProject ? 13 : 12, isProject ? QFont::Bold : QFont::Normal));
        const QFontMetrics metrics = painter.fontMetrics();
        const int baseline = PaintKit::baselineIn(line, metrics);
        const bool isList = !isProject && !row.item;
        const qreal left = isProject || isList ? paperInset + (row.key.isEmpty() ? 0 : 18) : paperKeyWidth;
        painter.setPen(isList ? theme.text2 : theme.text);
        if (!row.key.isEmpty())
            painter.drawText(QPointF(paperInset, baseline), row.key);
        const qreal right = table - paperInset - (row.item ? paperStatusWidth : 0);
        painter.drawText(QPointF(left, baseline), PaintKit::elided(row.title, metrics, int(right - left)));
        if (!row.item)
            continue;
        const ItemStatus &status = m_snapshot->report.items[*row.item];
        PaintKit::drawStatus(
            painter, QRect(int(table - paperStatusWidth), place.top, int(paperStatusWidth), place.height),
            PaintKit::StatusMark::of(status), Wording::of(status.status, m_language), theme);
    }
}

void TimelinePaper::paintPlot(QPainter &device, const PageRows &rows, const RowPlot::Frame &frame,
                              const TimeAxis::Strips &strips) const
{
    if (rows.first >= rows.last)
        return;
    const Theme &theme = greys();
    const int top = m_scene.rows()[rows.first].top;
    const int bottom = m_scene.rows()[rows.last - 1].bottom();
    const QRectF area(0, top, frame.width, bottom - top);
    device.save();
    device.setClipRect(area, Qt::IntersectClip);
    const PlotPainter painter(device, theme, paperFont(12), frame.textScale);
    painter.paintShades(strips.shades, area);
    for (std::size_t at = rows.first; at < rows.last; ++at) {
        const TimelineScene::Row &row = m_scene.rows()[at];
        const bool isProject = row.kind == RowKind::Project;
        if (isProject)
            device.fillRect(QRectF(0, row.top, frame.width, row.height), theme.chrome);
        device.fillRect(QRectF(0, row.bottom() - 1, frame.width, 1), isProject ? theme.text : theme.hair);
    }
    painter.paintGrid(strips, area);
    painter.paintSessionLines(strips.sessions, area);
    std::vector<Plot::Row> plots;
    for (std::size_t at = rows.first; at < rows.last; ++at)
        plots.push_back(m_scene.plot(m_scene.rows()[at], frame, m_language));
    const auto each = [&](auto paint) {
        for (std::size_t at = rows.first; at < rows.last; ++at)
            paint(plots[at - rows.first], QPointF(0, m_scene.rows()[at].top));
    };
    each([&](const Plot::Row &plot, QPointF at) { painter.paintBands(plot, at); });
    each([&](const Plot::Row &plot, QPointF at) { painter.paintLines(plot, at); });
    for (const TimelineScene::Arrow &arrow : m_scene.arrows(frame, top, bottom))
        painter.paintArrow(arrow.route, m_scene.links()[arrow.link].inferred, PlotPainter::Emphasis::Plain);
    painter.paintStichtag(frame.scale.mark(frame.asOf), area);
    each([&](const Plot::Row &plot, QPointF at) { painter.paintMarks(plot, at); });
    each([&](const Plot::Row &plot, QPointF at) { painter.paintWords(plot, at, theme.page); });
    device.restore();
}

void TimelinePaper::paintFoot(QPainter &painter, QSizeF size, int page, int pageCount) const
{
    const Theme &theme = greys();
    const qreal top = size.height() - footHeight(size.width()) + aboveKey;
    painter.save();
    painter.translate(0, top);
    PlotKey(!m_beforeName.isEmpty()).paint(painter, theme, paperFont(11), paperScale, size.width());
    painter.restore();
    painter.setFont(paperFont(11));
    painter.setPen(theme.text2);
    QString left = TimelinePaperTr::tr("As of %1, data as at %2")
                       .arg(DateText::day(m_snapshot->report.asOf, m_language),
                            DateText::day(dataDate(*m_snapshot->portfolio), m_language));
    if (!m_beforeName.isEmpty())
        left += TimelinePaperTr::tr("; dashed: report baseline %1").arg(m_beforeName);
    if (const QString sources = sourceText(*m_snapshot->portfolio); !sources.isEmpty())
        left += u". "_s + sources;
    //: Page %1 of %2
    const QString number = TimelinePaperTr::tr("Page %1 of %2").arg(page).arg(pageCount);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const auto room = int(size.width()) - numberWidth - 16;
    painter.drawText(QPointF(0, size.height() - 2), PaintKit::elided(left, painter.fontMetrics(), room));
    painter.drawText(QPointF(size.width() - numberWidth, size.height() - 2), number);
}
