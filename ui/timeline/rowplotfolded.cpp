// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a folded project: the marks of all its items, of which one has a label.
#include "ui/timeline/plotlabels.h"
#include "ui/timeline/rowplot.h"
#include "ui/timeline/takenspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FoldedTr
{
    Q_DECLARE_TR_FUNCTIONS(RowPlot)
};

constexpr qreal foldedColumnWidth = 8;
constexpr qreal foldedGap = 5;
constexpr qreal foldedEdgeGap = 4;
constexpr qreal foldedEdgeRoom = 12; // of the chevron
constexpr qreal mostEdgeReach = 24; // of the words beside it
constexpr qreal mostLabelReach = 60;

bool reachesView(const QRectF &rect, qreal width)
{
    return rect.right() > 0 && rect.left() < width;
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

void addMarksInView(Plot::Row &row, const Plot::Row &single, const RowPlot::Frame &frame)
{
    for (const Plot::Band &band : single.bands)
        if (reachesView(band.rect, frame.width))
            row.bands.push_back(band);
    for (const Plot::Glyph &glyph : single.glyphs)
        if (reachesView(Plot::glyphBox(glyph, frame.textScale), frame.width))
            row.glyphs.push_back(glyph);
}

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
    const qreal width = foldedColumnWidth * frame.textScale;
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
const FoldedMarks::Mark *nextOf(const FoldedMarks &marks, QDate asOf)
{
    const FoldedMarks::Mark *next = nullptr;
    const auto due = [](const FoldedMarks::Mark &mark) { return mark.input->item->planned->latest(); };
    for (const FoldedMarks::Mark &mark : marks.seen) {
        const bool counts =
            mark.input->status->open && PlotWords::isResolved(mark.input->item->planned) && due(mark) >= asOf;
        if (counts && (!next || due(mark) < due(*next)))
            next = &mark;
    }
    return next;
}

TakenSpace spaceOf(const Plot::Row &row, const std::vector<qreal> &lines, const RowPlot::Frame &frame)
{
    TakenSpace taken;
    const qreal gap = foldedEdgeGap * frame.textScale;
    for (const qreal line : lines)
        taken.add(line - gap, line + gap);
    for (const Plot::Glyph &glyph : row.glyphs) {
        const QRectF box = Plot::glyphBox(glyph, frame.textScale);
        taken.add(box.left() - gap, box.right() + gap);
    }
    for (const Plot::Column &column : row.columns)
        taken.add(column.rect.left(), column.rect.right());
    return taken;
}

// A number of items outside the view at one of its edges; where marks leave no room the chevron alone.
// Returns what its words take.
std::optional<std::pair<qreal, qreal>> addBeyond(Plot::Row &row, TakenSpace &taken, bool toLeft, int count,
                                                 const RowPlot::Frame &frame, qreal height)
{
    if (count == 0)
        return std::nullopt;
    const qreal gap = foldedEdgeGap * frame.textScale;
    row.chevrons.push_back({QPointF(toLeft ? gap : frame.width - gap, height / 2), toLeft, &Theme::text2});
    const qreal room = foldedEdgeRoom * frame.textScale;
    const qreal reach = mostEdgeReach * frame.textScale;
    const QString words =
        toLeft ? FoldedTr::tr("%n earlier", nullptr, count) : FoldedTr::tr("%n later", nullptr, count);
    for (const QString &text : {words, QString::number(count)}) {
        const qreal width = frame.measure(text, false);
        const auto at =
            toLeft ? taken.from(room, width, reach) : taken.endingBy(frame.width - room, width, reach);
        if (!at || *at < 0 || *at + width > frame.width)
            continue;
        PlotLabels::addWords(row, *at, text, &Theme::text2, false, height, frame);
        taken.add(*at - gap, *at + width + gap);
        return std::pair(*at - gap, *at + width + gap);
    }
    return std::nullopt;
}

// The key stands first: the row is that of the project.
void addFoldedLabel(Plot::Row &row, const TakenSpace &taken, const FoldedMarks::Mark &next,
                    const RowPlot::Frame &frame, const Language &language)
{
    const RowPlot::Input &input = *next.input;
    const PlotWords::Label label =
        PlotWords::of(*input.item, *input.status, language, {input.before, frame.beforeName});
    QStringList texts;
    if (!label.consequence.isEmpty())
        texts.append(input.item->key + u' ' + label.text());
    texts.append(input.item->key + u' ' + label.date);
    texts.append(input.item->key);
    const QRectF mark =
        Plot::glyphBox({input.item->kind, QPointF(next.x, input.height / 2)}, frame.textScale);
    const qreal gap = foldedGap * frame.textScale;
    const qreal reach = mostLabelReach * frame.textScale;
    for (const QString &text : std::as_const(texts)) {
        const qreal width = frame.measure(text, false);
        std::optional<qreal> at = taken.from(mark.right() + gap, width, reach);
        if (!at || *at + width > frame.width)
            at = taken.endingBy(mark.left() - gap, width, reach);
        if (!at || *at < 0)
            continue;
        PlotLabels::addWords(row, *at, text, &Theme::text, false, input.height, frame);
        return;
    }
}
}

Plot::Row RowPlot::folded(const std::vector<Input> &items, const Frame &frame, const Language &language)
{
    Plot::Row row;
    const qreal height = items.empty() ? 0 : items.front().height;
    const FoldedMarks all(items, frame);
    const bool inColumns = static_cast<int>(all.seen.size()) > mostFoldedMarks;
    if (inColumns) {
        addColumns(row, all, frame, height);
    } else {
        for (const Input &input : items) // whatever reaches into the view, also of a date outside it
            addMarksInView(row, marks(input, frame), frame);
    }
    TakenSpace taken =
        spaceOf(row, items.empty() ? std::vector<qreal>() : linesOf(items.front(), frame), frame);
    TakenSpace edges = taken; // the label may stand on a band, as that of an item does in its own
    for (const Plot::Band &band : row.bands)
        edges.add(band.rect.left() - foldedEdgeGap, band.rect.right() + foldedEdgeGap);
    for (const auto &[toLeft, count] : {std::pair(true, all.earlier), std::pair(false, all.later)})
        if (const auto words = addBeyond(row, edges, toLeft, count, frame, height))
            taken.add(words->first, words->second);
    if (const FoldedMarks::Mark *next = inColumns ? nullptr : nextOf(all, frame.asOf))
        addFoldedLabel(row, taken, *next, frame, language);
    for (Plot::Words &words : row.words)
        words.onBand = std::ranges::any_of(row.bands, [&words](const Plot::Band &band) {
            return band.rect.left() < words.at.x() + words.width && band.rect.right() > words.at.x();
        });
    return row;
}
