// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemcolumns.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using ItemRoles::Tone;

namespace {
// Room for the earliest day beside the latest one in one number: later first, then earlier.
constexpr qint64 dayRange = 10'000'000;
constexpr int daysRange = 1'000'000;

Tone normal(const ItemRow &)
{
    return Tone::Normal;
}

Tone quiet(const ItemRow &)
{
    return Tone::Quiet;
}

Tone titleTone(const ItemRow &row)
{
    return row.item.title.isEmpty() ? Tone::Missing : Tone::Normal;
}

Tone progressTone(const ItemRow &row)
{
    return row.item.progress == Progress::NotReported ? Tone::Quiet : Tone::Normal;
}

Tone daysTone(const ItemRow &row)
{
    return row.status.status == ScheduleStatus::Overdue ? Tone::Overdue : Tone::Normal;
}

QVariant dateKey(const std::optional<PartialDate> &date)
{
    if (!date || !date->isResolved())
        return {};
    return date->latest().toJulianDay() * dayRange + date->earliest().toJulianDay();
}

QString dateText(const std::optional<PartialDate> &date, const Language &language)
{
    if (!date)
        return {};
    // A day that does not exist is shown as written, under a wave line.
    if (!date->isValid())
        return date->asWritten();
    return DateText::shortGrain(*date, language);
}

QVariant statusKey(const ItemRow &row)
{
    const int days = row.status.days.value_or(0);
    const bool late =
        row.status.status == ScheduleStatus::Overdue || row.status.status == ScheduleStatus::DoneLate;
    return qint64(urgency(row.status.status)) * daysRange + (late ? -days : days);
}

// Overdue by most first, then what comes next, then what was done late.
QVariant daysKey(const ItemRow &row)
{
    if (!row.status.days)
        return {};
    switch (row.status.status) {
    case ScheduleStatus::Overdue:
        return qint64(-*row.status.days);
    case ScheduleStatus::DoneLate:
        return qint64(*row.status.days) + daysRange;
    default:
        return qint64(*row.status.days);
    }
}

QVariant textKey(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString unitsKey(const Item &item)
{
    QStringList keys;
    for (const Responsibility &responsibility : item.units)
        if (responsibility.role == UnitRole::Responsible)
            keys.append(responsibility.unit);
    return keys.join(u' ');
}

constexpr std::array<ItemColumnSpec, itemColumnCount> columns = {
    ItemColumnSpec{ItemColumn::Key, QT_TRANSLATE_NOOP("ItemTableModel", "No."), "key", false,
                   [](const ItemRow &row, const Language &) { return row.item.key; },
                   [](const ItemRow &row) { return textKey(row.item.key); }, quiet},
    ItemColumnSpec{
        ItemColumn::Kind, QT_TRANSLATE_NOOP("ItemTableModel", "Kind"), "kind", false,
        [](const ItemRow &row, const Language &language) { return Wording::of(row.item.kind, language); },
        [](const ItemRow &row) -> QVariant { return qint64(row.item.kind); }, normal},
    ItemColumnSpec{
        ItemColumn::Title, QT_TRANSLATE_NOOP("ItemTableModel", "Item"), "title", false,
        [](const ItemRow &row, const Language &language) { return Wording::title(row.item, language); },
        [](const ItemRow &row) { return textKey(row.item.title); }, titleTone, ItemRoles::Editor::Text},
    ItemColumnSpec{ItemColumn::Unit, QT_TRANSLATE_NOOP("ItemTableModel", "Responsible"), "unit", false,
                   [](const ItemRow &row, const Language &language) {
                       return Wording::responsible(row.item, row.portfolio, language);
                   },
                   [](const ItemRow &row) { return textKey(unitsKey(row.item)); }, normal,
                   ItemRoles::Editor::Units},
    ItemColumnSpec{
        ItemColumn::Progress, QT_TRANSLATE_NOOP("ItemTableModel", "Progress"), "progress", false,
        [](const ItemRow &row, const Language &language) { return Wording::of(row.item.progress, language); },
        [](const ItemRow &row) -> QVariant { return qint64(row.item.progress); }, progressTone,
        ItemRoles::Editor::Progress},
    ItemColumnSpec{
        ItemColumn::Status, QT_TRANSLATE_NOOP("ItemTableModel", "Schedule status"), "status", false,
        [](const ItemRow &row, const Language &language) { return Wording::status(row.status, language); },
        statusKey, normal},
    ItemColumnSpec{
        ItemColumn::Planned, QT_TRANSLATE_NOOP("ItemTableModel", "Date"), "planned", false,
        [](const ItemRow &row, const Language &language) { return dateText(row.item.planned, language); },
        [](const ItemRow &row) { return dateKey(row.item.planned); }, normal, ItemRoles::Editor::Date},
    ItemColumnSpec{ItemColumn::AsWritten, QT_TRANSLATE_NOOP("ItemTableModel", "Date (as written)"),
                   "asWritten", false,
                   [](const ItemRow &row, const Language &) {
                       return row.item.planned ? row.item.planned->asWritten() : QString();
                   },
                   [](const ItemRow &row) {
                       return textKey(row.item.planned ? row.item.planned->asWritten() : QString());
                   },
                   normal, ItemRoles::Editor::Date},
    ItemColumnSpec{ItemColumn::Latest, QT_TRANSLATE_NOOP("ItemTableModel", "At the latest"), "latest", false,
                   [](const ItemRow &row, const Language &language) {
                       const bool dated = row.item.planned && row.item.planned->isResolved();
                       return dated ? DateText::shortDay(row.item.planned->latest(), language) : QString();
                   },
                   [](const ItemRow &row) { return dateKey(row.item.planned); }, normal},
    ItemColumnSpec{
        ItemColumn::Forecast, QT_TRANSLATE_NOOP("ItemTableModel", "Forecast"), "forecast", false,
        [](const ItemRow &row, const Language &language) { return dateText(row.item.forecast, language); },
        [](const ItemRow &row) { return dateKey(row.item.forecast); }, normal, ItemRoles::Editor::Date},
    ItemColumnSpec{
        ItemColumn::Actual, QT_TRANSLATE_NOOP("ItemTableModel", "Done on"), "actual", false,
        [](const ItemRow &row, const Language &language) { return dateText(row.item.actual, language); },
        [](const ItemRow &row) { return dateKey(row.item.actual); }, normal, ItemRoles::Editor::Date},
    ItemColumnSpec{ItemColumn::Days, QT_TRANSLATE_NOOP("ItemTableModel", "Days"), "days", true,
                   [](const ItemRow &row, const Language &language) {
                       return FindingText::daysShort(row.status, language);
                   },
                   daysKey, daysTone},
};

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (static_cast<std::size_t>(columns[at].column) != at)
            return false;
    return true;
}
static_assert(inOrder(), "the table and the enumeration name the columns in the same order");
}

const std::array<ItemColumnSpec, itemColumnCount> &itemColumns()
{
    return columns;
}

QVariant editValue(const Item &item, ItemColumn column)
{
    switch (column) {
    case ItemColumn::Title:
        return item.title;
    case ItemColumn::Unit:
        return QVariant::fromValue(item.units);
    case ItemColumn::Progress:
        return static_cast<int>(item.progress);
    case ItemColumn::Planned:
    case ItemColumn::AsWritten:
        return QVariant::fromValue(item.planned);
    case ItemColumn::Forecast:
        return QVariant::fromValue(item.forecast);
    case ItemColumn::Actual:
        return QVariant::fromValue(item.actual);
    default:
        return {};
    }
}

int urgency(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return 0;
    case ScheduleStatus::AtRisk:
        return 1;
    case ScheduleStatus::DueSoon:
        return 2;
    case ScheduleStatus::OnTrack:
        return 3;
    case ScheduleStatus::Unscheduled:
        return 4;
    case ScheduleStatus::DoneLate:
        return 5;
    case ScheduleStatus::Done:
        return 6;
    case ScheduleStatus::Cancelled:
        return 7;
    }
    Q_UNREACHABLE();
}
