// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaperparts.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
using StatusPaperParts::Context;

// What the columns of the table, or the sentence under the headline, say already.
bool isSaidElsewhere(const Context &context, const ItemStatus &status, const Finding &finding)
{
    const auto has = [&status](Rule rule) {
        return std::ranges::count(status.findings, rule, &Finding::rule) > 0;
    };
    switch (finding.rule) {
    case Rule::NoDate:
    case Rule::NoUnit:
    case Rule::DueSoon:
        return true;
    case Rule::Stale:
        return context.everythingStale || has(Rule::NoReportSinceDue);
    case Rule::Overdue:
        return has(Rule::NoReportSinceDue);
    default:
        return false;
    }
}

// "Depends on X, which is late" adds nothing to "Depends on X, which is overdue".
bool repeatsPredecessor(const ItemStatus &status, const Finding &finding)
{
    if (finding.rule != Rule::PredecessorLate)
        return false;
    return std::ranges::any_of(status.findings, [&finding](const Finding &other) {
        return other.rule == Rule::PredecessorOverdue
            && std::ranges::all_of(finding.facts.keys,
                                   [&other](const QString &key) { return other.facts.keys.contains(key); });
    });
}

QString textOf(const Paper::Cell &cell)
{
    QString text;
    for (const Paper::Text &line : cell.lines) {
        for (const Paper::Inline &part : line) {
            if (const auto *span = std::get_if<Paper::Span>(&part))
                text += span->text;
        }
    }
    return text;
}
}

Paper::Span StatusPaperParts::plain(const QString &text)
{
    return {text};
}

Paper::Span StatusPaperParts::bold(const QString &text)
{
    return {text, Paper::Span::Style::Bold};
}

Paper::Span StatusPaperParts::missing(const QString &text)
{
    return {text, Paper::Span::Style::Missing};
}

Paper::Cell StatusPaperParts::cell(const QString &text)
{
    return cell(Paper::Inline(plain(text)));
}

Paper::Cell StatusPaperParts::cell(Paper::Inline part)
{
    return {{Paper::Text{std::move(part)}}, {}};
}

Paper::Cell StatusPaperParts::dash()
{
    return cell(u"–"_s);
}

QString StatusPaperParts::dashNote(const Context &context, const Paper::Table &table)
{
    const bool stands = std::ranges::any_of(table.rows, [](const Paper::Row &row) {
        return std::ranges::find(row.cells, dash()) != row.cells.end();
    });
    return stands ? context.translate("StatusPaper", "–: does not apply.") : QString();
}

void StatusPaperParts::appendHeading(Context &context, int number, const QString &text)
{
    context.blocks.push_back(Paper::Heading{1, QString::number(number), text});
}

void StatusPaperParts::appendNote(Context &context, const QString &text)
{
    if (!text.isEmpty())
        context.blocks.push_back(Paper::Paragraph{{plain(text)}, Paper::Paragraph::Role::Note});
}

std::vector<StatusPaperParts::Entry> StatusPaperParts::listedEntries(const Context &context,
                                                                     const QString &project)
{
    std::vector<Entry> entries;
    const std::size_t count = std::min(context.portfolio.items.size(), context.report.items.size());
    for (std::size_t at = 0; at < count; ++at) {
        const Item &item = context.portfolio.items[at];
        const bool isPlaceholder =
            item.kind == ItemKind::Measure && !item.planned && item.impediment.isEmpty();
        if (item.project == project && !isPlaceholder && !isSenateResolution(item))
            entries.push_back({&item, &context.report.items[at]});
    }
    return entries;
}

Paper::Cell StatusPaperParts::statusCell(const Context &context, const ItemStatus &status)
{
    const bool silent = status.status == ScheduleStatus::Overdue && !status.reportedSinceDue;
    const bool urgent = status.status == ScheduleStatus::Overdue || status.status == ScheduleStatus::AtRisk;
    const QString word = Wording::of(status.status, context.language);
    Paper::Cell cell;
    // That nobody has reported since stands in the words of the reason beside it.
    cell.lines.push_back({Paper::Mark{status.status, silent}, urgent ? bold(word) : plain(word)});
    return cell;
}

Paper::Cell StatusPaperParts::dateCell(const Context &context, const Item &item)
{
    if (!item.planned)
        return cell(missing(context.translate("StatusPaper", "no date given")));
    Paper::Cell cell;
    const QString written = DateText::quoted(item.planned->asWritten(), context.language);
    cell.lines.push_back({Paper::Span{written, Paper::Span::Style::Quoted}});
    const QString understood = DateText::understood(*item.planned, context.language);
    if (!understood.isEmpty())
        cell.lines.push_back({plain(understood)});
    return cell;
}

Paper::Cell StatusPaperParts::unitCell(const Context &context, const Item &item)
{
    const QString units = Wording::responsible(item, context.portfolio, context.language);
    if (units.isEmpty())
        return cell(missing(context.translate("StatusPaper", "not named")));
    return cell(units);
}

std::vector<Finding> StatusPaperParts::told(const Context &context, const ItemStatus &status)
{
    std::vector<Finding> findings;
    std::ranges::copy_if(status.findings, std::back_inserter(findings), [&](const Finding &finding) {
        return !isSaidElsewhere(context, status, finding) && !repeatsPredecessor(status, finding);
    });
    return findings;
}

QString StatusPaperParts::reasons(const Context &context, const ItemStatus &status)
{
    QStringList sentences;
    for (const Finding &finding : told(context, status))
        sentences << FindingText::sentence(finding, context.language);
    return sentences.join(u' ');
}

std::optional<QString> StatusPaperParts::dropUniform(Paper::Table &table, std::size_t column)
{
    const Paper::Cell *first = nullptr;
    int count = 0;
    for (const Paper::Row &row : table.rows) {
        if (!row.group.isEmpty())
            continue;
        ++count;
        if (!first)
            first = &row.cells.at(column);
        else if (row.cells.at(column) != *first)
            return std::nullopt;
    }
    if (count < 2)
        return std::nullopt;
    const QString common = textOf(*first);
    table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
    for (Paper::Row &row : table.rows) {
        if (row.group.isEmpty())
            row.cells.erase(row.cells.begin() + std::ptrdiff_t(column));
    }
    return common;
}
