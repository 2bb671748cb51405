// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

constexpr std::size_t unitColumn = 2;
constexpr std::size_t sessionColumn = 4;
constexpr std::size_t bufferColumn = 5;

std::vector<Entry> resolutions(const Context &context)
{
    std::vector<Entry> entries;
    const std::size_t count = std::min(context.portfolio.items.size(), context.report.items.size());
    for (std::size_t at = 0; at < count; ++at) {
        if (isSenateResolution(context.portfolio.items[at]))
            entries.push_back({&context.portfolio.items[at], &context.report.items[at]});
    }
    // The newest session first, and in it as the Senate numbered them.
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        const ResolutionOrder &a = *left.item->resolution;
        const ResolutionOrder &b = *right.item->resolution;
        return a.session != b.session ? a.session > b.session : a.number < b.number;
    });
    return entries;
}

Paper::Cell orderCell(const Context &context, const Entry &entry)
{
    Paper::Cell cell;
    const QString kind = u" ("_s + Wording::of(entry.item->resolution->kind, context.language) + u')';
    cell.lines.push_back({title(context, *entry.item), Paper::Span{kind, Paper::Span::Style::Small}});
    if (Paper::Text why = reasons(context, *entry.status); !why.empty())
        cell.lines.push_back(std::move(why));
    if (entry.status->status == ScheduleStatus::Cancelled)
        cell.lines.push_back(
            withRecorded(FindingText::statusSentence(*entry.item, *entry.status, context.language),
                         {entry.item->cancelReason.trimmed()}));
    return cell;
}

// Taking note is nobody's task and has no deadline.
bool isNoting(const Item &item)
{
    return item.resolution->kind == ResolutionKind::Noting;
}

Paper::Cell bufferCell(const Context &context, const ItemStatus &status)
{
    if (!status.bufferDays)
        return dash();
    Paper::Cell cell;
    cell.lines.push_back({bold(QString::number(*status.bufferDays))});
    if (context.policy.leadTime > 0)
        cell.lines.back().push_back(
            plain(u'\u00A0' + context.translate("StatusPaper", "of %1").arg(context.policy.leadTime)));
    return cell;
}

Paper::Cell resolutionStatus(const Context &context, const Entry &entry)
{
    const ItemStatus &status = *entry.status;
    Paper::Cell cell = statusCell(context, entry);
    // The word above says already that it is overdue.
    const QString days = status.status == ScheduleStatus::Overdue && status.days
        ? context.translate("StatusPaper", "for %n day(s)", nullptr, *status.days)
        : FindingText::daysText(status, context.language);
    if (!days.isEmpty() && status.open)
        cell.lines.push_back({plain(days)});
    return cell;
}

Paper::Cell sessionCell(const Context &context, QDate session)
{
    if (!session.isValid())
        return dash();
    Paper::Cell cell;
    cell.lines.push_back({plain(DateText::day(session, context.language))});
    cell.lines.push_back({plain(DateText::weekday(session, context.language))});
    return cell;
}

Paper::Row rowOf(const Context &context, const Entry &entry)
{
    const bool noting = isNoting(*entry.item);
    const auto &number = entry.item->resolution->number;
    Paper::Row row;
    row.cells = {number ? cell(bold(QString::number(*number)))
                        : cell(missing(context.translate("StatusPaper", "not stated"))),
                 orderCell(context, entry),
                 noting && entry.item->units.empty() ? dash() : unitCell(context, *entry.item),
                 noting && !entry.item->planned ? dash() : dateCell(context, *entry.item),
                 sessionCell(context, SenateSessions::lastBeforeDeadline(context.portfolio, *entry.item)),
                 bufferCell(context, *entry.status),
                 resolutionStatus(context, entry)};
    return row;
}

void appendRows(Context &context, const std::vector<Entry> &entries, Paper::Table &table)
{
    QDate session;
    for (const Entry &entry : entries) {
        if (table.rows.empty() || entry.item->resolution->session != session) {
            session = entry.item->resolution->session;
            Paper::Row group;
            group.group = context.translate("StatusPaper", "Resolution of %1")
                              .arg(DateText::day(session, context.language));
            table.rows.push_back(std::move(group));
        }
        table.rows.push_back(rowOf(context, entry));
    }
}

QString bufferNote(const Context &context)
{
    if (context.policy.leadTime == 0)
        return context.translate(
            "StatusPaper",
            "Buffer: working days between the expected end of the preparatory work and the last session; "
            "how many are needed is not set.");
    return context.policy.leadTimeAssumed
        ? context.translate(
            "StatusPaper",
            "Buffer: working days between the expected end of the preparatory work and the last "
            "session; %n working day(s) of lead time is (are) assumed.",
            nullptr, context.policy.leadTime)
        : context.translate(
            "StatusPaper",
            "Buffer: working days between the expected end of the preparatory work and the last "
            "session; %n working day(s) of lead time is (are) set.",
            nullptr, context.policy.leadTime);
}
}

void StatusPaperParts::appendResolutions(Context &context)
{
    using Align = Paper::Column::Align;
    const std::vector<Entry> entries = resolutions(context);
    context.blocks.push_back(
        Paper::Heading{2, {}, context.translate("StatusPaper", "Resolutions of the Senate")});
    if (entries.empty()) {
        appendNote(context, context.translate("StatusPaper", "No resolution of the Senate is recorded."));
        return;
    }
    Paper::Table table;
    table.caption = context.translate("StatusPaper", "Resolutions of the Senate");
    table.columns = {{context.translate("StatusPaper", "No.", "Ziffer of a resolution"), Align::Left, 9},
                     {context.translate("StatusPaper", "Order and finding"), Align::Left, 0},
                     {context.translate("StatusPaper", "Responsible"), Align::Left, 16},
                     {context.translate("StatusPaper", "Deadline (as written)"), Align::Left, 25.5},
                     {context.translate("StatusPaper", "Last session by then"), Align::Left, 21.5},
                     {context.translate("StatusPaper", "Buffer"), Align::Left, 12},
                     {context.translate("StatusPaper", "Schedule status"), Align::Left, 21.5}};
    table.rowHead = 1; // the order
    appendRows(context, entries, table);
    const bool isNamed =
        !Wording::responsible(*entries.front().item, context.portfolio, context.language).isEmpty();
    QStringList notes;
    const auto buffer = dropUniform(table, bufferColumn);
    const auto session = dropUniform(table, sessionColumn);
    const auto unit = dropUniform(table, unitColumn);
    if (unit && isNamed)
        notes << context.translate("StatusPaper", "Responsible for all items of the table: %1.").arg(*unit);
    else if (unit)
        notes << context.translate("StatusPaper", "Responsible: not named for any item of the table.");
    if (session && *session == u"–"_s)
        notes << context.translate("StatusPaper", "Last session before the deadline: none to be named.");
    else if (session)
        notes << context.translate("StatusPaper", "Last session before the deadline: %1 for all.")
                     .arg(*session);
    if (!buffer)
        notes << bufferNote(context);
    else if (*buffer == u"–"_s)
        notes << context.translate("StatusPaper",
                                   "Buffer: no deadline depends on open work whose end can be computed.");
    else
        notes << context.translate("StatusPaper", "Buffer: %1 for all.").arg(*buffer);
    notes << dashNote(context, table);
    notes.removeAll(QString());
    context.blocks.push_back(std::move(table));
    if (!notes.isEmpty())
        context.blocks.push_back(
            Paper::Paragraph{withRecorded(notes.join(u' '), {unit && isNamed ? *unit : QString()}),
                             Paper::Paragraph::Role::Note});
}
