// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "ui/timeline/plotlabels.h"
#include "ui/timeline/rowplot.h"

#include <QCoreApplication>

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

QString entryText(const RowPlot::Input &input, bool withDate, const Language &language)
{
    const std::optional<PartialDate> &date = input.item->actual ? input.item->actual : input.item->planned;
    if (!withDate || !date || !date->isResolved())
        return input.item->key;
    return input.item->key + u' ' + DateText::shortGrain(*date, language);
}

// \a countsRest: room is kept for the number of those that have none.
Plot::Row listAlong(const std::vector<qreal> &lines, const std::vector<RowPlot::Input> &items, bool withDates,
                    bool countsRest, const RowPlot::Frame &frame, const Language &language)
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
        const qreal width = frame.measure(more, false);
        const qreal next = x + entryWidth + entryGap * frame.textScale;
        const qreal end = rest == 1 || !countsRest
            ? x + entryWidth
            : PlotLabels::clearFrom(next, width, lines, frame.textScale) + width; // of what is only counted
        if (end > frame.width) {
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
    const std::vector<qreal> all = linesOf(items.front(), frame);
    // What would be counted only rather stands over an arrow, though not over the Stichtag.
    const std::vector<qreal> stichtag{frame.scale.mark(frame.asOf)};
    Plot::Row best;
    for (const bool countsRest : {false, true})
        for (const auto *lines : {&all, &stichtag}) {
            Plot::Row row = listAlong(*lines, items, withDates, countsRest, frame, language);
            if (row.signs.size() == items.size())
                return row;
            if (countsRest && (best.words.empty() || row.signs.size() > best.signs.size()))
                best = std::move(row);
        }
    return best;
}
