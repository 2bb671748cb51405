// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/indicatorplot.h"

#include "core/report/datetext.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int edgeGap = 6; // between the plot and the figures of its edges
constexpr int plotInset = 2;
constexpr int markRoom = 9; // from the middle of a mark to its label
constexpr int valueMarkHalf = 6; // half of a mark
constexpr qreal labelLineAir = 2; // between a label and a line
constexpr int yearGap = 10;
constexpr qreal edgeWidth = 1.4;

/// Where values and days stand.
struct IndicatorScale
{
    QRectF plot;
    QDate first;
    double days = 1;
    double top = 1;

    [[nodiscard]] qreal x(QDate day) const
    {
        return plot.left() + plot.width() * double(first.daysTo(day)) / days;
    }
    [[nodiscard]] qreal y(double value) const { return plot.bottom() - plot.height() * value / top; }
};

QString indicatorNumber(double value)
{
    return IndicatorText::number(value, uiLanguage());
}

TextBlock noteBlock(const QString &text)
{
    return {text, font(Role::Note), textWidth(text, font(Role::Note)) + 2};
}

std::vector<double> edgesOf(const std::optional<IndicatorTarget> &target)
{
    if (!target)
        return {};
    return target->low == target->high ? std::vector<double>{target->high}
                                       : std::vector<double>{target->high, target->low};
}

QString pointLabel(const IndicatorValue &value)
{
    return u"%1 (%2)"_s.arg(indicatorNumber(value.value),
                            DateText::shortGrain(*value.measuredOn, uiLanguage()));
}

void addTarget(ChartSheet &sheet, const IndicatorTarget &target, const IndicatorScale &scale)
{
    using Ground = ChartSheet::Ground;
    const QRectF &plot = scale.plot;
    const qreal high = scale.y(target.high);
    const auto side = IndicatorPlot::allowedSide(target);
    if (target.low != target.high)
        sheet.grounds.push_back({QRectF(plot.left(), high, plot.width(), scale.y(target.low) - high)});
    else if (side == IndicatorPlot::AllowedSide::Below)
        sheet.grounds.push_back(
            {QRectF(plot.left(), high, plot.width(), plot.bottom() - high), Ground::Kind::Allowed});
    else if (side == IndicatorPlot::AllowedSide::Above)
        sheet.grounds.push_back(
            {QRectF(plot.left(), plot.top(), plot.width(), high - plot.top()), Ground::Kind::Allowed});
    for (const double edge : edgesOf(target))
        sheet.strokes.push_back(
            {QLineF(plot.left(), scale.y(edge), plot.right(), scale.y(edge)), &Theme::text2, edgeWidth});
    if (side != IndicatorPlot::AllowedSide::None)
        sheet.marks.push_back({QPointF(plot.left() + plot.width() / 8, high),
                               IndicatorText::certaintyOf(target.wording), &Theme::text2});
}

/// From the top down; where two would touch, the lower one gives way.
void addEdgeFigures(ChartSheet &sheet, const std::optional<IndicatorTarget> &target,
                    const IndicatorScale &scale)
{
    std::vector<double> figures = edgesOf(target);
    figures.push_back(0);
    qreal free = -1e9;
    for (const double figure : figures) {
        const TextBlock block = noteBlock(indicatorNumber(figure));
        const qreal top = std::max(free, scale.y(figure) - block.height() / 2.0);
        sheet.texts.push_back({{scale.plot.right() + px(edgeGap), top}, block, &Theme::text2});
        free = top + block.height() - px(3);
    }
}

void addYears(ChartSheet &sheet, const IndicatorScale &scale, QDate last)
{
    sheet.strokes.push_back({QLineF(scale.plot.bottomLeft(), scale.plot.bottomRight()), &Theme::control, 1});
    qreal free = scale.plot.left() - 1;
    for (int year = scale.first.year(); year <= last.year(); ++year) {
        const qreal x = scale.x(QDate(year, 1, 1));
        sheet.strokes.push_back(
            {QLineF(x, scale.plot.bottom(), x, scale.plot.bottom() + px(4)), &Theme::control, 1});
        const TextBlock block = noteBlock(QString::number(year));
        if (x < free || x + block.width() > scale.plot.right() + px(edgeGap) / 2.0)
            continue;
        sheet.texts.push_back({{x, scale.plot.bottom() + px(5)}, block, &Theme::text2});
        free = x + block.width() + px(yearGap);
    }
}

/// What a label must keep off.
struct IndicatorObstacles
{
    std::vector<QRectF> marks; ///< and other labels
    std::vector<QLineF> lines; ///< between values, and the edges of the target

    /// \a label keeps \a air from the lines, and may touch a mark.
    [[nodiscard]] int metBy(const QRectF &label, qreal air) const
    {
        int met = 0;
        for (const QRectF &mark : marks)
            met += mark.intersects(label) ? 1 : 0;
        for (const QLineF &line : lines)
            met += meets(line, label.adjusted(-air, -air, air, air)) ? 1 : 0;
        return met;
    }

private:
    static bool meets(const QLineF &line, const QRectF &rect)
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
};

// Where the line is broken its place is kept free all the same.
IndicatorObstacles obstaclesOf(const ChartSheet &sheet, const IndicatorState &state,
                               const IndicatorScale &scale)
{
    IndicatorObstacles obstacles;
    const qreal half = px(valueMarkHalf);
    for (const ChartSheet::ValueMark &mark : sheet.marks)
        obstacles.marks.emplace_back(mark.at.x() - half, mark.at.y() - half, 2 * half, 2 * half);
    const auto at = [&scale](const IndicatorValue &value) {
        return QPointF(scale.x(value.measuredOn->latest()), scale.y(value.value));
    };
    for (std::size_t index = 1; index < state.dated.size(); ++index)
        obstacles.lines.emplace_back(at(state.dated[index - 1]), at(state.dated[index]));
    for (const double edge : edgesOf(state.indicator.target))
        obstacles.lines.emplace_back(scale.plot.left(), scale.y(edge), scale.plot.right(), scale.y(edge));
    return obstacles;
}

qreal markToPlace(QPointF point, const QRectF &rect)
{
    return std::hypot(std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0}),
                      std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0}));
}

/// Places for a label of \a size at \a mark: right of it before all others.
std::vector<QRectF> labelPlaces(QPointF mark, QSizeF size, const std::vector<double> &edges,
                                const IndicatorScale &scale)
{
    const QRectF &plot = scale.plot;
    std::vector<qreal> tops{mark.y() - size.height() / 2,
                            mark.y() - px(valueMarkHalf) - labelLineAir - size.height(),
                            mark.y() + px(valueMarkHalf) + labelLineAir};
    for (const double edge : edges) {
        tops.push_back(scale.y(edge) - labelLineAir - size.height());
        tops.push_back(scale.y(edge) + labelLineAir);
    }
    std::vector<qreal> lefts{mark.x() + px(markRoom),
                             std::clamp(mark.x() - size.width() / 2, plot.left(),
                                        std::max(plot.left(), plot.right() - size.width()))};
    for (const int step : {1, 2, 3})
        lefts.push_back(mark.x() - step * px(markRoom) - size.width());
    std::vector<QRectF> places;
    for (const qreal left : lefts)
        for (const qreal top : tops)
            if (left >= plot.left() && left + size.width() <= plot.right())
                places.emplace_back(
                    QPointF(left,
                            std::clamp<qreal>(top, 0, std::max<qreal>(0, plot.bottom() - size.height()))),
                    size);
    return places;
}

/// Whether a value must have its figure, or only where there is room.
enum class PointLabel { Always, WithRoom };

/// At the mark, off the line, other marks and the edges of the target; without its day where only the figure
/// has room.
void addPointLabel(ChartSheet &sheet, const IndicatorState &state, std::size_t at,
                   const IndicatorScale &scale, PointLabel wish)
{
    const IndicatorValue &value = state.dated[at];
    const QPointF mark(scale.x(value.measuredOn->latest()), scale.y(value.value));
    IndicatorObstacles obstacles = obstaclesOf(sheet, state, scale);
    for (const Sheet::Text &text : sheet.texts)
        obstacles.marks.emplace_back(text.at, QSizeF(text.block.width(), text.block.height()));
    const qreal air = labelLineAir - 0.5;
    std::optional<Sheet::Text> best;
    qreal bestCost = 0;
    for (const QString &words : {pointLabel(value), indicatorNumber(value.value)}) {
        const TextBlock block = noteBlock(words);
        const qreal reach = 2 * block.height();
        for (const QRectF &place : labelPlaces(mark, QSizeF(block.width(), block.height()),
                                               edgesOf(state.indicator.target), scale)) {
            const int met = obstacles.metBy(place, air);
            const qreal far = markToPlace(mark, place);
            const qreal aside = place.left() > mark.x() ? 0 : px(markRoom);
            const qreal cost = met * 1e4 + (far > reach ? 1e3 : 0) + far + aside;
            if (best && cost >= bestCost)
                continue;
            best = Sheet::Text{place.topLeft(), block, &Theme::text};
            bestCost = cost;
        }
        if (best && bestCost < 1e3)
            break;
    }
    if (best && (wish == PointLabel::Always || bestCost < 1e3))
        sheet.texts.push_back(*best);
}

/// The newest value has its figure, the older ones where there is room, the younger of them first; it is the
/// last in the order of the texts.
void addPointLabels(ChartSheet &sheet, const IndicatorState &state, const IndicatorScale &scale)
{
    if (state.dated.empty())
        return;
    const auto before = std::ptrdiff_t(sheet.texts.size());
    addPointLabel(sheet, state, state.dated.size() - 1, scale, PointLabel::Always);
    if (std::ptrdiff_t(sheet.texts.size()) == before)
        return; // a plot too narrow for any
    for (std::size_t left = state.dated.size() - 1; left > 0; --left)
        addPointLabel(sheet, state, left - 1, scale, PointLabel::WithRoom);
    std::rotate(sheet.texts.begin() + before, sheet.texts.begin() + before + 1, sheet.texts.end());
}
}

double IndicatorPlot::Frame::topOf(const QString &unit) const
{
    const auto found = std::ranges::find(tops, unit, [](const auto &entry) { return entry.first; });
    return found == tops.end() ? 1 : found->second;
}

IndicatorPlot::Frame IndicatorPlot::frameOf(const std::vector<IndicatorState> &drawn, QDate asOf)
{
    QDate first = asOf;
    std::vector<std::pair<QString, double>> highest;
    for (const IndicatorState &state : drawn) {
        double most = state.indicator.target ? state.indicator.target->high : 0;
        for (const IndicatorValue &value : state.dated) {
            first = std::min(first, value.measuredOn->latest());
            most = std::max(most, value.value);
        }
        const auto known =
            std::ranges::find(highest, state.indicator.unit, [](const auto &entry) { return entry.first; });
        if (known == highest.end())
            highest.emplace_back(state.indicator.unit, most);
        else
            known->second = std::max(known->second, most);
    }
    for (auto &entry : highest)
        entry.second = AxisSteps::topFor(entry.second);
    return {QDate(first.year(), 1, 1), QDate(asOf.year(), 12, 31), std::move(highest)};
}

IndicatorPlot::AllowedSide IndicatorPlot::allowedSide(const IndicatorTarget &target)
{
    if (target.low != target.high)
        return AllowedSide::None;
    switch (IndicatorText::certaintyOf(target.wording)) {
    case Certainty::AtMost:
        return AllowedSide::Below;
    case Certainty::Over:
        return AllowedSide::Above;
    default:
        return AllowedSide::None;
    }
}

PlotChart::Content IndicatorPlot::content(const IndicatorState &state, const Frame &frame,
                                          int reportingInterval)
{
    PlotChart::Content content;
    content.left = double(frame.first.toJulianDay());
    content.right = double(frame.last.toJulianDay());
    content.top = frame.topOf(state.indicator.unit);
    for (const IndicatorRun &run : unbrokenRuns(state.dated, reportingInterval)) {
        QPolygonF line;
        for (std::size_t at = run.first; at < run.end; ++at)
            line.append(
                QPointF(double(state.dated[at].measuredOn->latest().toJulianDay()), state.dated[at].value));
        if (line.size() > 1)
            content.lines.push_back(line);
    }
    return content;
}

int IndicatorPlot::edgeRoom(const std::vector<IndicatorState> &drawn)
{
    int room = 0;
    for (const IndicatorState &state : drawn)
        for (const double edge : edgesOf(state.indicator.target))
            room = std::max(room, textWidth(indicatorNumber(edge), font(Role::Note)));
    return room + px(edgeGap) + 2;
}

ChartSheet IndicatorPlot::layOut(const IndicatorState &state, const Frame &frame, int edges, QSizeF size)
{
    ChartSheet sheet;
    const int line = noteBlock(u"0"_s).height();
    const qreal left = px(plotInset);
    const qreal top = line / 2;
    sheet.plot = QRectF(left, top, std::max<qreal>(1, size.width() - left - edges),
                        std::max<qreal>(1, size.height() - top - line - px(6)));
    const IndicatorScale scale{sheet.plot, frame.first,
                               std::max<double>(1, double(frame.first.daysTo(frame.last))),
                               frame.topOf(state.indicator.unit)};
    if (state.indicator.target)
        addTarget(sheet, *state.indicator.target, scale);
    addEdgeFigures(sheet, state.indicator.target, scale);
    addYears(sheet, scale, frame.last);
    for (const IndicatorValue &value : state.dated)
        sheet.marks.push_back({QPointF(scale.x(value.measuredOn->latest()), scale.y(value.value)),
                               IndicatorText::certaintyOf(value.wording), &Theme::text});
    addPointLabels(sheet, state, scale);
    return sheet;
}
