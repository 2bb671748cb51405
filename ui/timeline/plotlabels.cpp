// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotlabels.h"

#include <algorithm>
#include <optional>

using PlotLabels::Place;

namespace {
constexpr qreal gapToMark = 5;
constexpr qreal gapToLine = 4;
constexpr qreal gapBetween = 9; // between the date and what follows
constexpr qreal chevronRoom = 12;
constexpr qreal mostShift = 60; // of a label that gives way to a line
constexpr qreal mostEdgeShift = 0.45; // of the width, for the label of a mark outside the view

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

    [[nodiscard]] qreal dateWidth() const { return frame.measure(label.date, false); }
    [[nodiscard]] qreal consequenceWidth() const { return frame.measure(label.consequence, false); }
    [[nodiscard]] qreal width() const
    {
        const bool both = !label.date.isEmpty() && !label.consequence.isEmpty();
        return dateWidth() + consequenceWidth() + (both ? gapBetween * frame.textScale : 0);
    }
    qreal addDate(Plot::Row &row, qreal x, qreal height) const
    {
        if (label.date.isEmpty())
            return x;
        return PlotLabels::addWords(row, x, label.date, &Theme::text2, false, height, frame);
    }
    qreal addConsequence(Plot::Row &row, qreal x, qreal height) const
    {
        if (label.consequence.isEmpty())
            return x;
        const Plot::Color color = consequenceColor(label, status);
        return PlotLabels::addWords(row, x, label.consequence, color, false, height, frame);
    }
    void add(Plot::Row &row, qreal x, qreal height) const
    {
        const qreal end = addDate(row, x, height);
        addConsequence(row, end > x ? end + gapBetween * frame.textScale : x, height);
    }
};

// A label and what is left of it without its optional parts: of what is late its days, which say more than a
// date that the mark shows, then its date, then that in brief. What is left out stands in the text of the
// row.
std::vector<Pair> formsOf(const Pair &pair)
{
    std::vector<Pair> forms{pair};
    const auto add = [&](const QString &date, const QString &consequence) {
        forms.push_back(pair);
        forms.back().label.date = date;
        forms.back().label.consequence = consequence;
    };
    if (pair.label.isLate || pair.label.date.isEmpty())
        add({}, pair.label.consequence);
    if (!pair.label.date.isEmpty())
        add(pair.label.date, {});
    if (!pair.label.brief.isEmpty())
        add(pair.label.brief, {});
    return forms;
}

bool isClear(qreal left, qreal right, qreal line, qreal gap)
{
    return right + gap <= line || left >= line + gap;
}

bool isClear(qreal left, qreal width, const std::vector<qreal> &lines, qreal gap)
{
    return std::ranges::all_of(lines, [&](qreal line) { return isClear(left, left + width, line, gap); });
}

// The right end stands at \a end or left of it.
qreal clearUpTo(qreal end, qreal width, const std::vector<qreal> &lines, qreal gap)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (!isClear(end - width, end, *line, gap))
            end = *line - gap - 1;
    return end - width;
}

// Tries the places of a label in their order, for a text of one width.
class Candidates
{
public:
    Candidates(const Place &place, const RowPlot::Frame &frame)
        : m_place(place)
        , m_frame(frame)
        , m_gap(gapToLine * frame.textScale)
        , m_toMark(gapToMark * frame.textScale)
        , m_reach(mostShift * frame.textScale)
        , m_stichtag(frame.scale.mark(frame.asOf))
    {
    }

    [[nodiscard]] std::optional<qreal> right(qreal width) const
    {
        const qreal from = m_place.mark.right() + m_toMark;
        const qreal at = PlotLabels::clearFrom(from, width, m_place.lines, m_frame.textScale);
        return at - from <= m_reach && at + width <= m_frame.width ? std::optional(at) : std::nullopt;
    }
    /// Over lines, but beyond the Stichtag rather than over it.
    [[nodiscard]] std::optional<qreal> rightOverLines(qreal width) const
    {
        const qreal atMark = m_place.mark.right() + m_toMark;
        const bool isOff = isClear(atMark, atMark + width, m_stichtag, m_gap);
        const qreal from = isOff ? atMark : m_stichtag + m_gap + 1;
        const qreal clear = PlotLabels::clearFrom(from, width, m_place.lines, m_frame.textScale);
        const qreal at = clear - from <= m_reach && clear + width <= m_frame.width ? clear : from;
        return at + width <= m_frame.width ? std::optional(at) : std::nullopt;
    }
    [[nodiscard]] std::optional<qreal> left(qreal width) const
    {
        return m_place.isLeftTaken || !m_place.band.isNull() ? std::nullopt
                                                             : upTo(m_place.mark.left(), width);
    }
    [[nodiscard]] std::optional<qreal> inBand(qreal width) const
    {
        if (m_place.band.isNull() || m_place.isLeftTaken)
            return std::nullopt;
        const auto at = upTo(std::min(m_place.band.right(), m_place.mark.left()), width);
        return at && *at >= m_place.band.left() ? at : std::nullopt;
    }
    /// Over the line from the planned date to the one that the label names.
    [[nodiscard]] std::optional<qreal> onSlip(qreal width) const
    {
        if (m_place.slip.isNull())
            return std::nullopt;
        const auto at = upTo(m_place.slip.right(), width);
        return at && *at >= m_place.slip.left() + m_toMark ? at : std::nullopt;
    }
    [[nodiscard]] std::optional<qreal> beforeAll(qreal width) const { return upTo(m_place.leftEdge, width); }
    [[nodiscard]] std::optional<qreal> beforeAllOverLines(qreal width) const
    {
        const qreal end = m_place.leftEdge - m_toMark;
        const qreal at =
            (isClear(end - width, end, m_stichtag, m_gap) ? end : m_stichtag - m_gap - 1) - width;
        return at >= m_toMark ? std::optional(at) : std::nullopt;
    }
    [[nodiscard]] qreal anywhere(qreal width) const
    {
        const qreal behind = m_place.mark.right() + m_toMark;
        const qreal before = std::max(m_toMark, m_place.mark.left() - m_toMark - width);
        const qreal at = behind + width <= m_frame.width ? behind : before;
        return PlotLabels::besideStichtag(at, width, m_frame).value_or(at);
    }

private:
    [[nodiscard]] std::optional<qreal> upTo(qreal edge, qreal width) const
    {
        const qreal end = edge - m_toMark;
        const qreal at = clearUpTo(end, width, m_place.lines, m_gap);
        return end - (at + width) <= m_reach && at >= 0 ? std::optional(at) : std::nullopt;
    }

    const Place &m_place;
    const RowPlot::Frame &m_frame;
    qreal m_gap;
    qreal m_toMark;
    qreal m_reach;
    qreal m_stichtag;
};

// The date at its mark where it fits, and what follows from it beyond the Stichtag: all delays form a column.
bool addOnBothSides(Plot::Row &row, const Pair &pair, const Place &place)
{
    const RowPlot::Frame &frame = pair.frame;
    const qreal gap = gapToLine * frame.textScale;
    const qreal line = frame.scale.mark(frame.asOf);
    const qreal atMark = place.mark.right() + gapToMark * frame.textScale;
    const bool dateFits =
        atMark + pair.dateWidth() + gap <= line && isClear(atMark, pair.dateWidth(), place.lines, gap);
    const qreal width = dateFits ? pair.consequenceWidth() : pair.width();
    const qreal beyond = PlotLabels::clearFrom(std::max(line + gap + 1, dateFits ? 0 : atMark), width,
                                               place.lines, frame.textScale);
    if (line < 0 || beyond + width > frame.width)
        return false;
    if (dateFits) {
        pair.addDate(row, atMark, place.height);
        pair.addConsequence(row, beyond, place.height);
    } else {
        pair.add(row, beyond, place.height);
    }
    return true;
}

// The date beside the chevron, and what follows from it at the next place that is clear.
bool addFromLeftEdge(Plot::Row &row, const Pair &pair, qreal start, const Place &place)
{
    const RowPlot::Frame &frame = pair.frame;
    const qreal dateAt = PlotLabels::clearFrom(start, pair.dateWidth(), place.lines, frame.textScale);
    const bool both = !pair.label.date.isEmpty() && !pair.label.consequence.isEmpty();
    const qreal next = dateAt + pair.dateWidth() + (both ? gapBetween * frame.textScale : 0);
    const qreal consequenceAt =
        PlotLabels::clearFrom(next, pair.consequenceWidth(), place.lines, frame.textScale);
    if (dateAt - start > frame.width * mostEdgeShift || consequenceAt + pair.consequenceWidth() > frame.width)
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
    if (at < room.least || !isClear(at, at + width, frame.scale.mark(frame.asOf), gap))
        return false;
    form.add(row, at, place.height);
    return true;
}

// Only where the right is no place: beside its mark a label needs no gap in a line.
bool addOnSlip(Plot::Row &row, const Pair &pair, const Place &place, const Candidates &candidates)
{
    const std::optional<qreal> at = candidates.onSlip(pair.width());
    if (!at)
        return false;
    const std::size_t first = row.words.size();
    pair.add(row, *at, place.height);
    for (std::size_t added = first; added < row.words.size(); ++added)
        row.words[added].onLine = true;
    return true;
}

bool addWhole(Plot::Row &row, const Pair &pair, const Place &place, const Candidates &candidates)
{
    const qreal width = pair.width();
    std::optional<qreal> at = candidates.right(width);
    if (!at && addOnSlip(row, pair, place, candidates))
        return true;
    if (!at && !place.hasArrow) {
        at = candidates.left(width);
        row.isLeftTaken = row.isLeftTaken || at;
    }
    if (!at && (at = candidates.inBand(width))) {
        pair.add(row, *at, place.height);
        for (Plot::Words &words : row.words) {
            words.color = &Theme::text;
            words.onBand = true;
        }
        return true;
    }
    if (!at && ((at = candidates.left(width)) || (at = candidates.beforeAll(width))))
        row.isLeftTaken = true; // the arrow, if there is one, comes from above
    const qreal line = pair.frame.scale.mark(pair.frame.asOf);
    if (!at && place.mark.right() < line && addOnBothSides(row, pair, place))
        return true;
    // Over an arrow rather than cut; at the right edge before the mark.
    if (!at && !(at = candidates.rightOverLines(width)) && (at = candidates.beforeAllOverLines(width)))
        row.isLeftTaken = true;
    if (at)
        pair.add(row, *at, place.height);
    return at.has_value();
}

bool addForm(Plot::Row &row, const Pair &form, const Place &place, const Candidates &candidates)
{
    const qreal width = form.width();
    std::optional<qreal> at = candidates.right(width);
    if (!at && addOnSlip(row, form, place, candidates))
        return true;
    if (!at && ((at = candidates.left(width)) || (at = candidates.beforeAll(width))))
        row.isLeftTaken = true;
    if (!at && !(at = candidates.rightOverLines(width)) && (at = candidates.beforeAllOverLines(width)))
        row.isLeftTaken = true;
    if (at)
        form.add(row, *at, place.height);
    return at.has_value();
}

void addShortened(Plot::Row &row, const Pair &pair, const Place &place, const Candidates &candidates)
{
    const std::vector<Pair> forms = formsOf(pair);
    for (const Pair &form : forms)
        if (addForm(row, form, place, candidates))
            return;
    if (row.cells.empty()) // else the ruler says more than a date that would hide it
        forms.back().add(row, candidates.anywhere(forms.back().width()), place.height);
}
}

qreal PlotLabels::clearFrom(qreal x, qreal width, const std::vector<qreal> &lines, qreal textScale)
{
    const qreal gap = gapToLine * textScale;
    for (const qreal line : lines)
        if (!isClear(x, x + width, line, gap))
            x = line + gap + 1;
    return x;
}

std::optional<qreal> PlotLabels::besideStichtag(qreal x, qreal width, const RowPlot::Frame &frame)
{
    const qreal gap = gapToLine * frame.textScale;
    const qreal line = frame.scale.mark(frame.asOf);
    if (isClear(x, x + width, line, gap))
        return x;
    const qreal before = line - gap - 1 - width;
    const qreal beyond = line + gap + 1;
    const bool fitsBeyond = beyond + width <= frame.width;
    if (before >= 0 && (!fitsBeyond || x - before < beyond - x))
        return before;
    return fitsBeyond ? std::optional(beyond) : std::nullopt;
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
    if (label.text().isEmpty() || (label.isLate && addOnBothSides(row, pair, place)))
        return;
    const Candidates candidates(place, frame);
    if (!addWhole(row, pair, place, candidates))
        addShortened(row, pair, place, candidates);
}

void PlotLabels::addAtEdge(Plot::Row &row, const PlotWords::Label &label, bool toLeft, const Place &place,
                           const RowPlot::Frame &frame)
{
    const qreal gap = gapToLine * frame.textScale;
    const Plot::Color color = label.isLate ? Theme::wordToken(place.status) : &Theme::text2;
    row.chevrons.push_back({QPointF(toLeft ? gap : frame.width - gap, place.height / 2), toLeft, color});
    const qreal start = chevronRoom * frame.textScale + gap;
    row.isLeftTaken = row.isLeftTaken || !toLeft; // an arrow would run through the words
    const Pair whole{label, place.status, frame};
    // Before the days of the ruler, and before an original plan or a ghost that leaves the room; else over
    // the line that leads from there.
    const bool isBefore =
        place.isLeftTaken && !toLeft && (!row.cells.empty() || start + whole.width() <= place.leftEdge - gap);
    const qreal end = std::min(frame.width - start, isBefore ? place.leftEdge - gap : frame.width);
    const EdgeRoom room{toLeft, start, end, toLeft || isBefore ? 0 : behindMarks(row, frame)};
    const std::vector<Pair> forms = formsOf(whole);
    const auto isAdded = [&](const Pair &form) { return addAtEdgeIn(row, form, room, place); };
    const qreal width = forms.back().width();
    const qreal at = toLeft ? start : std::max<qreal>(0, std::min(end, place.leftEdge - gap) - width);
    if (std::ranges::none_of(forms, isAdded)) // no label is dropped, nor does one hide a mark
        forms.back().add(row, besideStichtag(at, width, frame).value_or(at), place.height);
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
