// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfolioworker.h"

#include "core/status/statusengine.h"

#include <QTimer>

namespace {
constexpr int pollMs = 1000;
constexpr int patienceMs = 5000; // while another program holds the file
constexpr int examineAfterMs = 500; // when the window stands
constexpr std::size_t mostToExamine = 2000; // items; what is recorded meanwhile waits for it
}

PortfolioWorker::PortfolioWorker(StoreOpener opener, const QString &person, const std::atomic<int> &wanted)
    : m_opener(std::move(opener))
    , m_person(person)
    , m_wanted(wanted)
{
}

PortfolioWorker::~PortfolioWorker() = default;

void PortfolioWorker::open(QDate asOf, QDate today)
{
    m_asOf = asOf;
    m_today = today;
    auto store = m_opener();
    if (!store) {
        emit failed(store.error());
        return;
    }
    m_store = *std::move(store);
    // Whoever writes sees that the window waits, and can end it; nobody sees what else waits here.
    m_store->setPatience([this](int waited) { return m_giveUp ? !m_giveUp->load() : waited < patienceMs; });
    emit opened(m_store->displayName(), m_store->access() == Access::ReadOnly);
    // The version first: a change between the two reads is loaded once too often, never missed.
    if (const auto version = m_store->dataVersion())
        m_dataVersion = *version;
    load();
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &PortfolioWorker::poll);
    m_timer->start(pollMs);
    QTimer::singleShot(examineAfterMs, this, &PortfolioWorker::examine);
}

// Opening looks at the structure alone, and load() at what is current: a text that was overwritten, a damaged
// history or a damaged Berichtsstand would stay unnoticed until somebody needs it.
void PortfolioWorker::examine()
{
    if (!m_portfolio || m_portfolio->items.size() > mostToExamine)
        return;
    const auto report = m_store->check();
    if (!report)
        emit damaged(report.error());
    else if (!report->faults.empty())
        emit damaged({Error::Code::Corrupt, report->faults.front().detail, m_store->displayName()});
}

void PortfolioWorker::evaluateOn(QDate asOf, QDate today, int request)
{
    m_asOf = asOf;
    m_today = today;
    if (request == m_wanted.load() && m_portfolio)
        publish();
}

void PortfolioWorker::poll()
{
    if (!m_store)
        return;
    const auto version = m_store->dataVersion();
    if (!version) {
        if (!std::exchange(m_pollFailed, true)) // said once, not every second
            emit failed(version.error());
        return;
    }
    // After a failure it says so no longer.
    if (*version == m_dataVersion && !std::exchange(m_pollFailed, false))
        return;
    m_pollFailed = false;
    m_dataVersion = *version;
    load();
}

void PortfolioWorker::load()
{
    auto loaded = portfolioOf(m_data);
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    m_portfolio = std::make_shared<const Portfolio>(*std::move(loaded));
    publish();
    tellNewestBaseline();
}

void PortfolioWorker::tellNewestBaseline()
{
    const auto baselines = m_store->baselines();
    if (baselines)
        emit newestBaseline(baselines->empty() ? QString() : baselines->back().name);
    else
        emit failed(baselines.error());
}

PortfolioWorker::Answer PortfolioWorker::apply(const Changes &changes, const StopMark &giveUp)
{
    const Error cancelled{Error::Code::Cancelled, QStringLiteral("given up before it was written"), {}};
    if (giveUp->load())
        return {cancelled, nullptr};
    if (!m_store)
        return {Error{Error::Code::Storage, QStringLiteral("nothing is open"), {}}, nullptr};
    if (!showsNow()) // what is shown is not what would be changed
        return {Error{Error::Code::ReadOnly, QStringLiteral("a past state is shown"), {}}, nullptr};
    m_giveUp = giveUp;
    auto recorded = m_store->apply(changes);
    m_giveUp.reset();
    if (!recorded && recorded.error().code == Error::Code::Busy && giveUp->load())
        return {cancelled, nullptr};
    if (!recorded) {
        if (recorded.error().code == Error::Code::Conflict)
            poll(); // most likely another window was faster: show what it wrote
        return {recorded.error(), nullptr};
    }
    if (const auto version = m_store->dataVersion())
        m_dataVersion = *version;
    auto loaded = m_store->load();
    if (!loaded) {
        emit failed(loaded.error());
        return {*std::move(recorded), nullptr};
    }
    m_portfolio = std::make_shared<const Portfolio>(*std::move(loaded));
    return {*std::move(recorded), evaluated()};
}

SnapshotPtr PortfolioWorker::evaluated() const
{
    const StatusPolicy policy = policyOf(*m_portfolio);
    return std::make_shared<const Snapshot>(
        Snapshot{m_portfolio, evaluate(*m_portfolio, m_asOf, policy), policy, m_today, m_person,
                 m_store->access() == Access::ReadOnly || !showsNow(), m_data});
}

void PortfolioWorker::publish()
{
    emit snapshotReady(evaluated());
}

void PortfolioWorker::search(const QString &text, const std::atomic<int> &newest, int request)
{
    constexpr int most = 1000; // the table shows them all
    if (request != newest.load() || !m_portfolio)
        return;
    if (m_indexed != m_portfolio) {
        auto index = SearchIndex::of(*m_portfolio);
        if (!index) {
            emit failed(index.error());
            return;
        }
        m_index = *std::move(index);
        m_indexed = m_portfolio;
    }
    const auto keys = m_index->find(text, most);
    const auto projects = keys ? m_index->findProjects(text, most) : keys;
    if (projects)
        emit found(text, *keys, *projects);
    else
        emit failed(projects.error());
}
