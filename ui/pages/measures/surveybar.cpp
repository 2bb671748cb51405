// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/surveybar.h"

#include "ui/style/lenkungsstandstyle.h"
#include "ui/support/flowlayout.h"
#include "ui/support/typography.h"

#include <QEvent>
#include <QPushButton>

SurveyBar::SurveyBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons{new QPushButton(this), new QPushButton(this), new QPushButton(this)}
{
    auto *row = new FlowLayout(Typography::px(8), this);
    for (QPushButton *button : m_buttons) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_buttons[0]->setProperty(LenkungsstandStyle::primaryProperty, true);
    connect(m_buttons[0], &QPushButton::clicked, this, &SurveyBar::surveyWanted);
    connect(m_buttons[1], &QPushButton::clicked, this, &SurveyBar::answersWanted);
    connect(m_buttons[2], &QPushButton::clicked, this, &SurveyBar::catalogueWanted);
    retranslate();
}

void SurveyBar::setEditable(bool editable)
{
    m_editable = editable;
    retranslate();
}

void SurveyBar::retranslate()
{
    m_buttons[0]->setText(tr("Status survey …"));
    m_buttons[1]->setText(tr("Read answers …"));
    m_buttons[2]->setText(tr("Read a catalogue of measures …"));
    const std::array descriptions = {
        tr("Writes a sheet for each unit and records that it was asked."),
        tr("Reads what the units sent back, after a look at what it would change."),
        tr("Fills the measures from a list from elsewhere, after a look at it.")};
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        QPushButton *button = m_buttons[at];
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(descriptions[at]);
        button->setEnabled(m_editable);
        button->setToolTip(m_editable ? descriptions[at]
                                      : tr("Nothing can be recorded: this state is read only."));
    }
}

void SurveyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
