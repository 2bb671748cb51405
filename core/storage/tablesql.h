// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldtable.h"

namespace Storage {

/// The statements of a field table. Names come from the tables of the program, values are always bound.
namespace TableSql {

/// The columns after \a id, in the order of the ids; \a one binds the id that is wanted. The rows of a child
/// table lie in the order of their positions, by its primary key.
[[nodiscard]] QString select(const QString &table, const QString &id, const QStringList &columns, bool one);
[[nodiscard]] QString insert(const QString &table, const QStringList &columns);
[[nodiscard]] QString update(const QString &table, const QStringList &columns);

template<typename T>
[[nodiscard]] QStringList columnsOf(std::span<const Field<T>> fields)
{
    QStringList columns;
    for (const Field<T> &field : fields)
        for (int i = 0; i < field.width; ++i)
            columns += QString::fromLatin1(field.columns[std::size_t(i)]);
    return columns;
}

template<typename T>
[[nodiscard]] QStringList columnsOf(const ChildRows<T> &children)
{
    QStringList columns;
    children.columns(columns);
    return columns;
}

}

}
