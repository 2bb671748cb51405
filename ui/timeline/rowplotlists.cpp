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
