// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/barsegments.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/itemcounts.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

enum Group { OverdueGroup, NextGroup, ImpedimentGroup };

std::optional<Group> groupOf(const Entry &entry)
{
    if (!entry.status->open)
        return std::nullopt;
    if (entry.status->status == ScheduleStatus::Overdue)
        return OverdueGroup;
    if (entry.item->planned && entry.item->planned->isResolved())
        return NextGroup;
    return entry.item->impediment.isEmpty() ? std::nullopt : std::optional(ImpedimentGroup);
}

// Overdue first, the longest first; then what comes next; then impediments without a date.
bool stands(const Entry &left, const Entry &right)
{
    const auto leftGroup = groupOf(left);
    const auto rightGroup = groupOf(right);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    if (leftGroup == OverdueGroup)
        return left.status->days.value_or(0) > right.status->days.value_or(0);
    if (leftGroup == NextGroup)
        return isBefore(*left.item->planned, *right.item->planned);
    return false;
}

Paper::Cell entryCell(const Context &context, const Entry &entry)
{
    Paper::Cell cell;
    cell.lines.push_back(
        {bold(nameOf(context, *entry.item)), plain(u"\u00A0 "_s), title(context, *entry.item)});
    if (Paper::Text why = reasons(context, *entry.status); !why.empty())
        cell.lines.push_back(std::move(why));
    return cell;
}

Paper::Cell daysCell(const Context &context, const ItemStatus &status)
{
    QString days = FindingText::daysShort(status, context.language);
    if (status.days != 0) // "am Stichtag" may take two lines
        days.replace(u' ', u'\u00A0');
    if (days.isEmpty())
        return dash();
    return cell(status.status == ScheduleStatus::Overdue ? bold(days) : plain(days));
}

const char *smallWord(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return QT_TRANSLATE_NOOP("StatusPaper", "overdue");
    case ScheduleStatus::AtRisk:
        return QT_TRANSLATE_NOOP("StatusPaper", "at risk");
    case ScheduleStatus::DueSoon:
        return QT_TRANSLATE_NOOP("StatusPaper", "due soon");
    case ScheduleStatus::OnTrack:
        return QT_TRANSLATE_NOOP("StatusPaper", "on track");
    case ScheduleStatus::Unscheduled:
        return QT_TRANSLATE_NOOP("StatusPaper", "no date");
    case ScheduleStatus::Cancelled:
        return QT_TRANSLATE_NOOP("StatusPaper", "cancelled");
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return QT_TRANSLATE_NOOP("StatusPaper", "done");
    }
    Q_UNREACHABLE();
}

Paper::Text countsLine(const Context &context, const StatusCounts &counts)
{
    Paper::Text line;
    for (const BarSegment &segment : barSegments(counts)) {
        if (!line.empty())
            line.push_back(plain(u"\u00A0  "_s));
        line.push_back(Paper::Mark{segment.status});
        line.push_back(bold(context.language.locale().toString(segment.count)));
        line.push_back(
            plain(u'\u00A0'
                  + context.translate("StatusPaper", smallWord(segment.status)).replace(u' ', u'\u00A0')));
    }
    return line;
}

// The assessment of a person, beside the computed Ampel and never in its place.
void appendAssessment(Context &context, const ProjectStatus &status, Paper::ProjectHead &head)
{
    const auto differs = std::ranges::find(status.findings, Rule::AssessmentDiffers, &Finding::rule);
    const Assessment *latest = nullptr;
    for (const Assessment &assessment : context.portfolio.assessments) {
        if (assessment.project == status.key && assessment.on <= context.report.asOf
            && (!latest || assessment.on >= latest->on))
            latest = &assessment;
    }
    if (!latest)
        return;
    const QString by =
        latest->by.isEmpty() ? context.translate("StatusPaper", "name not stated") : latest->by;
    const QString level = FindingText::ragInSentence(latest->rag, context.language);
    const QString day = DateText::day(latest->on, context.language);
    QString wording;
    if (!latest->asWritten.isEmpty())
        wording = u' '
            + context.translate("StatusPaper", "In words: %1.")
                  .arg(DateText::quoted(latest->asWritten, context.language));
    if (latest->inferred)
        wording += u' ' + context.translate("StatusPaper", "The level is read from these words.");
    if (!status.assessed) {
        const QString faded =
            context.translate("StatusPaper", "Assessed %1 (%2, %3): older than %n day(s), no longer valid.",
                              nullptr, context.policy.reportingInterval);
        head.lines.push_back({missing(faded.arg(level, by, day))});
        return;
    }
    const QString sentence = differs == status.findings.end()
        ? context.translate("StatusPaper", "Assessed %1 (%2, %3).").arg(level, by, day)
        : FindingText::sentence(*differs, context.language);
    Paper::Text line = withRecorded(sentence + wording, {latest->asWritten});
    line.insert(line.begin(), Paper::Mark{latest->rag});
    head.lines.push_back(std::move(line));
}

Paper::Text leadText(const Context &context, const Project &project)
{
    QStringList names;
    QStringList recordedNames;
    for (const UnitRole role : {UnitRole::Responsible, UnitRole::Coordinating}) {
        for (const Responsibility &responsibility : project.units) {
            if (responsibility.role != role)
                continue;
            const OrgUnit *unit = findUnit(context.portfolio, responsibility.unit);
            const QString name =
                unit ? Wording::shortName(*unit, context.portfolio, context.language) : responsibility.unit;
            recordedNames << name;
            names << (role == UnitRole::Responsible
                          ? name
                          : u"%1 (%2)"_s.arg(name, Wording::of(role, context.language)));
        }
    }
    const QString label = context.translate("StatusPaper", "Lead:") + u' ';
    if (names.isEmpty())
        return {plain(label), missing(context.translate("StatusPaper", "not stated")), plain(u". "_s)};
    return withRecorded(label + names.join(u", "_s) + u". "_s, recordedNames);
}

void appendProjectHead(Context &context, const Project &project, const ProjectStatus &status)
{
    Paper::ProjectHead head;
    head.number = project.number ? QString::number(*project.number) : QString();
    head.title = project.title;
    head.rag = status.rag;
    Paper::Text line = leadText(context, project);
    line.push_back(plain(FindingText::ragSentence(status, context.language) + u' '));
    // The label stays with its date, on the next line if need be.
    line.push_back(
        plain(context.translate("StatusPaper", "Last report:").replace(u' ', u'\u00A0') + u'\u00A0'));
    if (status.newestReport.isValid())
        line.push_back(plain(DateText::day(status.newestReport, context.language) + u'.'));
    else
        line.push_back(missing(context.translate("StatusPaper", "not reported")));
    head.lines.push_back(std::move(line));
    appendAssessment(context, status, head);
    for (const Finding &finding : status.findings) {
        if (finding.rule != Rule::AssessmentDiffers && finding.rule != Rule::CountMismatch)
            head.lines.push_back(withRecorded(FindingText::sentence(finding, context.language),
                                              recordedWords(finding, context.language)));
    }
    if (const QString draft = draftSentence(context, {}, status.key); !draft.isEmpty())
        head.lines.push_back({plain(draft)});
    if (const StatusCounts counts = ItemCounts::of(context.portfolio, context.report, status.key);
        counts.total() > 0)
        head.lines.push_back(countsLine(context, counts));
    context.blocks.push_back(std::move(head));
}

TableNotes appendTable(Context &context, const Project &project, std::vector<Entry> entries)
{
    using Align = Paper::Column::Align;
    std::erase_if(entries, [](const Entry &entry) { return !standsInTable(entry); });
    std::ranges::stable_sort(entries, stands);
    if (entries.empty())
        return {};
    Paper::Table table;
    const QString number = project.number ? QString::number(*project.number) + u' ' : QString();
    table.caption = number + project.title;
    table.captionIsRecorded = true;
    table.columns = {{context.translate("StatusPaper", "Schedule status"), Align::Left, 23},
                     {context.translate("StatusPaper", "Item and reason"), Align::Left, 0},
                     {context.translate("StatusPaper", "Responsible"), Align::Left, 16},
                     {context.translate("StatusPaper", "Date (as written)"), Align::Left, 36.5},
                     {context.translate("StatusPaper", "Days"), Align::Right, 11}};
    table.rowHead = 1; // the item
    for (const Entry &entry : entries) {
        Paper::Row row;
        row.cells = {statusCell(context, entry), entryCell(context, entry), unitCell(context, *entry.item),
                     dateCell(context, *entry.item), daysCell(context, *entry.status)};
        table.rows.push_back(std::move(row));
    }
    constexpr std::size_t unitColumn = 2;
    const bool isNamed =
        !Wording::responsible(*entries.front().item, context.portfolio, context.language).isEmpty();
    const auto common = dropUniform(table, unitColumn);
    TableNotes notes;
    if (common && isNamed)
        notes.units = withRecorded(
            context.translate("StatusPaper", "Responsible for all items of the table: %1.").arg(*common),
            {*common});
    else if (common)
        notes.units = {
            plain(context.translate("StatusPaper", "Responsible: not named for any item of the table."))};
    notes.dash = dashNote(context, table);
    context.blocks.push_back(std::move(table));
    return notes;
}

void appendProject(Context &context, const Project &project, const ProjectStatus &status)
{
    appendProjectHead(context, project, status);
    const std::vector<Entry> entries = listedEntries(context, project.key);
    const TableNotes notes = appendTable(context, project, entries);
    appendRemarks(context, project, status, entries, notes);
}
}

bool StatusPaperParts::standsInTable(const Entry &entry)
{
    return groupOf(entry).has_value();
}

void StatusPaperParts::appendProjects(Context &context)
{
    appendHeading(context, projectsSection, context.translate("StatusPaper", "The projects one by one"));
    if (context.portfolio.projects.empty()) {
        appendNote(context, context.translate("StatusPaper", "No project is recorded."));
        return;
    }
    Paper::Text legend{plain(context.translate("StatusPaper",
                                               "Dates as written, and below as understood. Days: since the "
                                               "date passed, or until its last day."))};
    if (context.report.overdueWithoutReport > 0) {
        legend.push_back(plain(u" "_s));
        legend.push_back(Paper::Mark{ScheduleStatus::Overdue, true});
        legend.push_back(plain(context.translate("StatusPaper", "overdue, no report since.")));
    }
    context.blocks.push_back(Paper::Paragraph{std::move(legend), Paper::Paragraph::Role::Note});
    for (const ProjectStatus &status : context.report.projects) {
        if (const Project *project = findProject(context.portfolio, status.key))
            appendProject(context, *project, status);
    }
}
