// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ruler.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"
#include "ui/charts/rulersteps.h"
#include "ui/support/typography.h"

#include <algorithm>
#include <tuple>

using Typography::px;

namespace {
constexpr int daysShown = 38; // five weeks and a half, as wide as one glance
constexpr int daysAfterDeadline = 21; // a later asOf leaves the deadline where it is
constexpr int rulerInset = 8;
constexpr int thin = 6;
constexpr int thick = 14;
constexpr int poleLength = 17;
constexpr int stepGap = 4; ///< between the names at the brackets and the labels
constexpr int tickGap = 3;
constexpr int tickLength = 6;

QDate mondayOnOrAfter(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

QDate mondayOnOrBefore(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Ruler::Cell::Kind kindOf(QDate day, const Ruler::Input &input, QDate leadStart, int shortBuffer)
{
    using Kind = Ruler::Cell::Kind;
    if (day == input.deadline)
        return Kind::Deadline;
    const bool inLead = leadStart.isValid() && day >= leadStart && day < input.lastSession;
    if (inLead && shortBuffer > 0 && day > input.predecessorFinish)
        return Kind::Buffer;
    if (inLead)
        return Kind::Lead;
    return day < input.asOf ? Kind::Past : Kind::Workday;
}

/// Whether \a day is in the second step, the fourth and so on.
bool isOddStep(QDate day, const std::vector<Ruler::Step> &steps)
{
    const auto step = std::ranges::find_if(steps, [day](const Ruler::Step &one) { return day <= one.last; });
    return step != steps.end() && (step - steps.begin()) % 2 == 1;
}

/// Puts the labels into their places above and below the cells, which begin at \a top.
void settle(Ruler::Placement &placement, double top, double foot)
{
    for (Ruler::Label &label : placement.labels) {
        const double x = label.pole.x1();
        label.rect.translate(0, label.above ? 0 : foot);
        label.pole = label.above ? QLineF(x, label.rect.bottom(), x, top)
                                 : QLineF(x, top + px(thick), x, label.rect.top());
    }
}

bool isThick(Ruler::Cell::Kind kind)
{
    return kind != Ruler::Cell::Kind::Past && kind != Ruler::Cell::Kind::Workday;
}
}

QDate Ruler::leadStart(const Input &input)
{
    if (!input.lastSession.isValid() || input.leadTime <= 0)
        return {};
    return Workdays::before(input.lastSession, input.leadTime);
}

int Ruler::shortBuffer(const Input &input)
{
    if (!input.predecessorFinish.isValid() || !input.lastSession.isValid() || input.leadTime <= 0)
        return -1;
    const int days = Workdays::strictlyBetween(input.predecessorFinish, input.lastSession);
    return days < input.leadTime ? days : -1;
}

std::pair<QDate, QDate> Ruler::window(const Input &input)
{
    QDate last = input.deadline;
    if (input.asOf > input.deadline && input.asOf <= input.deadline.addDays(daysAfterDeadline)) {
        const QDate next = SenateSessions::nextOnOrAfter(input.calendar, input.asOf);
        last = next.isValid() && next <= input.deadline.addDays(daysAfterDeadline) ? next : input.asOf;
    }
    QDate from = mondayOnOrAfter(last.addDays(1 - daysShown));
    if (const QDate start = leadStart(input); start.isValid() && start < from)
        from = mondayOnOrBefore(start);
    return {from, std::max(last, from.addDays(daysShown - 1))};
}

Ruler::Placement Ruler::place(const Input &input, const std::vector<Flag> &flags, int width)
{
    Placement placement;
    std::tie(placement.from, placement.to) = window(input);
    const double pitch = double(width - 2 * px(rulerInset)) / double(placement.from.daysTo(placement.to) + 1);
    const double gap = std::min(1.5, pitch / 4);
    const auto leftOf = [&](QDate day) {
        return px(rulerInset) + pitch * double(placement.from.daysTo(day));
    };

    std::vector<RulerLabels::Wish> wishes;
    for (const Flag &flag : flags)
        if (flag.date >= placement.from && flag.date <= placement.to)
            wishes.push_back({flag, leftOf(flag.date) + (pitch - gap) / 2});
    std::vector<RulerSteps::Extent> steps;
    for (const Step &step : input.steps)
        steps.push_back({leftOf(step.first), leftOf(step.last) + pitch - gap, step.text});
    const RulerSteps::Result placed = RulerSteps::place(steps, wishes, width);
    const double top = placed.labels.heightAbove + std::max(px(poleLength), placed.height + px(stepGap));
    placement.brackets = placed.brackets;
    for (Bracket &bracket : placement.brackets) {
        bracket.line.translate(0, top - placed.height);
        bracket.name.translate(0, top - placed.height);
        bracket.leader.translate(0, top - placed.height);
    }

    const QDate start = leadStart(input);
    const int buffer = shortBuffer(input);
    for (QDate day = placement.from; day <= placement.to; day = day.addDays(1)) {
        if (!Workdays::isWorkday(day) && day != input.deadline)
            continue;
        const Cell::Kind kind = kindOf(day, input, start, buffer);
        const int height = isThick(kind) ? px(thick) : px(thin);
        placement.cells.push_back({day, kind,
                                   QRectF(leftOf(day), top + (px(thick) - height) / 2.0, pitch - gap, height),
                                   kind == Cell::Kind::Lead && isOddStep(day, input.steps)});
    }
    for (const QDate session : SenateSessions::between(input.calendar, placement.from, placement.to)) {
        placement.sessions.push_back(session);
        placement.ticks.emplace_back(leftOf(session) + (pitch - gap) / 2 - 1, top + px(thick) + px(tickGap),
                                     2, px(tickLength));
    }
    const double foot = top + px(thick) + px(poleLength);
    placement.labels = placed.labels.labels;
    settle(placement, top, foot);
    placement.height = int(foot + placed.labels.heightBelow);
    return placement;
}

Sheet::Page Ruler::toSheet(const Placement &placement, const Input &input)
{
    using Style = Sheet::Fill::Style;
    Sheet::Page page;
    page.height = placement.height;
    for (const Cell &cell : placement.cells) {
        switch (cell.kind) {
        case Cell::Kind::Past:
            page.fills.push_back({cell.rect, &Theme::hair, Style::Solid});
            break;
        case Cell::Kind::Workday:
            page.fills.push_back({cell.rect, &Theme::control, Style::Solid});
            break;
        case Cell::Kind::Lead:
            if (cell.isOdd)
                page.fills.push_back({cell.rect, &Theme::selection, Style::Solid});
            page.fills.push_back({cell.rect, &Theme::accent, cell.isOdd ? Style::Outline : Style::Hatched});
            break;
        case Cell::Kind::Buffer:
            page.fills.push_back(
                {cell.rect, input.bufferAssumed ? &Theme::text2 : &Theme::atRisk, Style::Solid});
            break;
        case Cell::Kind::Deadline:
            page.fills.push_back({cell.rect, input.overdue ? &Theme::overdue : &Theme::text, Style::Solid});
            break;
        }
    }
    for (const QRectF &tick : placement.ticks)
        page.fills.push_back({tick, &Theme::text2, Style::Solid});
    for (const Bracket &bracket : placement.brackets)
        RulerSteps::addTo(page, bracket);
    for (const Label &label : placement.labels) {
        const QRectF pole(label.pole.x1() - 0.5, label.pole.y1(), 1, label.pole.dy());
        page.fills.push_back({pole, label.flag.color, Style::Solid});
        RulerLabels::addTo(page, label);
    }
    return page;
}
