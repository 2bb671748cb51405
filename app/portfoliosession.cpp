// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfoliosession.h"

#include "app/person.h"
#include "app/statusreportfile.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTimer>

namespace {
constexpr int midnightCheckMs = 30000;
constexpr int blinkMs = 100; // what is faster needs no progress (interface.md, "Nothing blocks")
}

/// What the window's thread and the worker's share while something is written.
struct PortfolioSession::Write
{
    Changes changes;
    StopMark giveUp = std::make_shared<std::atomic<bool>>(false);
    std::optional<PortfolioWorker::Answer> answer; ///< set before `done`
    QSemaphore done;
};

PortfolioSession::PortfolioSession(StoreOpener opener, QObject *parent)
    : QObject(parent)
    , m_person(Person::name())
    , m_worker(new PortfolioWorker(std::move(opener), m_person, m_wanted))
    , m_today(QDate::currentDate())
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<PastPtr>();
    qRegisterMetaType<ComparisonPtr>();
    qRegisterMetaType<TrendReportsPtr>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PortfolioWorker::opened, this, &PortfolioSession::opened);
    connect(m_worker, &PortfolioWorker::failed, this, &PortfolioSession::failed);
    connect(m_worker, &PortfolioWorker::found, this, &PortfolioSession::found);
    connect(m_worker, &PortfolioWorker::damaged, this, &PortfolioSession::damaged);
    connect(m_worker, &PortfolioWorker::newestBaseline, this, &PortfolioSession::newestBaseline);
    connect(m_worker, &PortfolioWorker::snapshotReady, this, &PortfolioSession::takeSnapshot);
    connect(m_worker, &PortfolioWorker::pastReady, this, &PortfolioSession::pastChanged);
    connect(m_worker, &PortfolioWorker::frozen, this, &PortfolioSession::frozen);
    connect(m_worker, &PortfolioWorker::paperWritten, this, &PortfolioSession::paperWritten);
    connect(m_worker, &PortfolioWorker::compared, this, &PortfolioSession::compared);
    connect(m_worker, &PortfolioWorker::reportsReady, this, &PortfolioSession::reportsRead);
    connectExchange();
    auto *midnight = new QTimer(this);
    connect(midnight, &QTimer::timeout, this, &PortfolioSession::checkMidnight);
    midnight->start(midnightCheckMs);
    m_thread.start();
}

PortfolioSession::~PortfolioSession()
{
    m_thread.quit();
    m_thread.wait();
}

void PortfolioSession::start(QDate asOf)
{
    m_chosen = asOf;
    emit asOfChanged(this->asOf(), m_today);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, day = this->asOf(), today = m_today] { worker->open(day, today); },
        Qt::QueuedConnection);
}

QDate PortfolioSession::asOf() const
{
    return m_chosen.isValid() ? m_chosen : m_today;
}

void PortfolioSession::setAsOf(QDate asOf)
{
    if (asOf == m_today)
        asOf = {};
    if (asOf == m_chosen)
        return;
    m_chosen = asOf;
    request();
}

Result<Changes> PortfolioSession::apply(Changes changes)
{
    const QDateTime now = QDateTime::currentDateTime();
    for (Change &change : changes) {
        change.at = now;
        change.who = m_person;
    }
    const auto write = std::make_shared<Write>();
    write->changes = std::move(changes);
    m_giveUp = write->giveUp;
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, write] {
            write->answer = worker->apply(write->changes, write->giveUp);
            write->done.release();
            emit written(); // reaches the thread of the window by its queue
        },
        Qt::QueuedConnection);
    if (!write->done.tryAcquire(1, blinkMs))
        waitFor(*write);
    if (write->answer->snapshot)
        takeSnapshot(write->answer->snapshot);
    return write->answer->recorded;
}

void PortfolioSession::waitFor(Write &write)
{
    emit waitingBegan();
    QEventLoop loop;
    connect(this, &PortfolioSession::written, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    while (!write.done.tryAcquire())
        loop.exec();
    emit waitingEnded();
}

void PortfolioSession::giveUpWriting()
{
    if (m_giveUp)
        m_giveUp->store(true);
}

void PortfolioSession::search(const QString &text)
{
    const int number = ++m_newestSearch;
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker, text, number] { worker->search(text, m_newestSearch, number); },
        Qt::QueuedConnection);
}

void PortfolioSession::setDataState(const PastState &state)
{
    if (state == m_data)
        return;
    m_data = state;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, state] { worker->showState(state); }, Qt::QueuedConnection);
}

void PortfolioSession::requestPast()
{
    QMetaObject::invokeMethod(m_worker, &PortfolioWorker::readPast, Qt::QueuedConnection);
}

void PortfolioSession::freeze(const FreezeWish &wish, const Language &language)
{
    const Baseline baseline{wish.name, wish.asOf, QDateTime::currentDateTime(), m_person, {}, {}};
    Freezing::PaperSource paper;
    if (wish.paper == FreezeWish::Paper::File)
        paper = [file = wish.file](const Portfolio &) { return FrozenPaper::fromFile(file); };
    else if (wish.paper == FreezeWish::Paper::StatusReport)
        paper = [day = wish.asOf, language](const Portfolio &portfolio) {
            return statusReportFile(portfolio, day, language);
        };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, baseline, paper] { worker->freeze(baseline, paper); },
        Qt::QueuedConnection);
}

void PortfolioSession::writePaper(const QString &name, const QString &path)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, name, path] { worker->writePaper(name, path); }, Qt::QueuedConnection);
}

void PortfolioSession::compare(const PastState &from, const PastState &to)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, from, to] { worker->compare(from, to); }, Qt::QueuedConnection);
}

void PortfolioSession::requestReports()
{
    QMetaObject::invokeMethod(m_worker, &PortfolioWorker::readReports, Qt::QueuedConnection);
}

void PortfolioSession::request()
{
    emit asOfChanged(asOf(), m_today);
    const int number = ++m_wanted;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, day = asOf(), today = m_today, number] {
            worker->evaluateOn(day, today, number);
        },
        Qt::QueuedConnection);
}

void PortfolioSession::takeSnapshot(const SnapshotPtr &snapshot)
{
    if (snapshot->report.asOf != asOf() || snapshot->data != m_data)
        return; // a newer Stichtag or Datenstand is already on its way
    m_snapshot = snapshot;
    emit snapshotChanged(m_snapshot);
}

void PortfolioSession::checkMidnight()
{
    const QDate now = QDate::currentDate();
    if (now == m_today)
        return;
    m_today = now;
    if (m_chosen == m_today)
        m_chosen = {};
    request();
}
