// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotlabels.h"

#include <algorithm>

using PlotLabels::Place;

namespace {
constexpr qreal gapToMark = 5;
constexpr qreal gapToLine = 4;
constexpr qreal gapBetween = 9; // between the date and what follows
constexpr qreal chevronRoom = 12;

Plot::Color consequenceColor(const PlotWords::Label &label, ScheduleStatus status)
{
    if (label.isHint || status == ScheduleStatus::Done || status == ScheduleStatus::DoneLate)
        return &Theme::text2;
    return label.isLate || status == ScheduleStatus::AtRisk ? Theme::wordToken(status) : &Theme::text;
}

// Date and consequence, side by side.
struct Pair
{
    PlotWords::Label label;
    ScheduleStatus status;
    const RowPlot::Frame &frame;

    [[nodiscard]] qreal dateWidth() const
    {
        return label.date.isEmpty() ? 0 : frame.measure(label.date, false);
    }
    [[nodiscard]] qreal consequenceWidth() const
    {
        return label.consequence.isEmpty() ? 0 : frame.measure(label.consequence, false);
    }
    [[nodiscard]] qreal width() const
    {
        const bool both = !label.date.isEmpty() && !label.consequence.isEmpty();
        return dateWidth() + consequenceWidth() + (both ? gapBetween * frame.textScale : 0);
    }
    qreal addDate(Plot::Row &row, qreal x, qreal height) const
    {
        return label.date.isEmpty()
            ? x
            : PlotLabels::addWords(row, x, label.date, &Theme::text2, false, height, frame);
    }
    qreal addConsequence(Plot::Row &row, qreal x, qreal height) const
    {
        return label.consequence.isEmpty()
            ? x
            : PlotLabels::addWords(row, x, label.consequence, consequenceColor(label, status), false, height,
                                   frame);
    }
    void add(Plot::Row &row, qreal x, qreal height) const
    {
        const qreal end = addDate(row, x, height);
        addConsequence(row, end > x ? end + gapBetween * frame.textScale : x, height);
    }
};

bool isClear(qreal left, qreal right, qreal line, qreal gap)
{
    return right + gap <= line || left >= line + gap;
}

// Where the first ghost or line of the row begins.
qreal leftEdge(const Plot::Row &row, const Place &place, const RowPlot::Frame &frame)
{
    qreal left = place.mark.left();
    for (const Plot::Glyph &glyph : row.glyphs)
        left = std::min(left, Plot::glyphBox(glyph, frame.textScale).left());
    for (const Plot::Line &line : row.lines)
        left = std::min(left, line.points.boundingRect().left());
    return left;
}

// The date at its mark where it fits, what is late beyond the Stichtag, so that all delays form a column.
bool addLate(Plot::Row &row, const Pair &pair, const Place &place)
{
    const RowPlot::Frame &frame = pair.frame;
    const qreal gap = gapToLine * frame.textScale;
    const qreal line = frame.scale.mark(frame.asOf);
    const qreal beyond = line + gap + 1;
    const qreal atMark = place.mark.right() + gapToMark * frame.textScale;
    const bool dateFits = atMark + pair.dateWidth() + gap <= line;
    const qreal width = dateFits ? pair.consequenceWidth() : pair.width();
    if (line < 0 || beyond + width > frame.width)
        return false;
    if (dateFits) {
        pair.addDate(row, atMark, place.height);
        pair.addConsequence(row, beyond, place.height);
    } else {
        pair.add(row, std::max(beyond, atMark), place.height);
    }
    return true;
}

// Where a text of \a width may begin; nullopt: nowhere without crossing a line.
std::optional<qreal> freePlace(qreal width, const Place &place, const RowPlot::Frame &frame)
{
    const qreal gap = gapToLine * frame.textScale;
    const qreal line = frame.scale.mark(frame.asOf);
    const qreal toMark = gapToMark * frame.textScale;
    qreal right = place.mark.right() + toMark;
    if (right < line + gap && right + width > line - gap && line - right < 2 * chevronRoom * frame.textScale)
        right = line + gap + 1; // the line is so near that the label may stand beyond it
    if (right + width <= frame.width && isClear(right, right + width, line, gap))
        return right;
    const qreal left = place.mark.left() - toMark - width;
    if (!place.hasLineToLeft && place.band.isNull() && left >= 0 && isClear(left, left + width, line, gap))
        return left;
    if (!place.band.isNull()) {
        const qreal inBand = std::min(place.band.right(), place.mark.left()) - toMark - width;
        if (inBand >= std::max<qreal>(place.band.left(), 0) && isClear(inBand, inBand + width, line, gap))
            return inBand;
    }
    return std::nullopt;
}
}

qreal PlotLabels::addWords(Plot::Row &row, qreal x, const QString &text, Plot::Color color, bool strong,
                           qreal height, const RowPlot::Frame &frame)
{
    constexpr qreal baseline = 5; // below the middle of the row
    const qreal width = frame.measure(text, strong);
    row.words.push_back({QPointF(x, height / 2 + baseline * frame.textScale), width, text, color, strong});
    return x + width;
}

void PlotLabels::add(Plot::Row &row, const PlotWords::Label &label, const Place &place,
                     const RowPlot::Frame &frame)
{
    const Pair pair{label, place.status, frame};
    if (label.text().isEmpty() || (label.isLate && addLate(row, pair, place)))
        return;
    const qreal width = pair.width();
    if (const std::optional<qreal> at = freePlace(width, place, frame)) {
        pair.add(row, *at, place.height);
        return;
    }
    // Over the line, since no label is dropped; at the right edge before the mark.
    const qreal toMark = gapToMark * frame.textScale;
    const qreal right = place.mark.right() + toMark;
    if (right + width <= frame.width) {
        pair.add(row, right, place.height);
        return;
    }
    const qreal beforeAll = leftEdge(row, place, frame) - toMark - width;
    pair.add(row, beforeAll >= toMark ? beforeAll : std::max(toMark, place.mark.left() - toMark - width),
             place.height);
}

void PlotLabels::addAtEdge(Plot::Row &row, const PlotWords::Label &label, bool toLeft, const Place &place,
                           const RowPlot::Frame &frame)
{
    const qreal gap = gapToLine * frame.textScale;
    const qreal room = chevronRoom * frame.textScale;
    const Pair pair{label, place.status, frame};
    const Plot::Color color = label.isLate ? Theme::wordToken(place.status) : &Theme::text2;
    const qreal middle = place.height / 2;
    if (!toLeft) {
        row.chevrons.push_back({QPointF(frame.width - gap, middle), false, color});
        pair.add(row, std::max(gap, frame.width - room - gap - pair.width()), place.height);
        return;
    }
    row.chevrons.push_back({QPointF(gap, middle), true, color});
    const qreal line = frame.scale.mark(frame.asOf);
    const qreal start = room + gap;
    const qreal beyond = line + gap + 1;
    if (line <= 0 || isClear(start, start + pair.width(), line, gap))
        pair.add(row, start, place.height);
    else if (beyond + pair.width() <= frame.width)
        pair.add(row, beyond, place.height);
    else if (label.isLate && isClear(start, start + pair.consequenceWidth(), line, gap))
        pair.addConsequence(row, start, place.height); // the row's text has the date as well
    else if (label.isLate && beyond + pair.consequenceWidth() <= frame.width)
        pair.addConsequence(row, beyond, place.height);
    else
        pair.add(row, start, place.height);
}
