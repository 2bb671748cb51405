// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/statuspaperparts.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

void append(Paper::Text &text, const Paper::Text &more)
{
    std::ranges::copy(more, std::back_inserter(text));
}

QString textOf(const Paper::Text &text)
{
    QString whole;
    for (const Paper::Inline &part : text) {
        if (const auto *span = std::get_if<Paper::Span>(&part))
            whole += span->text;
    }
    return whole;
}

/// What the list says about an item: its title, the date in the words of the source, why it was cancelled.
Paper::Text listed(const Context &context, const Entry &entry)
{
    const Item &item = *entry.item;
    Paper::Text text{plain(nameOf(context, item) + u'\u00A0'), title(context, item)};
    const auto inBrackets = [&text](const Paper::Span &span) {
        text.push_back(plain(u" ("_s));
        text.push_back(span);
        text.push_back(plain(u")"_s));
    };
    if (item.planned && !item.planned->isResolved() && !item.planned->asWritten().isEmpty())
        inBrackets(recorded(DateText::quoted(item.planned->asWritten(), context.language)));
    if (!item.cancelReason.isEmpty())
        inBrackets(recorded(item.cancelReason));
    if (entry.status->open && item.progress == Progress::OnHold)
        inBrackets(plain(Wording::of(Progress::OnHold, context.language)));
    return text;
}

/// One sentence and all items it holds for.
struct Gathered
{
    Rule rule = Rule::Overdue;
    Paper::Text text;
    QStringList names;
};

void addTo(std::vector<Gathered> &gathered, const Told &told, const QString &name)
{
    const auto at = std::ranges::find(gathered, told.text, &Gathered::text);
    if (at == gathered.end())
        gathered.push_back({told.rule, told.text, {name}});
    else
        at->names << name;
}

/// The reasons of some items, a common one once.
class Reasons
{
public:
    void add(const Told &told, const QString &name)
    {
        if (told.rule == Rule::Stale || told.rule == Rule::DependencyCycle) {
            addTo(m_common, told, name);
            return;
        }
        m_own.push_back(plain(name == m_last ? u" "_s : u' ' + name + u": "_s));
        m_last = name;
        append(m_own, told.text);
    }

    [[nodiscard]] Paper::Text text() const
    {
        Paper::Text all = m_own;
        for (const Gathered &one : m_common) {
            all.push_back(plain(u" "_s));
            // A circle names its items itself.
            if (one.rule == Rule::DependencyCycle)
                append(all, one.text);
            else
                all.push_back(plain(u"%1: %2."_s.arg(textOf(one.text).chopped(1), one.names.join(u", "_s))));
        }
        return all;
    }

private:
    Paper::Text m_own;
    std::vector<Gathered> m_common;
    QString m_last; ///< the item that the sentence before is about
};

// One line for all of a kind; nothing if there are none. What is done as planned stands only if there is
// something to say about it.
void appendList(Paper::Text &text, const Context &context, const std::vector<Entry> &entries,
                ScheduleStatus status, const QString &label)
{
    Paper::Text parts;
    Reasons reasons;
    for (const Entry &entry : entries) {
        if (entry.status->status != status || standsInTable(entry))
            continue;
        const std::vector<Told> sentences = told(context, *entry.status);
        if (status == ScheduleStatus::Done && sentences.empty())
            continue;
        parts.push_back(plain(parts.empty() ? u" "_s : u"; "_s));
        append(parts, listed(context, entry));
        for (const Told &one : sentences)
            reasons.add(one, nameOf(context, *entry.item));
    }
    if (parts.empty())
        return;
    text.push_back(Paper::Mark{status});
    text.push_back(plain(label));
    append(text, parts);
    text.push_back(plain(u"."_s));
    append(text, reasons.text());
    text.push_back(plain(u" "_s));
}
}

void StatusPaperParts::appendRemarks(Context &context, const Project &project, const ProjectStatus &status,
                                     const std::vector<Entry> &entries, const TableNotes &notes)
{
    if (std::ranges::none_of(entries, standsInTable) && status.counts.of(ScheduleStatus::Overdue) == 0)
        appendNote(context,
                   context.translate("StatusPaper", "No item is overdue (as of %1).")
                       .arg(DateText::day(context.report.asOf, context.language)));
    Paper::Text text;
    append(text, notes.units);
    if (!text.empty())
        text.push_back(plain(u" "_s));
    appendList(text, context, entries, ScheduleStatus::Unscheduled,
               context.translate("StatusPaper", "No date:"));
    appendList(text, context, entries, ScheduleStatus::Cancelled,
               context.translate("StatusPaper", "Cancelled:"));
    appendList(text, context, entries, ScheduleStatus::DoneLate,
               context.translate("StatusPaper", "Done late:"));
    appendList(text, context, entries, ScheduleStatus::Done,
               context.translate("StatusPaper", "Done, with a finding:"));
    const bool hasResolutions = std::ranges::any_of(context.portfolio.items, [&project](const Item &item) {
        return item.project == project.key && isSenateResolution(item);
    });
    if (hasResolutions)
        text.push_back(plain(context.translate(
            "StatusPaper", "The resolutions of the Senate are included in the counts; they follow.")));
    if (!notes.dash.isEmpty())
        text.push_back(plain((hasResolutions ? u" "_s : QString()) + notes.dash));
    if (!text.empty())
        context.blocks.push_back(Paper::Paragraph{std::move(text), Paper::Paragraph::Role::Note});
}
