// SPDX-License-Identifier: GPL-3.0-or-later
// The status survey: between the window's desk and the portfolio that it shows.
#include "app/surveyround.h"
#include "app/windowprogram.h"
#include "ui/dialogs/survey/surveydesk.h"

void WindowProgram::connectSurveys()
{
    SurveyDesk *desk = &m_window->surveys();
    connect(desk, &SurveyDesk::planRequested, this, [this](const QString &selection) {
        if (m_session)
            m_session->planSurvey(selection);
    });
    connect(desk, &SurveyDesk::sendRequested, this, [this](const SurveyWish &wish) {
        if (m_session)
            m_session->writeSurvey(wish);
    });
    connect(desk, &SurveyDesk::answersRequested, this, [this](const QStringList &files) {
        if (m_session)
            m_session->readAnswers(files);
    });
    connect(desk, &SurveyDesk::catalogueRequested, this, [this](const QString &file) {
        if (m_session)
            m_session->readCatalogue(file);
    });
    connect(desk, &SurveyDesk::catalogueMapped, this, [this](const CatalogueDraft &draft) {
        if (m_session)
            m_session->previewCatalogue(draft);
    });
    connect(desk, &SurveyDesk::stopRequested, this, [this] {
        if (m_session)
            m_session->stopExchange();
    });
    connect(desk, &SurveyDesk::importAccepted, this, [this, desk](const ImportDecision &decision) {
        if (m_session)
            desk->recordImport(decision, m_session->changesFor(decision));
    });
}

void WindowProgram::connectSurveyAnswers(PortfolioSession *session)
{
    SurveyDesk *desk = &m_window->surveys();
    connect(session, &PortfolioSession::surveyPlanned, desk, &SurveyDesk::setPlan);
    connect(session, &PortfolioSession::importRead, desk, &SurveyDesk::setOffer);
    connect(session, &PortfolioSession::catalogueRead, desk, &SurveyDesk::setCatalogue);
    connect(session, &PortfolioSession::exchangeProgressed, desk, &SurveyDesk::setProgress);
    connect(session, &PortfolioSession::exchangeFailed, desk, &SurveyDesk::takeError);
    connect(session, &PortfolioSession::surveyWritten, desk, [desk](const SurveyLetters &letters) {
        const SurveyRoundMaker::Prepared prepared{letters.aside, letters.folder, letters.files, letters.made};
        if (!desk->recordSent(letters, [&prepared] { return SurveyRoundMaker::deliver(prepared); }))
            SurveyRoundMaker::discard(prepared);
    });
}
