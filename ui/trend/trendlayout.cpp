// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendlayout.h"

#include "ui/trend/spread.h"
#include "ui/trend/trendaxes.h"
#include "ui/trend/trendlabels.h"
#include "ui/trend/trendtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

using TrendPicture::Picture;

namespace {
constexpr qreal trendLeastPlotHeight = 200;
constexpr qreal trendAxisGap = 8;
constexpr qreal trendLaneWidth = 10;
constexpr qreal trendBeforeFirst = 26; ///< of the plot, left of the first report
constexpr qreal trendBehindLast = 34;
constexpr qreal trendMostLanesShare = 0.25; ///< of the plot's width
constexpr qreal trendCircleLeft = 15;
constexpr qreal trendCircleAbove = 13;
constexpr qreal trendCircleGap = 19; ///< from centre to centre
constexpr qreal trendDayGap = 10;
constexpr std::size_t trendMostDayRows = 4;
constexpr int trendMonthsBeforeOnly = 4; ///< left of a report that is the only one

struct TrendLayoutTr
{
    Q_DECLARE_TR_FUNCTIONS(TrendLayout)
};

/// Makes the picture step by step; what comes later stands on what was placed before.
class TrendBuilder
{
public:
    TrendBuilder(const TrendContent &content, const TrendLayout::Frame &frame, const Language &language)
        : m_content(content)
        , m_frame(frame)
        , m_language(language)
        , m_metrics(frame.note)
        , m_labels(content, frame)
        , m_axes(axes())
    {
    }

    Picture picture()
    {
        m_picture.plot = m_axes.plot();
        m_picture.grid = m_axes.grid(m_frame.scale);
        m_picture.diagonal = m_axes.diagonal();
        m_picture.past = m_axes.past();
        addAxisWords();
        for (std::size_t line = 0; line < m_content.lines.size(); ++line)
            addLine(line);
        addBars();
        addCircles();
        m_picture.labels = m_labels.place(m_ends, m_picture);
        addDiagonalWords();
        return m_picture;
    }

private:
    [[nodiscard]] const Trend::Line &line(std::size_t at) const { return m_content.lines[at]; }
    /// A word below the plot.
    struct DayWord
    {
        std::size_t row = 0;
        qreal left = 0;
        QString text;
        bool isStrong = false;
    };
    [[nodiscard]] QRectF plot(std::size_t rows);
    [[nodiscard]] TrendAxes axesIn(const QRectF &area) const;
    [[nodiscard]] TrendAxes axes();
    [[nodiscard]] std::pair<QDate, QDate> months() const;
    [[nodiscard]] std::size_t mostLanes() const;
    [[nodiscard]] QPointF at(const Trend::Point &point) const
    {
        return {m_axes.x(point.on), m_axes.y(point.latest())};
    }
    void addAxisWords();
    [[nodiscard]] std::vector<DayWord> dayWords(const TrendAxes &axes) const;
    void addDays(qreal baseline);
    void addLine(std::size_t at);
    void addBars();
    void addCircles();
    [[nodiscard]] int crossings(const QRectF &box) const;
    void addDiagonalWords();

    const TrendContent &m_content;
    const TrendLayout::Frame &m_frame;
    const Language &m_language;
    QFontMetricsF m_metrics;
    Picture m_picture;
    TrendLabels m_labels;
    std::vector<QPointF> m_ends; ///< of the lines
    TrendAxes m_axes;
};

std::pair<QDate, QDate> TrendBuilder::months() const
{
    QDate low = m_content.days.front().on;
    QDate high = m_content.days.back().on;
    for (const Trend::Line &line : m_content.lines)
        for (const Trend::Point &point : line.points) {
            if (point.isOvertaken)
                continue;
            low = std::min(low, point.latest());
            high = std::max(high, point.latest());
        }
    return TrendAxes::wholeMonths(low, high);
}

/// How many bars stand side by side at one report.
std::size_t TrendBuilder::mostLanes() const
{
    std::map<std::size_t, std::size_t> lanes;
    for (const Trend::Line &line : m_content.lines)
        for (const Trend::Point &point : line.points)
            if (point.isVague() && !point.isOvertaken)
                ++lanes[point.report];
    std::size_t most = 0;
    for (const auto &[report, count] : lanes)
        most = std::max(most, count);
    return most;
}

QRectF TrendBuilder::plot(std::size_t rows)
{
    const qreal scale = m_frame.scale;
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          m_metrics.horizontalAdvance(TrendText::month(QDate(2000, month, 1), m_language)));
    const qreal left = widest + (trendAxisGap + 2) * scale;
    const qreal top = m_metrics.height() + trendAxisGap * scale;
    const qreal foot = qreal(rows) * m_metrics.height() + trendAxisGap * scale;
    const qreal labels = qreal(m_content.lines.size()) * TrendLayout::labelHeight * scale;
    const qreal height = std::max({m_frame.size.height() - top - foot, labels, trendLeastPlotHeight * scale});
    m_picture.height = top + height + foot;
    return {left, top, std::max<qreal>(1, m_frame.size.width() - left - m_labels.width()), height};
}

/// As high as the days below it leave room for: where they stand does not depend on the height.
TrendAxes TrendBuilder::axes()
{
    std::size_t rows = 2;
    for (const DayWord &word : dayWords(axesIn(plot(rows))))
        rows = std::max(rows, word.row + 1);
    return axesIn(plot(rows));
}

TrendAxes TrendBuilder::axesIn(const QRectF &area) const
{
    const qreal lanes =
        std::min(qreal(mostLanes()) * trendLaneWidth * m_frame.scale, area.width() * trendMostLanesShare);
    const auto [low, high] = months();
    const QDate last = m_content.days.back().on;
    const bool isOnly = m_content.days.size() == 1;
    return {area, isOnly ? last.addMonths(-trendMonthsBeforeOnly) : m_content.days.front().on,
            last, {trendBeforeFirst * m_frame.scale + lanes, trendBehindLast * m_frame.scale},
            low,  high};
}

void TrendBuilder::addAxisWords()
{
    const QRectF &area = m_axes.plot();
    m_picture.words = m_axes.monthWords(m_metrics, m_frame.scale, m_language);
    m_picture.words.push_back({QPointF(0, m_metrics.ascent()), TrendLayoutTr::tr("Planned or forecast date"),
                               &Theme::text2, false});
    addDays(area.bottom() + trendAxisGap * m_frame.scale / 2 + m_metrics.ascent());
}

/// The last day and the first one first; each in the first row in which it finds room.
std::vector<TrendBuilder::DayWord> TrendBuilder::dayWords(const TrendAxes &axes) const
{
    const qreal scale = m_frame.scale;
    const QFontMetricsF strong(m_frame.strong);
    std::vector<DayWord> words;
    const auto widthOf = [&](const DayWord &word) {
        return (word.isStrong ? strong : m_metrics).horizontalAdvance(word.text);
    };
    const auto place = [&](DayWord word) {
        const qreal right = word.left + widthOf(word) + trendDayGap * scale;
        for (; word.row < trendMostDayRows; ++word.row) {
            const auto meets = [&](const DayWord &other) {
                return other.row == word.row && word.left < other.left + widthOf(other) + trendDayGap * scale
                    && other.left < right;
            };
            if (std::ranges::any_of(words, meets))
                continue;
            words.push_back(word);
            return;
        }
    };
    const auto add = [&](const TrendContent::Day &day) {
        const qreal middle = axes.x(day.on);
        const auto left = [&](qreal width) {
            return std::clamp(middle - width / 2, qreal(0), std::max<qreal>(0, m_frame.size.width() - width));
        };
        place({0, left(strong.horizontalAdvance(day.text)), day.text, true});
        if (!day.note.isEmpty())
            place({1, left(m_metrics.horizontalAdvance(day.note)), day.note, false});
    };
    place({1, 0, TrendLayoutTr::tr("Date of report"), false});
    add(m_content.days.back());
    for (std::size_t at = 0; at + 1 < m_content.days.size(); ++at)
        add(m_content.days[at]);
    return words;
}

void TrendBuilder::addDays(qreal baseline)
{
    for (const DayWord &word : dayWords(m_axes))
        m_picture.words.push_back({QPointF(word.left, baseline + qreal(word.row) * m_metrics.height()),
                                   word.text, word.isStrong ? &Theme::text : &Theme::text2, word.isStrong});
    for (const TrendContent::Day &day : m_content.days)
        m_picture.grid.push_back(
            {QLineF(m_axes.x(day.on), m_axes.plot().top(), m_axes.x(day.on), m_axes.plot().bottom()), true});
}

void TrendBuilder::addLine(std::size_t index)
{
    const std::vector<Trend::Point> &points = line(index).points;
    TrendPicture::Stroke stroke{index, {}, line(index).hasMoved()};
    std::size_t known = points.front().report; // the last report that named a date, overtaken or not
    const auto close = [&] {
        if (m_content.isJoined && stroke.points.size() > 1)
            m_picture.strokes.push_back(stroke);
        stroke.points.clear();
    };
    QPointF last;
    for (std::size_t each = 0; each < points.size(); ++each) {
        const Trend::Point &point = points[each];
        if (point.report > known + 1)
            close();
        known = point.report;
        if (point.isOvertaken)
            continue;
        last = at(point);
        stroke.points << last;
        m_picture.dots.push_back({index, last, line(index).item.kind, false, each});
    }
    close();
    m_picture.dots.back().isFilled = true;
    m_ends.push_back(last);
}

void TrendBuilder::addBars()
{
    const QRectF &area = m_axes.plot();
    std::map<std::size_t, std::vector<TrendPicture::Bar>> byReport;
    for (std::size_t index = 0; index < m_content.lines.size(); ++index)
        for (const Trend::Point &point : line(index).points)
            if (point.isVague() && !point.isOvertaken)
                byReport[point.report].push_back({index, at(point), 0, at(point).y(),
                                                  std::min(m_axes.y(point.date.earliest()), area.bottom())});
    for (auto &[report, bars] : byReport) {
        std::ranges::stable_sort(bars, {}, &TrendPicture::Bar::top);
        std::vector<qreal> lanes; // where the last bar of each lane ends
        for (TrendPicture::Bar &bar : bars) {
            const auto free =
                std::ranges::find_if(lanes, [&](qreal end) { return end + 2 * m_frame.scale < bar.top; });
            const auto lane = qreal(free - lanes.begin());
            if (free == lanes.end())
                lanes.push_back(bar.bottom);
            else
                *free = bar.bottom;
            bar.x = bar.point.x() - (lane + 1) * trendLaneWidth * m_frame.scale;
            m_picture.bars.push_back(bar);
        }
    }
}

void TrendBuilder::addCircles()
{
    const qreal scale = m_frame.scale;
    std::map<qreal, std::vector<TrendPicture::Circle>> columns;
    for (std::size_t index = 0; index < m_content.lines.size(); ++index) {
        int last = 0;
        for (std::size_t each = 0; each < line(index).reasons.size(); ++each) {
            const int number = m_content.numbers[index][each];
            if (number == std::exchange(last, number))
                continue; // one circle for all reasons of a point
            const QPointF point = at(line(index).points[line(index).reasons[each].point]);
            columns[point.x()].push_back(
                {index, point - QPointF(trendCircleLeft, trendCircleAbove) * scale, number});
        }
    }
    const QRectF area = m_axes.plot().adjusted(0, -trendCircleAbove * scale, 0, 0);
    for (auto &[x, circles] : columns) {
        std::ranges::stable_sort(circles, {},
                                 [](const TrendPicture::Circle &circle) { return circle.center.y(); });
        std::vector<qreal> wanted;
        for (const TrendPicture::Circle &circle : circles)
            wanted.push_back(circle.center.y());
        const auto places = spread(wanted, trendCircleGap * scale, area.top(), area.bottom());
        for (std::size_t each = 0; each < circles.size(); ++each) {
            circles[each].center.setY(places[each]);
            m_picture.circles.push_back(circles[each]);
        }
    }
}

/// How many lines and bars pass through \a box.
int TrendBuilder::crossings(const QRectF &box) const
{
    int count = 0;
    for (const TrendPicture::Bar &bar : m_picture.bars)
        count += QRectF(bar.x - 1, bar.top, 2, bar.bottom - bar.top).intersects(box) ? 1 : 0;
    for (const TrendPicture::Stroke &stroke : m_picture.strokes)
        for (qsizetype at = 1; at < stroke.points.size(); ++at) {
            const QRectF way = QRectF(stroke.points[at - 1], stroke.points[at]).normalized();
            count += way.adjusted(0, -1, 0, 1).intersects(box) ? 1 : 0;
        }
    return count;
}

/// Below the line, where no label stands and as little as possible passes.
void TrendBuilder::addDiagonalWords()
{
    const QLineF &diagonal = m_picture.diagonal;
    const QString text = TrendLayoutTr::tr("Diagonal: date = date of report");
    const qreal length = m_metrics.horizontalAdvance(text);
    const qreal gap = m_metrics.ascent() + 3 * m_frame.scale;
    if (diagonal.isNull())
        return;
    int fewest = std::numeric_limits<int>::max();
    for (const qreal middle : {0.75, 0.65, 0.85, 0.55, 0.45, 0.35, 0.25, 0.15}) {
        if (diagonal.length() * std::min(middle, 1 - middle) < length / 2)
            continue;
        QLineF line(diagonal.pointAt(middle), diagonal.p2());
        line.setLength(length / 2);
        const QPointF half(line.dx(), line.dy());
        const QPointF down(-line.dy() / line.length() * gap, line.dx() / line.length() * gap);
        const QPointF start = line.p1() - half + down;
        const QRectF box = QRectF(start, start + 2 * half).normalized().adjusted(0, -gap, 0, gap / 2);
        const auto meets = [&](const TrendPicture::Label &label) { return label.rect.intersects(box); };
        const auto isUnder = [&](const TrendPicture::Dot &dot) { return box.contains(dot.at); };
        if (!m_axes.plot().contains(box) || std::ranges::any_of(m_picture.labels, meets)
            || std::ranges::any_of(m_picture.dots, isUnder))
            continue;
        if (const int count = crossings(box); count < fewest) {
            fewest = count;
            m_picture.diagonalWords = {start, -diagonal.angle(), text};
        }
    }
}
}

Picture TrendLayout::layOut(const TrendContent &content, const Frame &frame, const Language &language)
{
    return TrendBuilder(content, frame, language).picture();
}
