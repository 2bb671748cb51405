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

/// Beside the mark, and clear of the edges of the target.
void addPointLabel(ChartSheet &sheet, const IndicatorState &state, std::size_t at,
                   const IndicatorScale &scale)
{
    const IndicatorValue &value = state.dated[at];
    const QPointF mark(scale.x(value.measuredOn->latest()), scale.y(value.value));
    TextBlock block = noteBlock(pointLabel(value));
    const auto fitsRight = [&] { return mark.x() + px(markRoom) + block.width() <= scale.plot.right(); };
    const auto fitsLeft = [&] { return mark.x() - px(markRoom) - block.width() >= scale.plot.left(); };
    if (!fitsRight() && !fitsLeft())
        block = noteBlock(indicatorNumber(value.value));
    QPointF topLeft(mark.x() + px(markRoom), mark.y() - block.height() / 2.0);
    if (!fitsRight()) {
        // The line comes from the left, so the label stands above or below it.
        topLeft.setX(mark.x() - px(markRoom) - block.width());
        const bool falls = at > 0 && state.dated[at - 1].value > value.value;
        if (at > 0)
            topLeft.setY(mark.y() + (falls ? px(3) : -block.height() - px(3)));
    }
    for (const double edge : edgesOf(state.indicator.target)) {
        const qreal line = scale.y(edge);
        const qreal air = 2;
        if (line <= topLeft.y() - air || line >= topLeft.y() + block.height() + air)
            continue;
        topLeft.setY(value.value > edge ? line - air - block.height() : line + air);
    }
    topLeft.setY(std::clamp<qreal>(topLeft.y(), 0, scale.plot.bottom() - block.height()));
    sheet.texts.push_back({topLeft, block, &Theme::text});
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
    if (!state.dated.empty())
        addPointLabel(sheet, state, state.dated.size() - 1, scale);
    return sheet;
}
