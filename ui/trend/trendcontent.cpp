// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendcontent.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/trend/trendtext.h"

namespace {
TrendContent::Label trendLabelOf(const Trend::Line &line, const Snapshot &snapshot, const Language &language)
{
    TrendContent::Label label;
    if (const ItemStatus *status = snapshot.status(line.item.key)) {
        label.shape = StatusShape::of(*status);
        label.color = Theme::shapeToken(status->status);
    }
    label.key = line.item.key;
    label.date = TrendText::end(line, language);
    label.slip = line.slip() == 0 ? QString() : TrendText::days(line.slip(), language);
    label.title = Wording::title(line.item, language);
    return label;
}

QString noteOf(const Trend::Day &day, const Snapshot &snapshot)
{
    if (!day.name.isEmpty())
        return {};
    if (day.on == snapshot.today)
        return TrendText::today();
    return day.on == snapshot.report.asOf ? TrendText::asOf() : QString();
}
}

TrendContent TrendContent::of(const Trend::Chart &chart, const std::vector<Trend::Line> &lines,
                              const Snapshot &snapshot, const Language &language)
{
    TrendContent content;
    for (const Trend::Day &day : chart.days)
        content.days.push_back(
            {day.on, DateText::shortDay(day.on, language), noteOf(day, snapshot), day.name});
    content.lines = lines;
    for (const Trend::Line &line : lines)
        content.labels.push_back(trendLabelOf(line, snapshot, language));
    content.isJoined = chart.baselines() >= Trend::fewestForLines;
    content.numbers = Trend::reasonNumbers(lines);
    return content;
}
