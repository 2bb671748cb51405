// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PortfolioSession that hands the status survey on to the worker.
#include "app/portfoliosession.h"
#include "core/exchange/importchanges.h"

void PortfolioSession::connectExchange()
{
    qRegisterMetaType<SurveyPlan>();
    qRegisterMetaType<SurveyLetters>();
    qRegisterMetaType<ImportOfferPtr>();
    qRegisterMetaType<CatalogueDraft>();
    connect(m_worker, &PortfolioWorker::surveyPlanned, this, &PortfolioSession::surveyPlanned);
    connect(m_worker, &PortfolioWorker::surveyWritten, this, &PortfolioSession::surveyWritten);
    connect(m_worker, &PortfolioWorker::importRead, this, &PortfolioSession::importRead);
    connect(m_worker, &PortfolioWorker::catalogueRead, this, &PortfolioSession::catalogueRead);
    connect(m_worker, &PortfolioWorker::exchangeProgressed, this, &PortfolioSession::exchangeProgressed);
    connect(m_worker, &PortfolioWorker::exchangeFailed, this, &PortfolioSession::exchangeFailed);
}

void PortfolioSession::planSurvey(const QString &selection)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, selection] { worker->planSurvey(selection); }, Qt::QueuedConnection);
}

void PortfolioSession::writeSurvey(const SurveyWish &wish)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, wish, stop = m_stop] { worker->writeSurvey(wish, stop); },
        Qt::QueuedConnection);
}

void PortfolioSession::readAnswers(const QStringList &files)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, files, stop = m_stop] { worker->readAnswers(files, stop); },
        Qt::QueuedConnection);
}

void PortfolioSession::readCatalogue(const QString &file)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, file, stop = m_stop] { worker->readCatalogue(file, stop); },
        Qt::QueuedConnection);
}

void PortfolioSession::previewCatalogue(const CatalogueDraft &draft)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, draft, stop = m_stop] { worker->previewCatalogue(draft, stop); },
        Qt::QueuedConnection);
}

void PortfolioSession::stopExchange()
{
    if (m_stop)
        m_stop->store(true);
}

Changes PortfolioSession::changesFor(const ImportDecision &decision) const
{
    const ImportOffer &offer = *decision.offer;
    return changesOf(offer.preview, decision.accepted, *offer.portfolio,
                     {decision.reason, {}, m_person, QDateTime::currentDateTime()});
}
