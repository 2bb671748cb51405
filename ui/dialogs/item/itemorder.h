// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/dialogs/item/itemsection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;
class FormGrid;

/// What makes an item the order of a body.
class ItemOrder final : public ItemSection
{
    Q_OBJECT
public:
    ItemOrder(const Portfolio &portfolio, QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    void check() override;
    [[nodiscard]] bool isFor(ItemKind kind) const override { return kind == ItemKind::Resolution; }
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    FormGrid *m_grid;
    QComboBox *m_body;
    QComboBox *m_kind;
    DayEdit *m_session;
    QLineEdit *m_number;
    QLineEdit *m_protocol;
    DayEdit *m_notedOn;
    FormField *m_numberField;
};
