// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statustable.h"

#include "app/cli/itemtext.h"
#include "app/cli/textlayout.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/headline.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// What needs somebody comes first.
constexpr std::array order = {ScheduleStatus::Overdue, ScheduleStatus::AtRisk,      ScheduleStatus::DueSoon,
                              ScheduleStatus::OnTrack, ScheduleStatus::Unscheduled, ScheduleStatus::DoneLate,
                              ScheduleStatus::Done,    ScheduleStatus::Cancelled};

constexpr int keyWidth = 8;
constexpr int dateWidth = 23;
constexpr int narrowDateWidth = 18;
constexpr int daysWidth = 7;
constexpr int unitWidth = 14;
constexpr int leastTitleWidth = 20;

bool isDone(ScheduleStatus status)
{
    return status == ScheduleStatus::Done || status == ScheduleStatus::DoneLate;
}

// A measure of which nothing is recorded but its place; 77 lines of these would say nothing.
bool isPlaceholder(const Item &item)
{
    return item.kind == ItemKind::Measure && item.title.isEmpty() && !item.planned && item.units.empty();
}

class Table
{
public:
    Table(const Evaluated &evaluated, const StatusFilter &filter, const Language &language, int columns)
        : m_evaluated(evaluated)
        , m_filter(filter)
        , m_language(language)
        , m_columns(columns)
    {
    }

    QString text() const
    {
        QString text = top();
        const auto all = itemsOf(m_evaluated);
        bool anything = false;
        for (const ScheduleStatus status : order) {
            std::vector<EvaluatedItem> group;
            std::ranges::copy_if(all, std::back_inserter(group), [this, status](const EvaluatedItem &item) {
                return item.status->status == status && m_filter.shows(item);
            });
            anything = anything || !group.empty();
            text += groupText(status, std::move(group));
        }
        const bool headlineSaysSo = all.empty() && m_filter.project.isEmpty();
        if (!anything && !headlineSaysSo)
            text += u'\n'
                + paragraph(all.empty()
                                ? in(QT_TRANSLATE_NOOP("Cli", "The portfolio has no items yet."))
                                : in(QT_TRANSLATE_NOOP("Cli", "No item matches what was asked for.")));
        return m_filter.project.isEmpty() && !m_evaluated.portfolio.projects.empty()
            ? text + u'\n' + in(QT_TRANSLATE_NOOP("Cli", "Projects")) + u'\n' + projects()
            : text;
    }

private:
    QString in(const char *source, int n = -1) const
    {
        return m_language.translate("Cli", source, nullptr, n);
    }

    QString paragraph(const QString &text) const
    {
        if (text.isEmpty())
            return {};
        return TextLayout::wrapped(text, std::min(m_columns, TextLayout::pageWidth)).join(u'\n') + u'\n';
    }

    QString top() const
    {
        const QDate reported = dataDate(m_evaluated.portfolio);
        QString first = in(QT_TRANSLATE_NOOP("Cli", "As of %1 · %2"))
                            .arg(DateText::day(m_evaluated.report.asOf, m_language), m_evaluated.fileName);
        if (reported.isValid())
            first = in(QT_TRANSLATE_NOOP("Cli", "As of %1 · data of %2 · %3"))
                        .arg(DateText::day(m_evaluated.report.asOf, m_language),
                             DateText::day(reported, m_language), m_evaluated.fileName);
        QString text = paragraph(first);
        if (!m_filter.project.isEmpty())
            return text + projects(); // the headline would count all projects
        const Headline sentences = headline(m_evaluated.portfolio, m_evaluated.report, m_language);
        for (const QString &sentence :
             {sentences.counts, sentences.nextDeadline, sentences.nextSenate,
              everythingStale(m_evaluated.portfolio, m_evaluated.report, m_language)})
            text += paragraph(ItemText::plain(sentence));
        return text;
    }

    static void sort(ScheduleStatus status, std::vector<EvaluatedItem> &group)
    {
        const auto before = [status](const EvaluatedItem &left, const EvaluatedItem &right) {
            if (status == ScheduleStatus::Overdue)
                return left.status->days > right.status->days;
            return isBefore(left.item->planned.value_or(PartialDate()),
                            right.item->planned.value_or(PartialDate()));
        };
        if (!isDone(status))
            std::ranges::stable_sort(group, before);
    }

    QString groupText(ScheduleStatus status, std::vector<EvaluatedItem> group) const
    {
        if (group.empty())
            return {};
        const auto total = int(group.size());
        sort(status, group);
        // clang 14 cannot read what std::ranges::stable_partition returns.
        const auto firstPlaceholder = std::stable_partition(
            group.begin(), group.end(), [](const EvaluatedItem &item) { return !isPlaceholder(*item.item); });
        std::vector<QStringList> rows;
        for (auto at = group.begin(); at != firstPlaceholder; ++at)
            rows.push_back(row(*at));
        QString text = u"\n%1 (%2)\n"_s.arg(Wording::of(status, m_language)).arg(total);
        if (!rows.empty())
            text += rowsText(columns(status), rows);
        if (const auto count = int(group.end() - firstPlaceholder); count > 0)
            text += paragraph(
                in(QT_TRANSLATE_N_NOOP("Cli", "%n measure(s) without title, date and unit (%1)."), count)
                    .arg(count == 1 ? firstPlaceholder->item->key
                                    : in(QT_TRANSLATE_NOOP("Cli", "%1 to %2"))
                                          .arg(firstPlaceholder->item->key, group.back().item->key)));
        return text;
    }

    std::vector<TextLayout::Column> columns(ScheduleStatus status) const
    {
        return {
            {in(QT_TRANSLATE_NOOP("Cli", "Item")), keyWidth},
            {isDone(status) ? in(QT_TRANSLATE_NOOP("Cli", "Done on")) : in(QT_TRANSLATE_NOOP("Cli", "Date")),
             isNarrow() ? narrowDateWidth : dateWidth},
            {in(QT_TRANSLATE_NOOP("Cli", "Days")), daysWidth, TextLayout::Column::Align::Right},
            {in(QT_TRANSLATE_NOOP("Cli", "Title")), titleWidth()},
            {in(QT_TRANSLATE_NOOP("Cli", "Responsible")), unitWidth}};
    }

    bool isNarrow() const { return m_columns < TextLayout::pageWidth; }

    int titleWidth() const
    {
        constexpr int gaps = 4 * 2;
        return m_columns - keyWidth - (isNarrow() ? narrowDateWidth : dateWidth) - daysWidth - unitWidth
            - gaps;
    }

    // A table as long as every word finds room in its column; else one entry below the other.
    QString rowsText(const std::vector<TextLayout::Column> &columns,
                     const std::vector<QStringList> &rows) const
    {
        const bool fits = std::ranges::all_of(rows, [&columns](const QStringList &row) {
            for (std::size_t at = 0; at < columns.size(); ++at)
                if (TextLayout::widestWord(row.at(qsizetype(at))) > columns[at].width)
                    return false;
            return true;
        });
        if (!isNarrow() || (fits && titleWidth() >= leastTitleWidth))
            return TextLayout::table(columns, rows);
        QString text;
        for (const QStringList &row : rows) {
            text += paragraph(
                row.at(0) + u" · "_s + row.at(1)
                + (row.at(2).isEmpty() ? QString() : u" · "_s + columns[2].head + u": "_s + row.at(2)));
            for (const QString &cell : QStringList{row.at(3), columns[4].head + u": "_s + row.at(4)})
                for (const QString &line : TextLayout::wrapped(cell, m_columns - 2))
                    text += u"  "_s + line + u'\n';
        }
        return text;
    }

    QStringList row(const EvaluatedItem &item) const
    {
        const auto &date = isDone(item.status->status) ? item.item->actual : item.item->planned;
        const QString unit = Wording::responsible(*item.item, m_evaluated.portfolio, m_language);
        return {item.item->key,
                date ? ItemText::inShort(*date, m_language) : in(QT_TRANSLATE_NOOP("Cli", "not stated")),
                FindingText::daysShort(*item.status, m_language),
                Wording::titleOnPaper(*item.item, m_language),
                unit.isEmpty() ? in(QT_TRANSLATE_NOOP("Cli", "not named")) : unit};
    }

    QString projects() const
    {
        QString text;
        for (std::size_t at = 0; at < m_evaluated.portfolio.projects.size(); ++at) {
            const Project &project = m_evaluated.portfolio.projects[at];
            if (!m_filter.showsProject(project.key))
                continue;
            const QStringList lines = TextLayout::wrapped(
                project.title + u": "_s
                    + FindingText::ragSentence(m_evaluated.report.projects[at], m_language),
                std::min(m_columns, TextLayout::pageWidth) - 10);
            for (qsizetype line = 0; line < lines.size(); ++line)
                text += TextLayout::padded(line == 0 ? project.key : QString(), 10) + lines.at(line) + u'\n';
        }
        return text;
    }

    const Evaluated &m_evaluated;
    const StatusFilter &m_filter;
    const Language &m_language;
    int m_columns;
};
}

QString statusTable(const Evaluated &evaluated, const StatusFilter &filter, const Language &language,
                    int columns)
{
    return Table(evaluated, filter, language, columns).text();
}
