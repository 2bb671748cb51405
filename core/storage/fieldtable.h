// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/codec.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

namespace Storage {

/// One member of T and the columns it stands in. Named once, here; reading, writing and the history follow.
template<typename T>
struct Field
{
    std::array<const char *, 6> columns{};
    int width = 0;
    void (*store)(const T &, QVariantList &) = nullptr;
    bool (*fetch)(T &, const Row &, int column) = nullptr;
};

/// The rows of another table that belong to one record, in their order.
template<typename T>
struct ChildRows
{
    const char *table = nullptr;
    const char *parent = nullptr; ///< the column that holds the record's id
    void (*columns)(QStringList &) = nullptr;
    std::size_t (*count)(const T &) = nullptr;
    void (*store)(const T &, std::size_t index, QVariantList &) = nullptr;
    bool (*append)(T &, const Row &, int column) = nullptr;
};

/// Where records of type T stand. Each table has an id before these columns, which also gives the order.
template<typename T>
struct Table
{
    const char *name = nullptr;
    const char *entity = nullptr; ///< what the history calls it
    std::span<const Field<T>> fields;
    std::span<const ChildRows<T>> children;
};

template<typename T>
[[nodiscard]] const Table<T> &table();
template<>
[[nodiscard]] const Table<PortfolioHead> &table();
template<>
[[nodiscard]] const Table<OrgUnit> &table();
template<>
[[nodiscard]] const Table<Project> &table();
template<>
[[nodiscard]] const Table<Item> &table();
template<>
[[nodiscard]] const Table<Indicator> &table();
template<>
[[nodiscard]] const Table<Assessment> &table();
template<>
[[nodiscard]] const Table<SenateReport> &table();
template<>
[[nodiscard]] const Table<ReportedTotal> &table();
template<>
[[nodiscard]] const Table<StatusNote> &table();
template<>
[[nodiscard]] const Table<Survey> &table();
template<>
[[nodiscard]] const Table<FollowUp> &table();
template<>
[[nodiscard]] const Table<SenateCalendar> &table();
template<>
[[nodiscard]] const Table<LeadTime> &table();

/// What stands once and always: it is changed, never created or deleted.
template<typename T>
inline constexpr bool standsOnce =
    std::same_as<T, PortfolioHead> || std::same_as<T, SenateCalendar> || std::same_as<T, LeadTime>;

template<typename... T>
struct TypeList
{
};

/// Every table, so that what goes through all of them names them once.
using AllTables = TypeList<PortfolioHead, OrgUnit, Project, Item, Indicator, Assessment, SenateReport,
                           ReportedTotal, StatusNote, Survey, FollowUp, SenateCalendar, LeadTime>;

/// Calls \a visit with the type of each table, as std::type_identity.
template<typename... T, typename Visit>
void forEachTable(TypeList<T...>, const Visit &visit)
{
    (visit(std::type_identity<T>{}), ...);
}

/// What people know by a key.
template<typename T>
concept Keyed = requires(const T &value)
{
    value.key;
};

}
