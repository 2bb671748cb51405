// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/viewnamedialog.h"

#include "ui/fields/formfield.h"

#include <QLineEdit>
#include <QPushButton>

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, const QStringList &taken,
                               QWidget *parent)
    : FormDialog(title, tr("Filter, grouping, sorting and columns are kept under this name, for you alone."),
                 parent)
    , m_taken(taken)
    , m_name(new QLineEdit(name, this))
    , m_field(addField(tr("Name"), m_name))
{
    addButtons(tr("Save"));
    m_name->setFocus();
    m_name->selectAll();
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

bool ViewNameDialog::check()
{
    require(m_field, tr("A view needs a name."));
    if (m_taken.contains(name(), Qt::CaseInsensitive))
        m_field->setProblem(tr("There is a view of this name already. Overwrite it from the menu."));
    return areSound({m_field});
}

ViewDeleteDialog::ViewDeleteDialog(const QString &name, QWidget *parent)
    : FormDialog(tr("Delete the view “%1”?").arg(name),
                 tr("The items stay as they are; only the arrangement goes."), parent)
{
    addButtons(tr("Delete"));
    acceptButton()->setFocus();
}
