// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/senaterules.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"

#include <algorithm>

namespace {
QDate latestFinish(const Subject &subject, Links links)
{
    QDate latest;
    for (const DependencyGraph::Link &link : subject.all.graph.linksOf(subject.index))
        if (link.predecessor != subject.index && (links == Links::All || link.isFirm()))
            latest = std::max(latest, subject.all.states[link.predecessor].finish);
    return latest;
}

void raiseBuffer(const SenateRules::Buffer &buffer, QDate session, const Subject &subject,
                 Assumptions assumed, std::vector<Finding> &findings)
{
    FindingFacts &facts = raise(findings, subject.item().key, Rule::BufferShort, assumed);
    facts.date = session;
    facts.otherDate = buffer.finish;
    facts.isEarliest = buffer.isEarliest;
    facts.text = buffer.finishText;
    facts.days = buffer.days;
    facts.needed = subject.all.policy.leadTime;
    facts.keys = buffer.keys;
    facts.basis = buffer.basis;
}
}

bool SenateRules::isForSession(const Item &item)
{
    return isSenateResolution(item)
        && (item.resolution->kind == ResolutionKind::Submit
            || item.resolution->kind == ResolutionKind::Report);
}

QDate SenateRules::lastSession(const Subject &subject)
{
    const ItemState &state = subject.state();
    if (!state.open || !state.due.isValid() || !isForSession(subject.item()))
        return {};
    return SenateSessions::lastOnOrBefore(subject.all.portfolio.senateCalendar, state.due);
}

std::optional<SenateRules::Buffer> SenateRules::bufferBefore(QDate session, const Subject &subject,
                                                             Links links)
{
    Buffer buffer;
    buffer.finish = latestFinish(subject, links);
    if (!buffer.finish.isValid())
        return std::nullopt;
    buffer.days = Workdays::strictlyBetween(buffer.finish, session);
    QStringList inferredKeys;
    std::optional<ItemIndex> firm;
    std::optional<ItemIndex> inferred;
    for (const DependencyGraph::Link &link : subject.all.graph.linksOf(subject.index)) {
        const bool decides =
            link.predecessor != subject.index && subject.all.states[link.predecessor].finish == buffer.finish;
        if (!decides)
            continue;
        (link.isFirm() ? buffer.keys : inferredKeys).append(link.stated->key);
        auto &first = link.isFirm() ? firm : inferred;
        first = first.value_or(link.predecessor);
        if (!link.isFirm() && !link.stated->basis.isEmpty())
            buffer.basis.append(link.stated->basis);
    }
    // What is said of the finish is the same with and without inferred links.
    const ItemIndex decisive = firm ? *firm : *inferred;
    buffer.isEarliest = subject.all.states[decisive].finishIsEarliest;
    buffer.finishText = finishText(subject.all.portfolio.items[decisive], buffer.finish);
    buffer.inferred = buffer.keys.isEmpty();
    if (buffer.inferred)
        buffer.keys = inferredKeys;
    else
        buffer.basis.clear(); // a firm link says the same, so nothing rests on the others
    buffer.keys.removeDuplicates();
    buffer.basis.removeDuplicates();
    return buffer;
}

void ItemRules::bufferShort(const Subject &subject, std::vector<Finding> &findings)
{
    const QDate session = SenateRules::lastSession(subject);
    if (!session.isValid())
        return;
    const auto buffer = SenateRules::bufferBefore(session, subject, Links::All);
    if (!buffer || buffer->days >= subject.all.policy.leadTime)
        return;
    const Assumptions assumed{.link = buffer->inferred,
                              .leadTime = subject.all.policy.leadTimeAssumed,
                              .sessions = subject.all.sessionsAssumed()};
    if (assumed.link && !assumed.leadTime && !assumed.sessions) {
        // What is short without any assumption stays short, whatever an inferred link adds.
        const auto firm = SenateRules::bufferBefore(session, subject, Links::Firm);
        if (firm && firm->days < subject.all.policy.leadTime)
            raiseBuffer(*firm, session, subject, {}, findings);
    }
    raiseBuffer(*buffer, session, subject, assumed, findings);
}

void ItemRules::notASessionDay(const Subject &subject, std::vector<Finding> &findings)
{
    const Item &item = subject.item();
    if (!SenateRules::isForSession(item) || !item.planned->hasDayPrecision())
        return;
    const SenateCalendar &calendar = subject.all.portfolio.senateCalendar;
    if (!SenateSessions::areKnown(calendar))
        return;
    const QDate deadline = subject.state().due;
    if (SenateSessions::isSession(calendar, deadline))
        return;
    FindingFacts &facts =
        raise(findings, item.key, Rule::NotASessionDay, {.sessions = subject.all.sessionsAssumed()});
    facts.date = deadline;
    facts.otherDate = SenateSessions::lastOnOrBefore(calendar, deadline);
}
