// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portfolioworker.h"
#include "core/report/language.h"

#include <QThread>

/// An open portfolio as the window sees it: snapshots come in, the Stichtag goes out. Everything slow happens
/// in a worker thread with a store of its own. The only place of the window program that reads the clock.
class PortfolioSession final : public QObject
{
    Q_OBJECT
public:
    explicit PortfolioSession(StoreOpener opener, QObject *parent = nullptr);
    ~PortfolioSession() override;

    /// Opens and loads; snapshotChanged() or failed() follows. A null \a asOf means today, also tomorrow.
    void start(QDate asOf = {});
    [[nodiscard]] QDate asOf() const;
    [[nodiscard]] QDate today() const { return m_today; }
    /// Writes \a changes in the name of the person at this machine, in one transaction, and returns when that
    /// is done. The snapshot that shows them is emitted before. What takes longer than a blink runs the event
    /// loop between waitingBegan() and waitingEnded(): whoever hears these keeps people from other work.
    [[nodiscard]] Result<Changes> apply(Changes changes);
    /// The newest snapshot; null until there is one.
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Datenstand: the state of which everything is shown.
    [[nodiscard]] const PastState &dataState() const { return m_data; }
    /// What a person took over of an offer, as changes by that person now.
    [[nodiscard]] Changes changesFor(const ImportDecision &decision) const;

public slots:
    /// Shows \a state, read only where it is not now. The answer is the next snapshotChanged().
    void setDataState(const PastState &state);
    /// Answered by pastChanged().
    void requestPast();
    /// Freezes what is recorded now as a Berichtsstand, a paper in \a language; answered by frozen() and
    /// pastChanged(), or failed().
    void freeze(const FreezeWish &wish, const Language &language);
    /// Writes the paper of the Berichtsstand \a name to \a path; answered by paperWritten(), or failed().
    void writePaper(const QString &name, const QString &path);
    /// Answered by compared(), or failed().
    void compare(const PastState &from, const PastState &to);
    /// Answered by reportsRead(), or failed().
    void requestReports();
    /// A null day means today. The answer is the next snapshotChanged(); of several quick calls only the last
    /// is answered.
    void setAsOf(QDate asOf);
    /// Looks for items by what stands in them; found() answers, of several quick calls only the last.
    void search(const QString &text);

    // The status survey: each is answered by the signal of PortfolioWorker's function, or exchangeFailed().
    void planSurvey(const QString &selection);
    void writeSurvey(const SurveyWish &wish);
    void readAnswers(const QStringList &files);
    void readCatalogue(const QString &file);
    void previewCatalogue(const CatalogueDraft &draft);
    /// Stops what is being written or read; Error::Code::Cancelled answers.
    void stopExchange();
    /// Stops waiting for the file; apply() gives Error::Code::Cancelled, unless it has written meanwhile.
    void giveUpWriting();

signals:
    void waitingBegan();
    void waitingEnded();
    void written(); ///< a write has ended, well or not
    void opened(const QString &name, bool readOnly);
    void snapshotChanged(const SnapshotPtr &snapshot);
    void failed(const Error &error);
    void found(const QString &text, const QStringList &keys, const QStringList &projects);
    void newestBaseline(const QString &name);
    void damaged(const Error &error);
    void asOfChanged(QDate asOf, QDate today);
    void pastChanged(const PastPtr &past);
    void frozen(const QString &name);
    void paperWritten(const QString &path);
    void compared(const ComparisonPtr &comparison);
    void reportsRead(const TrendReportsPtr &reports);
    void surveyPlanned(const SurveyPlan &plan);
    void surveyWritten(const SurveyLetters &letters);
    void importRead(const ImportOfferPtr &offer);
    void catalogueRead(const CatalogueDraft &draft);
    void exchangeProgressed(int done, int total);
    void exchangeFailed(const Error &error);

private slots:
    void takeSnapshot(const SnapshotPtr &snapshot);
    void checkMidnight();

private:
    struct Write;
    void request();
    void connectExchange();
    void waitFor(Write &write);

    QThread m_thread;
    std::atomic<int> m_wanted = 0;
    std::atomic<int> m_newestSearch = 0;
    QString m_person; ///< who works at this machine
    PortfolioWorker *m_worker; ///< lives in m_thread and is deleted by it
    StopMark m_giveUp; ///< of the newest write; null: there was none
    StopMark m_stop; ///< of the newest exchange of files; null: there was none
    SnapshotPtr m_snapshot;
    PastState m_data; ///< Datenstand
    QDate m_chosen; ///< null: follows today
    QDate m_today;
};
