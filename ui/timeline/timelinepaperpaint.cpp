// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of TimelinePaper: what stands on a page.
#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/delegates/grouprow.h"
#include "ui/support/paintkit.h"
#include "ui/timeline/axispainter.h"
#include "ui/timeline/plotpainter.h"
#include "ui/timeline/plotwords.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelinepaperstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace TimelinePaperStyle;
using RowKind = TimelineModel::RowKind;

namespace {
struct TimelinePageTr
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePaper)
};

constexpr qreal paperKeyWidth = 70;
constexpr qreal paperStatusWidth = 136;
constexpr qreal paperInset = 6;
constexpr qreal paperGap = 8; // between a title and what stands at its right

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
        : TimelinePageTr::tr("Source: %1", nullptr, int(documents.size())).arg(documents.join(u"; "_s));
}
}

void TimelinePaper::paintPage(QPainter &painter, QSizeF size, const Sheet &sheet, const PageRows &rows,
                              const QString &number) const
{
    const Theme &theme = greys();
    const RowPlot::Frame &frame = sheet.frame;
    const qreal table = size.width() - frame.width;
    const TimeAxis::Strips strips = stripsOf(frame);
    paintHead(painter, table);
    const QRectF axisArea(table, titleHeight, frame.width, axisHeight);
    AxisPainter(painter, theme, font(11), paperScale)
        .paint(strips, axisArea, frame.scale, frame.asOf,
               TimelinePageTr::tr("As of %1").arg(DateText::shortDay(frame.asOf, m_language)));
    painter.fillRect(QRectF(0, axisArea.bottom() - 1, size.width(), 1), theme.text);
    const int top = rows.first < rows.last ? sheet.scene.rows()[rows.first].top : 0;
    painter.save();
    painter.translate(0, axisArea.bottom() - top);
    paintTable(painter, sheet, rows, table);
    painter.translate(table, 0);
    paintPlot(painter, sheet, rows, strips);
    painter.restore();
    paintFoot(painter, size, sheet, number);
}

void TimelinePaper::paintHead(QPainter &painter, qreal table) const
{
    const Theme &theme = greys();
    const SteeringGroup &group = m_snapshot->portfolio->group;
    painter.setFont(font(19, QFont::DemiBold));
    painter.setPen(theme.text);
    const QString title = TimelinePageTr::tr("Timeline");
    painter.drawText(QPointF(0, 20), title);
    const qreal left = painter.fontMetrics().horizontalAdvance(title) + 14;
    painter.setFont(font(13));
    QString about = DateText::range(m_span.first, m_span.last, m_language);
    if (const QString name = group.shortName.isEmpty() ? group.name : group.shortName; !name.isEmpty())
        about = name + u", "_s + about;
    painter.setPen(theme.text2);
    painter.drawText(QPointF(left, 20), about);
    const qreal names = titleHeight + axisHeight / AxisPainter::stripCount * 2 - 5;
    const qreal notes = titleHeight + axisHeight - 5;
    painter.setFont(font(12, QFont::DemiBold));
    painter.drawText(QPointF(paperInset, names), TimelinePageTr::tr("Item"));
    painter.drawText(QPointF(table - paperStatusWidth, names), TimelinePageTr::tr("Schedule status"));
    painter.setFont(font(11));
    const QString sessions = PlotWords::sessions(m_snapshot->portfolio->senateCalendar);
    painter.drawText(QPointF(table - paperInset - painter.fontMetrics().horizontalAdvance(sessions), notes),
                     sessions);
}

void TimelinePaper::paintTable(QPainter &painter, const Sheet &sheet, const PageRows &rows, qreal table) const
{
    const Theme &theme = greys();
    for (std::size_t at = rows.first; at < rows.last; ++at) {
        const TimelineScene::Row &place = sheet.scene.rows()[at];
        const bool isProject = place.kind == RowKind::Project;
        const QRect line(0, place.top, int(table), place.height);
        if (isProject)
            painter.fillRect(line, theme.chrome);
        const bool goesOn = at + 1 < rows.last && !sheet.rows[at + 1];
        if (!goesOn)
            painter.fillRect(QRectF(0, place.bottom() - 1, table, 1), isProject ? theme.text : theme.hair);
        if (const PaperRow *row = sheet.rows[at])
            paintTableRow(painter, *row, line);
    }
}

void TimelinePaper::paintTableRow(QPainter &painter, const PaperRow &row, const QRect &line) const
{
    const Theme &theme = greys();
    const bool isProject = row.kind == RowKind::Project;
    const bool isItem = row.kind == RowKind::Item;
    const int right = line.right() + 1 - int(paperInset);
    const QRect status(line.right() + 1 - int(paperStatusWidth), line.top(), int(paperStatusWidth),
                       line.height());
    const qreal end = isProject ? paintCounts(painter, row.head, line) : isItem ? status.left() : right;
    painter.setFont(font(isProject ? 13 : bodySize, isProject ? QFont::Bold : QFont::Normal));
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = PaintKit::baselineIn(line, metrics);
    const qreal left = isItem ? paperKeyWidth : paperInset + (row.key.isEmpty() ? 0 : 18);
    painter.setPen(isProject || isItem ? theme.text : theme.text2);
    if (!row.key.isEmpty())
        painter.drawText(QPointF(paperInset, baseline), row.key);
    painter.drawText(QPointF(left, baseline),
                     PaintKit::elided(row.title, metrics, int(end - left - paperGap)));
    if (!isItem)
        return;
    paintStatus(painter, m_snapshot->report.items[row.items.front()], status);
}

// By measures of the paper: those of the window follow its text.
void TimelinePaper::paintStatus(QPainter &painter, const ItemStatus &item, const QRect &cell) const
{
    constexpr int shape = 11;
    constexpr int beforeWord = 19;
    const bool needsLook = item.status == ScheduleStatus::Overdue || item.status == ScheduleStatus::AtRisk
        || item.status == ScheduleStatus::DueSoon;
    painter.setFont(font(bodySize, needsLook ? QFont::DemiBold : QFont::Normal));
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = PaintKit::baselineIn(cell, metrics);
    StatusShape::paint(painter, StatusShape::of(item),
                       PaintKit::shapeBox(metrics, cell.left() + 1, baseline, shape),
                       greys().shape(item.status));
    painter.setPen(greys().word(item.status));
    painter.drawText(
        QPointF(cell.left() + beforeWord, baseline),
        PaintKit::elided(Wording::of(item.status, m_language), metrics, cell.width() - beforeWord));
}

// From the right edge to the left; returns where the title must end.
qreal TimelinePaper::paintCounts(QPainter &painter, const GroupHead &head, const QRect &line) const
{
    constexpr int shape = 9;
    constexpr int afterShape = 4;
    constexpr int between = 10;
    painter.setFont(font(bodySize));
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = PaintKit::baselineIn(line, metrics);
    int right = line.right() + 1 - int(paperInset);
    auto counts = GroupRow::countsOf(head);
    std::ranges::reverse(counts);
    for (const GroupRow::Count &count : counts) {
        const QString text = QString::number(count.count);
        right -= metrics.horizontalAdvance(text);
        painter.setPen(greys().text);
        painter.drawText(right, baseline, text);
        right -= afterShape + shape;
        StatusShape::paint(painter, PaintKit::StatusMark{count.status, count.outlined}.shape(),
                           PaintKit::shapeBox(metrics, right, baseline, shape), greys().shape(count.status));
        right -= between;
    }
    return right;
}

void TimelinePaper::paintPlot(QPainter &device, const Sheet &sheet, const PageRows &rows,
                              const TimeAxis::Strips &strips) const
{
    if (rows.first >= rows.last)
        return;
    const Theme &theme = greys();
    const TimelineScene &scene = sheet.scene;
    const RowPlot::Frame &frame = sheet.frame;
    const int top = scene.rows()[rows.first].top;
    const int bottom = scene.rows()[rows.last - 1].bottom();
    const QRectF area(0, top, frame.width, bottom - top);
    device.save();
    device.setClipRect(area, Qt::IntersectClip);
    const PlotPainter painter(device, theme, font(12), frame.textScale);
    painter.paintShades(strips.shades, area);
    for (std::size_t at = rows.first; at < rows.last; ++at) {
        const TimelineScene::Row &row = scene.rows()[at];
        const bool isProject = row.kind == RowKind::Project;
        if (isProject)
            device.fillRect(QRectF(0, row.top, frame.width, row.height), theme.chrome);
        device.fillRect(QRectF(0, row.bottom() - 1, frame.width, 1), isProject ? theme.text : theme.hair);
    }
    painter.paintGrid(strips, area);
    painter.paintSessionLines(strips.sessions, area);
    const std::vector<Plot::Row> plots = scene.plots(rows.first, rows.last, frame, m_language);
    const auto each = [&](auto paint) {
        for (std::size_t at = rows.first; at < rows.last; ++at)
            paint(plots[at - rows.first], QPointF(0, scene.rows()[at].top));
    };
    each([&](const Plot::Row &plot, QPointF at) { painter.paintBands(plot, at); });
    each([&](const Plot::Row &plot, QPointF at) { painter.paintLines(plot, at); });
    for (const TimelineScene::Arrow &arrow : scene.arrows(frame, rows.first, plots))
        painter.paintArrow(arrow.route, scene.links()[arrow.link].inferred, PlotPainter::Emphasis::Plain);
    painter.paintStichtag(frame.scale.mark(frame.asOf), area);
    each([&](const Plot::Row &plot, QPointF at) { painter.paintMarks(plot, at); });
    each([&](const Plot::Row &plot, QPointF at) { painter.paintWords(plot, at, theme.page); });
    device.restore();
}

void TimelinePaper::paintFoot(QPainter &painter, QSizeF size, const Sheet &sheet, const QString &number) const
{
    const Theme &theme = greys();
    const qreal top = size.height() - footHeight(sheet, size.width()) + aboveKey;
    painter.save();
    painter.translate(0, top);
    sheet.key.paint(painter, theme, font(11), paperScale, size.width());
    painter.restore();
    painter.setFont(font(11));
    painter.setPen(theme.text2);
    QString left = TimelinePageTr::tr("As of %1, data as at %2")
                       .arg(DateText::day(m_snapshot->report.asOf, m_language),
                            DateText::day(dataDate(*m_snapshot->portfolio), m_language));
    if (!m_beforeName.isEmpty())
        left += TimelinePageTr::tr("; dashed: report baseline %1").arg(m_beforeName);
    if (const QString sources = sourceText(*m_snapshot->portfolio); !sources.isEmpty())
        left += u". "_s + sources;
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const auto room = int(size.width()) - numberWidth - 16;
    painter.drawText(QPointF(0, size.height() - 2), PaintKit::elided(left, painter.fontMetrics(), room));
    painter.drawText(QPointF(size.width() - numberWidth, size.height() - 2), number);
}
