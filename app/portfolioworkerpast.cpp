// SPDX-License-Identifier: GPL-3.0-or-later
// The half of PortfolioWorker that reads the past.
#include "app/freezing.h"
#include "app/portfolioworker.h"
#include "core/exchange/portfoliojson.h"
#include "core/status/statusengine.h"
#include "core/storage/entryname.h"

#include <algorithm>

namespace {
constexpr int entriesAtOnce = 200;
}

void PortfolioWorker::showState(const PastState &state)
{
    m_data = state;
    if (m_store)
        load();
}

void PortfolioWorker::readPast()
{
    if (!m_store)
        return;
    auto entries = m_store->history({{}, {}, m_unread.empty() ? m_lastEntry : m_unread.back().number});
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    const bool reading = !m_unread.empty();
    for (HistoryEntry &entry : *std::move(entries))
        m_unread.push_back(std::move(entry));
    if (!reading)
        readOn();
}

// A long history is read in pieces, so that a change that is to be recorded meanwhile need not wait for it.
void PortfolioWorker::readOn()
{
    for (int entries = 0; entries < entriesAtOnce && !m_unread.empty(); ++entries) {
        if (auto result = take(m_unread.front()); !result) {
            m_unread.clear();
            emit failed(result.error());
            return;
        }
        m_unread.pop_front();
    }
    if (!m_unread.empty()) {
        QMetaObject::invokeMethod(this, &PortfolioWorker::readOn, Qt::QueuedConnection);
        return;
    }
    auto baselines = m_store->baselines();
    if (!baselines) {
        emit failed(baselines.error());
        return;
    }
    emit pastReady(std::make_shared<const Past>(Past{m_lines, *std::move(baselines)}));
}

Result<> PortfolioWorker::take(const HistoryEntry &entry)
{
    const auto before = m_store->recordOf(entry.entity, entry.before);
    const auto after = before ? m_store->recordOf(entry.entity, entry.after) : before;
    if (!after)
        return after.error();
    RecordedChange change{entry.number, entry.at, entry.who, entry.reason, entry.entity,
                          entry.key,    {},       {},        std::nullopt};
    const EntryName name = entryNameOf(entry);
    change.title = name.title;
    change.day = name.day;
    for (HistoryLine &line : historyLines(std::move(change), *before, *after))
        m_lines.push_back(std::move(line));
    m_lastEntry = entry.number;
    return ok();
}

void PortfolioWorker::freeze(const Baseline &baseline, const Freezing::PaperSource &paper)
{
    if (!m_store)
        return;
    if (auto result = Freezing::freeze(*m_store, baseline, paper); !result) {
        emit failed(result.error());
        return;
    }
    emit frozen(baseline.name);
    tellNewestBaseline();
    readPast();
}

void PortfolioWorker::writePaper(const QString &name, const QString &path)
{
    if (!m_store)
        return;
    if (auto result = Freezing::writePaper(*m_store, name, path); !result)
        emit failed(result.error());
    else
        emit paperWritten(path);
}

Result<Portfolio> PortfolioWorker::portfolioOf(const PastState &state)
{
    switch (state.kind) {
    case PastState::Kind::Now:
        return m_store->load();
    case PastState::Kind::Moment:
        return m_store->loadAsOf(state.moment);
    case PastState::Kind::Baseline: {
        const auto content = m_store->baselineContent(state.name);
        return content ? PortfolioJson::read(content->portfolio) : Result<Portfolio>(content.error());
    }
    }
    Q_UNREACHABLE();
}

Result<SnapshotPtr> PortfolioWorker::stateOf(const PastState &state)
{
    QDate asOf = state.kind == PastState::Kind::Moment ? state.moment.toLocalTime().date() : m_today;
    if (state.kind == PastState::Kind::Baseline) {
        const auto known = m_store->baselines();
        if (!known)
            return known.error();
        for (const Baseline &baseline : *known)
            if (baseline.name == state.name)
                asOf = baseline.asOf;
    }
    auto portfolio = portfolioOf(state);
    if (!portfolio)
        return portfolio.error();
    auto shared = std::make_shared<const Portfolio>(*std::move(portfolio));
    const StatusPolicy policy = policyOf(*shared);
    return std::make_shared<const Snapshot>(
        Snapshot{shared, evaluate(*shared, asOf, policy), policy, m_today, m_person, true, state});
}

void PortfolioWorker::compare(const PastState &from, const PastState &to)
{
    if (!m_store)
        return;
    const auto before = stateOf(from);
    const auto after = before ? stateOf(to) : before;
    if (!after) {
        emit failed(after.error());
        return;
    }
    const StatusDiff diff =
        statusDiff({*(*before)->portfolio, (*before)->report}, {*(*after)->portfolio, (*after)->report});
    emit compared(std::make_shared<const Comparison>(Comparison{from, to, *before, *after, diff}));
}

// One at a time, so that a change that is to be recorded meanwhile need not wait for all of them.
void PortfolioWorker::readReports()
{
    if (!m_store)
        return;
    const auto baselines = m_store->baselines();
    if (!baselines) {
        emit failed(baselines.error());
        return;
    }
    const auto unread = std::ranges::find_if(*baselines, [this](const Baseline &baseline) {
        return std::ranges::find(m_reports, baseline.name, &Trend::Report::name) == m_reports.end();
    });
    if (unread == baselines->end()) {
        emit reportsReady(std::make_shared<const Trend::Reports>(m_reports));
        return;
    }
    const auto portfolio = portfolioOf(PastState::baseline(unread->name));
    if (!portfolio) {
        emit failed(portfolio.error());
        return;
    }
    m_reports.push_back({unread->name, unread->asOf, unread->at, Trend::itemsOf(*portfolio)});
    QMetaObject::invokeMethod(this, &PortfolioWorker::readReports, Qt::QueuedConnection);
}
