// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verdictfields.h"

#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"

#include <QComboBox>
#include <QLineEdit>

VerdictFields::VerdictFields(FormGrid &grid, const QString &question, const Snapshot &snapshot,
                             QObject *parent, FormGrid::Span span)
    : QObject(parent)
    , m_answer(new QComboBox(&grid))
    , m_by(new QLineEdit(&grid))
    , m_on(new DayEdit(DayEdit::Empty::Refused, &grid))
    , m_person(snapshot.person)
    , m_today(snapshot.today)
{
    m_answer->addItem(tr("assumed, not confirmed yet"), static_cast<int>(Answer::Assumed));
    m_answer->addItem(tr("confirmed"), static_cast<int>(Answer::Confirmed));
    m_answer->addItem(tr("rejected"), static_cast<int>(Answer::Rejected));
    m_answerField = grid.addField(question, m_answer, span);
    m_byField = grid.addField(tr("Answered by"), m_by);
    m_onField = grid.addField(tr("Answered on"), m_on);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &VerdictFields::showAnswer);
    showAnswer();
}

void VerdictFields::show(const std::optional<Confirmation> &confirmation,
                         const std::optional<Confirmation> &rejection)
{
    const std::optional<Confirmation> &word = confirmation ? confirmation : rejection;
    m_by->setText(word ? word->by : m_person);
    m_on->setDay(word ? word->on : m_today);
    m_answer->setCurrentIndex(confirmation ? 1 : rejection ? 2 : 0);
    showAnswer();
}

void VerdictFields::showAnswer()
{
    const Answer now = answer();
    m_byField->setVisible(now != Answer::Assumed);
    m_onField->setVisible(now != Answer::Assumed);
    m_answerField->setHint(now == Answer::Assumed ? tr("What rests on it only gives hints.")
                               : now == Answer::Confirmed
                               ? tr("From now on it counts.")
                               : tr("Nothing rests on it any more, unless something else is entered."));
    emit changed();
}

void VerdictFields::confirm()
{
    m_answer->setCurrentIndex(m_answer->findData(static_cast<int>(Answer::Confirmed)));
}

VerdictFields::Answer VerdictFields::answer() const
{
    return Answer(m_answer->currentData().toInt());
}

Confirmation VerdictFields::word() const
{
    return {m_by->text().trimmed(), m_on->day()};
}

std::optional<Confirmation> VerdictFields::confirmation() const
{
    return answer() == Answer::Confirmed ? std::optional(word()) : std::nullopt;
}

std::optional<Confirmation> VerdictFields::rejection() const
{
    return answer() == Answer::Rejected ? std::optional(word()) : std::nullopt;
}

bool VerdictFields::lacksName() const
{
    return answer() != Answer::Assumed && m_by->text().trimmed().isEmpty();
}
