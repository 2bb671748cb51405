// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/labelforms.h"

#include <algorithm>

using LabelForms::Pair;

namespace {
Plot::Color consequenceColor(const PlotWords::Label &label, ScheduleStatus status)
{
    if (label.isHint || status == ScheduleStatus::Done || status == ScheduleStatus::DoneLate)
        return &Theme::text2;
    return label.isLate || status == ScheduleStatus::AtRisk ? Theme::wordToken(status) : &Theme::text;
}
}

qreal Pair::width() const
{
    const bool both = !label.date.isEmpty() && !label.consequence.isEmpty();
    return dateWidth() + consequenceWidth() + (both ? gapBetween * frame.textScale : 0);
}

qreal Pair::addDate(Plot::Row &row, qreal x, qreal height) const
{
    if (label.date.isEmpty())
        return x;
    return PlotLabels::addWords(row, x, label.date, &Theme::text2, false, height, frame);
}

qreal Pair::addConsequence(Plot::Row &row, qreal x, qreal height) const
{
    if (label.consequence.isEmpty())
        return x;
    return PlotLabels::addWords(row, x, label.consequence, consequenceColor(label, status), false, height,
                                frame);
}

void Pair::add(Plot::Row &row, qreal x, qreal height) const
{
    const qreal end = addDate(row, x, height);
    addConsequence(row, end > x ? end + gapBetween * frame.textScale : x, height);
}

std::vector<Pair> LabelForms::formsOf(const Pair &pair)
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
    // The mark shows the date; what follows from it stands nowhere else in the plot.
    if (!pair.label.isLate && !pair.label.date.isEmpty() && !pair.label.consequence.isEmpty())
        add({}, pair.label.consequence);
    return forms;
}

bool LabelForms::isClear(qreal left, qreal right, qreal line, qreal gap)
{
    return right + gap <= line || left >= line + gap;
}

bool LabelForms::isClear(qreal left, qreal width, const std::vector<qreal> &lines, qreal gap)
{
    return std::ranges::all_of(lines, [&](qreal line) { return isClear(left, left + width, line, gap); });
}

qreal LabelForms::clearUpTo(qreal end, qreal width, const std::vector<qreal> &lines, qreal gap)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (!isClear(end - width, end, *line, gap))
            end = *line - gap - 1;
    return end - width;
}

bool LabelForms::coversMark(const Plot::Row &row, qreal left, qreal width, qreal textScale)
{
    return std::ranges::any_of(row.glyphs, [&](const Plot::Glyph &glyph) {
        const QRectF box = Plot::glyphBox(glyph, textScale);
        return box.left() < left + width && box.right() > left;
    });
}
