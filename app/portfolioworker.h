// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"
#include "core/storage/searchindex.h"
#include "ui/support/snapshot.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

/// Opens the store; runs in the worker's thread, so that the connection belongs to it.
using StoreOpener = std::function<Result<std::unique_ptr<PortfolioStore>>()>;

/// The half of PortfolioSession that lives in its own thread: loads, evaluates, and watches for others'
/// changes.
class PortfolioWorker final : public QObject
{
    Q_OBJECT
public:
    /// \a wanted is the number of the newest request; older ones are dropped unevaluated.
    PortfolioWorker(StoreOpener opener, const std::atomic<int> &wanted);
    ~PortfolioWorker() override;

    struct Answer
    {
        Result<Changes> recorded;
        SnapshotPtr snapshot; ///< null if nothing was written
    };
    /// Writes, and brings portfolio and snapshot up to date before it answers. In the worker's thread.
    Answer apply(const Changes &changes);

    /// found() answers; of several quick calls only the last is answered. \a request as in evaluateOn().
    void search(const QString &text, const std::atomic<int> &newest, int request);

public slots:
    void open(QDate asOf, QDate today);
    void evaluateOn(QDate asOf, QDate today, int request);
    void poll();

signals:
    void opened(const QString &name, bool readOnly);
    void snapshotReady(const SnapshotPtr &snapshot);
    void failed(const Error &error);
    void found(const QString &text, const QStringList &keys);

private:
    void load();
    void publish();
    [[nodiscard]] SnapshotPtr evaluated() const;

    StoreOpener m_opener;
    const std::atomic<int> &m_wanted;
    std::unique_ptr<PortfolioStore> m_store;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::unique_ptr<SearchIndex> m_index; ///< of m_indexed, made when somebody searches
    std::shared_ptr<const Portfolio> m_indexed;
    QDate m_asOf;
    QDate m_today;
    qint64 m_dataVersion = 0;
    bool m_pollFailed = false;
    QTimer *m_timer = nullptr;
};
Q_DECLARE_METATYPE(Error)
