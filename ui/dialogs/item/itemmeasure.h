// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item/itemsection.h"
#include "ui/support/snapshot.h"

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
    /// \a key is of the item that is edited, empty for a new one: its number is no other measure's.
    ItemMeasure(const SnapshotPtr &snapshot, const QString &key, QWidget *parent);

    using ItemSection::show;
    void show(const Item &item) override;
    void take(Item &item) const override;
    [[nodiscard]] bool isFor(ItemKind kind) const override { return kind == ItemKind::Measure; }
    void check() override;
    [[nodiscard]] std::vector<FormField *> fields() const override;

private:
    SnapshotPtr m_snapshot;
    QString m_key;
    QString m_shownNumber;
    FormGrid *m_grid;
    FormField *m_numberField;
    QLineEdit *m_number;
    QComboBox *m_priority;
    QLineEdit *m_section;
    std::optional<int> m_placeholder;
};
