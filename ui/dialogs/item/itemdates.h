// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"

class FormGrid;
class PartialDateEdit;

/// The dates of an item.
class ItemDates final : public ItemSection
{
    Q_OBJECT
public:
    explicit ItemDates(QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    FormGrid *m_grid;
    PartialDateEdit *m_planned;
    PartialDateEdit *m_forecast;
    PartialDateEdit *m_actual;
    PartialDateEdit *m_original;
    FormField *m_plannedField;
    FormField *m_originalField;
};
