// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessioncontent.h"

#include "core/report/findingtext.h"
#include "core/report/headline.h"
#include "ui/pages/overview/overviewcontent.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using SessionContent::Mark;
using SessionContent::Remark;
using SessionContent::Row;
using SessionContent::Section;
using SessionContent::Topic;

namespace {
struct SessionContentTr
{
    Q_DECLARE_TR_FUNCTIONS(SessionContent)
};

/// "<b>Rot</b>, weil 3 Termine überfällig sind."
QString withBoldWord(const QString &sentence, const QString &word)
{
    const QString rest = sentence.startsWith(word) ? sentence.sliced(word.size()) : QString();
    return rest.isEmpty() ? sentence.toHtmlEscaped()
                          : u"<b>%1</b>%2"_s.arg(word.toHtmlEscaped(), rest.toHtmlEscaped());
}

Row projectRow(const ProjectCards::Card &card)
{
    Row row;
    row.mark = Mark{StatusShape::of(card.rag), Theme::shapeToken(card.rag), card.ragWord};
    row.label = card.number;
    row.title = card.title;
    row.value = card.deadline;
    row.countdown = card.countdown;
    row.valueColor = card.countdown.isEmpty() ? &Theme::text2 : &Theme::text; // grey: that there is none
    row.name = u"%1, %2. %3. %4"_s.arg(card.number, card.title, card.ragWord, card.deadlineName);
    row.remarks.push_back({{}, withBoldWord(card.ragSentence, card.ragWord), true});
    QStringList more;
    for (const ProjectCards::Remark &remark : card.remarks)
        more.append(remark.text); // in full on the page of the project
    if (!more.isEmpty())
        row.remarks.push_back({{}, more.join(u"  ·  "_s), false, true});
    return row;
}
}

Topic SessionContent::whole(const Snapshot &snapshot, const Language &language)
{
    const OverviewContent::Head head = OverviewContent::head(snapshot, language);
    Topic topic;
    topic.title = head.counts;
    for (const QString &sentence : {head.nextDeadline, head.nextSenate})
        if (!sentence.isEmpty())
            topic.remarks.push_back({{}, sentence, true});
    Section section{SessionContentTr::tr("Priority projects"), {}, {}};
    for (const ProjectCards::Card &card : OverviewContent::cards(snapshot, language))
        section.rows.push_back(projectRow(card));
    if (!section.rows.empty())
        topic.sections.push_back(section);
    if (const QString stale = everythingStale(*snapshot.portfolio, snapshot.report, language);
        !stale.isEmpty())
        topic.remarks.push_back({{}, stale, false, true});
    return topic;
}

std::vector<Topic> SessionContent::topics(const Snapshot &snapshot, const Language &language)
{
    const Lists lists{OverviewContent::overdue(snapshot, language),
                      OverviewContent::resolutions(snapshot, language),
                      OverviewContent::upcoming(snapshot, language)};
    std::vector<Topic> topics{whole(snapshot, language)};
    for (const std::size_t index : OverviewContent::projectOrder(*snapshot.portfolio)) {
        const Project &each = snapshot.portfolio->projects[index];
        const bool hasItems = std::ranges::find(snapshot.portfolio->items, each.key, &Item::project)
            != snapshot.portfolio->items.end();
        if (each.number || hasItems)
            topics.push_back(project(snapshot, index, lists, language));
    }
    return topics;
}

std::optional<std::size_t> SessionContent::topicOfDigit(const std::vector<Topic> &topics, int digit)
{
    const auto numbered = std::ranges::find(topics, std::optional<int>(digit), &Topic::number);
    if (numbered != topics.end())
        return std::size_t(numbered - topics.begin());
    int place = 0;
    for (std::size_t index = 0; index < topics.size(); ++index)
        if (!topics[index].key.isEmpty() && ++place == digit)
            return index;
    return {};
}
