// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/freezing.h"
#include "core/domain/historyline.h"
#include "core/status/trend.h"
#include "core/storage/portfoliostore.h"
#include "core/storage/searchindex.h"
#include "ui/support/comparison.h"
#include "ui/support/freezewish.h"
#include "ui/support/snapshot.h"
#include "ui/support/surveyexchange.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

class QTimer;

/// Set by whoever wants a piece of work stopped; each piece has one of its own.
using StopMark = std::shared_ptr<std::atomic<bool>>;

/// Opens the store; runs in the worker's thread, so that the connection belongs to it.
using StoreOpener = std::function<Result<std::unique_ptr<PortfolioStore>>()>;

/// The half of PortfolioSession that lives in its own thread: loads, evaluates, and watches for others'
/// changes.
class PortfolioWorker final : public QObject
{
    Q_OBJECT
public:
    /// \a wanted is the number of the newest request; older ones are dropped unevaluated.
    /// \a person is whoever works at this machine.
    PortfolioWorker(StoreOpener opener, const QString &person, const std::atomic<int> &wanted);
    ~PortfolioWorker() override;

    struct Answer
    {
        Result<Changes> recorded;
        SnapshotPtr snapshot; ///< null if nothing was written
    };
    /// Writes, and brings portfolio and snapshot up to date before it answers. In the worker's thread. Waits
    /// as long as another program holds the file, or until \a giveUp is set: Error::Code::Cancelled.
    Answer apply(const Changes &changes, const StopMark &giveUp);

    /// found() answers; of several quick calls only the last is answered. \a request as in evaluateOn().
    void search(const QString &text, const std::atomic<int> &newest, int request);

    // The status survey; app/portfolioworkersurvey.cpp. Each is answered by its signal, or exchangeFailed().
    /// surveyPlanned(): who would be asked. \a selection as SurveyRoundMaker::begin() takes it.
    void planSurvey(const QString &selection);
    /// surveyWritten(); nothing is recorded yet.
    void writeSurvey(const SurveyWish &wish, const StopMark &stop);
    /// importRead(): what the answers in \a files (paths) would change.
    void readAnswers(const QStringList &files, const StopMark &stop);
    /// catalogueRead(): the columns of \a file as its headings say.
    void readCatalogue(const QString &file, const StopMark &stop);
    /// importRead(): what the catalogue would change with the columns as they are mapped.
    void previewCatalogue(const CatalogueDraft &draft, const StopMark &stop);

public slots:
    void open(QDate asOf, QDate today);
    void evaluateOn(QDate asOf, QDate today, int request);
    void poll();
    /// Shows what is recorded in \a state. The answer is the next snapshotReady().
    void showState(const PastState &state);
    /// Reads what the history has got since the last time; answered by pastReady().
    void readPast();
    /// Freezes what is recorded now; answered by frozen() and pastReady().
    void freeze(const Baseline &baseline, const Freezing::PaperSource &paper);
    /// Answered by paperWritten().
    void writePaper(const QString &name, const QString &path);
    /// Answered by compared(); of the Stichtag each state has its own.
    void compare(const PastState &from, const PastState &to);
    /// What the Berichtsstände said of milestones and resolutions; answered by reportsReady(). Each is read
    /// once, since it never changes.
    void readReports();

signals:
    void pastReady(const PastPtr &past);
    void frozen(const QString &name);
    void paperWritten(const QString &path);
    void compared(const ComparisonPtr &comparison);
    void reportsReady(const TrendReportsPtr &reports);
    void opened(const QString &name, bool readOnly);
    void snapshotReady(const SnapshotPtr &snapshot);
    void failed(const Error &error);
    /// \a keys of items and of projects.
    void found(const QString &text, const QStringList &keys, const QStringList &projects);
    /// The file that is shown is not what was written into it, as check() says; said once.
    void damaged(const Error &error);
    /// Name of the newest Berichtsstand; empty: there is none.
    void newestBaseline(const QString &name);
    void surveyPlanned(const SurveyPlan &plan);
    void surveyWritten(const SurveyLetters &letters);
    void importRead(const ImportOfferPtr &offer);
    void catalogueRead(const CatalogueDraft &draft);
    void exchangeProgressed(int done, int total);
    void exchangeFailed(const Error &error);

private:
    void load();
    void publish();
    void examine();
    void tellNewestBaseline();
    [[nodiscard]] SnapshotPtr evaluated() const;
    void readOn();
    [[nodiscard]] Result<> take(const HistoryEntry &entry);
    [[nodiscard]] Result<Portfolio> portfolioOf(const PastState &state);
    [[nodiscard]] Result<SnapshotPtr> stateOf(const PastState &state);
    [[nodiscard]] bool showsNow() const { return m_data.kind == PastState::Kind::Now; }
    [[nodiscard]] Result<> mayExchange() const;
    [[nodiscard]] bool endsAt(const StopMark &stop);
    [[nodiscard]] Result<SurveyLetters> written(const SurveyWish &wish, const StopMark &stop);
    [[nodiscard]] Result<ImportPreview> cataloguePreview(const CatalogueDraft &draft);

    StoreOpener m_opener;
    QString m_person;
    const std::atomic<int> &m_wanted;
    std::unique_ptr<PortfolioStore> m_store;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::unique_ptr<SearchIndex> m_index; ///< of m_indexed, made when somebody searches
    std::shared_ptr<const Portfolio> m_indexed;
    QDate m_asOf;
    QDate m_today;
    PastState m_data; ///< Datenstand
    std::vector<HistoryLine> m_lines; ///< of the history as far as it has been read
    qint64 m_lastEntry = 0; ///< number of the newest entry in m_lines
    std::deque<HistoryEntry> m_unread;
    Trend::Reports m_reports; ///< of the Berichtsstände as far as they have been read
    qint64 m_dataVersion = 0;
    StopMark m_giveUp; ///< of the write that runs; null: none does
    bool m_pollFailed = false;
    QTimer *m_timer = nullptr;
};
Q_DECLARE_METATYPE(Error)
