// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotkey.h"

#include "ui/support/paintkit.h"
#include "ui/timeline/plotpainter.h"
#include "ui/timeline/rowplot.h"
#include "ui/timeline/timelinerows.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using Plot::Sign;

namespace {
constexpr qreal lineSample = 28; // of what runs along a row
constexpr qreal markSample = 16;
constexpr qreal overdueSample = 36; // a triangle and its line
constexpr qreal keyLineHeight = 20;
constexpr qreal keyEntryGap = 18;
constexpr qreal keyTextGap = 6;

/// Collects what the items of a portfolio show.
class SignCollector
{
public:
    SignCollector(const Snapshot &snapshot, const PlotKey::View &view)
        : m_snapshot(snapshot)
        , m_view(view)
    {
    }

    [[nodiscard]] std::vector<Sign> all()
    {
        std::map<QString, int> placed; // by project
        for (std::size_t at = 0; at < m_snapshot.portfolio->items.size(); ++at) {
            const Item &item = m_snapshot.portfolio->items[at];
            if (item.kind == ItemKind::Measure)
                continue;
            const ItemStatus &status = m_snapshot.report.items[at];
            m_found.merge(RowPlot::signs(item, status));
            if (!RowPlot::anchorDay(item, status).isValid())
                continue;
            addSession(at);
            ++placed[item.project];
        }
        addLinks();
        addShades();
        if (m_view.ghosts && !placed.empty())
            add(Sign::Ghost);
        if (std::ranges::any_of(placed,
                                [](const auto &each) { return each.second > RowPlot::mostFoldedMarks; })
            && !m_view.isPaper)
            add(Sign::Column);
        return {m_found.begin(), m_found.end()};
    }

private:
    void add(Sign sign) { m_found.insert(sign); }
    void addSession(std::size_t item);
    void addLinks();
    void addShades();

    const Snapshot &m_snapshot;
    const PlotKey::View &m_view;
    std::set<Sign> m_found;
};

void SignCollector::addSession(std::size_t item)
{
    if (!TimelineRows::lastSession(m_snapshot, item).isValid())
        return;
    add(Sign::LastSession);
    // Cells are as wide as a day, for the chosen item.
    if (m_view.isPaper || m_view.zoom != TimeScale::Zoom::Weeks || m_snapshot.portfolio->leadTime.days() <= 0)
        return;
    add(Sign::Lead);
    add(Sign::Struck);
    add(Sign::Buffer);
}

void SignCollector::addLinks()
{
    const std::vector<Item> &items = m_snapshot.portfolio->items;
    const std::vector<ItemStatus> &states = m_snapshot.report.items;
    for (const PlotArrows::Link &link : PlotArrows::linksOf(*m_snapshot.portfolio)) {
        const QDate from = RowPlot::anchorDay(items[link.from], states[link.from]);
        const QDate to = RowPlot::anchorDay(items[link.to], states[link.to]);
        if (!from.isValid() || !to.isValid())
            continue;
        add(to < from ? Sign::Backwards : link.inferred ? Sign::Inferred : Sign::Link);
        if (!m_view.isPaper && states[link.from].open) {
            add(Sign::Chain);
            add(Sign::Critical);
        }
    }
}

void SignCollector::addShades()
{
    if (m_view.zoom == TimeScale::Zoom::Years)
        return;
    add(Sign::Holiday);
    if (m_view.zoom == TimeScale::Zoom::Weeks)
        add(Sign::Weekend);
}

// In the order of Plot::Sign.
constexpr std::array signTexts = {
    QT_TRANSLATE_NOOP("PlotKey", "Milestone"),
    QT_TRANSLATE_NOOP("PlotKey", "Task, end"),
    QT_TRANSLATE_NOOP("PlotKey", "Resolution"),
    QT_TRANSLATE_NOOP("PlotKey", "done"),
    QT_TRANSLATE_NOOP("PlotKey", "forecast"),
    QT_TRANSLATE_NOOP("PlotKey", "vague date: some day in it"),
    QT_TRANSLATE_NOOP("PlotKey", "from – to"),
    QT_TRANSLATE_NOOP("PlotKey", "original date"),
    QT_TRANSLATE_NOOP("PlotKey", "later than planned"),
    QT_TRANSLATE_NOOP("PlotKey", "open since the date passed"),
    QT_TRANSLATE_NOOP("PlotKey", "overdue, nothing reported since"),
    QT_TRANSLATE_NOOP("PlotKey", "depends on"),
    QT_TRANSLATE_NOOP("PlotKey", "assumed"),
    QT_TRANSLATE_NOOP("PlotKey", "is due before what it depends on"),
    QT_TRANSLATE_NOOP("PlotKey", "what the chosen item waits for"),
    QT_TRANSLATE_NOOP("PlotKey", "of that the latest"),
    QT_TRANSLATE_NOOP("PlotKey", "lead time, in time"),
    QT_TRANSLATE_NOOP("PlotKey", "lead time, taken"),
    QT_TRANSLATE_NOOP("PlotKey", "lead time, left"),
    QT_TRANSLATE_NOOP("PlotKey", "in the report baseline"),
    QT_TRANSLATE_NOOP("PlotKey", "many items: their number"),
    QT_TRANSLATE_NOOP("PlotKey", "outside the view"),
    QT_TRANSLATE_NOOP("PlotKey", "last session before a deadline"),
    QT_TRANSLATE_NOOP("PlotKey", "weekend"),
    QT_TRANSLATE_NOOP("PlotKey", "public holiday"),
};

QString signText(Sign sign)
{
    return QCoreApplication::translate("PlotKey", signTexts.at(std::size_t(sign)));
}

qreal signWidth(Sign sign)
{
    switch (sign) {
    case Sign::Vague:
    case Sign::Interval:
    case Sign::Original:
    case Sign::Late:
    case Sign::Link:
    case Sign::Inferred:
    case Sign::Backwards:
    case Sign::Chain:
    case Sign::Critical:
        return lineSample;
    case Sign::Overdue:
    case Sign::OverdueSilent:
        return overdueSample;
    default:
        return markSample;
    }
}

/// The picture of one sign, left of its words.
class SignSample
{
public:
    SignSample(Sign sign, QPointF leftMiddle, qreal textScale, Plot::Color buffer)
        : m_sign(sign)
        , m_buffer(buffer)
        , m_left(leftMiddle.x())
        , m_middle(leftMiddle.y())
        , m_scale(textScale)
        , m_right(m_left + signWidth(sign) * textScale)
    {
    }

    void paint(const PlotPainter &painter)
    {
        addMark();
        addAlong();
        addOther();
        paintShade(painter);
        painter.paintBands(m_row, {});
        painter.paintLines(m_row, {});
        paintArrow(painter);
        painter.paintCells(m_row, {});
        painter.paintMarks(m_row, {});
    }

private:
    void addGlyph(ItemKind kind, Plot::Glyph::Style style, Plot::Color color)
    {
        // Each mark ends where the text begins, whichever side its anchor is on.
        const qreal reach = Plot::glyphBox({kind, {}}, m_scale).right();
        m_row.glyphs.push_back({kind, QPointF(m_right - reach - 2, m_middle), style, color});
    }
    void addLine(qreal left, qreal y, const Plot::Line &style)
    {
        m_row.lines.push_back(style);
        m_row.lines.back().points = QPolygonF({QPointF(left, y), QPointF(m_right, y)});
    }
    [[nodiscard]] QRectF box(qreal width, qreal height) const
    {
        return {m_right - width * m_scale, m_middle - height / 2 * m_scale, width * m_scale,
                height * m_scale};
    }
    void addMark();
    void addAlong();
    void addOverdue();
    void addOther();
    void paintArrow(const PlotPainter &painter) const;
    void paintShade(const PlotPainter &painter) const;

    Sign m_sign;
    Plot::Color m_buffer;
    qreal m_left;
    qreal m_middle;
    qreal m_scale;
    qreal m_right;
    Plot::Row m_row;
};

void SignSample::addMark()
{
    using Style = Plot::Glyph::Style;
    switch (m_sign) {
    case Sign::Milestone:
        return addGlyph(ItemKind::Milestone, Style::Outline, &Theme::text);
    case Sign::Task:
        return addGlyph(ItemKind::Task, Style::Outline, &Theme::text);
    case Sign::Resolution:
        return addGlyph(ItemKind::Resolution, Style::Outline, &Theme::text);
    case Sign::Done:
        return addGlyph(ItemKind::Milestone, Style::Filled, &Theme::done);
    case Sign::Forecast:
        return addGlyph(ItemKind::Milestone, Style::Filled, Theme::shapeToken(ScheduleStatus::AtRisk));
    case Sign::Ghost:
        return addGlyph(ItemKind::Milestone, Style::Ghost, &Theme::text2);
    default:
        return;
    }
}

void SignSample::addAlong()
{
    constexpr qreal bandHeight = 10;
    constexpr qreal fadeShare = 0.28;
    const QRectF band = box(lineSample, bandHeight);
    switch (m_sign) {
    case Sign::Vague:
        return m_row.bands.push_back({band, band.width() * fadeShare});
    case Sign::Interval:
        return m_row.bands.push_back({band, 0});
    case Sign::Original:
        m_row.lines.push_back({QPolygonF(
            {QPointF(m_left + 1, m_middle - 6 * m_scale), QPointF(m_left + 1, m_middle + 6 * m_scale)})});
        return addLine(m_left + 1, m_middle, {});
    case Sign::Late:
        return addLine(m_left, m_middle, {{}, Theme::shapeToken(ScheduleStatus::AtRisk), 2 * m_scale});
    case Sign::Overdue:
    case Sign::OverdueSilent:
        return addOverdue();
    default:
        return;
    }
}

void SignSample::addOverdue()
{
    constexpr qreal size = 12;
    const bool isSilent = m_sign == Sign::OverdueSilent;
    m_row.signs.push_back(
        {QRectF(m_left, m_middle - size / 2 * m_scale, size * m_scale, size * m_scale),
         isSilent ? StatusShape::overdueWithoutReport() : StatusShape::of(ScheduleStatus::Overdue),
         Theme::shapeToken(ScheduleStatus::Overdue)});
    addLine(m_left + (size + 4) * m_scale, m_middle + 3,
            {{},
             Theme::shapeToken(ScheduleStatus::Overdue),
             2 * m_scale,
             isSilent ? Plot::Line::Style::Dashed : Plot::Line::Style::Solid});
}

void SignSample::addOther()
{
    using Kind = Plot::Cell::Kind;
    constexpr qreal cell = 12;
    const QRectF shade = box(14, 14);
    switch (m_sign) {
    case Sign::Lead:
        return m_row.cells.push_back({box(cell, cell), Kind::Lead});
    case Sign::Struck:
        return m_row.cells.push_back({box(cell, cell), Kind::Struck, m_buffer});
    case Sign::Buffer:
        return m_row.cells.push_back({box(cell, cell), Kind::Buffer, m_buffer});
    case Sign::Column:
        m_row.columns.push_back({box(6, 14)});
        return m_row.columns.push_back({box(14, 7).adjusted(0, 3.5 * m_scale, -8 * m_scale, 3.5 * m_scale)});
    case Sign::Outside:
        return m_row.chevrons.push_back({QPointF(m_right - 6 * m_scale, m_middle), true});
    case Sign::LastSession:
        m_row.columns.push_back(
            {QRectF(m_right - 5 * m_scale, m_middle - 8 * m_scale, 2, 10 * m_scale), &Theme::text});
        return m_row.lines.push_back({QPolygonF({QPointF(m_right - 5 * m_scale + 1, m_middle + 2 * m_scale),
                                                 QPointF(m_right - 5 * m_scale + 1, m_middle + 9 * m_scale)}),
                                      &Theme::text2, 1, Plot::Line::Style::Dotted});
    case Sign::Weekend:
    case Sign::Holiday: // hardly darker than the page
        return m_row.lines.push_back({QPolygonF(shade), &Theme::hair});
    default:
        return;
    }
}

void SignSample::paintArrow(const PlotPainter &painter) const
{
    using Emphasis = PlotPainter::Emphasis;
    const std::map<Sign, Emphasis> arrows{{Sign::Link, Emphasis::Plain},
                                          {Sign::Inferred, Emphasis::Plain},
                                          {Sign::Backwards, Emphasis::Plain},
                                          {Sign::Chain, Emphasis::Chain},
                                          {Sign::Critical, Emphasis::Critical}};
    if (const auto arrow = arrows.find(m_sign); arrow != arrows.end())
        painter.paintArrow(
            {QPolygonF({QPointF(m_left, m_middle), QPointF(m_right, m_middle)}), m_sign == Sign::Backwards},
            m_sign == Sign::Inferred, arrow->second);
}

void SignSample::paintShade(const PlotPainter &painter) const
{
    using Kind = TimeAxis::Shade::Kind;
    if (m_sign == Sign::Weekend || m_sign == Sign::Holiday)
        painter.paintShades({{m_sign == Sign::Weekend ? Kind::Weekend : Kind::Holiday, 0, 14 * m_scale}},
                            box(14, 14));
}
}

std::vector<Sign> PlotKey::signs(const Snapshot &snapshot, const View &view)
{
    return SignCollector(snapshot, view).all();
}

std::vector<PlotKey::Entry> PlotKey::entries(const QFont &note, qreal textScale, qreal width) const
{
    std::vector<Entry> result;
    const QFontMetricsF metrics(note);
    QPointF at(0, 0);
    for (const Sign sign : m_signs) {
        const QString text = signText(sign);
        const qreal needed = (signWidth(sign) + keyTextGap) * textScale + metrics.horizontalAdvance(text);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + keyLineHeight * textScale);
        result.push_back({sign, text, at});
        at.rx() += needed + keyEntryGap * textScale;
    }
    return result;
}

QStringList PlotKey::texts() const
{
    QStringList result;
    for (const Sign sign : m_signs)
        result.append(signText(sign));
    return result;
}

qreal PlotKey::height(const QFont &note, qreal textScale, qreal width) const
{
    const std::vector<Entry> all = entries(note, textScale, width);
    return all.empty() ? 0 : all.back().at.y() + keyLineHeight * textScale;
}

void PlotKey::paint(QPainter &device, const Theme &theme, const QFont &note, qreal textScale,
                    qreal width) const
{
    const PlotPainter painter(device, theme, note, textScale);
    for (const Entry &entry : entries(note, textScale, width)) {
        const QRectF line(entry.at, QSizeF(width, keyLineHeight * textScale));
        SignSample(entry.sign, QPointF(line.left(), line.center().y()), textScale, m_buffer).paint(painter);
        device.setFont(note);
        device.setPen(theme.text2);
        device.drawText(QPointF(line.left() + (signWidth(entry.sign) + keyTextGap) * textScale,
                                PaintKit::baselineIn(line.toRect(), device.fontMetrics())),
                        entry.text);
    }
}
