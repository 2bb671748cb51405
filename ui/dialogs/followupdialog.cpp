// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followupdialog.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/support/uilanguage.h"

#include <QLineEdit>

FollowUpDialog::FollowUpDialog(const FollowUp &followUp, const Snapshot &snapshot, QWidget *parent)
    : FormDialog(
        tr("Reminder on %1").arg(Wording::callName(*snapshot.portfolio, followUp.item, uiLanguage())),
        tr("It is shown on the page Overview from that day on, and reaches no paper and no survey."), parent)
    , m_followUp(followUp)
    , m_on(new DayEdit(DayEdit::Empty::Refused, this))
    , m_note(new QLineEdit(followUp.note, this))
    , m_person(new QLineEdit(followUp.person, this))
{
    m_on->lookAhead(snapshot.today);
    m_on->setDay(followUp.on);
    m_onField = addField(tr("To be shown on"), m_on);
    addField(tr("What is to be done"), m_note);
    m_personField = addField(tr("For whom"), m_person);
    addButtons(tr("Remind"));
    m_on->setFocus();
    m_on->selectAll();
}

FollowUp FollowUpDialog::followUp() const
{
    FollowUp followUp = m_followUp;
    followUp.on = m_on->day();
    followUp.note = m_note->text().trimmed();
    followUp.person = m_person->text().trimmed();
    return followUp;
}

bool FollowUpDialog::check()
{
    require(m_personField, tr("Please say who is to be reminded."));
    return areSound({m_onField, m_personField});
}
