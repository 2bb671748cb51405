// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"

class EvidenceForm;
class RowList;

/// What shows that an item is done.
class ItemEvidence final : public ItemSection
{
    Q_OBJECT
public:
    explicit ItemEvidence(QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    [[nodiscard]] std::vector<EvidenceForm *> forms() const;

    RowList *m_rows;
};
