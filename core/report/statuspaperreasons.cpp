// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
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

bool isAboutTheSame(const Finding &left, const Finding &right)
{
    return left.assumed == right.assumed && left.facts.keys == right.facts.keys;
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
                sentences.push_back({finding.rule, withRecorded(text, finding)});
        }
        return sentences;
    }

private:
    [[nodiscard]] bool isOverdueAndLate() const
    {
        return m_late && m_overdue && isAboutTheSame(*m_late, *m_overdue);
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

    // What somebody recorded is in German on every paper.
    static Paper::Text withRecorded(const QString &sentence, const Finding &finding)
    {
        const bool quotes = finding.rule == Rule::Impediment || finding.rule == Rule::Contradiction
            || finding.rule == Rule::Moved;
        const QString words = finding.facts.text.trimmed();
        const qsizetype at = quotes && !words.isEmpty() ? sentence.indexOf(words) : -1;
        if (at < 0)
            return {plain(sentence)};
        Paper::Text text{plain(sentence.left(at)), recorded(words)};
        if (at + words.size() < sentence.size())
            text.push_back(plain(sentence.mid(at + words.size())));
        return text;
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
}

QString StatusPaperParts::nameOf(const Context &context, const Item &item)
{
    return Wording::isNumberedResolution(item) ? Wording::resolutionName(item, context.language) : item.key;
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
    return Teller(context, std::move(findings)).run();
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
