// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotpainter.h"

#include "ui/charts/sheet.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

#include <array>

namespace {
constexpr int fadeSteps = 8;
constexpr qreal outlineWidth = 1.6;
constexpr qreal arrowHead = 7;
constexpr qreal textAbove = 13; // its baseline
constexpr qreal textHeight = 17;

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto part = [share](int left, int right) { return qRound(left + (right - left) * share); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

Qt::PenStyle penStyle(Plot::Line::Style style)
{
    switch (style) {
    case Plot::Line::Style::Solid:
        return Qt::SolidLine;
    case Plot::Line::Style::Dashed:
        return Qt::DashLine;
    case Plot::Line::Style::Dotted:
        return Qt::DotLine;
    }
    Q_UNREACHABLE();
}
}

PlotPainter::Surfaces PlotPainter::surfaces(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Light:
        return {QColor::fromRgb(0xE2E1DD), QColor::fromRgb(0xF7F6F3), QColor::fromRgb(0xEAE8E3),
                QColor::fromRgb(0xB4B2AC)};
    case Theme::Kind::Dark:
        return {QColor::fromRgb(0x373C43), QColor::fromRgb(0x1C1F22), QColor::fromRgb(0x2A2E33),
                QColor::fromRgb(0x565B62)};
    case Theme::Kind::HighContrast: // outlines only
        return {QColor::fromRgb(0x000000), QColor::fromRgb(0x000000), QColor::fromRgb(0x000000),
                QColor::fromRgb(0xFFFFFF)};
    }
    Q_UNREACHABLE();
}

PlotPainter::PlotPainter(QPainter &painter, const Theme &theme, const QFont &body, qreal textScale)
    : m_painter(painter)
    , m_theme(theme)
    , m_body(body)
    , m_scale(textScale)
    , m_surfaces(surfaces(theme.kind))
{
}

void PlotPainter::paintShades(const std::vector<TimeAxis::Shade> &shades, const QRectF &area) const
{
    for (const TimeAxis::Shade &shade : shades) {
        const QRectF rect(area.left() + shade.left, area.top(), shade.right - shade.left, area.height());
        if (hasContours()) {
            m_painter.setPen(QPen(m_theme.hair, 1));
            m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
        } else {
            m_painter.fillRect(
                rect, shade.kind == TimeAxis::Shade::Kind::Holiday ? m_surfaces.holiday : m_surfaces.weekend);
        }
    }
}

void PlotPainter::paintGrid(const TimeAxis::Strips &strips, const QRectF &area) const
{
    const auto line = [&](qreal x, const QColor &color) {
        if (x >= 0)
            m_painter.fillRect(QRectF(area.left() + qRound(x), area.top(), 1, area.height()), color);
    };
    // A line per day would be a fabric; the numbers above say enough.
    const bool days = strips.fine.size() > 1 && strips.fine[0].first.daysTo(strips.fine[1].first) == 1;
    if (!days)
        for (const TimeAxis::Period &period : strips.fine)
            line(period.left, m_theme.hair);
    for (const TimeAxis::Period &period : strips.coarse)
        line(period.left, m_surfaces.gridStrong);
}

void PlotPainter::paintSessionLines(const std::vector<TimeAxis::Session> &sessions, const QRectF &area) const
{
    m_painter.setPen(QPen(m_theme.text2, 1, Qt::DotLine));
    for (const TimeAxis::Session &session : sessions)
        if (session.isLast)
            m_painter.drawLine(QPointF(area.left() + session.x, area.top()),
                               QPointF(area.left() + session.x, area.bottom()));
}

void PlotPainter::paintBand(const Plot::Band &band, QPointF at) const
{
    const QRectF rect = band.rect.translated(at);
    const QColor ground = m_theme.page;
    const auto piece = [&](qreal left, qreal right, qreal share) {
        const QRectF part(left, rect.top(), right - left, rect.height());
        if (!hasContours())
            m_painter.fillRect(part, mixed(ground, m_surfaces.band, share));
        const QColor edge = mixed(ground, m_theme.text2, share);
        m_painter.fillRect(QRectF(left, rect.top(), right - left, 1), edge);
        m_painter.fillRect(QRectF(left, rect.bottom() - 1, right - left, 1), edge);
    };
    const qreal step = band.fade / fadeSteps;
    for (int at8 = 0; band.fade > 0 && at8 < fadeSteps; ++at8) {
        const qreal share = (at8 + 0.5) / fadeSteps;
        piece(rect.left() + at8 * step, rect.left() + (at8 + 1) * step, share);
        piece(rect.right() - (at8 + 1) * step, rect.right() - at8 * step, share);
    }
    piece(rect.left() + band.fade, rect.right() - band.fade, 1);
    if (band.fade <= 0) {
        m_painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), m_theme.text2);
        m_painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), m_theme.text2);
    }
}

void PlotPainter::paintBands(const Plot::Row &row, QPointF at) const
{
    for (const Plot::Band &band : row.bands)
        paintBand(band, at);
}

void PlotPainter::paintLines(const Plot::Row &row, QPointF at) const
{
    for (const Plot::Column &column : row.columns)
        m_painter.fillRect(column.rect.translated(at), m_theme.*column.color);
    for (const Plot::Line &line : row.lines) {
        QPen pen(m_theme.*line.color, line.width, penStyle(line.style), Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawPolyline(line.points.translated(at));
    }
}

void PlotPainter::paintCells(const Plot::Row &row, QPointF at) const
{
    using Style = Sheet::Fill::Style;
    for (const Plot::Cell &cell : row.cells) {
        const QRectF rect = cell.rect.translated(at);
        switch (cell.kind) {
        case Plot::Cell::Kind::Lead:
            Sheet::paintFill(m_painter, {rect, &Theme::accent, Style::Hatched}, m_theme);
            break;
        case Plot::Cell::Kind::Buffer:
            Sheet::paintFill(m_painter, {rect, cell.color, Style::Solid}, m_theme);
            break;
        case Plot::Cell::Kind::Struck:
            Sheet::paintFill(m_painter, {rect, cell.color, Style::Outline}, m_theme);
            m_painter.drawLine(rect.topLeft(), rect.bottomRight());
            break;
        }
    }
}

void PlotPainter::paintGlyph(const Plot::Glyph &glyph, QPointF at) const
{
    const QColor color = m_theme.*glyph.color;
    const QPointF anchor = glyph.anchor + at;
    const QPainterPath outline = Plot::glyphPath(glyph.kind, m_scale).translated(anchor);
    const QPainterPath fill = Plot::glyphFill(glyph.kind, m_scale).translated(anchor);
    const bool isGhost = glyph.style == Plot::Glyph::Style::Ghost;
    // An outline hides the lines behind it, or its shape could not be read.
    if (!isGhost)
        m_painter.fillPath(fill, glyph.style == Plot::Glyph::Style::Filled ? color : m_theme.page);
    QPen pen(color, isGhost ? 1 : outlineWidth * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (isGhost)
        pen.setDashPattern({2, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline);
}

void PlotPainter::paintMarks(const Plot::Row &row, QPointF at) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Plot::Glyph &glyph : row.glyphs)
        paintGlyph(glyph, at);
    for (const Plot::StatusSign &sign : row.signs)
        StatusShape::paint(m_painter, sign.shape, sign.box.translated(at), m_theme.*sign.color);
    for (const Plot::Chevron &chevron : row.chevrons) {
        const qreal reach = (chevron.toLeft ? 5 : -5) * m_scale;
        const QPointF tip = chevron.tip + at;
        // Over a day of the ruler, which stands on the row that is chosen.
        if (!row.cells.empty())
            m_painter.fillRect(QRectF(tip.x() + (chevron.toLeft ? -3 : -8) * m_scale, tip.y() - 7 * m_scale,
                                      11 * m_scale, 14 * m_scale),
                               m_theme.selection);
        m_painter.setPen(
            QPen(m_theme.*chevron.color, outlineWidth * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(
            QPolygonF({tip + QPointF(reach, -4 * m_scale), tip, tip + QPointF(reach, 4 * m_scale)}));
    }
    m_painter.restore();
}

void PlotPainter::paintWords(const Plot::Row &row, QPointF at, const QColor &ground) const
{
    for (const Plot::Words &words : row.words) {
        QFont font = m_body;
        font.setItalic(words.italic);
        if (words.strong)
            font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        const QRectF box(words.at.x() + at.x() - 2 * m_scale, words.at.y() + at.y() - textAbove * m_scale,
                         words.width + 4 * m_scale, textHeight * m_scale);
        // Lines of high contrast would touch the letters; the edges of a band would strike them through.
        if (hasContours() || words.onLine)
            m_painter.fillRect(box, ground);
        else if (words.onBand)
            m_painter.fillRect(box.adjusted(0, 2 * m_scale, 0, -2 * m_scale), m_surfaces.band);
        paintHaloed(words, words.at + at, words.onBand && !hasContours() ? m_surfaces.band : ground);
    }
}

// Drawn six times around itself: stroking the outline of text costs a multiple (charts.md, "Measured"). On
// the screen its glyphs are found once; a PDF keeps texts that can be searched.
void PlotPainter::paintHaloed(const Plot::Words &words, QPointF at, const QColor &ground) const
{
    static constexpr std::array<QPointF, 6> around = {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(-1, -1),
                                                      QPointF(1, -1),   QPointF(-1, 1),  QPointF(1, 1)};
    const auto draw = [&](const auto &paint) {
        m_painter.setPen(ground);
        for (const QPointF &offset : around)
            paint(at + offset * m_scale);
        m_painter.setPen(m_theme.*words.color);
        paint(at);
    };
    if (m_painter.paintEngine()->type() != QPaintEngine::Raster) {
        draw([&](QPointF baseline) { m_painter.drawText(baseline, words.text); });
        return;
    }
    QStaticText glyphs(words.text);
    glyphs.setTextFormat(Qt::PlainText);
    glyphs.prepare(m_painter.transform(), m_painter.font());
    const qreal ascent = QFontMetricsF(m_painter.font()).ascent();
    draw([&](QPointF baseline) { m_painter.drawStaticText(baseline - QPointF(0, ascent), glyphs); });
}

void PlotPainter::paintArrow(const PlotArrows::Route &route, bool inferred, Emphasis emphasis) const
{
    const bool plain = emphasis == Emphasis::Plain;
    const QColor color = plain ? m_theme.text2 : m_theme.accent;
    const qreal width = plain ? 1 : emphasis == Emphasis::Chain ? 1.4 : 3; // told apart in whole pixels too
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (route.isBackwards)
        pen.setStyle(Qt::DashLine);
    else if (inferred)
        pen.setDashPattern({1 / width + 1, 2 / width + 1});
    m_painter.setPen(pen);
    m_painter.drawPolyline(route.points);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(PlotArrows::head(route.points, arrowHead * m_scale));
    m_painter.restore();
}

void PlotPainter::paintBaseline(qreal x, const QRectF &area) const
{
    if (x < 0 || x > area.width())
        return;
    m_painter.setPen(QPen(m_theme.text2, 1, Qt::DashLine));
    m_painter.drawLine(QPointF(area.left() + x, area.top()), QPointF(area.left() + x, area.bottom()));
}

void PlotPainter::paintStichtag(qreal x, const QRectF &area) const
{
    constexpr qreal width = 2;
    if (x >= -width && x <= area.width() + width)
        m_painter.fillRect(QRectF(area.left() + x - width / 2, area.top(), width, area.height()),
                           m_theme.accent);
}

void PlotPainter::paintFocus(const QRectF &mark) const
{
    constexpr qreal outside = 4;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(mark.adjusted(-outside, -outside, outside, outside), 3, 3);
    m_painter.restore();
}
