// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resolutions/backplanning.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"
#include "core/report/backplantext.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"
#include "ui/timeline/bufferruler.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using BackPlanning::Entry;
using Ruler::Flag;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct BackPlanningTr
{
    Q_DECLARE_TR_FUNCTIONS(ResolutionsPage)
};

/// The open direct predecessor that is expected to finish last; null if there is none.
const ItemStatus *lastPredecessor(const Item &item, const Snapshot &snapshot)
{
    const ItemStatus *last = nullptr;
    for (const Predecessor &predecessor : item.predecessors) {
        const ItemStatus *status = snapshot.status(predecessor.key);
        if (status && status->open && status->expectedFinish.isValid()
            && (!last || status->expectedFinish > last->expectedFinish))
            last = status;
    }
    return last;
}

/// \a text about sessions, which rest on an assumption until the calendar of the Senate is entered.
QString asAssumed(const QString &text, const Ruler::Input &input)
{
    return input.calendar.confirmation ? text : BackPlanningTr::tr("%1 (assumed)", "a session").arg(text);
}

Flag deadlineFlag(const Ruler::Input &input, const Language &language)
{
    Flag flag{Flag::About::Deadline,
              input.deadline,
              false,
              BackPlanningTr::tr("Deadline %1").arg(DateText::day(input.deadline, language)),
              {},
              input.overdue ? &Theme::overdue : &Theme::text};
    const QString weekday = DateText::weekday(input.deadline, language);
    if (!SenateSessions::areKnown(input.calendar)) {
        flag.second = weekday;
        return flag;
    }
    const QString session = SenateSessions::isSession(input.calendar, input.deadline)
        ? BackPlanningTr::tr("%1, session of the Senate").arg(weekday)
        : BackPlanningTr::tr("%1, no session").arg(weekday);
    flag.second = asAssumed(session, input);
    return flag;
}

/// What rests on an assumption colours nothing.
Sheet::Color startColor(const BackPlan &plan, QDate asOf)
{
    if (!plan.isPassed(asOf))
        return &Theme::accent;
    return plan.isAssumed() ? &Theme::text : &Theme::overdue;
}

std::vector<Flag> flagsOf(const Ruler::Input &input, const BackPlan &plan, const QString &predecessor,
                          const Language &language)
{
    std::vector<Flag> flags{deadlineFlag(input, language)};
    if (plan.latestStart.isValid())
        flags.push_back({Flag::About::LeadStart, plan.latestStart, false,
                         BackPlanText::start(plan, input.asOf, language),
                         BackPlanText::length(plan, language), startColor(plan, input.asOf)});
    flags.push_back({Flag::About::AsOf,
                     input.asOf,
                     true,
                     BackPlanningTr::tr("as of %1").arg(DateText::day(input.asOf, language)),
                     {},
                     &Theme::text});
    if (input.predecessorFinish.isValid())
        flags.push_back({Flag::About::Finish,
                         input.predecessorFinish,
                         true,
                         BackPlanningTr::tr("%1 ends %2")
                             .arg(predecessor, DateText::day(input.predecessorFinish, language)),
                         {},
                         &Theme::text});
    if (const int buffer = Ruler::shortBuffer(input); buffer >= 0)
        flags.push_back({Flag::About::Buffer,
                         buffer > 0 ? Workdays::before(input.lastSession, buffer) : input.lastSession,
                         true,
                         BackPlanningTr::tr("%n working day(s) buffer", nullptr, buffer),
                         {},
                         input.bufferAssumed ? &Theme::text2 : &Theme::atRisk});
    if (input.lastSession.isValid() && input.lastSession != input.deadline)
        flags.push_back(
            {Flag::About::Session,
             input.lastSession,
             true,
             asAssumed(BackPlanningTr::tr("session %1").arg(BackPlanText::day(input.lastSession, language)),
                       input),
             {},
             &Theme::text});
    return flags;
}

QString sentenceOf(const Item &item, const ItemStatus &status, const BackPlan &plan, QDate asOf,
                   const Language &language)
{
    for (const Rule rule : {Rule::NoReportSinceDue, Rule::Overdue, Rule::BufferShort, Rule::PredecessorLate,
                            Rule::NotASessionDay})
        for (const Finding &finding : status.findings)
            if (finding.rule == rule)
                return FindingText::sentence(finding, language);
    if (plan.latestStart.isValid())
        return BackPlanText::startSentence(plan, asOf, language);
    const QString own = FindingText::statusSentence(item, status, language);
    return own.isEmpty() && !status.findings.empty()
        ? FindingText::sentence(status.findings.front(), language)
        : own;
}

Entry entryOf(const Item &item, const ItemStatus &status, const Snapshot &snapshot, const Language &language)
{
    Entry entry;
    entry.key = item.key;
    entry.shape = StatusShape::of(status);
    entry.shapeColor = Theme::shapeToken(status.status);
    entry.label = item.resolution->number
        ? BackPlanningTr::tr("no. %1", "Ziffer of a resolution").arg(*item.resolution->number)
        : item.key;
    Ruler::Input &input = entry.input;
    input.asOf = snapshot.report.asOf;
    input.deadline = item.planned->latest();
    input.overdue = status.status == ScheduleStatus::Overdue;
    input.bufferAssumed = !BufferRuler::isShortForSure(status);
    input.calendar = snapshot.portfolio->senateCalendar;
    const ItemStatus *predecessor = lastPredecessor(item, snapshot);
    const BackPlan plan = BackPlan::from(SenateSessions::lastBeforeDeadline(*snapshot.portfolio, item),
                                         input.deadline, input.calendar, snapshot.portfolio->leadTime);
    if (plan.session.isValid()) {
        input.lastSession = plan.session;
        input.leadTime = plan.leadTime;
        // Once the deadline has passed, no days are left that a predecessor could take.
        input.predecessorFinish = predecessor && !input.overdue ? predecessor->expectedFinish : QDate();
        for (const BackPlan::Step &step : plan.steps)
            input.steps.push_back({step.first, step.last, BackPlanText::bracket(step, language)});
    }
    entry.sentence = sentenceOf(item, status, plan, input.asOf, language);
    entry.flags = flagsOf(input, plan, predecessor ? predecessor->key : QString(), language);
    QStringList words{Wording::resolutionName(item, language), Wording::status(status, language),
                      entry.sentence};
    for (const Flag &flag : entry.flags)
        words.append(flag.second.isEmpty() ? flag.text : flag.text + u" ("_s + flag.second + u')');
    words.append(BackPlanText::steps(plan, language));
    for (const QString &each : std::as_const(words)) {
        if (!entry.name.isEmpty())
            entry.name += entry.name.endsWith(u'.') ? u" "_s : u". "_s;
        entry.name += each;
    }
    return entry;
}
}

std::vector<Entry> BackPlanning::entries(const Snapshot &snapshot, const Language &language)
{
    std::vector<Entry> entries;
    for (std::size_t index = 0; index < snapshot.report.items.size(); ++index) {
        const Item &item = snapshot.portfolio->items[index];
        const ItemStatus &status = snapshot.report.items[index];
        if (status.open && isSenateResolution(item) && item.planned && item.planned->isResolved())
            entries.push_back(entryOf(item, status, snapshot, language));
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return entry.input.deadline; });
    return entries;
}

Sheet::Page BackPlanning::layOut(const Entry &entry, int width)
{
    Sheet::Page page;
    const TextBlock label(entry.label, font(Role::Strong), width);
    const int sentenceLeft = px(22) + label.width() + px(14);
    const TextBlock sentence(entry.sentence, font(Role::Body), width - sentenceLeft);
    const int top = px(9);
    page.addMark(QPointF(px(2), top + (label.height() - px(13)) / 2.0), px(13), entry.shape,
                 entry.shapeColor);
    page.add(QPointF(px(22), top), label);
    page.add(QPointF(sentenceLeft, top), sentence);
    const int head = top + std::max(label.height(), sentence.height()) + px(4);
    page.presses.push_back({QRect(0, px(2), width, head - px(2)),
                            Sheet::Press::Kind::Row,
                            Target::toItem(entry.key),
                            entry.name,
                            {},
                            {}});
    const Ruler::Placement placement = Ruler::place(entry.input, entry.flags, width);
    const Sheet::Page ruler = Ruler::toSheet(placement, entry.input);
    page.append(ruler, QPointF(0, head + px(4)));
    page.height = head + px(4) + ruler.height + px(10);
    page.addLine(0, width, page.height, 1, &Theme::hair);
    page.height += 1;
    return page;
}
