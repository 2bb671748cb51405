// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/survey/surveyquestions.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace {
struct QuestionTr
{
    Q_DECLARE_TR_FUNCTIONS(SurveyQuestions)
};

QString sheets()
{
    return QuestionTr::tr("Spreadsheets and text (*.xlsx *.ods *.csv *.txt);;All files (*)");
}
}

SurveyQuestions SurveyQuestions::dialogs()
{
    SurveyQuestions questions;
    questions.answers = [](QWidget *parent, const QString &start) {
        return QFileDialog::getOpenFileNames(parent, QuestionTr::tr("Read answers"), start, sheets());
    };
    questions.catalogue = [](QWidget *parent, const QString &start) {
        return QFileDialog::getOpenFileName(parent, QuestionTr::tr("Read a catalogue of measures"), start,
                                            sheets());
    };
    questions.folder = [](QWidget *parent, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, QuestionTr::tr("Folder for the sheets"), start);
    };
    return questions;
}
