// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class FormGrid;

/// What makes an item one of the measures of the Pakt.
class ItemMeasure final : public ItemSection
{
    Q_OBJECT
public:
    explicit ItemMeasure(QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    [[nodiscard]] bool isFor(ItemKind kind) const override { return kind == ItemKind::Measure; }
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    FormGrid *m_grid;
    QLineEdit *m_number;
    QComboBox *m_priority;
    QLineEdit *m_section;
    std::optional<int> m_placeholder;
};
