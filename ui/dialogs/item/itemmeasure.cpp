// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item/itemmeasure.h"

#include "core/domain/cataloguenumber.h"
#include "ui/fields/formgrid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

ItemMeasure::ItemMeasure(const SnapshotPtr &snapshot, const QString &key, QWidget *parent)
    : ItemSection(parent)
    , m_snapshot(snapshot)
    , m_key(key)
    , m_grid(new FormGrid(this))
    , m_numberField(nullptr)
    , m_number(new QLineEdit(this))
    , m_priority(new QComboBox(this))
    , m_section(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    column->addStretch();
    m_numberField = m_grid->addField(tr("Number in the catalogue"), m_number);
    m_grid->addField(tr("Priority measure"), m_priority);
    m_grid->addField(tr("Section"), m_section, FormGrid::Span::Whole);
    m_priority->addItem(tr("not recorded"));
    m_priority->addItem(tr("yes"), true);
    m_priority->addItem(tr("no"), false);
}

void ItemMeasure::show(const Item &item)
{
    const MeasureSlot slot = item.measure.value_or(MeasureSlot());
    m_placeholder = slot.placeholder;
    m_number->setText(slot.catalogueNumber);
    m_shownNumber = slot.catalogueNumber;
    m_priority->setCurrentIndex(slot.priority ? m_priority->findData(*slot.priority) : 0);
    m_section->setText(slot.section);
}

void ItemMeasure::take(Item &item) const
{
    if (!isFor(item.kind)) {
        item.measure.reset();
        return;
    }
    MeasureSlot slot{m_placeholder, m_number->text().trimmed(), {}, m_section->text().trimmed()};
    if (m_priority->currentIndex() > 0)
        slot.priority = m_priority->currentData().toBool();
    item.measure = slot;
}

void ItemMeasure::check()
{
    const QString number = m_number->text().trimmed();
    if (number == m_shownNumber)
        return; // older files may hold a number twice
    if (const Item *holder = CatalogueNumber::otherHolder(*m_snapshot->portfolio, number, m_key))
        m_numberField->setProblem(
            tr("%1 has this number already, and it never means two measures.").arg(holder->key));
}

std::vector<FormField *> ItemMeasure::fields() const
{
    return m_grid->fields();
}
