// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "ui/fields/formfield.h"

#include <QWidget>

#include <vector>

/// One tab of the dialog of an item.
class ItemSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows what \a item has.
    virtual void show(const Item &item) = 0;
    /// Puts what stands in the fields into \a item.
    virtual void take(Item &item) const = 0;
    /// Whether the tab has a place for items of \a kind.
    [[nodiscard]] virtual bool isFor(ItemKind kind) const
    {
        Q_UNUSED(kind)
        return true;
    }
    /// Says at the fields what is missing.
    virtual void check() { }
    [[nodiscard]] virtual std::vector<FormField *> fields() const = 0;
    using QWidget::show;
};
