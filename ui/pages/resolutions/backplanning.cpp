// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resolutions/backplanning.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QCoreApplication>

#include <algorithm>

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

QString weekdayAndDay(QDate day, const Language &language)
{
    return BackPlanningTr::tr("%1 %2", "weekday date")
        .arg(DateText::weekdayShort(day, language), DateText::day(day, language));
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
    flag.second = SenateSessions::isSession(input.calendar, input.deadline)
        ? BackPlanningTr::tr("%1, session of the Senate").arg(weekday)
        : BackPlanningTr::tr("%1, no session").arg(weekday);
    return flag;
}

/// The last safe start, and whether it has passed.
QString startText(const Ruler::Input &input, QDate start, const Language &language)
{
    const QString day = weekdayAndDay(start, language);
    if (start < input.asOf)
        return BackPlanningTr::tr("▲ latest start %1: passed").arg(day);
    const int left = Workdays::strictlyBetween(input.asOf.addDays(-1), start);
    return BackPlanningTr::tr("latest start %1: %n more working day(s)", nullptr, left).arg(day);
}

/// What rests on an assumption colours nothing.
Sheet::Color startColor(const Ruler::Input &input, QDate start, bool leadTimeAssumed)
{
    if (start >= input.asOf)
        return &Theme::accent;
    return leadTimeAssumed || !input.calendar.confirmation ? &Theme::text : &Theme::overdue;
}

std::vector<Flag> flagsOf(const Ruler::Input &input, const QString &predecessor, bool leadTimeAssumed,
                          const Language &language)
{
    std::vector<Flag> flags{deadlineFlag(input, language)};
    if (const QDate start = Ruler::leadStart(input); start.isValid()) {
        const QString length = BackPlanningTr::tr("lead time %n working day(s)", nullptr, input.leadTime);
        flags.push_back({Flag::About::LeadStart, start, false, startText(input, start, language),
                         leadTimeAssumed ? BackPlanningTr::tr("%1 (assumed)").arg(length) : length,
                         startColor(input, start, leadTimeAssumed)});
    }
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
                         &Theme::atRisk});
    if (input.lastSession.isValid() && input.lastSession != input.deadline)
        flags.push_back({Flag::About::Session,
                         input.lastSession,
                         true,
                         BackPlanningTr::tr("session %1").arg(weekdayAndDay(input.lastSession, language)),
                         {},
                         &Theme::text});
    return flags;
}

QString sentenceOf(const Item &item, const ItemStatus &status, const Ruler::Input &input,
                   const Language &language)
{
    for (const Rule rule : {Rule::NoReportSinceDue, Rule::Overdue, Rule::BufferShort, Rule::PredecessorLate,
                            Rule::NotASessionDay})
        for (const Finding &finding : status.findings)
            if (finding.rule == rule)
                return FindingText::sentence(finding, language);
    const QDate start = Ruler::leadStart(input);
    if (!start.isValid()) {
        const QString own = FindingText::statusSentence(item, status, language);
        return own.isEmpty() && !status.findings.empty()
            ? FindingText::sentence(status.findings.front(), language)
            : own;
    }
    if (start < input.asOf)
        return BackPlanningTr::tr("The latest start was %1.").arg(weekdayAndDay(start, language));
    const int left = Workdays::strictlyBetween(input.asOf.addDays(-1), start);
    return BackPlanningTr::tr("Latest start %1: %n more working day(s).", nullptr, left)
        .arg(weekdayAndDay(start, language));
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
    input.calendar = snapshot.portfolio->senateCalendar;
    const ItemStatus *predecessor = lastPredecessor(item, snapshot);
    if (!input.overdue && status.lastSession.isValid()) {
        input.lastSession = status.lastSession;
        input.leadTime = snapshot.policy.leadTime;
        input.predecessorFinish = predecessor ? predecessor->expectedFinish : QDate();
    }
    entry.sentence = sentenceOf(item, status, input, language);
    entry.flags =
        flagsOf(input, predecessor ? predecessor->key : QString(), snapshot.policy.leadTimeAssumed, language);
    QStringList words{Wording::resolutionName(item, language), Wording::status(status, language),
                      entry.sentence};
    for (const Flag &flag : entry.flags)
        words.append(flag.second.isEmpty() ? flag.text : flag.text + u" ("_s + flag.second + u')');
    entry.name = words.join(u". "_s);
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
