// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/domain/portfolio.h"
#include "core/storage/cursor.h"

#include <QVariant>

#include <array>
#include <concepts>
#include <limits>
#include <optional>

namespace Storage {

/// How a member of a value stands in the columns of a table. `store` appends as many values as the member has
/// columns (`width`); `fetch` reads them back and is false where the file holds what no value has.
///
/// An empty text is stored as NULL: not recorded. Inside an optional struct one column that is never NULL
/// marks that there is one; it is named in the struct's codec.
template<typename T>
struct Codec;

template<>
struct Codec<QString>
{
    static constexpr int width = 1;
    static void store(const QString &value, QVariantList &to)
    {
        to += value.isEmpty() ? QVariant() : QVariant(value);
    }
    static bool fetch(QString &value, const Row &row, int column)
    {
        value = row.text(column);
        return true;
    }
};

template<>
struct Codec<QDate>
{
    static constexpr int width = 1;
    static void store(const QDate &value, QVariantList &to)
    {
        to += value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    }
    static bool fetch(QDate &value, const Row &row, int column)
    {
        const QByteArrayView text = row.utf8(column);
        return text.isEmpty() || readDay(text, value);
    }
};

template<>
struct Codec<int>
{
    static constexpr int width = 1;
    static void store(int value, QVariantList &to) { to += value; }
    static bool fetch(int &value, const Row &row, int column)
    {
        const qint64 stored = row.integer(column);
        value = static_cast<int>(stored);
        return !row.isNull(column) && value == stored;
    }
};

template<>
struct Codec<double>
{
    static constexpr int width = 1;
    static void store(double value, QVariantList &to) { to += value; }
    static bool fetch(double &value, const Row &row, int column)
    {
        value = row.real(column);
        return !row.isNull(column);
    }
};

template<>
struct Codec<bool>
{
    static constexpr int width = 1;
    static void store(bool value, QVariantList &to) { to += value ? 1 : 0; }
    static bool fetch(bool &value, const Row &row, int column)
    {
        value = row.integer(column) != 0;
        return !row.isNull(column);
    }
};

/// Numbers and truth values that may be missing.
template<typename T>
requires std::same_as<T, int> || std::same_as<T, bool>
struct Codec<std::optional<T>>
{
    static constexpr int width = 1;
    static void store(const std::optional<T> &value, QVariantList &to)
    {
        if (value)
            Codec<T>::store(*value, to);
        else
            to += QVariant();
    }
    static bool fetch(std::optional<T> &value, const Row &row, int column)
    {
        return row.isNull(column) || Codec<T>::fetch(value.emplace(), row, column);
    }
};

/// Enumerations by their names of the vocabulary.
template<typename T>
requires std::is_enum_v<T>
struct Codec<T>
{
    static constexpr int width = 1;
    static void store(T value, QVariantList &to) { to += QString(Names::of(value)); }
    static bool fetch(T &value, const Row &row, int column)
    {
        const QByteArrayView name = row.utf8(column);
        std::array<char16_t, 32> wide{};
        if (name.size() > qsizetype(wide.size()))
            return false;
        for (qsizetype i = 0; i < name.size(); ++i)
            wide[std::size_t(i)] = static_cast<unsigned char>(name[i]);
        const auto known = Names::value<T>(QStringView(wide.data(), name.size()));
        if (known)
            value = *known;
        return known.has_value();
    }
};

template<>
struct Codec<SourceRef>
{
    static constexpr int width = 3;
    static void store(const SourceRef &value, QVariantList &to);
    static bool fetch(SourceRef &value, const Row &row, int column);
};

/// as_written (marks), edtf, valid
template<>
struct Codec<std::optional<PartialDate>>
{
    static constexpr int width = 3;
    static void store(const std::optional<PartialDate> &value, QVariantList &to);
    static bool fetch(std::optional<PartialDate> &value, const Row &row, int column);
};

/// by (marks), on
template<>
struct Codec<std::optional<Confirmation>>
{
    static constexpr int width = 2;
    static void store(const std::optional<Confirmation> &value, QVariantList &to);
    static bool fetch(std::optional<Confirmation> &value, const Row &row, int column);
};

/// kind, the three columns of the date, reason
template<>
struct Codec<OriginalPlan>
{
    static constexpr int width = 5;
    static void store(const OriginalPlan &value, QVariantList &to);
    static bool fetch(OriginalPlan &value, const Row &row, int column);
};

/// reason (marks), by, on, number
template<>
struct Codec<std::optional<PlanDecision>>
{
    static constexpr int width = 4;
    static void store(const std::optional<PlanDecision> &value, QVariantList &to);
    static bool fetch(std::optional<PlanDecision> &value, const Row &row, int column);
};

/// the three columns of the wished date (as_written marks), by, on, reason
template<>
struct Codec<std::optional<DeadlineRequest>>
{
    static constexpr int width = 6;
    static void store(const std::optional<DeadlineRequest> &value, QVariantList &to);
    static bool fetch(std::optional<DeadlineRequest> &value, const Row &row, int column);
};

/// kind (marks), body, session, number, protocol, notedOn
template<>
struct Codec<std::optional<ResolutionOrder>>
{
    static constexpr int width = 6;
    static void store(const std::optional<ResolutionOrder> &value, QVariantList &to);
    static bool fetch(std::optional<ResolutionOrder> &value, const Row &row, int column);
};

/// catalogueNumber (marks), placeholder, priority, section
template<>
struct Codec<std::optional<MeasureSlot>>
{
    static constexpr int width = 4;
    static void store(const std::optional<MeasureSlot> &value, QVariantList &to);
    static bool fetch(std::optional<MeasureSlot> &value, const Row &row, int column);
};

/// kind (marks), low, high, wording
template<>
struct Codec<std::optional<IndicatorTarget>>
{
    static constexpr int width = 4;
    static void store(const std::optional<IndicatorTarget> &value, QVariantList &to);
    static bool fetch(std::optional<IndicatorTarget> &value, const Row &row, int column);
};

/// count (marks), since, the three columns of the source
template<>
struct Codec<std::optional<MeetingCount>>
{
    static constexpr int width = 5;
    static void store(const std::optional<MeetingCount> &value, QVariantList &to);
    static bool fetch(std::optional<MeetingCount> &value, const Row &row, int column);
};

}
