// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendlabels.h"

#include "ui/support/paintkit.h"
#include "ui/trend/spread.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal trendLeaderWidth = 26; ///< between plot and label
constexpr qreal trendLeaderEnd = 6;
constexpr qreal trendMarkSize = 11;
constexpr qreal trendMarkRoom = 18;
constexpr qreal trendLabelPartGap = 12;
constexpr qreal trendInsideGap = 12; ///< from the last dot to a label in the plot
constexpr qreal trendLeastLabelTitle = 110;
constexpr qreal trendMostLabelTitle = 330;
constexpr qreal trendLeastPlotWidth = 230; ///< with its axis
constexpr qreal trendDotRoom = 6;
constexpr qreal trendCircleRoom = 9;
constexpr int trendMostStepsDown = 6; ///< of half a label, to a place in the plot that is clear

bool crossesTrendLabel(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF sides[] = {{rect.topLeft(), rect.topRight()},
                            {rect.bottomLeft(), rect.bottomRight()},
                            {rect.topLeft(), rect.bottomLeft()},
                            {rect.topRight(), rect.bottomRight()}};
    return std::ranges::any_of(sides, [&line](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

QRectF trendSquare(QPointF middle, qreal half)
{
    return {middle - QPointF(half, half), QSizeF(2 * half, 2 * half)};
}
}

TrendLabels::TrendLabels(const TrendContent &content, const TrendLayout::Frame &frame)
    : m_content(content)
    , m_frame(frame)
{
    fit();
}

const QString &TrendLabels::text(std::size_t line, Part part) const
{
    const TrendContent::Label &label = m_content.labels[line];
    switch (part) {
    case Part::Key:
        return label.key;
    case Part::Date:
        return label.date;
    case Part::Slip:
        return label.slip;
    case Part::Title:
        return label.title;
    }
    Q_UNREACHABLE();
}

const QFont &TrendLabels::font(Part part) const
{
    return part == Part::Key || part == Part::Slip ? m_frame.strong : m_frame.note;
}

qreal TrendLabels::advance(std::size_t line, Part part) const
{
    return QFontMetricsF(font(part)).horizontalAdvance(text(line, part));
}

qreal TrendLabels::widest(Part part) const
{
    qreal most = 0;
    for (std::size_t line = 0; line < m_content.labels.size(); ++line)
        most = std::max(most, advance(line, part));
    return most;
}

void TrendLabels::fit()
{
    const qreal scale = m_frame.scale;
    const qreal room = m_frame.size.width() - trendLeastPlotWidth * scale;
    const auto with = [&](Part part) {
        const qreal most = widest(part);
        return most > 0 ? most + trendLabelPartGap * scale : 0;
    };
    m_width = trendLeaderWidth * scale + trendMarkRoom * scale + widest(Part::Key);
    m_showsDate = m_width + with(Part::Date) <= room;
    if (!m_showsDate) {
        m_showsSlip = false;
        return;
    }
    m_width += with(Part::Date);
    m_showsSlip = m_width + with(Part::Slip) <= room;
    if (!m_showsSlip)
        return;
    m_width += with(Part::Slip);
    // The lines are what it is about: the titles get no more than a fifth of what is left.
    const qreal title = std::min({widest(Part::Title), trendMostLabelTitle * scale,
                                  (room - m_width) / 5 + trendLeastLabelTitle * scale / 2,
                                  room - m_width - trendLabelPartGap * scale});
    if (title < std::min(trendLeastLabelTitle * scale, widest(Part::Title)))
        return;
    m_titleWidth = title;
    m_width += trendLabelPartGap * scale + title;
}

bool TrendLabels::endsEarly(std::size_t line) const
{
    const Trend::Point &last = m_content.lines[line].points.back();
    return last.isFinish || last.report + 1 < m_content.days.size();
}

qreal TrendLabels::insideWidth(std::size_t line) const
{
    const qreal gap = trendLabelPartGap / 2 * m_frame.scale;
    const qreal slip = advance(line, Part::Slip);
    return trendMarkRoom * m_frame.scale + advance(line, Part::Key) + gap + advance(line, Part::Date)
        + (slip > 0 ? gap + slip : 0);
}

void TrendLabels::addWords(TrendPicture::Label &label, Part part, qreal left, qreal room) const
{
    const QFontMetrics metrics(font(part));
    const QString words = part == Part::Title ? PaintKit::elided(text(label.line, part), metrics, int(room))
                                              : text(label.line, part);
    if (words.isEmpty())
        return;
    const qreal baseline = label.rect.center().y() + metrics.xHeight() * 0.7;
    const bool isStrong = part == Part::Key || part == Part::Slip;
    label.words.push_back(
        {QPointF(left, baseline), words, part == Part::Title ? &Theme::text2 : &Theme::text, isStrong});
}

TrendPicture::Label TrendLabels::begun(std::size_t line, QPointF middleLeft) const
{
    const qreal scale = m_frame.scale;
    const qreal height = TrendLayout::labelHeight * scale;
    const qreal size = trendMarkSize * scale;
    TrendPicture::Label label;
    label.line = line;
    label.rect = QRectF(middleLeft.x(), middleLeft.y() - height / 2, 0, height);
    label.mark = QRectF(middleLeft.x() + 2 * scale, middleLeft.y() - size / 2, size, size);
    label.shape = m_content.labels[line].shape;
    label.color = m_content.labels[line].color;
    return label;
}

TrendPicture::Label TrendLabels::inside(std::size_t line, QPointF end, qreal middle) const
{
    const qreal scale = m_frame.scale;
    TrendPicture::Label label = begun(line, {end.x() + trendInsideGap * scale, middle});
    label.isInside = true;
    label.rect.setWidth(insideWidth(line) + 4 * scale);
    if (middle - end.y() > TrendLayout::labelHeight * scale / 2)
        label.leader = {end + QPointF(trendDotRoom * scale, 0), {label.rect.left(), middle}};
    qreal left = label.rect.left() + trendMarkRoom * scale;
    for (const Part part : {Part::Key, Part::Date, Part::Slip}) {
        addWords(label, part, left, 0);
        left += advance(line, part) + trendLabelPartGap / 2 * scale;
    }
    return label;
}

/// Whether nothing of \a picture lies under \a rect: a label in the plot covers what is behind it.
bool TrendLabels::isClear(const QRectF &rect, const TrendPicture::Picture &picture) const
{
    const qreal scale = m_frame.scale;
    for (const TrendPicture::Stroke &stroke : picture.strokes)
        for (qsizetype at = 1; at < stroke.points.size(); ++at)
            if (crossesTrendLabel(QLineF(stroke.points[at - 1], stroke.points[at]), rect))
                return false;
    const auto covers = [&rect](const QRectF &other) { return rect.intersects(other); };
    return std::ranges::none_of(
               picture.dots, covers,
               [&](const TrendPicture::Dot &dot) { return trendSquare(dot.at, trendDotRoom * scale); })
        && std::ranges::none_of(picture.circles, covers,
                                [&](const TrendPicture::Circle &circle) {
                                    return trendSquare(circle.center, trendCircleRoom * scale);
                                })
        && std::ranges::none_of(picture.bars, covers, [](const TrendPicture::Bar &bar) {
               return QRectF(bar.x - 1, bar.top, 2, bar.bottom - bar.top);
           });
}

/// The middle of the label of a line that ends early, at its end or below it; above its dot it would stand on
/// the diagonal. Null if there is no clear place from \a free down.
std::optional<qreal> TrendLabels::middleInside(std::size_t line, QPointF end, qreal free,
                                               const TrendPicture::Picture &picture) const
{
    const qreal height = TrendLayout::labelHeight * m_frame.scale;
    const qreal left = end.x() + trendInsideGap * m_frame.scale;
    const QRectF &plot = picture.plot;
    for (int step = 0; endsEarly(line) && step <= trendMostStepsDown; ++step) {
        const qreal middle = std::max(end.y(), free + height / 2) + step * height / 2;
        const QRectF rect(left, middle - height / 2, insideWidth(line) + 4 * m_frame.scale, height);
        if (rect.right() <= plot.right() && rect.bottom() <= plot.bottom() && isClear(rect, picture))
            return middle;
    }
    return std::nullopt;
}

TrendPicture::Label TrendLabels::beside(std::size_t line, QPointF end, qreal middle, const QRectF &plot) const
{
    const qreal scale = m_frame.scale;
    const qreal left = plot.right() + trendLeaderWidth * scale;
    TrendPicture::Label label = begun(line, {left, middle});
    label.rect.setRight(plot.right() + m_width);
    label.leader = {end + QPointF(trendDotRoom * scale, 0),
                    {plot.right() + trendLeaderEnd * scale, end.y()},
                    {left - trendLeaderEnd * scale, middle},
                    {left, middle}};
    qreal at = left + trendMarkRoom * scale;
    const auto add = [&](Part part, qreal room) {
        addWords(label, part, at, room);
        at += room > 0 ? room + trendLabelPartGap * scale : 0;
    };
    add(Part::Key, widest(Part::Key));
    if (m_showsDate)
        add(Part::Date, widest(Part::Date));
    if (m_showsSlip)
        add(Part::Slip, widest(Part::Slip));
    if (m_titleWidth > 0)
        add(Part::Title, m_titleWidth);
    return label;
}

std::vector<TrendPicture::Label> TrendLabels::place(const std::vector<QPointF> &ends,
                                                    const TrendPicture::Picture &picture) const
{
    const QRectF &plot = picture.plot;
    const qreal scale = m_frame.scale;
    const qreal height = TrendLayout::labelHeight * scale;
    std::vector<std::size_t> order(ends.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&ends](std::size_t line) { return ends[line].y(); });
    std::vector<TrendPicture::Label> labels(ends.size());
    std::vector<std::size_t> outside; // places in labels
    std::vector<qreal> wanted;
    qreal free = plot.top();
    for (std::size_t at = 0; at < order.size(); ++at) {
        const std::size_t line = order[at];
        if (const auto middle = middleInside(line, ends[line], free, picture)) {
            labels[at] = inside(line, ends[line], *middle);
            free = *middle + height / 2;
        } else {
            outside.push_back(at);
            wanted.push_back(ends[line].y());
        }
    }
    const auto places = spread(wanted, height, plot.top() + height / 2, plot.bottom() - height / 2);
    for (std::size_t at = 0; at < outside.size(); ++at) {
        const std::size_t line = order[outside[at]];
        labels[outside[at]] = beside(line, ends[line], places[at], plot);
    }
    return labels;
}
