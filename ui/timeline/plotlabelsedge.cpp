// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of PlotLabels: the label of a mark that lies outside the view.
#include "ui/timeline/labelforms.h"
#include "ui/timeline/plotlabels.h"

#include <algorithm>

using PlotLabels::Place;
using namespace LabelForms;

namespace {
constexpr qreal chevronRoom = 12;
constexpr qreal mostEdgeShift = 0.45; // of the width

// The date beside the chevron, and what follows from it at the next place that is clear.
bool addFromLeftEdge(Plot::Row &row, const Pair &pair, qreal start, const Place &place)
{
    const RowPlot::Frame &frame = pair.frame;
    const qreal dateAt = PlotLabels::clearFrom(start, pair.dateWidth(), place.lines, frame.textScale);
    const bool both = !pair.label.date.isEmpty() && !pair.label.consequence.isEmpty();
    const qreal next = dateAt + pair.dateWidth() + (both ? gapBetween * frame.textScale : 0);
    const qreal consequenceAt =
        PlotLabels::clearFrom(next, pair.consequenceWidth(), place.lines, frame.textScale);
    const qreal end = consequenceAt + pair.consequenceWidth();
    if (dateAt - start > frame.width * mostEdgeShift || end > frame.width
        || coversMark(row, dateAt, end - dateAt, frame.textScale))
        return false;
    pair.addDate(row, dateAt, place.height);
    pair.addConsequence(row, consequenceAt, place.height);
    return true;
}

// Where the label of a mark outside the view may stand.
struct EdgeRoom
{
    bool toLeft = false; ///< the mark lies before the view
    qreal start = 0; ///< behind the chevron
    qreal end = 0;
    qreal least = 0; ///< not left of it
};

// Behind the last mark that is seen.
qreal behindMarks(const Plot::Row &row, const RowPlot::Frame &frame)
{
    qreal right = 0;
    for (const Plot::Glyph &glyph : row.glyphs)
        if (glyph.anchor.x() <= frame.width)
            right = std::max(right, Plot::glyphBox(glyph, frame.textScale).right());
    return right + gapToMark * frame.textScale;
}

// How far a mark that stands just outside the view still reaches into it.
qreal reachFromOutside(const Plot::Row &row, bool toLeft, const RowPlot::Frame &frame)
{
    qreal reach = 0;
    for (const Plot::Glyph &glyph : row.glyphs) {
        const QRectF box = Plot::glyphBox(glyph, frame.textScale);
        if (toLeft && glyph.anchor.x() < 0)
            reach = std::max(reach, box.right());
        else if (!toLeft && glyph.anchor.x() > frame.width)
            reach = std::max(reach, frame.width - box.left());
    }
    return reach > 0 ? reach + gapToMark * frame.textScale : 0;
}

// Over a line rather than elsewhere, though not over the Stichtag.
bool addAtEdgeIn(Plot::Row &row, const Pair &form, const EdgeRoom &room, const Place &place)
{
    const RowPlot::Frame &frame = form.frame;
    const qreal gap = gapToLine * frame.textScale;
    const qreal width = form.width();
    if (room.start + width > room.end)
        return false;
    if (room.toLeft && addFromLeftEdge(row, form, room.start, place))
        return true;
    const qreal wanted = room.toLeft ? room.start : room.end - width;
    const qreal clear = clearUpTo(room.end, width, place.lines, gap);
    const bool isNear = !room.toLeft && clear >= room.least && wanted - clear <= frame.width * mostEdgeShift;
    const qreal at = isNear ? clear : wanted;
    if (at < room.least || !isClear(at, at + width, frame.scale.mark(frame.asOf), gap)
        || coversMark(row, at, width, frame.textScale))
        return false;
    form.add(row, at, place.height);
    return true;
}
}

void PlotLabels::addAtEdge(Plot::Row &row, const PlotWords::Label &label, bool toLeft, const Place &place,
                           const RowPlot::Frame &frame)
{
    const qreal gap = gapToLine * frame.textScale;
    const Plot::Color color = label.isLate ? Theme::wordToken(place.status) : &Theme::text2;
    row.chevrons.push_back({QPointF(toLeft ? gap : frame.width - gap, place.height / 2), toLeft, color});
    const qreal start = std::max(chevronRoom * frame.textScale + gap, reachFromOutside(row, toLeft, frame));
    row.isLeftTaken = row.isLeftTaken || !toLeft; // an arrow would run through the words
    const Pair whole{label, place.status, frame};
    // Before the days of the ruler, and before an original plan that leaves the room; else over the line that
    // leads from there. Beside a ghost the date would read as that of the ghost.
    const bool hasGhost = std::ranges::count(row.glyphs, Plot::Glyph::Style::Ghost, &Plot::Glyph::style) > 0;
    const bool isBefore = place.isLeftTaken && !toLeft
        && (!row.cells.empty() || (!hasGhost && start + whole.width() <= place.leftEdge - gap));
    const qreal end = std::min(frame.width - start, isBefore ? place.leftEdge - gap : frame.width);
    const EdgeRoom room{toLeft, start, end, toLeft || isBefore ? 0 : behindMarks(row, frame)};
    const std::vector<Pair> forms = formsOf(whole);
    const auto isAdded = [&](const Pair &form) { return addAtEdgeIn(row, form, room, place); };
    const qreal width = forms.back().width();
    const qreal edge = hasGhost ? end : std::min(end, place.leftEdge - gap);
    const qreal wanted = toLeft ? start : std::max<qreal>(0, edge - width);
    const qreal at = besideStichtag(wanted, width, frame).value_or(wanted);
    // The chevron stays where a label would hide a mark.
    if (std::ranges::none_of(forms, isAdded) && !coversMark(row, at, width, frame.textScale))
        forms.back().add(row, at, place.height);
    for (Plot::Words &words : row.words) {
        words.onBand = !place.band.isNull() && place.band.left() < words.at.x() + words.width
            && place.band.right() > words.at.x();
        words.onLine = std::ranges::any_of(row.lines, [&](const Plot::Line &line) {
            const QRectF reach = line.points.boundingRect();
            return qAbs(reach.center().y() - place.height / 2) < 1
                && reach.left() < words.at.x() + words.width && reach.right() > words.at.x();
        });
    }
}
