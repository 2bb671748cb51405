// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldtable.h"

namespace Storage {

/// Makes the rows of a field table from pointers to members.
namespace FieldMaker {

template<typename M>
struct Member;
template<typename Owner, typename Value>
struct Member<Value Owner::*>
{
    using OwnerType = Owner;
    using ValueType = Value;
};

template<auto member>
using OwnerOf = typename Member<decltype(member)>::OwnerType;
template<auto member>
using ValueOf = typename Member<decltype(member)>::ValueType;

/// field<&Item::planned>("planned_as_written", "planned_edtf", "planned_valid")
template<auto member, typename... Name>
constexpr auto field(Name... columns)
{
    using Owner = OwnerOf<member>;
    using Coding = Codec<ValueOf<member>>;
    static_assert(sizeof...(columns) == Coding::width, "each column of the member has a name");
    return Field<Owner>{
        {columns...},
        Coding::width,
        [](const Owner &owner, QVariantList &to) { Coding::store(owner.*member, to); },
        [](Owner &owner, const Row &row, int column) { return Coding::fetch(owner.*member, row, column); }};
}

/// For child rows that are one plain value.
template<typename T>
constexpr Field<T> self(const char *column)
{
    return {{column}, 1, &Codec<T>::store, &Codec<T>::fetch};
}

template<typename T, std::size_t count>
void appendColumns(const std::array<Field<T>, count> &fields, QStringList &to)
{
    for (const Field<T> &field : fields)
        for (int i = 0; i < field.width; ++i)
            to += QString::fromLatin1(field.columns[std::size_t(i)]);
}

/// children<&Item::units, responsibilityFields>("item_unit", "item")
template<auto member, const auto &fields>
constexpr auto children(const char *table, const char *parent)
{
    using Owner = OwnerOf<member>;
    using Child = typename ValueOf<member>::value_type;
    return ChildRows<Owner>{table,
                            parent,
                            [](QStringList &to) { appendColumns(fields, to); },
                            [](const Owner &owner) { return std::size_t((owner.*member).size()); },
                            [](const Owner &owner, std::size_t index, QVariantList &to) {
                                using Size = typename ValueOf<member>::size_type;
                                for (const auto &field : fields)
                                    field.store((owner.*member).at(Size(index)), to);
                            },
                            [](Owner &owner, const Row &row, int column) {
                                Child child{};
                                for (const auto &field : fields) {
                                    if (!field.fetch(child, row, column))
                                        return false;
                                    column += field.width;
                                }
                                (owner.*member).push_back(std::move(child));
                                return true;
                            }};
}

}

}
