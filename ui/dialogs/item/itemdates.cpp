// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemdates.h"

#include "core/report/datetext.h"
#include "ui/fields/formgrid.h"
#include "ui/fields/partialdateedit.h"
#include "ui/support/uilanguage.h"

#include <QVBoxLayout>

ItemDates::ItemDates(QWidget *parent)
    : ItemSection(parent)
    , m_grid(new FormGrid(this))
    , m_planned(new PartialDateEdit(this))
    , m_forecast(new PartialDateEdit(this))
    , m_actual(new PartialDateEdit(this))
    , m_original(new PartialDateEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    m_plannedField = m_grid->addField(tr("Date"), m_planned);
    m_originalField = m_grid->addField(tr("Original plan"), m_original);
    m_grid->addField(tr("Forecast"), m_forecast);
    m_grid->addField(tr("Done on"), m_actual);
}

void ItemDates::show(const Item &item)
{
    m_planned->setDate(item.planned);
    m_forecast->setDate(item.forecast);
    m_actual->setDate(item.actual);
    m_original->setDate(item.original.date);
    // Once a date is recorded, so is the first one, and nobody overwrites that (domain.md).
    const bool same = item.original.kind == OriginalPlan::Kind::SameAsPlanned;
    m_original->setReadOnly(!same || item.planned);
    if (item.original.kind == OriginalPlan::Kind::Unknown)
        m_original->setPlaceholderText(tr("not stated"));
    else if (same)
        m_original->setPlaceholderText(tr("the same as the date"));
    m_originalField->setHint(m_original->isReadOnly() ? tr("The original plan stays.") : QString());
    if (item.deadlineRequest) {
        //: %1 is a date, %2 a person or unit, %3 a day
        m_plannedField->setHint(tr("Extension to %1 requested by %2 on %3.")
                                    .arg(item.deadlineRequest->wished.asWritten(), item.deadlineRequest->by,
                                         DateText::day(item.deadlineRequest->on, uiLanguage())));
    }
}

void ItemDates::take(Item &item) const
{
    item.planned = m_planned->date();
    item.forecast = m_forecast->date();
    item.actual = m_actual->date();
    if (!m_original->isReadOnly() && m_original->date())
        item.original = {OriginalPlan::Kind::Known, m_original->date(), {}};
}

std::vector<FormField *> ItemDates::fields() const
{
    return m_grid->fields();
}
