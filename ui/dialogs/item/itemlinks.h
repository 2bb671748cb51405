// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"
#include "ui/fields/itemkeyedit.h"

class PredecessorForm;
class RowList;

/// What an item depends on.
class ItemLinks final : public ItemSection
{
    Q_OBJECT
public:
    ItemLinks(ItemChoices choices, QDate today, QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    void check() override;
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    [[nodiscard]] std::vector<PredecessorForm *> forms() const;

    RowList *m_rows;
};
