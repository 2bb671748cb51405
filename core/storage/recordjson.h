// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/tablesql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Storage {

/// A record as the history keeps it: a JSON object of column name and value. What is not recorded is left
/// out, so that columns of later versions do not change old texts; child rows stand as arrays under the name
/// of their table. The same record always gives the same text.
namespace RecordJson {

[[nodiscard]] QJsonObject objectOf(const QStringList &columns, const QVariantList &values);

template<typename T>
[[nodiscard]] QString of(const T &record)
{
    static const QStringList columns = TableSql::columnsOf(table<T>().fields);
    QVariantList values;
    for (const Field<T> &field : table<T>().fields)
        field.store(record, values);
    QJsonObject object = objectOf(columns, values);
    for (const ChildRows<T> &children : table<T>().children) {
        const QStringList childColumns = TableSql::columnsOf(children);
        QJsonArray rows;
        for (std::size_t i = 0; i < children.count(record); ++i) {
            values.clear();
            children.store(record, i, values);
            rows.append(objectOf(childColumns, values));
        }
        if (!rows.isEmpty())
            object.insert(QString::fromLatin1(children.table), rows);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}

}
