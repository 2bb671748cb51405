// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daylist.h"

#include "ui/fields/dayedit.h"
#include "ui/fields/formfield.h"
#include "ui/fields/rowlist.h"
#include "ui/support/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
DayEdit *dayOf(const QWidget *row)
{
    return qobject_cast<DayEdit *>(static_cast<const FormField *>(row)->editor());
}
}

DayList::DayList(const QString &name, const QString &entry, const QString &add, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QLabel(name, this);
    head->setFont(Typography::font(Typography::Role::Strong));
    head->setWordWrap(true);
    column->addWidget(head);
    const auto make = [this, entry](QWidget *holder) -> QWidget * {
        auto *day = new DayEdit(DayEdit::Empty::Refused, holder);
        day->setAccessibleName(entry);
        if (m_ofWeeks)
            day->allowWeeks();
        connect(day, &QLineEdit::textChanged, this, &DayList::changed);
        return new FormField({}, day, holder);
    };
    m_rows = new RowList(make, add, tr("Remove"), this);
    m_rows->addButton()->setAccessibleName(add);
    column->addWidget(m_rows, 1);
    connect(m_rows, &RowList::changed, this, &DayList::changed);
}

void DayList::allowWeeks()
{
    m_ofWeeks = true;
}

void DayList::setDays(const std::vector<QDate> &days)
{
    m_rows->clear();
    for (const QDate day : days)
        dayOf(m_rows->addRow())->setDay(day);
}

std::vector<QDate> DayList::days() const
{
    std::vector<QDate> days;
    for (const QWidget *row : m_rows->rows())
        if (const QDate day = dayOf(row)->day(); day.isValid())
            days.push_back(day);
    return days;
}

std::vector<FormField *> DayList::fields() const
{
    std::vector<FormField *> fields;
    for (QWidget *row : m_rows->rows())
        fields.push_back(static_cast<FormField *>(row));
    return fields;
}

void DayList::judge(const std::function<QString(QDate, const std::vector<QDate> &)> &problem)
{
    std::vector<QDate> before;
    for (FormField *field : fields()) {
        const QDate day = dayOf(field)->day();
        if (!day.isValid())
            continue; // the field says so itself
        field->setProblem(problem(day, before));
        before.push_back(day);
    }
}
