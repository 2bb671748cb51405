// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/freezedialog.h"

#include "core/report/datetext.h"
#include "ui/frame/dayinput.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using Typography::px;

namespace {
constexpr int widest = 420;
}

FreezeDialog::FreezeDialog(const QStringList &taken, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
    , m_asOf(new QLineEdit(this))
    , m_verdict(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Freeze a report baseline"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    for (QLineEdit *field : {m_name, m_asOf})
        field->setTextMargins(6, 0, 6, 0);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&As of"), m_asOf);
    column->addLayout(form);
    m_name->setAccessibleName(tr("Name of the report baseline"));
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setText(DateText::day(today, uiLanguage()));
    m_verdict->setWordWrap(true);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setMinimumWidth(px(widest));
    column->addWidget(m_verdict);
    auto *buttons = new QDialogButtonBox(this);
    m_freeze = buttons->addButton(tr("Freeze"), QDialogButtonBox::AcceptRole);
    m_freeze->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FreezeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FreezeDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::check);
    connect(m_asOf, &QLineEdit::textChanged, this, &FreezeDialog::check);
    check();
}

QString FreezeDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A report baseline needs a name, for example the day of the session.");
    if (m_taken.contains(name))
        return tr("There is a report baseline of this name already, and it never changes.");
    return DayInput::read(m_asOf->text()).problem;
}

void FreezeDialog::check()
{
    const QString problem = this->problem();
    m_freeze->setEnabled(problem.isEmpty());
    m_verdict->setText(problem.isEmpty()
                           ? tr("Portfolio and status are kept as they are now and can never be changed.")
                           : problem);
    m_name->setAccessibleDescription(m_verdict->text());
}

void FreezeDialog::accept()
{
    if (!problem().isEmpty())
        return;
    emit chosen(m_name->text().trimmed(), DayInput::read(m_asOf->text()).day);
    QDialog::accept();
}
