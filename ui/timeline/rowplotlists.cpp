// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "ui/timeline/plotlabels.h"
#include "ui/timeline/rowplot.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RowListTr
{
    Q_DECLARE_TR_FUNCTIONS(RowPlot)
};

constexpr qreal listInset = 8;
constexpr qreal signSize = 12;
constexpr qreal signGap = 6;
constexpr qreal entryGap = 16;
constexpr qreal columnWidth = 8;

QString entryText(const RowPlot::Input &input, bool withDate, const Language &language)
{
    const std::optional<PartialDate> &date = input.item->actual ? input.item->actual : input.item->planned;
    if (!withDate || !date || !date->isResolved())
        return input.item->key;
    return input.item->key + u' ' + DateText::shortGrain(*date, language);
}

// Marks of a folded project by where they lie; those outside the view are counted.
struct FoldedMarks
{
    struct Mark
    {
        const RowPlot::Input *input;
        qreal x;
    };
    std::vector<Mark> seen;
    int earlier = 0;
    int later = 0;

    FoldedMarks(const std::vector<RowPlot::Input> &items, const RowPlot::Frame &frame)
    {
        for (const RowPlot::Input &input : items) {
            const qreal x = RowPlot::anchor(*input.item, *input.status, frame.scale);
            if (x < 0)
                ++earlier;
            else if (x > frame.width)
                ++later;
            else
                seen.push_back({&input, x});
        }
    }
};

// What needs a look first decides the colour of a column.
int rank(ScheduleStatus status)
{
    static constexpr std::array order = {ScheduleStatus::Overdue, ScheduleStatus::AtRisk,
                                         ScheduleStatus::DueSoon, ScheduleStatus::OnTrack};
    return static_cast<int>(std::ranges::find(order, status) - order.begin());
}

void addColumns(Plot::Row &row, const FoldedMarks &marks, const RowPlot::Frame &frame, qreal height)
{
    struct Count
    {
        int count = 0;
        ScheduleStatus worst = ScheduleStatus::Done;
    };
    const qreal width = columnWidth * frame.textScale;
    std::map<int, Count> columns;
    int most = 1;
    for (const FoldedMarks::Mark &mark : marks.seen) {
        Count &count = columns[int(mark.x / width)];
        const ScheduleStatus status = mark.input->status->status;
        most = std::max(most, ++count.count);
        if (rank(status) < rank(count.worst))
            count.worst = status;
    }
    constexpr qreal foot = 6;
    const qreal room = height - 2 * foot * frame.textScale;
    for (const auto &[at, count] : columns) {
        const qreal tall = std::max<qreal>(2, room * count.count / most);
        row.columns.push_back(
            {QRectF(at * width + 1, height - foot * frame.textScale - tall, width - 2, tall),
             Theme::shapeToken(count.worst)});
    }
}

// The open item with the nearest deadline on or after the Stichtag.
const RowPlot::Input *nextOf(const FoldedMarks &marks, QDate asOf)
{
    const RowPlot::Input *next = nullptr;
    for (const FoldedMarks::Mark &mark : marks.seen) {
        const RowPlot::Input &input = *mark.input;
        const bool counts = input.status->open && input.item->planned && input.item->planned->isResolved()
            && input.item->planned->latest() >= asOf;
        if (counts && (!next || input.item->planned->latest() < next->item->planned->latest()))
            next = &input;
    }
    return next;
}

void addBeyond(Plot::Row &row, const FoldedMarks &marks, const RowPlot::Frame &frame, qreal height)
{
    const qreal gap = 4 * frame.textScale;
    const qreal room = 12 * frame.textScale;
    if (marks.earlier > 0) {
        row.chevrons.push_back({QPointF(gap, height / 2), true, &Theme::text2});
        PlotLabels::addWords(row, room, RowListTr::tr("%n earlier", nullptr, marks.earlier), &Theme::text2,
                             false, height, frame);
    }
    if (marks.later > 0) {
        const QString text = RowListTr::tr("%n later", nullptr, marks.later);
        row.chevrons.push_back({QPointF(frame.width - gap, height / 2), false, &Theme::text2});
        PlotLabels::addWords(row, frame.width - room - frame.measure(text, false), text, &Theme::text2, false,
                             height, frame);
    }
}

Plot::Row listAlong(const std::vector<qreal> &lines, const std::vector<RowPlot::Input> &items, bool withDates,
                    const RowPlot::Frame &frame, const Language &language)
{
    Plot::Row row;
    qreal x = listInset * frame.textScale;
    const qreal size = signSize * frame.textScale;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const RowPlot::Input &input = items[at];
        const QString text = entryText(input, withDates, language);
        // Shape and key as one text, which keeps off the lines.
        const qreal entryWidth = size + signGap * frame.textScale + frame.measure(text, false);
        const qreal moreAt = x;
        x = PlotLabels::clearFrom(x, entryWidth, lines, frame.textScale);
        const auto rest = static_cast<int>(items.size() - at);
        const QString more = RowListTr::tr("and %n more", nullptr, rest);
        const qreal kept = rest == 1 ? 0 : entryGap * frame.textScale + frame.measure(more, false);
        if (x + entryWidth + kept > frame.width) {
            const qreal width = frame.measure(more, false);
            const qreal clear = PlotLabels::clearFrom(moreAt, width, lines, frame.textScale);
            PlotLabels::addWords(row, clear + width <= frame.width ? clear : moreAt, more, &Theme::text2,
                                 false, input.height, frame);
            break;
        }
        row.signs.push_back({QRectF(x, (input.height - size) / 2, size, size), StatusShape::of(*input.status),
                             Theme::shapeToken(input.status->status)});
        x = PlotLabels::addWords(row, x + size + signGap * frame.textScale, text, &Theme::text2, false,
                                 input.height, frame)
            + entryGap * frame.textScale;
    }
    return row;
}
}

Plot::Row RowPlot::list(const std::vector<Input> &items, bool withDates, const Frame &frame,
                        const Language &language)
{
    if (items.empty())
        return {};
    Plot::Row row = listAlong(linesOf(items.front(), frame), items, withDates, frame, language);
    // What would be counted only rather stands over a line.
    if (row.signs.size() < items.size()) {
        Plot::Row dense = listAlong({}, items, withDates, frame, language);
        if (dense.signs.size() > row.signs.size())
            return dense;
    }
    return row;
}

Plot::Row RowPlot::folded(const std::vector<Input> &items, const Frame &frame, const Language &language)
{
    Plot::Row row;
    const qreal height = items.empty() ? 0 : items.front().height;
    const FoldedMarks marks(items, frame);
    if (static_cast<int>(marks.seen.size()) > mostFoldedMarks) {
        addColumns(row, marks, frame, height);
        addBeyond(row, marks, frame, height);
        return row;
    }
    const Input *next = nextOf(marks, frame.asOf);
    for (const FoldedMarks::Mark &mark : marks.seen) {
        const Plot::Row single = item(*mark.input, frame, language);
        row.bands.insert(row.bands.end(), single.bands.begin(), single.bands.end());
        row.glyphs.insert(row.glyphs.end(), single.glyphs.begin(), single.glyphs.end());
        if (mark.input == next)
            row.words = single.words;
    }
    addBeyond(row, marks, frame, height);
    for (Plot::Words &words : row.words)
        words.onBand = std::ranges::any_of(row.bands, [&words](const Plot::Band &band) {
            return band.rect.left() < words.at.x() + words.width && band.rect.right() > words.at.x();
        });
    return row;
}
