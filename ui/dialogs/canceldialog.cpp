// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/canceldialog.h"

#include "core/report/wording.h"
#include "ui/fields/formfield.h"
#include "ui/support/uilanguage.h"

#include <QLineEdit>

CancelDialog::CancelDialog(const CancelQuestion &question, QWidget *parent)
    : FormDialog(question.others == 0 ? tr("Cancel %1").arg(Wording::callName(question.item, uiLanguage()))
                                      : tr("Cancel %n item(s)", nullptr, question.others + 1),
                 tr("A cancelled item stays visible, with the reason."), parent)
    , m_reason(new QLineEdit(this))
{
    m_reason->setText(question.earlier.isEmpty() ? question.item.cancelReason : question.earlier);
    m_field = addField(tr("Reason"), m_reason);
    addButtons(tr("Mark as cancelled"), tr("Back")); // "Abbrechen" would be both
    m_reason->setFocus();
}

QString CancelDialog::answer() const
{
    return m_reason->text().trimmed();
}

bool CancelDialog::check()
{
    require(m_field, tr("A reason is needed."));
    return areSound({m_field});
}
