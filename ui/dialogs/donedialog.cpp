// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/donedialog.h"

#include "core/report/wording.h"
#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/partialdateedit.h"
#include "ui/support/uilanguage.h"

#include <QLineEdit>

DoneDialog::DoneDialog(const DoneQuestion &question, QWidget *parent)
    : FormDialog(question.others == 0 ? tr("%1 is done").arg(Wording::callName(question.item, uiLanguage()))
                                      : tr("%n item(s) are done", nullptr, question.others + 1),
                 tr("The evidence may be left empty and added later."), parent)
    , m_actual(new PartialDateEdit(this))
    , m_text(new QLineEdit(this))
    , m_link(new QLineEdit(this))
    , m_fileNumber(new QLineEdit(this))
    , m_on(new DayEdit(DayEdit::Empty::Allowed, this))
{
    m_actual->setDate(question.item.actual ? question.item.actual : PartialDate::day(question.today));
    m_fields = {addField(tr("Done on"), m_actual), addField(tr("Evidence"), m_text),
                addField(tr("Link"), m_link), addField(tr("File number"), m_fileNumber),
                addField(tr("Date of the evidence"), m_on)};
    addButtons(tr("Mark as done"));
    if (question.earlier)
        fill(*question.earlier);
    m_actual->setFocus();
    m_actual->selectAll();
}

void DoneDialog::fill(const DoneAnswer &answer)
{
    m_actual->setDate(answer.actual);
    const Evidence evidence = answer.evidence.value_or(Evidence());
    m_text->setText(evidence.text);
    m_link->setText(evidence.link);
    m_fileNumber->setText(evidence.fileNumber);
    if (evidence.on.isValid())
        m_on->setDay(evidence.on);
}

DoneAnswer DoneDialog::answer() const
{
    Evidence evidence{
        m_text->text().trimmed(), m_link->text().trimmed(), m_fileNumber->text().trimmed(), m_on->day(), {}};
    return {m_actual->date(), evidence == Evidence() ? std::nullopt : std::optional(evidence)};
}

bool DoneDialog::check()
{
    return areSound(m_fields);
}
