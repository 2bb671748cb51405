// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaperparts.h"

#include "core/report/datetext.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
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

Paper::Span StatusPaperParts::recorded(const QString &text)
{
    return {text, Paper::Span::Style::Plain, true};
}

Paper::Text StatusPaperParts::withRecorded(const QString &sentence, const QStringList &words)
{
    Paper::Text text;
    qsizetype from = 0;
    for (const QString &word : words) {
        const qsizetype at = word.isEmpty() ? -1 : sentence.indexOf(word, from);
        if (at < 0)
            continue;
        if (at > from)
            text.push_back(plain(sentence.mid(from, at - from)));
        text.push_back(recorded(word));
        from = at + word.size();
    }
    if (from < sentence.size())
        text.push_back(plain(sentence.mid(from)));
    return text;
}

Paper::Span StatusPaperParts::title(const Context &context, const Item &item)
{
    const QString text = Wording::titleOnPaper(item, context.language);
    return item.title.isEmpty() ? missing(text) : recorded(text);
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
        if (item.project == project && !ItemCounts::isPlaceholder(item) && !isSenateResolution(item))
            entries.push_back({&item, &context.report.items[at]});
    }
    return entries;
}

Paper::Cell StatusPaperParts::statusCell(const Context &context, const Entry &entry)
{
    const ItemStatus &status = *entry.status;
    const bool silent = status.status == ScheduleStatus::Overdue && !status.reportedSinceDue;
    const bool urgent = status.status == ScheduleStatus::Overdue || status.status == ScheduleStatus::AtRisk;
    const QString word = Wording::of(status.status, context.language);
    Paper::Cell cell;
    // That nobody has reported since stands in the words of the reason beside it.
    cell.lines.push_back({Paper::Mark{status.status, silent}, urgent ? bold(word) : plain(word)});
    if (status.open && entry.item->progress == Progress::OnHold)
        cell.lines.push_back({plain(Wording::of(Progress::OnHold, context.language))});
    return cell;
}

Paper::Cell StatusPaperParts::dateCell(const Context &context, const Item &item)
{
    if (!item.planned)
        return cell(missing(context.translate("StatusPaper", "no date given")));
    Paper::Cell cell;
    const QString written = DateText::quoted(item.planned->asWritten(), context.language);
    cell.lines.push_back({Paper::Span{written, Paper::Span::Style::Quoted, true}});
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
    return cell(recorded(units)); // names stay German
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
