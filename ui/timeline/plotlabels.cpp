// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/plotlabels.h"

#include "ui/timeline/labelforms.h"

#include <algorithm>
#include <optional>

using PlotLabels::Place;
using namespace LabelForms;

namespace {
constexpr qreal mostShift = 60; // of a label that gives way to a line

// Tries the places of a label in their order, for a text of one width.
class Candidates
{
public:
    Candidates(const Plot::Row &row, const Place &place, const RowPlot::Frame &frame)
        : m_row(row)
        , m_place(place)
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
        return offMarks(
            at - from <= m_reach && at + width <= m_frame.width ? std::optional(at) : std::nullopt, width);
    }
    /// Over lines, but beyond the Stichtag rather than over it.
    [[nodiscard]] std::optional<qreal> rightOverLines(qreal width) const
    {
        const qreal atMark = m_place.mark.right() + m_toMark;
        const bool isOff = isClear(atMark, atMark + width, m_stichtag, m_gap);
        const qreal from = isOff ? atMark : m_stichtag + m_gap + 1;
        const qreal clear = PlotLabels::clearFrom(from, width, m_place.lines, m_frame.textScale);
        const qreal at = clear - from <= m_reach && clear + width <= m_frame.width ? clear : from;
        return offMarks(at + width <= m_frame.width ? std::optional(at) : std::nullopt, width);
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
        return offMarks(at >= m_toMark ? std::optional(at) : std::nullopt, width);
    }
    /// Null where it would hide a mark.
    [[nodiscard]] std::optional<qreal> anywhere(qreal width) const
    {
        const qreal behind = m_place.mark.right() + m_toMark;
        const qreal before = std::max(m_toMark, m_place.mark.left() - m_toMark - width);
        const qreal nearest = behind + width <= m_frame.width ? behind : before;
        // At the edges a label is far from its mark; still it is there.
        for (const qreal wanted : {nearest, m_frame.width - width, m_toMark}) {
            const auto at = PlotLabels::besideStichtag(wanted, width, m_frame);
            if (const auto clear = offMarks(at.value_or(wanted), width); clear && *clear >= 0)
                return clear;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<qreal> upTo(qreal edge, qreal width) const
    {
        const qreal end = edge - m_toMark;
        const qreal at = clearUpTo(end, width, m_place.lines, m_gap);
        return offMarks(end - (at + width) <= m_reach && at >= 0 ? std::optional(at) : std::nullopt, width);
    }
    [[nodiscard]] std::optional<qreal> offMarks(std::optional<qreal> at, qreal width) const
    {
        return at && coversMark(m_row, *at, width, m_frame.textScale) ? std::nullopt : at;
    }

    const Plot::Row &m_row;
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
    const bool dateFits = atMark + pair.dateWidth() + gap <= line
        && isClear(atMark, pair.dateWidth(), place.lines, gap)
        && !coversMark(row, atMark, pair.dateWidth(), frame.textScale);
    const qreal width = dateFits ? pair.consequenceWidth() : pair.width();
    const qreal beyond = PlotLabels::clearFrom(std::max(line + gap + 1, dateFits ? 0 : atMark), width,
                                               place.lines, frame.textScale);
    if (line < 0 || beyond + width > frame.width || coversMark(row, beyond, width, frame.textScale))
        return false;
    if (dateFits) {
        pair.addDate(row, atMark, place.height);
        pair.addConsequence(row, beyond, place.height);
    } else {
        pair.add(row, beyond, place.height);
    }
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
    if (!row.cells.empty())
        return; // the ruler says more than a date that would hide it
    for (const Pair &form : forms)
        if (const std::optional<qreal> at = candidates.anywhere(form.width()))
            return form.add(row, *at, place.height);
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
    const Candidates candidates(row, place, frame);
    if (!addWhole(row, pair, place, candidates))
        addShortened(row, pair, place, candidates);
}
