// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bufferruler.h"

#include "core/calendar/workdays.h"

#include <algorithm>

namespace {
constexpr qreal cellHeight = 10;
constexpr qreal cellGap = 2;
}

bool BufferRuler::isShortForSure(const ItemStatus &status)
{
    return std::ranges::any_of(status.findings, [](const Finding &finding) {
        return finding.rule == Rule::BufferShort && !finding.isHint();
    });
}

std::vector<QDate> BufferRuler::days(QDate session, int leadTime)
{
    std::vector<QDate> result;
    for (int back = 1; back <= leadTime; ++back)
        result.push_back(Workdays::before(session, back));
    return result;
}

void BufferRuler::add(Plot::Row &row, const RowPlot::Input &input, const RowPlot::Frame &frame)
{
    if (frame.scale.zoom() != TimeScale::Zoom::Weeks || !input.session.isValid())
        return;
    const qreal height = cellHeight * frame.textScale;
    const std::vector<QDate> lead = days(input.session, input.leadTime);
    const QDate finish = input.predecessorFinish;
    const bool isShort = finish.isValid() && !lead.empty() && finish >= lead.back();
    const Plot::Color color = isShortForSure(*input.status) ? &Theme::atRisk : &Theme::text2;
    for (const QDate day : lead) {
        const qreal left = frame.scale.left(day) + cellGap;
        const QRectF cell(left, (input.height - height) / 2, frame.scale.perDay() - 2 * cellGap, height);
        row.cells.push_back({cell,
                             !isShort            ? Plot::Cell::Kind::Lead
                                 : day <= finish ? Plot::Cell::Kind::Struck
                                                 : Plot::Cell::Kind::Buffer,
                             color});
    }
}
