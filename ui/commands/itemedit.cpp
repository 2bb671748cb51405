// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/itemedit.h"

#include "core/report/wording.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

namespace {
struct ItemEditTr
{
    Q_DECLARE_TR_FUNCTIONS(ItemEdit)
};

constexpr int notRecorded = -1; // of a priority, beside 0 and 1

QString editName(ItemField field, const QString &name)
{
    // Names of steps; %1 is the key of the item, or the name of a resolution.
    switch (field) {
    case ItemField::Title:
        return ItemEditTr::tr("Title of %1 changed").arg(name);
    case ItemField::Units:
        return ItemEditTr::tr("Responsible units of %1 changed").arg(name);
    case ItemField::Progress:
        return ItemEditTr::tr("Progress of %1 changed").arg(name);
    case ItemField::Planned:
        return ItemEditTr::tr("Date of %1 changed").arg(name);
    case ItemField::Forecast:
        return ItemEditTr::tr("Forecast of %1 changed").arg(name);
    case ItemField::Actual:
        return ItemEditTr::tr("Completion date of %1 changed").arg(name);
    case ItemField::Section:
        return ItemEditTr::tr("Section of %1 changed").arg(name);
    case ItemField::Priority:
        return ItemEditTr::tr("Priority of %1 changed").arg(name);
    }
    Q_UNREACHABLE();
}

void take(Item &item, ItemField field, const QVariant &value)
{
    switch (field) {
    case ItemField::Title:
        item.title = value.toString();
        return;
    case ItemField::Units:
        item.units = value.value<std::vector<Responsibility>>();
        return;
    case ItemField::Progress:
        item.progress = Progress(value.toInt());
        return;
    case ItemField::Planned:
        item.planned = value.value<std::optional<PartialDate>>();
        return;
    case ItemField::Forecast:
        item.forecast = value.value<std::optional<PartialDate>>();
        return;
    case ItemField::Actual:
        item.actual = value.value<std::optional<PartialDate>>();
        return;
    case ItemField::Section:
        if (item.measure)
            item.measure->section = value.toString();
        return;
    case ItemField::Priority:
        if (item.measure)
            item.measure->priority =
                value.toInt() == notRecorded ? std::nullopt : std::optional(value.toInt() != 0);
        return;
    }
}
}

std::optional<ItemField> ItemEdit::fieldOf(ItemColumn column)
{
    switch (column) {
    case ItemColumn::Title:
        return ItemField::Title;
    case ItemColumn::Unit:
        return ItemField::Units;
    case ItemColumn::Progress:
        return ItemField::Progress;
    case ItemColumn::Planned:
    case ItemColumn::AsWritten:
        return ItemField::Planned;
    case ItemColumn::Forecast:
        return ItemField::Forecast;
    case ItemColumn::Actual:
        return ItemField::Actual;
    default:
        return std::nullopt;
    }
}

ItemRoles::Editor ItemEdit::editorOf(ItemField field)
{
    using ItemRoles::Editor;
    switch (field) {
    case ItemField::Title:
    case ItemField::Section:
        return Editor::Text;
    case ItemField::Units:
        return Editor::Units;
    case ItemField::Progress:
        return Editor::Progress;
    case ItemField::Planned:
    case ItemField::Forecast:
    case ItemField::Actual:
        return Editor::Date;
    case ItemField::Priority:
        return Editor::Priority;
    }
    Q_UNREACHABLE();
}

QVariant ItemEdit::value(const Item &item, ItemField field)
{
    switch (field) {
    case ItemField::Title:
        return item.title;
    case ItemField::Units:
        return QVariant::fromValue(item.units);
    case ItemField::Progress:
        return static_cast<int>(item.progress);
    case ItemField::Planned:
        return QVariant::fromValue(item.planned);
    case ItemField::Forecast:
        return QVariant::fromValue(item.forecast);
    case ItemField::Actual:
        return QVariant::fromValue(item.actual);
    case ItemField::Section:
        return item.measure ? item.measure->section : QString();
    case ItemField::Priority:
        return item.measure && item.measure->priority ? int(*item.measure->priority) : notRecorded;
    }
    Q_UNREACHABLE();
}

ChangeRequest ItemEdit::request(const Item &item, ItemField field, const QVariant &value)
{
    Change change;
    change.before = item;
    Item after = item;
    take(after, field, value);
    change.after = after;
    return {[field, item] { return editName(field, Wording::callName(item, uiLanguage())); }, {change}};
}

ChangeRequest ItemEdit::request(const Item &item, ItemColumn column, const QVariant &value)
{
    const std::optional<ItemField> field = fieldOf(column);
    return field ? request(item, *field, value) : ChangeRequest();
}
