// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/planwords.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

const Finding *findingOf(const std::vector<Finding> &findings, Rule rule)
{
    const auto at = std::ranges::find(findings, rule, &Finding::rule);
    return at == findings.end() ? nullptr : &*at;
}

// What the columns of the table, or the sentence under the headline, say already.
bool isSaidElsewhere(const Context &context, const ItemStatus &status, const Finding &finding)
{
    switch (finding.rule) {
    case Rule::NoDate:
    case Rule::NoUnit:
    case Rule::DueSoon:
        return true;
    case Rule::Stale:
        return context.everythingStale || findingOf(status.findings, Rule::NoReportSinceDue);
    case Rule::Overdue:
        return findingOf(status.findings, Rule::NoReportSinceDue);
    default:
        return false;
    }
}

/// The sentences about the findings of one item, each thing said once.
class Teller
{
public:
    Teller(const Context &context, std::vector<Finding> findings)
        : m_context(context)
        , m_findings(std::move(findings))
        , m_late(findingOf(m_findings, Rule::PredecessorLate))
        , m_overdue(findingOf(m_findings, Rule::PredecessorOverdue))
    {
    }

    std::vector<Told> run() const
    {
        std::vector<Told> sentences;
        for (const Finding &finding : m_findings) {
            const QString text = sentenceOf(finding);
            if (!text.isEmpty())
                sentences.push_back(
                    {finding.rule, withRecorded(text, recordedWords(finding, m_context.language))});
        }
        return sentences;
    }

private:
    [[nodiscard]] bool isOverdueAndLate() const
    {
        return m_late && m_overdue && FindingText::areOfTheSame(*m_overdue, *m_late);
    }

    // That the work before ends after the session follows from the sentence before.
    [[nodiscard]] bool isFinishKnown(const Finding &buffer) const
    {
        return m_late && m_late->facts.keys == buffer.facts.keys
            && m_late->facts.otherDate == buffer.facts.otherDate
            && buffer.facts.otherDate > buffer.facts.date;
    }

    [[nodiscard]] QString sentenceOf(const Finding &finding) const
    {
        const Language &language = m_context.language;
        if (finding.rule == Rule::PredecessorLate && isOverdueAndLate())
            return FindingText::overdueAndLate(*m_overdue, finding, language);
        if (finding.rule == Rule::PredecessorOverdue && isOverdueAndLate())
            return {};
        if (finding.rule == Rule::BufferShort && isFinishKnown(finding))
            return FindingText::sessionBefore(finding, language);
        return FindingText::sentence(finding, language);
    }

    const Context &m_context;
    std::vector<Finding> m_findings;
    const Finding *m_late;
    const Finding *m_overdue;
};

// Other items by the names that readers know, in the order of the portfolio.
Finding withNames(const Context &context, Finding finding)
{
    QStringList &keys = finding.facts.keys;
    std::ranges::stable_sort(keys, {}, [&context](const QString &key) {
        return context.positions.value(key, context.portfolio.items.size());
    });
    for (QString &key : keys)
        key = nameOf(context, key);
    finding.subject = nameOf(context, finding.subject);
    return finding;
}

// A date that was decided anew and that no finding tells of: the plan before is not named, or was later.
Paper::Text newDecision(const Context &context, const Item &item)
{
    if (!item.planDecision || item.original.kind == OriginalPlan::Kind::SameAsPlanned)
        return {};
    const QString decision = PlanWords::decision(*item.planDecision, context.language);
    if (decision.isEmpty())
        return {};
    const bool ofTheSenate = isSenateResolution(item);
    const auto &before = item.original.date;
    QString sentence;
    if (item.original.kind == OriginalPlan::Kind::Known && before && before->isResolved())
        sentence =
            (ofTheSenate ? context.translate("StatusPaper", "Deadline decided anew, originally %2 (%1).")
                         : context.translate("StatusPaper", "Date set anew, originally %2 (%1)."))
                .arg(decision, DateText::grain(*before, context.language));
    else
        sentence = (ofTheSenate ? context.translate("StatusPaper", "Deadline decided anew (%1).")
                                : context.translate("StatusPaper", "Date set anew (%1)."))
                       .arg(decision);
    return withRecorded(sentence, {item.planDecision->reason, item.planDecision->decidedBy});
}

// Nobody has decided yet: the item stays judged by its deadline, and the reader knows why.
Paper::Text extension(const Context &context, const Item &item)
{
    const DeadlineRequest &request = *item.deadlineRequest;
    return withRecorded(PlanWords::request(request, context.language) + u'.', {request.by});
}

// What there is to tell of the item itself, beside what the engine found.
std::vector<Told> toldOfItem(const Context &context, const ItemStatus &status)
{
    const auto at = context.positions.constFind(status.key);
    if (at == context.positions.cend())
        return {};
    const Item &item = context.portfolio.items[*at];
    std::vector<Told> sentences;
    const bool isTold = findingOf(status.findings, Rule::Moved);
    if (status.open || isSenateResolution(item)) {
        if (Paper::Text text = newDecision(context, item); !isTold && !text.empty())
            sentences.push_back({Rule::Moved, std::move(text)});
    }
    if (item.deadlineRequest && status.open)
        sentences.push_back({Rule::Moved, extension(context, item)});
    // Like an old report: the lists say it once for all their items.
    if (const QString draft = draftSentence(context, item.key, {}); status.open && !draft.isEmpty())
        sentences.push_back({Rule::Stale, {plain(draft)}});
    return sentences;
}
}

// What somebody recorded is in German on every paper.
QStringList StatusPaperParts::recordedWords(const Finding &finding, const Language &language)
{
    QStringList words;
    switch (finding.rule) {
    case Rule::Impediment:
    case Rule::Contradiction:
    case Rule::InvalidDate:
        words << finding.facts.text.trimmed();
        break;
    case Rule::Moved:
        words << finding.facts.text << finding.facts.who;
        break;
    default:
        break;
    }
    for (const QString &basis : finding.facts.basis) {
        if (finding.assumed.link && FindingText::ownReading(basis, language).isEmpty())
            words << basis;
    }
    return words;
}

QString StatusPaperParts::draftSentence(const Context &context, const QString &item, const QString &project)
{
    bool hasDraft = false;
    for (const StatusNote &note : context.portfolio.statusNotes) {
        if (note.item != item || note.project != project || note.on > context.report.asOf)
            continue;
        if (note.release)
            return {};
        hasDraft = true;
    }
    return hasDraft ? context.translate("StatusPaper", "A status note exists only as a draft.") : QString();
}

QString StatusPaperParts::nameOf(const Context &context, const Item &item)
{
    return Wording::callName(item, context.language);
}

QString StatusPaperParts::nameOf(const Context &context, const QString &key)
{
    const auto at = context.positions.constFind(key);
    return at == context.positions.cend() ? key : nameOf(context, context.portfolio.items[*at]);
}

std::vector<Told> StatusPaperParts::told(const Context &context, const ItemStatus &status)
{
    std::vector<Finding> findings;
    for (const Finding &finding : status.findings) {
        if (!isSaidElsewhere(context, status, finding))
            findings.push_back(withNames(context, finding));
    }
    std::vector<Told> sentences = Teller(context, std::move(findings)).run();
    std::ranges::move(toldOfItem(context, status), std::back_inserter(sentences));
    return sentences;
}

Paper::Text StatusPaperParts::reasons(const Context &context, const ItemStatus &status)
{
    Paper::Text text;
    for (const Told &one : told(context, status)) {
        if (!text.empty())
            text.push_back(plain(u" "_s));
        std::ranges::copy(one.text, std::back_inserter(text));
    }
    return text;
}
