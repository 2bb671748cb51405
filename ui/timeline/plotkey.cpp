// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotkey.h"

#include "ui/support/paintkit.h"
#include "ui/timeline/plotpainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace {
struct PlotKeyTr
{
    Q_DECLARE_TR_FUNCTIONS(PlotKey)
};

constexpr qreal sampleWidth = 32;
constexpr qreal lineHeight = 22;
constexpr qreal keyEntryGap = 22;
constexpr qreal textGap = 6;
}

std::vector<PlotKey::Entry> PlotKey::entries(const QFont &note, qreal textScale, qreal width) const
{
    std::vector<Entry> result{{Sample::Milestone, PlotKeyTr::tr("Milestone"), {}},
                              {Sample::Task, PlotKeyTr::tr("Task, end"), {}},
                              {Sample::Resolution, PlotKeyTr::tr("Resolution"), {}},
                              {Sample::Done, PlotKeyTr::tr("done"), {}},
                              {Sample::Forecast, PlotKeyTr::tr("forecast"), {}},
                              {Sample::Vague, PlotKeyTr::tr("vague date: some day in it"), {}},
                              {Sample::Interval, PlotKeyTr::tr("from – to"), {}},
                              {Sample::Overdue, PlotKeyTr::tr("open since the date passed"), {}},
                              {Sample::Link, PlotKeyTr::tr("depends on"), {}},
                              {Sample::Inferred, PlotKeyTr::tr("assumed"), {}}};
    if (m_ghosts)
        result.push_back({Sample::Ghost, PlotKeyTr::tr("in the report baseline"), {}});
    const QFontMetricsF metrics(note);
    QPointF at(0, 0);
    for (Entry &entry : result) {
        const qreal needed = (sampleWidth + textGap) * textScale + metrics.horizontalAdvance(entry.text);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + lineHeight * textScale);
        entry.at = at;
        at.rx() += needed + keyEntryGap * textScale;
    }
    return result;
}

qreal PlotKey::height(const QFont &note, qreal textScale, qreal width) const
{
    return entries(note, textScale, width).back().at.y() + lineHeight * textScale;
}

void PlotKey::paintSample(const PlotPainter &painter, Sample sample, QPointF leftMiddle, qreal textScale)
{
    using Style = Plot::Glyph::Style;
    const qreal left = leftMiddle.x();
    const qreal middle = leftMiddle.y();
    const qreal right = left + sampleWidth * textScale;
    Plot::Row row;
    const auto glyph = [&](ItemKind kind, Style style, Plot::Color color) {
        // Each mark ends where the text begins, whichever side its anchor is on.
        const qreal reach = Plot::glyphBox({kind, {}}, textScale).right();
        row.glyphs.push_back({kind, QPointF(right - reach - 2, middle), style, color});
    };
    const QRectF band(left, middle - 5 * textScale, sampleWidth * textScale, 10 * textScale);
    switch (sample) {
    case Sample::Milestone:
        glyph(ItemKind::Milestone, Style::Outline, &Theme::text);
        break;
    case Sample::Task:
        glyph(ItemKind::Task, Style::Outline, &Theme::text);
        break;
    case Sample::Resolution:
        glyph(ItemKind::Resolution, Style::Outline, &Theme::text);
        break;
    case Sample::Done:
        glyph(ItemKind::Milestone, Style::Filled, &Theme::done);
        break;
    case Sample::Forecast:
        glyph(ItemKind::Milestone, Style::Filled, &Theme::atRisk);
        break;
    case Sample::Vague:
        row.bands.push_back({band, band.width() * 0.28});
        break;
    case Sample::Interval:
        row.bands.push_back({band, 0});
        break;
    case Sample::Overdue:
        row.lines.push_back({QPolygonF({QPointF(left, middle + 3), QPointF(right, middle + 3)}),
                             &Theme::overdue, 2 * textScale});
        break;
    case Sample::Link:
    case Sample::Inferred:
        painter.paintArrow({QPolygonF({QPointF(left, middle), QPointF(right, middle)}), false},
                           sample == Sample::Inferred, PlotPainter::Emphasis::Plain);
        break;
    case Sample::Ghost:
        glyph(ItemKind::Milestone, Style::Ghost, &Theme::text2);
        break;
    }
    painter.paintBands(row, {});
    painter.paintLines(row, {});
    painter.paintMarks(row, {});
}

void PlotKey::paint(QPainter &device, const Theme &theme, const QFont &note, qreal textScale,
                    qreal width) const
{
    const PlotPainter painter(device, theme, note, textScale);
    for (const Entry &entry : entries(note, textScale, width)) {
        const QRectF line(entry.at, QSizeF(width, lineHeight * textScale));
        paintSample(painter, entry.sample, QPointF(line.left(), line.center().y()), textScale);
        device.setFont(note);
        device.setPen(theme.text2);
        device.drawText(QPointF(line.left() + (sampleWidth + textGap) * textScale,
                                PaintKit::baselineIn(line.toRect(), device.fontMetrics())),
                        entry.text);
    }
}
