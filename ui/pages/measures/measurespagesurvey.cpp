// SPDX-License-Identifier: GPL-3.0-or-later
// The status survey on the page of the measures.
#include "ui/charts/figureview.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/measures/surveybar.h"
#include "ui/pages/measures/surveycontent.h"
#include "ui/support/surveystate.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;

void MeasuresPage::connectSurvey()
{
    connect(m_ways, &SurveyBar::surveyWanted, this, &MeasuresPage::surveyWanted);
    connect(m_ways, &SurveyBar::answersWanted, this, &MeasuresPage::answersWanted);
    connect(m_ways, &SurveyBar::catalogueWanted, this, &MeasuresPage::catalogueWanted);
    // The figures of the section may go while one of them speaks.
    connect(m_survey, &FigureView::activated, this, &MeasuresPage::followSurvey, Qt::QueuedConnection);
}

void MeasuresPage::setEditable(bool editable)
{
    ScrolledPage::setEditable(editable);
    m_ways->setEditable(editable);
    m_table->setEditable(editable);
}

void MeasuresPage::refreshSurvey()
{
    const bool any = !m_snapshot->portfolio->items.empty();
    m_ways->setVisible(any);
    m_survey->setVisible(any);
    const auto section = SurveyContent::section(*m_snapshot, m_shownSurvey, uiLanguage());
    m_survey->setAccessibleName(section.note.isEmpty()
                                    ? u"%1. %2"_s.arg(section.title, section.sentence)
                                    : u"%1, %2. %3"_s.arg(section.title, section.note, section.sentence));
    QStringList lines; // painted, so nobody would hear them otherwise
    for (const SurveyContent::Line &line : section.lines)
        lines.append(u"%1: %2, %3"_s.arg(line.name, line.items, line.state));
    m_survey->setAccessibleDescription(lines.join(u"; "_s));
    m_survey->setLayoutFunction([section](int width) { return SurveyContent::layOut(section, width); });
}

void MeasuresPage::showSurvey(const QString &key)
{
    m_shownSurvey = key;
    if (!m_snapshot)
        return;
    refreshSurvey();
    relayout();
}

void MeasuresPage::followSurvey(const Target &target)
{
    const QString verb = target.action.section(u'/', 0, 0);
    const QString key = target.action.section(u'/', 1);
    if (verb == "survey"_L1) {
        showSurvey(key);
        return;
    }
    const QString shown = SurveyContent::section(*m_snapshot, m_shownSurvey, uiLanguage()).survey;
    const auto &surveys = m_snapshot->portfolio->surveys;
    const auto survey = std::ranges::find(surveys, shown, &Survey::key);
    if (survey != surveys.end())
        emit remindersWanted(shown,
                             verb == "remindAll"_L1 ? SurveyState::lateUnits(*survey, m_snapshot->report.asOf)
                                                    : QStringList(key));
}

int MeasuresPage::placeSurvey(int left, int top, int width)
{
    return place(m_survey, left, top, width);
}
