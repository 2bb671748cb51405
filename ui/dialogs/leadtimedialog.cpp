// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leadtimedialog.h"

#include "ui/dialogs/verdictfields.h"
#include "ui/fields/formfield.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/numberedit.h"

#include <QVBoxLayout>

namespace {
constexpr int mostDays = 250; ///< about a year
}

LeadTimeDialog::LeadTimeDialog(const Snapshot &snapshot, QWidget *parent)
    : FormDialog(tr("Lead time before a session of the Senate"),
                 tr("So many working days lie at least between the last piece of work and the session. The "
                    "preset ten are an assumption until somebody confirms them."),
                 parent)
    , m_days(new NumberEdit({.mayBeEmpty = false, .isWhole = true, .least = 0, .most = mostDays}, this))
{
    auto *grid = new FormGrid(this);
    body()->addWidget(grid);
    m_daysField = grid->addField(tr("Working days"), m_days, FormGrid::Span::Whole);
    m_verdict = new VerdictFields(*grid, tr("This figure is"), snapshot, this);
    const LeadTime &leadTime = snapshot.portfolio->leadTime;
    m_days->setNumber(leadTime.workingDays);
    m_verdict->show(leadTime.confirmation, leadTime.rejection);
    addButtons(tr("Save"));
    m_days->setFocus();
    m_days->selectAll();
}

LeadTime LeadTimeDialog::leadTime() const
{
    return {static_cast<int>(m_days->number().value_or(0)), m_verdict->confirmation(),
            m_verdict->rejection()};
}

bool LeadTimeDialog::check()
{
    if (m_verdict->lacksName())
        m_verdict->nameField()->setProblem(tr("Please say who answers this."));
    std::vector<FormField *> fields = m_verdict->fields();
    fields.insert(fields.begin(), m_daysField);
    return areSound(fields);
}
