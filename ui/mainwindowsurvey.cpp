// SPDX-License-Identifier: GPL-3.0-or-later
// The status survey in MainWindow: who hears what.
#include "ui/dialogs/survey/surveydesk.h"
#include "ui/frame/errorpanel.h"
#include "ui/frame/statusstrip.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/pages/measures/measurespage.h"

void MainWindow::connectSurveys(MeasuresPage *measures)
{
    m_surveys = new SurveyDesk(*m_editor, m_settings, this);
    connect(measures, &MeasuresPage::surveyWanted, m_surveys, &SurveyDesk::startSurvey);
    connect(measures, &MeasuresPage::answersWanted, m_surveys, &SurveyDesk::readAnswers);
    connect(measures, &MeasuresPage::catalogueWanted, m_surveys, &SurveyDesk::readCatalogue);
    connect(measures, &MeasuresPage::remindersWanted, m_surveys, &SurveyDesk::copyReminders);
    connect(m_menu, &MainMenu::surveyRequested, m_surveys, &SurveyDesk::startSurvey);
    connect(m_menu, &MainMenu::answersRequested, m_surveys, &SurveyDesk::readAnswers);
    connect(m_menu, &MainMenu::catalogueRequested, m_surveys, &SurveyDesk::readCatalogue);
    connect(m_menu, &MainMenu::remindersRequested, m_surveys, &SurveyDesk::copyLateReminders);
    connect(m_surveys, &SurveyDesk::workChanged, m_strip, &StatusStrip::setWork);
    connect(m_surveys, &SurveyDesk::workEnded, m_strip, &StatusStrip::clearWork);
    connect(m_strip, &StatusStrip::cancelRequested, m_surveys, &SurveyDesk::stopRequested);
    connect(m_surveys, &SurveyDesk::said, m_strip, &StatusStrip::say);
    connect(m_surveys, &SurveyDesk::failed, this, &MainWindow::showSurveyError);
    connect(m_surveys, &SurveyDesk::succeeded, this, &MainWindow::clearSurveyError);
    connect(m_surveys, &SurveyDesk::toldInDialog, m_error, [this](const QString &sentence) {
        if (m_error->sentence() == sentence)
            m_error->hide();
    });
    connect(m_editor, &Editor::stepsChanged, this, &MainWindow::showSurveyState); // also for reading only
}

void MainWindow::showSurveyError(const QString &sentence)
{
    m_surveyError = sentence;
    showError(sentence);
}

// Only the band that a file has brought: another error is still to be read.
void MainWindow::clearSurveyError()
{
    if (!m_surveyError.isEmpty() && m_error->sentence() == m_surveyError)
        m_error->hide();
    m_surveyError.clear();
}

void MainWindow::showSurveyState()
{
    m_surveys->setSnapshot(m_snapshot);
    m_menu->setSurveysEnabled(m_surveys->isOpen());
}
