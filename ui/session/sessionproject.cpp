// SPDX-License-Identifier: GPL-3.0-or-later
// One project of the meeting view: what is late first, then what the Senate expects, what comes next, and
// what is missing or assumed.
#include "core/report/dataquality.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/session/sessioncontent.h"
#include "ui/support/itemtext.h"
#include "ui/support/whysentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SessionContent::Mark;
using SessionContent::Remark;
using SessionContent::Row;
using SessionContent::Section;
using SessionContent::Topic;

namespace {
struct SessionProjectTr
{
    Q_DECLARE_TR_FUNCTIONS(SessionContent)
};

/// What the columns of a row, or the state of the data at the end, say already.
bool isSaidElsewhere(const WhySentences::Sentence &sentence)
{
    if (!sentence.finding)
        return true; // "Noch 29 Tage bis zum ...", "Kein Termin genannt."
    switch (sentence.finding->rule) {
    case Rule::DueSoon:
    case Rule::NoDate:
    case Rule::NonWorkingDay:
    case Rule::NoUnit:
    case Rule::Stale:
        return true;
    default:
        return false;
    }
}

Row rowOf(const RuledList::Row &listed, const Item &item, const ItemStatus &status, const Language &language)
{
    Row row;
    row.mark = Mark{listed.shape, listed.shapeColor, Wording::status(status, language)};
    row.label = listed.label;
    row.title = listed.title;
    row.titleMissing = listed.titleMissing;
    row.value = listed.value;
    row.valueColor = listed.valueColor;
    row.countdown = listed.countdown;
    row.name = listed.name;
    for (const WhySentences::Sentence &sentence : WhySentences::of(item, status, language))
        if (!isSaidElsewhere(sentence)) {
            // About the status itself: its shape stands before the title.
            const bool wearsTheSame = sentence.spokenMark == row.mark->word;
            row.remarks.push_back(
                {wearsTheSame ? std::nullopt
                              : std::optional(Mark{sentence.shape, sentence.shapeColor, sentence.spokenMark}),
                 sentence.text, false, sentence.isHint()});
        }
    return row;
}

/// Whether \a item is a resolution that can only be fulfilled when something of the project is done.
bool restsOn(const Item &item, const QString &project, const Snapshot &snapshot)
{
    return std::ranges::any_of(item.predecessors, [&](const Predecessor &predecessor) {
        const Item *before = snapshot.item(predecessor.key);
        return before && before->project == project;
    });
}

/// The lists of a project, each item in one of them only.
class Sections
{
public:
    Sections(const Snapshot &snapshot, const QString &project, const SessionContent::Lists &lists,
             const Language &language)
        : m_snapshot(snapshot)
        , m_project(project)
        , m_lists(lists)
        , m_language(language)
    {
        for (std::size_t index = 0; index < snapshot.report.items.size(); ++index)
            if (snapshot.portfolio->items[index].project == project)
                m_own.insert(snapshot.report.items[index].key, index);
    }

    std::vector<Section> run()
    {
        add(m_lists.overdue, Wording::of(ScheduleStatus::Overdue, m_language), 0);
        add(atRisk(), Wording::of(ScheduleStatus::AtRisk, m_language), 0);
        addResolutions();
        add(m_lists.upcoming, SessionProjectTr::tr("Next deadlines"), SessionContent::mostListed);
        add(undated(), Wording::of(ScheduleStatus::Unscheduled, m_language), SessionContent::mostListed);
        return std::move(m_sections);
    }

private:
    template<typename Wanted>
    [[nodiscard]] RuledList::Content listWhere(Wanted wanted) const
    {
        RuledList::Content content;
        for (std::size_t index = 0; index < m_snapshot.report.items.size(); ++index) {
            const Item &item = m_snapshot.portfolio->items[index];
            const ItemStatus &status = m_snapshot.report.items[index];
            if (item.project == m_project && wanted(item, status))
                content.rows.push_back(OverviewContent::row(item, status, m_language));
        }
        return content;
    }

    [[nodiscard]] RuledList::Content atRisk() const
    {
        RuledList::Content content = listWhere(
            [](const Item &, const ItemStatus &status) { return status.status == ScheduleStatus::AtRisk; });
        for (RuledList::Row &row : content.rows) {
            const Item *item = m_snapshot.item(row.target.item);
            const bool dated = item->planned && item->planned->isResolved();
            row.value =
                dated ? ItemText::dueShort(*item->planned, m_language) : SessionProjectTr::tr("no date");
            row.countdown = FindingText::daysText(*m_snapshot.status(item->key), m_language);
        }
        return content;
    }

    [[nodiscard]] RuledList::Content undated() const
    {
        return listWhere([](const Item &item, const ItemStatus &status) {
            return status.open && status.status == ScheduleStatus::Unscheduled
                && !ItemCounts::isPlaceholder(item);
        });
    }

    void add(const RuledList::Content &content, const QString &title, std::size_t most)
    {
        Section section{title, {}, {}};
        int left = 0;
        for (const RuledList::Row &listed : content.rows) {
            const auto at = m_own.constFind(listed.target.item);
            if (at == m_own.cend() || m_told.contains(listed.target.item))
                continue;
            const Item *item = &m_snapshot.portfolio->items[*at];
            m_told.insert(item->key);
            if (most > 0 && section.rows.size() >= most) {
                ++left;
                continue;
            }
            section.rows.push_back(rowOf(listed, *item, m_snapshot.report.items[*at], m_language));
            if (item->planned && !item->planned->isResolved())
                section.rows.back().remarks.push_back(
                    {{},
                     SessionProjectTr::tr("As written: %1")
                         .arg(DateText::quoted(item->planned->asWritten(), m_language)),
                     false,
                     true});
        }
        if (left > 0)
            section.more = SessionProjectTr::tr("and %n more", nullptr, left);
        if (!section.rows.empty())
            m_sections.push_back(std::move(section));
    }

    // Also those of other projects that wait for something of this one.
    void addResolutions()
    {
        Section section{m_lists.resolutions.title, {}, {}};
        for (const RuledList::Row &listed : m_lists.resolutions.rows) {
            const Item *item = m_snapshot.item(listed.target.item);
            const bool isOwn = item->project == m_project;
            if (m_told.contains(item->key) || (!isOwn && !restsOn(*item, m_project, m_snapshot)))
                continue;
            m_told.insert(item->key);
            const ItemStatus &status = *m_snapshot.status(item->key);
            section.rows.push_back(rowOf(listed, *item, status, m_language));
            section.rows.back().countdown = FindingText::daysText(status, m_language);
        }
        if (!section.rows.empty())
            m_sections.push_back(std::move(section));
    }

    const Snapshot &m_snapshot;
    const QString &m_project;
    const SessionContent::Lists &m_lists;
    const Language &m_language;
    QHash<QString, std::size_t> m_own; ///< places of the items of the project
    QSet<QString> m_told;
    std::vector<Section> m_sections;
};

/// The state of the data of one project: what the overview says, of these items alone.
Section dataOf(const Snapshot &snapshot, std::size_t index, const Language &language)
{
    Portfolio part = *snapshot.portfolio;
    StatusReport report = snapshot.report;
    const QString key = part.projects[index].key;
    part.projects = {snapshot.portfolio->projects[index]};
    report.projects = {snapshot.report.projects[index]};
    part.items.clear();
    report.items.clear();
    for (std::size_t at = 0; at < snapshot.report.items.size(); ++at) {
        if (snapshot.portfolio->items[at].project != key)
            continue;
        part.items.push_back(snapshot.portfolio->items[at]);
        report.items.push_back(snapshot.report.items[at]);
    }
    Section section{SessionProjectTr::tr("State of the data"), {}, {}};
    for (const DataQualityRow &quality : dataQuality(part, report, language)) {
        Row row;
        const QString word = Wording::of(quality.severity, language);
        row.mark = Mark{StatusShape::of(quality.severity), Theme::shapeToken(quality.severity), word};
        row.label = language.locale().toString(quality.count);
        row.title = quality.sentence;
        row.name = u"%1: %2 %3"_s.arg(word, row.label, row.title);
        section.rows.push_back(std::move(row));
    }
    return section;
}

/// What people said of the project, and what was found on the project itself.
std::vector<Remark> remarksOf(const ProjectCards::Card &card, const ProjectStatus &status,
                              const Language &language)
{
    std::vector<Remark> remarks;
    const auto isTold = [&remarks, &card](const QString &sentence) {
        return card.ragSentence.contains(sentence)
            || std::ranges::any_of(
                   remarks, [&sentence](const Remark &remark) { return remark.text.contains(sentence); });
    };
    for (const ProjectCards::Remark &remark : card.remarks)
        remarks.push_back(
            {remark.shape ? std::optional(Mark{*remark.shape, remark.shapeColor, {}}) : std::nullopt,
             remark.sentence, false, remark.color == &Theme::text2});
    for (const Finding &finding : status.findings) {
        const QString sentence = FindingText::sentence(finding, language);
        if (isTold(sentence))
            continue;
        remarks.push_back({Mark{StatusShape::of(finding.severity), Theme::shapeToken(finding.severity),
                                Wording::of(finding.severity, language)},
                           sentence, false, finding.isHint()});
    }
    const QString age = card.ageNote.isEmpty() ? card.age : u"%1, %2"_s.arg(card.age, card.ageNote);
    remarks.push_back({{}, age, false, true});
    if (!card.extra.isEmpty())
        remarks.push_back({{}, card.extra, false, true});
    return remarks;
}
}

Topic SessionContent::project(const Snapshot &snapshot, std::size_t index, const Lists &lists,
                              const Language &language)
{
    const Project &project = snapshot.portfolio->projects[index];
    const ProjectStatus &status = snapshot.report.projects[index];
    const ProjectCards::Card card = OverviewContent::card(snapshot, index, language);
    Topic topic;
    topic.key = project.key;
    topic.number = project.number;
    topic.title = project.title;
    topic.status =
        Remark{Mark{StatusShape::of(card.rag), Theme::shapeToken(card.rag), card.ragWord}, card.ragSentence};
    topic.remarks = remarksOf(card, status, language);
    if (card.counts.total() > 0)
        topic.counts = card.counts;
    topic.sections = Sections(snapshot, project.key, lists, language).run();
    if (Section data = dataOf(snapshot, index, language); !data.rows.empty())
        topic.sections.push_back(std::move(data));
    return topic;
}
