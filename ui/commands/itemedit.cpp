// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/itemedit.h"

#include <QCoreApplication>

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ItemEdit)
};

QString nameOf(ItemColumn column, const QString &key)
{
    // Names of steps; %1 is the key of the item.
    switch (column) {
    case ItemColumn::Title:
        return Tr::tr("Title of %1 changed").arg(key);
    case ItemColumn::Unit:
        return Tr::tr("Responsible units of %1 changed").arg(key);
    case ItemColumn::Progress:
        return Tr::tr("Progress of %1 changed").arg(key);
    case ItemColumn::Planned:
    case ItemColumn::AsWritten:
        return Tr::tr("Date of %1 changed").arg(key);
    case ItemColumn::Forecast:
        return Tr::tr("Forecast of %1 changed").arg(key);
    case ItemColumn::Actual:
        return Tr::tr("Completion date of %1 changed").arg(key);
    default:
        return Tr::tr("%1 changed").arg(key);
    }
}

void take(Item &item, ItemColumn column, const QVariant &value)
{
    switch (column) {
    case ItemColumn::Title:
        item.title = value.toString();
        return;
    case ItemColumn::Unit:
        item.units = value.value<std::vector<Responsibility>>();
        return;
    case ItemColumn::Progress:
        item.progress = Progress(value.toInt());
        return;
    case ItemColumn::Planned:
    case ItemColumn::AsWritten:
        item.planned = value.value<std::optional<PartialDate>>();
        return;
    case ItemColumn::Forecast:
        item.forecast = value.value<std::optional<PartialDate>>();
        return;
    case ItemColumn::Actual:
        item.actual = value.value<std::optional<PartialDate>>();
        return;
    default:
        return;
    }
}
}

ChangeRequest ItemEdit::request(const Item &item, ItemColumn column, const QVariant &value)
{
    Change change;
    change.before = item;
    Item after = item;
    take(after, column, value);
    change.after = after;
    return {nameOf(column, item.key), {change}};
}
